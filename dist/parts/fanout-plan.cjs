var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var fanout_plan_exports = {};
__export(fanout_plan_exports, {
  MAX_SLICES: () => MAX_SLICES,
  planSchema: () => planSchema,
  sliceSchema: () => sliceSchema
});
module.exports = __toCommonJS(fanout_plan_exports);
var import_timer_facts_schema = require("./timer-facts-schema.cjs");
var import_timer_policy = require("./timer-policy.cjs");
var z = __toESM(require("../lib/zod.cjs"));
var MAX_SLICES = 256;
var words = z.array(z.string().max(1e4)).max(1e3);
var asked = z.object({
  config: z.string().nullable(),
  targets: words,
  profiles: words,
  run: words,
  timers: z.union([z.boolean(), z.enum(import_timer_policy.TIMER_MODES)]),
  engine: z.enum(["auto", "docker", "podman", "native", "none"]).nullable(),
  pull: z.enum(["missing", "always", "never"]).nullable(),
  maxGlibc: z.string().nullable(),
  parallel: z.int().nullable(),
  required: words,
  runners: z.record(z.string().max(200), z.string().max(200).nullable())
});
var planSchema = z.object({
  schema: z.literal("portcullis-plan/1"),
  asked,
  report: import_timer_facts_schema.reportSchema,
  slices: z.array(
    z.object({
      /** Unique, fit for the name of a job and an artifact: `ubuntu-24.04-arm.2`. */
      name: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/),
      /** Label of the runner, `ubuntu-24.04`. */
      runner: z.string().min(1).max(200),
      /** Ids of its cells. */
      cells: z.array(z.string()).min(1)
    })
  ).max(MAX_SLICES)
});
var sliceSchema = z.object({
  schema: z.literal("portcullis-slice/1"),
  name: z.string().max(200),
  /** From 1; a job that was run again counts on, and its newest result stands. */
  attempt: z.int().min(1),
  report: import_timer_facts_schema.reportSchema
});
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  MAX_SLICES,
  planSchema,
  sliceSchema
});

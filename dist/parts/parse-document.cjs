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
var parse_document_exports = {};
__export(parse_document_exports, {
  parseDocument: () => parseDocument,
  readJsonFile: () => readJsonFile
});
module.exports = __toCommonJS(parse_document_exports);
var import_json_problem = require("./json-problem.cjs");
var import_timer_facts_schema = require("./timer-facts-schema.cjs");
var import_errors = require("./errors.cjs");
var import_node_fs = require("node:fs");
var import_ajv_dist_2020 = require("../lib/ajv-dist-2020.cjs");
var z = __toESM(require("../lib/zod.cjs"));
function firstProblem(schema, value) {
  const [outer, ...inner] = partsOf(schema);
  const problem = problemOf(outer, value, []);
  return inner.reduce((found, { key, part }) => {
    return found ?? problemOf(part, value[key], [key]);
  }, problem);
}
function problemOf(schema, value, above) {
  const validate = validatorOf(schema);
  if (validate(value)) return null;
  const [error] = validate.errors ?? [];
  const within = error?.instancePath.split("/").slice(1) ?? [];
  const at = [...above, ...within].join(".").slice(0, 200);
  return `${at || "its root"}: ${error?.message?.slice(0, 200) ?? "not as described"}`;
}
function partsOf(schema) {
  if (!(schema instanceof z.ZodObject) || schema.shape["report"] !== import_timer_facts_schema.reportSchema) return [schema];
  const known = OUTER.get(schema);
  const outer = known ?? schema.extend({ report: z.unknown() });
  OUTER.set(schema, outer);
  return [outer, { key: "report", part: import_timer_facts_schema.reportSchema }];
}
var OUTER = /* @__PURE__ */ new WeakMap();
var VALIDATORS = /* @__PURE__ */ new WeakMap();
function validatorOf(schema) {
  const known = VALIDATORS.get(schema);
  if (known) return known;
  const code = { optimize: false };
  const ajv = new import_ajv_dist_2020.Ajv2020({ allErrors: false, strict: false, validateFormats: false, code });
  const made = ajv.compile(z.toJSONSchema(schema, { io: "input", unrepresentable: "any", reused: "ref" }));
  VALIDATORS.set(schema, made);
  return made;
}
function parseDocument(text, schema, name) {
  let value;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw wrongDocument(name, (0, import_json_problem.jsonProblem)(text, error));
  }
  const another = otherKind(value, name);
  if (another !== null) throw wrongDocument(name, another);
  const problem = firstProblem(schema, value);
  if (problem !== null) throw wrongDocument(name, `is wrong at ${problem}`);
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const at = issue.path.join(".").slice(0, 200);
  throw wrongDocument(name, `is wrong at ${at || "its root"}: ${issue.message.slice(0, 200)}`);
}
var KINDS = {
  plan: "portcullis-plan/1",
  slice: "portcullis-slice/1",
  report: "portcullis-report/1",
  baseline: "portcullis-report/1"
};
function otherKind(value, { what }) {
  const kind = KINDS[what];
  const said = Object(value)["schema"];
  if (kind === void 0 || said === kind || typeof said !== "string") return null;
  return `is ${JSON.stringify(said.slice(0, 60))}, not ${JSON.stringify(kind)}`;
}
var SOURCES = {
  plan: "Give the plan.json that `portcullis plan` wrote, as it wrote it.",
  slice: "Give what `portcullis run` wrote, as it wrote it; run that slice again where it was lost.",
  report: "Give the report.json that `portcullis check FILE --out DIR` wrote, as it wrote it.",
  baseline: "Give the report.json that an earlier `portcullis check FILE --out DIR` wrote, as it wrote it."
};
function wrongDocument({ what, where }, problem) {
  return new import_errors.UsageError(`the ${what} ${where} ${problem}`, {
    hint: SOURCES[what] ?? `Give the ${what} as portcullis wrote it.`
  });
}
var MAX_BYTES = 64 * 1024 * 1024;
function readJsonFile(path, schema, what, maxBytes = MAX_BYTES) {
  const name = { what, where: JSON.stringify(path) };
  const stat = (0, import_node_fs.lstatSync)(path, { throwIfNoEntry: false });
  if (!stat?.isFile()) throw wrongDocument(name, stat ? "is not a regular file" : "does not exist");
  if (stat.size > maxBytes) throw wrongDocument(name, `has ${stat.size} bytes, ${maxBytes} are allowed`);
  return parseDocument((0, import_node_fs.readFileSync)(path, "utf8"), schema, name);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  parseDocument,
  readJsonFile
});

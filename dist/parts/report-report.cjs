var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
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
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var report_report_exports = {};
__export(report_report_exports, {
  reportSchema: () => import_timer_facts_schema.reportSchema
});
module.exports = __toCommonJS(report_report_exports);
var import_timer_facts_schema = require("./timer-facts-schema.cjs");
var import_observation = require("./observation.cjs");
var import_clocks = require("./clocks.cjs");
var import_duet = require("./duet.cjs");
var import_measure = require("./measure.cjs");
var import_timer_policy = require("./timer-policy.cjs");
var import_runtime = require("./runtime.cjs");
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  reportSchema
});

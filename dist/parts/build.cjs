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
var build_exports = {};
__export(build_exports, {
  buildReport: () => import_report_cell.buildReport,
  reportGate: () => import_report_cell.reportGate
});
module.exports = __toCommonJS(build_exports);
var import_report_cell = require("./report-cell.cjs");
var import_report_binary = require("./report-binary.cjs");
var import_report_finding = require("./report-finding.cjs");
var import_cell_words = require("./cell-words.cjs");
var import_seccomp_beyond = require("./seccomp-beyond.cjs");
var import_headroom = require("./headroom.cjs");
var import_findings = require("./findings.cjs");
var import_constraint = require("./constraint.cjs");
var import_histogram = require("./histogram.cjs");
var import_quantile = require("./quantile.cjs");
var import_engine_default_calls_json = require("./engine-default-calls.json.cjs");
var import_quantity_text = require("./quantity-text.cjs");
var import_runtime = require("./runtime.cjs");
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  buildReport,
  reportGate
});

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
var report_finding_exports = {};
__export(report_finding_exports, {
  reportFinding: () => reportFinding,
  reportPrediction: () => reportPrediction
});
module.exports = __toCommonJS(report_finding_exports);
var import_constraint = require("./constraint.cjs");
function reportFinding(finding) {
  const { title, message, remedy } = (0, import_constraint.describe)(finding);
  const { id, severity, args, evidence } = finding;
  return {
    id,
    severity,
    title,
    message,
    evidence: [...evidence],
    remedy: remedy && { text: remedy.text, command: remedy.command },
    args: { ...args }
  };
}
function reportPrediction({ runs, reason, findings }) {
  return { runs, reason, findings: findings.map(reportFinding) };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  reportFinding,
  reportPrediction
});

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
var join_cells_exports = {};
__export(join_cells_exports, {
  groupBy: () => groupBy,
  hasNoResult: () => hasNoResult,
  joinCells: () => joinCells,
  missingFrom: () => missingFrom,
  withoutResult: () => withoutResult
});
module.exports = __toCommonJS(join_cells_exports);
var import_report_finding = require("./report-finding.cjs");
var import_findings = require("./findings.cjs");
function groupBy(items, keyOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
function withoutResult(cell) {
  return missingFrom(cell, null);
}
function missingFrom(cell, slice) {
  const missing = (0, import_report_finding.reportFinding)((0, import_findings.finding)("result-missing", "error", { cell: cell.id, slice }));
  return {
    ...cell,
    observed: null,
    outcome: "unknown",
    basis: "none",
    reason: missing.message,
    agrees: null,
    findings: [missing],
    image: null,
    steps: [],
    startupMs: null,
    facts: null,
    timers: null
  };
}
function hasNoResult({ findings }) {
  return findings.some(({ id }) => id === "result-missing");
}
var WORST_FIRST = ["fail", "unknown", "warn", "skip", "pass"];
function joinCells(a, b) {
  if (hasNoResult(a) !== hasNoResult(b)) return hasNoResult(a) ? b : a;
  const [keyA, keyB] = [canonical(a), canonical(b)];
  const order = WORST_FIRST.indexOf(a.outcome) - WORST_FIRST.indexOf(b.outcome);
  const stands = order < 0 || order === 0 && keyA <= keyB ? a : b;
  const doubled = keyA !== keyB || isDoubled(a) || isDoubled(b);
  return doubled && !hasNoResult(stands) ? markDoubled(stands) : stands;
}
function isDoubled({ findings }) {
  return findings.some(({ id }) => id === "result-doubled");
}
function markDoubled(cell) {
  if (isDoubled(cell)) return cell;
  const doubled = (0, import_report_finding.reportFinding)((0, import_findings.finding)("result-doubled", "warning", { cell: cell.id }));
  return { ...cell, findings: [...cell.findings, doubled] };
}
function canonical(cell) {
  return JSON.stringify({ ...cell, findings: cell.findings.filter(({ id }) => id !== "result-doubled") });
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  groupBy,
  hasNoResult,
  joinCells,
  missingFrom,
  withoutResult
});

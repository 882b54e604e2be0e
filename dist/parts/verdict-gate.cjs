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
var verdict_gate_exports = {};
__export(verdict_gate_exports, {
  decideGate: () => decideGate,
  isRequired: () => isRequired,
  matchesGlob: () => matchesGlob
});
module.exports = __toCommonJS(verdict_gate_exports);
var import_glibc_floor = require("./glibc-floor.cjs");
var import_picomatch = require("./picomatch.cjs");
var import_compare_versions = require("./compare-versions.cjs");
var import_runtime = require("./runtime.cjs");
var import_picomatch2 = (0, import_runtime.__toESM)((0, import_picomatch.require_picomatch)(), 1);
function matchesGlob({ id, target }, glob) {
  const matches = (0, import_picomatch2.default)(glob, { bash: true, dot: true });
  return glob === id || glob === target.id || matches(id) || matches(target.id);
}
function decideGate({ cells, binaries, policy, complete }) {
  const gating = cells.filter(({ cell }) => !isInformational(cell, policy));
  const reasons = [
    ...failed(gating),
    ...unknown(gating, policy),
    ...contradicted(gating, policy),
    ...glibcReasons(binaries, policy),
    ...nothingLearned(cells),
    ...complete ? [] : [reason("incomplete", "fail", "The run was stopped before all cells had ended.", [])]
  ];
  const floor = binaries.flatMap(import_glibc_floor.glibcNeeds).sort((a, b) => (0, import_compare_versions.compareVersions)(b.version, a.version))[0];
  return {
    decision: reasons.some(({ severity }) => severity === "fail") ? "fail" : "pass",
    reasons,
    glibcFloor: floor === void 0 ? null : `GLIBC_${floor.version}`,
    maxGlibc: policy.maxGlibc
  };
}
function isRequired(cell, policy) {
  return matchesAny(cell, policy.required) && !isInformational(cell, policy);
}
function isInformational(cell, policy) {
  return matchesAny(cell, policy.informational);
}
function matchesAny(cell, globs) {
  return globs.some((glob) => matchesGlob(cell, glob));
}
function failed(cells) {
  const ids = cells.filter(({ required, judgement }) => required && judgement.outcome === "fail").map(idOf);
  return ids.length === 0 ? [] : [reason("required-cell-failed", "fail", `${count(ids, "required cell")} failed.`, ids)];
}
function unknown(cells, policy) {
  const all = cells.filter(({ judgement }) => judgement.outcome === "unknown");
  const required = all.filter((each) => each.required).map(idOf);
  const others = all.filter((each) => !each.required).map(idOf);
  const reasons = [];
  if (required.length > 0) {
    const message = `Nothing could be proven of ${count(required, "required cell")}.`;
    reasons.push(reason("required-cell-unknown", "fail", message, required));
  }
  if (others.length > 0 && policy.unknown !== "ignore") {
    reasons.push(reason("unknown-cell", policy.unknown, `Nothing could be proven of ${count(others, "cell")}.`, others));
  }
  return reasons;
}
function contradicted(cells, policy) {
  const ids = cells.filter(({ judgement }) => judgement.agrees === false).map(idOf);
  if (ids.length === 0 || policy.unexpected === "ignore") return [];
  const message = `Prediction and observation contradict each other in ${count(ids, "cell")}.`;
  return [reason("prediction-contradicted", policy.unexpected, message, ids)];
}
function glibcReasons(binaries, { maxGlibc }) {
  if (maxGlibc === null) return [];
  return binaries.flatMap((facts) => {
    const above = (0, import_glibc_floor.glibcNeeds)(facts).filter(({ version }) => (0, import_compare_versions.compareVersions)(version, maxGlibc) > 0);
    if (above.length === 0) return [];
    const named = above.slice(0, 3).map(({ node, symbols }) => {
      const shown = symbols.slice(0, 3).join(", ");
      return shown === "" ? node : `${node} (for ${shown}${symbols.length > 3 ? ", ..." : ""})`;
    });
    const message = `The ${facts.os}/${facts.arch} binary may need glibc ${maxGlibc} at most, and needs ${named.join(", ")}${above.length > 3 ? ", ..." : ""}.`;
    return [reason("glibc-floor", "fail", message, [])];
  });
}
function nothingLearned(cells) {
  if (cells.some(({ judgement: { outcome } }) => outcome !== "unknown" && outcome !== "skip")) return [];
  const message = cells.length === 0 ? "There was no cell to look at." : "Not one cell could be judged.";
  return [reason("nothing-learned", "fail", message, [])];
}
function reason(code, severity, message, cells) {
  return { code, severity, message, cells };
}
function idOf({ cell }) {
  return cell.id;
}
function count(ids, noun) {
  return `${ids.length} ${noun}${ids.length === 1 ? "" : "s"}`;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  decideGate,
  isRequired,
  matchesGlob
});

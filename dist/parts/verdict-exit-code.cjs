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
var verdict_exit_code_exports = {};
__export(verdict_exit_code_exports, {
  exitCode: () => exitCode
});
module.exports = __toCommonJS(verdict_exit_code_exports);
var TROUBLE = /* @__PURE__ */ new Set([
  "image-unavailable",
  "platform-unavailable",
  "profile-refused",
  "engine-unavailable",
  "engine-lost",
  "engine-refused",
  "probe-failed",
  "killed-for-memory",
  "killed-from-outside",
  "cell-time-limit",
  "interrupted",
  "result-missing",
  "slice-refused"
]);
function exitCode({ gate, cells }) {
  const planned = cells.filter(({ judgement }) => judgement.outcome !== "skip");
  const lost = planned.filter(
    ({ judgement }) => judgement.outcome === "unknown" && judgement.findings.some(({ id }) => TROUBLE.has(id))
  );
  if (planned.length > 0 && lost.length === planned.length) return 3;
  return gate.decision === "pass" ? 0 : 1;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  exitCode
});

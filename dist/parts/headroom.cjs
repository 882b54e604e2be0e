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
var headroom_exports = {};
__export(headroom_exports, {
  headroomOf: () => headroomOf,
  judgeHeadroom: () => judgeHeadroom,
  withPassedOver: () => withPassedOver
});
module.exports = __toCommonJS(headroom_exports);
var import_findings = require("./findings.cjs");
function headroomOf(outcome, limits) {
  if (limits === null) return [];
  return [
    ...against("memory", outcome.peakMemoryBytes, limits.memoryLimitBytes),
    ...against("open files", outcome.peakOpenFiles, limits.openFilesLimit),
    ...against("processes and threads", outcome.peakThreads, processLimit(limits))
  ];
}
function processLimit({ pidsLimit, uid, limits }) {
  const ofUser = uid === null || uid === 0 ? null : limits?.["nproc"]?.soft ?? null;
  if (pidsLimit === null || ofUser === null) return pidsLimit ?? ofUser;
  return Math.min(pidsLimit, ofUser);
}
function against(resource, peak, limit) {
  if (peak === null || limit === null || limit <= 0) return [];
  return [{ resource, peak, limit, leftPercent: Math.max(0, Math.floor((1 - peak / limit) * 100)) }];
}
function judgeHeadroom(outcome, limits, wantedPercent) {
  return headroomOf(outcome, limits).filter(({ leftPercent }) => leftPercent < wantedPercent).map((each) => (0, import_findings.finding)("headroom-low", "warning", { step: outcome.step, ...each, wantedPercent }));
}
var MOST_ADDED = 1e5;
function withPassedOver({
  latenessNs,
  periodNs,
  missed
}) {
  if (missed === 0) return latenessNs;
  const all = [];
  let left = Math.min(missed, MOST_ADDED);
  for (const late of latenessNs) {
    all.push(late);
    for (let next = late - periodNs; next >= periodNs && left > 0; next -= periodNs) {
      all.push(next);
      left -= 1;
    }
  }
  return all;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  headroomOf,
  judgeHeadroom,
  withPassedOver
});

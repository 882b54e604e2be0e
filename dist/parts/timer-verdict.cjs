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
var timer_verdict_exports = {};
__export(timer_verdict_exports, {
  THROTTLED: () => THROTTLED,
  judgeDuet: () => judgeDuet,
  judgeTimers: () => judgeTimers
});
module.exports = __toCommonJS(timer_verdict_exports);
var import_observe_cells = require("./observe-cells.cjs");
var import_seccomp_beyond = require("./seccomp-beyond.cjs");
var import_headroom = require("./headroom.cjs");
var import_quantile = require("./quantile.cjs");
var import_verdict_gate = require("./verdict-gate.cjs");
var THROTTLED = 0.1;
function judgeTimers(measured, limitPercent, throttledShare = 0) {
  if ("kind" in measured) return { verdict: "unmeasured", reason: troubleText(measured) };
  const { p90 } = measured;
  const { bounds, control } = p90;
  const isBeyond = bounds.lower > limitPercent;
  const isOwn = isBeyond && (bounds.lower > control.worst || throttledShare >= THROTTLED);
  if (!(0, import_observe_cells.isCalm)(control, { median: limitPercent, spread: limitPercent }) && !isOwn) {
    return { verdict: "contaminated", reason: noiseText(p90, limitPercent) };
  }
  if (isBeyond) return { verdict: "jittery", reason: `${shiftText(p90)}, the limit is ${limitPercent}` };
  if (bounds.upper <= limitPercent) return { verdict: "steady", reason: `${shiftText(p90)}, within ${limitPercent}` };
  return { verdict: "inconclusive", reason: `${shiftText(p90)}: both sides of the limit of ${limitPercent}` };
}
function shiftText({ bounds }) {
  const { estimate, lower, upper } = bounds;
  const side = estimate < 0 ? "earlier" : "later";
  return `p90 is ${percentText(Math.abs(estimate))} percent of the period ${side} than on the host (${percentText(lower)} to ${percentText(upper)})`;
}
function noiseText({ control }, limitPercent) {
  const { median, worst } = control;
  return `the host's own p90 was ${percentText(median)} percent of the period and ${percentText(worst)} at worst, the limit is ${limitPercent}`;
}
function troubleText(trouble) {
  switch (trouble.kind) {
    case "too-few-pairs":
      return `${trouble.pairs} pairs were measured, ${trouble.needed} are needed`;
    case "too-few-samples":
      return `a pair has ${trouble.samples} samples, ${trouble.needed} are needed`;
    case "frozen-clock":
      return "the clock stood still";
    case "coarse-clock":
      return `the clock goes in steps of ${Math.round(trouble.stepNs / 1e3)} \xB5s`;
    case "backwards-clock":
      return `${Math.round(trouble.share * 100)} percent of the timers fired before their time, so the clock went backwards`;
  }
}
function percentText(percent) {
  return percent.toFixed(Math.abs(percent) < 9.95 ? 1 : 0);
}
var MOST_APART = 0.25;
function duetRun(control, cell) {
  const pairs = [];
  const [hosts, cells] = [bySide(control), bySide(cell)];
  for (const [pair, ofControl] of [...hosts].sort(([a], [b]) => a - b)) {
    const ofCell = cells.get(pair);
    if (ofCell === void 0 || ofCell.periodNs !== ofControl.periodNs || !together(ofControl, ofCell)) continue;
    const first = (ofControl.startUs ?? 0) <= (ofCell.startUs ?? 0) ? "control" : "cell";
    pairs.push({ controlNs: (0, import_headroom.withPassedOver)(ofControl), cellNs: (0, import_headroom.withPassedOver)(ofCell), first });
  }
  const periodNs = cell.find(({ pair }) => pair !== null)?.periodNs;
  return periodNs === void 0 || pairs.length === 0 ? null : { periodNs, pairs };
}
function bySide(series) {
  const found = /* @__PURE__ */ new Map();
  const twice = /* @__PURE__ */ new Set();
  for (const each of series) {
    if (each.pair === null || each.path !== "os" || each.deadlines !== "absolute" || each.latenessNs.length === 0)
      continue;
    if (found.has(each.pair)) twice.add(each.pair);
    found.set(each.pair, each);
  }
  for (const pair of twice) found.delete(pair);
  return found;
}
function together(a, b) {
  if (a.startUs === null || b.startUs === null) return false;
  const periods = Math.min(...[a, b].map(({ latenessNs, missed }) => latenessNs.length + missed));
  return Math.abs(a.startUs - b.startUs) * 1e3 <= (1 + MOST_APART * periods) * a.periodNs;
}
function pairQuantiles(pairs) {
  return pairs.map(({ controlNs, cellNs, first }) => {
    const [control, cell] = [controlNs, cellNs].map((values) => Float64Array.from(values).sort());
    return {
      first,
      controlP50Ns: (0, import_quantile.quantile)(control, 0.5),
      controlP90Ns: (0, import_quantile.quantile)(control, 0.9),
      cellP50Ns: (0, import_quantile.quantile)(cell, 0.5),
      cellP90Ns: (0, import_quantile.quantile)(cell, 0.9)
    };
  });
}
function timerLimit(cell, policy) {
  const own = policy.targets.find(({ match }) => (0, import_verdict_gate.matchesGlob)(cell, match));
  const name = own?.class ?? policy.class;
  const { percent, action } = policy.classes[name];
  const usual = cell.platform.startsWith("darwin/") ? "mark" : action;
  return { class: name, percent: own?.percent ?? percent, action: own?.action ?? usual };
}
function judgeDuet(cell, { control, cell: inCell }, policy) {
  const limit = timerLimit(cell, policy);
  const run = duetRun(control, inCell);
  const measured = run === null ? { kind: "too-few-pairs", pairs: 0, needed: 5 } : (0, import_observe_cells.analyseDuet)(run);
  const causes = (0, import_seccomp_beyond.sumCauses)(counted(inCell));
  const { throttle } = causes;
  const throttledShare = throttle === null || throttle.periods === 0 ? 0 : throttle.throttledPeriods / throttle.periods;
  const verdict = judgeTimers(measured, limit.percent, throttledShare);
  const analysis = "kind" in measured ? null : measured;
  const isLater = verdict.verdict === "jittery" || analysis !== null && isStopped(analysis, throttledShare);
  return {
    ...verdict,
    limit,
    analysis: analysis && (isLater ? { ...analysis, shift: "later", laterAt: analysis.laterAt ?? "p90" } : analysis),
    pairs: run === null ? [] : pairQuantiles((0, import_observe_cells.countedPairs)(run)),
    control: (0, import_seccomp_beyond.summariseSeries)(counted(control)),
    cell: (0, import_seccomp_beyond.summariseSeries)(counted(inCell)),
    causes
  };
}
function isStopped({ p90: { bounds } }, throttledShare) {
  return throttledShare >= THROTTLED && bounds.estimate > import_observe_cells.DEFAULT_ANALYSIS.marginPercent;
}
function counted(series) {
  return series.filter(({ pair, path }) => path === "os" && pair !== null && pair > 0);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  THROTTLED,
  judgeDuet,
  judgeTimers
});

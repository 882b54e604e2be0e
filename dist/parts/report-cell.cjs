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
var report_cell_exports = {};
__export(report_cell_exports, {
  reportCell: () => reportCell,
  summariseTimer: () => summariseTimer
});
module.exports = __toCommonJS(report_cell_exports);
var import_report_finding = require("./report-finding.cjs");
var import_quantile = require("./quantile.cjs");
var import_findings = require("./findings.cjs");
function summariseTimer(message) {
  const { path, periodNs, missed, latenessNs } = message;
  if (latenessNs.length === 0) return null;
  const sorted = Float64Array.from(latenessNs).sort();
  return {
    path,
    periodNs,
    samples: sorted.length,
    p50Ns: (0, import_quantile.quantile)(sorted, 0.5),
    p90Ns: (0, import_quantile.quantile)(sorted, 0.9),
    p95Ns: (0, import_quantile.quantile)(sorted, 0.95),
    p99Ns: (0, import_quantile.quantile)(sorted, 0.99),
    maxNs: sorted[sorted.length - 1],
    missed
  };
}
var VDSO_BELOW = 0.5;
var SYSCALL_ABOVE = 0.8;
function summariseClock({ nowNs, syscallNs, vdsoMapped }) {
  return { nowNs, syscallNs, path: clockPath(nowNs, syscallNs, vdsoMapped) };
}
function clockPath(nowNs, syscallNs, vdsoMapped) {
  if (syscallNs === null || syscallNs <= 0 || nowNs <= 0) return vdsoMapped === false ? "syscall" : "unclear";
  const ratio = nowNs / syscallNs;
  if (ratio > SYSCALL_ABOVE) return "syscall";
  return ratio < VDSO_BELOW && vdsoMapped !== false ? "vdso" : "unclear";
}
function reportDuet(judged) {
  const { verdict, reason, limit, analysis, pairs, control, cell, causes } = judged;
  return {
    verdict,
    reason,
    class: limit.class,
    limitPercent: limit.percent,
    action: limit.action,
    periodNs: analysis?.periodNs ?? null,
    pairs: pairs.map((pair) => ({ ...pair })),
    p50: analysis && reportShift(analysis.p50),
    p90: analysis && reportShift(analysis.p90),
    shift: analysis?.shift ?? null,
    control: control && reportSeries(control),
    cell: cell && reportSeries(cell),
    causes: { ...causes, throttle: causes.throttle && { ...causes.throttle } }
  };
}
function reportShift({ bounds, pairsLater, cell, control }) {
  const [estimate, lower, upper] = [bounds.estimate, bounds.lower, bounds.upper].map(rounded);
  return {
    estimate,
    lower,
    upper,
    pairsLater,
    cell: rounded(cell),
    control: rounded(control.median),
    controlWorst: rounded(control.worst)
  };
}
function reportSeries(summary) {
  const { p99Interval, p999Interval } = summary;
  return {
    ...summary,
    deviationNs: Math.round(summary.deviationNs),
    p99Interval: p99Interval && { ...p99Interval },
    p999Interval: p999Interval && { ...p999Interval }
  };
}
function rounded(percent) {
  return Number(percent.toFixed(4));
}
function reportCell({ cell, required, prediction, judgement, observation, timers }, sha256) {
  const { target } = cell;
  const { observed, outcome, basis, reason, agrees, startupMs } = judgement;
  return {
    id: cell.id,
    binary: sha256,
    platform: cell.platform,
    target: {
      id: target.id,
      image: target.image,
      libc: { family: target.libc.family, version: target.libc.version },
      kernel: target.kernel,
      endOfLife: target.endOfLife
    },
    profile: cell.profile.name,
    required,
    prediction: (0, import_report_finding.reportPrediction)(prediction),
    observed,
    outcome,
    basis,
    reason,
    agrees,
    findings: cellFindings(judgement, target.id, observation?.image?.standIn ?? null),
    image: observation?.image ? { ...observation.image } : null,
    steps: judgement.steps.map(reportStep),
    startupMs,
    facts: observation?.facts ? { ...observation.facts } : null,
    timers: observation && reportTimers(observation, timers ?? null)
  };
}
function cellFindings({ findings }, target, standIn) {
  const shown = findings.map(import_report_finding.reportFinding);
  if (standIn === null || findings.some(({ id }) => id === "stand-in-used")) return shown;
  return [...shown, (0, import_report_finding.reportFinding)((0, import_findings.finding)("stand-in-used", "note", { target, standIn }))];
}
function reportStep({ smoke, outcome, result, findings }) {
  return {
    name: smoke.name,
    kind: smoke.server ? "server" : "run",
    startAs: smoke.startAs,
    result,
    findings: findings.map(import_report_finding.reportFinding),
    startError: outcome?.startError ? { ...outcome.startError } : null,
    exitCode: outcome?.exitCode ?? null,
    signal: outcome?.signal ?? null,
    timedOut: outcome?.timedOut ?? false,
    durationMs: outcome?.durationMs ?? null,
    readyMs: outcome?.serve?.readyMs ?? null,
    stdout: outcome && captured(outcome.stdout),
    stderr: outcome && captured(outcome.stderr),
    peakMemoryBytes: outcome?.peakMemoryBytes ?? null,
    peakThreads: outcome?.peakThreads ?? null,
    peakOpenFiles: outcome?.peakOpenFiles ?? null
  };
}
function captured({ text, bytes, truncated }) {
  return { text, bytes, truncated };
}
function reportTimers({ timers, clock }, judged) {
  if (timers.length === 0 && clock === null) return null;
  const paths = timers.map(summariseTimer).filter((summary) => summary !== null);
  return {
    paths: paths.map((summary) => ({ ...summary })),
    clock: clock && { ...summariseClock(clock) },
    ...judged && { duet: reportDuet(judged) }
  };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  reportCell,
  summariseTimer
});

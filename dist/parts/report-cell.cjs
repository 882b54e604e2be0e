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
  buildReport: () => buildReport,
  reportCell: () => reportCell,
  reportGate: () => reportGate,
  reportTimers: () => reportTimers
});
module.exports = __toCommonJS(report_cell_exports);
var import_report_binary = require("./report-binary.cjs");
var import_report_finding = require("./report-finding.cjs");
var import_cell_words = require("./cell-words.cjs");
var import_seccomp_beyond = require("./seccomp-beyond.cjs");
var import_headroom = require("./headroom.cjs");
var import_findings = require("./findings.cjs");
var import_histogram = require("./histogram.cjs");
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
    ...analysis?.laterAt && { laterAt: laterAt(analysis, analysis.laterAt) },
    control: control && reportSeries(control),
    cell: cell && reportSeries(cell),
    causes: { ...causes, throttle: causes.throttle && { ...causes.throttle } }
  };
}
function laterAt(analysis, quantile) {
  const { estimate, lower } = analysis[quantile].bounds;
  return { quantile, estimate, lower };
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
function reportTimers({ timers, clock, measured, alone }, judged) {
  if (timers.length === 0 && clock === null) return null;
  const paths = timers.map(import_seccomp_beyond.summariseTimer).filter((summary) => summary !== null);
  return {
    paths: paths.map((summary) => ({ ...summary })),
    clock: clock && { ...(0, import_seccomp_beyond.summariseClock)(clock) },
    ...judged && { duet: reportDuet(judged) },
    ...alone && { alone },
    ...measured && measuredBeside(measured)
  };
}
function measuredBeside({ conditions, clocks, hostClocks, loaded, tables }) {
  const underLoad = loaded && seriesRow(loaded);
  return {
    ...conditions && { conditions: { ...conditions } },
    ...clocks && { clocks: reportClocks(clocks, hostClocks ?? null) },
    ...underLoad && { loaded: underLoad },
    ...tables && { tables: { kinds: seriesRows(tables.kinds), processors: seriesRows(tables.processors) } }
  };
}
function reportClocks(clocks, host) {
  const { source, adjust, ptpDevices, windows, ntp, timeNamespace, ...rest } = clocks;
  return {
    ...rest,
    offsetMs: host && (0, import_seccomp_beyond.clockOffsetMs)(clocks, host),
    timeNamespace: timeNamespace && { ...timeNamespace },
    source: { current: source.current, available: [...source.available] },
    adjust: adjust && { ...adjust, state: adjust.state && { ...adjust.state } },
    ntp: ntp && { ...ntp },
    ptpDevices: [...ptpDevices],
    windows: windows && { ...windows }
  };
}
function seriesRows(series) {
  return series.map(seriesRow).filter((row) => row !== null);
}
function seriesRow(series) {
  const summary = (0, import_seccomp_beyond.summariseSeries)([series]);
  if (summary === null) return null;
  const { path, timer, periodNs, processors, lockThread, missed, causes } = series;
  const { samples, p50Ns, p90Ns, p99Ns, maxNs, histogram } = summary;
  const { sum, count } = (0, import_histogram.decodeHistogram)(histogram) ?? { sum: 0, count: 1 };
  return {
    ...{
      path,
      timer,
      periodNs,
      processors,
      lockThread,
      samples,
      meanNs: sum / count,
      p50Ns,
      p90Ns,
      p99Ns,
      maxNs,
      missed
    },
    throttle: causes.throttle && { ...causes.throttle }
  };
}
function reportSystem({ facts, clocks, figures }) {
  const { files, starts, connections } = facts;
  return {
    name: facts.name,
    timer: clocks && {
      wallStepNs: clocks.wallSteps.smallestNs,
      monotonicStepNs: clocks.monotonicSteps.smallestNs,
      resolutionNs: clocks.windows?.resolutionNs ?? null,
      finestNs: clocks.windows?.finestNs ?? null,
      coarsestNs: clocks.windows?.coarsestNs ?? null,
      counterFrequencyHz: clocks.windows?.counterFrequencyHz ?? null
    },
    directories: facts.directories.map((directory) => ({ ...directory })),
    figures: figures.map((each) => ({ ...each })),
    sharingViolations: files?.sharingViolations ?? 0,
    givenUp: files?.givenUp ?? 0,
    startsError: starts?.error ?? null,
    connections: connections && {
      protocol: connections.protocol,
      requests: connections.requests,
      connections: connections.connections,
      failed: connections.failed
    },
    signals: facts.signals.map((signal) => ({ ...signal })),
    preemptionNs: facts.preemptionNs
  };
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
      endOfLife: target.endOfLife,
      ...target.system && { system: (0, import_cell_words.systemName)(target.os, target.system) }
    },
    profile: cell.profile.name,
    ...notesOf(cell),
    required,
    prediction: (0, import_report_finding.reportPrediction)(prediction),
    observed,
    outcome,
    basis,
    reason,
    agrees,
    findings: cellFindings(judgement, target.id, observation?.image?.standIn ?? null),
    image: observation?.image ? { ...observation.image } : null,
    ...observation?.place && { place: reportPlace(observation.place) },
    ...observation?.system && { system: reportSystem(observation.system) },
    steps: judgement.steps.map((step) => reportStep(step, observation?.facts ?? null)),
    startupMs,
    facts: observation?.facts ? { ...observation.facts } : null,
    timers: observation && reportTimers(observation, timers ?? null)
  };
}
function reportPlace({ kind, name, without }) {
  return { kind, name, ...without && { without: [...without] } };
}
function notesOf({ profile }) {
  const notes = (0, import_seccomp_beyond.profileNotes)(profile);
  return notes.length === 0 ? {} : { profileNotes: notes.map((note) => ({ ...note })) };
}
function cellFindings({ findings }, target, standIn) {
  const shown = findings.map(import_report_finding.reportFinding);
  if (standIn === null || findings.some(({ id }) => id === "stand-in-used")) return shown;
  return [...shown, (0, import_report_finding.reportFinding)((0, import_findings.finding)("stand-in-used", "note", { target, standIn }))];
}
function reportStep({ smoke, outcome, result, findings }, facts) {
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
    peakOpenFiles: outcome?.peakOpenFiles ?? null,
    peakProcesses: outcome?.peakProcesses ?? null,
    headroom: outcome === null ? [] : (0, import_headroom.headroomOf)(outcome, facts).map((each) => ({ ...each }))
  };
}
function captured({ text, bytes, truncated }) {
  return { text, bytes, truncated };
}
function buildReport(input) {
  const { startedAt, durationMs, complete, configHash, binaries, gate } = input;
  return {
    schema: "portcullis-report/1",
    tool: { name: "portcullis", version: input.toolVersion },
    startedAt,
    durationMs,
    complete,
    configHash,
    engine: input.engine && reportEngine(input.engine),
    slices: [],
    binaries: binaries.map(({ path, sha256, facts }) => (0, import_report_binary.reportBinary)(path, sha256, facts)),
    ...input.production !== void 0 && { production: input.production },
    cells: input.cells.map((each) => reportCell(each, binaries[each.cell.binary].sha256)),
    gate: reportGate(gate),
    changes: null
  };
}
function reportGate({ decision, reasons, glibcFloor, maxGlibc }) {
  return {
    decision,
    reasons: reasons.map((reason) => ({ ...reason, cells: [...reason.cells] })),
    glibcFloor,
    ...maxGlibc !== null && { maxGlibc }
  };
}
function reportEngine(facts) {
  const { kind, version, apiVersion, os, arch, kernel, cpus, rootless, osVersion, isolation } = facts;
  const ofWindows = { ...osVersion !== void 0 && { osVersion }, ...isolation !== void 0 && { isolation } };
  return { kind, version, apiVersion, os, arch, kernel, cpus, rootless, ...ofWindows };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  buildReport,
  reportCell,
  reportGate,
  reportTimers
});

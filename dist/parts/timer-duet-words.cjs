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
var timer_duet_words_exports = {};
__export(timer_duet_words_exports, {
  DUET_COLUMNS: () => DUET_COLUMNS,
  SPARK_COLUMNS: () => SPARK_COLUMNS,
  TIMER_COLUMNS: () => TIMER_COLUMNS,
  VERDICT_MARKS: () => VERDICT_MARKS,
  byVerdict: () => byVerdict,
  changeWords: () => changeWords,
  clockText: () => clockText,
  duetBasis: () => duetBasis,
  duetCells: () => duetCells,
  duetFigures: () => duetFigures,
  duetHistograms: () => duetHistograms,
  logBins: () => logBins,
  nowText: () => nowText,
  outcomeCounts: () => outcomeCounts,
  passedText: () => passedText,
  pathText: () => pathText,
  reasonsBesideCells: () => reasonsBesideCells,
  scaleOf: () => scaleOf,
  scaleText: () => scaleText,
  sparkline: () => sparkline,
  timersBasis: () => timersBasis,
  verdictWords: () => verdictWords,
  whyText: () => whyText,
  worstLatenessNs: () => worstLatenessNs
});
module.exports = __toCommonJS(timer_duet_words_exports);
var import_cell_words = require("./cell-words.cjs");
var import_quantity_text = require("./quantity-text.cjs");
var import_histogram = require("./histogram.cjs");
function changeWords({
  newlyBroken,
  newlyFixed,
  newlyUnknown,
  added,
  gone,
  glibcFloor
}) {
  const words = [
    { kind: "bad", text: "newly broken", cells: newlyBroken, names: [] },
    { kind: "bad", text: "no longer known", cells: newlyUnknown, names: [] },
    { kind: "good", text: "newly fixed", cells: newlyFixed, names: [] },
    { kind: "neutral", text: "new cells", cells: added, names: [] }
  ];
  const shown = words.filter(({ cells }) => cells.length > 0);
  if (gone.length > 0)
    shown.push({ kind: "neutral", text: `${(0, import_quantity_text.countText)(gone.length, "cell")} gone`, cells: [], names: [] });
  if (glibcFloor !== null) shown.splice(1, 0, floorWords(glibcFloor));
  return shown;
}
function floorWords({ from, to, because }) {
  if (to === null) return { kind: "good", text: `needs no glibc any more, was ${from}`, cells: [], names: [] };
  const packages = [...new Set(because.flatMap((each) => each.packages))];
  const symbols = [...new Set(because.flatMap((each) => each.symbols))];
  const raised = because.length > 0;
  const was = from === null ? "none before" : `was ${from}`;
  const why = packages.length > 0 ? ", by C code in" : symbols.length > 0 ? ", for" : "";
  return {
    kind: raised ? "bad" : "good",
    text: `glibc floor ${raised ? "raised" : "lowered"} to ${to}, ${was}${why}`,
    cells: [],
    names: packages.length > 0 ? packages : symbols
  };
}
function verdictWords({ gate, cells, binaries, complete }) {
  const severity = gate.decision === "fail" ? "fail" : "warn";
  const closing = gate.reasons.filter(
    (reason) => reason.severity === severity && (complete || reason.code !== "incomplete")
  );
  return {
    passes: gate.decision === "pass",
    subjects: [...new Set(binaries.map(({ path }) => (0, import_cell_words.baseName)(path)))],
    reasons: mergeByCode(closing).map((reason) => ({ text: reasonText(reason, gate), cells: reason.cells })),
    counts: outcomeCounts(cells)
  };
}
function outcomeCounts(cells) {
  const words = ["pass", "fail", "warn", "unknown", "skip"].map((outcome) => {
    const count = cells.filter((cell) => cell.outcome === outcome).length;
    return count === 0 ? "" : `${count} ${outcome === "skip" ? "skipped" : outcome}`;
  });
  return `${(0, import_quantity_text.countText)(cells.length, "cell")}: ${words.filter(Boolean).join(", ") || "nothing was planned"}`;
}
function passedText(cells) {
  const count = (outcome) => cells.filter((cell) => cell.outcome === outcome).length;
  const passed = count("pass");
  const warned = count("warn");
  if (warned > 0) {
    return `${(0, import_quantity_text.groupThousands)(passed + warned)} of ${(0, import_quantity_text.countText)(cells.length, "cell")} pass, ${(0, import_quantity_text.groupThousands)(warned)} with a warning`;
  }
  if (passed !== cells.length) return `${(0, import_quantity_text.groupThousands)(passed)} of ${(0, import_quantity_text.countText)(cells.length, "cell")} pass`;
  return passed === 1 ? "the only cell passes" : `all ${(0, import_quantity_text.countText)(passed, "cell")} pass`;
}
function reasonsBesideCells({ reasons }) {
  return reasons.filter(({ code }) => !CELL_REASONS.has(code));
}
var CELL_REASONS = /* @__PURE__ */ new Set([
  "required-cell-failed",
  "required-cell-unknown",
  "unknown-cell",
  "prediction-contradicted"
]);
function mergeByCode(reasons) {
  const byCode = /* @__PURE__ */ new Map();
  for (const reason of reasons) {
    const before = byCode.get(reason.code);
    byCode.set(reason.code, before ? { ...before, cells: [...before.cells, ...reason.cells] } : reason);
  }
  return [...byCode.values()];
}
function reasonText({ code, cells, message }, gate) {
  const count = cells.length;
  switch (code) {
    case "required-cell-failed":
      return `${(0, import_quantity_text.countText)(count, "required cell")} ${count === 1 ? "fails" : "fail"}`;
    case "required-cell-unknown":
      return `${(0, import_quantity_text.countText)(count, "required cell")} unknown`;
    case "unknown-cell":
      return `${(0, import_quantity_text.countText)(count, "cell")} unknown`;
    case "prediction-contradicted":
      return `${(0, import_quantity_text.countText)(count, "cell")} not as predicted`;
    case "glibc-floor":
      return gate.glibcFloor === null ? message : `${gate.glibcFloor} is needed, above the limit`;
    case "nothing-learned":
      return "nothing could be learned";
    case "incomplete":
      return "the run was cut short";
    default:
      return message;
  }
}
function duetCells({ cells }) {
  return cells.flatMap((cell) => cell.timers?.duet ? [{ cell, duet: cell.timers.duet }] : []);
}
var VERDICT_MARKS = {
  steady: { mark: "\u2713", style: "green" },
  jittery: { mark: "!", style: "yellow" },
  inconclusive: { mark: "?", style: "yellow" },
  contaminated: { mark: "~", style: "yellow" },
  unmeasured: { mark: "-", style: "dim" }
};
var DUET_COLUMNS = [
  "verdict",
  "p50",
  "p90",
  "95 % bounds",
  "limit",
  "host p90",
  "p99",
  "max",
  "missed"
];
function duetFigures({ p50, p90, limitPercent, cell }) {
  return [
    p50 === null ? "\u2013" : signed(p50.estimate),
    p90 === null ? "\u2013" : signed(p90.estimate),
    p90 === null ? "\u2013" : `${signed(p90.lower)} to ${signed(p90.upper)}`,
    plain(limitPercent),
    p90 === null ? "\u2013" : plain(p90.control),
    cell === null ? "\u2013" : p99Text(cell),
    cell === null ? "\u2013" : (0, import_quantity_text.durationText)(cell.maxNs / 1e6),
    cell === null ? "\u2013" : (0, import_quantity_text.groupThousands)(cell.missed)
  ];
}
function p99Text({ p99Ns, p99Interval, p999Interval }) {
  const p99 = (0, import_quantity_text.durationText)(p99Ns / 1e6);
  if (p99Interval === null || p999Interval === null) return p99;
  return `${p99} (${(0, import_quantity_text.durationText)(p99Interval.lowNs / 1e6)} to ${(0, import_quantity_text.durationText)(p99Interval.highNs / 1e6)})`;
}
function duetBasis(duets) {
  const periods = [...new Set(duets.flatMap(({ periodNs }) => periodNs === null ? [] : [periodNs]))];
  const pairs = [...new Set(duets.map(({ pairs: pairs2 }) => pairs2.length).filter((count) => count > 0))];
  const period = periods.length === 1 ? ` of ${(0, import_quantity_text.durationText)(periods[0] / 1e6)}` : "";
  const counted = pairs.length === 1 ? ` over ${(0, import_quantity_text.countText)(pairs[0], "pair")}` : "";
  return `How much later timers fired in the cell than on its host at the same moment, in % of the period${period}${counted}. Only p90 is judged, by its bounds.`;
}
function whyText(duet) {
  const { verdict, reason, shift, causes, cell } = duet;
  const words = verdict === "steady" ? [] : [reason];
  if (verdict === "steady" && shift === "later") words.push("later than its host beyond doubt, within the limit");
  const { throttle, stealNs } = causes;
  if (throttle !== null && throttle.throttledPeriods > 0) {
    const { throttledPeriods, periods, throttledNs } = throttle;
    const share = `${(0, import_quantity_text.groupThousands)(throttledPeriods)} of ${(0, import_quantity_text.countText)(periods, "period")}`;
    words.push(`the CPU quota stopped it in ${share}, ${(0, import_quantity_text.durationText)(throttledNs / 1e6)} in all`);
  }
  if (stealNs !== null && stealNs >= 2e7) words.push(`the hypervisor took ${(0, import_quantity_text.durationText)(stealNs / 1e6)}`);
  if (cell !== null && cell.early > 0) words.push(`${(0, import_quantity_text.countText)(cell.early, "timer")} fired too early`);
  return words.join("; ");
}
function byVerdict(a, b) {
  const order = ["jittery", "inconclusive", "contaminated", "unmeasured", "steady"];
  const rank = order.indexOf(a.duet.verdict) - order.indexOf(b.duet.verdict);
  return rank || (b.duet.p90?.estimate ?? 0) - (a.duet.p90?.estimate ?? 0);
}
function signed(percent) {
  const text = plain(Math.abs(percent));
  return `${percent < 0 && !/^[0.]+$/.test(text) ? "\u2212" : "+"}${text}`;
}
function plain(percent) {
  if (percent >= 99.5) return (0, import_quantity_text.groupThousands)(Math.round(percent));
  return percent.toFixed(percent < 9.95 ? 1 : 0);
}
function logBins({ buckets }, { fromNs, toNs, bins }) {
  const counts = Array.from({ length: bins }, () => 0);
  const [from, to] = [Math.log(fromNs), Math.log(toNs)];
  for (const [index, count] of buckets) {
    const middle = ((0, import_histogram.bucketFloor)(index) + (0, import_histogram.bucketFloor)(index + 1)) / 2;
    const at = Math.floor((Math.log(middle) - from) / (to - from) * bins);
    counts[Math.min(Math.max(at, 0), bins - 1)] += count;
  }
  return counts;
}
function commonScale(histograms, bins) {
  const filled = histograms.filter(({ count }) => count > 0);
  const least = Math.max(1, Math.min(...filled.map(({ min }) => min), 1e15));
  const most = Math.max(10, ...filled.map(({ max }) => max));
  const fromNs = niceBelow(filled.length === 0 ? 1 : least);
  const toNs = niceAbove(most);
  return { fromNs, toNs: toNs > fromNs ? toNs : fromNs * 10, bins };
}
function niceBelow(value) {
  const decade = 10 ** Math.floor(Math.log10(value));
  return decade * (value >= 5 * decade ? 5 : value >= 2 * decade ? 2 : 1);
}
function niceAbove(value) {
  const decade = 10 ** Math.floor(Math.log10(value));
  return decade * (value > 5 * decade ? 10 : value > 2 * decade ? 5 : value > decade ? 2 : 1);
}
var BLOCKS = "\u2581\u2582\u2583\u2584\u2585\u2586\u2587\u2588";
var SPARK_COLUMNS = 24;
function sparkline(histogram, scale) {
  const bins = logBins(histogram, scale);
  const most = Math.max(...bins);
  return bins.map((count) => count === 0 ? " " : BLOCKS[Math.min(7, Math.floor(Math.sqrt(count / most) * 8))]).join("");
}
function scaleText({ fromNs, toNs }) {
  return `${(0, import_quantity_text.durationText)(fromNs / 1e6)} to ${(0, import_quantity_text.durationText)(toNs / 1e6)}`;
}
function duetHistograms({ control, cell }) {
  const decoded = (side) => (side && (0, import_histogram.decodeHistogram)(side.histogram)) ?? import_histogram.EMPTY_HISTOGRAM;
  return { control: decoded(control), cell: decoded(cell) };
}
function scaleOf(duets, bins) {
  return commonScale(
    duets.flatMap((duet) => {
      const { control, cell } = duetHistograms(duet);
      return [control, cell];
    }),
    bins
  );
}
var TIMER_COLUMNS = ["path", "p50", "p90", "p95", "p99", "max", "missed", "time.Now", "clock read by"];
function pathText({ path }) {
  return path === "os" ? "OS" : "Go";
}
function nowText(clock) {
  return clock === null ? "\u2013" : `${(0, import_quantity_text.groupThousands)(Math.round(clock.nowNs))} ns`;
}
function clockText(clock) {
  if (clock === null) return "\u2013";
  return { vdso: "vDSO", syscall: "system call", unclear: "unclear" }[clock.path];
}
function timersBasis(timers) {
  const paths = timers.flatMap((each) => each.paths);
  const periods = [...new Set(paths.map(({ periodNs }) => periodNs))];
  const samples = [...new Set(paths.map((each) => each.samples))];
  const every = periods.length === 1 ? ` every ${(0, import_quantity_text.durationText)(periods[0] / 1e6)}` : "";
  const taken = samples.length === 1 ? `, ${(0, import_quantity_text.groupThousands)(samples[0])} samples` : "";
  return `How late a timer fired${every} against an absolute deadline, in \xB5s${taken}.`;
}
function worstLatenessNs({ paths }) {
  return Math.max(0, ...paths.map(({ p99Ns }) => p99Ns));
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  DUET_COLUMNS,
  SPARK_COLUMNS,
  TIMER_COLUMNS,
  VERDICT_MARKS,
  byVerdict,
  changeWords,
  clockText,
  duetBasis,
  duetCells,
  duetFigures,
  duetHistograms,
  logBins,
  nowText,
  outcomeCounts,
  passedText,
  pathText,
  reasonsBesideCells,
  scaleOf,
  scaleText,
  sparkline,
  timersBasis,
  verdictWords,
  whyText,
  worstLatenessNs
});

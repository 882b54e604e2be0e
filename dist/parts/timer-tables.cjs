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
var timer_tables_exports = {};
__export(timer_tables_exports, {
  DUET_COLUMNS: () => DUET_COLUMNS,
  SPARK_COLUMNS: () => SPARK_COLUMNS,
  TIMER_COLUMNS: () => TIMER_COLUMNS,
  VERDICT_MARKS: () => VERDICT_MARKS,
  agreementText: () => agreementText,
  byVerdict: () => byVerdict,
  callAnswers: () => callAnswers,
  callAnswersText: () => callAnswersText,
  changeWords: () => changeWords,
  clockText: () => clockText,
  commonFacts: () => commonFacts,
  differingFacts: () => differingFacts,
  duetBasis: () => duetBasis,
  duetCells: () => duetCells,
  duetFigures: () => duetFigures,
  duetHistograms: () => duetHistograms,
  factName: () => factName,
  factSpread: () => factSpread,
  factTexts: () => factTexts,
  logBins: () => logBins,
  nowText: () => nowText,
  outcomeCounts: () => outcomeCounts,
  passedText: () => passedText,
  pathText: () => pathText,
  placeSuffix: () => placeSuffix,
  placeText: () => placeText,
  profileLabels: () => profileLabels,
  profileLegend: () => profileLegend,
  profileSuffix: () => profileSuffix,
  reasonsBesideCells: () => reasonsBesideCells,
  scaleOf: () => scaleOf,
  scaleText: () => scaleText,
  sparkline: () => sparkline,
  systemLines: () => systemLines,
  timerTables: () => timerTables,
  timersBasis: () => timersBasis,
  verdictWords: () => verdictWords,
  whyText: () => whyText,
  worstLatenessNs: () => worstLatenessNs
});
module.exports = __toCommonJS(timer_tables_exports);
var import_cell_words = require("./cell-words.cjs");
var import_histogram = require("./histogram.cjs");
var import_observation = require("./observation.cjs");
var import_quantity_text = require("./quantity-text.cjs");
function changeWords({
  newlyBroken,
  newlyFixed,
  newlyUnknown,
  added,
  gone,
  glibcFloor,
  jitter
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
  return jitter === void 0 ? shown : [...shown, ...jitterWords(jitter, shown.length > 0)];
}
function jitterWords({ worse, better, same, notComparable, later }, besideOthers) {
  const words = [
    { kind: "bad", text: "timers over their limit, and were not", cells: worse, names: [] },
    { kind: "bad", text: "timers later than usual on the base branch", cells: later, names: [] },
    { kind: "good", text: "timers within their limit, and were not", cells: better, names: [] }
  ];
  const moved = words.filter(({ cells }) => cells.length > 0);
  const others = notComparable === 0 ? "" : `, ${(0, import_quantity_text.countText)(notComparable, "cell")} not comparable: another CPU or image`;
  if (moved.length === 0 && !besideOthers && notComparable === 0) return [];
  const text = same === 0 && notComparable > 0 ? others.slice(2) : `timers as before in ${(0, import_quantity_text.countText)(same, "cell")}${others}`;
  return same === 0 && notComparable === 0 ? moved : [...moved, { kind: "neutral", text, cells: [], names: [] }];
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
function verdictWords({ gate, binaries, complete }) {
  const severity = gate.decision === "fail" ? "fail" : "warn";
  const closing = gate.reasons.filter(
    (reason) => reason.severity === severity && (complete || reason.code !== "incomplete")
  );
  return {
    passes: gate.decision === "pass",
    subjects: [...new Set(binaries.map(({ path }) => (0, import_cell_words.baseName)(path)))],
    reasons: mergeByCode(closing).map((reason) => ({ text: reasonText(reason, gate), cells: reason.cells }))
  };
}
function outcomeCounts(cells) {
  const words = ["pass", "fail", "warn", "unknown", "skip"].map((outcome) => {
    const count = cells.filter((cell) => cell.outcome === outcome).length;
    return count === 0 ? "" : `${count} ${outcome === "skip" ? "skipped" : outcome}`;
  });
  const counts = `${(0, import_quantity_text.countText)(cells.length, "cell")}: ${words.filter(Boolean).join(", ") || "nothing was planned"}`;
  const agreement = agreementText(cells);
  return agreement === null ? counts : `${counts}; ${agreement} as predicted`;
}
function agreementText(cells) {
  const compared = cells.filter(({ agrees }) => agrees !== null).length;
  const agreeing = cells.filter(({ agrees }) => agrees === true).length;
  return compared === 0 ? null : `${(0, import_quantity_text.groupThousands)(agreeing)} of ${(0, import_quantity_text.groupThousands)(compared)}`;
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
  const limit = gate.maxGlibc === void 0 ? "" : ` of ${gate.maxGlibc}`;
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
      return gate.glibcFloor === null ? message : `${gate.glibcFloor} is needed, above the limit${limit}`;
    case "nothing-learned":
      return "nothing could be learned";
    case "incomplete":
      return "the run was cut short";
    default:
      return message;
  }
}
function systemLines(system) {
  return [
    ...system.name === null ? [] : [["system", system.name]],
    ...timerLines(system),
    ...system.directories.map(({ kind, path, refused, accessEntries, inheritedEntries }) => {
      const access = accessEntries === null ? "" : `, ${inheritedEntries} of ${(0, import_quantity_text.countText)(accessEntries, "access entry", "access entries")} inherited`;
      return [`${kind} directory`, `${path ?? "none named"}: ${refused === null ? `takes files${access}` : refused}`];
    }),
    ...figureLines(system),
    ...connectionLines(system),
    ...signalLines(system)
  ];
}
function timerLines({ timer }) {
  if (timer === null) return [];
  const { wallStepNs, monotonicStepNs, resolutionNs, finestNs, coarsestNs, counterFrequencyHz } = timer;
  const ms = (nanoseconds) => `${Number((nanoseconds / 1e6).toFixed(4))} ms`;
  const range = finestNs === null || coarsestNs === null ? "" : ` (${ms(finestNs)} to ${ms(coarsestNs)})`;
  const words = [
    ...resolutionNs === null ? [] : [`timer resolution ${ms(resolutionNs)}${range}`],
    ...counterFrequencyHz === null ? [] : [`counter at ${(0, import_quantity_text.groupThousands)(counterFrequencyHz)} Hz`],
    `smallest step of the wall clock ${time(wallStepNs)}, of the monotonic clock ${time(monotonicStepNs)}`
  ];
  return [["clocks", words.join(", ")]];
}
function time(nanoseconds) {
  if (nanoseconds === null) return "not seen";
  return nanoseconds < 1e3 ? `${Math.round(nanoseconds)} ns` : (0, import_quantity_text.durationText)(nanoseconds / 1e6);
}
function figureLines({ figures, sharingViolations, givenUp, startsError }) {
  const lines = figures.map(({ name, samples, p50Ns, p95Ns, maxNs, rmePercent }) => {
    const error = rmePercent === null ? "" : `, rme ${rmePercent.toFixed(1)} percent`;
    return [name, `p50 ${time(p50Ns)}, p95 ${time(p95Ns)}, max ${time(maxNs)} of ${(0, import_quantity_text.groupThousands)(samples)}${error}`];
  });
  if (startsError !== null) lines.push(["starts", `ended early: ${startsError}`]);
  if (sharingViolations > 0) {
    const up = givenUp === 0 ? "all went well when tried again" : `${givenUp} given up`;
    lines.push(["sharing violations", `${(0, import_quantity_text.groupThousands)(sharingViolations)}, ${up}`]);
  }
  return lines;
}
function connectionLines({ connections }) {
  if (connections === null) return [];
  const { protocol, requests, connections: made, failed } = connections;
  const words = `${(0, import_quantity_text.countText)(made, "connection")} for ${(0, import_quantity_text.countText)(requests, "request")} over ${protocol || "no protocol"}`;
  return [["connections", `${words}, ${failed} failed`]];
}
function signalLines({ signals, preemptionNs }) {
  const words = signals.map(({ signal, sent, received }) => `${signal} ${received} of ${sent}`);
  const preempted = preemptionNs === null ? [] : [`a busy loop preempted after ${time(preemptionNs)}`];
  const all = [...words, ...preempted];
  return all.length === 0 ? [] : [["signals", all.join(", ")]];
}
function placeSuffix({ place }) {
  if (place === void 0 || place.kind === "container") return "";
  return place.kind === "host" ? " (native)" : ` (${place.name})`;
}
function placeText({ kind, name, without }) {
  if (kind === "container") {
    return `in a container on ${name}${without === void 0 ? "" : `; without ${without.join(", ")}`}`;
  }
  return kind === "host" ? `natively on ${name}` : `by ${name}, not on a machine of its own kind; not timed`;
}
var MOST_FACTS = 120;
var OWN = /^(?:namespaces\.|sysctls\.kernel\.ns_last_pid$|calls\.)/;
var spreads = /* @__PURE__ */ new WeakMap();
function factSpread(cells) {
  const known = spreads.get(cells);
  if (known) return known;
  const spread = /* @__PURE__ */ new Map();
  for (const cell of cells) {
    for (const [name, value] of factTexts(cell)) {
      const values = spread.get(name) ?? /* @__PURE__ */ new Map();
      values.set(value, [...values.get(value) ?? [], cell]);
      spread.set(name, values);
    }
  }
  spreads.set(cells, spread);
  return spread;
}
function factTexts({ facts }) {
  if (facts === null) return /* @__PURE__ */ new Map();
  const flat = Object.entries(facts).flatMap(([name, value]) => {
    if (!isRecord(value) || isStarts(value)) return [[name, factText(name, value)]];
    return Object.entries(value).map(([inner, each]) => [`${name}.${inner}`, factText(inner, each)]);
  });
  return new Map(flat.filter(([name]) => !OWN.test(name)).slice(0, MOST_FACTS));
}
function differingFacts({ cells, production }) {
  const isProduction = (cell) => production !== void 0 && cell.target.id === production;
  return [...factSpread(cells)].flatMap(([name, values]) => {
    if (values.size < 2) return [];
    const ordered = [...values].sort(([, a], [, b]) => {
      return Number(b.some(isProduction)) - Number(a.some(isProduction)) || b.length - a.length;
    });
    return [{ name, values: ordered.map(([text, those], index) => ({ text, cells: those, differs: index > 0 })) }];
  });
}
function commonFacts(cells) {
  const measured = cells.filter(({ facts }) => facts !== null).length;
  return [...factSpread(cells)].flatMap(([name, values]) => {
    const [[value, those] = ["", []]] = values;
    return values.size === 1 && those.length === measured ? [[name, value]] : [];
  });
}
function callAnswers(cells) {
  const groups = /* @__PURE__ */ new Map();
  for (const cell of cells) {
    const calls = cell.facts?.["calls"];
    if (!isRecord(calls)) continue;
    const entries = Object.entries(calls).slice(0, MOST_FACTS).map(([name, answer]) => [name, String(answer)]);
    const key = JSON.stringify(entries.toSorted(([a], [b]) => a < b ? -1 : 1));
    const group = groups.get(key) ?? { calls: entries, cells: [] };
    group.cells.push(cell);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ calls, cells: those }) => ({ refused: byAnswer(calls), asked: calls.length, cells: those })).toSorted((a, b) => b.cells.length - a.cells.length);
}
function callAnswersText({ refused, asked }) {
  const working = asked - refused.reduce((sum, [, calls]) => sum + calls.length, 0);
  if (refused.length === 0) return `all ${asked} work`;
  return [...refused.map(([answer, calls]) => `${answer}: ${(0, import_quantity_text.listText)(calls, 20)}`), `${working} work`].join("; ");
}
function byAnswer(calls) {
  const found = /* @__PURE__ */ new Map();
  for (const [name, answer] of calls) {
    if (answer !== "works") found.set(answer, [...found.get(answer) ?? [], name]);
  }
  return [...found];
}
function factName(name) {
  if (name === "goMaxProcs") return "GOMAXPROCS";
  if (name.startsWith("sysctls.")) return name.slice("sysctls.".length, 100);
  if (name.startsWith("files.")) return `/etc/${name.slice("files.".length, 100)}`;
  const words = name.slice(0, 100).replace(/(?:Bytes|Ns|Us)$/, "");
  return words.replace(/\./g, " ").replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
function factText(name, value) {
  if (value === null || value === void 0) return "none or not known";
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "number") {
    return name.endsWith("Bytes") ? (0, import_quantity_text.bytesText)(value) : `${value}${name.endsWith("Ns") ? " ns" : name.endsWith("Us") ? " \xB5s" : ""}`;
  }
  if (Array.isArray(value)) return value.length === 0 ? "none" : (0, import_quantity_text.listText)(value.map(String), 20).slice(0, 300);
  if (isRecord(value) && "soft" in value) return `${limitText(value["soft"])} / ${limitText(value["hard"])}`;
  if (isRecord(value) && isStarts(value))
    return `${String(value["distinct"])} addresses in ${String(value["starts"])} starts`;
  return (typeof value === "string" ? value : JSON.stringify(value) ?? "").slice(0, 300);
}
function limitText(value) {
  return typeof value === "number" ? String(value) : "unlimited";
}
function isStarts(value) {
  return "starts" in value && "distinct" in value;
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
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
function whyText({ cell: { timers }, duet }) {
  const { verdict, reason, shift, causes, cell } = duet;
  const words = verdict === "steady" ? [] : [reason];
  if (verdict !== "jittery" && shift === "later") words.push(laterText(duet));
  const { throttle, stealNs } = causes;
  if (throttle !== null && throttle.throttledPeriods > 0) {
    const { throttledPeriods, periods, throttledNs } = throttle;
    const share = `${(0, import_quantity_text.groupThousands)(throttledPeriods)} of ${(0, import_quantity_text.countText)(periods, "period")}`;
    words.push(`the CPU quota stopped it in ${share}, ${(0, import_quantity_text.durationText)(throttledNs / 1e6)} in all`);
  }
  if (stealNs !== null && stealNs >= 2e7) words.push(`the hypervisor took ${(0, import_quantity_text.durationText)(stealNs / 1e6)}`);
  const loaded = timers?.loaded;
  if (loaded?.throttle && loaded.throttle.throttledPeriods > 0) {
    const { throttledPeriods, periods } = loaded.throttle;
    const share = `${(0, import_quantity_text.groupThousands)(throttledPeriods)} of ${(0, import_quantity_text.countText)(periods, "period")}`;
    words.push(`under load the CPU quota stopped it in ${share}: timers up to ${(0, import_quantity_text.durationText)(loaded.maxNs / 1e6)} late`);
  }
  if (cell !== null && cell.early > 0) words.push(`${(0, import_quantity_text.countText)(cell.early, "timer")} fired too early`);
  return words.join("; ");
}
function laterText({ verdict, laterAt }) {
  const within = verdict === "steady" ? ", within the limit" : "";
  if (laterAt === void 0) return `later than its host beyond doubt${within}`;
  const { quantile, estimate, lower } = laterAt;
  return `later than its host beyond doubt${within}: by ${plain(estimate)} percent of the period at ${quantile} (${plain(lower)} at least)`;
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
  return [`How late a timer fired${every} against an absolute deadline, in \xB5s${taken}.`, ...aloneText(timers)].join(" ");
}
var ALONE = {
  host: "the cell is the host itself",
  elsewhere: "the engine's machine is another one",
  "no-control": "the host's side could not be measured"
};
function aloneText(timers) {
  return import_observation.MEASURED_ALONE.flatMap((reason) => {
    const alone = timers.filter((each) => each.alone === reason).length;
    if (alone === 0) return [];
    const which = alone === timers.length ? "Measured" : `${(0, import_quantity_text.countText)(alone, "cell")} measured`;
    return [`${which} alone, so not judged: ${ALONE[reason]}.`];
  });
}
function worstLatenessNs({ paths }) {
  return Math.max(0, ...paths.map(({ p99Ns }) => p99Ns));
}
function timerTables(report, naming) {
  const rows = report.cells.flatMap((cell) => cell.timers === null ? [] : [[cell, cell.timers]]);
  const name = (cell) => (0, import_cell_words.cellName)(cell, naming);
  return [
    table(
      "conditions",
      "What may explain the figures",
      "",
      CONDITIONS,
      rows,
      name,
      ({ conditions, duet }) => conditions === void 0 ? [] : [conditionRow(conditions, duet?.causes ?? null)]
    ),
    table(
      "clocks",
      "Clocks side by side",
      CLOCKS_BASIS,
      CLOCKS,
      rows,
      name,
      ({ clocks }) => clocks === void 0 ? [] : [clockRow(clocks)]
    ),
    table(
      "reads",
      "Looks at the clock",
      READS_BASIS,
      READS,
      rows,
      name,
      ({ clocks, clock }) => clocks === void 0 ? [] : [readRow(clocks, clock)]
    ),
    table(
      "zones",
      "Setting the clock, and time zones",
      "",
      ZONES,
      rows,
      name,
      ({ clocks }) => clocks === void 0 ? [] : [zoneRow(clocks)]
    ),
    table(
      "loaded",
      "Under load",
      LOADED_BASIS,
      LOADED,
      rows,
      name,
      ({ loaded, conditions }) => loaded === void 0 ? [] : [loadedRow(loaded, conditions ?? null)]
    ),
    table(
      "kinds",
      "Kinds of timers",
      KINDS_BASIS,
      KINDS,
      rows,
      name,
      ({ tables }) => (tables?.kinds ?? []).map(kindRow)
    ),
    table(
      "processors",
      "GOMAXPROCS and LockOSThread",
      PROCESSORS_BASIS,
      PROCESSORS,
      rows,
      name,
      ({ tables }) => (tables?.processors ?? []).map(processorRow)
    )
  ].filter(({ rows: own }) => own.length > 0);
}
function table(id, title, basis, columns, rows, name, of) {
  return {
    ...{ id, title, basis },
    columns: ["target", ...columns].map((column, index) => {
      return { title: column, align: index === 0 || LEFT.has(column) ? "left" : "right" };
    }),
    rows: rows.flatMap(([cell, timers]) => of(timers).map((row, index) => [index === 0 ? name(cell) : "", ...row]))
  };
}
var LEFT = /* @__PURE__ */ new Set([
  ...[
    "CPU",
    "kernel",
    "Go",
    "cgroup",
    "cpuset",
    "clock source",
    "others",
    "read by",
    "synchronised",
    "PTP",
    "timer",
    "read",
    "set"
  ],
  ...[
    "time zones",
    "/etc/localtime",
    "TZ",
    "LoadLocation",
    "time namespace",
    "wall clock",
    "locked",
    "against the host"
  ]
]);
var CONDITIONS = [
  ...["quota", "throttled", "steal", "GOMAXPROCS", "CPUs", "cpuset", "cgroup", "slack"],
  ...["clock source", "Go", "kernel", "CPU"]
];
function conditionRow(conditions, causes) {
  const { cpuModel, cpus, kernel, goVersion, cgroup, cpuQuota, cpuPeriodUs, cpuset, processors } = conditions;
  const period = cpuPeriodUs === null ? "" : ` in ${(0, import_quantity_text.durationText)(cpuPeriodUs / 1e3)}`;
  return [
    cpuQuota === null ? "none" : `${cpuQuota}${period}`,
    throttleText(causes?.throttle ?? null),
    causes?.stealNs == null ? "\u2013" : (0, import_quantity_text.durationText)(causes.stealNs / 1e6),
    ...[String(processors), String(cpus), cpuset ?? "\u2013", cgroup ?? "\u2013"],
    conditions.timerSlackNs === null ? "\u2013" : (0, import_quantity_text.durationText)(conditions.timerSlackNs / 1e6),
    ...[conditions.clockSource ?? "\u2013", goVersion, kernel ?? "\u2013", cpuModel ?? "\u2013"]
  ];
}
var CLOCKS_BASIS = "Offset: wall clock of the cell minus that of its host. Drift: what the wall clock gains on the monotonic one; the kernel\u2019s correction is that of its NTP discipline, and 1 ppm is 3.6 ms in an hour.";
var CLOCKS = ["offset", "against the host", "drift", "wall clock", "correction", "synchronised", "NTP", "PTP"];
function clockRow({ offsetMs, drift, faked, adjust, ntp, ptpDevices }) {
  const state = adjust?.state ?? null;
  return [
    offsetMs === null ? "\u2013" : signedMs(offsetMs),
    offsetMs === null ? "" : offsetMark(offsetMs),
    driftText(drift),
    faked === null ? "real" : `faked: ${faked}`,
    state === null ? "\u2013" : `${signed2(state.frequencyPpm, 2)} ppm`,
    state === null ? "\u2013" : state.synchronised ? "yes" : "no",
    ntp === null ? "\u2013" : ntp.offsetMs === null ? ntp.error ?? "no answer" : signedMs(ntp.offsetMs),
    ptpDevices.length === 0 ? "none" : ptpDevices.join(", ")
  ];
}
var READS_BASIS = "What a look at the clock costs, by time.Now and as a system call; the smallest step between two looks, and how many saw no step or a step back.";
var READS = ["time.Now", "call", "read by", "step", "no step", "backwards", "clock source", "others"];
function readRow({ source, cost, monotonicSteps, wallSteps }, read) {
  const others = source.available.filter((each) => each !== source.current);
  return [
    `${Math.round(cost.nowNs)} ns`,
    cost.syscallNs === null ? "\u2013" : `${Math.round(cost.syscallNs)} ns`,
    clockText(read),
    monotonicSteps.smallestNs === null ? "never" : durationNsText(monotonicSteps.smallestNs),
    shareText(monotonicSteps.zero, monotonicSteps.reads),
    (0, import_quantity_text.groupThousands)(monotonicSteps.negative + wallSteps.negative),
    source.current ?? "\u2013",
    others.length === 0 ? "none" : others.join(", ")
  ];
}
function driftText({ overNs, gainedNs, largestJumpNs }) {
  if (largestJumpNs > 1e6 && largestJumpNs > Math.abs(gainedNs) / 2)
    return `jumped by ${(0, import_quantity_text.durationText)(largestJumpNs / 1e6)}`;
  return overNs <= 0 ? "\u2013" : `${signed2(gainedNs / overNs * 1e6, 1)} ppm`;
}
var SCALE_MS = [-1e3, -100, -10, -1, 1, 10, 100, 1e3];
function offsetMark(offsetMs) {
  const at = SCALE_MS.filter((each) => each < 0 ? offsetMs > each : offsetMs >= each).length;
  return Array.from({ length: SCALE_MS.length + 1 }, (_, index) => {
    return index === at ? "\u25CF" : index === SCALE_MS.length / 2 ? "\u2502" : "\xB7";
  }).join("");
}
var ZONES = ["read", "set", "time namespace", "time zones", "/etc/localtime", "TZ", "LoadLocation"];
var SETTING = {
  unclear: "not tried",
  refused: "refused",
  "refused-capability": "no right",
  "refused-filter": "filtered"
};
function zoneRow({ adjust, timeNamespace, zones }) {
  const shifted = timeNamespace !== null && (timeNamespace.monotonicNs !== 0 || timeNamespace.boottimeNs !== 0);
  return [
    adjust === null ? "\u2013" : adjust.read,
    adjust === null ? "\u2013" : `${SETTING[adjust.set]}${adjust.setError === null ? "" : ` (${adjust.setError})`}`,
    shifted ? `${signed2(timeNamespace.monotonicNs / 1e9, 3)} s` : "no offset",
    zones.database ?? "none",
    zones.localtime ?? "none",
    zones.tz ?? "unset",
    zones.loadError === null ? "works" : zones.loadError
  ];
}
var LOADED_BASIS = "The operating system\u2019s path beside busy processes of ours in the cell, which use up its CPU quota.";
var LOADED = ["quota", "mean", "p50", "p90", "max", "missed", "throttled"];
function loadedRow(row, conditions) {
  const quota = conditions?.cpuQuota ?? null;
  return [
    quota === null ? "\u2013" : String(quota),
    ...[row.meanNs, row.p50Ns, row.p90Ns, row.maxNs].map((ns) => (0, import_quantity_text.durationText)(ns / 1e6)),
    (0, import_quantity_text.groupThousands)(row.missed),
    throttleText(row.throttle)
  ];
}
var KINDS_BASIS = "In the cell alone. A Go program on Linux waits in whole milliseconds; clock_nanosleep is the machine. Missed: deadlines that had passed when the one before was served.";
var KINDS = ["period", "timer", "mean", "p50", "p90", "p99", "max", "missed"];
function kindRow(row) {
  return [
    `${Number((row.periodNs / 1e6).toFixed(2))} ms`,
    row.path === "os" ? "OS" : row.timer,
    ...[row.meanNs, row.p50Ns, row.p90Ns, row.p99Ns, row.maxNs].map((ns) => (0, import_quantity_text.durationText)(ns / 1e6)),
    `${(0, import_quantity_text.groupThousands)(row.missed)} of ${(0, import_quantity_text.groupThousands)(row.samples)}`
  ];
}
var PROCESSORS_BASIS = "A Ticker in the cell alone.";
var PROCESSORS = ["GOMAXPROCS", "locked", "mean", "p50", "p90", "max"];
function processorRow(row) {
  const late = [row.meanNs, row.p50Ns, row.p90Ns, row.maxNs].map((ns) => (0, import_quantity_text.durationText)(ns / 1e6));
  return [String(row.processors), row.lockThread ? "yes" : "no", ...late];
}
function throttleText(throttle) {
  if (throttle === null || throttle.periods === 0) return "\u2013";
  return `${(0, import_quantity_text.groupThousands)(throttle.throttledPeriods)} of ${(0, import_quantity_text.countText)(throttle.periods, "period")}`;
}
function shareText(count, of) {
  return of === 0 ? "\u2013" : `${Math.round(count / of * 100)} %`;
}
function durationNsText(ns) {
  return ns < 1e3 ? `${Math.round(ns)} ns` : (0, import_quantity_text.durationText)(ns / 1e6);
}
function signedMs(ms) {
  return Math.abs(ms) >= 1e4 ? `${signed2(ms / 1e3, 0)} s` : `${signed2(ms, 3)} ms`;
}
function signed2(value, decimals) {
  const text = Math.abs(value).toFixed(decimals);
  return `${value < 0 && !/^[0.]+$/.test(text) ? "\u2212" : "+"}${text}`;
}
var LABELS = { approximation: "approx.", loosened: "loosened" };
function profileLabels({ profileNotes = [] }) {
  return profileNotes.map(({ kind }) => LABELS[kind]);
}
function profileSuffix(cell) {
  const labels = profileLabels(cell);
  return labels.length === 0 ? "" : ` (${labels.join(", ")})`;
}
function profileLegend(cells) {
  const lines = cells.flatMap(({ profile, profileNotes = [] }) => {
    return profileNotes.map(({ kind, text }) => {
      return kind === "approximation" ? `(${LABELS[kind]}) ${profile} ${text}` : `(${LABELS[kind]}) ${profile} has ${text}`;
    });
  });
  return [...new Set(lines)];
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  DUET_COLUMNS,
  SPARK_COLUMNS,
  TIMER_COLUMNS,
  VERDICT_MARKS,
  agreementText,
  byVerdict,
  callAnswers,
  callAnswersText,
  changeWords,
  clockText,
  commonFacts,
  differingFacts,
  duetBasis,
  duetCells,
  duetFigures,
  duetHistograms,
  factName,
  factSpread,
  factTexts,
  logBins,
  nowText,
  outcomeCounts,
  passedText,
  pathText,
  placeSuffix,
  placeText,
  profileLabels,
  profileLegend,
  profileSuffix,
  reasonsBesideCells,
  scaleOf,
  scaleText,
  sparkline,
  systemLines,
  timerTables,
  timersBasis,
  verdictWords,
  whyText,
  worstLatenessNs
});

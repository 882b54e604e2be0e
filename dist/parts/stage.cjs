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
var stage_exports = {};
__export(stage_exports, {
  Stage: () => Stage
});
module.exports = __toCommonJS(stage_exports);
var import_deferred = require("./deferred.cjs");
var import_histogram = require("./histogram.cjs");
var import_judge = require("./judge.cjs");
var import_musl_symbols = require("./musl-symbols.cjs");
var import_std_cgo_symbols = require("./std-cgo-symbols.cjs");
var import_quantile = require("./quantile.cjs");
var import_plan_cells = require("./plan-cells.cjs");
var import_findings = require("./findings.cjs");
var import_constraint = require("./constraint.cjs");
var import_version_nodes_json = require("./version-nodes.json.cjs");
var import_verdict_gate = require("./verdict-gate.cjs");
var import_glibc_floor = require("./glibc-floor.cjs");
var import_picomatch = require("./picomatch.cjs");
var import_compare_versions = require("./compare-versions.cjs");
var import_errors = require("./errors.cjs");
var import_runtime = require("./runtime.cjs");
function patience(limitMs) {
  const over = (0, import_deferred.deferred)();
  const end = () => over.resolve();
  const timer = setTimeout(end, limitMs);
  return { over: over.promise, end, [Symbol.dispose]: () => clearTimeout(timer) };
}
function cellNames(paths) {
  const seen = /* @__PURE__ */ new Set();
  return paths.map((path, index) => {
    const base = path.split(/[/\\]/).at(-1);
    const name = seen.has(base) ? `${index}/${base}` : base;
    seen.add(base);
    return name;
  });
}
function seededIndex(seed) {
  const next = xoshiro128(splitMix32(seed, 4));
  return (below) => {
    const most = 2 ** 32 - 2 ** 32 % below;
    let drawn = next();
    while (drawn >= most) drawn = next();
    return drawn % below;
  };
}
function xoshiro128(state) {
  let [a, b, c, d] = state;
  return () => {
    const result = Math.imul(rotateLeft(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotateLeft(d, 11);
    return result;
  };
}
function splitMix32(seed, words) {
  let state = seed | 0;
  return Array.from({ length: words }, () => {
    state = state + 2654435769 | 0;
    let mixed = Math.imul(state ^ state >>> 16, 569420461);
    mixed = Math.imul(mixed ^ mixed >>> 15, 1935289751);
    return (mixed ^ mixed >>> 15) >>> 0;
  });
}
function rotateLeft(word, by) {
  return word << by | word >>> 32 - by;
}
function bootstrap(blocks, statistic, { confidence, resamples, seed }) {
  const index = seededIndex(seed);
  const times = new Uint32Array(blocks);
  const results = new Float64Array(resamples);
  for (let round = 0; round < resamples; round += 1) {
    times.fill(0);
    for (let drawn = 0; drawn < blocks; drawn += 1) times[index(blocks)] += 1;
    results[round] = statistic(times);
  }
  const mean = results.reduce((sum, each) => sum + each, 0) / resamples;
  const squares = results.reduce((sum, each) => sum + (each - mean) ** 2, 0);
  results.sort();
  return {
    estimate: statistic(times.fill(1)),
    lower: (0, import_quantile.quantile)(results, 1 - confidence),
    upper: (0, import_quantile.quantile)(results, confidence),
    standardError: Math.sqrt(squares / (resamples - 1))
  };
}
function medianOfBlocks(blocks) {
  const sorted = blocks.flatMap((values2, block) => values2.map((value) => ({ value, block }))).sort((a, b) => a.value - b.value);
  const values = Float64Array.from(sorted, ({ value }) => value);
  const owners = Uint32Array.from(sorted, ({ block }) => block);
  return (times) => {
    const total = blocks.reduce((sum, { length }, block) => sum + length * times[block], 0);
    const [lower, upper] = [total + 1 >> 1, (total >> 1) + 1];
    let at = 0;
    let seen = times[owners[0]];
    while (seen < lower) seen += times[owners[++at]];
    const below = values[at];
    while (seen < upper) seen += times[owners[++at]];
    return (below + values[at]) / 2;
  };
}
var MOST_NOT_LATE = 0.2;
function clockTrouble(latenessNs, resolutionNs) {
  if (latenessNs.length === 0) return null;
  const steps = [...new Set(latenessNs)].sort((a, b) => a - b);
  if (steps.length === 1) return { kind: "frozen-clock" };
  const stepNs = smallestStep(steps);
  if (stepNs >= resolutionNs) return { kind: "coarse-clock", stepNs };
  const early = latenessNs.filter((each) => each <= 0).length / latenessNs.length;
  return early > MOST_NOT_LATE ? { kind: "backwards-clock", share: early } : null;
}
function smallestStep(ascending) {
  let smallest = Infinity;
  for (let at = 1; at < ascending.length; at += 1) smallest = Math.min(smallest, ascending[at] - ascending[at - 1]);
  return smallest;
}
var DROPPED_PAIRS = 1;
var CONFIDENCE = 0.95;
var RESAMPLES = 2e3;
var LEAST_PAIRS = 5;
var STRETCH_SAMPLES = 40;
var LEAST_SAMPLES = 36;
var CALM = { median: 3, spread: 1 };
var STARVED_PERCENT = 50;
var DEFAULT_ANALYSIS = { marginPercent: 0.5, seed: 20091110 };
function analyseDuet({ periodNs, pairs: all }, { marginPercent, seed } = DEFAULT_ANALYSIS) {
  const pairs = all.slice(DROPPED_PAIRS);
  const trouble = troubleOf(pairs, periodNs * marginPercent / 100);
  if (trouble !== null) return trouble;
  const p50 = shiftAt(0.5, pairs, periodNs, seed);
  const p90 = shiftAt(0.9, pairs, periodNs, seed);
  return {
    periodNs,
    pairs: pairs.length,
    samplesPerPair: Math.min(...pairs.flatMap(({ controlNs, cellNs }) => [controlNs.length, cellNs.length])),
    p50,
    p90,
    shift: shiftOf(p50, p90, marginPercent)
  };
}
function troubleOf(pairs, resolutionNs) {
  if (pairs.length < LEAST_PAIRS) return { kind: "too-few-pairs", pairs: pairs.length, needed: LEAST_PAIRS };
  const samples = Math.min(...pairs.flatMap(({ controlNs, cellNs }) => [controlNs.length, cellNs.length]));
  if (samples < LEAST_SAMPLES) return { kind: "too-few-samples", samples, needed: LEAST_SAMPLES };
  return clockTrouble(
    pairs.flatMap(({ controlNs }) => controlNs),
    resolutionNs
  ) ?? clockTrouble(
    pairs.flatMap(({ cellNs }) => cellNs),
    resolutionNs
  );
}
function shiftAt(p, pairs, periodNs, seed) {
  const percentOf = (latenessNs) => quantileOf(latenessNs, p) * 100 / periodNs;
  const stretches = pairs.map(
    (pair) => stretchesOf(pair).map(([control2, cell]) => percentOf(cell) - percentOf(control2))
  );
  const control = Float64Array.from(pairs, ({ controlNs }) => percentOf(controlNs)).sort();
  return {
    bounds: bootstrap(stretches.length, medianOfBlocks(stretches), {
      confidence: CONFIDENCE,
      resamples: RESAMPLES,
      seed
    }),
    pairsLater: stretches.filter((differences) => (0, import_quantile.median)(differences) > 0).length,
    cell: (0, import_quantile.median)(pairs.map(({ cellNs }) => percentOf(cellNs))),
    control: {
      median: (0, import_quantile.median)(control),
      worst: control.at(-1),
      spread: (0, import_quantile.quantile)(control, 0.75) - (0, import_quantile.quantile)(control, 0.25)
    }
  };
}
function stretchesOf({ controlNs, cellNs }) {
  const parts = Math.max(1, Math.floor(Math.min(controlNs.length, cellNs.length) / STRETCH_SAMPLES));
  const part = (values, at) => values.slice(Math.round(values.length * at / parts), Math.round(values.length * (at + 1) / parts));
  return Array.from({ length: parts }, (_, at) => [part(controlNs, at), part(cellNs, at)]);
}
function quantileOf(values, p) {
  return (0, import_quantile.quantile)(Float64Array.from(values).sort(), p);
}
function shiftOf(p50, p90, margin) {
  if (p90.bounds.lower > Math.max(p90.control.worst, margin)) return "later";
  if (p90.control.median > STARVED_PERCENT) return "unclear";
  const sharp = [p50, p90].filter(({ control }) => isCalm(control, CALM));
  const later = sharp.some(({ bounds }) => bounds.lower > margin);
  if (later) return "later";
  return sharp.includes(p90) && sharp.every(({ bounds }) => bounds.upper <= margin) ? "none" : "unclear";
}
function isCalm({ median: median2, spread }, limits) {
  return median2 <= limits.median && spread <= limits.spread;
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
var MOST_APART = 0.25;
function duetRun(control, cell) {
  const pairs = [];
  const [hosts, cells] = [bySide(control), bySide(cell)];
  for (const [pair, ofControl] of [...hosts].sort(([a], [b]) => a - b)) {
    const ofCell = cells.get(pair);
    if (ofCell === void 0 || ofCell.periodNs !== ofControl.periodNs || !together(ofControl, ofCell)) continue;
    const first = (ofControl.startUs ?? 0) <= (ofCell.startUs ?? 0) ? "control" : "cell";
    pairs.push({ controlNs: withPassedOver(ofControl), cellNs: withPassedOver(ofCell), first });
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
function binomialCdf(k, n, p) {
  if (k < 0) return 0;
  if (k >= n) return 1;
  return k <= n * p ? tail(k, -1) : 1 - tail(k + 1, 1);
  function tail(from, step) {
    let term = Math.exp(logTerm(from, n, p));
    let sum = 0;
    for (let at = from; at >= 0 && at <= n && term > sum * 1e-17; at += step) {
      sum += term;
      term *= step === -1 ? at / (n - at + 1) * ((1 - p) / p) : (n - at) / (at + 1) * (p / (1 - p));
    }
    return sum;
  }
}
function binomialQuantile(probability, n, p) {
  let low = 0;
  let high = n;
  while (low < high) {
    const middle = low + high >> 1;
    if (binomialCdf(middle, n, p) >= probability) high = middle;
    else low = middle + 1;
  }
  return low;
}
function logTerm(k, n, p) {
  return logFactorial(n) - logFactorial(k) - logFactorial(n - k) + k * Math.log(p) + (n - k) * Math.log1p(-p);
}
function logFactorial(n) {
  if (n < 32) {
    let product = 1;
    for (let factor = 2; factor <= n; factor += 1) product *= factor;
    return Math.log(product);
  }
  const x = n + 1;
  const series = 1 / (12 * x) - 1 / (360 * x ** 3) + 1 / (1260 * x ** 5);
  return (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + series;
}
function quantileRanks(count, p, confidence = 0.95) {
  if (count < 1) return null;
  const tail = (1 - confidence) / 2;
  const low = binomialQuantile(tail, count, p);
  const high = binomialQuantile(1 - tail, count, p) + 1;
  return low < 1 || high > count ? null : { low, high };
}
function summariseSeries(series) {
  const sorted = Float64Array.from(series.flatMap(withPassedOver)).sort();
  const samples = sorted.length;
  if (samples === 0) return null;
  const histogram = (0, import_histogram.histogramOf)(sorted);
  const interval = (p) => {
    const ranks = quantileRanks(samples, p);
    return ranks && { lowNs: sorted[ranks.low - 1], highNs: sorted[ranks.high - 1] };
  };
  return {
    samples,
    p50Ns: (0, import_quantile.quantile)(sorted, 0.5),
    p90Ns: (0, import_quantile.quantile)(sorted, 0.9),
    p95Ns: (0, import_quantile.quantile)(sorted, 0.95),
    p99Ns: (0, import_quantile.quantile)(sorted, 0.99),
    p99Interval: interval(0.99),
    p999Interval: interval(0.999),
    maxNs: histogram.max,
    deviationNs: (0, import_histogram.standardDeviation)(histogram),
    missed: sumOf(series, ({ missed }) => missed) ?? 0,
    early: sumOf(series, ({ early }) => early) ?? 0,
    histogram: (0, import_histogram.encodeHistogram)(histogram)
  };
}
function sumCauses(series) {
  const throttled = series.flatMap(({ causes: { throttle } }) => throttle === null ? [] : [throttle]);
  return {
    throttle: throttled.length === 0 ? null : {
      periods: sumOf(throttled, ({ periods }) => periods) ?? 0,
      throttledPeriods: sumOf(throttled, ({ throttledPeriods }) => throttledPeriods) ?? 0,
      throttledNs: sumOf(throttled, ({ throttledNs }) => throttledNs) ?? 0
    },
    stealNs: sumOf(series, ({ causes }) => causes.stealNs),
    runDelayNs: sumOf(series, ({ causes }) => causes.runDelayNs),
    preemptions: sumOf(series, ({ causes }) => causes.preemptions)
  };
}
function sumOf(items, of) {
  const known = items.map(of).filter((each) => each !== null);
  return known.length === 0 ? null : known.reduce((sum, each) => sum + each, 0);
}
function timerLimit(cell, policy) {
  const own = policy.targets.find(({ match }) => (0, import_verdict_gate.matchesGlob)(cell, match));
  const name = own?.class ?? policy.class;
  const { percent, action } = policy.classes[name];
  const usual = cell.platform.startsWith("darwin/") ? "mark" : action;
  return { class: name, percent: own?.percent ?? percent, action: own?.action ?? usual };
}
var THROTTLED = 0.1;
function judgeTimers(measured, limitPercent, throttledShare = 0) {
  if ("kind" in measured) return { verdict: "unmeasured", reason: troubleText(measured) };
  const { p90 } = measured;
  const { bounds, control } = p90;
  const isBeyond = bounds.lower > limitPercent;
  const isOwn = isBeyond && (bounds.lower > control.worst || throttledShare >= THROTTLED);
  if (!isCalm(control, { median: limitPercent, spread: limitPercent }) && !isOwn) {
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
  const { median: median2, worst } = control;
  return `the host's own p90 was ${percentText(median2)} percent of the period and ${percentText(worst)} at worst, the limit is ${limitPercent}`;
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
function judgeDuet(cell, { control, cell: inCell }, policy) {
  const limit = timerLimit(cell, policy);
  const run = duetRun(control, inCell);
  const measured = run === null ? { kind: "too-few-pairs", pairs: 0, needed: 5 } : analyseDuet(run);
  const causes = sumCauses(counted(inCell));
  const { throttle } = causes;
  const throttledShare = throttle === null || throttle.periods === 0 ? 0 : throttle.throttledPeriods / throttle.periods;
  const verdict = judgeTimers(measured, limit.percent, throttledShare);
  return {
    ...verdict,
    limit,
    analysis: "kind" in measured ? null : { ...measured, ...verdict.verdict === "jittery" && { shift: "later" } },
    pairs: run === null ? [] : pairQuantiles(run.pairs.slice(DROPPED_PAIRS)),
    control: summariseSeries(counted(control)),
    cell: summariseSeries(counted(inCell)),
    causes
  };
}
function counted(series) {
  return series.filter(({ pair, path }) => path === "os" && pair !== null && pair > 0);
}
var SEVERITIES = { mark: "note", warn: "warning", stop: "error" };
function withTimers(judgement, timers) {
  if (timers === null || timers.verdict !== "jittery" || timers.analysis === null) return judgement;
  const found = jitter(timers, timers.analysis.p90.bounds);
  const judged = { ...judgement, findings: [...judgement.findings, found] };
  if (judgement.outcome !== "pass" && judgement.outcome !== "warn") return judged;
  if (found.severity === "error") return { ...judged, outcome: "fail", reason: (0, import_constraint.describe)(found).message };
  return found.severity === "warning" ? { ...judged, outcome: "warn" } : judged;
}
function jitter({ limit, reason, causes: { throttle } }, bounds) {
  const args = {
    percent: Number(bounds.estimate.toFixed(2)),
    atLeastPercent: Number(bounds.lower.toFixed(2)),
    limitPercent: limit.percent,
    throttledPeriods: throttle?.throttledPeriods ?? 0
  };
  return (0, import_findings.finding)("timers-jittery", SEVERITIES[limit.action], args, [reason]);
}
function judgePlanned(planned, facts, observation, { smoke, policy }) {
  const { cell } = planned;
  const prediction = onThisMachine(planned, facts, observation);
  const control = observation?.control;
  const timers = control ? judgeDuet(cell, { control, cell: observation.measured?.series ?? [] }, policy.timers) : null;
  const judgement = withTimers((0, import_judge.judgeCell)({ cell, facts, prediction, smoke, observation, skipped: null }), timers);
  return { cell, prediction, judgement, observation, timers, required: (0, import_verdict_gate.isRequired)(cell, policy) };
}
function neverStarts({ cell, prediction }) {
  if (cell.target.os !== "linux" && prediction.runs === false) return true;
  return prediction.findings.some((finding2) => finding2.id === "wrong-architecture");
}
function onThisMachine(planned, facts, observation) {
  const machine = observation?.facts;
  if (machine == null) return planned.prediction;
  const { target, profile } = planned.cell;
  const certain = (0, import_musl_symbols.predict)({ facts, target, profile, machine });
  if (certain.runs === false || machine.cpuLevel === null) {
    return certain.runs === false ? certain : planned.prediction;
  }
  const settled = !certain.findings.some(({ id }) => id === CPU_HAZARD);
  const findings = planned.prediction.findings.filter(({ id }) => !settled || id !== CPU_HAZARD);
  return { ...planned.prediction, findings };
}
var CPU_HAZARD = "cpu-level-too-low";
var PATIENCE_MS = 60;
var Stage = class {
  #options;
  #ports;
  #subjects;
  #cells;
  /** What is to be told after `planned`; null = that has been told. */
  #heldBack = [];
  constructor(options, ports, subjects) {
    this.#options = options;
    this.#ports = ports;
    this.#subjects = subjects;
    const { only, config } = options;
    const identities = subjects.map(({ identity }) => identity);
    const cells = (0, import_plan_cells.planCells)(identities, config.targets, config.profiles);
    this.#cells = cells.filter(({ id }) => only === void 0 || only.has(id));
  }
  predictOnly() {
    this.#plan();
    return { judged: this.#cells.map((cell) => this.#judge(this.#predict(cell), null)), engine: null };
  }
  async observe(opening) {
    var _stack = [];
    try {
      const waiting = (0, import_runtime.__using)(_stack, patience(PATIENCE_MS));
      const planning = waiting.over.then(nextTurn).then(() => this.#plan());
      planning.catch(() => void 0);
      let engine;
      try {
        engine = await opening;
      } catch (error) {
        waiting.end();
        await planning;
        return this.#withoutEngine(error);
      }
      const open = (0, import_runtime.__using)(_stack, engine, true);
      return await this.#observeOn(open, waiting, planning);
    } catch (_) {
      var _error = _, _hasError = true;
    } finally {
      var _promise = (0, import_runtime.__callDispose)(_stack, _error, _hasError);
      _promise && await _promise;
    }
  }
  #withoutEngine(error) {
    if (!(error instanceof import_errors.PortcullisError) || error.exitCode !== 3) throw error;
    const lost = (0, import_judge.notRun)({ kind: "engine-unavailable", message: oneParagraph(error), step: null });
    const planned = this.#cells.map((cell) => this.#predict(cell));
    return { judged: planned.map((each) => this.#judge(each, neverStarts(each) ? null : lost)), engine: null };
  }
  /** `waiting`: for a first container's being made. `planning` rejects with BinaryFormatError. */
  async #observeOn(engine, waiting, planning) {
    const begin = () => waiting.end();
    const { description } = engine;
    const { config } = this.#options;
    const machine = { kernel: description.kernel, cpuLevel: null };
    this.#tell({ kind: "engine", engine: description });
    const cells = this.#startable(machine);
    const names = cellNames(this.#subjects.map(({ path }) => path));
    if (cells.length === 0) begin();
    else void waiting.over.then(() => engine.prepare(this.#upload(names, description, planning))).catch(() => void 0);
    const observing = (0, import_judge.observeCells)({
      engine,
      cells,
      binaryName: (cell) => names[cell.binary],
      steps: (0, import_judge.smokeSteps)(config.smoke),
      config,
      startControl: this.#ports.control?.(description) ?? null,
      signal: this.#ports.signal,
      onPhase: (cell, phase) => {
        if (phase === "creating") setImmediate(begin);
        else begin();
        this.#enter(cell, phase);
      },
      onObserved: (cell, observation) => {
        const tell = () => {
          const { judgement } = this.#judge(this.#predict(cell, machine), observation);
          this.#tell({ kind: "judged", cell, judgement });
        };
        void planning.then(tell, () => void 0);
      },
      onTimed: (cell, observation) => this.#tell({ kind: "timed", cell, observation })
    });
    const observations = await Promise.race([observing, planning.then(() => observing)]);
    begin();
    await planning;
    const judged = this.#cells.map((cell) => this.#judge(this.#predict(cell, machine), observations.get(cell) ?? null));
    return { judged, engine: description };
  }
  /** By the binaries' identity alone, but where a target is only predicted. */
  #startable(machine) {
    if (this.#cells.every(({ target }) => target.os === "linux")) {
      return this.#cells.filter(({ binary, target }) => {
        return (0, import_musl_symbols.mayStart)({ facts: this.#subjects[binary].identity, target }).runs !== false;
      });
    }
    this.#plan();
    return this.#cells.filter((cell) => !neverStarts(this.#predict(cell, machine)));
  }
  /** Reads the facts, where that was not done yet. Throws BinaryFormatError. */
  #plan() {
    if (this.#heldBack === null) return;
    const cells = this.#cells.map((cell) => this.#predict(cell));
    const later = this.#heldBack;
    this.#heldBack = null;
    for (const event of [{ kind: "planned", cells }, ...later]) this.#ports.onEvent(event);
  }
  #tell(event) {
    if (this.#heldBack) this.#heldBack.push(event);
    else this.#ports.onEvent(event);
  }
  #enter(cell, phase) {
    if (phase === "running") for (const subject of this.#subjects) void subject.sha256();
    this.#tell({ kind: "phase", cell, phase });
  }
  #predict(cell, machine) {
    const { facts } = this.#subjects[cell.binary];
    const { target, profile } = cell;
    return { cell, prediction: (0, import_musl_symbols.predict)({ facts, target, profile, ...machine && { machine } }) };
  }
  #judge(planned, observation) {
    return judgePlanned(planned, this.#subjects[planned.cell.binary].facts, observation, this.#options.config);
  }
  #upload(names, { os, arch }, planning) {
    const probePath = planning.then(() => this.#ports.probe({ os, arch }));
    probePath.catch(() => void 0);
    const binaries = this.#subjects.map(({ path }, index) => ({ hostPath: path, cellName: names[index] }));
    return { binaries, probePath };
  }
};
async function nextTurn() {
  await new Promise((resolve) => {
    setImmediate(resolve);
  });
}
function oneParagraph({ message, hint }) {
  const sentence = message.replace(/:\s*\n\s*/g, ": ").replace(/\s*\n\s*/g, "; ");
  return `${sentence}${/[.!?]$/.test(sentence) ? "" : "."} ${hint}`;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  Stage
});

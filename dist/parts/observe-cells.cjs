var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
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
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var observe_cells_exports = {};
__export(observe_cells_exports, {
  DEFAULT_ANALYSIS: () => DEFAULT_ANALYSIS,
  analyseDuet: () => analyseDuet,
  countedPairs: () => countedPairs,
  isCalm: () => isCalm,
  judgeCell: () => judgeCell,
  judgeStep: () => judgeStep,
  lockOf: () => lockOf,
  notRun: () => notRun,
  observeCells: () => observeCells,
  observeDuet: () => observeDuet,
  platformTrouble: () => platformTrouble,
  readHostClocks: () => readHostClocks,
  smokeSteps: () => smokeSteps
});
module.exports = __toCommonJS(observe_cells_exports);
var import_musl_symbols = require("./musl-symbols.cjs");
var import_side_by_side = require("./side-by-side.cjs");
var import_headroom = require("./headroom.cjs");
var import_findings = require("./findings.cjs");
var import_constraint = require("./constraint.cjs");
var import_quantile = require("./quantile.cjs");
var import_duet = require("./duet.cjs");
var import_measure = require("./measure.cjs");
var import_runtime = require("./runtime.cjs");
function base64(content) {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  let binary = "";
  for (let start = 0; start < bytes.length; start += 8192) {
    binary += String.fromCharCode(...bytes.subarray(start, start + 8192));
  }
  return btoa(binary);
}
function meetsText(text, expectation) {
  if ("contains" in expectation) return text.includes(expectation.contains);
  if ("equals" in expectation) return text === expectation.equals;
  return new RegExp(expectation.matches, "m").test(text);
}
function describeText(expectation) {
  if ("contains" in expectation) return `text with ${JSON.stringify((0, import_musl_symbols.bounded)(expectation.contains))}`;
  if ("equals" in expectation) return JSON.stringify((0, import_musl_symbols.bounded)(expectation.equals));
  return `text that matches /${(0, import_musl_symbols.bounded)(expectation.matches)}/`;
}
function quoteText(text) {
  return text === "" ? "empty" : JSON.stringify((0, import_musl_symbols.bounded)(text));
}
function judgeServer(smoke, server, outcome) {
  const { serve } = outcome;
  const step = smoke.name;
  if (server.activation !== void 0) {
    const refused = judgeActivation(step, server.activation, outcome);
    if (refused !== null) return [refused];
  }
  if (serve === null || serve.readyMs === null) {
    const ready = server.ready.kind === "tcp" ? server.ready.address : server.ready.url;
    const error = serve?.readyError ?? null;
    const args = { step, ready, limitMs: server.readyTimeoutMs, error: error === null ? null : (0, import_musl_symbols.bounded)(error) };
    return [(0, import_findings.finding)("not-ready", "error", args, ended(outcome))];
  }
  const found = server.request === null ? [] : judgeAnswer(step, server.request, serve);
  if (serve.stop !== null && !serve.stop.exited) {
    const args = { step, signal: server.stopSignal, graceMs: server.graceMs, asPid1: smoke.startAs === "pid1" };
    return [...found, (0, import_findings.finding)("stop-ignored", "error", args)];
  }
  if (outcome.timedOut) return [...found, (0, import_findings.finding)("time-limit", "error", { step, limitMs: smoke.timeoutMs })];
  return found;
}
function judgeActivation(step, rounds, outcome) {
  const { serve } = outcome;
  const served = serve?.activation?.served ?? 0;
  const error = serve?.readyError ?? serve?.requestError ?? null;
  if (served >= rounds || error === null) return null;
  return (0, import_findings.finding)("activation-not-taken", "error", { step, served, rounds, error: (0, import_musl_symbols.bounded)(error) }, ended(outcome));
}
function judgeAnswer(step, request, { response, requestError, repeated }) {
  if (response === null) {
    const error = (0, import_musl_symbols.bounded)(requestError ?? "no answer");
    return [(0, import_findings.finding)("request-failed", "error", { step, url: request.url, error })];
  }
  const found = [];
  if (repeated !== void 0 && repeated.error !== null) {
    const error = `request ${repeated.answered + 1} of ${repeated.requests}: ${(0, import_musl_symbols.bounded)(repeated.error)}`;
    found.push((0, import_findings.finding)("request-failed", "error", { step, url: request.url, error }));
  }
  if (response.status !== request.expectStatus) {
    const args = { step, what: "status", expected: `${request.expectStatus}`, actual: `${response.status}` };
    found.push((0, import_findings.finding)("expectation-missed", "error", args, [(0, import_musl_symbols.bounded)(response.body.text)]));
  }
  if (request.expectBody !== null && !meetsText(response.body.text, request.expectBody)) {
    const expected = describeText(request.expectBody);
    const args = { step, what: "body", expected, actual: quoteText(response.body.text) };
    found.push((0, import_findings.finding)("expectation-missed", "error", args));
  }
  return found;
}
function ended({ exitCode, signal }) {
  if (signal !== null) return [`the server was ended by ${signal}`];
  return exitCode === null ? [] : [`the server ended with exit code ${exitCode}`];
}
function smokeSteps(cases, { traced = false } = {}) {
  return cases.map((smoke) => {
    const trace = traced && smoke.startAs === "child";
    return { step: { ...stepOf(smoke), ...trace && { trace } }, startAs: smoke.startAs };
  });
}
function stepOf(smoke) {
  const { name: id, args, env, timeoutMs, server } = smoke;
  const files = smoke.files.map(({ path, content, mode }) => ({ path, contentBase64: base64(content), mode }));
  const { shells, extraDescriptors } = smoke;
  const beside = { ...shells && { shells }, ...extraDescriptors !== void 0 && { extraDescriptors } };
  const shared = { id, args, env, files, timeoutMs, ...beside };
  if (server !== null) return { kind: "serve", ...shared, serve: exchangeOf(server) };
  return { kind: "run", ...shared, stdinBase64: smoke.stdin === null ? null : base64(smoke.stdin) };
}
function exchangeOf({
  ready,
  readyTimeoutMs,
  request,
  stopSignal,
  graceMs,
  more,
  repeat,
  activation
}) {
  return {
    ready,
    readyTimeoutMs,
    request: request && requestOf(request),
    stop: { signal: stopSignal, graceMs },
    ...more !== void 0 && { more: more.map(requestOf) },
    ...repeat !== void 0 && { repeat },
    ...activation !== void 0 && { activation }
  };
}
function requestOf({ method, url, headers, body, timeoutMs }) {
  return { method, url, headers, bodyBase64: body === null ? null : base64(body), timeoutMs };
}
function judgeSmoke(smoke, outcome) {
  if (outcome.startError !== null) return [];
  return [...judgeEnd(smoke, outcome), ...judgeOutput(smoke, outcome)];
}
function judgeEnd(smoke, outcome) {
  if (smoke.server !== null) {
    const found = judgeServer(smoke, smoke.server, outcome);
    if (found.length > 0) return found;
  } else if (outcome.timedOut) {
    return [(0, import_findings.finding)("time-limit", "error", { step: smoke.name, limitMs: smoke.timeoutMs })];
  }
  const { exitCode, signal } = smoke.expect;
  const actual = outcome.signal ?? (outcome.exitCode === null ? "not seen" : `${outcome.exitCode}`);
  const crash = smoke.server === null ? outcome.signal ?? (0, import_musl_symbols.panicLine)(outcome) : null;
  if (signal === null && exitCode === null && crash !== null) {
    return [missed(smoke, "exit code", "any", crash, outcome)];
  }
  if (signal !== null && outcome.signal !== signal) return [missed(smoke, "signal", signal, actual, outcome)];
  if (signal === null && exitCode !== null && outcome.exitCode !== exitCode) {
    return [missed(smoke, "exit code", `${exitCode}`, actual, outcome)];
  }
  return [];
}
function judgeOutput(smoke, outcome) {
  return ["stdout", "stderr"].flatMap((stream) => {
    const captured = outcome[stream];
    const expectation = smoke.expect[stream];
    const found = [];
    if (expectation !== null && !meetsText(captured.text, expectation)) {
      found.push(missed(smoke, stream, describeText(expectation), quoteText(captured.text), outcome));
    }
    if (captured.truncated) found.push(truncated(smoke.name, stream, captured));
    return found;
  });
}
function missed(smoke, what, expected, actual, outcome) {
  const args = { step: smoke.name, what, expected, actual };
  const last = outcome.stderr.text.trimEnd().split("\n").slice(-3);
  const evidence = last.filter((line) => line !== "").map((line) => line.slice(0, 300));
  return (0, import_findings.finding)("expectation-missed", "error", args, what === "stdout" || what === "stderr" ? [] : evidence);
}
function truncated(step, stream, { text, bytes }) {
  const keptBytes = new TextEncoder().encode(text).length;
  return (0, import_findings.finding)("output-truncated", "warning", { step, stream, bytes, keptBytes });
}
function exactSteps(steps, { seccomp }) {
  if (typeof seccomp !== "object" || !refusesByDefault(seccomp.json ?? "{}")) return steps;
  return steps.map((cellStep) => {
    const { step } = cellStep;
    const canBePid1 = step.kind === "serve" || step.kind === "run" && step.stdinBase64 === null;
    return canBePid1 ? { step, startAs: "pid1" } : cellStep;
  });
}
function refusesByDefault(json) {
  const { defaultAction } = JSON.parse(json);
  return defaultAction !== "SCMP_ACT_ALLOW" && defaultAction !== "SCMP_ACT_LOG";
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
  const sorted2 = blocks.flatMap((values2, block) => values2.map((value) => ({ value, block }))).sort((a, b) => a.value - b.value);
  const values = Float64Array.from(sorted2, ({ value }) => value);
  const owners = Uint32Array.from(sorted2, ({ block }) => block);
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
function smallestStep(ascending2) {
  let smallest = Infinity;
  for (let at = 1; at < ascending2.length; at += 1) smallest = Math.min(smallest, ascending2[at] - ascending2[at - 1]);
  return smallest;
}
var DROPPED_PAIRS = 1;
var CONFIDENCE = 0.95;
var RESAMPLES = 2e3;
var LEAST_PAIRS = 5;
var STRETCH_SAMPLES = 40;
var LEAST_SAMPLES = 36;
var CALM = { median: 3, spread: 1 };
var DEFAULT_ANALYSIS = { marginPercent: 0.5, seed: 20091110 };
function analyseDuet(run, { marginPercent, seed } = DEFAULT_ANALYSIS) {
  const { periodNs } = run;
  const pairs = countedPairs(run);
  const trouble = troubleOf(pairs, periodNs * marginPercent / 100);
  if (trouble !== null) return trouble;
  const sorted2 = pairs.map(sortPair);
  const at = (p) => shiftAt(p, sorted2, periodNs, seed);
  const shifts = { p25: at(0.25), p50: at(0.5), p75: at(0.75), p90: at(0.9) };
  return {
    periodNs,
    pairs: pairs.length,
    samplesPerPair: Math.min(...pairs.flatMap(({ controlNs, cellNs }) => [controlNs.length, cellNs.length])),
    ...shifts,
    ...shiftOf(shifts, marginPercent)
  };
}
function countedPairs({ pairs }) {
  const counted = pairs.slice(DROPPED_PAIRS);
  const long = counted.filter(({ controlNs, cellNs }) => Math.min(controlNs.length, cellNs.length) >= LEAST_SAMPLES);
  return long.length >= LEAST_PAIRS ? long : counted;
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
  const percentOf = (sorted2) => (0, import_quantile.quantile)(sorted2, p) * 100 / periodNs;
  const differences = pairs.map(
    ({ stretches }) => stretches.map(([control2, cell]) => percentOf(cell) - percentOf(control2))
  );
  const control = Float64Array.from(pairs, (pair) => percentOf(pair.control)).sort();
  return {
    bounds: bootstrap(differences.length, medianOfBlocks(differences), {
      confidence: CONFIDENCE,
      resamples: RESAMPLES,
      seed
    }),
    pairsLater: differences.filter((ofPair) => (0, import_quantile.median)(ofPair) > 0).length,
    cell: (0, import_quantile.median)(pairs.map(({ cell }) => percentOf(cell))),
    control: {
      median: (0, import_quantile.median)(control),
      worst: control.at(-1),
      spread: (0, import_quantile.quantile)(control, 0.75) - (0, import_quantile.quantile)(control, 0.25)
    }
  };
}
function sortPair({ controlNs, cellNs }) {
  const parts = Math.max(1, Math.floor(Math.min(controlNs.length, cellNs.length) / STRETCH_SAMPLES));
  const part = (values, at) => ascending(values.slice(Math.round(values.length * at / parts), Math.round(values.length * (at + 1) / parts)));
  const stretches = Array.from({ length: parts }, (_, at) => [part(controlNs, at), part(cellNs, at)]);
  return { control: ascending(controlNs), cell: ascending(cellNs), stretches };
}
function ascending(values) {
  return Float64Array.from(values).sort();
}
function shiftOf(shifts, margin) {
  const { p90 } = shifts;
  if (p90.bounds.lower > Math.max(p90.control.worst, margin)) return { shift: "later", laterAt: "p90" };
  const sharp = import_duet.SHIFT_QUANTILES.filter((name) => isCalm(shifts[name].control, CALM));
  const laterAt = sharp.findLast((name) => shifts[name].bounds.lower > margin);
  if (laterAt !== void 0) return { shift: "later", laterAt };
  const none = sharp.includes("p90") && sharp.every((name) => shifts[name].bounds.upper <= margin);
  return { shift: none ? "none" : "unclear", laterAt: null };
}
function isCalm({ median: median2, spread }, limits) {
  return median2 <= limits.median && spread <= limits.spread;
}
var WARMUP = 5;
var MATRIX_PERIODS_US = [100, 1e3, 1500, 5e3, 1e4, 15600];
var MATRIX_PROCESSORS = [1, 4, 8, null];
function series(path, timer, periodNs, samples) {
  return {
    ...{ path, timer, periodNs, samples, warmup: WARMUP, deadlines: "absolute" },
    ...{ processors: null, lockThread: path === "os", offsetNs: null, pair: null }
  };
}
function timerMatrix(eachMs) {
  return MATRIX_PERIODS_US.flatMap((us) => {
    const samples = Math.max(1, Math.round(eachMs * 1e3 / us));
    const kinds = import_measure.TIMER_KINDS.filter((timer) => timer !== "read-deadline" || us === 5e3);
    return [
      series("os", "sleep", us * 1e3, samples),
      ...kinds.map((timer) => series("go", timer, us * 1e3, samples))
    ];
  });
}
function processorMatrix(timer, periodNs, samples) {
  return MATRIX_PROCESSORS.flatMap(
    (processors) => [false, true].map((lockThread) => ({ ...series("go", timer, periodNs, samples), processors, lockThread }))
  );
}
var PAIR_SAMPLES = 44;
var SIZES = {
  quick: { pairs: 7, samplesPerPair: PAIR_SAMPLES, firstSamples: 20, goSamples: 25, loadedSamples: 40 },
  standard: { pairs: 8, samplesPerPair: 200, firstSamples: 40, goSamples: 100, loadedSamples: 60 },
  thorough: { pairs: 8, samplesPerPair: 500, firstSamples: 40, goSamples: 500, loadedSamples: 300 }
};
var TABLE_MS = 400;
var TABLE_TICKS = 100;
var WARMUP2 = 3;
var GAP_PERIODS = 2;
var DUET_PERIOD_NS = 1e7;
var MOST_PAIRS = 8;
var MOST_GO_SAMPLES = 500;
function duetPlan(mode, { periodNs = DUET_PERIOD_NS, samples: asked = null, quota = null, cpus = 1 } = {}) {
  const { pairs, samplesPerPair, firstSamples, goSamples, loadedSamples } = asked === null ? SIZES[mode] : sizeFor(asked, SIZES[mode]);
  const control = [];
  const cell = [];
  let beginNs = 0;
  for (let pair = 0; pair <= pairs; pair += 1) {
    const samples = pair === 0 ? firstSamples : samplesPerPair;
    const controlFirst = pair % 2 === 0;
    const common = { ...OS_SLEEP, periodNs, samples, pair };
    control.push({ ...common, offsetNs: beginNs + (controlFirst ? 0 : periodNs / 2) });
    cell.push({ ...common, offsetNs: beginNs + (controlFirst ? periodNs / 2 : 0) });
    beginNs += (samples + WARMUP2 + GAP_PERIODS) * periodNs;
  }
  cell.push({ ...OS_SLEEP, path: "go", lockThread: false, periodNs, samples: goSamples, offsetNs: null, pair: null });
  const loaded = quota === null ? [] : [{ ...series("os", "sleep", periodNs, loadedSamples), burners: burnersFor(quota, cpus) }];
  const kinds = mode === "thorough" ? timerMatrix(TABLE_MS) : [];
  const processors = mode === "thorough" ? processorMatrix("ticker", periodNs, TABLE_TICKS) : [];
  const alone = [cell.at(-1), ...loaded, ...kinds, ...processors];
  const aloneNs = alone.reduce((sum, each) => sum + (each.samples + each.warmup) * each.periodNs, 0);
  return { control, cell, loaded, kinds, processors, durationMs: (beginNs + aloneNs) / 1e6 };
}
function sizeFor(samples, { goSamples, ...usual }) {
  const pairs = Math.min(MOST_PAIRS, Math.max(LEAST_PAIRS, Math.floor(samples / PAIR_SAMPLES)));
  const ofGo = Math.min(MOST_GO_SAMPLES, Math.max(goSamples, Math.round(samples / pairs)));
  return { ...usual, pairs, samplesPerPair: Math.ceil(samples / pairs), goSamples: ofGo };
}
var OS_SLEEP = {
  path: "os",
  timer: "sleep",
  warmup: WARMUP2,
  deadlines: "absolute",
  processors: null,
  lockThread: true
};
function burnersFor(quota, cpus) {
  return Math.min(MOST_BURNERS, Math.max(Math.ceil(quota), cpus) + 1);
}
var MOST_BURNERS = 16;
var LEAD_MS = 150;
var OVERHEAD_MS = 15e3;
var SLACK = 1.5;
var DRIFT_MS = { quick: 100, standard: 200, thorough: 5e3 };
async function observeDuet(request) {
  const { engine, cell, mode, periodNs, samples, ntpServer, startControl, signal } = request;
  const plan = duetPlan(mode, { periodNs, samples, quota: cell.profile.cpus, cpus: engine.description.cpus });
  const budgetMs = Math.round(plan.durationMs * SLACK);
  const limitMs = budgetMs + OVERHEAD_MS;
  const start = { kind: "announce", leadMs: LEAD_MS };
  const measurements = [...plan.cell, ...plan.loaded, ...plan.kinds, ...plan.processors];
  const steps = [
    { step: { kind: "measure", id: "duet", start, budgetMs, measurements }, startAs: "child" },
    { step: { kind: "clocks", id: "clocks", ntpServer, driftMs: DRIFT_MS[mode] }, startAs: "child" }
  ];
  const control = await startControl?.({ measurements: plan.control, limitMs }).catch(() => null);
  try {
    const begun = { once: false };
    const observed = await engine.runCell(
      {
        ...cell,
        steps,
        timeoutMs: limitMs,
        onMeasure: (startUs) => {
          if (!begun.once) control?.begin(startUs);
          begun.once = true;
        }
      },
      signal
    );
    const measured = observed.measured && sorted(observed.measured, plan, request.hostClocks);
    const series2 = control && observed.trouble === null && begun.once ? await control.series : [];
    const timed = {
      timers: pooled(measured?.series ?? []),
      clock: measured?.clocks?.cost ?? null,
      ...measured && { measured },
      ...control ? { control: series2 } : { alone: whyAlone(request) }
    };
    return { timed, observed };
  } finally {
    await control?.[Symbol.asyncDispose]();
  }
}
function whyAlone({ isHost, startControl }) {
  if (isHost) return "host";
  return startControl === null ? "elsewhere" : "no-control";
}
async function readHostClocks(startControl, mode) {
  if (startControl === null) return null;
  try {
    var _stack = [];
    try {
      const probe = (0, import_runtime.__using)(_stack, await startControl({
        measurements: [],
        clocksDriftMs: Math.min(DRIFT_MS[mode], 1e3),
        limitMs: 1e4
      }), true);
      return await probe.clocks;
    } catch (_) {
      var _error = _, _hasError = true;
    } finally {
      var _promise = (0, import_runtime.__callDispose)(_stack, _error, _hasError);
      _promise && await _promise;
    }
  } catch {
    return null;
  }
}
function sorted(measured, plan, hostClocks) {
  const between = (from, to) => measured.series.filter(({ index }) => index >= from && index < to);
  const underLoad = plan.cell.length + plan.loaded.length;
  const end = underLoad + plan.kinds.length;
  const [loaded] = between(plan.cell.length, underLoad);
  return {
    ...measured,
    series: between(0, plan.cell.length),
    ...loaded && { loaded },
    ...plan.kinds.length > 0 && {
      tables: { kinds: between(underLoad, end), processors: between(end, end + plan.processors.length) }
    },
    ...hostClocks && { hostClocks }
  };
}
var PATHS = ["os", "go"];
function pooled(series2) {
  return PATHS.flatMap((path) => {
    const own = series2.filter((each) => {
      return each.path === path && each.latenessNs.length > 0 && (each.pair === null || each.pair >= DROPPED_PAIRS);
    });
    if (own.length === 0) return [];
    const missed2 = own.reduce((sum, each) => sum + each.missed, 0);
    const latenessNs = own.flatMap(import_headroom.withPassedOver);
    return [{ path, periodNs: own[0].periodNs, latenessNs, missed: missed2 }];
  });
}
var OUTPUT_BYTES = 256 * 1024;
async function observeCells(request) {
  const { engine, cells, config, signal } = request;
  const observations = /* @__PURE__ */ new Map();
  const sideBySide = config.parallel ?? Math.max(2, Math.min(8, engine.description.cpus * 2));
  const observe = async (cell) => {
    const observation = await observeSmoke(request, cell);
    observations.set(cell, observation);
    request.onObserved(cell, observation);
  };
  const shares = ({ profile }) => profile.hostNetwork === true;
  await (0, import_side_by_side.forEachSideBySide)(
    cells.filter((cell) => !shares(cell)),
    sideBySide,
    observe
  );
  await (0, import_side_by_side.forEachSideBySide)(cells.filter(shares), 1, observe);
  if (!config.timers.enabled) return observations;
  const hostClocks = await readHostClocks(request.startControl, config.timers.mode);
  for (const cell of cells) {
    const smoke = observations.get(cell);
    if (signal.aborted || !canBeTimed(smoke)) continue;
    request.onPhase(cell, "timing");
    const timed = await observeTimers({ ...request, hostClocks }, cell, smoke);
    observations.set(cell, timed);
    request.onTimed(cell, timed);
  }
  return observations;
}
async function observeSmoke(request, cell) {
  const { engine, config, signal } = request;
  if (signal.aborted) return notRun({ kind: "interrupted", message: "stopped before this cell began", step: null });
  const trouble = platformTrouble(cell, engine);
  if (trouble) return notRun(trouble);
  const facts = { step: { kind: "facts", id: "facts" }, startAs: "child" };
  const steps = [facts, ...exactSteps(request.steps, cell.profile)];
  const seen = await engine.runCell(cellRequest(request, cell, steps, config.cellTimeoutMs), signal);
  const refusals = await refusalsOf(request, cell, steps, seen);
  if (refusals !== null) return { ...seen, refusals };
  if (seen.trouble !== null || seen.place === void 0 || seen.place.kind === "qemu") return seen;
  const { observeSystem } = await Promise.resolve().then(() => __toESM(require("./observe-system.cjs")));
  const system = await observeSystem(engine, cellRequest(request, cell, [], 0), request.steps, seen, signal);
  return system === null ? seen : { ...seen, system };
}
async function refusalsOf(request, cell, steps, seen) {
  if (seen.outcomes.every(({ exitCode, startError }) => exitCode === 0 || startError !== null)) return null;
  const { traceRefusals } = await Promise.resolve().then(() => __toESM(require("./trace-refusals.cjs")));
  const { engine, config, signal } = request;
  return await traceRefusals(engine, cellRequest(request, cell, steps, config.cellTimeoutMs), seen, signal);
}
async function observeTimers(request, cell, smoke) {
  const { engine, hostClocks, signal, config } = request;
  const isHost = smoke.place?.kind === "host";
  const startControl = isHost ? null : request.startControl;
  const cellAlone = cellRequest(request, cell, [], 0);
  const duet = { ...config.timers, engine, cell: cellAlone, startControl, isHost, hostClocks, signal };
  return { ...smoke, ...(await observeDuet(duet)).timed };
}
function cellRequest(request, cell, steps, timeoutMs) {
  return {
    cellId: cell.id,
    binary: request.binaryName(cell),
    target: cell.target,
    binaryPlatform: cell.platform,
    image: cell.target.image,
    standIn: cell.target.standIn,
    platform: cell.imagePlatform,
    profile: cell.profile,
    steps,
    pull: request.config.pull,
    ...lockOf(cell, request.config),
    timeoutMs,
    outputBytes: OUTPUT_BYTES,
    onPhase: (phase) => request.onPhase(cell, phase)
  };
}
function lockOf({ target, imagePlatform }, { lock }) {
  if (!lock || target.image === null) return {};
  return { locked: { image: lock.images[target.image]?.[imagePlatform] ?? null } };
}
function platformTrouble(cell, engine) {
  const { os, arch, kind } = engine.description;
  const { target } = cell;
  const { place } = target;
  if (kind === "native" || place !== void 0 && engine.description.places?.includes(place)) return null;
  if (place === "host") {
    const message = `${target.id} is a machine of its own: run it there with --engine native, or in a job of its runner`;
    return { kind: "platform-unavailable", message, step: null };
  }
  if (engine.description.emulates?.includes(cell.platform)) return null;
  if (place !== void 0 || target.os !== os) {
    return { kind: "platform-unavailable", message: otherSystem(cell, engine), step: null };
  }
  const served = arch === "amd64" ? [`${os}/amd64`, `${os}/386`] : [`${os}/${arch}`];
  if (served.includes(cell.platform)) return null;
  return {
    kind: "platform-unavailable",
    message: `this ${kind} engine runs ${os}/${arch}, the cell needs ${cell.platform}; ${emulation(engine)}`,
    step: null
  };
}
function otherSystem({ target, platform }, { description: { os, arch, kind } }) {
  const { id, place } = target;
  if (place === "wine") return `Wine is a container of Linux, this ${kind} engine runs ${os} containers`;
  const own = `this ${kind} engine runs ${os} containers`;
  if (target.os === "windows") {
    return `${id} is a container of Windows, ${own}: use Docker on Windows, switched to Windows containers, or a job of a runner such as windows-2025`;
  }
  if (os === "windows") {
    return `this ${kind} engine runs ${os}/${arch}, the cell needs ${platform}: switch Docker to Linux containers, or use an engine of Linux`;
  }
  return `${id} is predicted only, ${own}`;
}
function emulation({ description }) {
  if (description.emulates === void 0) return "qemu: true in portcullis.yml has it emulated";
  return "no emulator of it was found on PATH; install qemu-user-static (apt-get install qemu-user-static)";
}
function canBeTimed(observation) {
  if (observation.place?.kind === "wine" || observation.place?.kind === "qemu") return false;
  return observation.containerStartMs !== null && observation.trouble?.kind !== "interrupted";
}
function notRun(trouble) {
  return { image: null, facts: null, outcomes: [], timers: [], clock: null, containerStartMs: null, trouble };
}
function endedWell(outcome) {
  const { serve } = outcome;
  if (outcome.startError !== null || outcome.timedOut) return false;
  if (serve === null) return outcome.exitCode === 0;
  const answered = serve.readyMs !== null && serve.requestError === null && (serve.response?.status ?? 200) < 500;
  const stopped = serve.stop === null || serve.stop.exited;
  return answered && stopped && (outcome.exitCode ?? 0) === 0;
}
function diagnose(outcome, context, met = endedWell(outcome)) {
  const findings = import_musl_symbols.CHECKS.flatMap((check) => check.diagnose?.(outcome, context) ?? []);
  if (met) return findings.filter(({ severity }) => severity !== "error");
  const blocking = findings.filter(import_constraint.blocksStart);
  if (blocking.length > 0) return blocking;
  if (findings.some(({ severity }) => severity === "error")) return findings;
  for (const check of import_musl_symbols.LAST_RESORTS) {
    const last = check.diagnose?.(outcome, context) ?? [];
    if (last.length > 0) return [...last, ...findings];
  }
  return findings;
}
function judgeShells(smoke, outcome) {
  const again = outcome.shells?.find(({ shell }) => shell === "")?.outcome;
  if (again === void 0) return [];
  return outcome.shells.flatMap((each) => {
    if (each.shell === "") return [];
    const difference = differenceOf(smoke, outcome, again, each);
    if (difference === null) return [];
    const args = { step: outcome.step, shell: (0, import_musl_symbols.bounded)(`${each.shell} (${each.program})`), ...difference };
    const { stderr } = each.outcome;
    const evidence = stderr.text.split("\n").filter((line) => line !== "");
    return [(0, import_findings.finding)("shell-result-differs", "warning", args, evidence.slice(-3).map(import_musl_symbols.bounded))];
  });
}
function differenceOf(smoke, alone, again, { outcome: through }) {
  const [first, second, shelled] = [alone, again, through].map(endOf);
  const toldAsCode = isSignalAsCode(alone, through);
  if (smoke.server === null && first === second && shelled !== first && !toldAsCode) {
    const what = alone.signal === null ? "exit code" : "signal";
    return { what, alone: first, through: shelled };
  }
  if (!toldAsCode && isMet(smoke, again) && !isMet(smoke, through)) {
    const missed2 = judgeSmoke(smoke, through).find(({ severity }) => severity === "error");
    return { what: "result", alone: "as expected", through: missed2 === void 0 ? "missed" : missed2.id };
  }
  const same = !alone.stdout.truncated && alone.stdout.text === again.stdout.text;
  if (smoke.server === null && same && !through.stdout.truncated && through.stdout.text !== alone.stdout.text) {
    return { what: "stdout", alone: quoteText(alone.stdout.text), through: quoteText(through.stdout.text) };
  }
  return null;
}
function endOf({ startError, exitCode, signal, timedOut }) {
  if (startError !== null) return startError.errno;
  if (timedOut) return "time limit";
  return signal ?? String(exitCode);
}
function isMet(smoke, outcome) {
  return outcome.startError === null && !judgeSmoke(smoke, outcome).some(({ severity }) => severity === "error");
}
function isSignalAsCode({ signal }, { exitCode }) {
  return signal !== null && exitCode !== null && exitCode === 128 + (SIGNAL_NUMBERS[signal] ?? Number.NaN);
}
var SIGNAL_NUMBERS = {
  SIGHUP: 1,
  SIGINT: 2,
  SIGQUIT: 3,
  SIGILL: 4,
  SIGTRAP: 5,
  SIGABRT: 6,
  SIGBUS: 7,
  SIGFPE: 8,
  SIGKILL: 9,
  SIGUSR1: 10,
  SIGSEGV: 11,
  SIGUSR2: 12,
  SIGPIPE: 13,
  SIGALRM: 14,
  SIGTERM: 15,
  SIGSYS: 31
};
function judgeProcess(smoke, outcome) {
  return [
    ...inherited(outcome),
    ...growing(outcome.step, outcome.serve?.repeated),
    ...zombies(smoke, outcome),
    ...untold(smoke, outcome),
    ...judgeShells(smoke, outcome)
  ];
}
function inherited({ step, descriptors }) {
  if (descriptors === void 0 || descriptors.opened + descriptors.passed === 0) return [];
  const { opened, passed, what } = descriptors;
  const args = { step, child: (0, import_musl_symbols.bounded)(descriptors.child), opened, passed };
  return [(0, import_findings.finding)("descriptors-inherited", "warning", args, what.map(import_musl_symbols.bounded))];
}
function growing(step, repeated) {
  if (repeated === void 0) return [];
  const { requests, openFilesFirst: first, openFilesLast: last } = repeated;
  if (first === null || last === null || last - first < Math.max(3, (requests - 1) / 2)) return [];
  return [(0, import_findings.finding)("descriptors-growing", "warning", { step, requests, first, last })];
}
function zombies({ startAs }, { step, zombies: count = 0 }) {
  return count === 0 ? [] : [(0, import_findings.finding)("zombies-left", "warning", { step, count, asPid1: startAs === "pid1" })];
}
function untold({ startAs }, { step, serve, leftBehind }) {
  const { children, stop } = serve ?? {};
  const asPid1 = startAs === "pid1";
  if (children === void 0 || stop == null || !stop.exited || children.told >= children.count) return [];
  if (!asPid1 && leftBehind === 0) return [];
  const { count, told } = children;
  const args = { step, signal: stop.signal, children: count, untold: count - told, asPid1 };
  return [(0, import_findings.finding)("signal-not-forwarded", "warning", args)];
}
function judgeStep(smoke, outcome, context, trouble) {
  if (outcome === null) return withoutOutcome(smoke, context, trouble);
  const neverStarted = diagnose(outcome, context, false).filter(import_constraint.blocksStart);
  if (neverStarted.length > 0) return { smoke, outcome, result: "fail", findings: neverStarted };
  const missed2 = judgeSmoke(smoke, outcome);
  const met = outcome.startError === null && !missed2.some(({ severity }) => severity === "error");
  return {
    smoke,
    outcome,
    result: met ? "pass" : "fail",
    findings: unique([...diagnose(outcome, context, met), ...missed2, ...met ? hazards(smoke, outcome, context) : []])
  };
}
function hazards(smoke, outcome, { headroom }) {
  const found = judgeProcess(smoke, outcome);
  if (headroom === void 0) return found;
  return [...found, ...(0, import_headroom.judgeHeadroom)(outcome, headroom.limits, headroom.wantedPercent)];
}
function withoutOutcome(smoke, { profile }, trouble) {
  if (trouble?.kind !== "killed-for-memory" || trouble.step !== smoke.name) {
    return { smoke, outcome: null, result: "unknown", findings: [] };
  }
  const args = { step: smoke.name, limitBytes: profile.memoryBytes, peakBytes: null };
  const killed = (0, import_findings.finding)("killed-for-memory", "error", args, [trouble.message]);
  return { smoke, outcome: null, result: "fail", findings: [killed] };
}
function unique(findings) {
  const seen = /* @__PURE__ */ new Set();
  return findings.filter(({ id, args }) => {
    const key = `${id} ${JSON.stringify(args)}`;
    return !seen.has(key) && seen.add(key);
  });
}
function lackedByStandIn(steps, { facts, target }) {
  const missed2 = steps.flatMap(
    ({ findings }) => findings.flatMap((each) => each.id === "library-missing" ? each.args.libraries : [])
  );
  const libraries = target.libraries ?? [];
  const mayHaveMore = target.libraries === null || target.librariesComplete === false;
  return [...new Set(missed2)].filter(
    (soname) => libraries.includes(soname) || (0, import_musl_symbols.libcHas)(target.libc, facts.arch, soname) === true || mayHaveMore
  );
}
function troubleFinding({ kind, message, step }, cell, severity) {
  switch (kind) {
    case "image-unavailable":
    case "image-not-as-locked":
      return (0, import_findings.finding)(kind, severity, { image: cell.target.image ?? cell.target.id, message });
    case "platform-unavailable":
      return (0, import_findings.finding)(kind, severity, { platform: cell.platform, engine: message });
    case "profile-refused":
      return (0, import_findings.finding)(kind, severity, { profile: cell.profile.name, message });
    case "engine-unavailable":
    case "engine-lost":
    case "engine-refused":
    case "probe-failed":
      return (0, import_findings.finding)(kind, severity, { message });
    case "killed-for-memory": {
      const args = { step: step ?? "the cell", limitBytes: cell.profile.memoryBytes, peakBytes: null };
      return (0, import_findings.finding)(kind, severity, args, [message]);
    }
    case "killed-from-outside":
      return (0, import_findings.finding)(kind, severity, { step }, [message]);
    case "time-limit":
      return (0, import_findings.finding)("cell-time-limit", severity, { limitMs: null, step }, [message]);
    case "interrupted":
      return (0, import_findings.finding)(kind, severity, { step }, [message]);
  }
}
function judgeCell(input) {
  const { cell, observation, skipped, prediction } = input;
  if (skipped !== null) return { ...nothingRan([]), outcome: "skip", reason: skipped };
  const notes = input.note === void 0 ? [] : [troubleFinding(input.note, cell, "note")];
  return observation === null ? fromPrediction(prediction, notes) : fromObservation(input, observation, notes);
}
function fromPrediction(prediction, notes) {
  const judgement = nothingRan(notes);
  if (prediction.runs === null) return { ...judgement, outcome: "unknown", reason: prediction.reason };
  if (!prediction.runs) return { ...judgement, outcome: "fail", basis: "prediction", reason: why(prediction.findings) };
  return { ...judgement, outcome: hasWarning(prediction.findings) ? "warn" : "pass", basis: "prediction" };
}
function fromObservation(input, observation, notes) {
  const { cell, facts, prediction, smoke, headroomPercent } = input;
  const machine = observation.facts && { kernel: observation.facts.kernel, cpuLevel: observation.facts.cpuLevel };
  const { target, profile } = cell;
  const headroom = observation.facts && headroomPercent !== void 0 && { limits: observation.facts, wantedPercent: headroomPercent };
  const context = { facts, target, profile, ...machine && { machine }, ...headroom && { headroom } };
  const trouble = observation.trouble ?? missingOutcomes(smoke, observation);
  const judged = smoke.map((each) => {
    const outcome = observation.outcomes.find(({ step }) => step === each.name) ?? null;
    return judgeStep(each, outcome, context, trouble);
  });
  const lacked = standInOf(observation) === null ? [] : lackedByStandIn(judged, context);
  const steps = lacked.length === 0 ? judged : judged.map(withoutVerdict);
  const observed = observedOf(steps);
  const agrees = observed === null || prediction.runs === null ? null : prediction.runs === (observed === "runs");
  const findings = [
    ...trouble === null ? [] : [troubleFinding(trouble, cell, "error")],
    ...agrees === false ? [contradiction(observed)] : [],
    ...standInNotes(cell, observation, lacked),
    ...notes
  ];
  const startupMs = startupOf(steps);
  const lost = trouble !== null || lacked.length > 0;
  return { observed, agrees, findings, steps, startupMs, ...outcomeOf(steps, findings, prediction, lost) };
}
function outcomeOf(steps, findings, prediction, lost) {
  const failed = steps.filter(({ result }) => result === "fail");
  if (failed.length > 0) {
    return { outcome: "fail", basis: "observation", reason: why(failed.flatMap((step) => step.findings)) };
  }
  if (lost) return { outcome: "unknown", basis: "none", reason: why(findings) };
  if (steps.length === 0) return { outcome: "unknown", basis: "none", reason: "there is no smoke case to run" };
  const hazards2 = prediction.findings.filter(({ id }) => id === "kernel-too-old");
  const all = [...findings, ...hazards2, ...steps.flatMap((step) => step.findings)];
  return { outcome: hasWarning(all) ? "warn" : "pass", basis: "observation", reason: null };
}
function observedOf(steps) {
  const ended2 = steps.filter(({ outcome, result }) => outcome !== null && result !== "unknown");
  if (ended2.length === 0) return null;
  const blocked = ended2.filter((step) => step.outcome?.startError != null || step.findings.some(import_constraint.blocksStart));
  return blocked.length === ended2.length ? "fails" : "runs";
}
function missingOutcomes(smoke, observation) {
  const missing = smoke.find(({ name }) => !observation.outcomes.some(({ step }) => step === name));
  return missing === void 0 ? null : { kind: "probe-failed", message: "no outcome came back", step: missing.name };
}
function contradiction(observed) {
  return (0, import_findings.finding)("prediction-contradicted", "warning", { predicted: observed === "runs" ? "fails" : "runs", observed });
}
function standInOf({ image }) {
  return image?.standIn ?? null;
}
function standInNotes({ target }, observation, lacked) {
  const standIn = standInOf(observation);
  if (standIn === null) return [];
  const used = (0, import_findings.finding)("stand-in-used", "note", { target: target.id, standIn });
  if (lacked.length === 0) return [used];
  return [(0, import_findings.finding)("stand-in-incomplete", "error", { target: target.id, standIn, libraries: lacked }), used];
}
function withoutVerdict(step) {
  if (!step.findings.some(({ id }) => id === "library-missing")) return step;
  return { ...step, result: "unknown", findings: [] };
}
function startupOf(steps) {
  const first = steps.find(({ result }) => result === "pass")?.outcome;
  return first == null ? null : first.serve?.readyMs ?? first.durationMs;
}
function nothingRan(findings) {
  return {
    observed: null,
    outcome: "unknown",
    basis: "none",
    reason: null,
    agrees: null,
    findings,
    steps: [],
    startupMs: null
  };
}
function why(findings) {
  const first = findings.find(({ severity }) => severity === "error");
  return first === void 0 ? null : (0, import_constraint.describe)(first).message;
}
function hasWarning(findings) {
  return findings.some(({ severity }) => severity === "warning");
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  DEFAULT_ANALYSIS,
  analyseDuet,
  countedPairs,
  isCalm,
  judgeCell,
  judgeStep,
  lockOf,
  notRun,
  observeCells,
  observeDuet,
  platformTrouble,
  readHostClocks,
  smokeSteps
});

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
var judge_exports = {};
__export(judge_exports, {
  judgeCell: () => judgeCell,
  judgeStep: () => judgeStep,
  notRun: () => notRun,
  observeCells: () => observeCells,
  platformTrouble: () => platformTrouble,
  smokeSteps: () => smokeSteps
});
module.exports = __toCommonJS(judge_exports);
var import_musl_symbols = require("./musl-symbols.cjs");
var import_findings = require("./findings.cjs");
var import_constraint = require("./constraint.cjs");
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
function judgeAnswer(step, request, { response, requestError }) {
  if (response === null) {
    const error = (0, import_musl_symbols.bounded)(requestError ?? "no answer");
    return [(0, import_findings.finding)("request-failed", "error", { step, url: request.url, error })];
  }
  const found = [];
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
function smokeSteps(cases) {
  return cases.map((smoke) => ({ step: stepOf(smoke), startAs: smoke.startAs }));
}
function stepOf(smoke) {
  const { name: id, args, env, timeoutMs, server } = smoke;
  const files = smoke.files.map(({ path, content, mode }) => ({ path, contentBase64: base64(content), mode }));
  const shared = { id, args, env, files, timeoutMs };
  if (server !== null) return { kind: "serve", ...shared, serve: exchangeOf(server) };
  return { kind: "run", ...shared, stdinBase64: smoke.stdin === null ? null : base64(smoke.stdin) };
}
function exchangeOf({ ready, readyTimeoutMs, request, stopSignal, graceMs }) {
  return {
    ready,
    readyTimeoutMs,
    request: request && {
      method: request.method,
      url: request.url,
      headers: request.headers,
      bodyBase64: request.body === null ? null : base64(request.body),
      timeoutMs: request.timeoutMs
    },
    stop: { signal: stopSignal, graceMs }
  };
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
var SIZES = {
  quick: { pairs: 7, samplesPerPair: 44, goSamples: 25 },
  standard: { pairs: 8, samplesPerPair: 200, goSamples: 120 },
  thorough: { pairs: 8, samplesPerPair: 500, goSamples: 1e3 }
};
var FIRST_SAMPLES = 40;
var WARMUP = 3;
var GAP_PERIODS = 2;
var DUET_PERIOD_NS = 1e7;
function duetPlan(mode, periodNs = DUET_PERIOD_NS) {
  const { pairs, samplesPerPair, goSamples } = SIZES[mode];
  const control = [];
  const cell = [];
  let beginNs = 0;
  for (let pair = 0; pair <= pairs; pair += 1) {
    const samples = pair === 0 ? FIRST_SAMPLES : samplesPerPair;
    const controlFirst = pair % 2 === 0;
    const common = { ...OS_SLEEP, periodNs, samples, pair };
    control.push({ ...common, offsetNs: beginNs + (controlFirst ? 0 : periodNs / 2) });
    cell.push({ ...common, offsetNs: beginNs + (controlFirst ? periodNs / 2 : 0) });
    beginNs += (samples + WARMUP + GAP_PERIODS) * periodNs;
  }
  cell.push({ ...OS_SLEEP, path: "go", lockThread: false, periodNs, samples: goSamples, offsetNs: null, pair: null });
  return { control, cell, durationMs: (beginNs + (goSamples + WARMUP) * periodNs) / 1e6 };
}
var OS_SLEEP = {
  path: "os",
  timer: "sleep",
  warmup: WARMUP,
  deadlines: "absolute",
  processors: null,
  lockThread: true
};
var LEAD_MS = 150;
var OVERHEAD_MS = 15e3;
var SLACK = 1.5;
var DRIFT_MS = 200;
async function observeDuet(request) {
  const { engine, cell, mode, periodNs, startControl, signal } = request;
  const plan = duetPlan(mode, periodNs);
  const budgetMs = Math.round(plan.durationMs * SLACK);
  const limitMs = budgetMs + OVERHEAD_MS;
  const start = { kind: "announce", leadMs: LEAD_MS };
  const steps = [
    { step: { kind: "measure", id: "duet", start, budgetMs, measurements: plan.cell }, startAs: "child" },
    { step: { kind: "clocks", id: "clocks", ntpServer: null, driftMs: DRIFT_MS }, startAs: "child" }
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
    const series = observed.measured?.series ?? [];
    return {
      timers: pooled(series),
      clock: clockOf(observed),
      ...observed.measured && { measured: observed.measured },
      ...control && { control: observed.trouble === null && begun.once ? await control.series : [] }
    };
  } finally {
    await control?.[Symbol.asyncDispose]();
  }
}
var PATHS = ["os", "go"];
function pooled(series) {
  return PATHS.flatMap((path) => {
    const own = series.filter((each) => each.path === path && each.latenessNs.length > 0);
    if (own.length === 0) return [];
    const missed2 = own.reduce((sum, each) => sum + each.missed, 0);
    const latenessNs = own.flatMap((each) => each.latenessNs);
    return [{ type: "timer", step: "duet", path, periodNs: own[0].periodNs, latenessNs, missed: missed2 }];
  });
}
function clockOf({ measured }) {
  const cost = measured?.clocks?.cost;
  return cost ? { type: "clock", step: "clocks", ...cost } : null;
}
async function forEachSideBySide(items, limit, work) {
  const queue = items.values();
  const workers = Array.from({ length: Math.min(limit, items.length) }, async () => {
    for (const item of queue) await work(item);
  });
  const ended2 = await Promise.allSettled(workers);
  const failed = ended2.find((end) => end.status === "rejected");
  if (failed) throw failed.reason;
}
var OUTPUT_BYTES = 256 * 1024;
var TIMER_WARMUP = 20;
var TIMER_OVERHEAD_MS = 1e4;
async function observeCells(request) {
  const { engine, cells, config, signal } = request;
  const observations = /* @__PURE__ */ new Map();
  const sideBySide = config.parallel ?? Math.max(2, Math.min(8, engine.description.cpus * 2));
  await forEachSideBySide(cells, sideBySide, async (cell) => {
    const observation = await observeSmoke(request, cell);
    observations.set(cell, observation);
    request.onObserved(cell, observation);
  });
  if (!config.timers.enabled) return observations;
  for (const cell of cells) {
    const smoke = observations.get(cell);
    if (signal.aborted || !canBeTimed(smoke)) continue;
    request.onPhase(cell, "timing");
    const timed = await observeTimers(request, cell, smoke);
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
  const steps = [{ step: { kind: "facts", id: "facts" }, startAs: "child" }, ...request.steps];
  return await engine.runCell(cellRequest(request, cell, steps, config.cellTimeoutMs), signal);
}
async function observeTimers(request, cell, smoke) {
  const { periodNs, samples, mode } = request.config.timers;
  if (mode !== null) {
    const { engine, startControl, signal } = request;
    const base = cellRequest(request, cell, [], 0);
    return { ...smoke, ...await observeDuet({ engine, cell: base, mode, periodNs, startControl, signal }) };
  }
  const step = { kind: "timers", id: "timers", periodNs, samples, warmup: TIMER_WARMUP };
  const timeoutMs = 2 * (samples + TIMER_WARMUP) * periodNs * 2 / 1e6 + TIMER_OVERHEAD_MS;
  const timed = await request.engine.runCell(
    cellRequest(request, cell, [{ step, startAs: "child" }], timeoutMs),
    request.signal
  );
  return { ...smoke, timers: timed.timers, clock: timed.clock };
}
function cellRequest(request, cell, steps, timeoutMs) {
  return {
    cellId: cell.id,
    binary: request.binaryName(cell),
    image: cell.target.image,
    standIn: cell.target.standIn,
    platform: cell.imagePlatform,
    profile: cell.profile,
    steps,
    pull: request.config.pull,
    timeoutMs,
    outputBytes: OUTPUT_BYTES,
    onPhase: (phase) => request.onPhase(cell, phase)
  };
}
function platformTrouble(cell, engine) {
  const { os, arch, kind } = engine.description;
  const { target } = cell;
  if (target.os !== "linux") {
    const message = `${target.id} is predicted only, this ${kind} engine runs ${os} containers`;
    return { kind: "platform-unavailable", message, step: null };
  }
  const served = arch === "amd64" ? [`${os}/amd64`, `${os}/386`] : [`${os}/${arch}`];
  if (served.includes(cell.platform)) return null;
  return {
    kind: "platform-unavailable",
    message: `this ${kind} engine runs ${os}/${arch}, the cell needs ${cell.platform}`,
    step: null
  };
}
function canBeTimed(observation) {
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
    findings: unique([...diagnose(outcome, context, met), ...missed2])
  };
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
  const { cell, facts, prediction, smoke } = input;
  const machine = observation.facts && { kernel: observation.facts.kernel, cpuLevel: observation.facts.cpuLevel };
  const { target, profile } = cell;
  const context = { facts, target, profile, ...machine && { machine } };
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
  const hazards = prediction.findings.filter(({ id }) => id === "kernel-too-old");
  const all = [...findings, ...hazards, ...steps.flatMap((step) => step.findings)];
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
  judgeCell,
  judgeStep,
  notRun,
  observeCells,
  platformTrouble,
  smokeSteps
});

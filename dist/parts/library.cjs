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
var library_exports = {};
__export(library_exports, {
  BinaryFormatError: () => import_errors.BinaryFormatError,
  CellHandle: () => CellHandle,
  ConfigError: () => import_errors.ConfigError,
  EngineError: () => import_errors.EngineError,
  EnginePool: () => EnginePool,
  EngineUnavailableError: () => import_errors.EngineUnavailableError,
  PortcullisError: () => import_errors.PortcullisError,
  UnknownCellError: () => UnknownCellError,
  UsageError: () => import_errors.UsageError,
  cellRecord: () => cellRecord,
  check: () => check,
  compareVersions: () => import_compare_versions.compareVersions,
  duetVerdict: () => duetVerdict,
  glibcNeeds: () => import_glibc_floor.glibcNeeds,
  inspect: () => inspect,
  planMatrix: () => planMatrix,
  readReport: () => readReport,
  writeRecords: () => writeRecords
});
module.exports = __toCommonJS(library_exports);
var import_timer_verdict = require("./timer-verdict.cjs");
var import_observe_cells = require("./observe-cells.cjs");
var import_musl_symbols = require("./musl-symbols.cjs");
var import_go_requirements_json = require("./go-requirements.json.cjs");
var import_std_cgo_symbols = require("./std-cgo-symbols.cjs");
var import_system_calls_json = require("./system-calls.json.cjs");
var import_side_by_side = require("./side-by-side.cjs");
var import_commands_check = require("./commands-check.cjs");
var import_run = require("./run.cjs");
var import_out_folder = require("./out-folder.cjs");
var import_version = require("./version.cjs");
var import_stop_signals = require("./stop-signals.cjs");
var import_node_ports = require("./node-ports.cjs");
var import_file_sha256 = require("./file-sha256.cjs");
var import_file_source = require("./file-source.cjs");
var import_with_options = require("./with-options.cjs");
var import_package_root = require("./package-root.cjs");
var import_select_targets = require("./select-targets.cjs");
var import_profiles_json = require("./profiles.json.cjs");
var import_targets_json = require("./targets.json.cjs");
var import_plan_cells = require("./plan-cells.cjs");
var import_version_nodes_json = require("./version-nodes.json.cjs");
var import_function_table = require("./function-table.cjs");
var import_report_cell = require("./report-cell.cjs");
var import_report_binary = require("./report-binary.cjs");
var import_report_finding = require("./report-finding.cjs");
var import_cell_words = require("./cell-words.cjs");
var import_seccomp_beyond = require("./seccomp-beyond.cjs");
var import_headroom = require("./headroom.cjs");
var import_findings = require("./findings.cjs");
var import_constraint = require("./constraint.cjs");
var import_histogram = require("./histogram.cjs");
var import_quantile = require("./quantile.cjs");
var import_engine_default_calls_json = require("./engine-default-calls.json.cjs");
var import_parse_document = require("./parse-document.cjs");
var import_json_problem = require("./json-problem.cjs");
var import_timer_facts_schema = require("./timer-facts-schema.cjs");
var import_observation = require("./observation.cjs");
var import_clocks = require("./clocks.cjs");
var import_duet = require("./duet.cjs");
var import_measure = require("./measure.cjs");
var import_tolerate_closed_reader = require("./tolerate-closed-reader.cjs");
var import_nearest_word = require("./nearest-word.cjs");
var import_timer_policy = require("./timer-policy.cjs");
var import_quantity_text = require("./quantity-text.cjs");
var import_system_error = require("./system-error.cjs");
var import_errors = require("./errors.cjs");
var import_verdict_gate = require("./verdict-gate.cjs");
var import_glibc_floor = require("./glibc-floor.cjs");
var import_picomatch = require("./picomatch.cjs");
var import_compare_versions = require("./compare-versions.cjs");
var import_runtime = require("./runtime.cjs");
var import_node_path = require("node:path");
var import_node_events = require("node:events");
var import_node_path2 = require("node:path");
function requireOption(name, value, expected, isRight) {
  if (value === void 0 || isRight(value)) return;
  throw new import_errors.UsageError(`option ${name} is ${shown(value)}`, { hint: `It has to be ${expected}.` });
}
function shown(value) {
  return typeof value === "function" ? "a function" : (JSON.stringify(value) ?? String(value)).slice(0, 200);
}
var ENGINES = ["auto", "docker", "podman", "native", "none"];
var PULLS = ["missing", "always", "never"];
async function check(files, options = {}) {
  const binaries = typeof files === "string" ? [files] : files;
  refuseWrongTypes(binaries, options);
  const { config: file, signal, onEvent, ...rest } = options;
  const { config, hash } = await (0, import_with_options.loadConfig)(file ?? null, rest);
  const listening = new Listening(onEvent);
  const ports = (0, import_node_ports.nodePorts)({
    signal: signal === void 0 ? listening.signal : AbortSignal.any([signal, listening.signal]),
    onEvent: (event) => listening.tell(event),
    debug: () => void 0
  });
  const { report, exitCode } = await (0, import_run.run)({ binaries, config, configHash: hash, toolVersion: import_version.VERSION }, ports);
  if (listening.failure !== null) throw listening.failure.reason;
  return { report, passed: report.gate.decision === "pass", exitCode };
}
function refuseWrongTypes(binaries, options) {
  if (!isTexts(binaries) || binaries.length === 0) {
    throw new import_errors.UsageError(`the first argument of check is ${JSON.stringify(binaries)}`, {
      hint: "Give the path of a built Go binary, or several in a list: check('dist/app')"
    });
  }
  for (const key of ["targets", "profiles", "run", "required"]) {
    requireOption(key, options[key], "a list of texts", isTexts);
  }
  requireOption("engine", options.engine, ENGINES.join(", "), (value) => ENGINES.includes(value));
  requireOption("pull", options.pull, PULLS.join(", "), (value) => PULLS.includes(value));
  requireOption("timers", options.timers, `true, false, ${import_timer_policy.TIMER_MODES.join(", ")}`, (value) => {
    return typeof value === "boolean" || import_timer_policy.TIMER_MODES.some((mode) => mode === value);
  });
  requireOption("config", options.config, "a path", (value) => typeof value === "string");
  requireOption(
    "maxGlibc",
    options.maxGlibc,
    "a version such as '2.17'",
    (value) => typeof value === "string" && /^\d+\.\d+$/.test(value)
  );
  requireOption("parallel", options.parallel, "a whole number from 1 to 64", isParallel);
  requireOption("signal", options.signal, "an AbortSignal", (value) => value instanceof AbortSignal);
  requireOption("onEvent", options.onEvent, "a function", (value) => typeof value === "function");
}
function isTexts(value) {
  return Array.isArray(value) && value.every((each) => typeof each === "string");
}
function isParallel(value) {
  return Number.isInteger(value) && value >= 1 && value <= 64;
}
var Listening = class {
  #listener;
  #stop = new AbortController();
  failure = null;
  constructor(listener) {
    this.#listener = listener;
  }
  get signal() {
    return this.#stop.signal;
  }
  tell(event) {
    const told = publicEvent(event);
    if (told === null || this.failure !== null) return;
    try {
      this.#listener?.(told);
    } catch (reason) {
      this.failure = { reason };
      this.#stop.abort();
    }
  }
};
function publicEvent(event) {
  switch (event.kind) {
    case "planned":
      return {
        kind: "planned",
        cells: event.cells.map(({ cell, prediction }) => ({
          cell: cell.id,
          target: cell.target.id,
          profile: cell.profile.name,
          predicted: prediction.runs === null ? null : prediction.runs ? "runs" : "fails"
        }))
      };
    case "engine": {
      const { kind, version, os, arch, cpus, rootless } = event.engine;
      return { kind: "engine", engine: { kind, version, os, arch, cpus, rootless } };
    }
    case "phase":
      return { kind: "phase", cell: event.cell.id, phase: event.phase };
    case "judged": {
      const { outcome, reason } = event.judgement;
      return { kind: "judged", cell: event.cell.id, outcome, reason };
    }
    case "timed":
      return { kind: "timed", cell: event.cell.id };
    default:
      return null;
  }
}
async function inspect(file, options = {}) {
  var _stack = [];
  try {
    const source = (0, import_runtime.__using)(_stack, (0, import_file_source.openBinary)(file));
    const facts = (0, import_function_table.inspectBinary)(source);
    const profile = (0, import_profiles_json.builtInProfiles)()[0];
    const targets = options.targets === void 0 ? (0, import_targets_json.targetsOfSystem)(facts.os) : (0, import_select_targets.selectTargets)(options.targets);
    return {
      binary: (0, import_report_binary.reportBinary)(file, await (0, import_file_sha256.fileSha256)(file), facts),
      predictions: targets.map((target) => ({
        target: target.id,
        ...(0, import_report_finding.reportPrediction)((0, import_musl_symbols.predict)({ facts, target, profile }))
      }))
    };
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    (0, import_runtime.__callDispose)(_stack, _error, _hasError);
  }
}
var LEAST_PERIOD_MS = 0.1;
var MOST_PERIOD_MS = 1e3;
var MOST_SAMPLES = 1e5;
function timersConfig(options, configured) {
  const { periodMs, samples, mode } = options;
  if (periodMs !== void 0 && !(periodMs >= LEAST_PERIOD_MS && periodMs <= MOST_PERIOD_MS)) {
    throw wrong("periodMs", periodMs, `a number of milliseconds from ${LEAST_PERIOD_MS} to ${MOST_PERIOD_MS}`);
  }
  if (samples !== void 0 && !(Number.isInteger(samples) && samples >= import_timer_policy.LEAST_TIMER_SAMPLES && samples <= MOST_SAMPLES)) {
    throw wrong("samples", samples, `a whole number from ${import_timer_policy.LEAST_TIMER_SAMPLES} to ${MOST_SAMPLES}`);
  }
  if (mode !== void 0 && !import_timer_policy.TIMER_MODES.includes(mode)) throw wrong("mode", mode, import_timer_policy.TIMER_MODES.join(", "));
  return {
    ...configured,
    periodNs: periodMs === void 0 ? configured.periodNs : Math.round(periodMs * 1e6),
    mode: mode ?? configured.mode,
    samples: samples ?? (mode === void 0 ? configured.samples : null)
  };
}
function judgedTimers(cell, { control, measured }, policy) {
  return control === void 0 ? null : (0, import_timer_verdict.judgeDuet)(cell, { control, cell: measured?.series ?? [] }, policy);
}
function timersResult(cell, { periodNs }, observation, policy) {
  const timers = (0, import_report_cell.reportTimers)(observation, judgedTimers(cell, observation, policy));
  return {
    cell: cell.id,
    periodNs,
    paths: timers?.paths ?? [],
    duet: timers?.duet ?? null,
    alone: timers?.alone ?? null
  };
}
function wrong(name, value, expected) {
  return new import_errors.UsageError(`measureTimers was given ${name} ${JSON.stringify(value)}`, { hint: `Give ${expected}.` });
}
function cellRecord(input) {
  const { plan, planned, seen, test, failure, engine } = input;
  if (seen.observations.length === 0 && seen.unknown === null) return null;
  const { cell, prediction } = planned;
  const observation = merged(seen.observations);
  const judged = (0, import_observe_cells.judgeCell)({ cell, facts: plan.facts, prediction, smoke: seen.calls, observation, skipped: null });
  const judgement = bodyDecides(judged, seen, test, failure);
  const required = (0, import_verdict_gate.isRequired)(cell, plan.config.policy);
  const timers = observation && judgedTimers(cell, observation, plan.config.policy.timers);
  return {
    binary: plan.binary,
    cell: (0, import_report_cell.reportCell)({ cell, required, prediction, judgement, observation, timers }, plan.binary.sha256),
    engine,
    configHash: plan.configHash,
    policy: plan.config.policy
  };
}
function bodyDecides(judged, { unknown }, test, failure) {
  const named = judged.steps.map((step) => ({ ...step, smoke: { ...step.smoke, name: `${test} ${step.smoke.name}` } }));
  if (unknown !== null) return { ...judged, steps: named, outcome: "unknown", basis: "none", reason: unknown.message };
  if (failure !== null) {
    const reason = judged.outcome === "fail" ? judged.reason : `${test}: ${failure}`;
    return { ...judged, steps: named, outcome: "fail", basis: "observation", reason };
  }
  const steps = named.map((step) => ({ ...step, result: "pass" }));
  const outcome = judged.outcome === "warn" ? "warn" : "pass";
  return { ...judged, steps, outcome, basis: "observation", reason: null };
}
function merged(observations) {
  const [first] = observations;
  if (first === void 0) return null;
  return {
    ...first,
    image: observations.find(({ image }) => image !== null)?.image ?? null,
    facts: observations.find(({ facts }) => facts !== null)?.facts ?? null,
    outcomes: observations.flatMap(({ outcomes }) => outcomes),
    ...timersOf(observations),
    trouble: observations.find(({ trouble }) => trouble !== null)?.trouble ?? null
  };
}
function timersOf(observations) {
  const timed = observations.findLast(({ timers: timers2 }) => timers2.length > 0);
  if (timed === void 0) return { timers: [], clock: null };
  const { timers, clock, measured, control, alone } = timed;
  return { timers, clock, ...measured && { measured }, ...control && { control }, ...alone && { alone } };
}
function callResult(cell, smoke, outcome, context) {
  const { result, findings } = (0, import_observe_cells.judgeStep)(statusForgiven(smoke, outcome), outcome, context, null);
  const { startError, stdout, stderr } = outcome;
  return {
    cell,
    args: smoke.args,
    ran: result === "pass",
    exitCode: outcome.exitCode,
    signal: outcome.signal,
    timedOut: outcome.timedOut,
    startError: startError && { errno: startError.errno, message: startError.message },
    durationMs: outcome.durationMs,
    stdout: stdout.text,
    stderr: stderr.text,
    truncated: stdout.truncated || stderr.truncated,
    peakMemoryBytes: outcome.peakMemoryBytes,
    peakThreads: outcome.peakThreads,
    peakOpenFiles: outcome.peakOpenFiles,
    findings: findings.map(import_report_finding.reportFinding)
  };
}
function serveResult(call, { serve }, asked) {
  const response = answer(serve?.response ?? null);
  return {
    ...call,
    readyMs: serve?.readyMs ?? null,
    response,
    responses: asked === 0 ? [] : [response, ...Array.from({ length: asked - 1 }, (_, at) => answer(serve?.more?.[at]?.response ?? null))],
    stop: serve?.stop ? { ...serve.stop } : null
  };
}
function answer(response) {
  return response && { status: response.status, body: response.body.text, durationMs: response.durationMs };
}
function statusForgiven(smoke, { serve }) {
  const status = serve?.response?.status;
  if (!smoke.server?.request || status === void 0) return smoke;
  return { ...smoke, server: { ...smoke.server, request: { ...smoke.server.request, expectStatus: status } } };
}
var READY_MS = 1e4;
var REQUEST_MS = 5e3;
var GRACE_MS = 5e3;
var MOST_REQUESTS = 64;
function callCase(name, { args = [], ...options }) {
  if (!Array.isArray(args) || args.some((word) => typeof word !== "string")) {
    throw new import_errors.UsageError(`the arguments are ${JSON.stringify(args)}`, {
      hint: "Give a list of texts: cell.run(['--version'])"
    });
  }
  return {
    ...import_select_targets.DEFAULT_SMOKE,
    name,
    args,
    env: options.env ?? {},
    stdin: options.stdin === void 0 ? null : textOf(options.stdin),
    files: Object.entries(options.files ?? {}).map(([path, file]) => fileOf(path, file)),
    timeoutMs: options.timeoutMs ?? import_select_targets.DEFAULT_SMOKE_TIMEOUT_MS,
    startAs: options.startAs ?? "child"
  };
}
function serveCase(name, options) {
  const { ready, stop } = options;
  const [request, ...more] = requestsOf(options);
  const server = {
    ready: "http" in ready ? { kind: "http", url: ready.http } : { kind: "tcp", address: addressOf(ready.tcp) },
    readyTimeoutMs: options.readyTimeoutMs ?? READY_MS,
    request: request ?? null,
    ...more.length > 0 && { more },
    stopSignal: stop?.signal ?? "SIGTERM",
    graceMs: stop?.graceMs ?? GRACE_MS
  };
  const asking = [request, ...more].reduce((sum, each) => sum + (each?.timeoutMs ?? 0), 0);
  const longest = server.readyTimeoutMs + asking + server.graceMs;
  return { ...callCase(name, { timeoutMs: longest, ...options }), server };
}
function requestsOf({ request, requests }) {
  if (request !== void 0 && requests !== void 0) {
    throw new import_errors.UsageError("both request and requests are given", { hint: "Give one of them." });
  }
  const all = requests ?? (request === void 0 ? [] : [request]);
  if (all.length > MOST_REQUESTS) {
    throw new import_errors.UsageError(`${all.length} requests of one server are more than ${MOST_REQUESTS}`, {
      hint: "Start the server again for the others."
    });
  }
  return all.map(({ method = "GET", url, headers = {}, body, timeoutMs = REQUEST_MS }) => ({
    method,
    url,
    headers,
    body: body === void 0 ? null : textOf(body),
    timeoutMs,
    expectStatus: 200,
    expectBody: null
  }));
}
function addressOf(tcp) {
  return /^\d+$/.test(String(tcp)) ? `127.0.0.1:${tcp}` : String(tcp);
}
function fileOf(path, file) {
  if (/(?:^|\/)\.\.(?:\/|$)/.test(path)) {
    throw new import_errors.UsageError(`file ${JSON.stringify(path)} leads out of its directory`, {
      hint: "Paths are absolute in the cell, or below the directory that the binary starts in."
    });
  }
  const { content, mode = 420 } = typeof file === "string" || file instanceof Uint8Array ? { content: file } : file;
  return { path, content: typeof content === "string" ? new TextEncoder().encode(content) : content, mode };
}
function textOf(value) {
  if (typeof value === "string") return value;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(value);
  } catch {
    throw new import_errors.UsageError(`${value.length} bytes for standard input or a body are no UTF-8 text`, {
      hint: 'Put bytes into a file of the cell instead: files: { "in.bin": bytes }.'
    });
  }
}
var UnknownCellError = class extends Error {
  cell;
  /** `image-unavailable`, `platform-unavailable`, `engine-lost`, `time-limit`, ... */
  reason;
  constructor(cell, { kind, message }) {
    super(`${cell} is unknown (${kind}): ${message}`);
    this.name = "UnknownCellError";
    this.cell = cell;
    this.reason = kind;
  }
};
var OVERHEAD_MS = 3e4;
var FACTS_STEP = { step: { kind: "facts", id: "facts" }, startAs: "child" };
var CellHandle = class {
  id;
  platform;
  target;
  profile;
  prediction;
  binary;
  #input;
  #calls = [];
  #names = /* @__PURE__ */ new Set();
  #observations = [];
  #unknown = null;
  constructor(input) {
    const { cell, prediction } = input.planned;
    const { id, image, libc, kernel } = cell.target;
    this.#input = input;
    this.id = cell.id;
    this.platform = cell.platform;
    this.target = { id, image, libc: { family: libc.family, version: libc.version }, kernel };
    this.profile = cell.profile.name;
    this.prediction = (0, import_report_finding.reportPrediction)(prediction);
    this.binary = input.plan.binary;
  }
  async run(args = [], options = {}) {
    const [result] = await this.#observe([callCase(this.#nextName(args), { ...options, args })]);
    return result;
  }
  async runAll(calls) {
    const cases = calls.map((call) => callCase(this.#nextName(call.args), { ...call, startAs: "child" }));
    return await this.#observe(cases);
  }
  async serve(options) {
    const smoke = serveCase(this.#nextName(options.args), options);
    const [result] = await this.#observe([smoke]);
    const asked = smoke.server?.request ? 1 + (smoke.server.more?.length ?? 0) : 0;
    return serveResult(result, this.#outcomeOf(smoke), asked);
  }
  async measureTimers(options = {}) {
    const { plan, planned, pool, signal } = this.#input;
    const timers = timersConfig(options, plan.config.timers);
    const { cell } = planned;
    const observation = await this.#observed(() => pool.measureTimers(plan, { cell, timers, signal }));
    return timersResult(cell, timers, observation, plan.config.policy.timers);
  }
  async facts() {
    return this.#seenFacts() ?? (await this.#work([FACTS_STEP], OVERHEAD_MS)).facts;
  }
  /** What was called and seen so far, for the harness itself. */
  seen() {
    return { calls: this.#calls, observations: this.#observations, unknown: this.#unknown };
  }
  async #observe(cases) {
    const timeoutMs = cases.reduce((sum, each) => sum + each.timeoutMs, OVERHEAD_MS);
    this.#calls.push(...cases);
    const steps = (0, import_observe_cells.smokeSteps)(cases);
    await this.#work(this.#seenFacts() === null ? [FACTS_STEP, ...steps] : steps, timeoutMs);
    const { plan, planned } = this.#input;
    const { target, profile } = planned.cell;
    const facts = this.#seenFacts();
    const machine = facts && { kernel: facts.kernel, cpuLevel: facts.cpuLevel };
    const context = { facts: plan.facts, target, profile, ...machine && { machine } };
    return cases.map((smoke) => callResult(this.id, smoke, this.#outcomeOf(smoke), context));
  }
  async #work(steps, timeoutMs) {
    const { plan, planned, pool, signal } = this.#input;
    return await this.#observed(() => pool.observe(plan, { cell: planned.cell, steps, timeoutMs, signal }));
  }
  /** Keeps what was seen. Rejects with UnknownCellError where the cell cannot be had. */
  async #observed(observe) {
    const foreign = this.#input.planned.prediction.findings.find(({ id }) => id === "wrong-architecture");
    if (foreign) throw this.#lost({ kind: "platform-unavailable", message: (0, import_constraint.describe)(foreign).message });
    const observation = await observe();
    this.#observations.push(observation);
    if (observation.trouble) throw this.#lost(observation.trouble);
    return observation;
  }
  #lost(trouble) {
    this.#unknown ??= new UnknownCellError(this.id, trouble);
    return this.#unknown;
  }
  #outcomeOf(smoke) {
    return this.#observations.flatMap(({ outcomes }) => outcomes).find(({ step }) => step === smoke.name);
  }
  #seenFacts() {
    return this.#observations.find(({ facts }) => facts !== null)?.facts ?? null;
  }
  /** Takes the name at once, so that calls side by side have names of their own. */
  #nextName(args) {
    const name = freeName(callName(args), this.#names);
    this.#names.add(name);
    return name;
  }
};
function callName(args = []) {
  const words = Array.isArray(args) ? args.join(" ").slice(0, 200) : "";
  return words === "" ? "run" : `run: ${words}`;
}
function freeName(name, taken) {
  let free = name;
  for (let number = 2; taken.has(free); number += 1) free = `${name} (${number})`;
  return free;
}
var OUTPUT_BYTES = 256 * 1024;
var EnginePool = class {
  #engines = /* @__PURE__ */ new Map();
  #closing = new AbortController();
  /** Ends when the measurement before has ended. */
  #measuring = Promise.resolve();
  constructor() {
    (0, import_node_events.setMaxListeners)(0, this.#closing.signal);
  }
  /** Runs steps in a fresh container of the cell. Never rejects for what goes wrong with the cell: that is `trouble`. */
  async observe(plan, { cell, steps, timeoutMs, signal }) {
    return await this.#on(
      plan,
      cell,
      ({ engine }) => engine.runCell({ ...cellRequest(plan, cell), steps, timeoutMs }, signal)
    );
  }
  /** The cell's timers against this machine's, in a fresh container. Two measurements side by side would disturb each other: they queue. */
  async measureTimers(plan, { cell, timers, signal }) {
    const measure = async ({ engine, startControl }) => {
      const isHost = engine.description.kind === "native";
      const hostClocks = await (0, import_observe_cells.readHostClocks)(startControl, timers.mode);
      const own = { engine, cell: cellRequest(plan, cell), startControl, isHost, hostClocks, signal };
      const { timed, observed } = await (0, import_observe_cells.observeDuet)({ ...timers, ...own });
      return { ...observed, ...timed };
    };
    const turn = this.#measuring.then(() => this.#on(plan, cell, measure));
    this.#measuring = turn.catch(() => void 0);
    return await turn;
  }
  /** Without an engine, or on one that is for another platform, a cell has not run. */
  async #on(plan, cell, work) {
    let opened;
    try {
      opened = await this.#engine(plan);
    } catch (error) {
      if (!(error instanceof import_errors.PortcullisError) || error.exitCode !== 3) throw error;
      return (0, import_observe_cells.notRun)({ kind: "engine-unavailable", message: `${error.message}; ${error.hint}`, step: null });
    }
    const foreign = (0, import_observe_cells.platformTrouble)(cell, opened.engine);
    return foreign ? (0, import_observe_cells.notRun)(foreign) : await work(opened);
  }
  async description(plan) {
    return await this.#engine(plan).then(
      ({ engine }) => engine.description,
      () => null
    );
  }
  #engine(plan) {
    const key = JSON.stringify([plan.path, plan.config.engine]);
    let engine = this.#engines.get(key);
    if (!engine) {
      engine = this.#open(plan);
      this.#engines.set(key, engine);
    }
    return engine;
  }
  async #open({ path, config }) {
    const ports = (0, import_node_ports.nodePorts)({ signal: this.#closing.signal, onEvent: () => void 0, debug: () => void 0 });
    const engine = await ports.openEngine(config.engine === "none" ? "auto" : config.engine, () => {
    });
    const { description } = engine;
    const { os, arch } = description;
    const probePath = ports.probe({ os, arch });
    probePath.catch(() => void 0);
    engine.prepare({ binaries: [{ hostPath: path, cellName: (0, import_node_path.basename)(path) }], probePath }).catch(() => void 0);
    return { engine, startControl: description.kind === "native" ? null : ports.control?.(description) ?? null };
  }
  async [Symbol.asyncDispose]() {
    this.#closing.abort();
    for (const opening of this.#engines.values()) {
      const opened = await opening.catch(() => null);
      await opened?.engine[Symbol.asyncDispose]();
    }
  }
};
function cellRequest({ path, config }, cell) {
  const { id, target, platform, imagePlatform, profile } = cell;
  return {
    cellId: id,
    binary: (0, import_node_path.basename)(path),
    target,
    binaryPlatform: platform,
    image: target.image,
    standIn: target.standIn,
    platform: imagePlatform,
    profile,
    pull: config.pull,
    outputBytes: OUTPUT_BYTES
  };
}
async function planMatrix(options) {
  var _stack = [];
  try {
    if (typeof options.binary !== "string") {
      throw new import_errors.UsageError(`option binary is ${JSON.stringify(options.binary)}`, {
        hint: "Give the path of a built Go binary: { binary: 'dist/app' }"
      });
    }
    const { config: file, targets = [], profiles = [], engine = null, pull = null } = options;
    const { config, hash } = await (0, import_with_options.loadConfig)(file ?? null, { targets, profiles, engine, pull });
    const path = (0, import_node_path2.isAbsolute)(options.binary) ? options.binary : (0, import_node_path2.resolve)(options.binary);
    const source = (0, import_runtime.__using)(_stack, (0, import_file_source.openBinary)(path));
    const facts = (0, import_function_table.inspectBinary)(source);
    const binary = (0, import_report_binary.reportBinary)(options.binary, await (0, import_file_sha256.fileSha256)(path), facts);
    const cells = (0, import_plan_cells.planCells)([facts], config.targets, config.profiles).map((cell) => ({
      cell,
      prediction: (0, import_musl_symbols.predict)({ facts, target: cell.target, profile: cell.profile })
    }));
    return { path, facts, binary, config, configHash: hash, cells };
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    (0, import_runtime.__callDispose)(_stack, _error, _hasError);
  }
}
var WORST_FIRST = ["fail", "unknown", "warn", "pass", "skip"];
function recordsReport(input) {
  const { records, base, startedAt, durationMs } = input;
  const [first] = records;
  if (first === void 0) return null;
  const binaries = unique([...base?.binaries ?? [], ...records.map(({ binary }) => binary)], ({ sha256 }) => sha256);
  const cells = joined([...base?.cells ?? [], ...records.map(({ cell }) => cell)]);
  const complete = input.complete && (base?.complete ?? true);
  const judged = cells.map((cell) => ({ cell, judgement: cell, required: cell.required }));
  const gate = (0, import_verdict_gate.decideGate)({ cells: judged, binaries, policy: first.policy, complete });
  return {
    schema: "portcullis-report/1",
    tool: { name: "portcullis", version: import_version.VERSION },
    startedAt: base?.startedAt ?? startedAt,
    durationMs: (base?.durationMs ?? 0) + durationMs,
    complete,
    configHash: first.configHash,
    engine: base?.engine ?? records.find(({ engine }) => engine !== null)?.engine ?? null,
    slices: base?.slices ?? [],
    changes: null,
    binaries,
    cells,
    gate: (0, import_report_cell.reportGate)(gate)
  };
}
function joined(cells) {
  const found = /* @__PURE__ */ new Map();
  for (const cell of cells) {
    const key = `${cell.binary} ${cell.id}`;
    const before = found.get(key);
    found.set(key, before ? joinTwo(before, cell) : cell);
  }
  return [...found.values()];
}
function joinTwo(a, b) {
  const worse = WORST_FIRST.indexOf(a.outcome) <= WORST_FIRST.indexOf(b.outcome) ? a : b;
  const agrees = [a.agrees, b.agrees].includes(false) ? false : a.agrees ?? b.agrees;
  return {
    ...a,
    observed: a.observed === "runs" || b.observed === "runs" ? "runs" : a.observed ?? b.observed,
    outcome: worse.outcome,
    basis: worse.basis,
    reason: worse.reason,
    agrees,
    findings: unique([...a.findings, ...b.findings], (each) => JSON.stringify(each)),
    image: a.image ?? b.image,
    steps: [...a.steps, ...b.steps],
    startupMs: a.startupMs ?? b.startupMs,
    facts: a.facts ?? b.facts,
    timers: a.timers ?? b.timers
  };
}
function unique(items, key) {
  return [...new Map(items.map((item) => [key(item), item])).values()];
}
async function writeRecords({ records, out, base, startedMs, complete }) {
  const startedAt = new Date(startedMs).toISOString();
  const report = recordsReport({ records, base, startedAt, durationMs: Date.now() - startedMs, complete });
  if (report === null) return "Portcullis: no matrix test has run in a cell; no report was written.";
  const { json, markdown } = await (0, import_commands_check.writeReports)(out, report);
  const unknown = report.cells.filter(({ outcome }) => outcome === "unknown");
  return [
    `Portcullis: ${report.cells.length} cells, gate: ${report.gate.decision}; ${json}, ${markdown}`,
    ...unknown.map(({ id, reason }) => `UNKNOWN ${id}: ${reason}`)
  ].join("\n");
}
function readReport(path) {
  return (0, import_parse_document.readJsonFile)(path, import_timer_facts_schema.reportSchema, "report");
}
function duetVerdict({ verdict, reason, p90, periodNs, pairs, causes }, percent) {
  if (p90 === null || periodNs === null || pairs.length === 0) return { verdict, reason };
  const control = Float64Array.from(pairs, ({ controlP90Ns }) => controlP90Ns * 100 / periodNs).sort();
  const { throttle } = causes;
  const measured = {
    bounds: p90,
    control: {
      median: (0, import_quantile.median)(control),
      worst: control.at(-1),
      spread: (0, import_quantile.quantile)(control, 0.75) - (0, import_quantile.quantile)(control, 0.25)
    }
  };
  const throttledShare = throttle === null || throttle.periods === 0 ? 0 : throttle.throttledPeriods / throttle.periods;
  return (0, import_timer_verdict.judgeTimers)({ p90: measured }, percent, throttledShare);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  BinaryFormatError,
  CellHandle,
  ConfigError,
  EngineError,
  EnginePool,
  EngineUnavailableError,
  PortcullisError,
  UnknownCellError,
  UsageError,
  cellRecord,
  check,
  compareVersions,
  duetVerdict,
  glibcNeeds,
  inspect,
  planMatrix,
  readReport,
  writeRecords
});

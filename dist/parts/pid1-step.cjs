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
var pid1_step_exports = {};
__export(pid1_step_exports, {
  ApiError: () => ApiError,
  CellDeadline: () => CellDeadline,
  Interruption: () => Interruption,
  MOUNT: () => MOUNT,
  ProbeReport: () => ProbeReport,
  engineTrouble: () => engineTrouble,
  nothingSeen: () => nothingSeen,
  observationOf: () => observationOf,
  oneLine: () => oneLine,
  runChildSteps: () => runChildSteps,
  runProbe: () => runProbe,
  runSteps: () => runSteps,
  toApiError: () => toApiError,
  untilInterrupted: () => untilInterrupted
});
module.exports = __toCommonJS(pid1_step_exports);
var import_parse_message = require("./parse-message.cjs");
var import_deferred = require("./deferred.cjs");
var import_node_string_decoder = require("node:string_decoder");
var MOUNT = "/.portcullis";
var PROBE_PATH = `${MOUNT}/probe`;
var WORK_DIR = "/.portcullis-work";
var WORK_BYTES = 64 * 1024 * 1024;
var PODMAN_PROCESSES = 32768;
var PODMAN_WRITABLE = ["/tmp", "/run", "/var/tmp"];
var NAME_FILES = ["hosts", "resolv.conf"];
function containerOptions(plan) {
  const { profile } = plan;
  const network = networkOf(plan);
  const [entrypoint, ...args] = plan.command;
  return {
    Image: plan.image,
    Entrypoint: [entrypoint],
    Cmd: args,
    Env: plan.env,
    WorkingDir: plan.cwd,
    ...profile.user !== null && { User: profile.user },
    Labels: plan.labels,
    AttachStdin: false,
    AttachStdout: true,
    AttachStderr: true,
    OpenStdin: false,
    Tty: false,
    ...network.kind === "bare" && { NetworkDisabled: true },
    Healthcheck: { Test: ["NONE"] },
    StopTimeout: 1,
    HostConfig: {
      NetworkMode: networkMode(network),
      ...network.kind === "join" ? { PidMode: `container:${network.container}` } : profile.hostPid && { PidMode: "host" },
      ...network.kind === "bare" && { Binds: NAME_FILES.map((name) => `${network.etc}/${name}:/etc/${name}:ro`) },
      ...profile.capabilities === void 0 && { CapDrop: ["ALL"] },
      SecurityOpt: securityOptions(plan),
      ReadonlyRootfs: profile.readOnlyRoot,
      PidsLimit: profile.pids,
      Memory: profile.memoryBytes,
      MemorySwap: profile.memoryBytes,
      ...profile.cpus !== null && { NanoCpus: Math.round(profile.cpus * 1e9) },
      Ulimits: ulimits(plan),
      Tmpfs: tmpfsMounts(plan),
      Mounts: mounts(plan),
      LogConfig: { Type: "none", Config: {} },
      RestartPolicy: { Name: "no" },
      AutoRemove: false,
      Init: false
    }
  };
}
function networkOf({ profile, network }) {
  return profile.hostNetwork && network.kind !== "join" ? { kind: "host" } : network;
}
function networkMode(network) {
  if (network.kind === "join") return `container:${network.container}`;
  return network.kind === "host" ? "host" : "none";
}
function securityOptions({ profile, seccomp }) {
  return [
    "no-new-privileges",
    ...(profile.selinux ?? []).map((label) => `label=${label}`),
    ...seccomp === void 0 ? [] : [`seccomp=${seccomp}`]
  ];
}
function ulimits({ engine, profile }) {
  const { openFiles, stackBytes, lockedMemoryBytes, userProcesses } = profile;
  const processes = userProcesses ?? (engine === "podman" ? PODMAN_PROCESSES : void 0);
  const limits = { nofile: openFiles, nproc: processes, stack: stackBytes, memlock: lockedMemoryBytes };
  return Object.entries(limits).filter(([, most]) => most !== void 0).map(([Name, most]) => ({ Name, Soft: most, Hard: most }));
}
function mounts({ volume, work }) {
  const own = { Type: "volume", Source: volume, Target: MOUNT, ReadOnly: true, VolumeOptions: { NoCopy: true } };
  return work.kind === "volume" ? [own, { Type: "volume", Target: WORK_DIR }] : [own];
}
function tmpfsMounts({ engine, profile, work }) {
  const found = {};
  if (engine === "podman" && profile.readOnlyRoot) for (const path of PODMAN_WRITABLE) found[path] = "ro,size=4k";
  for (const [path, bytes] of Object.entries(profile.tmpfs)) found[path] = tmpfs(bytes, null);
  if (work.kind === "tmpfs") found[WORK_DIR] = tmpfs(WORK_BYTES, work.owner);
  return found;
}
function tmpfs(bytes, owner) {
  const options = `rw,exec,nosuid,nodev,size=${bytes},mode=1777`;
  if (owner === null) return options;
  const [uid, gid] = owner.split(":");
  return `${options},uid=${uid}${gid === void 0 ? "" : `,gid=${gid}`}`;
}
function numericUser(user) {
  return /^[1-9]\d*(:\d+)?$/.test(user) ? user : null;
}
var CellDeadline = class {
  #limitMs;
  #endMs = null;
  constructor(limitMs) {
    this.#limitMs = limitMs;
  }
  /** To be called at each start. */
  leftMs() {
    this.#endMs ??= Date.now() + this.#limitMs;
    return Math.max(1, this.#endMs - Date.now());
  }
};
async function createCellContainer(cell, plan, { unfiltered = false } = {}) {
  const { engine, image, volume, labels, request } = cell;
  await volume.created();
  const { profile } = request;
  const seccomp = unfiltered ? null : await seccompOption(cell);
  return await cell.containers.create(
    containerOptions({
      ...plan,
      engine,
      image: image.reference,
      volume: volume.name,
      labels,
      profile,
      ...seccomp !== null && { seccomp }
    })
  );
}
async function seccompOption({ engine, volume, request, arch }) {
  const { profile } = request;
  if (request.seccomp === void 0 && profile.kernel === void 0 && profile.seccomp === "none") return "unconfined";
  const filter = request.seccomp ?? await profileFilter(profile, arch);
  if (filter === null) return null;
  return engine === "docker" ? filter : await volume.storeForEngine(filter);
}
async function profileFilter({ kernel, seccomp }, arch) {
  if (kernel !== void 0) {
    const { kernelSeccomp } = await Promise.resolve().then(() => __toESM(require("./kernel-seccomp.cjs")));
    return kernelSeccomp(kernel, arch);
  }
  return typeof seccomp === "object" ? seccomp.json ?? null : null;
}
function binaryPath({ request }) {
  return `${MOUNT}/bin/${request.binary}`;
}
var Interruption = class extends Error {
  constructor() {
    super("the run was interrupted");
    this.name = "Interruption";
  }
};
async function untilInterrupted(work, signal) {
  if (signal.aborted) {
    work.catch(() => void 0);
    throw new Interruption();
  }
  let stop;
  const interrupted = new Promise((_, reject) => {
    stop = () => reject(new Interruption());
    signal.addEventListener("abort", stop, { once: true });
  });
  try {
    return await Promise.race([work, interrupted]);
  } finally {
    signal.removeEventListener("abort", stop);
    work.catch(() => void 0);
  }
}
var ApiError = class extends Error {
  /** What was being done: `create container`. */
  call;
  /** HTTP status; null = no answer came. */
  status;
  /** The engine's own words, one line; untrusted. */
  detail;
  constructor(call, status, detail, cause) {
    super(`${call}: ${detail}`, { cause });
    this.name = "ApiError";
    this.call = call;
    this.status = status;
    this.detail = detail;
  }
  /** The engine did not answer: it ended, hangs, or the way to it broke. */
  get lost() {
    return this.status === null;
  }
};
var LONGEST_DETAIL = 1e3;
function toApiError(call, error) {
  if (error instanceof ApiError) return error;
  const status = numberField(error, "statusCode");
  return new ApiError(call, status, detailOf(error), error);
}
function detailOf(error) {
  const message = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const plain = message.replace(/^\(HTTP code \d+\) [^-]* - /, "");
  return oneLine(plain === "" ? code || "no reason given" : plain);
}
function oneLine(text) {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > LONGEST_DETAIL ? `${line.slice(0, LONGEST_DETAIL)}...` : line;
}
function numberField(value, name) {
  const found = typeof value === "object" && value !== null ? Reflect.get(value, name) : null;
  return typeof found === "number" ? found : null;
}
var PROFILE = /rlimit|ulimit|seccomp|selinux|security-?opt|label|capabilit|host (pid|network)|(pid|network) mode|CPU CFS|denied by plugin|no matching entries in (passwd|group)|unable to find (user|group)|invalid user|minimum memory|memory limit|pids limit|CPUs? (is|are) (not )?available|Range of CPUs/i;
function engineTrouble(error, step) {
  if (error instanceof Interruption) return { kind: "interrupted", message: error.message, step };
  if (!(error instanceof ApiError)) {
    const message = error instanceof Error ? error.message : String(error);
    return { kind: "probe-failed", message: oneLine(message), step };
  }
  return { kind: kindOf(error), message: error.message, step };
}
function kindOf(error) {
  if (error.lost) return "engine-lost";
  if (error.status === 404 && error.call !== "create container") return "killed-from-outside";
  return PROFILE.test(error.detail) ? "profile-refused" : "engine-refused";
}
var SIGTERM_EXIT = 143;
function probeTrouble({ report, ended, end, error }, limitMs) {
  const missing = report.missing();
  if (ended === "bye" && missing.length === 0) return null;
  const step = report.current ?? missing[0] ?? null;
  const trouble = (kind, message) => ({ kind, message, step });
  if (ended === "interruption") return trouble("interrupted", "the run was interrupted");
  const timeUp = `the cell's time limit of ${limitMs} ms passed`;
  if (ended === "limit") return trouble("time-limit", timeUp);
  const problems = report.problems.length > 0 ? `; ${oneLine(report.problems[0])}` : "";
  if (ended === "bye") {
    return problems === "" ? trouble("time-limit", timeUp) : trouble("probe-failed", `the probe's messages could not be read${problems}`);
  }
  if (error !== null) return engineTrouble(error, step);
  if (end === null || end.running) {
    return trouble("engine-lost", "the connection to the container broke while it was running");
  }
  const forMemory = "the kernel killed the cell for memory";
  if (end.oomKilled) return trouble("killed-for-memory", forMemory);
  if (end.killedBy === "unclear")
    return trouble("killed-for-memory", `SIGKILL that no one asked for: most likely ${forMemory}`);
  if (end.killedBy === "outside")
    return trouble("killed-from-outside", "the container was killed from outside (SIGKILL)");
  if (end.exitCode === SIGTERM_EXIT) {
    return trouble("killed-from-outside", "the container was ended from outside (SIGTERM)");
  }
  const words = [report.stderr, end.error].map(oneLine).filter((text) => text !== "");
  const said = words.length > 0 ? `: ${words.join("; ")}` : "";
  return trouble("probe-failed", `the probe ended with exit code ${end.exitCode}${said}${problems}`);
}
function observationOf(run, limitMs) {
  const { facts, outcomes, helloMs, traces, attempts, system } = run.report;
  const measured = run.report.measured();
  return {
    image: null,
    facts,
    outcomes: [...outcomes.values()],
    timers: [],
    clock: null,
    ...measured && { measured },
    ...traces.size > 0 && { traces: [...traces.values()] },
    ...attempts && { attempts },
    ...system && { systemFacts: system },
    containerStartMs: helloMs === null ? null : Math.max(0, helloMs - run.startedMs),
    trouble: probeTrouble(run, limitMs)
  };
}
var STDERR_BYTES = 4096;
var MOST_SERIES = 200;
var ProbeReport = class {
  outcomes = /* @__PURE__ */ new Map();
  traces = /* @__PURE__ */ new Map();
  attempts = null;
  facts = null;
  series = [];
  conditions = null;
  clocks = null;
  system = null;
  /** Since the epoch; null = it has not said a word. */
  helloMs = null;
  bye = false;
  /** Since the epoch: when the last outcome came. */
  lastOutcomeMs = null;
  /** The step being worked on. */
  current = null;
  stderr = "";
  #planned;
  #limitsMs;
  #reader;
  #onMeasure;
  constructor(steps, reader, onMeasure = () => void 0) {
    this.#planned = new Map(steps.map(({ id, kind }) => [id, kind]));
    this.#limitsMs = new Map(steps.flatMap((step) => isOfBinary(step) ? [[step.id, step.timeoutMs]] : []));
    this.#reader = reader;
    this.#onMeasure = onMeasure;
  }
  get problems() {
    return this.#reader.problems;
  }
  stdout(chunk) {
    for (const message of this.#reader.push(chunk)) this.#take(message);
  }
  complain(chunk) {
    if (this.stderr.length < STDERR_BYTES) this.stderr = (this.stderr + chunk.toString("utf8")).slice(0, STDERR_BYTES);
  }
  #take(message) {
    if (message.type === "hello") {
      this.helloMs ??= Date.now();
      return;
    }
    if (message.type === "bye") {
      this.bye = true;
      this.current = null;
      return;
    }
    const step = message.type === "outcome" ? message.outcome.step : message.step;
    if (!this.#planned.has(step)) return;
    switch (message.type) {
      case "started":
        this.current = step;
        break;
      case "outcome":
        if (!this.#isCutShort(message.outcome)) this.outcomes.set(step, message.outcome);
        this.lastOutcomeMs = Date.now();
        break;
      case "facts":
        this.facts = message.facts;
        break;
      case "conditions":
        this.conditions = message.conditions;
        break;
      case "series":
        if (this.series.length < MOST_SERIES) this.series.push(message);
        break;
      case "trace":
        this.traces.set(step, message);
        break;
      case "attempts":
        this.attempts = message.answers;
        break;
      case "system":
        this.system = message.system;
        break;
      case "clocks":
        this.clocks = message.clocks;
        break;
      case "ready":
        if (message.startUs !== null) this.#onMeasure(message.startUs);
        break;
    }
  }
  /** Ended by the job's limit, before its own: what it would have come to is not known. */
  #isCutShort({ step, timedOut, durationMs }) {
    return timedOut && durationMs < (this.#limitsMs.get(step) ?? 0);
  }
  /** null = nothing of the kind was planned. */
  measured() {
    const planned = [...this.#planned.values()].some((kind) => kind === "measure" || kind === "clocks");
    return planned ? { conditions: this.conditions, series: this.series, clocks: this.clocks } : null;
  }
  /** Ids of the steps that nothing came back for. */
  missing() {
    return [...this.#planned].filter(([id, kind]) => !this.#answered(id, kind)).map(([id]) => id);
  }
  #answered(id, kind) {
    if (kind === "system") return this.system !== null;
    if (kind === "facts") return this.facts !== null;
    if (kind === "attempts") return this.attempts !== null;
    if (kind === "measure") return this.series.length > 0 || this.outcomes.has(id);
    if (kind === "clocks") return this.clocks !== null || this.outcomes.has(id);
    return this.outcomes.has(id);
  }
};
function isOfBinary(step) {
  return step.kind === "run" || step.kind === "serve";
}
var PROBE_GRACE_MS = 8e3;
var SETTLE_MS = 1e4;
var DRAIN_MS = 1e3;
async function runProbe({
  containers,
  container,
  job,
  demux,
  signal,
  onMeasure
}) {
  const reader = (0, import_parse_message.createMessageReader)();
  const report = new ProbeReport(job.steps, reader, onMeasure);
  const startedMs = Date.now();
  const output = await containers.attach(container);
  const over = (0, import_deferred.deferred)();
  demux(
    output,
    (chunk) => {
      report.stdout(chunk);
      if (report.bye) over.resolve("bye");
    },
    (chunk) => report.complain(chunk)
  );
  output.once("end", () => over.resolve(report.bye ? "bye" : "exit"));
  output.once("close", () => over.resolve(report.bye ? "bye" : "exit"));
  output.once("error", () => over.resolve("exit"));
  const interrupt = () => over.resolve("interruption");
  signal.addEventListener("abort", interrupt, { once: true });
  let timer;
  try {
    if (signal.aborted) throw new Interruption();
    await containers.start(container);
    timer = setTimeout(() => over.resolve("limit"), job.limits.totalMs + PROBE_GRACE_MS);
    const stopped = containers.stopped(container, job.limits.totalMs + PROBE_GRACE_MS);
    void stopped.then(
      () => setTimeout(() => over.resolve(report.bye ? "bye" : "exit"), DRAIN_MS).unref(),
      () => void 0
    );
    const ended = await over.promise;
    const { end, error } = ended === "exit" ? await howItEnded(containers, container) : { end: null, error: null };
    const gone = ended === "bye" ? settledWithin(stopped, DRAIN_MS) : Promise.resolve();
    return { report, ended, end, error, startedMs, gone };
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", interrupt);
    destroy(output);
  }
}
async function howItEnded(containers, container) {
  try {
    await containers.stopped(container, SETTLE_MS);
    return { end: await containers.end(container), error: null };
  } catch (error) {
    return { end: null, error };
  }
}
async function settledWithin(work, limitMs) {
  const late = (0, import_deferred.deferred)();
  const timer = setTimeout(() => late.resolve(), limitMs);
  await Promise.race([work.catch(() => void 0), late.promise]);
  clearTimeout(timer);
}
function destroy(stream) {
  stream.on("error", () => void 0);
  if ("destroy" in stream && typeof stream.destroy === "function") stream.destroy();
}
async function runChildSteps(cell, steps) {
  const network = await cell.bareNetwork.choose();
  try {
    return await runIn(network, cell, steps);
  } catch (error) {
    if (!cell.bareNetwork.refused(error, network)) throw error;
    return await runIn({ kind: "none" }, cell, steps);
  }
}
async function runIn(network, cell, steps) {
  const { containers, volume, signal } = cell;
  const job = probeJob(cell, steps, cell.request.timeoutMs);
  const { path, stored } = volume.store(job);
  cell.request.onPhase?.("creating");
  const container = await createCellContainer(cell, {
    command: [PROBE_PATH, path],
    env: [],
    cwd: "/",
    work: { kind: "tmpfs", owner: null },
    network
  });
  let gone = Promise.resolve();
  try {
    await untilInterrupted(stored, signal);
    cell.deadline.leftMs();
    cell.request.onPhase?.("running");
    const { onMeasure } = cell.request;
    const run = await runProbe({ ...cell, container, job, ...onMeasure && { onMeasure } });
    gone = run.gone;
    return run;
  } finally {
    cell.request.onPhase?.("removing");
    void containers.discard(container, gone);
  }
}
function probeJob(cell, steps, totalMs) {
  return {
    protocol: import_parse_message.PROTOCOL_VERSION,
    binary: binaryPath(cell),
    ...cell.launcher.length > 0 && { launcher: cell.launcher },
    workDir: WORK_DIR,
    limits: { outputBytes: cell.request.outputBytes, totalMs: Math.round(totalMs) },
    steps
  };
}
var BoundedOutput = class {
  #limit;
  #chunks = [];
  #kept = 0;
  #bytes = 0;
  constructor(limit) {
    this.#limit = limit;
  }
  push(chunk) {
    this.#bytes += chunk.length;
    const room = this.#limit - this.#kept;
    if (room <= 0) return;
    const part = Buffer.from(chunk.subarray(0, room));
    this.#chunks.push(part);
    this.#kept += part.length;
  }
  captured() {
    const decoder = new import_node_string_decoder.StringDecoder("utf8");
    const truncated = this.#bytes > this.#kept;
    const text = decoder.write(Buffer.concat(this.#chunks)) + (truncated ? "" : decoder.end());
    return { text, bytes: this.#bytes, truncated };
  }
};
var SETTLE_MS2 = 3e3;
var Companion = class {
  #cell;
  #main;
  #step;
  #job;
  #container = null;
  #running = null;
  #run = null;
  constructor(cell, { id, timeoutMs, serve }, main) {
    this.#cell = cell;
    this.#main = main;
    this.#step = { kind: "observe", id, timeoutMs, serve };
    this.#job = probeJob(cell, [this.#step], timeoutMs);
  }
  async create() {
    const { path, stored } = this.#cell.volume.store(this.#job);
    const network = { kind: "join", container: this.#main.id };
    this.#container = await createCellContainer(
      this.#cell,
      { command: [PROBE_PATH, path], env: [], cwd: "/", work: { kind: "none" }, network },
      { unfiltered: true }
    );
    await untilInterrupted(stored, this.#cell.signal);
  }
  /** To be called once PID 1 was started. Resolves when the probe is done, with whether PID 1 should have to be ended. */
  async run() {
    const { containers, demux, signal } = this.#cell;
    this.#running = runProbe({ containers, container: this.#container, job: this.#job, demux, signal });
    try {
      this.#run = await this.#running;
      return this.#run.ended !== "exit" || this.#run.report.outcomes.size === 0;
    } catch {
      return true;
    }
  }
  /** Waits for the probe after PID 1 has ended. */
  async settled() {
    let timer;
    const late = new Promise((resolve) => {
      timer = setTimeout(resolve, SETTLE_MS2);
    });
    await Promise.race([late, this.#running?.catch(() => void 0)]);
    clearTimeout(timer);
  }
  /** Resolves when it is gone. */
  async discard() {
    if (this.#container) await this.#cell.containers.discard(this.#container);
  }
  /** Why the probe's container ended before the probe had said anything of a PID 1 that was still there; null = it did not. */
  trouble() {
    const run = this.#run;
    if (run?.ended !== "exit" || run.report.outcomes.has(this.#step.id)) return null;
    return probeTrouble(run, this.#cell.request.timeoutMs);
  }
  /** What the engine saw of PID 1, with what the probe saw of the exchange. `endedMs`: since the epoch, by this machine's clock. */
  complete(outcome, endedMs) {
    const run = this.#run;
    const said = run?.report.outcomes.get(outcome.step);
    if (run && said && !said.startError) {
      const { peakMemoryBytes, peakThreads, peakOpenFiles, peakProcesses, timedOut, descriptors, zombies } = said;
      return {
        outcome: {
          ...outcome,
          timedOut: outcome.timedOut || timedOut,
          peakMemoryBytes,
          peakThreads,
          peakOpenFiles,
          peakProcesses,
          ...descriptors && { descriptors },
          ...zombies !== void 0 && { zombies },
          serve: said.serve && { ...said.serve, stop: stopSeen(said.serve, run, endedMs) }
        },
        trouble: null
      };
    }
    if (said?.startError || run && run.ended !== "exit") {
      const message = said?.startError?.message ?? "the probe beside PID 1 said nothing of it";
      return { outcome: null, trouble: { kind: "probe-failed", message, step: outcome.step } };
    }
    const serve = { readyMs: null, readyError: "the server ended", response: null, requestError: null, stop: null };
    return { outcome: { ...outcome, serve }, trouble: null };
  }
};
function stopSeen({ stop }, { ended, report }, endedMs) {
  if (stop === null || stop.exited || ended === "bye") return stop;
  return { ...stop, exited: true, afterMs: stop.afterMs + Math.max(0, endedMs - report.lastOutcomeMs) };
}
function containerEnv(changes, imageEnv, engine) {
  const fromImage = /* @__PURE__ */ new Set(["PATH", "HOME", ...imageEnv.map((line) => line.split("=")[0])]);
  return Object.entries(changes).flatMap(([name, value]) => {
    if (value !== null) return [`${name}=${value}`];
    if (engine === "docker") return [name];
    return fromImage.has(name) ? [`${name}=`] : [];
  });
}
function emptyOutcome(step) {
  const nothing = { text: "", bytes: 0, truncated: false };
  return {
    step,
    startError: null,
    exitCode: null,
    signal: null,
    timedOut: false,
    durationMs: 0,
    stdout: nothing,
    stderr: nothing,
    peakMemoryBytes: null,
    peakThreads: null,
    peakOpenFiles: null,
    peakProcesses: null,
    leftBehind: null,
    oomKills: null,
    serve: null
  };
}
var NAMES = "HUP INT QUIT ILL TRAP ABRT BUS FPE KILL USR1 SEGV USR2 PIPE ALRM TERM STKFLT CHLD CONT STOP TSTP TTIN TTOU URG XCPU XFSZ VTALRM PROF WINCH IO PWR SYS".split(
  " "
);
function readExitCode(code) {
  const name = code > 128 ? NAMES[code - 129] : void 0;
  return name === void 0 ? { exitCode: code, signal: null } : { exitCode: null, signal: `SIG${name}` };
}
var REASONS = [
  [/no such file or directory|executable file .*not found/i, "ENOENT"],
  [/permission denied/i, "EACCES"],
  [/exec format error/i, "ENOEXEC"],
  [/text file busy/i, "ETXTBSY"],
  [/argument list too long/i, "E2BIG"],
  [/operation not permitted/i, "EPERM"],
  [/is a directory/i, "EISDIR"]
];
function startErrorOfRefusal(error, binaryPath2) {
  if (!(error instanceof ApiError) || error.status === null) return null;
  if (error.call !== "start container" && error.call !== "attach") return null;
  if (!error.detail.includes(binaryPath2) && !/executable file/i.test(error.detail)) return null;
  return startError(error.detail);
}
function startErrorOfOutput(exitCode, stdout, stderr, binaryPath2) {
  const ownCodes = [1, 126, 127, 255];
  if (!ownCodes.includes(exitCode) || stdout !== "") return null;
  const line = stderr.trim();
  const prefix = `exec ${binaryPath2}: `;
  return line.startsWith(prefix) && !line.includes("\n") ? startError(line) : null;
}
function startError(message) {
  const errno = REASONS.find(([pattern]) => pattern.test(message))?.[1] ?? "unknown";
  return { errno, message };
}
var SETTLE_MS3 = 1e4;
var DRAIN_MS2 = 1e3;
var ATTEMPTS = 3;
async function runAsPid1(cell, step) {
  let result = await runOnce(cell, step);
  for (let attempt = 1; attempt < ATTEMPTS && isOutputLost(cell, result); attempt += 1) {
    result = await runOnce(cell, step);
  }
  return result;
}
function isOutputLost({ engine }, { outcome }) {
  const words = /^Error: read unixpacket @->\S+: read: connection reset by peer\n$/m;
  return engine === "podman" && outcome !== null && words.test(outcome.stderr.text);
}
async function runOnce(cell, step) {
  if (cell.request.profile.hostPid) {
    const message = `step ${step.id} starts as PID 1, which among the host's processes it is not`;
    return { outcome: null, trouble: { kind: "profile-refused", message, step: step.id } };
  }
  const refusal = whyNot(cell, step);
  if (refusal !== null) {
    return { outcome: null, trouble: { kind: "engine-refused", message: refusal, step: step.id } };
  }
  const run = new Pid1Run(cell, step);
  try {
    return await run.toEnd();
  } catch (error) {
    const startError2 = startErrorOfRefusal(error, binaryPath(cell));
    if (startError2) return { outcome: { ...emptyOutcome(step.id), startError: startError2 }, trouble: null };
    return { outcome: null, trouble: engineTrouble(error, step.id) };
  } finally {
    run.discard();
  }
}
function whyNot({ request }, step) {
  if (step.kind === "run" && step.stdinBase64 !== null) {
    return `step ${step.id} starts as PID 1, where the engine gives it no standard input`;
  }
  const absolute = step.files.find(({ path }) => path.startsWith("/"));
  if (absolute && request.profile.readOnlyRoot) {
    return `${absolute.path} cannot be put into a read-only root before PID 1 starts; use a relative path`;
  }
  return null;
}
function commandOf(cell, args) {
  const [first = binaryPath(cell), ...rest] = [...cell.launcher, binaryPath(cell), ...args];
  return [first, ...rest];
}
var Pid1Run = class {
  #cell;
  #step;
  #stdout;
  #stderr;
  #drained = (0, import_deferred.deferred)();
  #container = null;
  #companion = null;
  #output = null;
  #startedMs = 0;
  #endedMs = 0;
  constructor(cell, step) {
    this.#cell = cell;
    this.#step = step;
    this.#stdout = new BoundedOutput(cell.request.outputBytes);
    this.#stderr = new BoundedOutput(cell.request.outputBytes);
  }
  async toEnd() {
    const { containers, volume, signal, request } = this.#cell;
    request.onPhase?.("creating");
    const container = await this.#create();
    await untilInterrupted(volume.filled(), signal);
    if (this.#step.kind === "serve") {
      this.#companion = new Companion(this.#cell, this.#step, container);
      await this.#companion.create();
    }
    this.#output = await containers.attach(container);
    this.#listen(this.#output);
    request.onPhase?.("running");
    const leftMs = this.#cell.deadline.leftMs();
    const limitMs = Math.min(this.#step.timeoutMs, leftMs);
    this.#startedMs = Date.now();
    await untilInterrupted(containers.start(container), signal);
    const ending = await this.#wait(container, limitMs);
    if (ending !== "exit") await containers.kill(container, "SIGKILL").catch(ignoreRefusal);
    await containers.stopped(container, SETTLE_MS3);
    const [end] = await Promise.all([containers.end(container), this.#drainedInTime(), this.#companion?.settled()]);
    if (ending === "limit" && leftMs < this.#step.timeoutMs) return this.#cellTimeUp();
    return this.#result(ending, end);
  }
  discard() {
    const { containers, request } = this.#cell;
    request.onPhase?.("removing");
    if (this.#output) destroy(this.#output);
    const freed = this.#companion?.discard();
    if (this.#container) void containers.discard(this.#container, freed);
  }
  #cellTimeUp() {
    const message = `the cell's time limit of ${this.#cell.request.timeoutMs} ms passed`;
    return { outcome: null, trouble: { kind: "time-limit", message, step: this.#step.id } };
  }
  async #create() {
    const { image, containers, engine } = this.#cell;
    const { args, env, files } = this.#step;
    const relative = files.filter(({ path }) => !path.startsWith("/"));
    const container = await createCellContainer(this.#cell, {
      command: commandOf(this.#cell, args),
      env: containerEnv(env, image.env, engine),
      cwd: WORK_DIR,
      // A tmpfs is empty at the start; only a volume can be written before.
      work: relative.length > 0 ? { kind: "volume" } : { kind: "tmpfs", owner: this.#workOwner() },
      network: { kind: "none" }
    });
    this.#container = container;
    if (relative.length > 0) await containers.put(container, WORK_DIR, relative.map(packed));
    const absolute = files.filter(({ path }) => path.startsWith("/"));
    if (absolute.length > 0) await containers.put(container, "/", absolute.map(packed));
    return container;
  }
  /** Docker makes a working directory that is missing before it mounts the tmpfs, which then takes over its mode and leaves it to root. */
  #workOwner() {
    const { engine, request, image } = this.#cell;
    return engine === "docker" ? numericUser(request.profile.user ?? image.user) : null;
  }
  #listen(output) {
    this.#cell.demux(
      output,
      (chunk) => this.#stdout.push(chunk),
      (chunk) => this.#stderr.push(chunk)
    );
    const drained = () => {
      this.#endedMs ||= Date.now();
      this.#drained.resolve();
    };
    output.once("end", drained);
    output.once("close", drained);
    output.once("error", drained);
  }
  async #drainedInTime() {
    const timer = setTimeout(() => this.#drained.resolve(), DRAIN_MS2);
    await this.#drained.promise;
    clearTimeout(timer);
  }
  async #wait(container, limitMs) {
    const { containers, signal } = this.#cell;
    const over = (0, import_deferred.deferred)();
    const timer = setTimeout(() => over.resolve("limit"), limitMs);
    const interrupt = () => over.resolve("interruption");
    if (signal.aborted) interrupt();
    signal.addEventListener("abort", interrupt, { once: true });
    containers.stopped(container, limitMs + SETTLE_MS3).then(
      () => over.resolve("exit"),
      (error) => over.reject(error)
    );
    this.#companion?.run().then(
      (stillThere) => {
        if (stillThere) over.resolve("stopped");
      },
      (error) => over.reject(error)
    );
    try {
      return await over.promise;
    } finally {
      clearTimeout(timer);
      signal.removeEventListener("abort", interrupt);
    }
  }
  #result(ending, end) {
    const step = this.#step.id;
    if (ending === "interruption") {
      return { outcome: null, trouble: { kind: "interrupted", message: "the run was interrupted", step } };
    }
    if (end.running) {
      const message = "the engine says that the container has ended and that it is running";
      return { outcome: null, trouble: { kind: "engine-refused", message, step } };
    }
    const { exitCode, signal } = readExitCode(end.exitCode);
    if (end.killedBy === "outside" && ending === "exit") {
      const message = "the container was killed from outside (SIGKILL)";
      return { outcome: null, trouble: { kind: "killed-from-outside", message, step } };
    }
    if (ending === "stopped" && end.killedBy === "outside") {
      const trouble = this.#companion.trouble();
      if (trouble) return { outcome: null, trouble };
    }
    const stdout = this.#stdout.captured();
    const stderr = this.#stderr.captured();
    const startError2 = startErrorOfOutput(end.exitCode, stdout.text, stderr.text, binaryPath(this.#cell));
    const outcome = {
      ...emptyOutcome(step),
      ...startError2 ? { startError: startError2 } : { exitCode, signal },
      timedOut: ending === "limit",
      durationMs: this.#durationMs(end),
      stdout,
      stderr,
      oomKills: end.oomKilled ? 1 : end.killedBy === "unclear" ? null : 0
    };
    if (startError2 || this.#companion === null) return { outcome, trouble: null };
    return this.#companion.complete(outcome, this.#endedMs || Date.now());
  }
  /** Podman says that a container started after it has ended, when that was quick. */
  #durationMs(end) {
    const seen = this.#endedMs === 0 ? 0 : this.#endedMs - this.#startedMs;
    return Math.max(0, this.#cell.engine === "podman" ? seen : end.finishedMs - end.startedMs);
  }
};
function packed({ path, contentBase64, mode }) {
  return { kind: "content", path: path.replace(/^\/+/, ""), mode, content: Buffer.from(contentBase64, "base64") };
}
function ignoreRefusal(error) {
  if (!(error instanceof ApiError) || error.lost) throw error;
}
function nothingSeen(trouble) {
  return { image: null, facts: null, outcomes: [], timers: [], clock: null, containerStartMs: null, trouble };
}
async function runSteps(cell) {
  const { steps } = cell.request;
  const asChild = steps.filter(({ startAs }) => startAs === "child").map(({ step }) => step);
  let seen = { ...nothingSeen(null), image: cell.image.facts };
  if (asChild.length > 0) seen = await observeChildren(cell, asChild, seen);
  for (const { step, startAs } of steps) {
    if (startAs !== "pid1" || endsCell(seen.trouble)) continue;
    const { outcome, trouble } = await runPid1Step(cell, step);
    const outcomes = outcome ? [...seen.outcomes, outcome] : seen.outcomes;
    seen = { ...seen, outcomes, trouble: seen.trouble ?? trouble };
  }
  return { ...seen, outcomes: inOrder(steps, seen.outcomes) };
}
async function observeChildren(cell, steps, before) {
  try {
    const run = await runChildSteps(cell, steps);
    return { ...observationOf(run, cell.request.timeoutMs), image: before.image };
  } catch (error) {
    return { ...before, trouble: engineTrouble(error, null) };
  }
}
async function runPid1Step(cell, step) {
  if (step.kind === "run" || step.kind === "serve") return await runAsPid1(cell, step);
  if (step.kind === "observe") return await runAsPid1(cell, serverOf(step));
  const message = `a step of kind ${step.kind} cannot be PID 1`;
  return { outcome: null, trouble: { kind: "engine-refused", message, step: step.id } };
}
function serverOf({ id, timeoutMs, serve }) {
  return { kind: "serve", id, timeoutMs, serve, args: [], env: {}, files: [] };
}
function endsCell(trouble) {
  return trouble !== null && ["interrupted", "engine-lost", "time-limit", "profile-refused"].includes(trouble.kind);
}
function inOrder(steps, outcomes) {
  const place = new Map(steps.map(({ step }, index) => [step.id, index]));
  return [...outcomes].sort((a, b) => place.get(a.step) - place.get(b.step));
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  ApiError,
  CellDeadline,
  Interruption,
  MOUNT,
  ProbeReport,
  engineTrouble,
  nothingSeen,
  observationOf,
  oneLine,
  runChildSteps,
  runProbe,
  runSteps,
  toApiError,
  untilInterrupted
});

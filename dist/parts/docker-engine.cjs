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
var docker_engine_exports = {};
__export(docker_engine_exports, {
  openEngine: () => openEngine,
  sweepAll: () => sweepAll,
  sweepRun: () => sweepRun
});
module.exports = __toCommonJS(docker_engine_exports);
var import_engine_address = require("./engine-address.cjs");
var import_parse_message = require("./parse-message.cjs");
var import_ask_engine = require("./ask-engine.cjs");
var import_deferred = require("./deferred.cjs");
var import_runtime = require("./runtime.cjs");
var import_node_fs = require("node:fs");
var import_node_path = require("node:path");
var import_node_fs2 = require("node:fs");
var import_node_stream = require("node:stream");
var import_node_string_decoder = require("node:string_decoder");
var http = __toESM(require("node:http"));
var import_node_util = require("node:util");
var import_node_string_decoder2 = require("node:string_decoder");
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
var NAME_FILES_FOLDER = "etc";
var HOSTS = `127.0.0.1	localhost
::1	localhost ip6-localhost ip6-loopback
fe00::0	ip6-localnet
ff00::0	ip6-mcastprefix
ff02::1	ip6-allnodes
ff02::2	ip6-allrouters
`;
var RESOLV_CONF = "nameserver 127.0.0.1\n";
var NAME_FILES = [
  { kind: "directory", path: `${NAME_FILES_FOLDER}/`, mode: 493 },
  { kind: "content", path: `${NAME_FILES_FOLDER}/hosts`, mode: 420, content: HOSTS },
  { kind: "content", path: `${NAME_FILES_FOLDER}/resolv.conf`, mode: 420, content: RESOLV_CONF }
];
var BareNetwork = class {
  #volume;
  #usable;
  /** Podman does nothing of the kind: its containers start as fast with a network of their own. */
  constructor(engine, volume) {
    this.#usable = engine === "docker";
    this.#volume = volume;
  }
  async choose() {
    const folder = this.#usable ? await this.#volume.created() : null;
    return folder === null ? { kind: "none" } : { kind: "bare", etc: `${folder}/${NAME_FILES_FOLDER}` };
  }
  /** Whether this is what made a container fail; then the next ones have their usual network. */
  refused(error, { kind }) {
    if (kind !== "bare" || !(error instanceof ApiError) || error.lost) return false;
    if (!/mount|bind|not shared|volumes?\//i.test(error.detail)) return false;
    this.#usable = false;
    return true;
  }
};
function acquired({ id, user, env }, facts) {
  return { reference: id, facts, user, env };
}
function preloadPacker() {
  setImmediate(() => void Promise.resolve().then(() => __toESM(require("../lib/tar-stream.cjs"))).catch(() => void 0));
}
async function packFiles(files) {
  const [{ pack }, { pipeline }, { stat }] = await Promise.all([
    Promise.resolve().then(() => __toESM(require("../lib/tar-stream.cjs"))),
    Promise.resolve().then(() => __toESM(require("node:stream/promises"))),
    Promise.resolve().then(() => __toESM(require("node:fs/promises")))
  ]);
  const tar = pack();
  void (async () => {
    try {
      for (const file of files) {
        const header = { name: file.path, mode: file.mode, mtime: /* @__PURE__ */ new Date(0) };
        if (file.kind === "directory") tar.entry({ ...header, type: "directory" });
        else if (file.kind === "content") tar.entry(header, Buffer.from(file.content));
        else {
          const { size } = await stat(file.hostPath);
          const source = (0, import_node_fs2.createReadStream)(file.hostPath, { highWaterMark: 1 << 20, end: Math.max(0, size - 1) });
          await pipeline(source, tar.entry({ ...header, size }));
        }
      }
      tar.finalize();
    } catch (error) {
      tar.destroy(error instanceof Error ? error : new Error(String(error)));
    }
  })();
  return import_node_stream.Readable.from(tar);
}
async function packToBuffer(files) {
  const chunks = [];
  for await (const chunk of await packFiles(files)) chunks.push(chunk);
  return Buffer.concat(chunks);
}
async function emptyImageArchive({ reference, platform, labels }) {
  const { createHash } = await Promise.resolve().then(() => __toESM(require("node:crypto")));
  const [os, architecture] = platform.split("/");
  const config = JSON.stringify({
    created: (/* @__PURE__ */ new Date()).toISOString(),
    architecture,
    os,
    config: { Labels: labels },
    rootfs: { type: "layers", diff_ids: [] },
    history: []
  });
  const name = `${createHash("sha256").update(config).digest("hex")}.json`;
  const manifest = JSON.stringify([{ Config: name, RepoTags: [reference], Layers: [] }]);
  return await packToBuffer([
    { kind: "content", path: name, mode: 420, content: config },
    { kind: "content", path: "manifest.json", mode: 420, content: manifest }
  ]);
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
async function inspectImage(api, reference) {
  try {
    const found = await api.call("inspect image", () => api.docker.getImage(reference).inspect());
    const digests = found.RepoDigests ?? [];
    return {
      id: found.Id,
      platform: `${found.Os}/${found.Architecture}`,
      digest: digests[0]?.split("@")[1] ?? found.Id,
      labels: found.Config.Labels ?? {},
      user: found.Config.User ?? "",
      env: found.Config.Env ?? []
    };
  } catch (error) {
    if (error.status === 404) return null;
    throw error;
  }
}
var OWN_LABEL = "portcullis";
var RUN_LABEL = "portcullis.run";
var STAND_IN_LABEL = "portcullis.stand-in";
var STAND_IN_LAYER_LABEL = "portcullis.stand-in.layer";
function runLabels(runId) {
  return { [OWN_LABEL]: "1", [RUN_LABEL]: runId };
}
function newRunId() {
  return Array.from({ length: 12 }, () => Math.floor(Math.random() * 16).toString(16)).join("");
}
var LOAD_LIMIT_MS = 12e4;
var BroughtImages = class {
  #options;
  #standIns = /* @__PURE__ */ new Map();
  #lookedFor = /* @__PURE__ */ new Map();
  #empty = /* @__PURE__ */ new Map();
  #closed = false;
  constructor(options) {
    this.#options = options;
  }
  /** `scratch`. Rejects with Interruption once the images were removed: what is made then would stay. */
  async empty(platform) {
    if (this.#closed) throw new Interruption();
    return await once(this.#empty, platform, async () => await this.#loadEmpty(platform));
  }
  /** Asks the engine for a stand-in that may be wanted next, and loads none. */
  lookFor(recipe, platform) {
    void this.#inEngine(standInReference(recipe, platform)).catch(() => void 0);
  }
  /** null = there is none for this platform. */
  async standIn(recipe, platform) {
    const key = `${recipe} ${platform}`;
    return await once(this.#standIns, key, async () => await this.#findStandIn(recipe, platform));
  }
  /** Removes the empty images; stand-ins stay, as pulled images do. */
  async removeEmpty() {
    const { api } = this.#options;
    this.#closed = true;
    for (const loaded of await Promise.allSettled(this.#empty.values())) {
      if (loaded.status === "rejected") continue;
      const image = api.docker.getImage(loaded.value.reference);
      await api.call("remove image", (abortSignal) => image.remove({ force: true, abortSignal }));
    }
  }
  async #inEngine(reference) {
    return await once(this.#lookedFor, reference, async () => await inspectImage(this.#options.api, reference));
  }
  async #findStandIn(recipe, platform) {
    const { api, cacheDir } = this.#options;
    const arch = architectureOf(platform);
    const reference = standInReference(recipe, platform);
    const suits = (image2) => image2 !== null && image2.platform === platform && image2.labels[STAND_IN_LABEL] === recipe;
    const path = (0, import_node_path.join)(cacheDir, "stand-ins", `${recipe}-${arch}`);
    const inspecting = this.#inEngine(reference);
    const layer = cachedLayer(`${path}.json`);
    const there = await inspecting;
    let image = there;
    const outdated = layer !== null && there?.labels[STAND_IN_LAYER_LABEL] !== layer;
    if (!suits(there) || outdated) {
      if (!(0, import_node_fs.existsSync)(`${path}.tar`)) return suits(there) ? standInOf(there, reference, recipe) : null;
      await this.#load((0, import_node_fs.createReadStream)(`${path}.tar`, { highWaterMark: 1 << 20 }));
      image = await inspectImage(api, reference);
      if (there !== null && there.id !== image?.id) await this.#removeReplaced(there);
    }
    return suits(image) ? standInOf(image, reference, recipe) : null;
  }
  /** It lost its name to the new one. Where a container of another run still uses it, it stays for that run's sake. */
  async #removeReplaced({ id }) {
    const { api } = this.#options;
    const image = api.docker.getImage(id);
    await api.call("remove image", (abortSignal) => image.remove({ abortSignal })).catch(() => void 0);
  }
  async #loadEmpty(platform) {
    const { runId, labels } = this.#options;
    const reference = `portcullis.local/scratch:${runId}-${platform.replaceAll("/", "-")}`;
    await this.#load(await emptyImageArchive({ reference, platform, labels }));
    return { reference, facts: { reference: "scratch", digest: null, standIn: null }, user: "", env: [] };
  }
  async #load(archive) {
    const { api } = this.#options;
    const load = async (abortSignal) => {
      const file = archive;
      let said = "";
      for await (const chunk of await api.docker.loadImage(file, { quiet: true, abortSignal })) {
        said = (said + String(chunk)).slice(-2e3);
      }
      const failed = /"error":"([^"]*)/.exec(said);
      if (failed) throw new ApiError("load image", 500, failed[1]);
    };
    await api.call("load image", load, LOAD_LIMIT_MS);
  }
};
function architectureOf(platform) {
  return platform.split("/")[1];
}
function standInReference(recipe, platform) {
  return `portcullis.local/stand-in/${recipe}:${architectureOf(platform) === "386" ? "386" : "latest"}`;
}
function standInOf(image, reference, recipe) {
  return acquired(image, { reference, digest: image.digest, standIn: recipe });
}
function cachedLayer(path) {
  try {
    const { layer } = JSON.parse((0, import_node_fs.readFileSync)(path, "utf8"));
    return typeof layer === "string" ? layer : null;
  } catch {
    return null;
  }
}
async function once(made, key, make) {
  let found = made.get(key);
  if (!found) {
    found = make();
    made.set(key, found);
  }
  return await found;
}
var MOUNT = "/.portcullis";
var PROBE_PATH = `${MOUNT}/probe`;
var WORK_DIR = "/.portcullis-work";
var WORK_BYTES = 64 * 1024 * 1024;
var PODMAN_PROCESSES = 32768;
var PODMAN_WRITABLE = ["/tmp", "/run", "/var/tmp"];
var NAME_FILES2 = ["hosts", "resolv.conf"];
function containerOptions(plan) {
  const { profile, network } = plan;
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
      NetworkMode: network.kind === "join" ? `container:${network.container}` : "none",
      ...network.kind === "join" && { PidMode: `container:${network.container}` },
      ...network.kind === "bare" && { Binds: NAME_FILES2.map((name) => `${network.etc}/${name}:/etc/${name}:ro`) },
      CapDrop: ["ALL"],
      SecurityOpt: ["no-new-privileges"],
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
function ulimits({ engine, profile }) {
  const openFiles = { Name: "nofile", Soft: profile.openFiles, Hard: profile.openFiles };
  if (engine === "docker") return [openFiles];
  return [openFiles, { Name: "nproc", Soft: PODMAN_PROCESSES, Hard: PODMAN_PROCESSES }];
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
async function createCellContainer(cell, plan) {
  const { engine, image, volume, labels, request } = cell;
  await volume.created();
  const { profile } = request;
  return await cell.containers.create(
    containerOptions({ ...plan, engine, image: image.reference, volume: volume.name, labels, profile })
  );
}
function binaryPath({ request }) {
  return `${MOUNT}/bin/${request.binary}`;
}
var STDERR_BYTES = 4096;
var MOST_SERIES = 200;
var ProbeReport = class {
  outcomes = /* @__PURE__ */ new Map();
  timers = [];
  traces = /* @__PURE__ */ new Map();
  attempts = null;
  facts = null;
  clock = null;
  series = [];
  conditions = null;
  clocks = null;
  /** Since the epoch; null = it has not said a word. */
  helloMs = null;
  bye = false;
  /** Since the epoch: when the last outcome came. */
  lastOutcomeMs = null;
  /** The step being worked on. */
  current = null;
  stderr = "";
  #planned;
  #reader;
  #onMeasure;
  constructor(steps, reader, onMeasure = () => void 0) {
    this.#planned = new Map(steps.map(({ id, kind }) => [id, kind]));
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
        this.outcomes.set(step, message.outcome);
        this.lastOutcomeMs = Date.now();
        break;
      case "facts":
        this.facts = message.facts;
        break;
      case "timer":
        this.timers.push(message);
        break;
      case "clock":
        this.clock = message;
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
      case "clocks":
        this.clocks = message.clocks;
        break;
      case "ready":
        if (message.startUs !== null) this.#onMeasure(message.startUs);
        break;
    }
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
    if (kind === "facts") return this.facts !== null;
    if (kind === "attempts") return this.attempts !== null;
    if (kind === "timers") return this.timers.length > 0;
    if (kind === "measure") return this.series.length > 0 || this.outcomes.has(id);
    if (kind === "clocks") return this.clocks !== null || this.outcomes.has(id);
    return this.outcomes.has(id);
  }
};
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
    workDir: WORK_DIR,
    limits: { outputBytes: cell.request.outputBytes, totalMs: Math.round(totalMs) },
    steps
  };
}
var PROFILE = /rlimit|ulimit|no matching entries in (passwd|group)|unable to find (user|group)|invalid user|minimum memory|memory limit|pids limit|CPUs? (is|are) (not )?available|Range of CPUs/i;
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
    this.#container = await createCellContainer(this.#cell, {
      command: [PROBE_PATH, path],
      env: [],
      cwd: "/",
      work: { kind: "none" },
      network: { kind: "join", container: this.#main.id }
    });
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
  /** What the engine saw of PID 1, with what the probe saw of the exchange. `endedMs`: since the epoch, by this machine's clock. */
  complete(outcome, endedMs) {
    const run = this.#run;
    const said = run?.report.outcomes.get(outcome.step);
    if (run && said && !said.startError) {
      const { peakMemoryBytes, peakThreads, peakOpenFiles, peakProcesses, timedOut } = said;
      return {
        outcome: {
          ...outcome,
          timedOut: outcome.timedOut || timedOut,
          peakMemoryBytes,
          peakThreads,
          peakOpenFiles,
          peakProcesses,
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
  return { ...stop, exited: true, afterMs: Math.max(0, endedMs - report.lastOutcomeMs) };
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
      command: [binaryPath(this.#cell), ...args],
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
  const { facts, outcomes, timers, clock, helloMs } = run.report;
  const measured = run.report.measured();
  return {
    image: null,
    facts,
    outcomes: [...outcomes.values()],
    timers,
    clock,
    ...measured && { measured },
    containerStartMs: helloMs === null ? null : Math.max(0, helloMs - run.startedMs),
    trouble: probeTrouble(run, limitMs)
  };
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
var CREATE_LIMIT_MS = 6e4;
var START_LIMIT_MS = 6e4;
var PUT_LIMIT_MS = 12e4;
var REMOVE_LIMIT_MS = 2e4;
var SIGKILL_EXIT = 137;
var Containers = class {
  #api;
  #runId;
  #podman;
  #live = /* @__PURE__ */ new Set();
  #removals = /* @__PURE__ */ new Set();
  #creating = /* @__PURE__ */ new Set();
  #closed = false;
  #made = 0;
  #unremoved = 0;
  constructor(api, runId, kind) {
    this.#api = api;
    this.#runId = runId;
    this.#podman = kind === "podman";
  }
  /** Removals that were refused or not answered. */
  get unremoved() {
    return this.#unremoved;
  }
  /** Never cancelled: a create whose answer is not waited for would leave a container behind. */
  async create(body) {
    if (this.#closed) throw new Interruption();
    const creating = this.#create(body);
    this.#creating.add(creating);
    try {
      return await creating;
    } finally {
      this.#creating.delete(creating);
    }
  }
  async #create(body) {
    this.#made += 1;
    const name = `portcullis-${this.#runId}-${this.#made}`;
    const options = { _query: { name }, _body: body };
    const container = await this.#api.call(
      "create container",
      (abortSignal) => this.#api.docker.createContainer({ ...options, abortSignal }),
      CREATE_LIMIT_MS
    );
    this.#live.add(container);
    return container;
  }
  /** Stdout and stderr, multiplexed. To be called before `start`. */
  async attach(container) {
    const options = { stream: true, stdout: true, stderr: true };
    return await this.#api.call(
      "attach",
      (abortSignal) => container.attach({ ...options, abortSignal }),
      START_LIMIT_MS
    );
  }
  async start(container) {
    await this.#api.call("start container", (abortSignal) => container.start({ abortSignal }), START_LIMIT_MS);
  }
  /** Into a container that was not started yet. `path` must be a directory that is writable in it. */
  async put(container, path, files) {
    const tar = await packFiles(files);
    try {
      await this.#api.call("put files", (abortSignal) => container.putArchive(tar, { path, abortSignal }), PUT_LIMIT_MS);
    } catch (error) {
      throw tar.errored ?? error;
    }
  }
  async kill(container, signal) {
    await this.#api.call("kill container", (abortSignal) => container.kill({ signal, abortSignal }));
  }
  /** Resolves when a started container has stopped; rejects when that takes longer than `limitMs`. */
  async stopped(container, limitMs) {
    const condition = "not-running";
    await this.#api.call("wait", (abortSignal) => container.wait({ condition, abortSignal }), limitMs).catch((error) => {
      if (error.lost) throw error;
    });
  }
  async end(container) {
    const { State } = await this.#api.call("inspect container", (abortSignal) => container.inspect({ abortSignal }));
    const startedMs = Date.parse(State.StartedAt);
    return {
      running: State.Running,
      exitCode: State.ExitCode,
      oomKilled: State.OOMKilled,
      killedBy: State.ExitCode === SIGKILL_EXIT ? await this.#killer(container, State.OOMKilled, startedMs) : null,
      error: State.Error,
      startedMs,
      finishedMs: Date.parse(State.FinishedAt)
    };
  }
  async #killer(container, oomKilled, sinceMs) {
    if (oomKilled) return "memory";
    if (!this.#podman) return "outside";
    const query = {
      since: Math.floor(sinceMs / 1e3) - 1,
      until: Math.floor(Date.now() / 1e3) + 1,
      filters: { container: [container.id], event: ["kill"] }
    };
    const asked = await this.#api.call("events", async () => {
      let said = "";
      for await (const chunk of await this.#api.docker.getEvents(query)) said += String(chunk);
      return said.trim() !== "";
    });
    return asked ? "outside" : "unclear";
  }
  /** Kills and removes in the background, once `gone` resolves; `close` waits for it. Never rejects. */
  discard(container, gone = Promise.resolve()) {
    if (!this.#live.delete(container)) return Promise.resolve();
    const removal = gone.then(() => this.#remove(container)).catch(() => {
      this.#unremoved += 1;
    }).finally(() => this.#removals.delete(removal));
    this.#removals.add(removal);
    return removal;
  }
  async #remove(container) {
    if (this.#podman)
      await this.#api.call("kill container", (abortSignal) => container.kill({ abortSignal })).catch(() => void 0);
    await this.#api.call(
      "remove container",
      (abortSignal) => container.remove({ force: true, v: true, abortSignal }),
      REMOVE_LIMIT_MS
    ).catch((error) => {
      if (error.status !== 404) throw error;
    });
  }
  /** Makes no more containers and removes those that are there. */
  async close() {
    this.#closed = true;
    await Promise.allSettled(this.#creating);
    for (const container of this.#live) void this.discard(container);
    while (this.#removals.size > 0) await Promise.allSettled(this.#removals);
  }
};
var SETTLE_MS4 = 300;
var LossWatch = class {
  #alive;
  #waiting = /* @__PURE__ */ new Map();
  #checking = false;
  constructor(alive) {
    this.#alive = alive;
  }
  /** `work`, or ApiError as soon as the engine is gone. */
  async during(call, work) {
    let fail;
    const lost = new Promise((_, reject) => {
      fail = reject;
    });
    this.#waiting.set(fail, call);
    try {
      return await Promise.race([work, lost]);
    } finally {
      this.#waiting.delete(fail);
    }
  }
  connectionClosed() {
    if (this.#checking || this.#waiting.size === 0) return;
    this.#checking = true;
    setTimeout(() => void this.#check(), SETTLE_MS4).unref();
  }
  async #check() {
    if (this.#waiting.size > 0 && !await this.#alive()) {
      for (const [fail, call] of this.#waiting) fail(new ApiError(call, null, "the engine is gone"));
    }
    this.#checking = false;
  }
};
var SHORT_LIMIT_MS = 3e4;
var SIGN_OF_LIFE_MS = 5e3;
async function openApi(address) {
  const secure = address.kind === "tcp" && address.tls !== null;
  const { default: Client } = await Promise.resolve().then(() => __toESM(require("../lib/dockerode.cjs")));
  const { Agent } = secure ? await Promise.resolve().then(() => __toESM(require("node:https"))) : http;
  const watch = new LossWatch(() => (0, import_ask_engine.isListening)(address, SIGN_OF_LIFE_MS));
  const agent = watched(new Agent({ keepAlive: true, ...!secure && import_ask_engine.NO_SERVER_NAME }), () => watch.connectionClosed());
  const docker = new Client({
    // docker-modem fills every field that is not named here from DOCKER_HOST.
    host: void 0,
    port: void 0,
    ca: void 0,
    cert: void 0,
    key: void 0,
    ...(0, import_ask_engine.connectionOptions)(address),
    protocol: secure ? "https" : "http",
    agent
  });
  async function call(what, work, limitMs = SHORT_LIMIT_MS) {
    const limit = new AbortController();
    const late = (0, import_deferred.deferred)();
    const timer = setTimeout(() => {
      late.reject(new ApiError(what, null, `the engine did not answer within ${limitMs / 1e3} s`));
      limit.abort();
    }, limitMs);
    try {
      return await watch.during(what, Promise.race([work(limit.signal), late.promise]));
    } catch (error) {
      throw toApiError(what, error);
    } finally {
      clearTimeout(timer);
    }
  }
  return {
    docker,
    call,
    post: (what, path, body) => call(what, async (abortSignal) => await dialPost(docker.modem, path, body, abortSignal)),
    [Symbol.dispose]: () => agent.destroy()
  };
}
async function dialPost(modem, path, body, abortSignal) {
  const request = { path, method: "POST", options: { ...body }, abortSignal, statusCodes: { 200: true, 201: true } };
  return await new Promise((resolve, reject) => {
    modem.dial(request, (error, answer) => {
      if (error) reject(error);
      else resolve(answer);
    });
  });
}
function watched(agent, onClose) {
  const connect = agent.createConnection.bind(agent);
  return Object.assign(agent, {
    createConnection(...args) {
      return connect(...args)?.once("close", onClose);
    },
    // docker-modem writes the options of each request for its debug log, whether that is on or not: with every socket of the
    // agent in them that costs milliseconds a call.
    [import_node_util.inspect.custom]: () => "Agent"
  });
}
function parseImageReference(reference) {
  const at = reference.indexOf("@");
  const withoutDigest = at < 0 ? reference : reference.slice(0, at);
  const colon = withoutDigest.lastIndexOf(":");
  const tagged = colon > withoutDigest.lastIndexOf("/");
  const name = tagged ? withoutDigest.slice(0, colon) : withoutDigest;
  const first = name.split("/")[0];
  const qualified = name.includes("/") && (/[.:]/.test(first) || first === "localhost");
  return {
    registry: qualified ? first : "docker.io",
    name,
    tag: at >= 0 ? reference.slice(at + 1) : tagged ? withoutDigest.slice(colon + 1) : "latest"
  };
}
var PULL_LIMIT_MS = 15 * 6e4;
var SILENCE_LIMIT_MS = 9e4;
var LONGEST_LINE = 64 * 1024;
async function pullImage(api, reference, platform, signal, onProgress) {
  const { name, tag } = parseImageReference(reference);
  const silence = new AbortController();
  const timer = setTimeout(() => silence.abort(), SILENCE_LIMIT_MS);
  const abortSignal = AbortSignal.any([signal, silence.signal, AbortSignal.timeout(PULL_LIMIT_MS)]);
  try {
    const stream = await api.docker.createImage({ fromImage: name, tag, platform, abortSignal });
    for await (const line of linesOf(stream)) {
      timer.refresh();
      const { error, status } = readProgress(line);
      if (error !== null) return classifyPullFailure(error);
      if (status !== null && isAnswer(status)) onProgress();
    }
    return null;
  } catch (error) {
    if (abortSignal.aborted) {
      return { kind: "unreachable", message: `no answer for ${SILENCE_LIMIT_MS / 1e3} s while pulling ${reference}` };
    }
    const failure = toApiError("pull image", error);
    return failure.lost ? { kind: "engine", message: failure.message } : classifyPullFailure(failure.detail);
  } finally {
    clearTimeout(timer);
  }
}
async function* linesOf(stream) {
  const decoder = new import_node_string_decoder2.StringDecoder("utf8");
  let rest = "";
  for await (const chunk of stream) {
    const lines = (rest + decoder.write(chunk)).split("\n");
    rest = lines.pop().slice(0, LONGEST_LINE);
    yield* lines;
  }
  if (rest !== "") yield rest;
}
function readProgress(line) {
  try {
    const { error, status } = JSON.parse(line);
    return { error: typeof error === "string" ? error : null, status: typeof status === "string" ? status : null };
  } catch {
    return { error: null, status: null };
  }
}
function isAnswer(status) {
  return /^(Pulling fs layer|Downloading|Already exists|Pull complete|Download complete|Digest:|Copying)/i.test(status);
}
var UNREACHABLE = /no such host|dial tcp|connection refused|connection reset|i\/o timeout|network is unreachable|no route to host|TLS handshake timeout|Client\.Timeout|deadline exceeded|name resolution|server misbehaving|proxyconnect|unexpected HTTP status: 5\d\d|(status|code)[ :]*50[0-4]|\bEOF\b/i;
var OTHER_PLATFORM = /no matching manifest|does not match the specified platform|no image found in (image index|manifest list)|no child with platform/i;
function classifyPullFailure(text) {
  const message = oneLine(text);
  if (OTHER_PLATFORM.test(message)) return { kind: "platform", message };
  if (UNREACHABLE.test(message)) return { kind: "unreachable", message };
  return { kind: "refused", message };
}
var RegistryMemory = class {
  #registries = /* @__PURE__ */ new Map();
  /** Why the registry need not be asked again; null = ask. */
  unreachable(registry) {
    return this.#registries.get(registry)?.unreachable ?? null;
  }
  /** For one pull. `signal` ends it when another one found that the registry does not answer. */
  begin(registry) {
    const waiting = this.#of(registry).waiting;
    const controller = new AbortController();
    waiting.add(controller);
    return { signal: controller.signal, answered: () => void waiting.delete(controller) };
  }
  markUnreachable(registry, why) {
    const known = this.#of(registry);
    known.unreachable ??= why;
    for (const controller of known.waiting) controller.abort();
    known.waiting.clear();
  }
  #of(registry) {
    let known = this.#registries.get(registry);
    if (!known) {
      known = { unreachable: null, waiting: /* @__PURE__ */ new Set() };
      this.#registries.set(registry, known);
    }
    return known;
  }
};
var Pulling = class {
  #listeners = [];
  #begun = false;
  tell(listener) {
    if (this.#begun) listener();
    else this.#listeners.push(listener);
  }
  begin() {
    this.#begun = true;
    for (const listener of this.#listeners.splice(0)) listener();
  }
};
var Images = class {
  #options;
  #registries = new RegistryMemory();
  #acquisitions = /* @__PURE__ */ new Map();
  #brought;
  constructor(options) {
    this.#options = options;
    this.#brought = options.brought;
  }
  /** Rejects with ApiError when the engine fails; that the image is not to be had is `trouble`. */
  async acquire(request, onPulling = () => void 0) {
    const { image, standIn, platform, pull } = request;
    if (image === null) return { image: await this.#brought.empty(platform) };
    const key = JSON.stringify([image, standIn, platform, pull]);
    let acquiring = this.#acquisitions.get(key);
    if (!acquiring) {
      const pulling = new Pulling();
      acquiring = { pulling, acquired: this.#acquire({ ...request, image }, () => pulling.begin()) };
      this.#acquisitions.set(key, acquiring);
    }
    acquiring.pulling.tell(onPulling);
    return await acquiring.acquired;
  }
  async #acquire(request, onPulling) {
    const { image, platform, pull } = request;
    const { api } = this.#options;
    if (pull === "never" && request.standIn !== null) this.#brought.lookFor(request.standIn, platform);
    const local = pull === "always" ? null : await inspectImage(api, image);
    if (local?.platform === platform) return { image: fromRegistry(image, local) };
    if (pull === "never") {
      const other = local !== null && request.standIn === null;
      return await this.#standInOr(request, {
        kind: other ? "platform" : "unreachable",
        message: `the engine has ${local ? `${image} for ${local.platform} only` : `no ${image}`}, and pull: never keeps it from being pulled`
      });
    }
    const failure = await this.#pull(image, platform, onPulling);
    if (failure === null) {
      const pulled = await inspectImage(api, image);
      if (pulled?.platform === platform) return { image: fromRegistry(image, pulled) };
      const message = `${image} came for ${pulled?.platform ?? "no platform"}, the cell needs ${platform}`;
      return { trouble: { kind: "platform-unavailable", message, step: null } };
    }
    return await this.#standInOr(request, failure);
  }
  async #pull(image, platform, onPulling) {
    const { registry } = parseImageReference(image);
    const known = this.#registries.unreachable(registry);
    if (known !== null) return { kind: "unreachable", message: known };
    const { api, signal, log } = this.#options;
    const pull = this.#registries.begin(registry);
    onPulling();
    const both = AbortSignal.any([signal, pull.signal]);
    const failure = await pullImage(api, image, platform, both, () => pull.answered());
    pull.answered();
    if (failure) log(`pull ${image}: ${failure.kind}: ${failure.message}`);
    const learned = this.#registries.unreachable(registry);
    if (learned !== null && pull.signal.aborted) return { kind: "unreachable", message: learned };
    if (failure?.kind === "unreachable" && !signal.aborted) {
      this.#registries.markUnreachable(registry, `${registry} does not answer: ${failure.message}`);
      return { kind: "unreachable", message: `${registry} does not answer: ${failure.message}` };
    }
    return failure;
  }
  async #standInOr(request, failure) {
    const { standIn, platform } = request;
    const { kind, message } = failure;
    if (kind === "engine") throw new ApiError("pull image", null, message);
    if (kind === "platform") return { trouble: { kind: "platform-unavailable", message, step: null } };
    if (kind === "unreachable" && standIn !== null) {
      const found = await this.#brought.standIn(standIn, platform);
      if (found) return { image: found };
      return unavailable(`${message}; stand-in ${standIn} is neither in the engine nor in the cache`);
    }
    return unavailable(message);
  }
};
function fromRegistry(reference, local) {
  return acquired(local, { reference, digest: local.digest, standIn: null });
}
function unavailable(message) {
  return { trouble: { kind: "image-unavailable", message, step: null } };
}
function outputDemux(modem) {
  return (stream, stdout, stderr) => modem.demuxStream(stream, { write: stdout }, { write: stderr });
}
var RunVolume = class {
  #options;
  /** By content. */
  #jobs = /* @__PURE__ */ new Map();
  #filling = (0, import_deferred.deferred)();
  #pending = [];
  #created = null;
  #loader = null;
  #putting = false;
  constructor(options) {
    this.#options = options;
  }
  get name() {
    return this.#options.name;
  }
  /** Containers that mount it can be made from then on. Gives its directory on the engine's machine, where the engine tells. */
  created() {
    const { api, name, labels } = this.#options;
    this.#created ??= api.post("create volume", "/volumes/create", { Name: name, Labels: labels }).then((answer) => {
      const { Mountpoint } = answer;
      return typeof Mountpoint === "string" && Mountpoint.startsWith("/") ? Mountpoint : null;
    });
    return this.#created;
  }
  /** Puts in probe, binaries and the jobs known by then. To be called once. */
  async fill(upload) {
    try {
      this.#putting = true;
      const loading = this.#createLoader();
      loading.catch(() => void 0);
      const probePath = await upload.probePath;
      this.#loader = await loading;
      await this.#put([
        { kind: "host-file", path: "probe", mode: 493, hostPath: probePath },
        ...binaryFiles(upload),
        ...NAME_FILES,
        { kind: "directory", path: "jobs/", mode: 493 }
      ]);
      this.#filling.resolve();
    } catch (error) {
      this.#filling.reject(error);
      for (const { stored } of this.#pending) stored.reject(error);
      throw error;
    } finally {
      this.#putting = false;
    }
    await this.#flush();
  }
  /** The job's path in the cells, where it can be read once `stored` resolves. */
  store(job) {
    const content = JSON.stringify(job);
    const known = this.#jobs.get(content);
    if (known) return known;
    const name = `jobs/${this.#jobs.size + 1}.json`;
    const waiting = (0, import_deferred.deferred)();
    const stored = { path: `${MOUNT}/${name}`, stored: waiting.promise };
    this.#jobs.set(content, stored);
    this.#pending.push({ file: { kind: "content", path: name, mode: 420, content }, stored: waiting });
    this.#filling.promise.then(
      () => this.#flush(),
      (error) => waiting.reject(error)
    );
    return stored;
  }
  /** What is there when a container is started as PID 1 without a job. */
  async filled() {
    await this.#filling.promise;
  }
  async remove() {
    if (this.#created === null) return;
    const { api, name } = this.#options;
    await this.#created;
    await api.call("remove volume", (abortSignal) => api.docker.getVolume(name).remove({ abortSignal }));
  }
  async #createLoader() {
    const { containers, image, name, labels } = this.#options;
    const [reference] = await Promise.all([image(), this.created()]);
    const creating = containers.create({
      Image: reference,
      Entrypoint: [`${MOUNT}/probe`],
      Labels: labels,
      HostConfig: {
        NetworkMode: "none",
        Mounts: [{ Type: "volume", Source: name, Target: MOUNT, VolumeOptions: { NoCopy: true } }]
      }
    });
    preloadPacker();
    return await creating;
  }
  async #flush() {
    while (!this.#putting && this.#pending.length > 0) {
      this.#putting = true;
      await this.#put([]).catch(() => void 0);
      this.#putting = false;
    }
  }
  async #put(files) {
    const { containers } = this.#options;
    const jobs = this.#pending;
    this.#pending = [];
    try {
      await containers.put(this.#loader, MOUNT, [...files, ...jobs.map(({ file }) => file)]);
      for (const { stored } of jobs) stored.resolve();
    } catch (error) {
      for (const { stored } of jobs) stored.reject(error);
      throw error;
    }
  }
};
function binaryFiles({ binaries }) {
  const folders = /* @__PURE__ */ new Set(["bin/"]);
  for (const { cellName } of binaries) {
    const parts = cellName.split("/").slice(0, -1);
    parts.forEach((_, index) => folders.add(`bin/${parts.slice(0, index + 1).join("/")}/`));
  }
  return [
    ...[...folders].map((path) => ({ kind: "directory", path, mode: 493 })),
    ...binaries.map(
      ({ hostPath, cellName }) => ({ kind: "host-file", path: `bin/${cellName}`, mode: 493, hostPath })
    )
  ];
}
var ROUNDS = 3;
async function sweep(api, { runId, olderThanMs }) {
  const label = runId === null ? `${OWN_LABEL}=1` : `${RUN_LABEL}=${runId}`;
  const found = await findLeftovers(api, label);
  const newest = /* @__PURE__ */ new Map();
  for (const { run, createdMs } of found) newest.set(run, Math.max(newest.get(run) ?? 0, createdMs));
  const before = Date.now() - olderThanMs;
  const stale = found.filter(({ run }) => newest.get(run) <= before);
  const removeAll = async (kind) => {
    let left = stale.filter((leftover2) => leftover2.kind === kind);
    const total = left.length;
    for (let rounds = 0; left.length > 0 && rounds < ROUNDS; rounds += 1) {
      const results = await Promise.allSettled(left.map((leftover2) => removeLeftover(api, leftover2)));
      left = left.filter((_, index) => results[index].status === "rejected");
    }
    return total - left.length;
  };
  const containers = await removeAll("containers");
  return { containers, volumes: await removeAll("volumes"), images: await removeAll("images") };
}
async function findLeftovers(api, label) {
  const { docker } = api;
  const filters = { label: [label] };
  const [containers, { Volumes }, images] = await Promise.all([
    api.call("list containers", (abortSignal) => docker.listContainers({ all: true, filters, abortSignal })),
    api.call("list volumes", (abortSignal) => docker.listVolumes({ filters, abortSignal })),
    api.call("list images", (abortSignal) => docker.listImages({ filters, abortSignal }))
  ]);
  return [
    ...containers.map(({ Id, Labels, Created }) => leftover("containers", Id, runOf(Labels), Created * 1e3)),
    ...(Volumes ?? []).map(
      (volume) => leftover("volumes", volume.Name, runOf(volume.Labels), Date.parse(String(Reflect.get(volume, "CreatedAt"))))
    ),
    ...images.map(({ Id, Labels, Created }) => leftover("images", Id, runOf(Labels), Created * 1e3))
  ];
}
function runOf(labels) {
  return labels?.[RUN_LABEL] ?? "";
}
function leftover(kind, id, run, createdMs) {
  return { kind, id, run, createdMs: Number.isNaN(createdMs) ? 0 : createdMs };
}
async function removeLeftover(api, { kind, id }) {
  const { docker } = api;
  try {
    if (kind === "containers") {
      const container = docker.getContainer(id);
      await api.call("kill container", (abortSignal) => container.kill({ abortSignal })).catch(() => void 0);
      await api.call("remove container", (abortSignal) => container.remove({ force: true, v: true, abortSignal }));
    } else if (kind === "volumes") {
      await api.call("remove volume", (abortSignal) => docker.getVolume(id).remove({ abortSignal }));
    } else {
      await api.call("remove image", (abortSignal) => docker.getImage(id).remove({ force: true, abortSignal }));
    }
  } catch (error) {
    if (error.status !== 404) throw error;
  }
}
var STALE_MS = 36e5;
var IMAGE_PATIENCE_MS = 100;
async function openEngine(found, options) {
  try {
    return new ContainerEngine(await openApi(found.address), found, options);
  } catch (error) {
    await found.stopService?.();
    throw error;
  }
}
async function sweepAll(found, { olderThanMs }) {
  var _stack = [];
  try {
    const api = (0, import_runtime.__using)(_stack, await openApi(found.address));
    return await sweep(api, { runId: null, olderThanMs });
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    (0, import_runtime.__callDispose)(_stack, _error, _hasError);
  }
}
async function sweepRun(found, runId) {
  var _stack = [];
  try {
    const api = (0, import_runtime.__using)(_stack, await openApi(found.address));
    return await sweep(api, { runId, olderThanMs: 0 });
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    (0, import_runtime.__callDispose)(_stack, _error, _hasError);
  }
}
var ContainerEngine = class {
  description;
  #api;
  #options;
  #stopService;
  #runId;
  #labels;
  #containers;
  #brought;
  #images;
  #volume;
  #demux;
  #bareNetwork;
  #closing = new AbortController();
  #cells = /* @__PURE__ */ new Set();
  #firstImage = (0, import_deferred.deferred)();
  #cleaning = Promise.resolve();
  constructor(api, { address, version, stopService }, options) {
    const { kind } = version;
    this.description = { ...version, address: (0, import_engine_address.formatEngineAddress)(address) };
    this.#api = api;
    this.#options = options;
    this.#stopService = stopService;
    this.#demux = outputDemux(api.docker.modem);
    this.#runId = options.runId ?? newRunId();
    this.#labels = runLabels(this.#runId);
    this.#containers = new Containers(api, this.#runId, kind);
    const { cacheDir, log } = options;
    this.#brought = new BroughtImages({ api, runId: this.#runId, labels: this.#labels, cacheDir });
    this.#images = new Images({ api, brought: this.#brought, log, signal: this.#closing.signal });
    this.#volume = new RunVolume({
      api,
      containers: this.#containers,
      name: `portcullis-${this.#runId}`,
      labels: this.#labels,
      image: () => this.#anyImage()
    });
    this.#bareNetwork = new BareNetwork(kind, this.#volume);
  }
  async prepare(upload) {
    await this.#volume.fill(upload);
    this.#cleaning = sweep(this.#api, { runId: null, olderThanMs: STALE_MS }).catch(() => void 0);
  }
  async runCell(request, signal) {
    const either = AbortSignal.any([signal, this.#closing.signal]);
    void this.#volume.created().catch(() => void 0);
    const running = this.#runCell(request, either).catch((error) => nothingSeen(engineTrouble(error, null)));
    this.#cells.add(running);
    const observation = await running;
    this.#cells.delete(running);
    return observation;
  }
  async #runCell(request, signal) {
    const acquiring = this.#images.acquire(request, () => request.onPhase?.("pulling"));
    const acquired2 = await untilInterrupted(acquiring, signal);
    if ("trouble" in acquired2) return nothingSeen(acquired2.trouble);
    this.#firstImage.resolve(acquired2.image.reference);
    return await runSteps({
      engine: this.description.kind,
      containers: this.#containers,
      volume: this.#volume,
      labels: this.#labels,
      demux: this.#demux,
      bareNetwork: this.#bareNetwork,
      request,
      image: acquired2.image,
      signal,
      deadline: new CellDeadline(request.timeoutMs)
    });
  }
  /** Making the empty image costs more than a container, so it is only made where it is needed. */
  async #anyImage() {
    const timer = setTimeout(() => {
      const { os, arch } = this.description;
      void this.#brought.empty(`${os}/${arch}`).then(
        ({ reference }) => this.#firstImage.resolve(reference),
        (error) => this.#firstImage.reject(error)
      );
    }, IMAGE_PATIENCE_MS);
    try {
      return await this.#firstImage.promise;
    } finally {
      clearTimeout(timer);
    }
  }
  async [Symbol.asyncDispose]() {
    this.#closing.abort();
    await Promise.allSettled(this.#cells);
    await this.#containers.close();
    await this.#cleaning;
    const removed = await Promise.allSettled([this.#volume.remove(), this.#brought.removeEmpty()]);
    if (removed.some(({ status }) => status === "rejected") || this.#containers.unremoved > 0) {
      await sweep(this.#api, { runId: this.#runId, olderThanMs: 0 }).catch((error) => {
        this.#options.log(`what run ${this.#runId} made could not be removed: ${String(error)}`);
      });
    }
    this.#api[Symbol.dispose]();
    await this.#stopService?.();
  }
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  openEngine,
  sweepAll,
  sweepRun
});

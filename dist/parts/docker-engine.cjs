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
  sweepRun: () => sweepRun
});
module.exports = __toCommonJS(docker_engine_exports);
var import_containers = require("./containers.cjs");
var import_engine_address = require("./engine-address.cjs");
var import_pid1_step = require("./pid1-step.cjs");
var import_parse_message = require("./parse-message.cjs");
var import_ask_engine = require("./ask-engine.cjs");
var import_deferred = require("./deferred.cjs");
var import_clocks = require("./clocks.cjs");
var import_measure = require("./measure.cjs");
var import_compare_versions = require("./compare-versions.cjs");
var import_runtime = require("./runtime.cjs");
var http = __toESM(require("node:http"));
var import_node_util = require("node:util");
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
    if (kind !== "bare" || !(error instanceof import_pid1_step.ApiError) || error.lost) return false;
    if (!/mount|bind|not shared|volumes?\//i.test(error.detail)) return false;
    this.#usable = false;
    return true;
  }
};
var SETTLE_MS = 300;
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
    setTimeout(() => void this.#check(), SETTLE_MS).unref();
  }
  async #check() {
    if (this.#waiting.size > 0 && !await this.#alive()) {
      for (const [fail, call] of this.#waiting) fail(new import_pid1_step.ApiError(call, null, "the engine is gone"));
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
      late.reject(new import_pid1_step.ApiError(what, null, `the engine did not answer within ${limitMs / 1e3} s`));
      limit.abort();
    }, limitMs);
    try {
      return await watch.during(what, Promise.race([work(limit.signal), late.promise]));
    } catch (error) {
      throw (0, import_pid1_step.toApiError)(what, error);
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
  async fill(upload, more = []) {
    try {
      this.#putting = true;
      const loading = this.#createLoader();
      loading.catch(() => void 0);
      const probePath = await upload.probePath;
      this.#loader = await loading;
      await this.#put([
        { kind: "host-file", path: "probe", mode: 493, hostPath: probePath },
        ...binaryFiles(upload),
        ...more,
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
    return this.#store(JSON.stringify(job));
  }
  /** Resolves with the file's path on the engine's machine, where it can be read. */
  async storeForEngine(content) {
    const folder = await this.created();
    const { path, stored } = this.#store(content);
    await stored;
    if (folder === null) throw new import_pid1_step.ApiError("create volume", 500, "the engine does not say where its volumes lie");
    return `${folder}${path.slice(import_pid1_step.MOUNT.length)}`;
  }
  #store(content) {
    const known = this.#jobs.get(content);
    if (known) return known;
    const name = `jobs/${this.#jobs.size + 1}.json`;
    const waiting = (0, import_deferred.deferred)();
    const stored = { path: `${import_pid1_step.MOUNT}/${name}`, stored: waiting.promise };
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
      Entrypoint: [`${import_pid1_step.MOUNT}/probe`],
      Labels: labels,
      HostConfig: {
        NetworkMode: "none",
        Mounts: [{ Type: "volume", Source: name, Target: import_pid1_step.MOUNT, VolumeOptions: { NoCopy: true } }]
      }
    });
    (0, import_containers.preloadPacker)();
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
      await containers.put(this.#loader, import_pid1_step.MOUNT, [...files, ...jobs.map(({ file }) => file)]);
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
function launchedOutcome(outcome, kind) {
  const { step, exitCode, signal, timedOut, durationMs, stdout, stderr, oomKills, serve } = outcome;
  const startError = outcome.startError ?? (kind === "qemu" ? loaderError(outcome) : null);
  return {
    ...{ step, startError, signal, timedOut, durationMs, stdout, stderr, oomKills },
    exitCode: startError === null ? exitCode : null,
    serve: serve && {
      readyMs: serve.readyMs,
      readyError: serve.readyError,
      response: serve.response,
      requestError: serve.requestError,
      stop: serve.stop
    },
    peakMemoryBytes: null,
    peakThreads: null,
    peakOpenFiles: null,
    peakProcesses: null,
    leftBehind: null
  };
}
function loaderError({ exitCode, stdout, stderr }) {
  if (exitCode !== 255 || stdout.bytes > 0) return null;
  const [, loader] = /^qemu-\S+: Could not open '([^']+)': No such file or directory$/.exec(stderr.text.trim()) ?? [];
  if (loader === void 0) return null;
  return { errno: "ENOENT", message: `no such file or directory: the file exists, its loader ${loader} does not` };
}
var WINE_PROBE = ".probe/probe.exe";
var MESSAGE_BYTES = 512 * 1024;
var WINE_MS = 1e4;
async function runInWine(cell) {
  const { request, volume, signal } = cell;
  const steps = request.steps.map(({ step }) => step);
  const inner = {
    protocol: import_parse_message.PROTOCOL_VERSION,
    binary: windowsPath(`${import_pid1_step.MOUNT}/bin/${request.binary}`),
    workDir: String.raw`C:\portcullis`,
    limits: { outputBytes: request.outputBytes, totalMs: Math.max(1e3, Math.round(request.timeoutMs - WINE_MS)) },
    steps
  };
  const { path, stored } = volume.store(inner);
  await (0, import_pid1_step.untilInterrupted)(stored, signal);
  const run = { kind: "run", id: "wine", args: [windowsPath(path)], env: {}, files: [], stdinBase64: null };
  const outer = { ...run, timeoutMs: request.timeoutMs };
  const own = { ...cell, request: { ...request, binary: WINE_PROBE, outputBytes: MESSAGE_BYTES } };
  const seen = (0, import_pid1_step.observationOf)(await (0, import_pid1_step.runChildSteps)(own, [outer]), request.timeoutMs);
  const said = seen.outcomes.find(({ step }) => step === outer.id);
  if (said === void 0) return { ...(0, import_pid1_step.nothingSeen)(seen.trouble), image: cell.image.facts };
  const report = new import_pid1_step.ProbeReport(steps, (0, import_parse_message.createMessageReader)());
  report.stdout(Buffer.from(`${said.stdout.text}
`));
  const { system, clocks } = report;
  return {
    ...(0, import_pid1_step.nothingSeen)(null),
    image: cell.image.facts,
    containerStartMs: seen.containerStartMs,
    ...system && { systemFacts: system },
    measured: { conditions: null, series: [], clocks }
  };
}
function windowsPath(path) {
  return `Z:${path.replaceAll("/", "\\")}`;
}
var IMAGE_PATIENCE_MS = 100;
async function openEngine(found, options) {
  try {
    if (found.version.os === "windows") {
      const { WindowsEngine } = await Promise.resolve().then(() => __toESM(require("./windows-engine.cjs")));
      return new WindowsEngine(await openApi(found.address), found, options);
    }
    return new ContainerEngine(await openApi(found.address), found, options);
  } catch (error) {
    await found.stopService?.();
    throw error;
  }
}
async function sweepRun(found, runId) {
  var _stack = [];
  try {
    const api = (0, import_runtime.__using)(_stack, await openApi(found.address));
    return await (0, import_containers.sweep)(api, { runId });
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    (0, import_runtime.__callDispose)(_stack, _error, _hasError);
  }
}
async function wineProbe({ wineProbePath }) {
  const hostPath = await wineProbePath?.catch(() => null);
  if (hostPath == null) return [];
  const folder = WINE_PROBE.slice(0, WINE_PROBE.lastIndexOf("/") + 1);
  return [
    { kind: "directory", path: `bin/${folder}`, mode: 493 },
    { kind: "host-file", path: `bin/${WINE_PROBE}`, mode: 493, hostPath }
  ];
}
function asksForWindows({ steps }) {
  return steps.some(({ step }) => step.kind === "system");
}
var ContainerEngine = class {
  description;
  #kind;
  #api;
  #options;
  #stopService;
  #runId;
  #labels;
  #containers;
  #brought;
  #images;
  #settings;
  #volume;
  #demux;
  #bareNetwork;
  #cells = new import_containers.RunningCells();
  #firstImage = (0, import_deferred.deferred)();
  #cleaning = Promise.resolve();
  constructor(api, { address, version, stopService }, options) {
    const { kind } = version;
    const emulators = options.emulators ?? [];
    this.description = {
      ...version,
      address: (0, import_engine_address.formatEngineAddress)(address),
      ...version.os === "linux" && { places: ["wine"] },
      ...options.emulators && { emulates: emulators.map(({ arch }) => `linux/${arch}`) }
    };
    this.#kind = kind;
    this.#api = api;
    this.#options = options;
    this.#stopService = stopService;
    this.#demux = (0, import_containers.outputDemux)(api.docker.modem);
    this.#runId = options.runId ?? (0, import_containers.newRunId)();
    this.#labels = (0, import_containers.runLabels)(this.#runId);
    this.#containers = new import_containers.Containers(api, this.#runId, kind);
    const { cacheDir, log } = options;
    this.#brought = new import_containers.BroughtImages({ api, runId: this.#runId, labels: this.#labels, cacheDir });
    this.#images = new import_containers.Images({ api, brought: this.#brought, log, signal: this.#cells.signal });
    this.#settings = new import_containers.CellSettings({ api, images: this.#images, emulators, description: this.description });
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
    await this.#volume.fill(upload, [...this.#emulatorFiles(upload), ...await wineProbe(upload)]);
    this.#cleaning = (0, import_containers.sweepOthers)(this.#api);
  }
  /** Only those that a cell may want: each is some 12 MB. */
  #emulatorFiles({ binaries }) {
    const { emulators = [] } = this.#options;
    const wanted = emulators.filter(({ arch }) => {
      const platform = `linux/${arch}`;
      return !(0, import_containers.isServed)(this.description, platform) && binaries.some((binary) => binary.platform === platform);
    });
    const folder = wanted.length > 0 ? [{ kind: "directory", path: "emulators/", mode: 493 }] : [];
    const file = (each) => {
      return { kind: "host-file", path: (0, import_containers.emulatorFile)(each), mode: 493, hostPath: each.hostPath };
    };
    return [...folder, ...wanted.map(file)];
  }
  async runCell(request, signal) {
    void this.#volume.created().catch(() => void 0);
    return await this.#cells.run(signal, async (either) => await this.#runCell(request, either));
  }
  async #runCell(request, signal) {
    const setting = await (0, import_pid1_step.untilInterrupted)(this.#settings.choose(request), signal);
    if ("trouble" in setting) return (0, import_pid1_step.nothingSeen)(setting.trouble);
    const { image, launcher, place } = setting;
    this.#firstImage.resolve(image.reference);
    const cell = {
      engine: this.#kind,
      arch: this.description.arch,
      containers: this.#containers,
      volume: this.#volume,
      labels: this.#labels,
      demux: this.#demux,
      bareNetwork: this.#bareNetwork,
      request,
      image,
      launcher,
      signal,
      deadline: new import_pid1_step.CellDeadline(request.timeoutMs)
    };
    if (place === null) return await (0, import_pid1_step.runSteps)(cell);
    const seen = asksForWindows(request) && place.kind === "wine" ? await runInWine(cell) : await (0, import_pid1_step.runSteps)(cell);
    return { ...seen, place, outcomes: seen.outcomes.map((outcome) => launchedOutcome(outcome, place.kind)) };
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
    await this.#cells.close();
    await this.#containers.close();
    await this.#cleaning;
    const removed = await Promise.allSettled([this.#volume.remove(), this.#brought.removeEmpty()]);
    if (removed.some(({ status }) => status === "rejected") || this.#containers.unremoved > 0) {
      await (0, import_containers.sweep)(this.#api, { runId: this.#runId }).catch((error) => {
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
  sweepRun
});

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
var containers_exports = {};
__export(containers_exports, {
  BroughtImages: () => BroughtImages,
  CellSettings: () => CellSettings,
  Containers: () => Containers,
  Images: () => Images,
  RunningCells: () => RunningCells,
  emulatorFile: () => emulatorFile,
  inspectImage: () => inspectImage,
  isServed: () => isServed,
  newRunId: () => newRunId,
  outputDemux: () => outputDemux,
  preloadPacker: () => preloadPacker,
  runLabels: () => runLabels,
  sweep: () => sweep,
  sweepOthers: () => sweepOthers
});
module.exports = __toCommonJS(containers_exports);
var import_pid1_step = require("./pid1-step.cjs");
var import_compare_versions = require("./compare-versions.cjs");
var import_node_fs = require("node:fs");
var import_node_fs2 = require("node:fs");
var import_node_path = require("node:path");
var import_node_fs3 = require("node:fs");
var import_node_stream = require("node:stream");
var import_node_string_decoder = require("node:string_decoder");
async function inspectImage(api, reference) {
  try {
    const found = await api.call("inspect image", () => api.docker.getImage(reference).inspect());
    const digests = (found.RepoDigests ?? []).flatMap((each) => each.split("@")[1] ?? []);
    const asked = reference.split("@")[1];
    return {
      id: found.Id,
      platform: `${found.Os}/${found.Architecture}`,
      digest: digests.find((each) => each === asked) ?? digests[0] ?? found.Id,
      labels: found.Config.Labels ?? {},
      user: found.Config.User ?? "",
      env: found.Config.Env ?? [],
      ...osVersionOf(found)
    };
  } catch (error) {
    if (error.status === 404) return null;
    throw error;
  }
}
function osVersionOf(found) {
  const said = Reflect.get(found, "OsVersion");
  return typeof said === "string" && said !== "" ? { osVersion: said } : {};
}
function nameOwnProcess() {
  const place = ownPlace();
  const start = startOf(process.pid);
  return place === null || start === null ? null : `${place}/${process.pid}/${start}`;
}
function ownerState(owner) {
  const [, place, pid, start] = /^(.{1,80}\/\d{1,20})\/(\d{1,10})\/(\d{1,20})$/.exec(owner ?? "") ?? [];
  if (place === void 0 || place !== ownPlace()) return "unknown";
  return startOf(Number(pid)) === start ? "runs" : "ended";
}
function ownPlace() {
  try {
    const boot = (0, import_node_fs.readFileSync)("/proc/sys/kernel/random/boot_id", "utf8").trim();
    return `${boot}/${/\d+/.exec((0, import_node_fs.readlinkSync)("/proc/self/ns/pid"))[0]}`;
  } catch {
    return null;
  }
}
function startOf(pid) {
  try {
    const stat = (0, import_node_fs.readFileSync)(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? null;
  } catch {
    return null;
  }
}
var OWN_LABEL = "portcullis";
var RUN_LABEL = "portcullis.run";
var OWNER_LABEL = "portcullis.owner";
var STAND_IN_LABEL = "portcullis.stand-in";
var STAND_IN_LAYER_LABEL = "portcullis.stand-in.layer";
function runLabels(runId) {
  const owner = nameOwnProcess();
  return { [OWN_LABEL]: "1", [RUN_LABEL]: runId, ...owner !== null && { [OWNER_LABEL]: owner } };
}
function newRunId() {
  return Array.from({ length: 12 }, () => Math.floor(Math.random() * 16).toString(16)).join("");
}
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
          const source = (0, import_node_fs3.createReadStream)(file.hostPath, { highWaterMark: 1 << 20, end: Math.max(0, size - 1) });
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
    if (this.#closed) throw new import_pid1_step.Interruption();
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
      if (!(0, import_node_fs2.existsSync)(`${path}.tar`)) return suits(there) ? standInOf(there, reference, recipe) : null;
      await this.#load((0, import_node_fs2.createReadStream)(`${path}.tar`, { highWaterMark: 1 << 20 }));
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
      if (failed) throw new import_pid1_step.ApiError("load image", 500, failed[1]);
    };
    await api.call("load image", load, LOAD_LIMIT_MS);
  }
};
function architectureOf(platform) {
  return platform.split("/")[1];
}
function standInReference(recipe, platform) {
  const arch = architectureOf(platform);
  return `portcullis.local/stand-in/${recipe}:${arch === "amd64" ? "latest" : arch}`;
}
function standInOf(image, reference, recipe) {
  return acquired(image, { reference, digest: image.digest, standIn: recipe });
}
function cachedLayer(path) {
  try {
    const { layer } = JSON.parse((0, import_node_fs2.readFileSync)(path, "utf8"));
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
function emulatorFile({ arch }) {
  return `emulators/qemu-${arch}`;
}
var KNOWN_CALLS = ["amd64", "arm64"];
function profileRefusal({ profile }, { kind, version, arch, kernel, selinux }) {
  const engine = `${kind} ${version}`;
  if (profile.timeNamespace) return `${engine} offers no time namespaces by its API`;
  if (profile.selinux?.some((label) => label !== "disable") && selinux !== true) {
    return `${engine} does not confine containers by SELinux, which this machine lacks or has switched off`;
  }
  if (profile.kernel === void 0) return null;
  if (!KNOWN_CALLS.includes(arch))
    return `older kernels are approximated on ${KNOWN_CALLS.join(" and ")}, not on ${arch}`;
  const own = /^\d+\.\d+/.exec(kernel ?? "")?.[0];
  if (own !== void 0 && (0, import_compare_versions.compareVersions)(own, profile.kernel) < 0) {
    return `the machine's kernel is ${own}, which is older than ${profile.kernel}`;
  }
  return null;
}
var WINE_REFERENCE = "portcullis.local/wine:latest";
var WINE_LABEL = "portcullis.wine";
var WINE_LAUNCHER = "/opt/portcullis-wine/run";
async function findWineImage(api) {
  const local = await inspectImage(api, WINE_REFERENCE);
  const version = local?.labels[WINE_LABEL];
  if (local === null || version === void 0) return null;
  const facts = { reference: WINE_REFERENCE, digest: local.digest, standIn: null };
  return { image: acquired(local, facts), name: `Wine ${version}` };
}
var CellSettings = class {
  #options;
  #wine = null;
  constructor(options) {
    this.#options = options;
  }
  /** Rejects with ApiError when the engine fails; that something is not to be had is trouble. */
  async choose(request) {
    const refusal = profileRefusal(request, this.#options.description);
    if (refusal !== null) return { trouble: { kind: "profile-refused", message: refusal, step: null } };
    if (request.target.place === "wine") return await this.#inWine(request);
    const acquired2 = await this.#options.images.acquire(request, () => request.onPhase?.("pulling"));
    if ("trouble" in acquired2) return acquired2;
    const emulator = this.#emulatorOf(request);
    if (emulator === null) return { image: acquired2.image, launcher: [], place: null };
    return {
      image: acquired2.image,
      launcher: [`${import_pid1_step.MOUNT}/${emulatorFile(emulator)}`],
      place: { kind: "qemu", name: emulator.name }
    };
  }
  #emulatorOf({ binaryPlatform }) {
    const { description, emulators } = this.#options;
    if (isServed(description, binaryPlatform)) return null;
    return emulators.find(({ arch }) => `linux/${arch}` === binaryPlatform) ?? null;
  }
  async #inWine({ binaryPlatform, profile }) {
    const { api, description } = this.#options;
    const trouble = (kind, message) => ({ trouble: { kind, message, step: null } });
    if (description.arch !== "amd64" || binaryPlatform !== "windows/amd64") {
      return trouble("platform-unavailable", `Wine here runs windows/amd64 on amd64, the cell needs ${binaryPlatform}`);
    }
    if (profile.readOnlyRoot && profile.tmpfs["/tmp"] === void 0) {
      return trouble("profile-refused", "Wine needs a writable /tmp");
    }
    const wine = await (this.#wine ??= findWineImage(api));
    if (wine === null) {
      return trouble("platform-unavailable", `this engine has no ${WINE_REFERENCE}; npm run wine makes it`);
    }
    return { image: wine.image, launcher: [WINE_LAUNCHER], place: { kind: "wine", name: wine.name } };
  }
};
function isServed({ os, arch }, platform) {
  const served = arch === "amd64" ? [`${os}/amd64`, `${os}/386`] : [`${os}/${arch}`];
  return served.includes(platform);
}
var CREATE_LIMIT_MS = 6e4;
var START_LIMIT_MS = 6e4;
var PUT_LIMIT_MS = 12e4;
var REMOVE_LIMIT_MS = 2e4;
var WINDOWS_START_LIMIT_MS = 24e4;
var WINDOWS_REMOVE_LIMIT_MS = 12e4;
var SIGKILL_EXIT = 137;
var Containers = class {
  #api;
  #runId;
  #podman;
  #windows;
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
    this.#windows = kind === "windows";
  }
  /** Removals that were refused or not answered. */
  get unremoved() {
    return this.#unremoved;
  }
  /** Never cancelled: a create whose answer is not waited for would leave a container behind. */
  async create(body) {
    if (this.#closed) throw new import_pid1_step.Interruption();
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
    const limitMs = this.#windows ? WINDOWS_START_LIMIT_MS : START_LIMIT_MS;
    await this.#api.call("start container", (abortSignal) => container.start({ abortSignal }), limitMs);
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
      killedBy: await this.#killedBy(container, State, startedMs),
      error: State.Error,
      startedMs,
      finishedMs: Date.parse(State.FinishedAt)
    };
  }
  async #killedBy(container, { ExitCode, OOMKilled }, startedMs) {
    if (this.#windows) {
      return ExitCode !== 0 && await this.#wasKilled(container, startedMs) ? "outside" : null;
    }
    return ExitCode === SIGKILL_EXIT ? await this.#killer(container, OOMKilled, startedMs) : null;
  }
  async #killer(container, oomKilled, sinceMs) {
    if (oomKilled) return "memory";
    if (!this.#podman) return "outside";
    return await this.#wasKilled(container, sinceMs) ? "outside" : "unclear";
  }
  /** Someone asked the engine to. It takes whole seconds, twice as many where nobody did: a busy engine notes it late. */
  async #wasKilled(container, sinceMs) {
    return await this.#notedKill(container, sinceMs) || await this.#notedKill(container, sinceMs);
  }
  async #notedKill(container, sinceMs) {
    const query = {
      since: Math.floor(sinceMs / 1e3) - 1,
      until: Math.floor(Date.now() / 1e3) + 1,
      filters: { container: [container.id], event: ["kill"] }
    };
    return await this.#api.call("events", async () => {
      let said = "";
      for await (const chunk of await this.#api.docker.getEvents(query)) said += String(chunk);
      return said.trim() !== "";
    });
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
      this.#windows ? WINDOWS_REMOVE_LIMIT_MS : REMOVE_LIMIT_MS
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
async function acquireLocked(request, locked, acquire) {
  const { image, platform } = request;
  if (locked === null) return refused(`the lock has no digest of ${image} for ${platform}`);
  const { digest, standIn } = locked;
  if (standIn !== null) return checked(await acquire(request), image, digest);
  const pinned = { ...request, image: `${parseImageReference(image).name}@${digest}`, standIn: null };
  const tagged = await acquire({ ...request, standIn: null, pull: "never" });
  if (hasDigest(tagged, digest)) return tagged;
  const pulled = await acquire(pinned);
  if (hasDigest(pulled, digest)) return pulled;
  const here = "image" in tagged ? `; the engine's ${image} is ${tagged.image.facts.digest}` : "";
  const why = "trouble" in pulled ? `: ${pulled.trouble.message}` : "";
  return refused(`the lock says ${digest}, which could not be had${why}${here}`);
}
function checked(acquisition, image, digest) {
  if ("trouble" in acquisition || hasDigest(acquisition, digest)) return acquisition;
  return refused(`${image} is ${acquisition.image.facts.digest ?? "without a digest"}, the lock says ${digest}`);
}
function hasDigest(acquisition, digest) {
  return "image" in acquisition && acquisition.image.facts.digest === digest;
}
function refused(message) {
  return { trouble: { kind: "image-not-as-locked", message, step: null } };
}
var LINUX_LIMITS = { wholeMs: 15 * 6e4, silenceMs: 9e4 };
var WINDOWS_LIMITS = { wholeMs: 40 * 6e4, silenceMs: 10 * 6e4 };
var LONGEST_LINE = 64 * 1024;
async function pullImage(api, reference, platform, signal, onProgress) {
  const { name, tag } = parseImageReference(reference);
  const { wholeMs, silenceMs } = platform.startsWith("windows/") ? WINDOWS_LIMITS : LINUX_LIMITS;
  const silence = new AbortController();
  const timer = setTimeout(() => silence.abort(), silenceMs);
  const abortSignal = AbortSignal.any([signal, silence.signal, AbortSignal.timeout(wholeMs)]);
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
      return { kind: "unreachable", message: `no answer for ${silenceMs / 1e3} s while pulling ${reference}` };
    }
    const failure = (0, import_pid1_step.toApiError)("pull image", error);
    return failure.lost ? { kind: "engine", message: failure.message } : classifyPullFailure(failure.detail);
  } finally {
    clearTimeout(timer);
  }
}
async function* linesOf(stream) {
  const decoder = new import_node_string_decoder.StringDecoder("utf8");
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
var UNREACHABLE = /server closed idle connection|transport connection broken|use of closed network connection|broken pipe|connection timed out|GOAWAY|no such host|dial tcp|connection refused|connection reset|i\/o timeout|network is unreachable|no route to host|TLS handshake timeout|Client\.Timeout|deadline exceeded|name resolution|server misbehaving|proxyconnect|unexpected HTTP status: 5\d\d|(status|code)[ :]*50[0-4]|\bEOF\b/i;
var OTHER_PLATFORM = /no matching manifest|does not match the specified platform|no image found in (image index|manifest list)|no child with platform|-based image is incompatible with a \S+ host/i;
function classifyPullFailure(text) {
  const message = (0, import_pid1_step.oneLine)(text);
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
    const { image, standIn, platform, pull, locked } = request;
    if (image === null) return { image: await this.#brought.empty(platform) };
    if (locked) {
      const unlocked = { image, standIn, platform, pull };
      return await acquireLocked(unlocked, locked.image, (each) => this.acquire(each, onPulling));
    }
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
    if (kind === "engine") throw new import_pid1_step.ApiError("pull image", null, message);
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
var RunningCells = class {
  #closing = new AbortController();
  #running = /* @__PURE__ */ new Set();
  /** Aborts when the engine is closed. */
  get signal() {
    return this.#closing.signal;
  }
  /** `cell` gets a signal for whichever comes first, the caller's or the end of the engine. Never rejects. */
  async run(signal, cell) {
    const either = AbortSignal.any([signal, this.#closing.signal]);
    const running = cell(either).catch((error) => (0, import_pid1_step.nothingSeen)((0, import_pid1_step.engineTrouble)(error, null)));
    this.#running.add(running);
    const observation = await running;
    this.#running.delete(running);
    return observation;
  }
  /** Stops them and waits for their ends. */
  async close() {
    this.#closing.abort();
    await Promise.all(this.#running);
  }
};
var STALE_MS = 36e5;
var ROUNDS = 3;
async function sweep(api, scope) {
  const stale = "runId" in scope ? await findLeftovers(api, `${RUN_LABEL}=${scope.runId}`) : ofEndedRuns(await findLeftovers(api, `${OWN_LABEL}=1`), Date.now() - scope.olderThanMs);
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
async function sweepOthers(api) {
  await sweep(api, { olderThanMs: STALE_MS }).catch(() => void 0);
}
function ofEndedRuns(found, beforeMs) {
  const runs = new Set(found.map(({ run }) => run));
  return [...runs].map((run) => found.filter((each) => each.run === run)).filter((made) => hasEnded(made, beforeMs)).flat();
}
function hasEnded(made, beforeMs) {
  const states = made.map(({ owner }) => ownerState(owner));
  if (states.includes("runs")) return false;
  return states.includes("ended") || made.every(({ createdMs }) => createdMs <= beforeMs);
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
    ...containers.map(({ Id, Labels, Created }) => leftover("containers", Id, Labels, Created * 1e3)),
    ...(Volumes ?? []).map(
      (volume) => leftover("volumes", volume.Name, volume.Labels, Date.parse(String(Reflect.get(volume, "CreatedAt"))))
    ),
    ...images.map(({ Id, Labels, Created }) => leftover("images", Id, Labels, Created * 1e3))
  ];
}
function leftover(kind, id, labels, createdMs) {
  return {
    kind,
    id,
    run: labels?.[RUN_LABEL] ?? "",
    owner: labels?.[OWNER_LABEL],
    createdMs: Number.isNaN(createdMs) ? 0 : createdMs
  };
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
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  BroughtImages,
  CellSettings,
  Containers,
  Images,
  RunningCells,
  emulatorFile,
  inspectImage,
  isServed,
  newRunId,
  outputDemux,
  preloadPacker,
  runLabels,
  sweep,
  sweepOthers
});

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
var import_engines_qemu_emulators = require("./engines-qemu-emulators.cjs");
var import_pid1_step = require("./pid1-step.cjs");
var import_parse_message = require("./parse-message.cjs");
var import_ask_engine = require("./ask-engine.cjs");
var import_deferred = require("./deferred.cjs");
var import_clocks = require("./clocks.cjs");
var import_measure = require("./measure.cjs");
var import_compare_versions = require("./compare-versions.cjs");
var import_runtime = require("./runtime.cjs");
var import_node_fs = require("node:fs");
var import_node_path = require("node:path");
var import_node_fs2 = require("node:fs");
var import_node_stream = require("node:stream");
var http = __toESM(require("node:http"));
var import_node_util = require("node:util");
var import_node_string_decoder = require("node:string_decoder");
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
      launcher: [`${import_pid1_step.MOUNT}/${(0, import_engines_qemu_emulators.emulatorFile)(emulator)}`],
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
var UNREACHABLE = /no such host|dial tcp|connection refused|connection reset|i\/o timeout|network is unreachable|no route to host|TLS handshake timeout|Client\.Timeout|deadline exceeded|name resolution|server misbehaving|proxyconnect|unexpected HTTP status: 5\d\d|(status|code)[ :]*50[0-4]|\bEOF\b/i;
var OTHER_PLATFORM = /no matching manifest|does not match the specified platform|no image found in (image index|manifest list)|no child with platform/i;
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
  #closing = new AbortController();
  #cells = /* @__PURE__ */ new Set();
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
    this.#demux = outputDemux(api.docker.modem);
    this.#runId = options.runId ?? newRunId();
    this.#labels = runLabels(this.#runId);
    this.#containers = new Containers(api, this.#runId, kind);
    const { cacheDir, log } = options;
    this.#brought = new BroughtImages({ api, runId: this.#runId, labels: this.#labels, cacheDir });
    this.#images = new Images({ api, brought: this.#brought, log, signal: this.#closing.signal });
    this.#settings = new CellSettings({ api, images: this.#images, emulators, description: this.description });
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
    this.#cleaning = sweep(this.#api, { runId: null, olderThanMs: STALE_MS }).catch(() => void 0);
  }
  /** Only those that a cell may want: each is some 12 MB. */
  #emulatorFiles({ binaries }) {
    const { emulators = [] } = this.#options;
    const wanted = emulators.filter(({ arch }) => {
      const platform = `linux/${arch}`;
      return !isServed(this.description, platform) && binaries.some((binary) => binary.platform === platform);
    });
    const folder = wanted.length > 0 ? [{ kind: "directory", path: "emulators/", mode: 493 }] : [];
    const file = (each) => {
      return { kind: "host-file", path: (0, import_engines_qemu_emulators.emulatorFile)(each), mode: 493, hostPath: each.hostPath };
    };
    return [...folder, ...wanted.map(file)];
  }
  async runCell(request, signal) {
    const either = AbortSignal.any([signal, this.#closing.signal]);
    void this.#volume.created().catch(() => void 0);
    const running = this.#runCell(request, either).catch((error) => (0, import_pid1_step.nothingSeen)((0, import_pid1_step.engineTrouble)(error, null)));
    this.#cells.add(running);
    const observation = await running;
    this.#cells.delete(running);
    return observation;
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

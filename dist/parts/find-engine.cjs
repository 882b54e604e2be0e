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
var find_engine_exports = {};
__export(find_engine_exports, {
  findEngine: () => findEngine
});
module.exports = __toCommonJS(find_engine_exports);
var import_engine_address = require("./engine-address.cjs");
var import_ask_engine = require("./ask-engine.cjs");
var import_errors = require("./errors.cjs");
var import_runtime = require("./runtime.cjs");
var import_node_os = require("node:os");
var import_node_fs = require("node:fs");
async function currentContextHost(env) {
  const home = env.HOME ?? env.USERPROFILE;
  const folder = env.DOCKER_CONFIG ?? (home ? `${home}/.docker` : null);
  if (!folder) return null;
  const name = env.DOCKER_CONTEXT ?? text(readJson(`${folder}/config.json`), "currentContext");
  if (!name || name === "default") return null;
  const { createHash } = await Promise.resolve().then(() => __toESM(require("node:crypto")));
  const hash = createHash("sha256").update(name).digest("hex");
  const meta = readJson(`${folder}/contexts/meta/${hash}/meta.json`);
  return text(field(field(meta, "Endpoints"), "docker"), "Host");
}
function readJson(path) {
  try {
    return JSON.parse((0, import_node_fs.readFileSync)(path, "utf8"));
  } catch {
    return null;
  }
}
function field(value, name) {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : void 0;
}
function text(value, name) {
  const found = field(value, name);
  return typeof found === "string" && found !== "" ? found : null;
}
function knownSockets({ env, platform, uid }) {
  if (platform === "win32") {
    return { docker: ["//./pipe/docker_engine"], podman: ["//./pipe/podman-machine-default"] };
  }
  const runtime = env.XDG_RUNTIME_DIR ?? (uid === null || platform !== "linux" ? void 0 : `/run/user/${uid}`);
  const home = env.HOME;
  const inRuntime = (name) => runtime ? [`${runtime}/${name}`] : [];
  const inHome = (...names) => home ? names.map((name) => `${home}/${name}`) : [];
  return {
    docker: [
      "/var/run/docker.sock",
      ...inRuntime("docker.sock"),
      ...inHome(".docker/run/docker.sock", ".docker/desktop/docker.sock")
    ],
    podman: platform === "darwin" ? inHome(".local/share/containers/podman/machine/podman.sock") : ["/run/podman/podman.sock", ...inRuntime("podman/podman.sock")]
  };
}
var STRATEGIES = [
  { name: "DOCKER_HOST", find: (search) => fromVariable(search, "DOCKER_HOST", ["auto", "docker", "podman"]) },
  { name: "CONTAINER_HOST", find: (search) => fromVariable(search, "CONTAINER_HOST", ["auto", "podman"]) },
  { name: "Docker context", find: fromContext },
  { name: "Docker socket", find: (search) => fromSockets(search, "Docker socket", "docker") },
  { name: "Podman socket", find: (search) => fromSockets(search, "Podman socket", "podman") },
  { name: "podman system service", find: fromService }
];
async function findEngine(choice, options) {
  const { env, platform, log } = options;
  const sockets = options.sockets ?? knownSockets({ env, platform, uid: platform === "win32" ? null : (0, import_node_os.userInfo)().uid });
  const search = { choice, options, sockets, attempts: [] };
  for (const strategy of STRATEGIES) {
    if (options.signal.aborted) break;
    const found = await strategy.find(search);
    if (found) {
      log(
        `engine: ${found.version.kind} ${found.version.version} at ${(0, import_engine_address.formatEngineAddress)(found.address)} (${strategy.name})`
      );
      return found;
    }
    if (search.attempts.at(-1)?.final) break;
  }
  throw noEngine(search);
}
async function fromVariable(search, name, choices) {
  const value = search.options.env[name];
  if (!value || !choices.includes(search.choice)) return null;
  return await atHost(search, value, { what: name, foundBy: name, final: true });
}
async function fromContext(search) {
  if (search.choice === "podman") return null;
  const host = await currentContextHost(search.options.env);
  if (host === null) return null;
  return await atHost(search, host, {
    what: `the current Docker context, ${host}`,
    foundBy: "Docker context",
    final: false
  });
}
async function fromSockets(search, foundBy, kind) {
  if (search.choice !== "auto" && search.choice !== kind) return null;
  for (const path of search.sockets[kind]) {
    const found = await atAddress(search, { kind: "socket", path }, { what: path, foundBy, final: false });
    if (found) return found;
  }
  return null;
}
async function fromService(search) {
  const { env, platform, signal, podmanCommand } = search.options;
  if (search.choice === "docker" || platform !== "linux" || podmanCommand === null) return null;
  const { startPodmanService } = await Promise.resolve().then(() => __toESM(require("./podman-service.cjs")));
  const service = await startPodmanService(env, signal, podmanCommand);
  if (typeof service === "string") {
    search.attempts.push({ what: "podman system service", reason: service, denied: false, final: false });
    return null;
  }
  const { address, version } = service;
  return { address, version, foundBy: "podman system service", stopService: () => service.stop() };
}
async function atHost(search, host, source) {
  const address = (0, import_engine_address.parseEngineAddress)(host, search.options.env);
  if (typeof address !== "string") {
    const what = source.what === source.foundBy ? `${source.what}=${(0, import_engine_address.formatEngineAddress)(address)}` : source.what;
    return await atAddress(search, address, { ...source, what });
  }
  search.attempts.push({ what: source.what, reason: address, denied: false, final: source.final });
  return null;
}
async function atAddress(search, address, source) {
  const { what, foundBy, final } = source;
  const answer = await answerOf(address, search.options);
  if (!("version" in answer)) {
    search.attempts.push({ what, ...answer, final });
    return null;
  }
  const { version } = answer;
  if (search.choice !== "auto" && version.kind !== search.choice) {
    const reason = `${version.kind} answers there, ${search.choice} was asked for`;
    search.attempts.push({ what, reason, denied: false, final: final && search.choice === "docker" });
    return null;
  }
  return { address, version, foundBy, stopService: null };
}
async function answerOf(address, { signal, answerLimitMs, onAsked, early }) {
  if (early === void 0 || (0, import_engine_address.formatEngineAddress)(early.address) !== (0, import_engine_address.formatEngineAddress)(address)) {
    return await (0, import_ask_engine.askEngine)(address, signal, answerLimitMs, onAsked);
  }
  const giveUp = () => early[Symbol.dispose]();
  signal.addEventListener("abort", giveUp, { once: true });
  if (signal.aborted) giveUp();
  try {
    onAsked?.();
    return await early.answer;
  } finally {
    signal.removeEventListener("abort", giveUp);
  }
}
function noEngine(search) {
  const { choice, attempts, options } = search;
  if (options.signal.aborted) {
    return new import_errors.EngineUnavailableError("The search for a container engine was interrupted.", { hint: "Run it again." });
  }
  const name = { auto: "container engine", docker: "Docker engine", podman: "Podman engine" }[choice];
  const tried = attempts.map(({ what, reason }) => `  ${what}: ${reason}`);
  const message = [
    `No ${name} answers. Tried:`,
    ...tried.length > 0 ? tried : ["  nothing: no address is known here"]
  ];
  return new import_errors.EngineUnavailableError(message.join("\n"), { hint: whatToDo(search) });
}
function whatToDo({ choice, attempts, options }) {
  const named = attempts.find((attempt) => attempt.final);
  if (named)
    return `Start that engine, or correct or unset ${named.what.split("=")[0]}. With engine: none the predictions alone decide.`;
  if (options.platform === "win32") return whatToDoOnWindows(choice, attempts);
  if (attempts.some((attempt) => attempt.denied)) {
    return "An engine is there, but this user may not use its socket: join the group that owns it (sudo usermod -aG docker $USER, then log in again), or use rootless Docker or Podman.";
  }
  const start = {
    auto: "Start Docker (sudo systemctl start docker) or install Podman (its service is started for the run)",
    docker: "Start Docker (sudo systemctl start docker)",
    podman: "Install Podman (its service is started for the run)"
  }[choice];
  return `${start}, or set DOCKER_HOST=unix:///path/to/socket. With engine: none the predictions alone decide.`;
}
function whatToDoOnWindows(choice, attempts) {
  if (attempts.some((attempt) => attempt.denied)) {
    return "An engine is there, but this user may not use its pipe: run as administrator, or join the group docker-users and log in again.";
  }
  const start = choice === "podman" ? "Start Podman (podman machine start)" : "Start Docker (Start-Service docker, or Docker Desktop)";
  return `${start}, or set DOCKER_HOST=npipe:////./pipe/NAME. With engine: none the predictions alone decide.`;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  findEngine
});

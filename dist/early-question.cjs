"use strict";
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

// src/entry/process/early-question.ts
var early_question_exports = {};
__export(early_question_exports, {
  earlyQuestion: () => earlyQuestion
});
module.exports = __toCommonJS(early_question_exports);
var import_node_fs3 = require("node:fs");

// src/engines/deferred.ts
function deferred() {
  let resolve;
  let reject;
  const promise = new Promise((yes, no) => {
    resolve = yes;
    reject = no;
  });
  promise.catch(() => void 0);
  return { promise, resolve, reject };
}

// src/engines/find/ask-engine.ts
var import_node_fs = require("node:fs");
var http = __toESM(require("node:http"), 1);
var ANSWER_LIMIT_MS = 5e3;
var ANSWER_BYTES = 1024 * 1024;
async function askEngine(address, signal, limitMs = ANSWER_LIMIT_MS, onAsked = () => void 0) {
  try {
    const limit = AbortSignal.any([signal, AbortSignal.timeout(limitMs)]);
    return readAnswer(await get(address, "/info", limit, onAsked));
  } catch (error) {
    return explain(error, limitMs);
  }
}
function connectionOptions(address) {
  if (address.kind === "socket") return { socketPath: address.path };
  const { host, port, tls } = address;
  const bare = host.replace(/^\[(.*)\]$/, "$1");
  if (tls === null || tls === "system") return { host: bare, port };
  return { host: bare, port, ca: (0, import_node_fs.readFileSync)(tls.ca), cert: (0, import_node_fs.readFileSync)(tls.cert), key: (0, import_node_fs.readFileSync)(tls.key) };
}
var NO_SERVER_NAME = { servername: "" };
async function get(address, path, signal, onSent = () => void 0) {
  const options = connectionOptions(address);
  const client = address.kind === "tcp" && address.tls !== null ? await Promise.resolve().then(() => __toESM(require("node:https"), 1)) : http;
  return await new Promise((resolve, reject) => {
    const request = client.get(
      { ...options, ...client === http && NO_SERVER_NAME, path, signal, agent: false },
      (response) => {
        const chunks = [];
        let bytes = 0;
        response.on("data", (chunk) => {
          bytes += chunk.length;
          if (bytes <= ANSWER_BYTES) chunks.push(chunk);
          else response.destroy(new Error("the answer is too long for an engine"));
        });
        response.on(
          "end",
          () => resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks).toString("utf8")
          })
        );
        response.on("error", reject);
      }
    );
    request.on("error", reject);
    request.once("finish", onSent);
  });
}
function readAnswer({ status, headers, body }) {
  if (status !== 200) return { reason: `answered /info with HTTP ${status}`, denied: status === 401 || status === 403 };
  const apiVersion = headers["api-version"];
  const said = parseObject(body);
  if (typeof apiVersion !== "string" || said === null) {
    return { reason: "what listens there is no container engine", denied: false };
  }
  const { ServerVersion, OSType, Architecture, KernelVersion, NCPU, SecurityOptions } = said;
  const os = text(OSType) ?? "linux";
  const has = (word) => {
    return Array.isArray(SecurityOptions) && SecurityOptions.some((option) => String(option).includes(word));
  };
  return {
    version: {
      kind: headers["libpod-api-version"] === void 0 ? "docker" : "podman",
      version: text(ServerVersion) ?? "unknown",
      apiVersion,
      os,
      arch: goArchitecture(text(Architecture) ?? "amd64"),
      // The one of Windows has a number of another kind.
      kernel: os === "windows" ? null : text(KernelVersion),
      cpus: typeof NCPU === "number" && NCPU > 0 ? NCPU : 1,
      rootless: has("rootless"),
      ...has("selinux") && { selinux: true },
      ...os === "windows" && windowsFacts(said)
    }
  };
}
function windowsFacts({
  OSVersion,
  OperatingSystem,
  Isolation
}) {
  const version = text(OSVersion);
  const [, build, update] = /\(OS Build (\d+)\.(\d+)\)/.exec(text(OperatingSystem) ?? "") ?? [];
  const whole = version !== null && build !== void 0 && version.endsWith(`.${build}`) ? `${version}.${update}` : version;
  return {
    ...whole !== null && { osVersion: whole },
    isolation: Isolation === "hyperv" ? "hyperv" : "process"
  };
}
function goArchitecture(name) {
  const words = {
    x86_64: "amd64",
    i386: "386",
    i686: "386",
    aarch64: "arm64",
    armv6l: "arm",
    armv7l: "arm",
    loongarch64: "loong64"
  };
  return words[name] ?? name;
}
function parseObject(body) {
  try {
    const value = JSON.parse(body);
    return typeof value === "object" && value !== null ? { ...value } : null;
  } catch {
    return null;
  }
}
function text(value) {
  return typeof value === "string" && value !== "" ? value : null;
}
function explain(error, limitMs) {
  const code = error instanceof Error && "code" in error ? error.code : null;
  switch (code) {
    case "EACCES":
    case "EPERM":
      return { reason: "permission denied: this user may not use the socket", denied: true };
    case "ENOENT":
      return { reason: "no such socket", denied: false };
    case "ECONNREFUSED":
      return { reason: "nothing listens there (connection refused)", denied: false };
    case "ECONNRESET":
      return { reason: "what listens there hung up", denied: false };
    default: {
      if (isTimeout(error)) {
        return { reason: `no answer within ${limitMs / 1e3} s`, denied: false };
      }
      return { reason: error instanceof Error ? error.message : String(error), denied: false };
    }
  }
}
function isTimeout(error) {
  return error instanceof Error && (error.name === "TimeoutError" || "code" in error && error.code === "ABORT_ERR");
}

// src/engines/find/docker-context.ts
var import_node_fs2 = require("node:fs");
async function currentContextHost(env) {
  const home = env.HOME ?? env.USERPROFILE;
  const folder = env.DOCKER_CONFIG ?? (home ? `${home}/.docker` : null);
  if (!folder) return null;
  const name = env.DOCKER_CONTEXT ?? text2(readJson(`${folder}/config.json`), "currentContext");
  if (!name || name === "default") return null;
  const { createHash } = await Promise.resolve().then(() => __toESM(require("node:crypto"), 1));
  const hash = createHash("sha256").update(name).digest("hex");
  const meta = readJson(`${folder}/contexts/meta/${hash}/meta.json`);
  return text2(field(field(meta, "Endpoints"), "docker"), "Host");
}
function readJson(path) {
  try {
    return JSON.parse((0, import_node_fs2.readFileSync)(path, "utf8"));
  } catch {
    return null;
  }
}
function field(value, name) {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : void 0;
}
function text2(value, name) {
  const found = field(value, name);
  return typeof found === "string" && found !== "" ? found : null;
}

// src/engines/find/engine-address.ts
function parseEngineAddress(text3, env) {
  if (text3.startsWith("unix://")) return socketAddress(text3.slice("unix://".length), text3);
  if (text3.startsWith("npipe://")) return socketAddress(text3.slice("npipe://".length).replaceAll("\\", "/"), text3);
  if (text3.startsWith("ssh://")) {
    return `${withoutCredentials(text3)} is an SSH address, which is not supported; forward the socket (ssh -L /tmp/engine.sock:/var/run/docker.sock HOST) and use unix:///tmp/engine.sock`;
  }
  let url;
  try {
    url = new URL(text3.includes("://") ? text3 : `tcp://${text3}`);
  } catch {
    return `${JSON.stringify(text3)} is no engine address; write unix:///path/to/socket or tcp://host:port`;
  }
  if (!["tcp:", "http:", "https:"].includes(url.protocol) || url.hostname === "") {
    return `${withoutCredentials(text3)} is no engine address; write unix:///path/to/socket or tcp://host:port`;
  }
  const tls = tlsFor(url, env);
  const port = Number(url.port) || (url.protocol === "tcp:" ? tls ? 2376 : 2375 : tls ? 443 : 80);
  return { kind: "tcp", host: url.hostname, port, tls };
}
function socketAddress(path, text3) {
  if (path === "") return `${text3} names no socket; write unix:///path/to/socket`;
  return { kind: "socket", path };
}
function tlsFor(url, env) {
  const wanted = Boolean(env.DOCKER_TLS_VERIFY) || url.protocol === "https:" || url.port === "2376";
  if (!wanted) return null;
  const folder = env.DOCKER_CERT_PATH;
  if (!folder) return "system";
  return { ca: `${folder}/ca.pem`, cert: `${folder}/cert.pem`, key: `${folder}/key.pem` };
}
function withoutCredentials(text3) {
  return text3.replace(/\/\/[^/@]*@/, "//");
}

// src/engines/find/known-sockets.ts
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

// src/engines/find/first-socket.ts
async function firstSocket(env, platform) {
  if (env.DOCKER_HOST) {
    const address = parseEngineAddress(env.DOCKER_HOST, env);
    return typeof address !== "string" && address.kind === "socket" ? address : null;
  }
  if (env.CONTAINER_HOST || await currentContextHost(env) !== null) return null;
  const [path] = knownSockets({ env, platform, uid: null }).docker;
  return path === void 0 ? null : { kind: "socket", path };
}

// src/entry/process/early-question.ts
async function earlyQuestion(words, env) {
  if (words.some((word) => word.startsWith("--engine")) || choosesEngine(configPath(words))) return null;
  const address = await firstSocket(env, process.platform);
  if (address === null) return null;
  const given = new AbortController();
  const sent = deferred();
  const answer = askEngine(address, given.signal, void 0, () => sent.resolve());
  void answer.then(() => sent.resolve());
  return { address, answer, sent: sent.promise, [Symbol.dispose]: () => given.abort() };
}
function configPath(words) {
  const at = words.findIndex((word) => word === "--config" || word.startsWith("--config="));
  if (at < 0) return "portcullis.yml";
  return words[at].slice("--config=".length) || (words[at + 1] ?? "");
}
var MAX_READ_BYTES = 1 << 20;
function choosesEngine(path) {
  try {
    const stat = (0, import_node_fs3.statSync)(path);
    return !stat.isFile() || stat.size > MAX_READ_BYTES || (0, import_node_fs3.readFileSync)(path).includes("engine");
  } catch {
    return false;
  }
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  earlyQuestion
});

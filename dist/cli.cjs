#!/usr/bin/env node
"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
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

// src/engines/find/ask-engine.ts
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
  return { host: bare, port, ca: (0, import_node_fs2.readFileSync)(tls.ca), cert: (0, import_node_fs2.readFileSync)(tls.cert), key: (0, import_node_fs2.readFileSync)(tls.key) };
}
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
  const words2 = {
    x86_64: "amd64",
    i386: "386",
    i686: "386",
    aarch64: "arm64",
    armv6l: "arm",
    armv7l: "arm",
    loongarch64: "loong64"
  };
  return words2[name] ?? name;
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
var import_node_fs2, http, ANSWER_LIMIT_MS, ANSWER_BYTES, NO_SERVER_NAME;
var init_ask_engine = __esm({
  "src/engines/find/ask-engine.ts"() {
    "use strict";
    import_node_fs2 = require("node:fs");
    http = __toESM(require("node:http"), 1);
    ANSWER_LIMIT_MS = 5e3;
    ANSWER_BYTES = 1024 * 1024;
    NO_SERVER_NAME = { servername: "" };
  }
});

// src/engines/find/docker-context.ts
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
    return JSON.parse((0, import_node_fs3.readFileSync)(path, "utf8"));
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
var import_node_fs3;
var init_docker_context = __esm({
  "src/engines/find/docker-context.ts"() {
    "use strict";
    import_node_fs3 = require("node:fs");
  }
});

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
var init_engine_address = __esm({
  "src/engines/find/engine-address.ts"() {
    "use strict";
  }
});

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
var init_known_sockets = __esm({
  "src/engines/find/known-sockets.ts"() {
    "use strict";
  }
});

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
var init_first_socket = __esm({
  "src/engines/find/first-socket.ts"() {
    "use strict";
    init_docker_context();
    init_engine_address();
    init_known_sockets();
  }
});

// src/entry/process/early-question.ts
var early_question_exports = {};
__export(early_question_exports, {
  earlyQuestion: () => earlyQuestion
});
async function earlyQuestion(words2, env) {
  if (words2.some((word) => word.startsWith("--engine")) || choosesEngine(configPath(words2))) return null;
  const address = await firstSocket(env, process.platform);
  if (address === null) return null;
  const given = new AbortController();
  let answer;
  const sent = new Promise((resolve) => {
    answer = askEngine(address, given.signal, void 0, resolve);
    void answer.then(() => resolve());
  });
  return { address, answer, sent, [Symbol.dispose]: () => given.abort() };
}
function configPath(words2) {
  const at = words2.findIndex((word) => word === "--config" || word.startsWith("--config="));
  if (at < 0) return "portcullis.yml";
  return words2[at].slice("--config=".length) || (words2[at + 1] ?? "");
}
function choosesEngine(path) {
  try {
    return !(0, import_node_fs4.statSync)(path).isFile() || (0, import_node_fs4.readFileSync)(path).includes("engine");
  } catch {
    return false;
  }
}
var import_node_fs4;
var init_early_question = __esm({
  "src/entry/process/early-question.ts"() {
    "use strict";
    import_node_fs4 = require("node:fs");
    init_ask_engine();
    init_first_socket();
  }
});

// src/entry/cli-start.ts
var import_node_module2 = require("node:module");
var import_node_path3 = require("node:path");

// src/entry/process/cache-directory.ts
var import_node_os = require("node:os");
var import_node_path = require("node:path");
function cacheDirectory(env) {
  return env["PORTCULLIS_CACHE"] ?? (0, import_node_path.join)(env["XDG_CACHE_HOME"] ?? (0, import_node_path.join)((0, import_node_os.homedir)(), ".cache"), "portcullis");
}

// src/entry/process/keep-compiled.ts
var import_node_fs = require("node:fs");
var import_node_module = require("node:module");
var import_node_path2 = require("node:path");
var import_node_vm = require("node:vm");
var NAME_BYTES = 64;
function requireKept(file, folder) {
  const source = (0, import_node_fs.readFileSync)(file);
  const name = source.subarray(-NAME_BYTES);
  const path = (0, import_node_path2.join)(folder, `${process.version}-${process.arch}-${(0, import_node_path2.basename)(file)}`);
  const kept = readKept(path, name);
  const script = new import_node_vm.Script(source.toString("latin1"), { filename: file, ...kept !== null && { cachedData: kept } });
  const module2 = { exports: {} };
  let fits = kept !== null && script.cachedDataRejected !== true;
  const keep = () => {
    if (!fits) write(path, name, script);
    fits = true;
  };
  script.runInThisContext()(module2.exports, (0, import_node_module.createRequire)(file), module2, file, (0, import_node_path2.dirname)(file));
  process.once("exit", (code) => code < 2 && keep());
  return { exports: module2.exports, keep };
}
function readKept(path, name) {
  try {
    const whole = (0, import_node_fs.readFileSync)(path);
    return whole.subarray(0, NAME_BYTES).equals(name) ? whole.subarray(NAME_BYTES) : null;
  } catch {
    return null;
  }
}
function write(path, name, script) {
  const unfinished = `${path}.${process.pid}`;
  try {
    (0, import_node_fs.mkdirSync)((0, import_node_path2.dirname)(path), { recursive: true, mode: 448 });
    (0, import_node_fs.writeFileSync)(unfinished, Buffer.concat([name, script.createCachedData()]), { mode: 384 });
    (0, import_node_fs.renameSync)(unfinished, path);
  } catch {
  }
}

// src/entry/cli-start.ts
var [command, ...words] = process.argv.slice(2);
var compiled = (0, import_node_path3.join)(cacheDirectory(process.env), "compiled");
var asksForHelp = words.some((word) => word === "--help" || word === "-h");
if (command === "inspect" && !asksForHelp) {
  const file = (0, import_node_path3.join)(__dirname, "inspect.cjs");
  const { inspectStart } = requireKept(file, compiled).exports;
  inspectStart(words);
} else {
  (0, import_node_module2.enableCompileCache)?.(compiled);
  if (command === "check" && !asksForHelp) {
    void startCheck();
  } else void Promise.resolve().then(() => __toESM(require("./parts/cli.cjs"), 1));
}
async function startCheck() {
  const { earlyQuestion: earlyQuestion2 } = await Promise.resolve().then(() => (init_early_question(), early_question_exports));
  const early = await earlyQuestion2(words, process.env);
  await early?.sent;
  const file = (0, import_node_path3.join)(__dirname, "check.cjs");
  const { exports: exports2, keep } = requireKept(file, compiled);
  const { checkStart } = exports2;
  await checkStart(words, { early, onCells: keep });
}

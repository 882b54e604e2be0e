"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __knownSymbol = (name2, symbol) => (symbol = Symbol[name2]) ? symbol : /* @__PURE__ */ Symbol.for("Symbol." + name2);
var __typeError = (msg) => {
  throw TypeError(msg);
};
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __export = (target, all) => {
  for (var name2 in all)
    __defProp(target, name2, { get: all[name2], enumerable: true });
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
var __using = (stack, value, async) => {
  if (value != null) {
    if (typeof value !== "object" && typeof value !== "function") __typeError("Object expected");
    var dispose, inner;
    if (async) dispose = value[__knownSymbol("asyncDispose")];
    if (dispose === void 0) {
      dispose = value[__knownSymbol("dispose")];
      if (async) inner = dispose;
    }
    if (typeof dispose !== "function") __typeError("Object not disposable");
    if (inner) dispose = function() {
      try {
        inner.call(this);
      } catch (e) {
        return Promise.reject(e);
      }
    };
    stack.push([async, dispose, value]);
  } else if (async) {
    stack.push([async]);
  }
  return value;
};
var __callDispose = (stack, error, hasError) => {
  var E = typeof SuppressedError === "function" ? SuppressedError : function(e, s, m, _) {
    return _ = Error(m), _.name = "SuppressedError", _.error = e, _.suppressed = s, _;
  };
  var fail = (e) => error = hasError ? new E(e, error, "An error was suppressed during disposal") : (hasError = true, e);
  var next = (it) => {
    while (it = stack.pop()) {
      try {
        var result = it[1] && it[1].call(it[2]);
        if (it[0]) return Promise.resolve(result).then(next, (e) => (fail(e), next()));
      } catch (e) {
        fail(e);
      }
    }
    if (hasError) throw error;
  };
  return next();
};

// src/errors.ts
var PortcullisError, EngineUnavailableError;
var init_errors = __esm({
  "src/errors.ts"() {
    "use strict";
    PortcullisError = class extends Error {
      hint;
      constructor(message, details) {
        super(message, details.cause === void 0 ? void 0 : { cause: details.cause });
        this.name = new.target.name;
        this.hint = details.hint;
      }
    };
    EngineUnavailableError = class extends PortcullisError {
      code = "engine-unavailable";
      exitCode = 3;
    };
  }
});

// src/engines/ask-engine.ts
async function askEngine(address, signal2, limitMs = ANSWER_LIMIT_MS, onAsked = () => void 0) {
  try {
    const limit = AbortSignal.any([signal2, AbortSignal.timeout(limitMs)]);
    return readAnswer(await get(address, "/info", limit, onAsked));
  } catch (error) {
    return explain(error, limitMs);
  }
}
async function isListening(address, limitMs) {
  try {
    await get(address, "/_ping", AbortSignal.timeout(limitMs));
    return true;
  } catch (error) {
    return isTimeout(error);
  }
}
function connectionOptions(address) {
  if (address.kind === "socket") return { socketPath: address.path };
  const { host, port, tls } = address;
  const bare = host.replace(/^\[(.*)\]$/, "$1");
  if (tls === null || tls === "system") return { host: bare, port };
  return { host: bare, port, ca: (0, import_node_fs.readFileSync)(tls.ca), cert: (0, import_node_fs.readFileSync)(tls.cert), key: (0, import_node_fs.readFileSync)(tls.key) };
}
async function get(address, path, signal2, onSent = () => void 0) {
  const options = connectionOptions(address);
  const client = address.kind === "tcp" && address.tls !== null ? await Promise.resolve().then(() => __toESM(require("node:https"), 1)) : http;
  return await new Promise((resolve, reject) => {
    const request = client.get(
      { ...options, ...client === http && NO_SERVER_NAME, path, signal: signal2, agent: false },
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
  return {
    version: {
      kind: headers["libpod-api-version"] === void 0 ? "docker" : "podman",
      version: text(ServerVersion) ?? "unknown",
      apiVersion,
      os: text(OSType) ?? "linux",
      arch: goArchitecture(text(Architecture) ?? "amd64"),
      kernel: text(KernelVersion),
      cpus: typeof NCPU === "number" && NCPU > 0 ? NCPU : 1,
      rootless: Array.isArray(SecurityOptions) && SecurityOptions.some((option) => String(option).includes("rootless"))
    }
  };
}
function goArchitecture(name2) {
  const words = {
    x86_64: "amd64",
    i386: "386",
    i686: "386",
    aarch64: "arm64",
    armv6l: "arm",
    armv7l: "arm",
    loongarch64: "loong64"
  };
  return words[name2] ?? name2;
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
var import_node_fs, http, ANSWER_LIMIT_MS, ANSWER_BYTES, NO_SERVER_NAME;
var init_ask_engine = __esm({
  "src/engines/ask-engine.ts"() {
    "use strict";
    import_node_fs = require("node:fs");
    http = __toESM(require("node:http"), 1);
    ANSWER_LIMIT_MS = 5e3;
    ANSWER_BYTES = 1024 * 1024;
    NO_SERVER_NAME = { servername: "" };
  }
});

// src/engines/docker-context.ts
async function currentContextHost(env) {
  const home = env.HOME ?? env.USERPROFILE;
  const folder = env.DOCKER_CONFIG ?? (home ? `${home}/.docker` : null);
  if (!folder) return null;
  const name2 = env.DOCKER_CONTEXT ?? text2(readJson(`${folder}/config.json`), "currentContext");
  if (!name2 || name2 === "default") return null;
  const { createHash } = await Promise.resolve().then(() => __toESM(require("node:crypto"), 1));
  const hash = createHash("sha256").update(name2).digest("hex");
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
function field(value, name2) {
  return typeof value === "object" && value !== null ? Reflect.get(value, name2) : void 0;
}
function text2(value, name2) {
  const found = field(value, name2);
  return typeof found === "string" && found !== "" ? found : null;
}
var import_node_fs2;
var init_docker_context = __esm({
  "src/engines/docker-context.ts"() {
    "use strict";
    import_node_fs2 = require("node:fs");
  }
});

// src/engines/engine-address.ts
function parseEngineAddress(text4, env) {
  if (text4.startsWith("unix://")) return socketAddress(text4.slice("unix://".length), text4);
  if (text4.startsWith("npipe://")) return socketAddress(text4.slice("npipe://".length).replaceAll("\\", "/"), text4);
  if (text4.startsWith("ssh://")) {
    return `${withoutCredentials(text4)} is an SSH address, which is not supported; forward the socket (ssh -L /tmp/engine.sock:/var/run/docker.sock HOST) and use unix:///tmp/engine.sock`;
  }
  let url;
  try {
    url = new URL(text4.includes("://") ? text4 : `tcp://${text4}`);
  } catch {
    return `${JSON.stringify(text4)} is no engine address; write unix:///path/to/socket or tcp://host:port`;
  }
  if (!["tcp:", "http:", "https:"].includes(url.protocol) || url.hostname === "") {
    return `${withoutCredentials(text4)} is no engine address; write unix:///path/to/socket or tcp://host:port`;
  }
  const tls = tlsFor(url, env);
  const port = Number(url.port) || (url.protocol === "tcp:" ? tls ? 2376 : 2375 : tls ? 443 : 80);
  return { kind: "tcp", host: url.hostname, port, tls };
}
function socketAddress(path, text4) {
  if (path === "") return `${text4} names no socket; write unix:///path/to/socket`;
  return { kind: "socket", path };
}
function tlsFor(url, env) {
  const wanted = Boolean(env.DOCKER_TLS_VERIFY) || url.protocol === "https:" || url.port === "2376";
  if (!wanted) return null;
  const folder = env.DOCKER_CERT_PATH;
  if (!folder) return "system";
  return { ca: `${folder}/ca.pem`, cert: `${folder}/cert.pem`, key: `${folder}/key.pem` };
}
function formatEngineAddress(address) {
  if (address.kind === "tcp") return `${address.tls ? "https" : "tcp"}://${address.host}:${address.port}`;
  return address.path.startsWith("//") ? `npipe://${address.path}` : `unix://${address.path}`;
}
function withoutCredentials(text4) {
  return text4.replace(/\/\/[^/@]*@/, "//");
}
var init_engine_address = __esm({
  "src/engines/engine-address.ts"() {
    "use strict";
  }
});

// src/engines/known-sockets.ts
function knownSockets({ env, platform, uid }) {
  if (platform === "win32") {
    return { docker: ["//./pipe/docker_engine"], podman: ["//./pipe/podman-machine-default"] };
  }
  const runtime = env.XDG_RUNTIME_DIR ?? (uid === null || platform !== "linux" ? void 0 : `/run/user/${uid}`);
  const home = env.HOME;
  const inRuntime = (name2) => runtime ? [`${runtime}/${name2}`] : [];
  const inHome = (...names) => home ? names.map((name2) => `${home}/${name2}`) : [];
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
  "src/engines/known-sockets.ts"() {
    "use strict";
  }
});

// src/engines/podman-service.ts
var podman_service_exports = {};
__export(podman_service_exports, {
  startPodmanService: () => startPodmanService
});
async function startPodmanService(env, signal2, command = "podman") {
  const folder = await (0, import_promises.mkdtemp)((0, import_node_path.join)((0, import_node_os.tmpdir)(), "portcullis-podman-"));
  const address = { kind: "socket", path: (0, import_node_path.join)(folder, "podman.sock") };
  const child = (0, import_node_child_process.spawn)(command, ["system", "service", `--time=${IDLE_LIMIT_S}`, `unix://${address.path}`], {
    detached: true,
    stdio: ["ignore", "ignore", "pipe"],
    // Its container monitor leaves a file named `oom` where it runs.
    cwd: folder,
    env: { ...env }
  });
  const service = new ServiceProcess(child, folder);
  const version = await service.answer(address, signal2);
  if (typeof version !== "string") return { address, version, stop: () => service.stop() };
  await service.stop();
  return version;
}
var import_node_child_process, import_promises, import_node_os, import_node_path, import_node_process, import_promises2, IDLE_LIMIT_S, START_LIMIT_MS, STOP_LIMIT_MS, KEPT_OUTPUT, ServiceProcess;
var init_podman_service = __esm({
  "src/engines/podman-service.ts"() {
    "use strict";
    import_node_child_process = require("node:child_process");
    import_promises = require("node:fs/promises");
    import_node_os = require("node:os");
    import_node_path = require("node:path");
    import_node_process = __toESM(require("node:process"), 1);
    import_promises2 = require("node:timers/promises");
    init_ask_engine();
    IDLE_LIMIT_S = 600;
    START_LIMIT_MS = 15e3;
    STOP_LIMIT_MS = 2e3;
    KEPT_OUTPUT = 2e3;
    ServiceProcess = class {
      #child;
      #folder;
      #ended;
      #killNow = () => {
        this.#child.kill("SIGKILL");
      };
      #running = true;
      constructor(child, folder) {
        this.#child = child;
        this.#folder = folder;
        let said = "";
        child.stderr?.on("data", (chunk) => {
          said = (said + chunk.toString("utf8")).slice(-KEPT_OUTPUT);
        });
        this.#ended = new Promise((resolve) => {
          child.once("error", (error) => {
            resolve(error.code === "ENOENT" ? "podman is not installed" : error.message);
          });
          child.once("exit", (code, by) => resolve(`podman system service ended (${by ?? code}): ${said.trim()}`));
        });
        void this.#ended.then(() => {
          this.#running = false;
          import_node_process.default.off("exit", this.#killNow);
        });
        import_node_process.default.once("exit", this.#killNow);
      }
      async answer(address, signal2) {
        const deadline = AbortSignal.any([signal2, AbortSignal.timeout(START_LIMIT_MS)]);
        const stopWaiting = new AbortController();
        const poll = async () => {
          let reason = "no answer";
          while (!deadline.aborted && !stopWaiting.signal.aborted) {
            const answer = await askEngine(address, deadline);
            if ("version" in answer) return answer.version;
            reason = answer.reason;
            await (0, import_promises2.setTimeout)(20);
          }
          return `podman system service did not get ready: ${reason}`;
        };
        const first = await Promise.race([poll(), this.#ended]);
        stopWaiting.abort();
        return first;
      }
      async stop() {
        if (this.#running) {
          this.#child.kill("SIGTERM");
          const kill = setTimeout(this.#killNow, STOP_LIMIT_MS);
          await this.#ended;
          clearTimeout(kill);
        }
        this.#child.stderr?.destroy();
        await (0, import_promises.rm)(this.#folder, { recursive: true, force: true });
      }
    };
  }
});

// src/engines/find-engine.ts
var find_engine_exports = {};
__export(find_engine_exports, {
  findEngine: () => findEngine
});
async function findEngine(choice, options) {
  const { env, platform, log } = options;
  const sockets = options.sockets ?? knownSockets({ env, platform, uid: platform === "win32" ? null : (0, import_node_os2.userInfo)().uid });
  const search = { choice, options, sockets, attempts: [] };
  for (const strategy of STRATEGIES) {
    if (options.signal.aborted) break;
    const found = await strategy.find(search);
    if (found) {
      log(
        `engine: ${found.version.kind} ${found.version.version} at ${formatEngineAddress(found.address)} (${strategy.name})`
      );
      return found;
    }
    if (search.attempts.at(-1)?.final) break;
  }
  throw noEngine(search);
}
async function fromVariable(search, name2, choices) {
  const value = search.options.env[name2];
  if (!value || !choices.includes(search.choice)) return null;
  return await atHost(search, value, { what: name2, foundBy: name2, final: true });
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
  const { env, platform, signal: signal2, podmanCommand } = search.options;
  if (search.choice === "docker" || platform !== "linux" || podmanCommand === null) return null;
  const { startPodmanService: startPodmanService2 } = await Promise.resolve().then(() => (init_podman_service(), podman_service_exports));
  const service = await startPodmanService2(env, signal2, podmanCommand);
  if (typeof service === "string") {
    search.attempts.push({ what: "podman system service", reason: service, denied: false, final: false });
    return null;
  }
  const { address, version } = service;
  return { address, version, foundBy: "podman system service", stopService: () => service.stop() };
}
async function atHost(search, host, source2) {
  const address = parseEngineAddress(host, search.options.env);
  if (typeof address !== "string") {
    const what = source2.what === source2.foundBy ? `${source2.what}=${formatEngineAddress(address)}` : source2.what;
    return await atAddress(search, address, { ...source2, what });
  }
  search.attempts.push({ what: source2.what, reason: address, denied: false, final: source2.final });
  return null;
}
async function atAddress(search, address, source2) {
  const { what, foundBy, final } = source2;
  const { signal: signal2, answerLimitMs, onAsked } = search.options;
  const answer = await askEngine(address, signal2, answerLimitMs, onAsked);
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
function noEngine({ choice, attempts, options }) {
  if (options.signal.aborted) {
    return new EngineUnavailableError("The search for a container engine was interrupted.", { hint: "Run it again." });
  }
  const name2 = { auto: "container engine", docker: "Docker engine", podman: "Podman engine" }[choice];
  const tried = attempts.map(({ what, reason }) => `  ${what}: ${reason}`);
  const message = [
    `No ${name2} answers. Tried:`,
    ...tried.length > 0 ? tried : ["  nothing: no address is known here"]
  ];
  return new EngineUnavailableError(message.join("\n"), { hint: whatToDo(choice, attempts) });
}
function whatToDo(choice, attempts) {
  const named = attempts.find((attempt) => attempt.final);
  if (named)
    return `Start that engine, or correct or unset ${named.what.split("=")[0]}. With engine: none the predictions alone decide.`;
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
var import_node_os2, STRATEGIES;
var init_find_engine = __esm({
  "src/engines/find-engine.ts"() {
    "use strict";
    import_node_os2 = require("node:os");
    init_errors();
    init_ask_engine();
    init_docker_context();
    init_engine_address();
    init_known_sockets();
    STRATEGIES = [
      { name: "DOCKER_HOST", find: (search) => fromVariable(search, "DOCKER_HOST", ["auto", "docker", "podman"]) },
      { name: "CONTAINER_HOST", find: (search) => fromVariable(search, "CONTAINER_HOST", ["auto", "podman"]) },
      { name: "Docker context", find: fromContext },
      { name: "Docker socket", find: (search) => fromSockets(search, "Docker socket", "docker") },
      { name: "Podman socket", find: (search) => fromSockets(search, "Podman socket", "podman") },
      { name: "podman system service", find: fromService }
    ];
  }
});

// src/engines/api-error.ts
function toApiError(call, error) {
  if (error instanceof ApiError) return error;
  const status = numberField(error, "statusCode");
  return new ApiError(call, status, detailOf(error), error);
}
function detailOf(error) {
  const message = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const plain = message.replace(/^\(HTTP code \d+\) [^-]* - /, "");
  return oneLine2(plain === "" ? code || "no reason given" : plain);
}
function oneLine2(text4) {
  const line = text4.replace(/\s+/g, " ").trim();
  return line.length > LONGEST_DETAIL ? `${line.slice(0, LONGEST_DETAIL)}...` : line;
}
function numberField(value, name2) {
  const found = typeof value === "object" && value !== null ? Reflect.get(value, name2) : null;
  return typeof found === "number" ? found : null;
}
var ApiError, LONGEST_DETAIL;
var init_api_error = __esm({
  "src/engines/api-error.ts"() {
    "use strict";
    ApiError = class extends Error {
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
    LONGEST_DETAIL = 1e3;
  }
});

// src/engines/name-files.ts
var NAME_FILES_FOLDER, HOSTS, RESOLV_CONF, NAME_FILES;
var init_name_files = __esm({
  "src/engines/name-files.ts"() {
    "use strict";
    NAME_FILES_FOLDER = "etc";
    HOSTS = `127.0.0.1	localhost
::1	localhost ip6-localhost ip6-loopback
fe00::0	ip6-localnet
ff00::0	ip6-mcastprefix
ff02::1	ip6-allnodes
ff02::2	ip6-allrouters
`;
    RESOLV_CONF = "nameserver 127.0.0.1\n";
    NAME_FILES = [
      { kind: "directory", path: `${NAME_FILES_FOLDER}/`, mode: 493 },
      { kind: "content", path: `${NAME_FILES_FOLDER}/hosts`, mode: 420, content: HOSTS },
      { kind: "content", path: `${NAME_FILES_FOLDER}/resolv.conf`, mode: 420, content: RESOLV_CONF }
    ];
  }
});

// src/engines/bare-network.ts
var BareNetwork;
var init_bare_network = __esm({
  "src/engines/bare-network.ts"() {
    "use strict";
    init_api_error();
    init_name_files();
    BareNetwork = class {
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
  }
});

// src/engines/acquired-image.ts
function acquired({ id, user, env }, facts) {
  return { reference: id, facts, user, env };
}
var init_acquired_image = __esm({
  "src/engines/acquired-image.ts"() {
    "use strict";
  }
});

// src/engines/pack-files.ts
function preloadPacker() {
  setImmediate(() => void Promise.resolve().then(() => __toESM(require("./lib/tar-stream.cjs"), 1)).catch(() => void 0));
}
async function packFiles(files) {
  const [{ pack }, { pipeline }, { stat }] = await Promise.all([
    Promise.resolve().then(() => __toESM(require("./lib/tar-stream.cjs"), 1)),
    Promise.resolve().then(() => __toESM(require("node:stream/promises"), 1)),
    Promise.resolve().then(() => __toESM(require("node:fs/promises"), 1))
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
          const source2 = (0, import_node_fs3.createReadStream)(file.hostPath, { highWaterMark: 1 << 20, end: Math.max(0, size - 1) });
          await pipeline(source2, tar.entry({ ...header, size }));
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
var import_node_fs3, import_node_stream;
var init_pack_files = __esm({
  "src/engines/pack-files.ts"() {
    "use strict";
    import_node_fs3 = require("node:fs");
    import_node_stream = require("node:stream");
  }
});

// src/engines/empty-image.ts
async function emptyImageArchive({ reference, platform, labels }) {
  const { createHash } = await Promise.resolve().then(() => __toESM(require("node:crypto"), 1));
  const [os, architecture] = platform.split("/");
  const config = JSON.stringify({
    created: (/* @__PURE__ */ new Date()).toISOString(),
    architecture,
    os,
    config: { Labels: labels },
    rootfs: { type: "layers", diff_ids: [] },
    history: []
  });
  const name2 = `${createHash("sha256").update(config).digest("hex")}.json`;
  const manifest = JSON.stringify([{ Config: name2, RepoTags: [reference], Layers: [] }]);
  return await packToBuffer([
    { kind: "content", path: name2, mode: 420, content: config },
    { kind: "content", path: "manifest.json", mode: 420, content: manifest }
  ]);
}
var init_empty_image = __esm({
  "src/engines/empty-image.ts"() {
    "use strict";
    init_pack_files();
  }
});

// src/engines/interruption.ts
async function untilInterrupted(work, signal2) {
  if (signal2.aborted) {
    work.catch(() => void 0);
    throw new Interruption();
  }
  let stop;
  const interrupted = new Promise((_, reject) => {
    stop = () => reject(new Interruption());
    signal2.addEventListener("abort", stop, { once: true });
  });
  try {
    return await Promise.race([work, interrupted]);
  } finally {
    signal2.removeEventListener("abort", stop);
    work.catch(() => void 0);
  }
}
var Interruption;
var init_interruption = __esm({
  "src/engines/interruption.ts"() {
    "use strict";
    Interruption = class extends Error {
      constructor() {
        super("the run was interrupted");
        this.name = "Interruption";
      }
    };
  }
});

// src/engines/local-image.ts
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
var init_local_image = __esm({
  "src/engines/local-image.ts"() {
    "use strict";
  }
});

// src/engines/run-labels.ts
function runLabels(runId) {
  return { [OWN_LABEL]: "1", [RUN_LABEL]: runId };
}
function newRunId() {
  return Array.from({ length: 12 }, () => Math.floor(Math.random() * 16).toString(16)).join("");
}
var OWN_LABEL, RUN_LABEL, STAND_IN_LABEL, STAND_IN_LAYER_LABEL;
var init_run_labels = __esm({
  "src/engines/run-labels.ts"() {
    "use strict";
    OWN_LABEL = "portcullis";
    RUN_LABEL = "portcullis.run";
    STAND_IN_LABEL = "portcullis.stand-in";
    STAND_IN_LAYER_LABEL = "portcullis.stand-in.layer";
  }
});

// src/engines/brought-images.ts
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
    const { layer } = JSON.parse((0, import_node_fs4.readFileSync)(path, "utf8"));
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
var import_node_fs4, import_node_path2, LOAD_LIMIT_MS, BroughtImages;
var init_brought_images = __esm({
  "src/engines/brought-images.ts"() {
    "use strict";
    import_node_fs4 = require("node:fs");
    import_node_path2 = require("node:path");
    init_acquired_image();
    init_api_error();
    init_empty_image();
    init_interruption();
    init_local_image();
    init_run_labels();
    LOAD_LIMIT_MS = 12e4;
    BroughtImages = class {
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
        const path = (0, import_node_path2.join)(cacheDir, "stand-ins", `${recipe}-${arch}`);
        const inspecting = this.#inEngine(reference);
        const layer = cachedLayer(`${path}.json`);
        const there = await inspecting;
        let image = there;
        const outdated = layer !== null && there?.labels[STAND_IN_LAYER_LABEL] !== layer;
        if (!suits(there) || outdated) {
          if (!(0, import_node_fs4.existsSync)(`${path}.tar`)) return suits(there) ? standInOf(there, reference, recipe) : null;
          await this.#load((0, import_node_fs4.createReadStream)(`${path}.tar`, { highWaterMark: 1 << 20 }));
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
  }
});

// src/engines/container-options.ts
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
      ...network.kind === "bare" && { Binds: NAME_FILES2.map((name2) => `${network.etc}/${name2}:/etc/${name2}:ro`) },
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
var MOUNT, PROBE_PATH, WORK_DIR, WORK_BYTES, PODMAN_PROCESSES, PODMAN_WRITABLE, NAME_FILES2;
var init_container_options = __esm({
  "src/engines/container-options.ts"() {
    "use strict";
    MOUNT = "/.portcullis";
    PROBE_PATH = `${MOUNT}/probe`;
    WORK_DIR = "/.portcullis-work";
    WORK_BYTES = 64 * 1024 * 1024;
    PODMAN_PROCESSES = 32768;
    PODMAN_WRITABLE = ["/tmp", "/run", "/var/tmp"];
    NAME_FILES2 = ["hosts", "resolv.conf"];
  }
});

// src/engines/cell-context.ts
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
var CellDeadline;
var init_cell_context = __esm({
  "src/engines/cell-context.ts"() {
    "use strict";
    init_container_options();
    CellDeadline = class {
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
  }
});

// src/protocol/job.ts
var PROTOCOL_VERSION;
var init_job = __esm({
  "src/protocol/job.ts"() {
    "use strict";
    PROTOCOL_VERSION = 1;
  }
});

// src/protocol/fields.ts
function fields(value, path) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw wrong(path, "an object", value);
  return value;
}
function text3(value, path) {
  if (typeof value !== "string") throw wrong(path, "a string", value);
  return value;
}
function name(value, path) {
  const string = text3(value, path);
  if (string.length > LONGEST_NAME) throw wrong(path, `a string of at most ${LONGEST_NAME} characters`, value);
  return string;
}
function flag(value, path) {
  if (typeof value !== "boolean") throw wrong(path, "true or false", value);
  return value;
}
function whole(least, most) {
  return (value, path) => {
    if (!Number.isSafeInteger(value) || value < least || value > most) {
      throw wrong(path, `a whole number from ${least} to ${most}`, value);
    }
    return value;
  };
}
function real(least, most) {
  return (value, path) => {
    if (typeof value !== "number" || !(value >= least && value <= most)) {
      throw wrong(path, `a number from ${least} to ${most}`, value);
    }
    return value;
  };
}
function oneOf(...words) {
  return (value, path) => {
    const found = words.find((word) => word === value);
    if (found === void 0) throw wrong(path, words.join(" or "), value);
    return found;
  };
}
function orNull(field2) {
  return (value, path) => value === null || value === void 0 ? null : field2(value, path);
}
function listOf(field2, most) {
  return (value, path) => {
    if (!Array.isArray(value) || value.length > most) throw wrong(path, `a list of at most ${most}`, value);
    return value.map((item) => field2(item, `${path}[]`));
  };
}
function wrong(path, expected, value) {
  return new FieldError(`${path} is ${describe(value)}, not ${expected}`);
}
function describe(value) {
  if (value === null || value === void 0 || typeof value === "number") return String(value);
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === "object") return "an object";
  return JSON.stringify(typeof value === "string" && value.length > 60 ? `${value.slice(0, 60)}\u2026` : value);
}
var FieldError, LONGEST_NAME, count;
var init_fields = __esm({
  "src/protocol/fields.ts"() {
    "use strict";
    FieldError = class extends Error {
    };
    LONGEST_NAME = 1e3;
    count = whole(0, Number.MAX_SAFE_INTEGER);
  }
});

// src/protocol/clocks.ts
var CLOCK_FAKES;
var init_clocks = __esm({
  "src/protocol/clocks.ts"() {
    "use strict";
    CLOCK_FAKES = ["constant", "1970", "2009-11-10", "rate"];
  }
});

// src/protocol/parse-clocks.ts
function parseClocks(from) {
  return { type: "clocks", step: name(from.step, "step"), clocks: clockFacts(from.clocks, "clocks") };
}
var DAY_NS, MOST_NAMES, ns, nanoseconds, anyNumber, clockFacts, cost, steps, drift, timeNamespace, source, adjust, discipline, zones, ntp, windowsClock;
var init_parse_clocks = __esm({
  "src/protocol/parse-clocks.ts"() {
    "use strict";
    init_clocks();
    init_fields();
    DAY_NS = 864e11;
    MOST_NAMES = 64;
    ns = real(0, DAY_NS);
    nanoseconds = whole(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
    anyNumber = real(-Number.MAX_VALUE, Number.MAX_VALUE);
    clockFacts = (value, path) => {
      const from = fields(value, path);
      return {
        cost: cost(from.cost, `${path}.cost`),
        monotonicSteps: steps(from.monotonicSteps, `${path}.monotonicSteps`),
        wallSteps: steps(from.wallSteps, `${path}.wallSteps`),
        drift: drift(from.drift, `${path}.drift`),
        wallMs: nanoseconds(from.wallMs, `${path}.wallMs`),
        monotonicUs: nanoseconds(from.monotonicUs, `${path}.monotonicUs`),
        faked: orNull(oneOf(...CLOCK_FAKES))(from.faked, `${path}.faked`),
        timeNamespace: orNull(timeNamespace)(from.timeNamespace, `${path}.timeNamespace`),
        source: source(from.source, `${path}.source`),
        adjust: orNull(adjust)(from.adjust, `${path}.adjust`),
        timerSlackNs: orNull(count)(from.timerSlackNs, `${path}.timerSlackNs`),
        zones: zones(from.zones, `${path}.zones`),
        ntp: orNull(ntp)(from.ntp, `${path}.ntp`),
        ptpDevices: listOf(name, MOST_NAMES)(from.ptpDevices, `${path}.ptpDevices`),
        windows: orNull(windowsClock)(from.windows, `${path}.windows`)
      };
    };
    cost = (value, path) => {
      const from = fields(value, path);
      return {
        nowNs: ns(from.nowNs, `${path}.nowNs`),
        syscallNs: orNull(ns)(from.syscallNs, `${path}.syscallNs`),
        vdsoMapped: orNull(flag)(from.vdsoMapped, `${path}.vdsoMapped`)
      };
    };
    steps = (value, path) => {
      const from = fields(value, path);
      return {
        reads: count(from.reads, `${path}.reads`),
        smallestNs: orNull(count)(from.smallestNs, `${path}.smallestNs`),
        largestNs: orNull(count)(from.largestNs, `${path}.largestNs`),
        zero: count(from.zero, `${path}.zero`),
        negative: count(from.negative, `${path}.negative`)
      };
    };
    drift = (value, path) => {
      const from = fields(value, path);
      return {
        overNs: count(from.overNs, `${path}.overNs`),
        gainedNs: nanoseconds(from.gainedNs, `${path}.gainedNs`),
        largestJumpNs: count(from.largestJumpNs, `${path}.largestJumpNs`)
      };
    };
    timeNamespace = (value, path) => {
      const from = fields(value, path);
      return {
        monotonicNs: anyNumber(from.monotonicNs, `${path}.monotonicNs`),
        boottimeNs: anyNumber(from.boottimeNs, `${path}.boottimeNs`)
      };
    };
    source = (value, path) => {
      const from = fields(value, path);
      return {
        current: orNull(name)(from.current, `${path}.current`),
        available: listOf(name, MOST_NAMES)(from.available, `${path}.available`)
      };
    };
    adjust = (value, path) => {
      const from = fields(value, path);
      return {
        read: name(from.read, `${path}.read`),
        set: oneOf("unclear", "refused-capability", "refused-filter", "refused")(from.set, `${path}.set`),
        setError: orNull(name)(from.setError, `${path}.setError`),
        state: orNull(discipline)(from.state, `${path}.state`)
      };
    };
    discipline = (value, path) => {
      const from = fields(value, path);
      return {
        synchronised: flag(from.synchronised, `${path}.synchronised`),
        offsetNs: nanoseconds(from.offsetNs, `${path}.offsetNs`),
        frequencyPpm: anyNumber(from.frequencyPpm, `${path}.frequencyPpm`),
        maxErrorUs: nanoseconds(from.maxErrorUs, `${path}.maxErrorUs`),
        estimatedErrorUs: nanoseconds(from.estimatedErrorUs, `${path}.estimatedErrorUs`)
      };
    };
    zones = (value, path) => {
      const from = fields(value, path);
      return {
        database: orNull(name)(from.database, `${path}.database`),
        localtime: orNull(name)(from.localtime, `${path}.localtime`),
        tz: orNull(name)(from.tz, `${path}.tz`),
        localName: name(from.localName, `${path}.localName`),
        localOffsetS: whole(-172800, 172800)(from.localOffsetS, `${path}.localOffsetS`),
        loadError: orNull(name)(from.loadError, `${path}.loadError`)
      };
    };
    ntp = (value, path) => {
      const from = fields(value, path);
      return {
        server: name(from.server, `${path}.server`),
        offsetMs: orNull(anyNumber)(from.offsetMs, `${path}.offsetMs`),
        roundTripMs: orNull(anyNumber)(from.roundTripMs, `${path}.roundTripMs`),
        stratum: orNull(whole(0, 255))(from.stratum, `${path}.stratum`),
        error: orNull(name)(from.error, `${path}.error`)
      };
    };
    windowsClock = (value, path) => {
      const from = fields(value, path);
      return {
        counterFrequencyHz: count(from.counterFrequencyHz, `${path}.counterFrequencyHz`),
        counterStepNs: count(from.counterStepNs, `${path}.counterStepNs`),
        resolutionNs: orNull(count)(from.resolutionNs, `${path}.resolutionNs`),
        finestNs: orNull(count)(from.finestNs, `${path}.finestNs`),
        coarsestNs: orNull(count)(from.coarsestNs, `${path}.coarsestNs`),
        highResolutionTimer: flag(from.highResolutionTimer, `${path}.highResolutionTimer`)
      };
    };
  }
});

// src/protocol/measure.ts
var TIMER_KINDS;
var init_measure = __esm({
  "src/protocol/measure.ts"() {
    "use strict";
    TIMER_KINDS = ["sleep", "timer", "ticker", "after-func", "read-deadline"];
  }
});

// src/protocol/parse-measure.ts
function parseConditions(from) {
  return {
    type: "conditions",
    step: name(from.step, "step"),
    conditions: conditions(from.conditions, "conditions")
  };
}
function parseReady(from) {
  return { type: "ready", step: name(from.step, "step"), startUs: orNull(count)(from.startUs, "startUs") };
}
function parseSeries(from) {
  return {
    type: "series",
    step: name(from.step, "step"),
    index: count(from.index, "index"),
    path: oneOf("os", "go")(from.path, "path"),
    timer: oneOf(...TIMER_KINDS)(from.timer, "timer"),
    periodNs: whole(1, DAY_NS2)(from.periodNs, "periodNs"),
    deadlines: oneOf("absolute", "relative")(from.deadlines, "deadlines"),
    processors: whole(1, MOST_PROCESSORS)(from.processors, "processors"),
    lockThread: flag(from.lockThread, "lockThread"),
    pair: orNull(count)(from.pair, "pair"),
    startUs: orNull(count)(from.startUs, "startUs"),
    latenessNs: listOf(lateness, MOST_SAMPLES)(from.latenessNs, "latenessNs"),
    missed: count(from.missed, "missed"),
    early: count(from.early, "early"),
    causes: causes(from.causes, "causes"),
    problem: orNull(name)(from.problem, "problem")
  };
}
var DAY_NS2, MOST_SAMPLES, MOST_PROCESSORS, lateness, conditions, causes, throttle;
var init_parse_measure = __esm({
  "src/protocol/parse-measure.ts"() {
    "use strict";
    init_fields();
    init_measure();
    DAY_NS2 = 864e11;
    MOST_SAMPLES = 1e5;
    MOST_PROCESSORS = 1e6;
    lateness = whole(0, DAY_NS2);
    conditions = (value, path) => {
      const from = fields(value, path);
      return {
        goVersion: name(from.goVersion, `${path}.goVersion`),
        kernel: orNull(name)(from.kernel, `${path}.kernel`),
        cpuModel: orNull(name)(from.cpuModel, `${path}.cpuModel`),
        cpus: whole(1, MOST_PROCESSORS)(from.cpus, `${path}.cpus`),
        processors: whole(1, MOST_PROCESSORS)(from.processors, `${path}.processors`),
        cgroup: orNull(oneOf("v1", "v2", "mixed"))(from.cgroup, `${path}.cgroup`),
        cpuQuota: orNull(real(0, MOST_PROCESSORS))(from.cpuQuota, `${path}.cpuQuota`),
        cpuPeriodUs: orNull(count)(from.cpuPeriodUs, `${path}.cpuPeriodUs`),
        cpuset: orNull(name)(from.cpuset, `${path}.cpuset`),
        clockSource: orNull(name)(from.clockSource, `${path}.clockSource`),
        timerSlackNs: orNull(count)(from.timerSlackNs, `${path}.timerSlackNs`)
      };
    };
    causes = (value, path) => {
      const from = fields(value, path);
      return {
        durationNs: count(from.durationNs, `${path}.durationNs`),
        cpuNs: orNull(count)(from.cpuNs, `${path}.cpuNs`),
        throttle: orNull(throttle)(from.throttle, `${path}.throttle`),
        stealNs: orNull(count)(from.stealNs, `${path}.stealNs`),
        runDelayNs: orNull(count)(from.runDelayNs, `${path}.runDelayNs`),
        preemptions: orNull(count)(from.preemptions, `${path}.preemptions`)
      };
    };
    throttle = (value, path) => {
      const from = fields(value, path);
      return {
        periods: count(from.periods, `${path}.periods`),
        throttledPeriods: count(from.throttledPeriods, `${path}.throttledPeriods`),
        throttledNs: count(from.throttledNs, `${path}.throttledNs`)
      };
    };
  }
});

// src/protocol/parse-message.ts
function parseMessage(line) {
  let value;
  try {
    value = JSON.parse(line);
  } catch {
    return { message: null, problem: `a line is no JSON: ${JSON.stringify(line.slice(0, 120))}` };
  }
  try {
    const from = fields(value, "message");
    const type = text3(from.type, "type");
    return { message: isKnown(type) ? PARSERS[type](from) : null, problem: null };
  } catch (error) {
    if (error instanceof FieldError) return { message: null, problem: error.message };
    throw error;
  }
}
function isKnown(type) {
  return Object.hasOwn(PARSERS, type);
}
var DAY_MS, DAY_NS3, MOST_SAMPLES2, ms, ns2, SIGNAL, PARSERS, startError, captured, signal, stepOutcome, serveOutcome, serveResponse, serveStop, cellFacts;
var init_parse_message = __esm({
  "src/protocol/parse-message.ts"() {
    "use strict";
    init_fields();
    init_job();
    init_parse_clocks();
    init_parse_measure();
    DAY_MS = 864e5;
    DAY_NS3 = DAY_MS * 1e6;
    MOST_SAMPLES2 = 1e6;
    ms = real(0, DAY_MS);
    ns2 = real(0, DAY_NS3);
    SIGNAL = /^SIG[A-Z0-9]{2,10}$/;
    PARSERS = {
      hello: (from) => ({
        type: "hello",
        protocol: whole(PROTOCOL_VERSION, PROTOCOL_VERSION)(from.protocol, "protocol"),
        probe: name(from.probe, "probe"),
        go: name(from.go, "go"),
        os: name(from.os, "os"),
        arch: name(from.arch, "arch")
      }),
      facts: (from) => ({ type: "facts", step: name(from.step, "step"), facts: cellFacts(from.facts, "facts") }),
      started: (from) => ({ type: "started", step: name(from.step, "step") }),
      outcome: (from) => ({ type: "outcome", outcome: stepOutcome(from.outcome, "outcome") }),
      timer: (from) => ({
        type: "timer",
        step: name(from.step, "step"),
        path: oneOf("os", "go")(from.path, "path"),
        periodNs: whole(1, DAY_NS3)(from.periodNs, "periodNs"),
        latenessNs: listOf(ns2, MOST_SAMPLES2)(from.latenessNs, "latenessNs"),
        missed: count(from.missed, "missed")
      }),
      clock: (from) => ({
        type: "clock",
        step: name(from.step, "step"),
        nowNs: ns2(from.nowNs, "nowNs"),
        syscallNs: orNull(ns2)(from.syscallNs, "syscallNs"),
        vdsoMapped: orNull(flag)(from.vdsoMapped, "vdsoMapped")
      }),
      conditions: parseConditions,
      ready: parseReady,
      series: parseSeries,
      clocks: parseClocks,
      bye: (from) => ({ type: "bye", steps: count(from.steps, "steps") })
    };
    startError = (value, path) => {
      const from = fields(value, path);
      return { errno: name(from.errno, `${path}.errno`), message: text3(from.message, `${path}.message`) };
    };
    captured = (value, path) => {
      const from = fields(value, path);
      return {
        text: text3(from.text, `${path}.text`),
        bytes: count(from.bytes, `${path}.bytes`),
        truncated: flag(from.truncated, `${path}.truncated`)
      };
    };
    signal = (value, path) => {
      const word = name(value, path);
      if (!SIGNAL.test(word)) throw new FieldError(`${path} is ${JSON.stringify(word.slice(0, 60))}, not a signal's name`);
      return word;
    };
    stepOutcome = (value, path) => {
      const from = fields(value, path);
      const outcome = {
        step: name(from.step, `${path}.step`),
        startError: orNull(startError)(from.startError, `${path}.startError`),
        exitCode: orNull(whole(-(2 ** 31), 2 ** 32 - 1))(from.exitCode, `${path}.exitCode`),
        signal: orNull(signal)(from.signal, `${path}.signal`),
        timedOut: flag(from.timedOut, `${path}.timedOut`),
        durationMs: ms(from.durationMs, `${path}.durationMs`),
        stdout: captured(from.stdout, `${path}.stdout`),
        stderr: captured(from.stderr, `${path}.stderr`),
        peakMemoryBytes: orNull(count)(from.peakMemoryBytes, `${path}.peakMemoryBytes`),
        peakThreads: orNull(count)(from.peakThreads, `${path}.peakThreads`),
        peakOpenFiles: orNull(count)(from.peakOpenFiles, `${path}.peakOpenFiles`),
        peakProcesses: orNull(count)(from.peakProcesses, `${path}.peakProcesses`),
        leftBehind: orNull(count)(from.leftBehind, `${path}.leftBehind`),
        oomKills: orNull(count)(from.oomKills, `${path}.oomKills`),
        serve: orNull(serveOutcome)(from.serve, `${path}.serve`)
      };
      const ends = [outcome.startError, outcome.exitCode, outcome.signal].filter((end) => end !== null);
      if (ends.length > 1) throw new FieldError(`${path} has more than one of startError, exitCode and signal`);
      return outcome;
    };
    serveOutcome = (value, path) => {
      const from = fields(value, path);
      return {
        readyMs: orNull(ms)(from.readyMs, `${path}.readyMs`),
        readyError: orNull(text3)(from.readyError, `${path}.readyError`),
        response: orNull(serveResponse)(from.response, `${path}.response`),
        requestError: orNull(text3)(from.requestError, `${path}.requestError`),
        stop: orNull(serveStop)(from.stop, `${path}.stop`)
      };
    };
    serveResponse = (value, path) => {
      const from = fields(value, path);
      return {
        status: whole(100, 999)(from.status, `${path}.status`),
        body: captured(from.body, `${path}.body`),
        durationMs: ms(from.durationMs, `${path}.durationMs`)
      };
    };
    serveStop = (value, path) => {
      const from = fields(value, path);
      return {
        signal: signal(from.signal, `${path}.signal`),
        exited: flag(from.exited, `${path}.exited`),
        afterMs: ms(from.afterMs, `${path}.afterMs`)
      };
    };
    cellFacts = (value, path) => {
      const from = fields(value, path);
      const has = fields(from.has, `${path}.has`);
      return {
        kernel: orNull(name)(from.kernel, `${path}.kernel`),
        arch: name(from.arch, `${path}.arch`),
        cpuModel: orNull(name)(from.cpuModel, `${path}.cpuModel`),
        cpuLevel: orNull(whole(1, 4))(from.cpuLevel, `${path}.cpuLevel`),
        cpus: orNull(whole(1, 1e6))(from.cpus, `${path}.cpus`),
        clockSource: orNull(name)(from.clockSource, `${path}.clockSource`),
        timerSlackNs: orNull(count)(from.timerSlackNs, `${path}.timerSlackNs`),
        cgroup: orNull(oneOf("v1", "v2", "mixed"))(from.cgroup, `${path}.cgroup`),
        cpuQuota: orNull(real(0, 1e6))(from.cpuQuota, `${path}.cpuQuota`),
        memoryLimitBytes: orNull(count)(from.memoryLimitBytes, `${path}.memoryLimitBytes`),
        pidsLimit: orNull(count)(from.pidsLimit, `${path}.pidsLimit`),
        openFilesLimit: orNull(count)(from.openFilesLimit, `${path}.openFilesLimit`),
        uid: orNull(whole(0, 2 ** 32 - 1))(from.uid, `${path}.uid`),
        effectiveCapabilities: orNull(name)(from.effectiveCapabilities, `${path}.effectiveCapabilities`),
        noNewPrivileges: orNull(flag)(from.noNewPrivileges, `${path}.noNewPrivileges`),
        seccompMode: orNull(whole(0, 2))(from.seccompMode, `${path}.seccompMode`),
        rootReadOnly: orNull(flag)(from.rootReadOnly, `${path}.rootReadOnly`),
        has: {
          shell: flag(has.shell, `${path}.has.shell`),
          caCertificates: flag(has.caCertificates, `${path}.has.caCertificates`),
          tzdata: flag(has.tzdata, `${path}.has.tzdata`),
          tmp: flag(has.tmp, `${path}.has.tmp`),
          passwd: flag(has.passwd, `${path}.has.passwd`)
        }
      };
    };
  }
});

// src/protocol/read-messages.ts
function createMessageReader(limits = DEFAULT_LIMITS) {
  const problems = [];
  let parts = [];
  let lineBytes = 0;
  let tooLong = false;
  let messages = 0;
  function problem(text4) {
    if (problems.length < MOST_PROBLEMS) problems.push(text4);
  }
  function keep(part) {
    lineBytes += part.length;
    if (lineBytes > limits.lineBytes) {
      tooLong = true;
      parts = [];
    } else if (part.length > 0) {
      parts.push(part.slice());
    }
  }
  function takeLine() {
    const text4 = tooLong ? null : decodeParts(parts, lineBytes);
    if (text4 === null) problem(`a line of ${lineBytes} bytes is longer than ${limits.lineBytes}`);
    parts = [];
    lineBytes = 0;
    tooLong = false;
    if (text4 === null || text4.trim() === "") return null;
    messages += 1;
    if (messages > limits.messages) {
      if (messages === limits.messages + 1) problem(`more than ${limits.messages} messages; the rest is dropped`);
      return null;
    }
    const parsed = parseMessage(text4);
    if (parsed.problem !== null) problem(parsed.problem);
    return parsed.message;
  }
  return {
    problems,
    push(chunk) {
      const found = [];
      let from = 0;
      for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
        keep(chunk.subarray(from, at));
        from = at + 1;
        const message = takeLine();
        if (message !== null) found.push(message);
      }
      keep(chunk.subarray(from));
      return found;
    },
    end() {
      if (lineBytes > 0) problem(`the stream ended within a line, after ${lineBytes} bytes of it`);
      parts = [];
      lineBytes = 0;
      return [];
    }
  };
}
function decodeParts(parts, lineBytes) {
  const decoder = new TextDecoder();
  if (parts.length === 1) return decoder.decode(parts[0]);
  const line = new Uint8Array(lineBytes);
  let at = 0;
  for (const part of parts) {
    line.set(part, at);
    at += part.length;
  }
  return decoder.decode(line);
}
var DEFAULT_LIMITS, LINE_FEED, MOST_PROBLEMS;
var init_read_messages = __esm({
  "src/protocol/read-messages.ts"() {
    "use strict";
    init_parse_message();
    DEFAULT_LIMITS = { lineBytes: 4 << 20, messages: 1e4 };
    LINE_FEED = 10;
    MOST_PROBLEMS = 20;
  }
});

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
var init_deferred = __esm({
  "src/engines/deferred.ts"() {
    "use strict";
  }
});

// src/engines/probe-report.ts
var STDERR_BYTES, MOST_SERIES, ProbeReport;
var init_probe_report = __esm({
  "src/engines/probe-report.ts"() {
    "use strict";
    STDERR_BYTES = 4096;
    MOST_SERIES = 200;
    ProbeReport = class {
      outcomes = /* @__PURE__ */ new Map();
      timers = [];
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
      constructor(steps2, reader, onMeasure = () => void 0) {
        this.#planned = new Map(steps2.map(({ id, kind }) => [id, kind]));
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
        if (kind === "timers") return this.timers.length > 0;
        if (kind === "measure") return this.series.length > 0 || this.outcomes.has(id);
        if (kind === "clocks") return this.clocks !== null || this.outcomes.has(id);
        return this.outcomes.has(id);
      }
    };
  }
});

// src/engines/probe-run.ts
async function runProbe({
  containers,
  container,
  job,
  demux,
  signal: signal2,
  onMeasure
}) {
  const reader = createMessageReader();
  const report = new ProbeReport(job.steps, reader, onMeasure);
  const startedMs = Date.now();
  const output = await containers.attach(container);
  const over = deferred();
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
  signal2.addEventListener("abort", interrupt, { once: true });
  let timer;
  try {
    if (signal2.aborted) throw new Interruption();
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
    signal2.removeEventListener("abort", interrupt);
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
  const late = deferred();
  const timer = setTimeout(() => late.resolve(), limitMs);
  await Promise.race([work.catch(() => void 0), late.promise]);
  clearTimeout(timer);
}
function destroy(stream) {
  stream.on("error", () => void 0);
  if ("destroy" in stream && typeof stream.destroy === "function") stream.destroy();
}
var PROBE_GRACE_MS, SETTLE_MS, DRAIN_MS;
var init_probe_run = __esm({
  "src/engines/probe-run.ts"() {
    "use strict";
    init_read_messages();
    init_deferred();
    init_interruption();
    init_probe_report();
    PROBE_GRACE_MS = 8e3;
    SETTLE_MS = 1e4;
    DRAIN_MS = 1e3;
  }
});

// src/engines/child-steps.ts
async function runChildSteps(cell, steps2) {
  const network = await cell.bareNetwork.choose();
  try {
    return await runIn(network, cell, steps2);
  } catch (error) {
    if (!cell.bareNetwork.refused(error, network)) throw error;
    return await runIn({ kind: "none" }, cell, steps2);
  }
}
async function runIn(network, cell, steps2) {
  const { containers, volume, signal: signal2 } = cell;
  const job = probeJob(cell, steps2, cell.request.timeoutMs);
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
    await untilInterrupted(stored, signal2);
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
function probeJob(cell, steps2, totalMs) {
  return {
    protocol: PROTOCOL_VERSION,
    binary: binaryPath(cell),
    workDir: WORK_DIR,
    limits: { outputBytes: cell.request.outputBytes, totalMs: Math.round(totalMs) },
    steps: steps2
  };
}
var init_child_steps = __esm({
  "src/engines/child-steps.ts"() {
    "use strict";
    init_job();
    init_cell_context();
    init_container_options();
    init_interruption();
    init_probe_run();
  }
});

// src/engines/engine-trouble.ts
function engineTrouble(error, step) {
  if (error instanceof Interruption) return { kind: "interrupted", message: error.message, step };
  if (!(error instanceof ApiError)) {
    const message = error instanceof Error ? error.message : String(error);
    return { kind: "probe-failed", message: oneLine2(message), step };
  }
  return { kind: kindOf(error), message: error.message, step };
}
function kindOf(error) {
  if (error.lost) return "engine-lost";
  if (error.status === 404 && error.call !== "create container") return "killed-from-outside";
  return PROFILE.test(error.detail) ? "profile-refused" : "engine-refused";
}
var PROFILE;
var init_engine_trouble = __esm({
  "src/engines/engine-trouble.ts"() {
    "use strict";
    init_api_error();
    init_interruption();
    PROFILE = /rlimit|ulimit|no matching entries in (passwd|group)|unable to find (user|group)|invalid user|minimum memory|memory limit|pids limit|CPUs? (is|are) (not )?available|Range of CPUs/i;
  }
});

// src/engines/bounded-output.ts
var import_node_string_decoder, BoundedOutput;
var init_bounded_output = __esm({
  "src/engines/bounded-output.ts"() {
    "use strict";
    import_node_string_decoder = require("node:string_decoder");
    BoundedOutput = class {
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
        const text4 = decoder.write(Buffer.concat(this.#chunks)) + (truncated ? "" : decoder.end());
        return { text: text4, bytes: this.#bytes, truncated };
      }
    };
  }
});

// src/engines/companion.ts
function stopSeen({ stop }, { ended, report }, endedMs) {
  if (stop === null || stop.exited || ended === "bye") return stop;
  return { ...stop, exited: true, afterMs: Math.max(0, endedMs - report.lastOutcomeMs) };
}
var SETTLE_MS2, Companion;
var init_companion = __esm({
  "src/engines/companion.ts"() {
    "use strict";
    init_cell_context();
    init_child_steps();
    init_container_options();
    init_interruption();
    init_probe_run();
    SETTLE_MS2 = 3e3;
    Companion = class {
      #cell;
      #main;
      #step;
      #job;
      #container = null;
      #running = null;
      #run = null;
      constructor(cell, { id, timeoutMs, serve }, main2) {
        this.#cell = cell;
        this.#main = main2;
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
        const { containers, demux, signal: signal2 } = this.#cell;
        this.#running = runProbe({ containers, container: this.#container, job: this.#job, demux, signal: signal2 });
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
  }
});

// src/engines/container-env.ts
function containerEnv(changes, imageEnv, engine) {
  const fromImage = /* @__PURE__ */ new Set(["PATH", "HOME", ...imageEnv.map((line) => line.split("=")[0])]);
  return Object.entries(changes).flatMap(([name2, value]) => {
    if (value !== null) return [`${name2}=${value}`];
    if (engine === "docker") return [name2];
    return fromImage.has(name2) ? [`${name2}=`] : [];
  });
}
var init_container_env = __esm({
  "src/engines/container-env.ts"() {
    "use strict";
  }
});

// src/engines/empty-outcome.ts
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
var init_empty_outcome = __esm({
  "src/engines/empty-outcome.ts"() {
    "use strict";
  }
});

// src/engines/signal-names.ts
function readExitCode(code) {
  const name2 = code > 128 ? NAMES[code - 129] : void 0;
  return name2 === void 0 ? { exitCode: code, signal: null } : { exitCode: null, signal: `SIG${name2}` };
}
var NAMES;
var init_signal_names = __esm({
  "src/engines/signal-names.ts"() {
    "use strict";
    NAMES = "HUP INT QUIT ILL TRAP ABRT BUS FPE KILL USR1 SEGV USR2 PIPE ALRM TERM STKFLT CHLD CONT STOP TSTP TTIN TTOU URG XCPU XFSZ VTALRM PROF WINCH IO PWR SYS".split(
      " "
    );
  }
});

// src/engines/start-error.ts
function startErrorOfRefusal(error, binaryPath2) {
  if (!(error instanceof ApiError) || error.status === null) return null;
  if (error.call !== "start container" && error.call !== "attach") return null;
  if (!error.detail.includes(binaryPath2) && !/executable file/i.test(error.detail)) return null;
  return startError2(error.detail);
}
function startErrorOfOutput(exitCode, stdout, stderr, binaryPath2) {
  const ownCodes = [1, 126, 127, 255];
  if (!ownCodes.includes(exitCode) || stdout !== "") return null;
  const line = stderr.trim();
  const prefix = `exec ${binaryPath2}: `;
  return line.startsWith(prefix) && !line.includes("\n") ? startError2(line) : null;
}
function startError2(message) {
  const errno = REASONS.find(([pattern]) => pattern.test(message))?.[1] ?? "unknown";
  return { errno, message };
}
var REASONS;
var init_start_error = __esm({
  "src/engines/start-error.ts"() {
    "use strict";
    init_api_error();
    REASONS = [
      [/no such file or directory|executable file .*not found/i, "ENOENT"],
      [/permission denied/i, "EACCES"],
      [/exec format error/i, "ENOEXEC"],
      [/text file busy/i, "ETXTBSY"],
      [/argument list too long/i, "E2BIG"],
      [/operation not permitted/i, "EPERM"],
      [/is a directory/i, "EISDIR"]
    ];
  }
});

// src/engines/pid1-step.ts
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
    const startError3 = startErrorOfRefusal(error, binaryPath(cell));
    if (startError3) return { outcome: { ...emptyOutcome(step.id), startError: startError3 }, trouble: null };
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
function packed({ path, contentBase64, mode }) {
  return { kind: "content", path: path.replace(/^\/+/, ""), mode, content: Buffer.from(contentBase64, "base64") };
}
function ignoreRefusal(error) {
  if (!(error instanceof ApiError) || error.lost) throw error;
}
var SETTLE_MS3, DRAIN_MS2, ATTEMPTS, Pid1Run;
var init_pid1_step = __esm({
  "src/engines/pid1-step.ts"() {
    "use strict";
    init_api_error();
    init_bounded_output();
    init_cell_context();
    init_companion();
    init_container_env();
    init_container_options();
    init_deferred();
    init_empty_outcome();
    init_engine_trouble();
    init_interruption();
    init_probe_run();
    init_signal_names();
    init_start_error();
    SETTLE_MS3 = 1e4;
    DRAIN_MS2 = 1e3;
    ATTEMPTS = 3;
    Pid1Run = class {
      #cell;
      #step;
      #stdout;
      #stderr;
      #drained = deferred();
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
        const { containers, volume, signal: signal2, request } = this.#cell;
        request.onPhase?.("creating");
        const container = await this.#create();
        await untilInterrupted(volume.filled(), signal2);
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
        await untilInterrupted(containers.start(container), signal2);
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
        const { containers, signal: signal2 } = this.#cell;
        const over = deferred();
        const timer = setTimeout(() => over.resolve("limit"), limitMs);
        const interrupt = () => over.resolve("interruption");
        if (signal2.aborted) interrupt();
        signal2.addEventListener("abort", interrupt, { once: true });
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
          signal2.removeEventListener("abort", interrupt);
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
        const { exitCode, signal: signal2 } = readExitCode(end.exitCode);
        if (end.killedBy === "outside" && ending === "exit") {
          const message = "the container was killed from outside (SIGKILL)";
          return { outcome: null, trouble: { kind: "killed-from-outside", message, step } };
        }
        const stdout = this.#stdout.captured();
        const stderr = this.#stderr.captured();
        const startError3 = startErrorOfOutput(end.exitCode, stdout.text, stderr.text, binaryPath(this.#cell));
        const outcome = {
          ...emptyOutcome(step),
          ...startError3 ? { startError: startError3 } : { exitCode, signal: signal2 },
          timedOut: ending === "limit",
          durationMs: this.#durationMs(end),
          stdout,
          stderr,
          oomKills: end.oomKilled ? 1 : end.killedBy === "unclear" ? null : 0
        };
        if (startError3 || this.#companion === null) return { outcome, trouble: null };
        return this.#companion.complete(outcome, this.#endedMs || Date.now());
      }
      /** Podman says that a container started after it has ended, when that was quick. */
      #durationMs(end) {
        const seen = this.#endedMs === 0 ? 0 : this.#endedMs - this.#startedMs;
        return Math.max(0, this.#cell.engine === "podman" ? seen : end.finishedMs - end.startedMs);
      }
    };
  }
});

// src/engines/probe-trouble.ts
function probeTrouble({ report, ended, end, error }, limitMs) {
  const missing = report.missing();
  if (ended === "bye" && missing.length === 0) return null;
  const step = report.current ?? missing[0] ?? null;
  const trouble = (kind, message) => ({ kind, message, step });
  if (ended === "interruption") return trouble("interrupted", "the run was interrupted");
  const timeUp = `the cell's time limit of ${limitMs} ms passed`;
  if (ended === "limit") return trouble("time-limit", timeUp);
  const problems = report.problems.length > 0 ? `; ${oneLine2(report.problems[0])}` : "";
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
  const words = [report.stderr, end.error].map(oneLine2).filter((text4) => text4 !== "");
  const said = words.length > 0 ? `: ${words.join("; ")}` : "";
  return trouble("probe-failed", `the probe ended with exit code ${end.exitCode}${said}${problems}`);
}
var SIGTERM_EXIT;
var init_probe_trouble = __esm({
  "src/engines/probe-trouble.ts"() {
    "use strict";
    init_api_error();
    init_engine_trouble();
    SIGTERM_EXIT = 143;
  }
});

// src/engines/cell-run.ts
function nothingSeen(trouble) {
  return { image: null, facts: null, outcomes: [], timers: [], clock: null, containerStartMs: null, trouble };
}
async function runSteps(cell) {
  const { steps: steps2 } = cell.request;
  const asChild = steps2.filter(({ startAs }) => startAs === "child").map(({ step }) => step);
  let seen = { ...nothingSeen(null), image: cell.image.facts };
  if (asChild.length > 0) seen = await observeChildren(cell, asChild, seen);
  for (const { step, startAs } of steps2) {
    if (startAs !== "pid1" || endsCell(seen.trouble)) continue;
    const { outcome, trouble } = await runPid1Step(cell, step);
    const outcomes = outcome ? [...seen.outcomes, outcome] : seen.outcomes;
    seen = { ...seen, outcomes, trouble: seen.trouble ?? trouble };
  }
  return { ...seen, outcomes: inOrder(steps2, seen.outcomes) };
}
async function observeChildren(cell, steps2, before) {
  try {
    const run = await runChildSteps(cell, steps2);
    const { facts, outcomes, timers, clock, helloMs } = run.report;
    const measured = run.report.measured();
    return {
      ...before,
      facts,
      outcomes: [...outcomes.values()],
      timers,
      clock,
      ...measured && { measured },
      containerStartMs: helloMs === null ? null : Math.max(0, helloMs - run.startedMs),
      trouble: probeTrouble(run, cell.request.timeoutMs)
    };
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
function inOrder(steps2, outcomes) {
  const place = new Map(steps2.map(({ step }, index) => [step.id, index]));
  return [...outcomes].sort((a, b) => place.get(a.step) - place.get(b.step));
}
var init_cell_run = __esm({
  "src/engines/cell-run.ts"() {
    "use strict";
    init_child_steps();
    init_engine_trouble();
    init_pid1_step();
    init_probe_trouble();
  }
});

// src/engines/containers.ts
var CREATE_LIMIT_MS, START_LIMIT_MS2, PUT_LIMIT_MS, REMOVE_LIMIT_MS, SIGKILL_EXIT, Containers;
var init_containers = __esm({
  "src/engines/containers.ts"() {
    "use strict";
    init_api_error();
    init_interruption();
    init_pack_files();
    CREATE_LIMIT_MS = 6e4;
    START_LIMIT_MS2 = 6e4;
    PUT_LIMIT_MS = 12e4;
    REMOVE_LIMIT_MS = 2e4;
    SIGKILL_EXIT = 137;
    Containers = class {
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
        const name2 = `portcullis-${this.#runId}-${this.#made}`;
        const options = { _query: { name: name2 }, _body: body };
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
          START_LIMIT_MS2
        );
      }
      async start(container) {
        await this.#api.call("start container", (abortSignal) => container.start({ abortSignal }), START_LIMIT_MS2);
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
      async kill(container, signal2) {
        await this.#api.call("kill container", (abortSignal) => container.kill({ signal: signal2, abortSignal }));
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
  }
});

// src/engines/loss-watch.ts
var SETTLE_MS4, LossWatch;
var init_loss_watch = __esm({
  "src/engines/loss-watch.ts"() {
    "use strict";
    init_api_error();
    SETTLE_MS4 = 300;
    LossWatch = class {
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
  }
});

// src/engines/engine-api.ts
async function openApi(address) {
  const secure = address.kind === "tcp" && address.tls !== null;
  const { default: Client } = await Promise.resolve().then(() => __toESM(require("./lib/dockerode.cjs"), 1));
  const { Agent } = secure ? await Promise.resolve().then(() => __toESM(require("node:https"), 1)) : http2;
  const watch = new LossWatch(() => isListening(address, SIGN_OF_LIFE_MS));
  const agent = watched(new Agent({ keepAlive: true, ...!secure && NO_SERVER_NAME }), () => watch.connectionClosed());
  const docker = new Client({
    // docker-modem fills every field that is not named here from DOCKER_HOST.
    host: void 0,
    port: void 0,
    ca: void 0,
    cert: void 0,
    key: void 0,
    ...connectionOptions(address),
    protocol: secure ? "https" : "http",
    agent
  });
  async function call(what, work, limitMs = SHORT_LIMIT_MS) {
    const limit = new AbortController();
    const late = deferred();
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
var http2, import_node_util, SHORT_LIMIT_MS, SIGN_OF_LIFE_MS;
var init_engine_api = __esm({
  "src/engines/engine-api.ts"() {
    "use strict";
    http2 = __toESM(require("node:http"), 1);
    import_node_util = require("node:util");
    init_api_error();
    init_ask_engine();
    init_deferred();
    init_loss_watch();
    SHORT_LIMIT_MS = 3e4;
    SIGN_OF_LIFE_MS = 5e3;
  }
});

// src/engines/image-reference.ts
function parseImageReference(reference) {
  const at = reference.indexOf("@");
  const withoutDigest = at < 0 ? reference : reference.slice(0, at);
  const colon = withoutDigest.lastIndexOf(":");
  const tagged = colon > withoutDigest.lastIndexOf("/");
  const name2 = tagged ? withoutDigest.slice(0, colon) : withoutDigest;
  const first = name2.split("/")[0];
  const qualified = name2.includes("/") && (/[.:]/.test(first) || first === "localhost");
  return {
    registry: qualified ? first : "docker.io",
    name: name2,
    tag: at >= 0 ? reference.slice(at + 1) : tagged ? withoutDigest.slice(colon + 1) : "latest"
  };
}
var init_image_reference = __esm({
  "src/engines/image-reference.ts"() {
    "use strict";
  }
});

// src/engines/pull-image.ts
async function pullImage(api, reference, platform, signal2, onProgress) {
  const { name: name2, tag } = parseImageReference(reference);
  const silence = new AbortController();
  const timer = setTimeout(() => silence.abort(), SILENCE_LIMIT_MS);
  const abortSignal = AbortSignal.any([signal2, silence.signal, AbortSignal.timeout(PULL_LIMIT_MS)]);
  try {
    const stream = await api.docker.createImage({ fromImage: name2, tag, platform, abortSignal });
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
function classifyPullFailure(text4) {
  const message = oneLine2(text4);
  if (OTHER_PLATFORM.test(message)) return { kind: "platform", message };
  if (UNREACHABLE.test(message)) return { kind: "unreachable", message };
  return { kind: "refused", message };
}
var import_node_string_decoder2, PULL_LIMIT_MS, SILENCE_LIMIT_MS, LONGEST_LINE, UNREACHABLE, OTHER_PLATFORM;
var init_pull_image = __esm({
  "src/engines/pull-image.ts"() {
    "use strict";
    import_node_string_decoder2 = require("node:string_decoder");
    init_api_error();
    init_image_reference();
    PULL_LIMIT_MS = 15 * 6e4;
    SILENCE_LIMIT_MS = 9e4;
    LONGEST_LINE = 64 * 1024;
    UNREACHABLE = /no such host|dial tcp|connection refused|connection reset|i\/o timeout|network is unreachable|no route to host|TLS handshake timeout|Client\.Timeout|deadline exceeded|name resolution|server misbehaving|proxyconnect|unexpected HTTP status: 5\d\d|(status|code)[ :]*50[0-4]|\bEOF\b/i;
    OTHER_PLATFORM = /no matching manifest|does not match the specified platform|no image found in (image index|manifest list)|no child with platform/i;
  }
});

// src/engines/registry-memory.ts
var RegistryMemory;
var init_registry_memory = __esm({
  "src/engines/registry-memory.ts"() {
    "use strict";
    RegistryMemory = class {
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
  }
});

// src/engines/images.ts
function fromRegistry(reference, local) {
  return acquired(local, { reference, digest: local.digest, standIn: null });
}
function unavailable(message) {
  return { trouble: { kind: "image-unavailable", message, step: null } };
}
var Pulling, Images;
var init_images = __esm({
  "src/engines/images.ts"() {
    "use strict";
    init_acquired_image();
    init_api_error();
    init_image_reference();
    init_local_image();
    init_pull_image();
    init_registry_memory();
    Pulling = class {
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
    Images = class {
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
        const { api, signal: signal2, log } = this.#options;
        const pull = this.#registries.begin(registry);
        onPulling();
        const both = AbortSignal.any([signal2, pull.signal]);
        const failure = await pullImage(api, image, platform, both, () => pull.answered());
        pull.answered();
        if (failure) log(`pull ${image}: ${failure.kind}: ${failure.message}`);
        const learned = this.#registries.unreachable(registry);
        if (learned !== null && pull.signal.aborted) return { kind: "unreachable", message: learned };
        if (failure?.kind === "unreachable" && !signal2.aborted) {
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
  }
});

// src/engines/output-demux.ts
function outputDemux(modem) {
  return (stream, stdout, stderr) => modem.demuxStream(stream, { write: stdout }, { write: stderr });
}
var init_output_demux = __esm({
  "src/engines/output-demux.ts"() {
    "use strict";
  }
});

// src/engines/run-volume.ts
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
var RunVolume;
var init_run_volume = __esm({
  "src/engines/run-volume.ts"() {
    "use strict";
    init_container_options();
    init_deferred();
    init_name_files();
    init_pack_files();
    RunVolume = class {
      #options;
      /** By content. */
      #jobs = /* @__PURE__ */ new Map();
      #filling = deferred();
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
        const { api, name: name2, labels } = this.#options;
        this.#created ??= api.post("create volume", "/volumes/create", { Name: name2, Labels: labels }).then((answer) => {
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
        const name2 = `jobs/${this.#jobs.size + 1}.json`;
        const waiting = deferred();
        const stored = { path: `${MOUNT}/${name2}`, stored: waiting.promise };
        this.#jobs.set(content, stored);
        this.#pending.push({ file: { kind: "content", path: name2, mode: 420, content }, stored: waiting });
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
        const { api, name: name2 } = this.#options;
        await this.#created;
        await api.call("remove volume", (abortSignal) => api.docker.getVolume(name2).remove({ abortSignal }));
      }
      async #createLoader() {
        const { containers, image, name: name2, labels } = this.#options;
        const [reference] = await Promise.all([image(), this.created()]);
        const creating = containers.create({
          Image: reference,
          Entrypoint: [`${MOUNT}/probe`],
          Labels: labels,
          HostConfig: {
            NetworkMode: "none",
            Mounts: [{ Type: "volume", Source: name2, Target: MOUNT, VolumeOptions: { NoCopy: true } }]
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
  }
});

// src/engines/sweep.ts
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
var ROUNDS;
var init_sweep = __esm({
  "src/engines/sweep.ts"() {
    "use strict";
    init_run_labels();
    ROUNDS = 3;
  }
});

// src/engines/docker-engine.ts
var docker_engine_exports = {};
__export(docker_engine_exports, {
  openEngine: () => openEngine,
  sweepAll: () => sweepAll,
  sweepRun: () => sweepRun
});
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
    const api = __using(_stack, await openApi(found.address));
    return await sweep(api, { runId: null, olderThanMs });
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    __callDispose(_stack, _error, _hasError);
  }
}
async function sweepRun(found, runId) {
  var _stack = [];
  try {
    const api = __using(_stack, await openApi(found.address));
    return await sweep(api, { runId, olderThanMs: 0 });
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    __callDispose(_stack, _error, _hasError);
  }
}
var STALE_MS, IMAGE_PATIENCE_MS, ContainerEngine;
var init_docker_engine = __esm({
  "src/engines/docker-engine.ts"() {
    "use strict";
    init_bare_network();
    init_brought_images();
    init_cell_context();
    init_cell_run();
    init_containers();
    init_deferred();
    init_engine_address();
    init_engine_api();
    init_engine_trouble();
    init_images();
    init_interruption();
    init_output_demux();
    init_run_labels();
    init_run_volume();
    init_sweep();
    STALE_MS = 36e5;
    IMAGE_PATIENCE_MS = 100;
    ContainerEngine = class {
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
      #firstImage = deferred();
      #cleaning = Promise.resolve();
      constructor(api, { address, version, stopService }, options) {
        const { kind } = version;
        this.description = { ...version, address: formatEngineAddress(address) };
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
      async runCell(request, signal2) {
        const either = AbortSignal.any([signal2, this.#closing.signal]);
        void this.#volume.created().catch(() => void 0);
        const running = this.#runCell(request, either).catch((error) => nothingSeen(engineTrouble(error, null)));
        this.#cells.add(running);
        const observation = await running;
        this.#cells.delete(running);
        return observation;
      }
      async #runCell(request, signal2) {
        const acquiring = this.#images.acquire(request, () => request.onPhase?.("pulling"));
        const acquired2 = await untilInterrupted(acquiring, signal2);
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
          signal: signal2,
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
  }
});

// src/entry/post.ts
var core = __toESM(require("./lib/actions-core.cjs"), 1);

// src/report/visible-text.ts
function visibleText(text4) {
  const whole2 = text4.toWellFormed();
  if (!HIDDEN.test(whole2)) return whole2;
  return whole2.replace(HIDDEN_ALL, escapeCharacter).replace(MARK_PILE, "$1");
}
function oneLine(text4) {
  return visibleText(text4.replace(/\t/g, " ").replace(/\r?\n/g, "\\n"));
}
var INVISIBLE = String.raw`\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0`;
var HIDDEN = new RegExp(String.raw`[${INVISIBLE}]|\p{M}{5}`, "u");
var HIDDEN_ALL = new RegExp(`[${INVISIBLE}]`, "gu");
var MARK_PILE = new RegExp("(\\p{M}{4})\\p{M}+", "gu");
function escapeCharacter(character) {
  const code = character.codePointAt(0);
  const hex = code.toString(16);
  if (code <= 255) return `\\x${hex.padStart(2, "0")}`;
  return code <= 65535 ? `\\u${hex.padStart(4, "0")}` : `\\u{${hex}}`;
}

// src/report/escape-terminal.ts
function escapeTerminal(text4) {
  return oneLine(text4).replace(/^(\s*):(?=:)/, "$1\\x3a").replace(/##(?=\[)/g, "#\\x23");
}

// src/report/quantity-text.ts
function countText(count2, noun, plural = `${noun}s`) {
  return `${groupThousands(count2)} ${count2 === 1 ? noun : plural}`;
}
function groupThousands(count2) {
  return String(count2).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

// src/entry/action-states.ts
var RUN_STATE = "run";
var ENGINE_STATE = "engine";

// src/entry/post.ts
async function main() {
  const runId = core.getState(RUN_STATE);
  const choice = core.getState(ENGINE_STATE);
  if (!/^[0-9a-f]{12}$/.test(runId)) return;
  if (choice !== "auto" && choice !== "docker" && choice !== "podman") return;
  const { findEngine: findEngine2 } = await Promise.resolve().then(() => (init_find_engine(), find_engine_exports));
  const { sweepRun: sweepRun2 } = await Promise.resolve().then(() => (init_docker_engine(), docker_engine_exports));
  const log = (line) => core.debug(escapeTerminal(line));
  const signal2 = AbortSignal.timeout(6e4);
  const found = await findEngine2(choice, { env: process.env, platform: process.platform, log, signal: signal2 });
  try {
    const { containers, volumes, images } = await sweepRun2(found, runId);
    if (containers + volumes + images === 0) return;
    const counts = [countText(containers, "container"), countText(volumes, "volume"), countText(images, "image")];
    core.info(`Removed what the run left behind: ${counts.join(", ")}.`);
  } finally {
    await found.stopService?.();
  }
}
main().catch((error) => core.warning(escapeTerminal(`Cleaning up after the run failed: ${String(error)}`)));

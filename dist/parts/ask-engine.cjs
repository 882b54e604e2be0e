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
var ask_engine_exports = {};
__export(ask_engine_exports, {
  NO_SERVER_NAME: () => NO_SERVER_NAME,
  askEngine: () => askEngine,
  connectionOptions: () => connectionOptions,
  isListening: () => isListening
});
module.exports = __toCommonJS(ask_engine_exports);
var import_node_fs = require("node:fs");
var http = __toESM(require("node:http"));
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
var NO_SERVER_NAME = { servername: "" };
async function get(address, path, signal, onSent = () => void 0) {
  const options = connectionOptions(address);
  const client = address.kind === "tcp" && address.tls !== null ? await Promise.resolve().then(() => __toESM(require("node:https"))) : http;
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
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  NO_SERVER_NAME,
  askEngine,
  connectionOptions,
  isListening
});

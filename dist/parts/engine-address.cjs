var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
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
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var engine_address_exports = {};
__export(engine_address_exports, {
  formatEngineAddress: () => formatEngineAddress,
  parseEngineAddress: () => parseEngineAddress
});
module.exports = __toCommonJS(engine_address_exports);
function parseEngineAddress(text, env) {
  if (text.startsWith("unix://")) return socketAddress(text.slice("unix://".length), text);
  if (text.startsWith("npipe://")) return socketAddress(text.slice("npipe://".length).replaceAll("\\", "/"), text);
  if (text.startsWith("ssh://")) {
    return `${withoutCredentials(text)} is an SSH address, which is not supported; forward the socket (ssh -L /tmp/engine.sock:/var/run/docker.sock HOST) and use unix:///tmp/engine.sock`;
  }
  let url;
  try {
    url = new URL(text.includes("://") ? text : `tcp://${text}`);
  } catch {
    return `${JSON.stringify(text)} is no engine address; write unix:///path/to/socket or tcp://host:port`;
  }
  if (!["tcp:", "http:", "https:"].includes(url.protocol) || url.hostname === "") {
    return `${withoutCredentials(text)} is no engine address; write unix:///path/to/socket or tcp://host:port`;
  }
  const tls = tlsFor(url, env);
  const port = Number(url.port) || (url.protocol === "tcp:" ? tls ? 2376 : 2375 : tls ? 443 : 80);
  return { kind: "tcp", host: url.hostname, port, tls };
}
function socketAddress(path, text) {
  if (path === "") return `${text} names no socket; write unix:///path/to/socket`;
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
function withoutCredentials(text) {
  return text.replace(/\/\/[^/@]*@/, "//");
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  formatEngineAddress,
  parseEngineAddress
});

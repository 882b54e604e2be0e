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
var node_ports_exports = {};
__export(node_ports_exports, {
  nodePorts: () => nodePorts
});
module.exports = __toCommonJS(node_ports_exports);
var import_file_sha256 = require("./file-sha256.cjs");
var import_file_source = require("./file-source.cjs");
var import_package_root = require("./package-root.cjs");
var import_node_os = require("node:os");
var import_node_os2 = require("node:os");
var import_node_path = require("node:path");
function cacheDirectory(env) {
  return env["PORTCULLIS_CACHE"] ?? (0, import_node_path.join)(env["XDG_CACHE_HOME"] ?? (0, import_node_path.join)((0, import_node_os2.homedir)(), ".cache"), "portcullis");
}
function nodePorts({ signal, onEvent, debug, runId, early }) {
  const cacheDir = cacheDirectory(process.env);
  const probe = async (platform) => {
    const { probeFor } = await Promise.resolve().then(() => __toESM(require("./probe-binary.cjs")));
    return await probeFor(platform, { packageRoot: (0, import_package_root.packageRoot)(), cacheDir, env: process.env, log: debug });
  };
  const openContainers = async (choice, onAsked, qemu) => {
    const { findEngine } = await Promise.resolve().then(() => __toESM(require("./find-engine.cjs")));
    let room;
    const found = await findEngine(choice, {
      env: process.env,
      platform: process.platform,
      log: debug,
      signal,
      ...early && { early },
      onAsked: () => {
        room ??= loadEngineRoom();
        onAsked();
      }
    });
    const { openEngine } = await (room ?? loadEngineRoom());
    const emulators = qemu ? await (await Promise.resolve().then(() => __toESM(require("./qemu-emulators.cjs")))).findEmulators(process.env) : null;
    return await openEngine(found, {
      cacheDir,
      log: debug,
      ...emulators && { emulators },
      ...runId !== void 0 && { runId }
    });
  };
  const openNative = async () => {
    const { openNativeEngine } = await Promise.resolve().then(() => __toESM(require("./native-engine.cjs")));
    return openNativeEngine({ env: process.env });
  };
  return {
    signal,
    onEvent,
    now: Date.now,
    openSource: import_file_source.openBinary,
    sha256: import_file_sha256.fileSha256,
    async openEngine(choice, onAsked, wanted) {
      if (choice === "native") return await openNative();
      if (wanted?.host !== true) return await openContainers(choice, onAsked, wanted?.qemu === true);
      const host = await openNative();
      if (!wanted.containers) return host;
      const { openPlaces } = await Promise.resolve().then(() => __toESM(require("./places-engine.cjs")));
      const { os, arch } = host.description;
      return await openPlaces({
        containers: openContainers(choice, onAsked, wanted.qemu),
        host,
        probe: () => probe({ os, arch })
      });
    },
    probe,
    control({ os, arch, kernel, address }) {
      const isHere = os === process.platform && kernel === (0, import_node_os.release)() && address.startsWith("unix:");
      if (!isHere) return null;
      return async (measurement) => {
        const { startHostProbe } = await Promise.resolve().then(() => __toESM(require("./host-probe.cjs")));
        return await startHostProbe(await probe({ os, arch }), measurement);
      };
    }
  };
}
async function loadEngineRoom() {
  const [room] = await Promise.all([Promise.resolve().then(() => __toESM(require("./docker-engine.cjs"))), Promise.resolve().then(() => __toESM(require("../lib/dockerode.cjs")))]);
  return room;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  nodePorts
});

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
  fileSha256: () => fileSha256,
  nodePorts: () => nodePorts,
  run: () => run
});
module.exports = __toCommonJS(node_ports_exports);
var import_file_source = require("./file-source.cjs");
var import_package_root = require("./package-root.cjs");
var import_node_fs = require("node:fs");
var import_node_os = require("node:os");
var import_node_os2 = require("node:os");
var import_node_path = require("node:path");
async function run(options, ports) {
  const startedMs = ports.now();
  const { config } = options;
  const opening = config.engine === "none" ? null : await asked(ports, config.engine);
  const [{ Stage }, { Subject }] = await Promise.all([Promise.resolve().then(() => __toESM(require("./stage.cjs"))), Promise.resolve().then(() => __toESM(require("./subject.cjs")))]);
  let subjects;
  try {
    subjects = options.binaries.map((path) => new Subject(path, ports));
  } catch (error) {
    await opening?.engine.then((engine2) => engine2[Symbol.asyncDispose]()).catch(() => void 0);
    throw error;
  }
  const stage = new Stage(options, ports, subjects);
  const { judged, engine } = opening ? await stage.observe(opening.engine) : stage.predictOnly();
  const [{ decideGate }, { exitCode }, { buildReport }] = await Promise.all([
    Promise.resolve().then(() => __toESM(require("./gate.cjs"))),
    Promise.resolve().then(() => __toESM(require("./exit-code.cjs"))),
    Promise.resolve().then(() => __toESM(require("./build.cjs")))
  ]);
  const complete = !ports.signal.aborted;
  const gate = decideGate({
    cells: judged,
    binaries: subjects.map(({ facts }) => facts),
    policy: config.policy,
    complete
  });
  const report = buildReport({
    startedAt: new Date(startedMs).toISOString(),
    durationMs: ports.now() - startedMs,
    complete,
    configHash: typeof options.configHash === "string" ? options.configHash : await options.configHash(),
    toolVersion: options.toolVersion,
    engine,
    binaries: await Promise.all(
      subjects.map(async (subject) => ({ path: subject.path, facts: subject.facts, sha256: await subject.sha256() }))
    ),
    cells: judged,
    gate
  });
  return { report, exitCode: exitCode({ gate, cells: judged }) };
}
async function asked(ports, choice) {
  let opening;
  await new Promise((resolve) => {
    opening = ports.openEngine(choice, resolve);
    opening.then(
      () => resolve(),
      () => resolve()
    );
  });
  return { engine: opening };
}
function cacheDirectory(env) {
  return env["PORTCULLIS_CACHE"] ?? (0, import_node_path.join)(env["XDG_CACHE_HOME"] ?? (0, import_node_path.join)((0, import_node_os2.homedir)(), ".cache"), "portcullis");
}
function nodePorts({ signal, onEvent, debug, runId }) {
  const cacheDir = cacheDirectory(process.env);
  const probe = async (platform) => {
    const { probeFor } = await Promise.resolve().then(() => __toESM(require("./probe-binary.cjs")));
    return await probeFor(platform, { packageRoot: (0, import_package_root.packageRoot)(), cacheDir, env: process.env, log: debug });
  };
  return {
    signal,
    onEvent,
    now: Date.now,
    openSource: import_file_source.openBinary,
    sha256: fileSha256,
    async openEngine(choice, onAsked) {
      const { findEngine } = await Promise.resolve().then(() => __toESM(require("./find-engine.cjs")));
      let room;
      const found = await findEngine(choice, {
        env: process.env,
        platform: process.platform,
        log: debug,
        signal,
        onAsked: () => {
          room ??= loadEngineRoom();
          onAsked();
        }
      });
      const { openEngine } = await (room ?? loadEngineRoom());
      return await openEngine(found, { cacheDir, log: debug, ...runId !== void 0 && { runId } });
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
async function fileSha256(path) {
  const [{ createHash }, { pipeline }] = await Promise.all([Promise.resolve().then(() => __toESM(require("node:crypto"))), Promise.resolve().then(() => __toESM(require("node:stream/promises")))]);
  const hash = createHash("sha256");
  await pipeline((0, import_node_fs.createReadStream)(path, { highWaterMark: 1 << 20 }), hash);
  return hash.digest("hex");
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  fileSha256,
  nodePorts,
  run
});

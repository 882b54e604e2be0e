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
var podman_service_exports = {};
__export(podman_service_exports, {
  startPodmanService: () => startPodmanService
});
module.exports = __toCommonJS(podman_service_exports);
var import_ask_engine = require("./ask-engine.cjs");
var import_runtime = require("./runtime.cjs");
var import_node_child_process = require("node:child_process");
var import_promises = require("node:fs/promises");
var import_node_os = require("node:os");
var import_node_path = require("node:path");
var import_node_process = __toESM(require("node:process"));
var import_promises2 = require("node:timers/promises");
var IDLE_LIMIT_S = 600;
var START_LIMIT_MS = 15e3;
var STOP_LIMIT_MS = 2e3;
var KEPT_OUTPUT = 2e3;
async function startPodmanService(env, signal, command = "podman") {
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
  const version = await service.answer(address, signal);
  if (typeof version !== "string") return { address, version, stop: () => service.stop() };
  await service.stop();
  return version;
}
var ServiceProcess = class {
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
  async answer(address, signal) {
    const deadline = AbortSignal.any([signal, AbortSignal.timeout(START_LIMIT_MS)]);
    const stopWaiting = new AbortController();
    const poll = async () => {
      let reason = "no answer";
      while (!deadline.aborted && !stopWaiting.signal.aborted) {
        const answer = await (0, import_ask_engine.askEngine)(address, deadline);
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
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  startPodmanService
});

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
var host_probe_exports = {};
__export(host_probe_exports, {
  startHostProbe: () => startHostProbe
});
module.exports = __toCommonJS(host_probe_exports);
var import_parse_message = require("./parse-message.cjs");
var import_clocks = require("./clocks.cjs");
var import_measure = require("./measure.cjs");
var import_runtime = require("./runtime.cjs");
var import_node_child_process = require("node:child_process");
var import_promises = require("node:fs/promises");
var import_node_os = require("node:os");
var import_node_path = require("node:path");
async function startHostProbe(probePath, measurement) {
  const { limitMs } = measurement;
  const directory = await (0, import_promises.mkdtemp)((0, import_node_path.join)((0, import_node_os.tmpdir)(), "portcullis-control-"));
  const jobPath = (0, import_node_path.join)(directory, "job.json");
  const limits = { outputBytes: 65536, totalMs: limitMs };
  const workDir = (0, import_node_path.join)(directory, "work");
  const steps = stepsOf(measurement);
  const job = { protocol: import_parse_message.PROTOCOL_VERSION, binary: probePath, workDir, limits, steps };
  await (0, import_promises.writeFile)(jobPath, JSON.stringify(job));
  const child = (0, import_node_child_process.spawn)(probePath, [jobPath], { cwd: directory, env: {}, stdio: ["pipe", "pipe", "ignore"] });
  const reader = (0, import_parse_message.createMessageReader)();
  const series = [];
  const said = { clocks: null };
  child.stdout.on("data", (chunk) => {
    for (const message of reader.push(chunk)) {
      if (message.type === "series") series.push(message);
      if (message.type === "clocks") said.clocks = message.clocks;
    }
  });
  child.stdin.on("error", () => void 0);
  const ended = new Promise((resolve) => child.once("error", () => resolve()).once("close", () => resolve()));
  return {
    begin: (startUs) => void child.stdin.end(`${Math.round(startUs)}
`),
    series: ended.then(() => series),
    clocks: ended.then(() => said.clocks),
    async [Symbol.asyncDispose]() {
      child.kill("SIGKILL");
      await ended;
      await (0, import_promises.rm)(directory, { recursive: true, force: true, maxRetries: 8, retryDelay: 100 }).catch(() => void 0);
    }
  };
}
function stepsOf({ measurements, clocksDriftMs, limitMs }) {
  const measure = { kind: "measure", id: "duet", start: { kind: "stdin" }, budgetMs: limitMs, measurements };
  const clocks = { kind: "clocks", id: "clocks", ntpServer: null, driftMs: clocksDriftMs ?? 0 };
  return [...measurements.length > 0 ? [measure] : [], ...clocksDriftMs === void 0 ? [] : [clocks]];
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  startHostProbe
});

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
var fanout_run_slice_exports = {};
__export(fanout_run_slice_exports, {
  runAttempt: () => runAttempt,
  runSlice: () => runSlice,
  runSlice2: () => runSlice2
});
module.exports = __toCommonJS(fanout_run_slice_exports);
var import_planned_config = require("./planned-config.cjs");
var import_fanout_plan = require("./fanout-plan.cjs");
var import_live_view = require("./live-view.cjs");
var import_process_terminal = require("./process-terminal.cjs");
var import_safe_json = require("./safe-json.cjs");
var import_run = require("./run.cjs");
var import_out_folder = require("./out-folder.cjs");
var import_version = require("./version.cjs");
var import_stop_signals = require("./stop-signals.cjs");
var import_node_ports = require("./node-ports.cjs");
var import_parse_document = require("./parse-document.cjs");
var import_errors = require("./errors.cjs");
var import_terminal_escape_terminal = require("./terminal-escape-terminal.cjs");
var import_runtime = require("./runtime.cjs");
var import_node_fs = require("node:fs");
var import_node_path = require("node:path");
async function runSlice({ plan: file, slice: name, attempt, out, ports }) {
  const plan = (0, import_parse_document.readJsonFile)(file, import_fanout_plan.planSchema, "plan");
  const slice = plan.slices.find((each) => each.name === name);
  if (slice === void 0) {
    const names = plan.slices.slice(0, 20).map((each) => each.name);
    throw new import_errors.UsageError(`the plan has no slice ${JSON.stringify(name)}`, {
      hint: `It has: ${names.join(", ") || "none"}${plan.slices.length > names.length ? ", ..." : ""}.`
    });
  }
  (0, import_out_folder.outFolder)(out);
  const result = await runCells(plan, slice, ports);
  const brought = { schema: "portcullis-slice/1", name: slice.name, attempt, report: result.report };
  const path = (0, import_node_path.join)((0, import_out_folder.outFolder)(out), `${slice.name}.json`);
  (0, import_node_fs.writeFileSync)(path, (0, import_safe_json.safeJson)(brought));
  return { ...result, path };
}
async function runCells(plan, slice, ports) {
  const { config, hash } = await (0, import_planned_config.plannedConfig)(plan);
  const { binaries } = plan.report;
  for (const { path, sha256 } of binaries) await sameBinary(path, sha256, ports);
  const only = new Set(slice.cells);
  const paths = binaries.map(({ path }) => path);
  return await (0, import_run.run)({ binaries: paths, config, configHash: hash, toolVersion: import_version.VERSION, only, isRunner: true }, ports);
}
async function sameBinary(path, sha256, ports) {
  ports.openSource(path)[Symbol.dispose]();
  const found = await ports.sha256(path);
  if (found === sha256) return;
  throw new import_errors.UsageError(`binary ${JSON.stringify(path)} has SHA-256 ${found}, the plan has ${sha256}`, {
    hint: "Build once and hand the binaries on to the jobs as an artifact."
  });
}
async function runSlice2({ plan, slice, attempt, out, verbose }) {
  var _stack = [];
  try {
    const shown = (0, import_live_view.progress)(process.stderr, (0, import_process_terminal.useColor)(process.stderr, process.env));
    const stop = (0, import_runtime.__using)(_stack, (0, import_stop_signals.stopSignals)((signal) => shown.line(`${signal}: stopping the cells, then a partial slice follows`)));
    const ports = (0, import_node_ports.nodePorts)({
      signal: stop.signal,
      onEvent: shown.onEvent,
      debug: (line) => verbose && shown.line((0, import_terminal_escape_terminal.escapeTerminal)(line))
    });
    const running = runSlice({ plan, slice, attempt: attempt ?? runAttempt(process.env), out, ports });
    const { report, exitCode, path } = await running.finally(() => shown.end());
    const { renderTerminal } = await Promise.resolve().then(() => __toESM(require("./render-terminal.cjs")));
    const look = { width: (0, import_process_terminal.widthOf)(process.stdout), color: (0, import_process_terminal.useColor)(process.stdout, process.env) };
    const instead = `Wrote ${path}. Nothing is gated yet: \`portcullis report --plan ${plan} ${out}\` does that, over all slices.`;
    process.stdout.write(renderTerminal(report, { ...look, verbose, instead }));
    return exitCode === 3 ? 3 : 0;
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    (0, import_runtime.__callDispose)(_stack, _error, _hasError);
  }
}
function runAttempt(env) {
  const text = env["GITHUB_RUN_ATTEMPT"] ?? "";
  return /^[1-9]\d{0,3}$/.test(text) ? Number(text) : 1;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  runAttempt,
  runSlice,
  runSlice2
});

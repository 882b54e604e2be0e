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
var report_exports = {};
__export(report_exports, {
  report: () => report
});
module.exports = __toCommonJS(report_exports);
var import_merge = require("./merge.cjs");
var import_join_cells = require("./join-cells.cjs");
var import_planned_config = require("./planned-config.cjs");
var import_fanout_plan = require("./fanout-plan.cjs");
var import_verdict_exit_code = require("./verdict-exit-code.cjs");
var import_commands_check = require("./commands-check.cjs");
var import_run = require("./run.cjs");
var import_out_folder = require("./out-folder.cjs");
var import_version = require("./version.cjs");
var import_stop_signals = require("./stop-signals.cjs");
var import_node_ports = require("./node-ports.cjs");
var import_file_sha256 = require("./file-sha256.cjs");
var import_file_source = require("./file-source.cjs");
var import_with_options = require("./with-options.cjs");
var import_package_root = require("./package-root.cjs");
var import_select_targets = require("./select-targets.cjs");
var import_profiles_json = require("./profiles.json.cjs");
var import_targets_json = require("./targets.json.cjs");
var import_plan_cells = require("./plan-cells.cjs");
var import_version_nodes_json = require("./version-nodes.json.cjs");
var import_report_cell = require("./report-cell.cjs");
var import_report_binary = require("./report-binary.cjs");
var import_report_finding = require("./report-finding.cjs");
var import_cell_words = require("./cell-words.cjs");
var import_seccomp_beyond = require("./seccomp-beyond.cjs");
var import_headroom = require("./headroom.cjs");
var import_findings = require("./findings.cjs");
var import_constraint = require("./constraint.cjs");
var import_histogram = require("./histogram.cjs");
var import_quantile = require("./quantile.cjs");
var import_engine_default_calls_json = require("./engine-default-calls.json.cjs");
var import_parse_document = require("./parse-document.cjs");
var import_json_problem = require("./json-problem.cjs");
var import_timer_facts_schema = require("./timer-facts-schema.cjs");
var import_observation = require("./observation.cjs");
var import_clocks = require("./clocks.cjs");
var import_duet = require("./duet.cjs");
var import_measure = require("./measure.cjs");
var import_tolerate_closed_reader = require("./tolerate-closed-reader.cjs");
var import_nearest_word = require("./nearest-word.cjs");
var import_timer_policy = require("./timer-policy.cjs");
var import_quantity_text = require("./quantity-text.cjs");
var import_system_error = require("./system-error.cjs");
var import_errors = require("./errors.cjs");
var import_verdict_gate = require("./verdict-gate.cjs");
var import_glibc_floor = require("./glibc-floor.cjs");
var import_picomatch = require("./picomatch.cjs");
var import_compare_versions = require("./compare-versions.cjs");
var import_runtime = require("./runtime.cjs");
var import_node_events = require("node:events");
var import_node_worker_threads = require("node:worker_threads");
var MOST_NEW = 32;
async function report(options) {
  return import_node_worker_threads.isMainThread ? await inThread() : await reportHere(options);
}
async function inThread() {
  const { isTTY, columns } = process.stdout;
  const screen = { isTTY, columns };
  const thread = new import_node_worker_threads.Worker(process.argv[1], {
    argv: process.argv.slice(2),
    workerData: screen,
    resourceLimits: { maxYoungGenerationSizeMb: MOST_NEW }
  });
  const [code] = await (0, import_node_events.once)(thread, "exit");
  return code;
}
async function reportHere({ plan, slices, format, out, baseline, verbose }) {
  const earlier = await (0, import_commands_check.loadBaseline)(baseline);
  const { report: merged, exitCode } = await (0, import_merge.mergeFiles)(plan, slices);
  const compared = earlier.compare(merged);
  const text = await (0, import_commands_check.render)(compared, { format, verbose, screen: import_node_worker_threads.workerData });
  if (out !== null) await (0, import_commands_check.writeReports)(out, compared, null, { format, text });
  process.stdout.write(text);
  return exitCode;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  report
});

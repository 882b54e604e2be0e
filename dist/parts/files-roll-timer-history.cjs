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
var files_roll_timer_history_exports = {};
__export(files_roll_timer_history_exports, {
  historyLines: () => historyLines,
  rollTimerHistory: () => rollTimerHistory
});
module.exports = __toCommonJS(files_roll_timer_history_exports);
var import_package_root = require("./package-root.cjs");
var import_terminal_escape_terminal = require("./terminal-escape-terminal.cjs");
var import_node_os = require("node:os");
var import_node_path = require("node:path");
async function rollTimerHistory(report, store) {
  const { rollHistory } = await Promise.resolve().then(() => __toESM(require("./timer-history.cjs")));
  const { hashSource } = await Promise.resolve().then(() => __toESM(require("./probe-build.cjs")));
  const run = { runner: runnerLabel(process.env), probe: hashSource((0, import_node_path.join)((0, import_package_root.packageRoot)(), "probe")) };
  return await rollHistory(report, run, store);
}
function historyLines(cells) {
  return cells.map(({ cell, comparison }) => `timers of ${(0, import_terminal_escape_terminal.escapeTerminal)(cell)}: ${comparisonText(comparison)}`);
}
function runnerLabel({ ImageOS, RUNNER_ARCH }) {
  return ImageOS ? `${ImageOS}-${RUNNER_ARCH ?? "unknown"}` : (0, import_node_os.hostname)();
}
function comparisonText(comparison) {
  switch (comparison.kind) {
    case "too-few":
      return `${comparison.runs} comparable runs before, nothing is said under ${comparison.needed}`;
    case "gathering":
      return `p90 was ${comparison.median.toFixed(1)} percent of the period behind the host in ${comparison.runs} runs before, judged from ${comparison.needed} on`;
    case "usual":
      return `as usual: at most ${comparison.fence.toFixed(1)} percent of the period behind the host (${comparison.runs} runs)`;
    case "later":
      return `later than ever usual: more than ${comparison.fence.toFixed(1)} percent of the period behind the host, where ${comparison.median.toFixed(1)} was the median of ${comparison.runs} runs`;
  }
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  historyLines,
  rollTimerHistory
});

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
var commands_check_exports = {};
__export(commands_check_exports, {
  check: () => check,
  compareWith: () => compareWith,
  loadBaseline: () => loadBaseline,
  render: () => render,
  writeReports: () => writeReports
});
module.exports = __toCommonJS(commands_check_exports);
var import_run = require("./run.cjs");
var import_out_folder = require("./out-folder.cjs");
var import_version = require("./version.cjs");
var import_stop_signals = require("./stop-signals.cjs");
var import_node_ports = require("./node-ports.cjs");
var import_with_options = require("./with-options.cjs");
var import_tolerate_closed_reader = require("./tolerate-closed-reader.cjs");
var import_runtime = require("./runtime.cjs");
var import_node_fs = require("node:fs");
var import_node_path = require("node:path");
var NOTHING_TO_COMPARE = { compare: (report) => report };
async function loadBaseline(path) {
  if (path === null) return NOTHING_TO_COMPARE;
  const [{ readJsonFile }, { reportSchema }] = await Promise.all([
    Promise.resolve().then(() => __toESM(require("./read-json-file.cjs"))),
    Promise.resolve().then(() => __toESM(require("./report-report.cjs")))
  ]);
  return await compareWith(readJsonFile(path, reportSchema, "baseline"));
}
async function compareWith(earlier) {
  const { changesSince } = await Promise.resolve().then(() => __toESM(require("./changes.cjs")));
  return { compare: (report) => ({ ...report, changes: changesSince(earlier, report) }) };
}
function lateProgress() {
  let opened = null;
  const show = (what) => (opened ??= open()).then(what);
  return {
    onEvent: (event) => void show(({ progress }) => progress.onEvent(event)),
    line: (text) => void show(({ progress, escape }) => progress.line(escape(text))),
    shown: async () => {
      if (opened) await show(() => void 0);
    },
    end: async () => {
      if (opened) await show(({ progress }) => progress.end());
    }
  };
}
async function open() {
  const [{ progress }, { useColor }, { escapeTerminal }] = await Promise.all([
    Promise.resolve().then(() => __toESM(require("./progress.cjs"))),
    Promise.resolve().then(() => __toESM(require("./terminal.cjs"))),
    Promise.resolve().then(() => __toESM(require("./escape-terminal.cjs")))
  ]);
  return { progress: progress(process.stderr, useColor(process.stderr, process.env)), escape: escapeTerminal };
}
var LATER = { early: null, onCells: () => void 0 };
async function check(options, { early, onCells } = LATER) {
  var _stack = [];
  try {
    const config = await (0, import_with_options.readConfig)(options.config, options);
    if (options.out !== null) (0, import_out_folder.outFolder)(options.out);
    const baseline = await loadBaseline(options.baseline);
    const history = await openHistory(options.timerHistory);
    const shown = lateProgress();
    const stop = (0, import_runtime.__using)(_stack, (0, import_stop_signals.stopSignals)((signal) => shown.line(`${signal}: stopping the cells, then a partial report follows`)));
    const ports = (0, import_node_ports.nodePorts)({
      signal: stop.signal,
      onEvent: (event) => {
        shown.onEvent(event);
        if (event.kind === "phase") onCells();
      },
      debug: (line) => options.verbose && shown.line(line),
      ...early && { early }
    });
    const configHash = () => (0, import_with_options.hashConfig)(config);
    const probe = (platform) => shown.shown().then(() => ports.probe(platform));
    const subject = { binaries: [options.file], config, configHash, toolVersion: import_version.VERSION };
    let result;
    try {
      result = await (0, import_run.run)(subject, { ...ports, probe });
    } finally {
      await shown.end();
    }
    const report = baseline.compare(result.report);
    if (history !== null) {
      const { historyLines, rollTimerHistory } = await Promise.resolve().then(() => __toESM(require("./roll-timer-history.cjs")));
      const cells = await rollTimerHistory(report, history);
      for (const line of historyLines(cells)) shown.line(line);
    }
    const text = await render(report, options);
    (0, import_tolerate_closed_reader.tolerateClosedReader)();
    process.stdout.write(text);
    if (options.out !== null) await writeReports(options.out, report);
    return result.exitCode;
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    (0, import_runtime.__callDispose)(_stack, _error, _hasError);
  }
}
async function openHistory(path) {
  if (path === null) return null;
  const store = (await Promise.resolve().then(() => __toESM(require("./timer-history-file.cjs")))).timerHistoryFile(path);
  await store.read();
  return store;
}
async function render(report, { format, verbose, screen = process.stdout, docs = null }) {
  switch (format) {
    case "json":
      return (await Promise.resolve().then(() => __toESM(require("./render-json.cjs")))).renderJson(report);
    case "markdown":
      return (await Promise.resolve().then(() => __toESM(require("./render-markdown.cjs")))).renderMarkdown(report);
    case "html":
      return (await Promise.resolve().then(() => __toESM(require("./render-page.cjs")))).renderPage(report);
    case "junit":
      return (await Promise.resolve().then(() => __toESM(require("./junit.cjs")))).renderJunit(report);
    case "sarif":
      return (await Promise.resolve().then(() => __toESM(require("./sarif.cjs")))).renderSarif(report, { docs });
    case "badge":
      return (await Promise.resolve().then(() => __toESM(require("./badge.cjs")))).renderBadge(report);
    case "go-bench":
      return (await Promise.resolve().then(() => __toESM(require("./timer-go-bench.cjs")))).timerGoBench(report);
    case "terminal": {
      const { renderTerminal } = await Promise.resolve().then(() => __toESM(require("./render-terminal.cjs")));
      const { useColor, widthOf } = await Promise.resolve().then(() => __toESM(require("./terminal.cjs")));
      const color = useColor(screen, process.env);
      return renderTerminal(report, { width: widthOf(screen), color, verbose });
    }
  }
}
async function writeReports(folder, report, docs = null, done = null) {
  const { renderTestResult } = await Promise.resolve().then(() => __toESM(require("./test-result.cjs")));
  const { renderSignature } = await Promise.resolve().then(() => __toESM(require("./make-signature.cjs")));
  const { attestFiles } = await Promise.resolve().then(() => __toESM(require("./attest-files.cjs")));
  const { timerGoBench } = await Promise.resolve().then(() => __toESM(require("./timer-go-bench.cjs")));
  const { writeParts } = await Promise.resolve().then(() => __toESM(require("./write-parts.cjs")));
  (0, import_out_folder.outFolder)(folder);
  for (const [name, format] of FILES) {
    writeParts((0, import_node_path.join)(folder, name), done?.format === format ? [done.text] : await partsOf(report, format, docs));
  }
  (0, import_node_fs.writeFileSync)((0, import_node_path.join)(folder, "test-result.json"), renderTestResult(report));
  const { predicate, subjects } = attestFiles(report);
  (0, import_node_fs.writeFileSync)((0, import_node_path.join)(folder, "test-result.predicate.json"), predicate);
  (0, import_node_fs.writeFileSync)((0, import_node_path.join)(folder, "subjects.sha256"), subjects);
  (0, import_node_fs.writeFileSync)((0, import_node_path.join)(folder, "platform-signature.json"), renderSignature(report));
  const bench = timerGoBench(report);
  if (bench !== "") (0, import_node_fs.writeFileSync)((0, import_node_path.join)(folder, "timers.txt"), bench);
  return { json: (0, import_node_path.join)(folder, "report.json"), markdown: (0, import_node_path.join)(folder, "report.md") };
}
async function partsOf(report, format, docs) {
  switch (format) {
    case "json":
      return (await Promise.resolve().then(() => __toESM(require("./render-json.cjs")))).jsonParts(report);
    case "html":
      return (await Promise.resolve().then(() => __toESM(require("./render-page.cjs")))).pageParts(report);
    default:
      return [await render(report, { format, verbose: false, docs })];
  }
}
var FILES = [
  ["report.json", "json"],
  ["report.md", "markdown"],
  ["report.html", "html"],
  ["report.sarif", "sarif"],
  ["junit.xml", "junit"],
  ["badge.json", "badge"]
];
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  check,
  compareWith,
  loadBaseline,
  render,
  writeReports
});

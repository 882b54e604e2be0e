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
var timer_go_bench_exports = {};
__export(timer_go_bench_exports, {
  timerGoBench: () => timerGoBench
});
module.exports = __toCommonJS(timer_go_bench_exports);
var import_runtime = require("./runtime.cjs");
function timerGoBench(report) {
  const lines = report.cells.flatMap((cell) => [...duetLines(cell), ...pathLines(cell)]);
  if (lines.length === 0) return "";
  const { engine } = report;
  const head = engine === null ? [] : [`goos: ${word(engine.os)}`, `goarch: ${word(engine.arch)}`];
  return [...head, "pkg: portcullis/timers", ...lines, ""].join("\n");
}
function duetLines({ id, timers }) {
  const duet = timers?.duet;
  if (duet === void 0) return [];
  const line = (side, samples, p50Ns, p90Ns) => benchLine([`cell=${word(id)}`, `side=${side}`], samples, { "p50-ns": p50Ns, "p90-ns": p90Ns });
  const [ofHost, inCell] = [duet.control, duet.cell].map(
    (side) => Math.round((side?.samples ?? 0) / Math.max(1, duet.pairs.length))
  );
  return [
    ...duet.pairs.map((pair) => line("host", ofHost, pair.controlP50Ns, pair.controlP90Ns)),
    ...duet.pairs.map((pair) => line("cell", inCell, pair.cellP50Ns, pair.cellP90Ns))
  ];
}
function pathLines({ id, timers }) {
  return (timers?.paths ?? []).map(({ path, samples, p50Ns, p90Ns, p99Ns, maxNs, missed }) => {
    const figures = { "p50-ns": p50Ns, "p90-ns": p90Ns, "p99-ns": p99Ns, "max-ns": maxNs, missed };
    return benchLine([`cell=${word(id)}`, `path=${path}`], samples, figures);
  });
}
function benchLine(names, samples, figures) {
  const values = Object.entries(figures).map(([unit, value]) => `${Math.round(value)} ${unit}`);
  return `BenchmarkTimer/${names.join("/")} ${Math.max(1, samples)} ${values.join(" ")}`;
}
function word(text) {
  return text.slice(0, 200).replaceAll(/[^\w.:@+=-]+/g, "-");
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  timerGoBench
});

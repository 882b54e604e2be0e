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
var timer_history_exports = {};
__export(timer_history_exports, {
  rollHistory: () => rollHistory
});
module.exports = __toCommonJS(timer_history_exports);
var import_quantile = require("./quantile.cjs");
var import_runtime = require("./runtime.cjs");
var VERSION = 2;
var LONGEST_TEXT = 300;
var KEY_FIELDS = ["runner", "cpuModel", "engine", "image", "profile", "probe"];
function baselineLine(entry) {
  const { at, runner, cpuModel, engine, image, profile, probe, periodNs, p50, p90 } = entry;
  const rounded = { p50: Number(p50.toFixed(4)), p90: Number(p90.toFixed(4)) };
  const key = { runner, cpuModel, engine, image, profile, probe, periodNs };
  return `${JSON.stringify({ v: VERSION, at, ...key, ...rounded })}
`;
}
function parseBaselineLine(line) {
  let value;
  try {
    value = JSON.parse(line);
  } catch {
    return null;
  }
  if (typeof value !== "object" || value === null) return null;
  const from = value;
  const texts = [...KEY_FIELDS, "at"].map((field) => from[field]);
  const numbers = ["periodNs", "p50", "p90"].map((field) => from[field]);
  const isEntry = from["v"] === VERSION && texts.every((text) => typeof text === "string" && text.length <= LONGEST_TEXT) && numbers.every((number) => Number.isFinite(number)) && !Number.isNaN(Date.parse(String(from["at"])));
  if (!isEntry) return null;
  const { at, runner, cpuModel, engine, image, profile, probe, periodNs, p50, p90 } = from;
  return { at, runner, cpuModel, engine, image, profile, probe, periodNs, p50, p90 };
}
function keyText(key) {
  return JSON.stringify([key.periodNs, ...KEY_FIELDS.map((field) => key[field])]);
}
var SHOWN_FROM = 10;
var JUDGED_FROM = 20;
var KEPT_RUNS = 100;
var KEPT_BYTES = 4 * 1024 * 1024;
var FENCE_IQRS = 3;
var LEAST_ROOM = 0.5;
function readHistory(text) {
  const kept = text.length <= KEPT_BYTES ? text : text.slice(text.indexOf("\n", text.length - KEPT_BYTES) + 1);
  const lines = kept.split("\n").filter((line) => line.trim() !== "");
  const entries = lines.map(parseBaselineLine).filter((entry) => entry !== null);
  return { entries, unreadable: lines.length - entries.length };
}
function withRun(history, run) {
  const runs = /* @__PURE__ */ new Map();
  return [...history, ...run].toReversed().filter((entry) => {
    const key = keyText(entry);
    const newer = runs.get(key) ?? 0;
    runs.set(key, newer + 1);
    return newer < KEPT_RUNS;
  }).toReversed();
}
function compareWithBaseline(history, key, p90) {
  const earlier = Float64Array.from(
    history.filter((entry) => keyText(entry) === keyText(key)).slice(-KEPT_RUNS),
    (entry) => entry.p90
  );
  earlier.sort();
  const runs = earlier.length;
  if (runs < SHOWN_FROM) return { kind: "too-few", runs, needed: SHOWN_FROM };
  const usual = (0, import_quantile.median)(earlier);
  if (runs < JUDGED_FROM) return { kind: "gathering", runs, median: usual, needed: JUDGED_FROM };
  const [first, third] = [(0, import_quantile.quantile)(earlier, 0.25), (0, import_quantile.quantile)(earlier, 0.75)];
  const fence = third + Math.max(FENCE_IQRS * (third - first), LEAST_ROOM);
  return { kind: p90 > fence ? "later" : "usual", runs, median: usual, fence };
}
async function rollHistory(report, run, store) {
  const { entries } = readHistory(await store.read());
  const measured = report.cells.flatMap((cell) => {
    const entry = entryOf(cell, report, run);
    return entry === null ? [] : [{ cell: cell.id, entry }];
  });
  const compared = measured.map(({ cell, entry }) => ({
    cell,
    comparison: compareWithBaseline(entries, entry, entry.p90)
  }));
  const rolled = withRun(
    entries,
    measured.map(({ entry }) => entry)
  );
  await store.write(rolled.map(baselineLine).join(""));
  return compared;
}
function entryOf(cell, report, run) {
  const duet = cell.timers?.duet;
  const machine = machineOf(cell, report, run.runner);
  if (!duet || duet.p50 === null || duet.p90 === null || duet.periodNs === null || duet.verdict === "contaminated") {
    return null;
  }
  if (machine === null) return null;
  const cpuModel = cell.facts?.["cpuModel"];
  const key = {
    ...machine,
    cpuModel: typeof cpuModel === "string" ? cpuModel.slice(0, 200) : "unknown",
    image: cell.image?.digest ?? cell.image?.reference ?? "scratch",
    profile: cell.profile,
    probe: run.probe,
    periodNs: duet.periodNs
  };
  return { ...key, at: report.startedAt, p50: duet.p50.estimate, p90: duet.p90.estimate };
}
function machineOf({ slice: name }, { slices, engine }, here) {
  if (slices.length === 0) return { runner: here, engine: engineText(engine) };
  const slice = slices.find((each) => each.name === name);
  return slice === void 0 ? null : { runner: slice.runner.slice(0, 200), engine: engineText(slice.engine) };
}
function engineText(engine) {
  if (engine === null) return "unknown";
  return engine.rootless ? `${engine.kind} rootless` : engine.kind;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  rollHistory
});

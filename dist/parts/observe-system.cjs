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
var observe_system_exports = {};
__export(observe_system_exports, {
  observeSystem: () => observeSystem
});
module.exports = __toCommonJS(observe_system_exports);
var import_quantile = require("./quantile.cjs");
var import_runtime = require("./runtime.cjs");
async function figureStatistics(figuresNs) {
  if (figuresNs.length === 0) return null;
  const { Bench } = await Promise.resolve().then(() => __toESM(require("./tinybench.cjs")));
  const bench = new Bench({ iterations: figuresNs.length, time: 0, warmup: false });
  let next = 0;
  bench.add("figures", () => ({ overriddenDuration: figuresNs[next++ % figuresNs.length] / 1e6 }));
  bench.runSync();
  const { result } = bench.tasks[0];
  if (result.state !== "completed") return null;
  const { mean, sd, max, rme, samplesCount } = result.latency;
  const sorted = Float64Array.from(figuresNs).sort();
  return {
    samples: samplesCount,
    p50Ns: (0, import_quantile.quantile)(sorted, 0.5),
    p95Ns: (0, import_quantile.quantile)(sorted, 0.95),
    maxNs: max * 1e6,
    meanNs: mean * 1e6,
    sdNs: sd * 1e6,
    rmePercent: figuresNs.length < 2 || !Number.isFinite(rme) ? null : rme
  };
}
var SYSTEM_MS = 3e4;
var OVERHEAD_MS = 2e4;
var DRIFT_MS = 100;
async function observeSystem(engine, base, steps, { outcomes }, signal) {
  const ended = outcomes.filter(({ exitCode }) => exitCode === 0).map(({ step }) => step);
  const example = steps.map(({ step }) => step).find((step) => step.kind === "run" && ended.includes(step.id));
  const { args, env } = example?.kind === "run" ? example : { args: ["--help"], env: {} };
  const observed = await engine.runCell(
    {
      ...base,
      steps: [
        { step: { kind: "clocks", id: "clocks", ntpServer: null, driftMs: DRIFT_MS }, startAs: "child" },
        { step: { kind: "system", id: "system", args, env, timeoutMs: SYSTEM_MS }, startAs: "child" }
      ],
      timeoutMs: SYSTEM_MS + OVERHEAD_MS
    },
    signal
  );
  const { systemFacts: facts } = observed;
  if (facts === void 0) return null;
  return { facts, clocks: observed.measured?.clocks ?? null, figures: await statisticsOf(facts) };
}
async function statisticsOf({ starts, files, connections }) {
  const all = [
    ["cold start", starts?.coldNs ?? []],
    ["warm start", starts?.warmNs ?? []],
    ["create", files?.createNs ?? []],
    ["write", files?.writeNs ?? []],
    ["rename", files?.renameNs ?? []],
    ["delete", files?.deleteNs ?? []],
    ["request", connections?.requestNs ?? []]
  ];
  const found = await Promise.all(
    all.map(async ([name, figuresNs]) => {
      const statistics = await figureStatistics(figuresNs);
      return statistics === null ? null : { name, ...statistics };
    })
  );
  return found.filter((each) => each !== null);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  observeSystem
});

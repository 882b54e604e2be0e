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
var cut_slices_exports = {};
__export(cut_slices_exports, {
  describePlan: () => describePlan,
  plan: () => plan,
  planBinaries: () => planBinaries
});
module.exports = __toCommonJS(cut_slices_exports);
var import_join_cells = require("./join-cells.cjs");
var import_fanout_plan = require("./fanout-plan.cjs");
var import_safe_json = require("./safe-json.cjs");
var import_quantity_text = require("./quantity-text.cjs");
var import_report_escape_terminal = require("./report-escape-terminal.cjs");
var import_node_ports = require("./node-ports.cjs");
var import_version = require("./version.cjs");
var import_with_options = require("./with-options.cjs");
var import_report_finding = require("./report-finding.cjs");
var import_parse_document = require("./parse-document.cjs");
var import_report_report_3 = require("./report-report-3.cjs");
var import_findings = require("./findings.cjs");
var import_node_fs = require("node:fs");
var import_node_path = require("node:path");
function cutSlices(cells, cellsPerSlice) {
  const byRunner = (0, import_join_cells.groupBy)(cells, ({ runner }) => runner);
  const runners = [...byRunner.keys()].sort();
  if (runners.length > import_fanout_plan.MAX_SLICES) throw new RangeError(`${runners.length} runners, at most ${import_fanout_plan.MAX_SLICES} jobs`);
  let most = Math.max(1, cellsPerSlice);
  const count = () => runners.reduce((sum, runner) => sum + Math.ceil(byRunner.get(runner).length / most), 0);
  while (count() > import_fanout_plan.MAX_SLICES) most += 1;
  return runners.flatMap((runner) => {
    const shards = spread(byRunner.get(runner), most);
    return shards.map((ids, index) => ({ name: sliceName(runner, index, shards.length), runner, cells: ids }));
  });
}
function spread(cells, most) {
  const shards = Array.from({ length: Math.ceil(cells.length / most) }, () => ({ cost: 0, ids: [] }));
  const longestFirst = cells.toSorted((a, b) => b.cost - a.cost || compare(a.id, b.id));
  for (const { id, cost: cost2 } of longestFirst) {
    const open = shards.filter(({ ids }) => ids.length < most);
    const lightest = open.reduce((least, shard) => shard.cost < least.cost ? shard : least);
    lightest.ids.push(id);
    lightest.cost += cost2;
  }
  return shards.map(({ ids }) => ids.sort(compare));
}
function sliceName(runner, index, count) {
  const name = runner.replaceAll(/[^A-Za-z0-9._-]+/g, "-").replace(/^[^A-Za-z0-9]+/, "") || "runner";
  return count === 1 ? name.slice(0, 90) : `${name.slice(0, 90)}.${index + 1}`;
}
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function makePlan(predicted, { asked, runners, cellsPerSlice, earlier }) {
  const costs = new Map(earlier?.cells.map((cell) => [cell.id, cost(cell)]));
  const usual = median([...costs.values()]) ?? 1;
  const served = predicted.cells.flatMap(({ id, platform, prediction }) => {
    const runner = runners[platform];
    if (!runner || isDecided(prediction)) return [];
    return [{ id, runner, cost: costs.get(id) ?? usual }];
  });
  const cells = predicted.cells.map((cell) => {
    if (isDecided(cell.prediction)) return cell;
    return runners[cell.platform] ? (0, import_join_cells.withoutResult)(cell) : unserved(cell);
  });
  return {
    schema: "portcullis-plan/1",
    asked,
    report: { ...predicted, cells, gate: { decision: "fail", reasons: [], glibcFloor: predicted.gate.glibcFloor } },
    slices: cutSlices(served, cellsPerSlice)
  };
}
function isDecided({ findings }) {
  return findings.some(({ id }) => id === "wrong-architecture");
}
function unserved(cell) {
  const { platform } = cell;
  const none = (0, import_findings.finding)("platform-unavailable", "error", { platform, engine: "no runner is named for it" });
  const shown = (0, import_report_finding.reportFinding)(none);
  return { ...(0, import_join_cells.withoutResult)(cell), reason: shown.message, findings: [shown] };
}
function cost({ steps }) {
  return steps.reduce((sum, { durationMs }) => sum + (durationMs ?? 0), 200);
}
function median(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? null;
}
async function planBinaries({ binaries, config: file, options, ...rest }) {
  const { config, hash } = await (0, import_with_options.loadConfig)(file, options);
  const ports = (0, import_node_ports.nodePorts)({ signal: new AbortController().signal, onEvent: () => {
  }, debug: () => {
  } });
  const asPredicted = { ...config, engine: "none" };
  const { report } = await (0, import_node_ports.run)({ binaries, config: asPredicted, configHash: hash, toolVersion: import_version.VERSION }, ports);
  const plan2 = makePlan(report, {
    asked: askedFor(file, options),
    runners: config.runners,
    cellsPerSlice: rest.cellsPerJob,
    earlier: rest.earlier === null ? null : (0, import_parse_document.readJsonFile)(rest.earlier, import_report_report_3.reportSchema, "report")
  });
  const matrix = JSON.stringify({ include: plan2.slices.map(({ name, runner }) => ({ slice: name, runner })) });
  (0, import_node_fs.mkdirSync)(rest.out, { recursive: true });
  const path = (0, import_node_path.join)(rest.out, "plan.json");
  (0, import_node_fs.writeFileSync)(path, (0, import_safe_json.safeJson)(plan2));
  (0, import_node_fs.writeFileSync)((0, import_node_path.join)(rest.out, "matrix.json"), `${matrix}
`);
  return { plan: plan2, path, matrix };
}
function askedFor(config, options) {
  return {
    config,
    targets: [...options.targets ?? []],
    profiles: [...options.profiles ?? []],
    run: [...options.run ?? []],
    timers: options.timers ?? true,
    engine: options.engine ?? null,
    pull: options.pull ?? null,
    maxGlibc: options.maxGlibc ?? null,
    parallel: options.parallel ?? null,
    required: [...options.required ?? []]
  };
}
async function plan({
  files,
  config,
  earlier,
  cellsPerJob,
  out,
  json,
  ...options
}) {
  const written = await planBinaries({ binaries: files, config, options, earlier, cellsPerJob, out });
  process.stdout.write(json ? `${written.matrix}
` : describePlan(written.plan));
  return 0;
}
function describePlan({ slices, report }) {
  const dealt = new Set(slices.flatMap(({ cells }) => cells));
  const left = report.cells.filter(({ id }) => !dealt.has(id));
  const lines = slices.map(({ name, runner, cells }) => `${name}  ${runner}  ${(0, import_quantity_text.countText)(cells.length, "cell")}`);
  if (left.length > 0) lines.push(`no runner for ${(0, import_quantity_text.countText)(left.length, "cell")}: ${left[0].reason ?? left[0].id}`);
  return `${lines.map(import_report_escape_terminal.escapeTerminal).join("\n")}
`;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  describePlan,
  plan,
  planBinaries
});

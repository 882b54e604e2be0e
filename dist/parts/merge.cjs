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
var merge_exports = {};
__export(merge_exports, {
  mergeFiles: () => mergeFiles
});
module.exports = __toCommonJS(merge_exports);
var import_join_cells = require("./join-cells.cjs");
var import_planned_config = require("./planned-config.cjs");
var import_fanout_plan = require("./fanout-plan.cjs");
var import_verdict_exit_code = require("./verdict-exit-code.cjs");
var import_report_cell = require("./report-cell.cjs");
var import_report_finding = require("./report-finding.cjs");
var import_findings = require("./findings.cjs");
var import_parse_document = require("./parse-document.cjs");
var import_errors = require("./errors.cjs");
var import_verdict_gate = require("./verdict-gate.cjs");
var import_node_fs = require("node:fs");
var import_node_path = require("node:path");
function sliceProblem(plan) {
  const binaryOf = new Map(plan.report.cells.map(({ id, binary }) => [id, binary]));
  return (slice) => problemOf(plan, binaryOf, slice);
}
function problemOf(plan, binaryOf, { name, report }) {
  const planned = plan.slices.find((slice) => slice.name === name);
  if (planned === void 0) return "the plan has no slice of that name";
  const expected = plan.report;
  if (report.configHash !== expected.configHash) {
    return `it was made with configuration ${short(report.configHash)}, the plan with ${short(expected.configHash)}`;
  }
  if (report.tool.version !== expected.tool.version) {
    return `it was made by version ${short(report.tool.version)}, the plan by ${short(expected.tool.version)}`;
  }
  const digests = new Set(expected.binaries.map(({ sha256 }) => sha256));
  const stranger = report.binaries.find(({ sha256 }) => !digests.has(sha256));
  if (stranger) return `it is about a binary with SHA-256 ${short(stranger.sha256)}, which the plan does not have`;
  return cellProblem(binaryOf, planned.cells, report.cells);
}
function cellProblem(binaryOf, own, cells) {
  const allowed = new Set(own);
  const seen = /* @__PURE__ */ new Set();
  for (const { id, binary } of cells) {
    if (!allowed.has(id)) return `it has the cell ${short(id)}, which is not its own`;
    if (seen.has(id)) return `it has the cell ${short(id)} twice`;
    if (binaryOf.get(id) !== binary) return `its cell ${short(id)} is about another binary`;
    seen.add(id);
  }
  return null;
}
function short(text) {
  return text.length <= 80 ? JSON.stringify(text) : `${JSON.stringify(text.slice(0, 80))}\u2026`;
}
function mergeSlices(plan, slices, policy, unreadable = []) {
  const problemOf2 = sliceProblem(plan);
  const checked = newestAttempts(slices).map((slice) => ({ slice, problem: problemOf2(slice) }));
  const accepted = checked.filter(({ problem }) => problem === null).map(({ slice }) => slice);
  const refused = checked.flatMap(
    ({ slice, problem }) => problem === null ? [] : [{ name: slice.name, problem }]
  );
  const results = (0, import_join_cells.groupBy)(
    accepted.flatMap(({ report: report2 }) => report2.cells),
    ({ id }) => id
  );
  const sliceOf = new Map(plan.slices.flatMap(({ name, cells: cells2 }) => cells2.map((id) => [id, name])));
  const cells = plan.report.cells.map((planned) => {
    const cell = (results.get(planned.id) ?? []).map((result) => withPlanned(planned, result)).reduce(import_join_cells.joinCells, planned);
    const why = refused.find(({ name }) => name === sliceOf.get(planned.id));
    if ((0, import_join_cells.hasNoResult)(cell)) return why ? becauseRefused(cell, why) : (0, import_join_cells.missingFrom)(cell, sliceOf.get(cell.id) ?? null);
    return results.has(planned.id) ? { ...cell, slice: sliceOf.get(planned.id) } : cell;
  });
  const complete = accepted.every(({ report: report2 }) => report2.complete);
  const judged = cells.map((cell) => ({ cell, judgement: cell, required: cell.required }));
  const decided = (0, import_verdict_gate.decideGate)({ cells: judged, binaries: plan.report.binaries, policy, complete });
  const gate = { ...decided, reasons: [...decided.reasons, ...refusedReasons([...refused, ...unreadable])] };
  const report = {
    ...plan.report,
    ...timeSpan(plan.report, accepted),
    complete,
    engine: onlyEngine(accepted),
    slices: accepted.map(({ name, report: { engine, durationMs } }) => ({
      name,
      runner: plan.slices.find((slice) => slice.name === name).runner,
      engine,
      durationMs
    })),
    cells,
    gate: (0, import_report_cell.reportGate)(gate)
  };
  return { report, exitCode: (0, import_verdict_exit_code.exitCode)({ gate: decided, cells: judged }) };
}
function newestAttempts(slices) {
  const newest = /* @__PURE__ */ new Map();
  for (const { name, attempt } of slices) newest.set(name, Math.max(attempt, newest.get(name) ?? 0));
  const ofName = (0, import_join_cells.groupBy)(
    slices.filter(({ name, attempt }) => attempt === newest.get(name)),
    ({ name }) => name
  );
  return [...ofName.keys()].sort().flatMap((name) => inOrder(ofName.get(name)));
}
function inOrder(slices) {
  if (slices.length === 1) return slices;
  return slices.map((slice) => ({ slice, key: JSON.stringify(slice.report) })).sort((a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0).filter(({ key }, index, sorted) => key !== sorted[index - 1]?.key).map(({ slice }) => slice);
}
function withPlanned(planned, result) {
  const { binary, platform, target, profile, required } = planned;
  return { ...result, binary, platform, target, profile, required };
}
function becauseRefused(cell, { name, problem }) {
  const refused = (0, import_report_finding.reportFinding)((0, import_findings.finding)("slice-refused", "error", { slice: name, problem }));
  return { ...cell, reason: refused.message, findings: [...cell.findings, refused] };
}
function refusedReasons(refused) {
  return refused.map(({ name, problem }) => ({
    code: "slice-refused",
    severity: "warn",
    message: `What the slice ${name} brought was refused: ${problem}.`,
    cells: []
  }));
}
function timeSpan({ startedAt }, slices) {
  const ends = slices.map(({ report }) => Date.parse(report.startedAt) + report.durationMs);
  const last = ends.reduce((a, b) => Math.max(a, b), Date.parse(startedAt));
  return { startedAt, durationMs: last - Date.parse(startedAt) };
}
function onlyEngine(slices) {
  const only = slices.length === 1 ? slices[0] : void 0;
  return only?.report.engine ?? null;
}
var MAX_FILES = 2048;
function sliceFiles(paths) {
  const found = paths.flatMap((path) => {
    const stat = (0, import_node_fs.lstatSync)(path, { throwIfNoEntry: false });
    if (stat?.isFile()) return [path];
    if (stat?.isDirectory()) return filesIn(path, 1);
    throw new import_errors.UsageError(`slices ${JSON.stringify(path)} ${stat ? "is neither file nor folder" : "does not exist"}`, {
      hint: "Name the files that `portcullis run` wrote, or the folder that they were downloaded to."
    });
  });
  const files = [...new Set(found)].sort();
  if (files.length <= MAX_FILES) return files;
  throw new import_errors.UsageError(`there are ${files.length} slices, ${MAX_FILES} are allowed`, {
    hint: "Name the folder of one run only."
  });
}
function filesIn(folder, deeper) {
  return (0, import_node_fs.readdirSync)(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = (0, import_node_path.join)(folder, entry.name);
    if (entry.isFile() && entry.name.endsWith(".json")) return [path];
    return entry.isDirectory() && deeper > 0 ? filesIn(path, deeper - 1) : [];
  });
}
async function mergeFiles(planFile, slices) {
  const plan = (0, import_parse_document.readJsonFile)(planFile, import_fanout_plan.planSchema, "plan");
  const { config } = await (0, import_planned_config.plannedConfig)(plan);
  const read = readSlices(sliceFiles(slices));
  return mergeSlices(plan, read.slices, config.policy, read.unreadable);
}
function readSlices(files) {
  const slices = [];
  const unreadable = [];
  for (const file of files) {
    try {
      slices.push((0, import_parse_document.readJsonFile)(file, import_fanout_plan.sliceSchema, "slice"));
    } catch (error) {
      if (!(error instanceof import_errors.UsageError)) throw error;
      unreadable.push({ name: file, problem: error.message.replace(`the slice ${JSON.stringify(file)} `, "it ") });
    }
  }
  return { slices, unreadable };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  mergeFiles
});

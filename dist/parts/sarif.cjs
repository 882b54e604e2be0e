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
var sarif_exports = {};
__export(sarif_exports, {
  renderSarif: () => renderSarif
});
module.exports = __toCommonJS(sarif_exports);
var import_escape_markdown = require("./escape-markdown.cjs");
var import_explanation = require("./explanation.cjs");
var import_safe_json = require("./safe-json.cjs");
var import_cell_words = require("./cell-words.cjs");
var import_constraint = require("./constraint.cjs");
var import_quantity_text = require("./quantity-text.cjs");
var import_visible_text = require("./visible-text.cjs");
var import_runtime = require("./runtime.cjs");
var MOST_RESULTS = 5e3;
var GATE = "gate-";
var WITHOUT_PAGE = "The message of the result says what happened; docs/configuration.md has what a policy allows.";
function renderSarif(report, { docs = null } = {}) {
  const found = [...gateResults(report), ...cellResults(report)].slice(0, MOST_RESULTS);
  const naming = (0, import_cell_words.cellNaming)(report);
  const ids = [...new Set(found.map(({ finding }) => finding.id))];
  const rules = ids.map((id) => sarifRule(found.find(({ finding }) => finding.id === id).finding, docs));
  const endedAt = new Date(Date.parse(report.startedAt) + report.durationMs).toISOString();
  return (0, import_safe_json.safeJson)({
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: { name: "Portcullis", semanticVersion: report.tool.version, version: report.tool.version, rules }
        },
        automationDetails: { id: "portcullis/" },
        invocations: [{ executionSuccessful: report.complete, startTimeUtc: report.startedAt, endTimeUtc: endedAt }],
        artifacts: report.binaries.map(sarifArtifact),
        columnKind: "utf16CodeUnits",
        results: found.map((each) => sarifResult(each, ids, report, naming)),
        properties: { gate: report.gate.decision, glibcFloor: report.gate.glibcFloor }
      }
    ]
  });
}
function cellResults({ cells }) {
  return cells.flatMap((cell) => {
    const because = cell.outcome === "pass" || cell.outcome === "skip" ? [] : (0, import_explanation.causes)(cell);
    const level = cell.required && cell.outcome !== "warn" ? "error" : "warning";
    return [
      ...because.map((finding) => ({ finding, level, cell })),
      ...(0, import_explanation.hazards)(cell).map((finding) => ({ finding, level: "note", cell }))
    ];
  });
}
function gateResults({ gate }) {
  return gate.reasons.filter(({ cells }) => cells.length === 0).map(({ code, severity, message }) => {
    const level = severity === "fail" ? "error" : "warning";
    const rest = { title: "Gate", evidence: [], remedy: null, args: {} };
    return { finding: { id: `${GATE}${code}`, severity: level, message, ...rest }, level, cell: null };
  });
}
function sarifRule({ id, title, remedy }, docs) {
  const isKnown = Object.hasOwn(import_constraint.CATALOGUE, id);
  const page = isKnown ? `\`portcullis explain ${id}\` tells more.` : WITHOUT_PAGE;
  const fix = remedy === null ? "" : `${remedy.text} `;
  const markdown = [
    ...remedy === null ? [] : [`**Fix:** ${(0, import_escape_markdown.markdownText)(remedy.text)}`, ...commandFence(remedy)],
    isKnown ? `${(0, import_escape_markdown.markdownCode)(`portcullis explain ${id}`)} tells more.` : WITHOUT_PAGE
  ];
  return {
    id: (0, import_visible_text.oneLine)((0, import_visible_text.clip)(id, 100)),
    name: pascalCase(id),
    shortDescription: { text: plain(title, 200) },
    fullDescription: { text: plain(title, 200) },
    help: { text: plain(`${fix}${page}`, 1e3), markdown: markdown.join("\n\n") },
    ...docs !== null && isKnown && { helpUri: `${docs}/${encodeURIComponent((0, import_visible_text.oneLine)((0, import_visible_text.clip)(id, 100)))}.md` },
    properties: { tags: ["portcullis", "portability"] }
  };
}
function sarifResult({ finding, level, cell }, ids, report, naming) {
  const name = cell === null ? null : (0, import_cell_words.cellName)(cell, naming);
  const index = cell === null ? 0 : report.binaries.findIndex(({ sha256 }) => sha256 === cell.binary);
  const { id, title, message, evidence, remedy } = finding;
  const where = name === null ? title : `${name}: ${title}`;
  const markdown = [
    name === null ? `**${(0, import_escape_markdown.markdownText)(title, 200)}**` : `**${(0, import_escape_markdown.markdownCode)(name, 100)}: ${(0, import_escape_markdown.markdownText)(title, 200)}**`,
    (0, import_escape_markdown.markdownText)(message, 1e3),
    ...evidence.length === 0 ? [] : [(0, import_escape_markdown.markdownFence)(evidence.slice(0, 20).join("\n"), "text", { lines: 20, columns: 200 })],
    ...remedy === null ? [] : [`**Fix:** ${(0, import_escape_markdown.markdownText)(remedy.text, 1e3)}`, ...commandFence(remedy)]
  ];
  const fix = remedy === null ? "" : `
Fix: ${remedy.text}${remedy.command === null ? "" : `
${remedy.command}`}`;
  return {
    ruleId: (0, import_visible_text.oneLine)((0, import_visible_text.clip)(id, 100)),
    ruleIndex: ids.indexOf(id),
    level,
    message: { text: plain(`${where}. ${message}${fix}`, 4e3), markdown: markdown.join("\n\n") },
    locations: report.binaries[index] === void 0 ? [] : [sarifLocation(report.binaries[index], index, cell)],
    // The same finding in the same cell is the same alert in the next run.
    partialFingerprints: { "portcullisCell/v1": plain(`${cell?.id ?? "gate"}/${id}`, 300) },
    properties: cell === null ? {} : cellProperties(cell)
  };
}
function cellProperties({ id, outcome, required, observed, prediction, image }) {
  const predicted = prediction.runs === null ? null : prediction.runs ? "runs" : "fails";
  return { cell: plain(id, 300), outcome, required, predicted, observed, standIn: image?.standIn ?? null };
}
function sarifLocation({ path }, index, cell) {
  const logical = cell === null ? [] : [{ name: plain(cell.target.id, 200), fullyQualifiedName: plain(cell.id, 300), kind: "module" }];
  return {
    // Code scanning shows nothing without a line; a binary has none.
    physicalLocation: { artifactLocation: { uri: pathUri(path), index }, region: { startLine: 1 } },
    ...logical.length > 0 && { logicalLocations: logical }
  };
}
function sarifArtifact({ path, sha256, sizeBytes }) {
  return {
    location: { uri: pathUri(path) },
    length: sizeBytes,
    roles: ["analysisTarget"],
    hashes: { "sha-256": sha256 }
  };
}
function pathUri(path) {
  const parts = (0, import_visible_text.clip)(path.toWellFormed(), 1e3).replaceAll("\\", "/").split("/").map(encodeURIComponent);
  const uri = parts.join("/");
  if (uri.startsWith("/")) return `file://${uri.startsWith("//") ? uri.replace(/^\/+/, "/") : uri}`;
  return uri === "" ? "binary" : uri;
}
function commandFence({ command }) {
  return command === null ? [] : [(0, import_escape_markdown.markdownFence)(command, "sh", { lines: 12, columns: 400 })];
}
function pascalCase(id) {
  const words = (0, import_visible_text.clip)(id, 100).split(/[^A-Za-z0-9]+/).filter(Boolean);
  return words.map((word) => word[0].toUpperCase() + word.slice(1)).join("") || "Finding";
}
function plain(text, most) {
  return (0, import_visible_text.visibleLines)((0, import_visible_text.clip)(text, most)).join("\n") || "(empty)";
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  renderSarif
});

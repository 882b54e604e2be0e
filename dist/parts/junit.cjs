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
var junit_exports = {};
__export(junit_exports, {
  renderJunit: () => renderJunit
});
module.exports = __toCommonJS(junit_exports);
var import_step_words = require("./step-words.cjs");
var import_explanation = require("./explanation.cjs");
var import_cell_words = require("./cell-words.cjs");
var import_quantity_text = require("./quantity-text.cjs");
var import_visible_text = require("./visible-text.cjs");
var import_runtime = require("./runtime.cjs");
function renderJunit(report) {
  const naming = (0, import_cell_words.cellNaming)(report);
  const suites = [gateSuite(report), ...report.cells.map((cell) => cellSuite(cell, report, naming))];
  const counts = countTests(suites.flatMap(({ tests }) => tests));
  const head = attributes({
    name: "portcullis",
    time: seconds(report.durationMs),
    tests: String(counts.tests),
    failures: String(counts.failures),
    errors: String(counts.errors)
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites${head}>
${suites.map(suiteXml).join("")}</testsuites>
`;
}
var PASSED = { kind: "passed" };
var SILENT = { stdout: "", stderr: "" };
function gateSuite({ gate, startedAt, durationMs, complete }) {
  const reasons = gate.reasons.map(({ severity, message: message2 }) => `${severity === "fail" ? "closes" : "warns"}: ${message2}`);
  const text = reasons.join("\n");
  const failed = gate.decision === "fail";
  const message = gate.reasons.find(({ severity }) => severity === "fail")?.message ?? "the gate fails";
  const verdict = failed ? { kind: "failure", type: "gate", message, text } : PASSED;
  const properties = { decision: gate.decision, "glibc-floor": gate.glibcFloor ?? "none", complete: String(complete) };
  const test = {
    name: "gate",
    className: "portcullis",
    timeMs: durationMs,
    verdict,
    stdout: failed ? "" : text,
    stderr: ""
  };
  return { name: "gate", timestamp: timestampOf(startedAt), timeMs: durationMs, properties, tests: [test] };
}
function cellSuite(cell, { startedAt }, naming) {
  const name = (0, import_cell_words.cellName)(cell, naming);
  const steps = cell.steps.map((step) => stepTest(step, cell, name));
  const timeMs = steps.reduce((sum, step) => sum + step.timeMs, 0);
  const outcome = { name: "cell", className: name, timeMs: 0, verdict: cellVerdict(cell), ...SILENT };
  const properties = {
    cell: cell.id,
    platform: cell.platform,
    target: cell.target.id,
    profile: cell.profile,
    libc: (0, import_cell_words.targetText)(cell.target),
    predicted: (0, import_cell_words.predictedText)(cell.prediction),
    observed: (0, import_cell_words.observedText)(cell),
    outcome: cell.outcome,
    required: String(cell.required),
    ...cell.image !== null && { image: `${cell.image.reference} ${cell.image.digest ?? ""}`.trim() },
    ...cell.place !== void 0 && { place: `${cell.place.kind}: ${cell.place.name}` },
    ...cell.image?.standIn != null && { "stand-in": cell.image.standIn }
  };
  return { name, timestamp: timestampOf(startedAt), timeMs, properties, tests: [outcome, ...steps] };
}
function cellVerdict(cell) {
  const { outcome, required } = cell;
  if (outcome === "pass" || outcome === "warn") return PASSED;
  const found = (0, import_explanation.causes)(cell);
  const text = found.map(findingText).join("\n\n");
  const [first] = found;
  const message = first?.message ?? outcome;
  const type = first?.id ?? outcome;
  if (outcome === "skip" || !required) {
    return {
      kind: "skipped",
      type,
      message,
      text: outcome === "skip" ? message : `${outcome}, not required: ${message}`
    };
  }
  return { kind: outcome === "fail" ? "failure" : "error", type, message, text };
}
function stepTest(step, cell, className) {
  const outputs = { stdout: step.stdout?.text ?? "", stderr: step.stderr?.text ?? "" };
  return { name: step.name, className, timeMs: step.durationMs ?? 0, verdict: stepVerdict(step, cell), ...outputs };
}
function stepVerdict(step, { required }) {
  if (step.result === "pass") return PASSED;
  const [first] = step.findings.filter(({ severity }) => severity === "error");
  const message = first?.message ?? (0, import_step_words.endText)(step);
  const type = first?.id ?? step.result;
  if (!required) return { kind: "skipped", type, message, text: `${step.result}, not required: ${message}` };
  const text = step.findings.map(findingText).join("\n\n") || message;
  return { kind: step.result === "fail" ? "failure" : "error", type, message, text };
}
function findingText({ title, message, evidence, remedy }) {
  const fix = remedy === null ? [] : [`Fix: ${remedy.text}`, ...remedy.command === null ? [] : [remedy.command]];
  return [`${title}: ${message}`, ...evidence.slice(0, 20), ...fix].join("\n");
}
function countTests(tests) {
  const count = (kind) => tests.filter(({ verdict }) => verdict.kind === kind).length;
  return { tests: tests.length, failures: count("failure"), errors: count("error"), skipped: count("skipped") };
}
function suiteXml({ name, timestamp, timeMs, properties, tests }) {
  const { failures, errors, skipped } = countTests(tests);
  const counts = {
    tests: String(tests.length),
    failures: String(failures),
    errors: String(errors),
    skipped: String(skipped)
  };
  const rows = Object.entries(properties).map(
    ([key, value]) => `      <property${attributes({ name: key, value })}/>
`
  );
  const head = attributes({ name, ...counts, time: seconds(timeMs), timestamp });
  return `  <testsuite${head}>
    <properties>
${rows.join("")}    </properties>
${tests.map(testXml).join("")}  </testsuite>
`;
}
function testXml({ name, className, timeMs, verdict, stdout, stderr }) {
  const parts = [verdictXml(verdict), outputXml("system-out", stdout), outputXml("system-err", stderr)].join("");
  const head = `    <testcase${attributes({ name, classname: className, time: seconds(timeMs) })}`;
  return parts === "" ? `${head}/>
` : `${head}>
${parts}    </testcase>
`;
}
function verdictXml(verdict) {
  if (verdict.kind === "passed") return "";
  const body = escapeXml(blockText(verdict.text, 8e3));
  const head = verdict.kind === "skipped" ? "" : attributes({ type: verdict.type, message: verdict.message });
  return `      <${verdict.kind}${head}>${body}</${verdict.kind}>
`;
}
function outputXml(element, text) {
  return text.trim() === "" ? "" : `      <${element}>${escapeXml(blockText(text, 32e3))}</${element}>
`;
}
function attributes(pairs) {
  return Object.entries(pairs).map(([name, value]) => ` ${name}="${escapeXml((0, import_visible_text.visibleText)((0, import_visible_text.clip)(value.replace(/\s+/g, " "), 600)))}"`).join("");
}
function blockText(text, most) {
  const kept = text.length <= most ? text : `${text.slice(0, most / 2)}
\u2026 cut here \u2026
${text.slice(-most / 2)}`;
  return (0, import_visible_text.visibleLines)(kept).join("\n");
}
function escapeXml(text) {
  const known = text.replace(/[\ufffe\uffff]/g, "\uFFFD");
  const escaped = known.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
  return escaped.replace(/^(\s*):(?=:)/gm, "$1&#58;").replace(/##(?=\[)/g, "#&#35;");
}
function seconds(milliseconds) {
  return (milliseconds / 1e3).toFixed(3);
}
function timestampOf(startedAt) {
  return startedAt.slice(0, 19);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  renderJunit
});

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
var explanation_exports = {};
__export(explanation_exports, {
  alike: () => alike,
  causes: () => causes,
  cellsOf: () => cellsOf,
  explain: () => explain,
  hazards: () => hazards,
  sameRemedyBefore: () => sameRemedyBefore
});
module.exports = __toCommonJS(explanation_exports);
var import_quantity_text = require("./quantity-text.cjs");
function explain(cells) {
  const groups = /* @__PURE__ */ new Map();
  for (const { name, findings } of cells) {
    for (const finding of findings) addToGroup(groups, name, finding);
  }
  return [...groups.values()].map(({ first, remedy, cells: cells2, messages, evidence }) => ({
    id: first.id,
    title: first.title,
    severity: first.severity,
    cells: [...cells2],
    messages: [...messages].map(([general, { text, cells: names }]) => {
      return { text, cells: names, ofFirst: names.length > 1 && general !== text };
    }),
    evidence,
    remedy
  }));
}
function addToGroup(groups, name, finding) {
  const provided = providedGlibc(finding);
  const key = JSON.stringify([finding.id, finding.title, provided === null ? finding.remedy : null]);
  let group = groups.get(key);
  if (!group) {
    group = {
      first: finding,
      remedy: finding.remedy,
      lowest: provided,
      evidence: finding.evidence,
      cells: /* @__PURE__ */ new Set(),
      messages: /* @__PURE__ */ new Map()
    };
    groups.set(key, group);
  }
  if (group.evidence.length === 0) group.evidence = finding.evidence;
  group.cells.add(name);
  const general = withoutOwn(finding);
  const message = group.messages.get(general);
  if (!message) group.messages.set(general, { text: finding.message, cells: [name] });
  else if (message.cells.at(-1) !== name) message.cells.push(name);
  if (provided !== null && group.lowest !== null && isOlder(provided, group.lowest)) {
    group.lowest = provided;
    group.remedy = finding.remedy;
  }
}
var OWN_ARGS = ["target", "provided", "image", "offers", "system", "cell"];
function withoutOwn({ message, args }) {
  return OWN_ARGS.reduce((text, name) => {
    const own = args[name];
    return typeof own === "string" && own !== "" ? text.replaceAll(own, "\0") : text;
  }, message);
}
function alike({ cells }) {
  return cells.length === 2 ? "Likewise the other." : `Likewise the other ${(0, import_quantity_text.groupThousands)(cells.length - 1)}.`;
}
function sameRemedyBefore(seen, { remedy, cells }) {
  if (remedy === null) return null;
  const key = JSON.stringify(remedy);
  const before = seen.get(key);
  if (before === void 0) seen.set(key, cells[0] ?? "");
  return before ?? null;
}
function cellsOf({ cells }, outcome) {
  const those = cells.filter((cell) => cell.outcome === outcome);
  return [...those.filter(({ required }) => required), ...those.filter(({ required }) => !required)];
}
function causes(cell) {
  const own = [...cell.findings, ...cell.steps.flatMap(({ findings }) => findings)];
  const isOwn = cell.outcome === "unknown" && own.some(({ severity }) => severity === "error");
  const predicted = isOwn || cell.observed === "runs" ? [] : cell.prediction.findings;
  const errors = mergeSame([...own, ...predicted]).filter(({ severity }) => severity === "error");
  const primary = errors.filter(({ id }) => !CONSEQUENCES.has(id));
  if (primary.length > 0) return primary;
  if (errors.length > 0) return errors;
  const warnings = cell.outcome === "warn" ? warningsOf(own, cell.prediction.findings) : [];
  return warnings.length > 0 ? warnings : [fromReason(cell)];
}
function warningsOf(own, predicted) {
  const seen = mergeSame(own).filter(({ severity }) => severity === "warning");
  return seen.length > 0 ? seen : mergeSame(predicted).filter(({ severity }) => severity === "warning");
}
var REASON_TITLES = {
  pass: "Why",
  fail: "Failed",
  warn: "Worth a look",
  unknown: "Cannot be told",
  skip: "Left out"
};
function fromReason({ outcome, reason, prediction }) {
  const message = reason ?? prediction.reason ?? "The report gives no reason.";
  return {
    id: "reason",
    severity: "error",
    title: REASON_TITLES[outcome],
    message,
    evidence: [],
    remedy: null,
    args: {}
  };
}
function hazards(cell) {
  if (cell.outcome !== "pass" && cell.outcome !== "warn") return [];
  const told = new Set(cell.outcome === "warn" ? causes(cell).map(({ id }) => id) : []);
  const foreseen = mergeSame([...cell.findings, ...cell.prediction.findings]);
  return foreseen.filter(({ id, severity }) => severity === "warning" && !told.has(id));
}
var CONSEQUENCES = /* @__PURE__ */ new Set([
  "expectation-missed",
  "not-ready",
  "request-failed",
  "loader-refused",
  "result-missing"
]);
function mergeSame(findings) {
  const byKey = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const key = perStep(finding) ? JSON.stringify([finding.id, finding.message]) : finding.id;
    const before = byKey.get(key);
    byKey.set(key, before ? merged(before, finding) : finding);
  }
  const inSteps = new Set([...byKey.values()].filter(perStep).map(({ id }) => id));
  return [...byKey.values()].filter((finding) => perStep(finding) || !inSteps.has(finding.id));
}
function perStep({ args }) {
  return typeof args["step"] === "string";
}
function merged(one, other) {
  const richer = other.message.length > one.message.length ? other : one;
  const evidence = [.../* @__PURE__ */ new Set([...one.evidence, ...other.evidence])];
  return { ...richer, severity: graver(one, other).severity, evidence };
}
function graver(one, other) {
  const order = ["error", "warning", "note"];
  return order.indexOf(other.severity) < order.indexOf(one.severity) ? other : one;
}
function providedGlibc({ id, args }) {
  const provided = args["provided"];
  return id === "glibc-too-old" && typeof provided === "string" && /^\d+\.\d+$/.test(provided) ? provided : null;
}
function isOlder(one, other) {
  const [major = 0, minor = 0] = one.split(".").map(Number);
  const [otherMajor = 0, otherMinor = 0] = other.split(".").map(Number);
  return major < otherMajor || major === otherMajor && minor < otherMinor;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  alike,
  causes,
  cellsOf,
  explain,
  hazards,
  sameRemedyBefore
});

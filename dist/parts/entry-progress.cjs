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
var entry_progress_exports = {};
__export(entry_progress_exports, {
  progress: () => progress
});
module.exports = __toCommonJS(entry_progress_exports);
var import_report_escape_terminal = require("./report-escape-terminal.cjs");
var MARKS = { pass: "\u2713", fail: "\u2717", warn: "!", unknown: "?", skip: "-" };
var COLORS = { pass: 32, fail: 31, warn: 33, unknown: 35, skip: 90 };
var ERASE_LINE = "\r\x1B[2K";
function progress(stream, color) {
  const active = /* @__PURE__ */ new Map();
  let total = 0;
  let done = 0;
  const status = () => {
    if (!stream.isTTY) return;
    const cells = [...active].map(([id, phase]) => `${id} ${phase}`).join(", ");
    const text = cells === "" ? "" : `  ${done}/${total}  ${cells}`;
    stream.write(ERASE_LINE + text.slice(0, Math.max(20, stream.columns - 1)));
  };
  const line = (text) => {
    stream.write(`${stream.isTTY ? ERASE_LINE : ""}${text}
`);
    status();
  };
  return {
    line,
    end: () => void (stream.isTTY && stream.write(ERASE_LINE)),
    onEvent(event) {
      switch (event.kind) {
        case "planned":
          total = event.cells.length;
          return line(predictionLine(event.cells));
        case "engine": {
          const { kind, version, arch, address } = event.engine;
          return line((0, import_report_escape_terminal.escapeTerminal)(`${kind} ${version} (${arch}) at ${address}`));
        }
        case "phase":
          active.set((0, import_report_escape_terminal.escapeTerminal)(event.cell.id), event.phase);
          return status();
        case "judged":
          done += 1;
          active.delete((0, import_report_escape_terminal.escapeTerminal)(event.cell.id));
          return line(judgedLine(event.cell, event.judgement, color));
        case "timed":
          active.delete((0, import_report_escape_terminal.escapeTerminal)(event.cell.id));
          return status();
      }
    }
  };
}
function predictionLine(cells) {
  const count = (runs) => cells.filter(({ prediction }) => prediction.runs === runs).length;
  const parts = [`${cells.length} cells`, `predicted: runs in ${count(true)}, fails in ${count(false)}`];
  if (count(null) > 0) parts.push(`cannot tell for ${count(null)}`);
  return parts.join(", ");
}
function judgedLine(cell, judgement, color) {
  const { outcome, steps } = judgement;
  const mark = color ? `\x1B[${COLORS[outcome]}m${MARKS[outcome]}\x1B[39m` : MARKS[outcome];
  const passed = steps.filter((step) => step.result === "pass").length;
  const reason = judgement.reason === null ? "" : `  ${judgement.reason.split("\n")[0]}`;
  return `${mark} ${(0, import_report_escape_terminal.escapeTerminal)(`${cell.id}  ${outcome}  ${passed}/${steps.length}${reason}`)}`;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  progress
});

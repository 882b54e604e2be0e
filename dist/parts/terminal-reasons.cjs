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
var terminal_reasons_exports = {};
__export(terminal_reasons_exports, {
  terminalReason: () => terminalReason
});
module.exports = __toCommonJS(terminal_reasons_exports);
var import_terminal_style = require("./terminal-style.cjs");
var import_get_east_asian_width = require("./get-east-asian-width.cjs");
var import_explanation = require("./explanation.cjs");
var import_quantity_text = require("./quantity-text.cjs");
var import_terminal_escape_terminal = require("./terminal-escape-terminal.cjs");
var import_visible_text = require("./visible-text.cjs");
function terminalReason(explanation, outcome, look, extent, sameAs) {
  const { title, cells, evidence } = explanation;
  const { mark, style } = import_terminal_style.OUTCOME_MARKS[outcome];
  const names = (0, import_quantity_text.listWords)(
    (extent.short?.(cells) ?? cells).map((name) => (0, import_terminal_escape_terminal.escapeTerminal)((0, import_visible_text.clip)(name, 100))),
    extent.names
  );
  const words = [...names.slice(0, -1), `${names.at(-1) ?? ""}:`, ...(0, import_terminal_escape_terminal.escapeTerminal)((0, import_visible_text.clip)(title, 100)).split(" ")];
  const head = (0, import_get_east_asian_width.wrap)(words, look.width, `${mark} `, "  ");
  const lines = [
    head.split("\n").map((line) => (0, import_terminal_style.styled)((0, import_terminal_style.styled)(line, style, look.color), "bold", look.color)).join("\n")
  ];
  lines.push(...messageLines(explanation, look, extent));
  for (const line of evidence.flatMap(import_terminal_escape_terminal.escapeTerminalLines).slice(0, extent.evidenceLines)) {
    lines.push((0, import_terminal_style.styled)((0, import_get_east_asian_width.fitColumns)(`  | ${line}`, look.width), "dim", look.color));
  }
  return [...lines, ...remedyLines(explanation, look, sameAs)].join("\n");
}
function remedyLines({ remedy }, look, sameAs) {
  if (remedy === null) return [];
  const text = sameAs === null ? remedy.text : `the same as for ${(0, import_visible_text.clip)(sameAs, 100)} above.`;
  const line = (0, import_get_east_asian_width.wrap)((0, import_terminal_escape_terminal.escapeTerminal)((0, import_visible_text.clip)(text, 800)), look.width, "  Fix: ", "       ");
  return sameAs !== null || remedy.command === null ? [line] : [line, ...commandLines(remedy.command, look)];
}
function messageLines({ messages, cells }, look, extent) {
  const lines = messages.slice(0, extent.messages).map((message) => {
    const { text, cells: those, ofFirst } = message;
    const named = text.includes(those[0] ?? "") || those.length === cells.length;
    const names = named ? "" : `${(0, import_quantity_text.listText)(
      those.map((name) => (0, import_terminal_escape_terminal.escapeTerminal)((0, import_visible_text.clip)(name, 100))),
      4
    )}: `;
    return (0, import_get_east_asian_width.wrap)(`${names}${(0, import_terminal_escape_terminal.escapeTerminal)((0, import_visible_text.clip)(text, 800))}${ofFirst ? ` ${(0, import_explanation.alike)(message)}` : ""}`, look.width, "  ");
  });
  const left = messages.length - lines.length;
  return left > 0 ? [...lines, `  and ${(0, import_quantity_text.groupThousands)(left)} more of this kind`] : lines;
}
function commandLines(command, { color }) {
  return (0, import_terminal_escape_terminal.escapeTerminalLines)((0, import_visible_text.clip)(command, 4e3)).map((line) => `       ${(0, import_terminal_style.styled)(line, "cyan", color)}`);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  terminalReason
});

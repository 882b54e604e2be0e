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
var visible_text_exports = {};
__export(visible_text_exports, {
  clip: () => clip,
  clipMiddle: () => clipMiddle,
  oneLine: () => oneLine,
  visibleLines: () => visibleLines,
  visibleText: () => visibleText,
  withoutWorkflowCommands: () => withoutWorkflowCommands
});
module.exports = __toCommonJS(visible_text_exports);
function visibleText(text) {
  return PRINTABLE_ASCII.test(text) ? text : beyondAscii(text);
}
function oneLine(text) {
  return visibleText(text.replace(/\t/g, " ").replace(/\r?\n/g, "\\n"));
}
function visibleLines(text) {
  const lines = text.replace(/\t/g, "    ").split(/\r?\n/);
  if (lines.at(-1) === "") lines.pop();
  return lines.map(visibleText);
}
function clip(text, length) {
  if (text.length <= length) return text;
  return `${text.slice(0, Math.max(0, length - 1)).replace(/[\ud800-\udbff]$/, "")}\u2026`;
}
function clipMiddle(text, length) {
  if (text.length <= length) return text;
  const tail = Math.floor((length - 1) / 3);
  const head = text.slice(0, Math.max(0, length - 1 - tail)).replace(/[\ud800-\udbff]$/, "");
  return `${head}\u2026${tail === 0 ? "" : text.slice(-tail).replace(/^[\udc00-\udfff]/, "")}`;
}
function withoutWorkflowCommands(text) {
  return text.replace(COMMAND_START, "$1\\x3a").replace(/##(?=\[)/g, "#\\x23");
}
var COMMAND_START = /^((?:[^\S\n]|\u001b\[[\d;]*m)*):(?=:)/gm;
var PRINTABLE_ASCII = /^[\x20-\x7e]*$/;
var hidden = null;
function beyondAscii(text) {
  const whole = text.toWellFormed();
  const { some, all, markPile } = hidden ??= hiddenExpressions();
  if (!some.test(whole)) return whole;
  return whole.replace(all, escapeCharacter).replace(markPile, "$1");
}
function hiddenExpressions() {
  const invisible = String.raw`\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0`;
  return {
    some: new RegExp(String.raw`[${invisible}]|\p{M}{5}`, "u"),
    all: new RegExp(`[${invisible}]`, "gu"),
    markPile: new RegExp("(\\p{M}{4})\\p{M}+", "gu")
  };
}
function escapeCharacter(character) {
  const code = character.codePointAt(0);
  const hex = code.toString(16);
  if (code <= 255) return `\\x${hex.padStart(2, "0")}`;
  return code <= 65535 ? `\\u${hex.padStart(4, "0")}` : `\\u{${hex}}`;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  clip,
  clipMiddle,
  oneLine,
  visibleLines,
  visibleText,
  withoutWorkflowCommands
});

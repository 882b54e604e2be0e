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
var terminal_escape_terminal_exports = {};
__export(terminal_escape_terminal_exports, {
  escapeTerminal: () => escapeTerminal,
  escapeTerminalLines: () => escapeTerminalLines
});
module.exports = __toCommonJS(terminal_escape_terminal_exports);
var import_visible_text = require("./visible-text.cjs");
function escapeTerminal(text) {
  return (0, import_visible_text.oneLine)(text).replace(/^(\s*):(?=:)/, "$1\\x3a").replace(/##(?=\[)/g, "#\\x23");
}
function escapeTerminalLines(text) {
  return (0, import_visible_text.visibleLines)(text).map(escapeTerminal);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  escapeTerminal,
  escapeTerminalLines
});

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
var terminal_style_exports = {};
__export(terminal_style_exports, {
  OUTCOME_MARKS: () => OUTCOME_MARKS,
  styled: () => styled
});
module.exports = __toCommonJS(terminal_style_exports);
var CODES = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39]
};
function styled(text, style, color) {
  if (!color || style === null || text === "") return text;
  const [on, off] = CODES[style];
  return `\x1B[${on}m${text}\x1B[${off}m`;
}
var OUTCOME_MARKS = {
  pass: { mark: "\u2713", style: "green" },
  fail: { mark: "\u2717", style: "red" },
  warn: { mark: "!", style: "yellow" },
  unknown: { mark: "?", style: "yellow" },
  skip: { mark: "-", style: "dim" }
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  OUTCOME_MARKS,
  styled
});

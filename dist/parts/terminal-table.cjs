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
var terminal_table_exports = {};
__export(terminal_table_exports, {
  terminalTable: () => terminalTable
});
module.exports = __toCommonJS(terminal_table_exports);
var import_terminal_style = require("./terminal-style.cjs");
var import_get_east_asian_width = require("./get-east-asian-width.cjs");
var GAP = "  ";
function terminalTable(columns, rows, look) {
  const natural = naturalWidths(columns, rows);
  if (total(natural) > look.width && columns.some(({ optional }) => optional)) {
    const kept = (all) => all.filter((_, index) => !columns[index].optional);
    return terminalTable(kept(columns), rows.map(kept), look);
  }
  const widths = fitted(columns, natural, look.width);
  const gives = Math.max(...columns.map(({ gives: rank = 0 }) => rank));
  if (gives > 0 && total(widths) > look.width) {
    const kept = (all) => all.filter((_, index) => columns[index].gives !== gives);
    return terminalTable(kept(columns), rows.map(kept), look);
  }
  const head = columns.map(({ title, align }, index) => padded(title, index, align));
  return [(0, import_terminal_style.styled)(head.join(GAP).trimEnd(), "dim", look.color), ...rows.map(line)].join("\n");
  function line(row) {
    const last = row.findLastIndex(({ text }) => text !== "");
    const cells = row.slice(0, last + 1).map(({ text, style }, index) => {
      const { align } = columns[index];
      const shown = (0, import_get_east_asian_width.fitMiddle)(text, widths[index]);
      const space = index === last && align === "left" ? "" : " ".repeat(widths[index] - (0, import_get_east_asian_width.columnsOf)(shown));
      return align === "left" ? `${(0, import_terminal_style.styled)(shown, style, look.color)}${space}` : `${space}${(0, import_terminal_style.styled)(shown, style, look.color)}`;
    });
    return cells.join(GAP);
  }
  function padded(text, index, align) {
    return (0, import_get_east_asian_width.padColumns)(text, widths[index], align);
  }
}
function naturalWidths(columns, rows) {
  return columns.map(({ title }, index) => {
    return rows.reduce((widest, row) => Math.max(widest, (0, import_get_east_asian_width.columnsOf)(row[index]?.text ?? "")), (0, import_get_east_asian_width.columnsOf)(title));
  });
}
function total(widths) {
  return widths.reduce((sum, each) => sum + each, GAP.length * (widths.length - 1));
}
function fitted(columns, natural, width) {
  const widths = [...natural];
  let excess = total(widths) - width;
  while (excess > 0) {
    const widest = columns.map(({ least }, index) => ({ index, spare: least === void 0 ? 0 : widths[index] - least })).reduce((a, b) => b.spare > a.spare ? b : a);
    if (widest.spare <= 0) break;
    widths[widest.index] -= 1;
    excess -= 1;
  }
  return widths;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  terminalTable
});

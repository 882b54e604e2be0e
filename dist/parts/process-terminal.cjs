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
var process_terminal_exports = {};
__export(process_terminal_exports, {
  useColor: () => useColor,
  widthOf: () => widthOf
});
module.exports = __toCommonJS(process_terminal_exports);
function widthOf(stream) {
  const columns = stream.isTTY ? stream.columns : 100;
  return Math.max(40, Math.min(columns || 100, 160));
}
function useColor(stream, env) {
  if (env["NO_COLOR"]) return false;
  if (env["FORCE_COLOR"]) return env["FORCE_COLOR"] !== "0";
  return stream.isTTY === true && env["TERM"] !== "dumb";
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  useColor,
  widthOf
});

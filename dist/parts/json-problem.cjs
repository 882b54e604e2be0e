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
var json_problem_exports = {};
__export(json_problem_exports, {
  jsonProblem: () => jsonProblem
});
module.exports = __toCommonJS(json_problem_exports);
function jsonProblem(text, error) {
  if (text.trim() === "") return "is empty";
  const message = error instanceof Error ? error.message : "";
  if (/^Unexpected end|^Unterminated/.test(message)) return "is no JSON: its end is missing";
  const offset = /at position (\d{1,12})/.exec(message)?.[1];
  if (offset !== void 0 && Number(offset) >= text.trimEnd().length) return "is no JSON: its end is missing";
  if (offset !== void 0) {
    const before = text.slice(0, Number(offset)).split("\n");
    return `is no JSON: line ${before.length}, column ${before.at(-1).length + 1} is wrong`;
  }
  const quoted = /"([^]*)"(?:\.\.\.)? is not valid JSON$/.exec(message)?.[1]?.trim();
  return quoted === void 0 || quoted === "" ? "is no JSON" : `is no JSON, as near ${JSON.stringify(quoted.slice(0, 40))}`;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  jsonProblem
});

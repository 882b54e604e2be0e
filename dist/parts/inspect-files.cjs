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
var inspect_files_exports = {};
__export(inspect_files_exports, {
  inspectFiles: () => inspectFiles
});
module.exports = __toCommonJS(inspect_files_exports);
var import_json_problem = require("./json-problem.cjs");
var import_errors = require("./errors.cjs");
var import_node_fs = require("node:fs");
var import_node_path = require("node:path");
var MAX_LIST_BYTES = 16 << 20;
var MAX_FILES = 1e3;
var BINARY_TYPES = /* @__PURE__ */ new Set(["Binary", "Universal Binary"]);
function inspectFiles(named) {
  const files = named.flatMap((path) => path.endsWith(".json") ? listedIn(path) : [{ path }]);
  if (files.length <= MAX_FILES) return files;
  throw new import_errors.UsageError(`${files.length} files were named`, { hint: `At most ${MAX_FILES} are inspected at once.` });
}
function listedIn(list) {
  const entries = readList(list);
  const found = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    const { type, path, goos, goarch } = Object(entry);
    if (typeof type !== "string" || !BINARY_TYPES.has(type) || typeof path !== "string") continue;
    const where = located(path, list);
    const listedAs = typeof goos === "string" && typeof goarch === "string" && goarch !== "all";
    found.set(where, listedAs ? { path: where, listedAs: { os: goos, arch: goarch } } : { path: where });
  }
  if (found.size > 0) return [...found.values()];
  throw new import_errors.UsageError(`${JSON.stringify(list)} lists no binary`, {
    hint: 'Name the dist/artifacts.json that goreleaser wrote (it has entries of the type "Binary"), or the binaries themselves.'
  });
}
function readList(list) {
  const stat = (0, import_node_fs.statSync)(list, { throwIfNoEntry: false });
  const hint = "A .json file stands for the artifacts that goreleaser lists in dist/artifacts.json.";
  if (!stat?.isFile()) throw new import_errors.UsageError(`the list ${JSON.stringify(list)} is not there`, { hint });
  if (stat.size > MAX_LIST_BYTES)
    throw new import_errors.UsageError(`the list ${JSON.stringify(list)} has ${stat.size} bytes`, { hint });
  const text = (0, import_node_fs.readFileSync)(list, "utf8");
  try {
    const value = JSON.parse(text);
    if (Array.isArray(value)) return value;
  } catch (cause) {
    throw new import_errors.UsageError(`the list ${JSON.stringify(list)} ${(0, import_json_problem.jsonProblem)(text, cause)}`, { hint, cause });
  }
  throw new import_errors.UsageError(`the list ${JSON.stringify(list)} holds no array`, { hint });
}
function located(path, list) {
  if ((0, import_node_path.isAbsolute)(path) || isFile(path)) return path;
  const beside = (0, import_node_path.resolve)((0, import_node_path.dirname)(list), "..", path);
  return isFile(beside) ? beside : path;
}
function isFile(path) {
  return (0, import_node_fs.statSync)(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  inspectFiles
});

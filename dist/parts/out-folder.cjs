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
var out_folder_exports = {};
__export(out_folder_exports, {
  outFolder: () => outFolder
});
module.exports = __toCommonJS(out_folder_exports);
var import_errors = require("./errors.cjs");
var import_node_fs = require("node:fs");
var import_node_path = require("node:path");
function outFolder(path) {
  const missing = [];
  for (let folder = (0, import_node_path.resolve)(path); !isFolder(folder, path); folder = (0, import_node_path.dirname)(folder)) missing.unshift(folder);
  try {
    for (const folder of missing) makeFolder(folder);
    (0, import_node_fs.accessSync)(path, import_node_fs.constants.W_OK);
  } catch (error) {
    throw unusable(path, error.message, error);
  }
  return path;
}
function isFolder(folder, asked) {
  try {
    const stat = (0, import_node_fs.statSync)(folder, { throwIfNoEntry: false });
    if (stat !== void 0 && !stat.isDirectory()) throw unusable(asked, `${folder} is a file`);
    return stat !== void 0;
  } catch (error) {
    if (error instanceof import_errors.UsageError) throw error;
    throw unusable(asked, error.message, error);
  }
}
function makeFolder(folder) {
  try {
    (0, import_node_fs.mkdirSync)(folder);
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
  }
}
function unusable(path, why, cause) {
  return new import_errors.UsageError(`cannot write to the folder ${JSON.stringify(path)}: ${why}`, {
    hint: "Name a folder that is there, or that can be made.",
    ...cause !== void 0 && { cause }
  });
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  outFolder
});

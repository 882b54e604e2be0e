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
var image_locks_exports = {};
__export(image_locks_exports, {
  lockImages: () => import_files_image_locks.lockImages,
  lockPath: () => import_files_image_locks.lockPath,
  readLock: () => import_files_image_locks.readLock,
  writeLock: () => import_files_image_locks.writeLock
});
module.exports = __toCommonJS(image_locks_exports);
var import_files_image_locks = require("./files-image-locks.cjs");
var import_safe_json = require("./safe-json.cjs");
var import_side_by_side = require("./side-by-side.cjs");
var import_json_problem = require("./json-problem.cjs");
var import_errors = require("./errors.cjs");
var import_runtime = require("./runtime.cjs");
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  lockImages,
  lockPath,
  readLock,
  writeLock
});

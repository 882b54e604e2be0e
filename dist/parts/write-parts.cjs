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
var write_parts_exports = {};
__export(write_parts_exports, {
  writeParts: () => writeParts
});
module.exports = __toCommonJS(write_parts_exports);
var import_runtime = require("./runtime.cjs");
var import_node_fs = require("node:fs");
function writeParts(path, parts) {
  const file = (0, import_node_fs.openSync)(path, "w");
  try {
    for (const part of parts) writeWhole(file, Buffer.from(part));
  } finally {
    (0, import_node_fs.closeSync)(file);
  }
}
function writeWhole(file, bytes) {
  for (let at = 0; at < bytes.length; ) at += (0, import_node_fs.writeSync)(file, bytes, at);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  writeParts
});

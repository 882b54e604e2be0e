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
var package_root_exports = {};
__export(package_root_exports, {
  packageRoot: () => packageRoot
});
module.exports = __toCommonJS(package_root_exports);
var import_node_fs = require("node:fs");
var import_node_path = require("node:path");
function packageRoot(from = __dirname) {
  for (let folder = from; ; folder = (0, import_node_path.dirname)(folder)) {
    if ((0, import_node_fs.existsSync)((0, import_node_path.join)(folder, "action.yml"))) return folder;
    if ((0, import_node_path.dirname)(folder) === folder) throw new Error(`no action.yml above ${from}: the package is incomplete`);
  }
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  packageRoot
});

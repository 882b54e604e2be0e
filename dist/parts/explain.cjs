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
var explain_exports = {};
__export(explain_exports, {
  explain: () => explain
});
module.exports = __toCommonJS(explain_exports);
var import_package_root = require("./package-root.cjs");
var import_constraint = require("./constraint.cjs");
var import_nearest_word = require("./nearest-word.cjs");
var import_errors = require("./errors.cjs");
var import_runtime = require("./runtime.cjs");
var import_node_fs = require("node:fs");
var import_node_path = require("node:path");
function explain(id) {
  const ids = Object.keys(import_constraint.CATALOGUE);
  if (id === null) {
    const width = Math.max(...ids.map((each) => each.length));
    for (const [each, info] of Object.entries(import_constraint.CATALOGUE)) process.stdout.write(`${each.padEnd(width)}  ${info.title}
`);
    return 0;
  }
  const page = (0, import_node_path.join)((0, import_package_root.packageRoot)(), "docs", "findings", `${id}.md`);
  if (!ids.includes(id) || !(0, import_node_fs.existsSync)(page)) {
    const nearest = (0, import_nearest_word.nearestWord)(id, ids);
    const meant = nearest === null ? "" : `; did you mean "${nearest}"?`;
    throw new import_errors.UsageError(`there is no finding ${JSON.stringify(id)}${meant}`, {
      hint: "`portcullis explain` lists all findings."
    });
  }
  process.stdout.write((0, import_node_fs.readFileSync)(page, "utf8"));
  return 0;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  explain
});

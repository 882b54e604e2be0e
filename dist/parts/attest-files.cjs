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
var attest_files_exports = {};
__export(attest_files_exports, {
  attestFiles: () => attestFiles
});
module.exports = __toCommonJS(attest_files_exports);
var import_formats_test_result = require("./formats-test-result.cjs");
var import_safe_json = require("./safe-json.cjs");
var import_cell_words = require("./cell-words.cjs");
var import_quantity_text = require("./quantity-text.cjs");
var import_runtime = require("./runtime.cjs");
function attestFiles(report) {
  const { predicate } = JSON.parse((0, import_formats_test_result.renderTestResult)(report));
  const lines = report.binaries.map(({ sha256, path }) => `${sha256}  ${path.replaceAll(NO_NAME, "_")}
`);
  return { predicate: (0, import_safe_json.safeJson)(predicate), subjects: lines.join("") };
}
var NO_NAME = /[\p{Cc}\\\u2028\u2029]/gu;
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  attestFiles
});

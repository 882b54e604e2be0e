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
var test_result_exports = {};
__export(test_result_exports, {
  renderTestResult: () => import_formats_test_result.renderTestResult,
  testResult: () => import_formats_test_result.testResult,
  testSubjects: () => import_formats_test_result.testSubjects
});
module.exports = __toCommonJS(test_result_exports);
var import_formats_test_result = require("./formats-test-result.cjs");
var import_safe_json = require("./safe-json.cjs");
var import_cell_words = require("./cell-words.cjs");
var import_quantity_text = require("./quantity-text.cjs");
var import_runtime = require("./runtime.cjs");
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  renderTestResult,
  testResult,
  testSubjects
});

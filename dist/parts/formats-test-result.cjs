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
var formats_test_result_exports = {};
__export(formats_test_result_exports, {
  renderTestResult: () => renderTestResult,
  testResult: () => testResult,
  testSubjects: () => testSubjects
});
module.exports = __toCommonJS(formats_test_result_exports);
var import_safe_json = require("./safe-json.cjs");
var import_cell_words = require("./cell-words.cjs");
var STATEMENT = "https://in-toto.io/Statement/v1";
var TEST_RESULT = "https://in-toto.io/attestation/test-result/v0.1";
function renderTestResult(report) {
  return (0, import_safe_json.safeJson)({
    _type: STATEMENT,
    subject: testSubjects(report),
    predicateType: TEST_RESULT,
    predicate: testResult(report)
  });
}
function testSubjects({ binaries }) {
  return binaries.map(({ path, sha256 }) => ({ name: (0, import_cell_words.baseName)(path), digest: { sha256 } }));
}
function testResult({ cells, gate, configHash }) {
  const named = (outcome) => cells.filter((cell) => cell.outcome === outcome).map(({ id }) => id);
  const warned = named("warn");
  const passed = gate.decision === "pass";
  return {
    result: !passed ? "FAILED" : warned.length > 0 ? "WARNED" : "PASSED",
    configuration: [{ name: "portcullis configuration", digest: { sha256: configHash } }],
    passedTests: named("pass"),
    warnedTests: warned,
    failedTests: named("fail")
  };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  renderTestResult,
  testResult,
  testSubjects
});

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
var gate_exports = {};
__export(gate_exports, {
  decideGate: () => import_verdict_gate.decideGate,
  isRequired: () => import_verdict_gate.isRequired
});
module.exports = __toCommonJS(gate_exports);
var import_verdict_gate = require("./verdict-gate.cjs");
var import_glibc_floor = require("./glibc-floor.cjs");
var import_picomatch = require("./picomatch.cjs");
var import_compare_versions = require("./compare-versions.cjs");
var import_runtime = require("./runtime.cjs");
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  decideGate,
  isRequired
});

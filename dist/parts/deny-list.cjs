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
var deny_list_exports = {};
__export(deny_list_exports, {
  denyList: () => import_runtime_calls_json.denyList,
  lookUpCalls: () => import_runtime_calls_json.lookUpCalls
});
module.exports = __toCommonJS(deny_list_exports);
var import_runtime_calls_json = require("./runtime-calls.json.cjs");
var import_system_call_numbers_json = require("./system-call-numbers.json.cjs");
var import_nearest_word = require("./nearest-word.cjs");
var import_errors = require("./errors.cjs");
var import_runtime = require("./runtime.cjs");
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  denyList,
  lookUpCalls
});

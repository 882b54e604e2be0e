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
var probe_build_exports = {};
__export(probe_build_exports, {
  buildProbe: () => import_probe_probe_build.buildProbe,
  cacheVersion: () => import_probe_probe_build.cacheVersion,
  cachedProbe: () => import_probe_probe_build.cachedProbe,
  goEnvironment: () => import_probe_probe_build.goEnvironment,
  hashSource: () => import_probe_probe_build.hashSource
});
module.exports = __toCommonJS(probe_build_exports);
var import_probe_probe_build = require("./probe-probe-build.cjs");
var import_runtime = require("./runtime.cjs");
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  buildProbe,
  cacheVersion,
  cachedProbe,
  goEnvironment,
  hashSource
});

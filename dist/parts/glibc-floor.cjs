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
var glibc_floor_exports = {};
__export(glibc_floor_exports, {
  glibcNeeds: () => glibcNeeds
});
module.exports = __toCommonJS(glibc_floor_exports);
var import_compare_versions = require("./compare-versions.cjs");
var MARKERS = {
  GLIBC_ABI_DT_RELR: "2.36",
  GLIBC_ABI_GNU2_TLS: "2.42",
  GLIBC_ABI_GNU_TLS: "2.42",
  GLIBC_ABI_DT_X86_64_PLT: "2.42"
};
function glibcNeeds(facts) {
  return Object.entries(facts.versions).flatMap(
    ([library, { symbols, weak }]) => Object.entries(symbols).flatMap(([node, names]) => {
      const version = /^GLIBC_(\d+(?:\.\d+)*)$/.exec(node)?.[1] ?? MARKERS[node];
      return version === void 0 || weak.includes(node) ? [] : [{ node, version, library, symbols: names }];
    })
  ).sort((a, b) => (0, import_compare_versions.compareVersions)(b.version, a.version));
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  glibcNeeds
});

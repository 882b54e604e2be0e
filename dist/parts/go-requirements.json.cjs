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
var go_requirements_json_exports = {};
__export(go_requirements_json_exports, {
  goRelease: () => goRelease,
  lowestSystem: () => lowestSystem
});
module.exports = __toCommonJS(go_requirements_json_exports);
var import_compare_versions = require("./compare-versions.cjs");
var go_requirements_default = {
  linux: [
    { from: "1.24", needs: "3.2", source: "https://go.dev/doc/go1.24#linux" },
    { from: "1.18", needs: "2.6.32", source: "https://go.dev/doc/go1.18#linux" },
    { from: "1.0", needs: "2.6.23", source: "https://go.dev/wiki/MinimumRequirements" },
    { from: "1.19", needs: "5.19", arch: "loong64", source: "https://go.dev/doc/go1.19#loong64" },
    { from: "1.0", needs: "4.8", arch: "mips64le", source: "https://go.dev/wiki/MinimumRequirements" },
    { from: "1.0", needs: "4.8", arch: "mips64", source: "https://go.dev/wiki/MinimumRequirements" },
    { from: "1.0", needs: "3.1", arch: "arm", source: "https://go.dev/wiki/MinimumRequirements" }
  ],
  windows: [
    { from: "1.21", needs: "10.0", source: "https://go.dev/doc/go1.21#windows" },
    { from: "1.11", needs: "6.1", source: "https://go.dev/doc/go1.11#ports" },
    { from: "1.0", needs: "5.1", source: "https://go.dev/wiki/Windows" }
  ],
  darwin: [
    { from: "1.27", needs: "13", source: "https://go.dev/doc/go1.27#darwin" },
    { from: "1.25", needs: "12", source: "https://go.dev/doc/go1.25#darwin" },
    { from: "1.23", needs: "11", source: "https://go.dev/doc/go1.23#darwin" },
    { from: "1.21", needs: "10.15", source: "https://go.dev/doc/go1.21#darwin" },
    { from: "1.17", needs: "10.13", source: "https://go.dev/doc/go1.17#darwin" },
    { from: "1.15", needs: "10.12", source: "https://go.dev/doc/go1.15#darwin" },
    { from: "1.13", needs: "10.11", source: "https://go.dev/doc/go1.13#darwin" },
    { from: "1.11", needs: "10.10", source: "https://go.dev/doc/go1.11#ports" },
    { from: "1.0", needs: "10.8", source: "https://go.dev/wiki/Darwin" },
    { from: "1.16", needs: "11", arch: "arm64", source: "https://go.dev/doc/go1.16#darwin" }
  ]
};
function goRelease(version) {
  return /\bgo(\d+\.\d+)/.exec(version ?? "")?.[1] ?? null;
}
function lowestSystem(os, goVersion, goarch) {
  const release = goRelease(goVersion);
  if (release === null) return null;
  const all = go_requirements_default[os];
  const [first] = all.filter(({ from, arch }) => (0, import_compare_versions.compareVersions)(release, from) >= 0 && (arch === void 0 || arch === goarch)).sort((a, b) => (0, import_compare_versions.compareVersions)(b.needs, a.needs));
  return first === void 0 ? null : { version: first.needs, source: first.source };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  goRelease,
  lowestSystem
});

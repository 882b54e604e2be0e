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
var report_binary_exports = {};
__export(report_binary_exports, {
  reportBinary: () => reportBinary
});
module.exports = __toCommonJS(report_binary_exports);
function reportBinary(path, sha256, facts) {
  return {
    path,
    sha256,
    sizeBytes: facts.sizeBytes,
    format: facts.format,
    os: facts.os,
    arch: facts.arch,
    kind: facts.kind,
    linkage: facts.linkage,
    libc: facts.libc,
    interpreter: facts.interpreter,
    needed: [...facts.needed],
    rpath: [...facts.rpath],
    runpath: [...facts.runpath],
    versions: reportVersions(facts),
    cpuLevel: facts.cpuLevel,
    abiNoteKernel: facts.abiNoteKernel,
    go: facts.go && reportGo(facts.go),
    cgoPackages: facts.cgoPackages && [...facts.cgoPackages],
    hardening: { ...facts.hardening },
    marks: facts.marks && [...facts.marks],
    pe: facts.pe && { ...facts.pe, delayLoaded: [...facts.pe.delayLoaded] },
    macho: facts.macho && reportMacho(facts.macho),
    signature: facts.signature && { ...facts.signature },
    warnings: [...facts.warnings]
  };
}
function reportMacho(macho) {
  return {
    ...macho,
    architectures: [...macho.architectures],
    weakLibraries: [...macho.weakLibraries],
    entitlements: macho.entitlements && [...macho.entitlements]
  };
}
function reportVersions({ versions }) {
  const entries = Object.entries(versions).map(([library, { floor, symbols, weak }]) => {
    const byNode = Object.entries(symbols).map(([node, names]) => [node, [...names]]);
    const needs = { floor, symbols: Object.fromEntries(byNode), weak: [...weak] };
    return [library, needs];
  });
  return Object.fromEntries(entries);
}
function reportGo({ version, path, module: module2, cgo, settings, deps }) {
  return {
    version,
    path,
    module: module2 && reportModule(module2),
    cgo,
    settings: { ...settings },
    deps: deps.map(reportModule)
  };
}
function reportModule({ path, version, replacedBy }) {
  return { path, version, replacedBy };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  reportBinary
});

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
var system_words_exports = {};
__export(system_words_exports, {
  floorsOf: () => floorsOf,
  goLine: () => goLine,
  hardeningText: () => hardeningText,
  systemRows: () => systemRows
});
module.exports = __toCommonJS(system_words_exports);
var import_quantity_text = require("./quantity-text.cjs");
function floorsOf({ versions }) {
  return Object.entries(versions).flatMap(
    ([library, { floor, symbols }]) => floor === null ? [] : [{ library, floor, names: symbols[floor] ?? [] }]
  );
}
function goLine({ go }) {
  if (go === null) return null;
  const { version, module: module2, path, cgo, settings } = go;
  const parts = [version ?? "version not recorded"];
  if (path !== null) parts.push(`package ${path}`);
  if (module2 !== null && module2.path !== path) parts.push(`module ${module2.path}`);
  if (module2?.version != null && module2.version !== "(devel)") parts.push(module2.version);
  if (cgo !== null) parts.push(cgo ? "cgo on" : "cgo off");
  const telling = ["GOAMD64", "GOARM64", "GOARM", "-tags", "-buildmode", "-race", "vcs.revision", "vcs.modified"];
  for (const key of telling) {
    const value = settings[key];
    if (value !== void 0 && DEFAULTS[key] !== value) parts.push(`${key}=${value}`);
  }
  return parts.join(", ");
}
var DEFAULTS = { GOAMD64: "v1", "-buildmode": "exe", "vcs.modified": "false" };
function hardeningText({ hardening, pe }) {
  const { pie, nx, relro, stripped } = hardening;
  const mapped = pe === null ? [flag("PIE", pie), flag("NX", nx)] : [];
  const words = [...mapped, relro === null ? null : `RELRO ${relro}`, flag("stripped", stripped)];
  return words.filter((word) => word !== null).join(", ") || "not known";
}
function flag(name, value) {
  return value === null ? null : `${name} ${value ? "yes" : "no"}`;
}
function systemRows({ pe, macho, signature, marks }) {
  const rows = [];
  if (pe !== null) rows.push(...peRows(pe));
  if (macho !== null) rows.push(...machoRows(macho));
  if (signature !== null) {
    const kind = SIGNATURES[signature.kind];
    const { signer } = signature;
    const words = signer === null ? kind : signer.startsWith(kind) ? signer : `${kind}, ${signer}`;
    rows.push(["signature", `${words} (not verified)`]);
  } else if (pe !== null || macho !== null) rows.push(["signature", "none"]);
  if (marks !== null && marks.length > 0) rows.push(["code for", markWords(marks).join(", ")]);
  return rows;
}
function peRows(pe) {
  const on = [
    [pe.highEntropyAslr ? "ASLR with 64 bits" : "ASLR", pe.aslr],
    ["DEP", pe.dep],
    ["control flow guard", pe.controlFlowGuard],
    ["signature enforced", pe.forceIntegrity]
  ];
  const rows = [
    ["subsystem", `${pe.subsystem} ${pe.subsystemVersion}`],
    [
      "protections",
      on.filter(([, has]) => has).map(([name]) => name).join(", ") || "none"
    ]
  ];
  if (pe.delayLoaded.length > 0) rows.push(["loads late", (0, import_quantity_text.listText)(pe.delayLoaded, 8)]);
  return rows;
}
function machoRows(macho) {
  const rows = [];
  if (macho.platform !== null) {
    rows.push([
      "system",
      `${PLATFORMS[macho.platform] ?? macho.platform}${macho.minOs === null ? "" : ` ${macho.minOs} or later`}`
    ]);
  }
  if (macho.architectures.length > 1)
    rows.push(["universal", `${macho.architectures.join(", ")}; facts are of the first`]);
  if (macho.weakLibraries.length > 0) rows.push(["starts without", (0, import_quantity_text.listText)(macho.weakLibraries, 8)]);
  if (macho.hardenedRuntime !== null) rows.push(["hardened runtime", macho.hardenedRuntime ? "yes" : "no"]);
  if (macho.entitlements !== null) rows.push(["entitlements", (0, import_quantity_text.listText)(macho.entitlements, 8)]);
  return rows;
}
function markWords(marks) {
  const pure = { "name-lookup": "netgo", "current-user": "osusergo" };
  return marks.filter((mark) => !marks.includes(pure[mark] ?? "")).map((mark) => MARKS[mark] ?? mark);
}
var PLATFORMS = { macos: "macOS", ios: "iOS", tvos: "tvOS", watchos: "watchOS" };
var SIGNATURES = {
  authenticode: "Authenticode",
  linker: "ad hoc, by the linker",
  "ad-hoc": "ad hoc",
  "developer-id": "Developer ID",
  apple: "Apple",
  certificate: "by a certificate"
};
var MARKS = {
  "embedded-tzdata": "time zones of its own",
  "load-location": "time zones by name",
  "fallback-roots": "root certificates of its own",
  "system-roots": "the system's root certificates",
  "current-user": "the current user",
  osusergo: "users in pure Go",
  "temporary-files": "temporary files",
  "home-directory": "the home directory",
  "name-lookup": "host names",
  netgo: "host names in pure Go",
  plugin: "Go plugins"
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  floorsOf,
  goLine,
  hardeningText,
  systemRows
});

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
var cell_words_exports = {};
__export(cell_words_exports, {
  baseName: () => baseName,
  cellName: () => cellName,
  cellNaming: () => cellNaming,
  libcText: () => libcText,
  observedText: () => observedText,
  outcomeWord: () => outcomeWord,
  predictedText: () => predictedText,
  smokeText: () => smokeText,
  startupText: () => startupText,
  systemName: () => systemName,
  targetText: () => targetText,
  targetTitle: () => targetTitle
});
module.exports = __toCommonJS(cell_words_exports);
var import_quantity_text = require("./quantity-text.cjs");
function cellNaming({ binaries, cells }) {
  const names = binaries.map(({ path, os, arch }) => ({ base: baseName(path), platform: `${os}/${arch}` }));
  const bases = new Set(names.map(({ base }) => base));
  const platforms = new Set(names.map(({ platform }) => platform));
  const named = binaries.map(({ path, sha256 }, index) => {
    const { base, platform } = names[index];
    if (bases.size === names.length) return [sha256, base];
    return [sha256, platforms.size === names.length ? `${base} ${platform}` : path];
  });
  return {
    severalBinaries: binaries.length > 1,
    severalProfiles: new Set(cells.map(({ profile }) => profile)).size > 1,
    binaryNames: new Map(named)
  };
}
function cellName(cell, naming) {
  const profile = naming.severalProfiles && cell.profile !== "default" ? `+${cell.profile}` : "";
  const binary = naming.severalBinaries ? `${naming.binaryNames.get(cell.binary) ?? cell.binary.slice(0, 12)}: ` : "";
  return `${binary}${cell.target.id}${profile}`;
}
function baseName(path) {
  return path.split(/[/\\]/).at(-1) || path;
}
function libcText({ family, version }) {
  if (family === "unknown") return "not known";
  return version === null ? family : `${family} ${version}`;
}
function targetText({ libc, system }) {
  return system ?? libcText(libc);
}
function targetTitle(cells) {
  const foreign = cells.filter(({ target }) => target.system !== void 0).length;
  if (foreign === 0) return "libc";
  return foreign === cells.length ? "system" : "libc or system";
}
function systemName(os, { version }) {
  return `${os === "darwin" ? "macOS" : "Windows"} ${version}`;
}
function predictedText({ runs }) {
  if (runs === null) return "cannot tell";
  return runs ? "runs" : "fails";
}
function observedText({ observed }) {
  return observed ?? "not run";
}
function smokeText({ steps }) {
  if (steps.every(({ result }) => result === "unknown")) return "\u2013";
  return `${steps.filter(({ result }) => result === "pass").length}/${steps.length}`;
}
function startupText({ startupMs }) {
  return (0, import_quantity_text.durationText)(startupMs);
}
function outcomeWord(outcome) {
  return outcome === "skip" ? "skipped" : outcome;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  baseName,
  cellName,
  cellNaming,
  libcText,
  observedText,
  outcomeWord,
  predictedText,
  smokeText,
  startupText,
  systemName,
  targetText,
  targetTitle
});

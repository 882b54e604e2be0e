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
var make_signature_exports = {};
__export(make_signature_exports, {
  makeSignature: () => makeSignature,
  renderSignature: () => renderSignature
});
module.exports = __toCommonJS(make_signature_exports);
var import_platform_signature = require("./platform-signature.cjs");
var import_formats_test_result = require("./formats-test-result.cjs");
var import_safe_json = require("./safe-json.cjs");
var import_go_requirements_json = require("./go-requirements.json.cjs");
var import_cell_words = require("./cell-words.cjs");
var import_quantity_text = require("./quantity-text.cjs");
var import_compare_versions = require("./compare-versions.cjs");
var import_runtime = require("./runtime.cjs");
function renderSignature(report) {
  return (0, import_safe_json.safeJson)(makeSignature(report));
}
function makeSignature(report) {
  return {
    _type: import_platform_signature.STATEMENT,
    subject: (0, import_formats_test_result.testSubjects)(report),
    predicateType: import_platform_signature.TEST_RESULT,
    predicate: {
      ...(0, import_formats_test_result.testResult)(report),
      platform: {
        schema: import_platform_signature.PLATFORM_SCHEMA,
        tool: report.tool,
        madeAt: report.startedAt,
        binaries: report.binaries.map((binary) => {
          const cells = report.cells.filter((cell) => cell.binary === binary.sha256 && isProof(cell));
          return { sha256: binary.sha256, needs: needsOf(binary, cells), proven: cells.map(provenCell) };
        })
      }
    }
  };
}
function isProof({ outcome, basis }) {
  return basis === "observation" && (outcome === "pass" || outcome === "warn");
}
function needsOf(binary, cells) {
  const steps = cells.flatMap((cell) => cell.steps);
  return {
    os: binary.os,
    arch: binary.arch,
    system: systemNeed(binary),
    cpuLevel: cpuNeed(binary),
    libc: binary.libc,
    interpreter: binary.interpreter,
    libraries: libraries(binary),
    peak: {
      openFiles: most(steps.map(({ peakOpenFiles }) => peakOpenFiles)),
      threads: most(steps.map(({ peakThreads }) => peakThreads)),
      memoryBytes: most(steps.map(({ peakMemoryBytes }) => peakMemoryBytes))
    }
  };
}
function systemNeed({ os, arch, go, abiNoteKernel }) {
  if (os !== "linux" && os !== "windows" && os !== "darwin") return null;
  const version = go?.version ?? null;
  const lowest = (0, import_go_requirements_json.lowestSystem)(os, version, arch);
  const needs = [
    ...lowest === null ? [] : [{ version: lowest.version, because: version }],
    ...abiNoteKernel === null ? [] : [{ version: abiNoteKernel, because: "ABI note" }]
  ].filter((need) => /^\d+(\.\d+)*$/.test(need.version));
  return needs.sort((a, b) => (0, import_compare_versions.compareVersions)(b.version, a.version))[0] ?? null;
}
function cpuNeed({ arch, cpuLevel, go }) {
  if (arch !== "amd64") return null;
  const built = /^v([1-4])/.exec(go?.settings["GOAMD64"] ?? "")?.[1];
  const levels = [cpuLevel ?? 0, built === void 0 ? 0 : Number(built)];
  return Math.max(...levels) || null;
}
function libraries({ needed, versions }) {
  return needed.map((name) => {
    const { symbols = {}, weak = [] } = versions[name] ?? {};
    return { name, versions: Object.keys(symbols).filter((node) => !weak.includes(node)) };
  });
}
function provenCell({ id, target, image, facts }) {
  const number = (key) => {
    const value = facts?.[key];
    return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : null;
  };
  const word = (key) => {
    const value = facts?.[key];
    return typeof value === "string" ? value.slice(0, 1e3) : null;
  };
  const { family, version } = target.libc;
  return {
    id,
    target: target.id,
    standIn: image?.standIn ?? null,
    libc: version === null ? family : `${family} ${version}`,
    kernel: word("kernel"),
    cpuLevel: number("cpuLevel"),
    clockSource: word("clockSource"),
    openFilesLimit: number("openFilesLimit"),
    pidsLimit: number("pidsLimit"),
    memoryLimitBytes: number("memoryLimitBytes")
  };
}
function most(values) {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : Math.max(...known);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  makeSignature,
  renderSignature
});

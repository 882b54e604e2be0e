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
var subject_exports = {};
__export(subject_exports, {
  Subject: () => Subject
});
module.exports = __toCommonJS(subject_exports);
var import_function_table = require("./function-table.cjs");
var import_errors = require("./errors.cjs");
var import_runtime = require("./runtime.cjs");
function identifyElf(source) {
  try {
    return identify(source);
  } catch (error) {
    if (error instanceof import_errors.BinaryFormatError) return null;
    throw error;
  }
}
function identify(source) {
  const warnings = new import_function_table.Warnings();
  const { header, segments } = (0, import_function_table.readProgram)(source, warnings);
  const regions = segments.filter(import_function_table.isMapped).map(import_function_table.toRegion);
  const sections = (0, import_function_table.readSections)(source, header, warnings).filter(({ type }) => type !== import_function_table.SHT_NOBITS);
  const interpreter = (0, import_function_table.readInterpreter)(source, segments, warnings);
  const { names } = (0, import_function_table.readNotes)(source, header, segments, warnings);
  const { endian, bits, osAbi } = header;
  const info = (0, import_function_table.readBuildInfo)({ source, endian, bits, regions, sections }, warnings);
  if (warnings.list().length > 0) return null;
  const goos = info ? (0, import_function_table.parseModuleInfo)(info.modules).settings["GOOS"] : void 0;
  const arch = (0, import_function_table.goArch)(header);
  return {
    format: "elf",
    os: (0, import_function_table.elfOs)({ osAbi, arch, interpreter, noteNames: names, goos }),
    arch,
    bits,
    macho: null
  };
}
function identifyBinary(source) {
  const magic = (0, import_function_table.readUpTo)(source, 0, 4);
  return magic.length === 4 && String.fromCharCode(...magic) === "\x7FELF" ? identifyElf(source) : null;
}
var Subject = class {
  path;
  identity;
  #ports;
  #facts = null;
  #sha256 = null;
  /** Throws UsageError where there is no file, BinaryFormatError where what is there is soon seen to be no binary. */
  constructor(path, ports) {
    var _stack = [];
    try {
      this.path = path;
      this.#ports = ports;
      const source = (0, import_runtime.__using)(_stack, ports.openSource(path));
      this.identity = identifyBinary(source) ?? this.facts;
    } catch (_) {
      var _error = _, _hasError = true;
    } finally {
      (0, import_runtime.__callDispose)(_stack, _error, _hasError);
    }
  }
  /** Read when first asked for; throws BinaryFormatError. */
  get facts() {
    var _stack = [];
    try {
      if (this.#facts) return this.#facts;
      const source = (0, import_runtime.__using)(_stack, this.#ports.openSource(this.path));
      this.#facts = (0, import_function_table.inspectBinary)(source);
      return this.#facts;
    } catch (_) {
      var _error = _, _hasError = true;
    } finally {
      (0, import_runtime.__callDispose)(_stack, _error, _hasError);
    }
  }
  /** Of the file's bytes, hex; begun when first asked for. */
  sha256() {
    if (this.#sha256) return this.#sha256;
    this.#sha256 = this.#ports.sha256(this.path);
    this.#sha256.catch(() => void 0);
    return this.#sha256;
  }
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  Subject
});

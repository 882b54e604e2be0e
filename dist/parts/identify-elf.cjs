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
var identify_elf_exports = {};
__export(identify_elf_exports, {
  identifyBinary: () => identifyBinary
});
module.exports = __toCommonJS(identify_elf_exports);
var import_function_table = require("./function-table.cjs");
var import_errors = require("./errors.cjs");
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
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  identifyBinary
});

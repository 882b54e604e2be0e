var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name2 in all)
    __defProp(target, name2, { get: all[name2], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var platform_signature_exports = {};
__export(platform_signature_exports, {
  PLATFORM_SCHEMA: () => PLATFORM_SCHEMA,
  STATEMENT: () => STATEMENT,
  TEST_RESULT: () => TEST_RESULT,
  platformSignatureSchema: () => platformSignatureSchema
});
module.exports = __toCommonJS(platform_signature_exports);
var z = __toESM(require("../lib/zod.cjs"));
var STATEMENT = "https://in-toto.io/Statement/v1";
var TEST_RESULT = "https://in-toto.io/attestation/test-result/v0.1";
var PLATFORM_SCHEMA = "portcullis-platform-signature/1";
var text = z.string().max(1e3);
var name = z.string().min(1).max(256);
var sha256 = z.string().regex(/^[0-9a-f]{64}$/, { error: "expected a SHA-256 in hex" });
var version = z.string().regex(/^\d{1,6}(?:\.\d{1,6}){0,5}$/, { error: "expected a version in numbers" });
var size = z.int().nonnegative();
var listOf = (item, most) => z.array(item).max(most);
var needs = z.object({
  os: name,
  arch: name,
  /** Of the kernel, of Windows or macOS; null = not known. */
  system: z.object({ version, because: text }).nullable(),
  /** x86-64 level 1..4; null = none is declared. */
  cpuLevel: z.int().min(1).max(4).nullable(),
  libc: z.enum(["glibc", "musl", "none", "unknown"]),
  interpreter: text.nullable(),
  /** Shared libraries with the version nodes wanted of each; those needed weakly are left out. */
  libraries: listOf(z.object({ name, versions: listOf(name, 500) }), 500),
  /** The most that any smoke case used; null = not measured. */
  peak: z.object({ openFiles: size.nullable(), threads: size.nullable(), memoryBytes: size.nullable() })
});
var provenCell = z.object({
  id: text,
  target: text,
  /** Recipe of the stand-in that took the image's place; null = the image itself. */
  standIn: text.nullable(),
  libc: text,
  kernel: text.nullable(),
  cpuLevel: z.int().min(1).max(4).nullable(),
  clockSource: text.nullable(),
  openFilesLimit: size.nullable(),
  pidsLimit: size.nullable(),
  memoryLimitBytes: size.nullable()
});
var platform = z.object({
  schema: z.literal(PLATFORM_SCHEMA),
  tool: z.object({ name: z.literal("portcullis"), version: name }),
  madeAt: z.iso.datetime(),
  binaries: listOf(z.object({ sha256, needs, proven: listOf(provenCell, 1e4) }), 1e3)
});
var cellIds = listOf(text, 1e5);
var platformSignatureSchema = z.object({
  _type: z.literal(STATEMENT),
  subject: listOf(z.object({ name: text, digest: z.object({ sha256 }) }), 1e3).min(1),
  predicateType: z.literal(TEST_RESULT),
  predicate: z.object({
    result: z.enum(["PASSED", "WARNED", "FAILED"]),
    configuration: listOf(z.object({ name: text, digest: z.object({ sha256: text }) }), 100),
    passedTests: cellIds,
    warnedTests: cellIds,
    failedTests: cellIds,
    platform
  })
});
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  PLATFORM_SCHEMA,
  STATEMENT,
  TEST_RESULT,
  platformSignatureSchema
});

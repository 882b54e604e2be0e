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
var run_subject_exports = {};
__export(run_subject_exports, {
  Subject: () => Subject
});
module.exports = __toCommonJS(run_subject_exports);
var import_identify_elf = require("./identify-elf.cjs");
var import_function_table = require("./function-table.cjs");
var import_errors = require("./errors.cjs");
var import_runtime = require("./runtime.cjs");
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
      this.identity = this.#read(() => (0, import_identify_elf.identifyBinary)(source) ?? this.facts);
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
      this.#facts = this.#read(() => (0, import_function_table.inspectBinary)(source));
      return this.#facts;
    } catch (_) {
      var _error = _, _hasError = true;
    } finally {
      (0, import_runtime.__callDispose)(_stack, _error, _hasError);
    }
  }
  /** Of several binaries the one that cannot be read is named. */
  #read(work) {
    try {
      return work();
    } catch (error) {
      throw error instanceof import_errors.BinaryFormatError && error.cause === void 0 ? error.of(this.path) : error;
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

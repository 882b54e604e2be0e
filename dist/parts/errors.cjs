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
var errors_exports = {};
__export(errors_exports, {
  BinaryFormatError: () => BinaryFormatError,
  ConfigError: () => ConfigError,
  EngineError: () => EngineError,
  EngineUnavailableError: () => EngineUnavailableError,
  PortcullisError: () => PortcullisError,
  UsageError: () => UsageError
});
module.exports = __toCommonJS(errors_exports);
var PortcullisError = class extends Error {
  hint;
  constructor(message, details) {
    super(message, details.cause === void 0 ? void 0 : { cause: details.cause });
    this.name = new.target.name;
    this.hint = details.hint;
  }
};
var UsageError = class extends PortcullisError {
  code = "usage";
  exitCode = 2;
};
var ConfigError = class extends PortcullisError {
  code = "config";
  exitCode = 2;
  problems;
  constructor(problems, details) {
    super(problems.map(formatProblem).join("\n"), details);
    this.problems = problems;
  }
};
function formatProblem(problem) {
  return `${problem.file}:${problem.line}:${problem.column}: ${problem.message}`;
}
var BinaryFormatError = class _BinaryFormatError extends PortcullisError {
  code = "binary-format";
  exitCode = 2;
  offset;
  constructor(offset, message, details) {
    super(`${message} (at byte offset ${offset})`, details);
    this.offset = offset;
  }
  /** The same, said of a file. */
  of(file) {
    const { offset, hint, message } = this;
    const said = message.replace(/ \(at byte offset \d+\)$/, "");
    return new _BinaryFormatError(offset, `binary ${JSON.stringify(file)}: ${said}`, { hint, cause: this });
  }
};
var EngineUnavailableError = class extends PortcullisError {
  code = "engine-unavailable";
  exitCode = 3;
};
var EngineError = class extends PortcullisError {
  code = "engine-failed";
  exitCode = 3;
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  BinaryFormatError,
  ConfigError,
  EngineError,
  EngineUnavailableError,
  PortcullisError,
  UsageError
});

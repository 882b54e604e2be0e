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
var process_report_failure_exports = {};
__export(process_report_failure_exports, {
  reportFailure: () => reportFailure
});
module.exports = __toCommonJS(process_report_failure_exports);
var import_system_error = require("./system-error.cjs");
var import_errors = require("./errors.cjs");
var import_terminal_escape_terminal = require("./terminal-escape-terminal.cjs");
var import_node_util = require("node:util");
function reportFailure(error) {
  if (error instanceof import_errors.PortcullisError) {
    const message = (0, import_terminal_escape_terminal.escapeTerminalLines)(error.message).join("\n");
    process.stderr.write(`portcullis: ${message}

${(0, import_terminal_escape_terminal.escapeTerminal)(error.hint)}
`);
    return error.exitCode;
  }
  if ((0, import_system_error.isSystemError)(error)) {
    process.stderr.write(
      `portcullis: ${(0, import_terminal_escape_terminal.escapeTerminal)(error.message)}

The system refused that. Make room or give the right, and run it again.
`
    );
    return 3;
  }
  process.stderr.write("portcullis: this is a bug, please report it with the lines below\n");
  process.stderr.write(`${(0, import_terminal_escape_terminal.escapeTerminal)((0, import_node_util.inspect)(error))}
`);
  return 3;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  reportFailure
});

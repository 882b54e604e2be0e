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
var help_exports = {};
__export(help_exports, {
  help: () => help,
  version: () => version
});
module.exports = __toCommonJS(help_exports);
var import_command_help = require("./command-help.cjs");
var import_command_table = require("./command-table.cjs");
var import_get_east_asian_width = require("./get-east-asian-width.cjs");
var import_argument_words = require("./argument-words.cjs");
var import_version = require("./version.cjs");
var import_nearest_word = require("./nearest-word.cjs");
var import_timer_policy = require("./timer-policy.cjs");
var import_errors = require("./errors.cjs");
var import_visible_text = require("./visible-text.cjs");
var import_runtime = require("./runtime.cjs");
function help(about) {
  process.stdout.write(about === null ? (0, import_command_help.overview)() : (0, import_command_help.commandHelp)(about));
  return 0;
}
function version() {
  process.stdout.write(`portcullis ${import_version.VERSION}
`);
  return 0;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  help,
  version
});

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
var roll_timer_history_exports = {};
__export(roll_timer_history_exports, {
  historyLines: () => import_files_roll_timer_history.historyLines,
  rollTimerHistory: () => import_files_roll_timer_history.rollTimerHistory
});
module.exports = __toCommonJS(roll_timer_history_exports);
var import_files_roll_timer_history = require("./files-roll-timer-history.cjs");
var import_package_root = require("./package-root.cjs");
var import_terminal_escape_terminal = require("./terminal-escape-terminal.cjs");
var import_visible_text = require("./visible-text.cjs");
var import_runtime = require("./runtime.cjs");
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  historyLines,
  rollTimerHistory
});

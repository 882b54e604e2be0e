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
var files_timer_history_file_exports = {};
__export(files_timer_history_file_exports, {
  timerHistoryFile: () => timerHistoryFile
});
module.exports = __toCommonJS(files_timer_history_file_exports);
var import_errors = require("./errors.cjs");
var import_node_crypto = require("node:crypto");
var import_promises = require("node:fs/promises");
var import_node_path = require("node:path");
function timerHistoryFile(path) {
  return {
    async read() {
      const text = await textOf(path);
      if (text.trim() !== "" && !LINE_START.test(text)) throw wrong(path, "holds something else");
      return text;
    },
    /** Whole or not at all: a run that is ended meanwhile leaves the old one. */
    async write(text) {
      await (0, import_promises.mkdir)((0, import_node_path.dirname)(path), { recursive: true });
      const next = `${path}.${(0, import_node_crypto.randomUUID)()}`;
      try {
        await (0, import_promises.writeFile)(next, text);
        await (0, import_promises.rename)(next, path);
      } finally {
        await (0, import_promises.rm)(next, { force: true });
      }
    }
  };
}
var LINE_START = /^\{"v":\d/m;
async function textOf(path) {
  try {
    return await (0, import_promises.readFile)(path, "utf8");
  } catch (error) {
    const { code } = error;
    if (code === "ENOENT") return "";
    if (code === "EISDIR") throw wrong(path, "is a folder");
    throw error;
  }
}
function wrong(path, problem) {
  return new import_errors.UsageError(`the timer history ${JSON.stringify(path)} ${problem}`, {
    hint: "Name the file that --timer-history wrote before, or one that is not there yet."
  });
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  timerHistoryFile
});

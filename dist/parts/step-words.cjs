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
var step_words_exports = {};
__export(step_words_exports, {
  endText: () => endText,
  limitText: () => limitText,
  peakWords: () => peakWords,
  timeText: () => timeText
});
module.exports = __toCommonJS(step_words_exports);
var import_quantity_text = require("./quantity-text.cjs");
function endText({ startError, exitCode, signal, timedOut }) {
  if (startError) return `not started (${startError.errno})`;
  if (timedOut) return "time limit";
  if (signal !== null) return signal;
  return exitCode === null ? "not reached" : `exit code ${exitCode}`;
}
function timeText({ startError, durationMs, readyMs }) {
  if (readyMs !== null) return `ready in ${(0, import_quantity_text.durationText)(readyMs)}`;
  return startError !== null || durationMs === null ? null : (0, import_quantity_text.durationText)(durationMs);
}
function peakWords(step) {
  const { peakMemoryBytes, peakThreads, peakOpenFiles, peakProcesses = null } = step;
  const words = [];
  if (peakMemoryBytes !== null) words.push((0, import_quantity_text.bytesText)(peakMemoryBytes) + limitText(step, "memory", import_quantity_text.bytesText));
  if (peakThreads !== null) words.push((0, import_quantity_text.countText)(peakThreads, "thread") + limitText(step, "processes and threads"));
  if (peakProcesses !== null && peakProcesses > 1) words.push((0, import_quantity_text.countText)(peakProcesses, "process", "processes"));
  if (peakOpenFiles !== null) words.push((0, import_quantity_text.countText)(peakOpenFiles, "open file") + limitText(step, "open files"));
  return words;
}
function limitText({ headroom }, resource, figure = import_quantity_text.groupThousands) {
  const found = headroom?.find((each) => each.resource === resource);
  return found === void 0 ? "" : ` of ${figure(found.limit)}`;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  endText,
  limitText,
  peakWords,
  timeText
});

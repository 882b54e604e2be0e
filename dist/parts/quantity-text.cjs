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
var quantity_text_exports = {};
__export(quantity_text_exports, {
  bytesText: () => bytesText,
  countText: () => countText,
  durationText: () => durationText,
  groupThousands: () => groupThousands,
  listText: () => listText,
  listWords: () => listWords,
  microsecondsText: () => microsecondsText
});
module.exports = __toCommonJS(quantity_text_exports);
function durationText(milliseconds) {
  if (milliseconds === null) return "\u2013";
  if (milliseconds < 1) return `${Math.round(milliseconds * 1e3)} \xB5s`;
  if (milliseconds < 999.5) return `${threeDigits(milliseconds)} ms`;
  if (milliseconds < 119950) return `${(milliseconds / 1e3).toFixed(1)} s`;
  const seconds = Math.round(milliseconds / 1e3);
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
function microsecondsText(nanoseconds) {
  const value = nanoseconds / 1e3;
  return value < 100 ? value.toFixed(1) : groupThousands(Math.round(value));
}
function bytesText(bytes) {
  if (bytes === null) return "\u2013";
  const units = ["B", "KiB", "MiB", "GiB", "TiB"];
  let value = bytes;
  let unit = 0;
  while (value >= 1024 && unit < units.length - 1) {
    value /= 1024;
    unit += 1;
  }
  return `${unit === 0 ? value : threeDigits(value)} ${units[unit]}`;
}
function countText(count, noun, plural = `${noun}s`) {
  return `${groupThousands(count)} ${count === 1 ? noun : plural}`;
}
function groupThousands(count) {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
function listText(words, most) {
  if (words.length <= most) return words.join(", ");
  return `${words.slice(0, most).join(", ")} and ${groupThousands(words.length - most)} more`;
}
var LONGEST_WHOLE = 32;
function listWords(names, most = names.length) {
  const shown = names.slice(0, most);
  const words = shown.flatMap((name, index) => {
    const word = index < shown.length - 1 ? `${name},` : name;
    return word.length <= LONGEST_WHOLE ? [word] : word.split(" ");
  });
  return names.length === shown.length ? words : [...words, "and", groupThousands(names.length - most), "more"];
}
function threeDigits(value) {
  return value < 10 ? String(Number(value.toFixed(1))) : String(Math.round(value));
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  bytesText,
  countText,
  durationText,
  groupThousands,
  listText,
  listWords,
  microsecondsText
});

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
var escape_markdown_exports = {};
__export(escape_markdown_exports, {
  htmlCode: () => htmlCode,
  markdownCode: () => markdownCode,
  markdownFence: () => markdownFence,
  markdownLink: () => markdownLink,
  markdownText: () => markdownText
});
module.exports = __toCommonJS(escape_markdown_exports);
var import_visible_text = require("./visible-text.cjs");
function markdownText(text, most = 600) {
  const spans = (0, import_visible_text.clip)((0, import_visible_text.oneLine)(text.trim()), most).split(/`([^`]+)`/);
  const written = spans.map((span, index) => index % 2 === 1 ? markdownCode(span, most) : prose(span, index === 0));
  return written.reduce((all, next) => `${all}${all.endsWith("`") && next.startsWith("`") ? " " : ""}${next}`);
}
function markdownCode(text, most = 120) {
  const shown = withoutMarkers((0, import_visible_text.clipMiddle)((0, import_visible_text.oneLine)(text), most));
  if (shown.trim() === "") return "(empty)";
  const fence = "`".repeat(longestRun(shown) + 1);
  const pad = /^`|`$|^ .* $/.test(shown) ? " " : "";
  return `${fence}${pad}${shown}${pad}${fence}`;
}
function htmlCode(text, most = 120) {
  const shown = (0, import_visible_text.clipMiddle)((0, import_visible_text.oneLine)(text), most);
  return shown.trim() === "" ? "(empty)" : `<code>${shown.replace(HTML_UNSURE, reference)}</code>`;
}
function markdownFence(text, language, limits) {
  const all = (0, import_visible_text.visibleLines)(text.slice(0, limits.lines * limits.columns * 4));
  const kept = all.slice(0, limits.lines).map((line) => withoutMarkers((0, import_visible_text.clip)(line, limits.columns)));
  if (all.length > kept.length) kept.push("\u2026");
  const fence = "`".repeat(Math.max(3, longestRun(kept.join("\n")) + 1));
  return [`${fence}${language}`, ...kept, fence].join("\n");
}
function markdownLink(label, url) {
  if (!URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  if (protocol !== "https:" && protocol !== "http:") return null;
  return `[${label}](<${href.replace(/[<>\\\s]/g, encodeURIComponent)}>)`;
}
function withoutMarkers(text) {
  return text.replaceAll("<!--", "<\\x21--");
}
function longestRun(text) {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
var PLAIN = /^[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[-.,'’/+][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*%?$/u;
var LINKED = /www\.|gh-\d|(?:^|[^0-9a-z])[0-9a-f]{7,64}(?:$|[^0-9a-z])|\.so(?:\.|$)/i;
var HTML_UNSURE = /[^\p{L}\p{N}\p{M} ./:+_-]/gu;
var PUNCTUATION = /^[–—…→←×≥≤≠·†]+$/u;
var TOKEN = /^([("'[{]*)(.*?)([)"'\]},.;:!?]*)$/su;
function prose(text, atStart) {
  const words = text.split(" ");
  return words.map((word, index) => proseWord(word, atStart && index === 0)).join(" ");
}
function proseWord(word, first) {
  const [, lead = "", core = "", trail = ""] = TOKEN.exec(word) ?? [];
  const inner = core === "" ? "" : isPlain(core) ? core : markdownCode(core, core.length);
  const end = first && /^\d+$/.test(core) ? trail.replace(/[.)]/g, reference) : brackets(trail);
  return `${brackets(lead)}${inner}${end}`;
}
function isPlain(core) {
  return PLAIN.test(core) && !LINKED.test(core) || PUNCTUATION.test(core);
}
function brackets(text) {
  return text.replace(/[[\]!]/g, reference);
}
function reference(character) {
  return `&#${character.codePointAt(0)};`;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  htmlCode,
  markdownCode,
  markdownFence,
  markdownLink,
  markdownText
});

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
var safe_json_exports = {};
__export(safe_json_exports, {
  safeJson: () => safeJson,
  safeJsonParts: () => safeJsonParts
});
module.exports = __toCommonJS(safe_json_exports);
function safeJson(value) {
  return `${safeText(value, "")}
`;
}
function* safeJsonParts(value) {
  let opening = "{";
  for (const [key, own] of Object.entries(value)) {
    if (own === void 0) continue;
    const head = `${opening}
  ${safeText(key, "")}: `;
    if (Array.isArray(own) && own.length > 0) {
      for (const [index, item] of own.entries()) {
        yield `${index === 0 ? `${head}[` : ","}
    ${safeText(item ?? null, "    ")}`;
      }
      yield "\n  ]";
    } else yield `${head}${safeText(own, "  ")}`;
    opening = ",";
  }
  yield opening === "{" ? "{}\n" : "\n}\n";
}
function safeText(value, indent) {
  const text = JSON.stringify(value, null, 2).replace(RAW, escapeUnit).replace(/##(?=\[)/g, "#\\u0023");
  return indent === "" ? text : text.replaceAll("\n", `
${indent}`);
}
var RAW = /[\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\udb40[\udc00-\udfff]/g;
function escapeUnit(characters) {
  return Array.from({ length: characters.length }, (_, index) => {
    return `\\u${characters.charCodeAt(index).toString(16).padStart(4, "0")}`;
  }).join("");
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  safeJson,
  safeJsonParts
});

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
var image_reference_exports = {};
__export(image_reference_exports, {
  qualifyImage: () => qualifyImage
});
module.exports = __toCommonJS(image_reference_exports);
var REFERENCE = /^((?:[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*|[a-z0-9.-]+:\d{1,5})(?:\/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*)(:\w[\w.-]{0,127})?(@sha256:[0-9a-f]{64})?$/;
function qualifyImage(reference) {
  if (reference.length > 512) return null;
  const [, path, tag, digest] = REFERENCE.exec(reference) ?? [];
  if (path === void 0) return null;
  const suffix = `${tag ?? (digest === void 0 ? ":latest" : "")}${digest ?? ""}`;
  const [first, ...rest] = path.split("/");
  const hasRegistry = rest.length > 0 && (/[.:]/.test(first) || first === "localhost");
  if (hasRegistry) return `${path}${suffix}`;
  if (first.includes(":")) return null;
  return `docker.io/${rest.length === 0 ? "library/" : ""}${path}${suffix}`;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  qualifyImage
});

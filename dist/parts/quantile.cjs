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
var quantile_exports = {};
__export(quantile_exports, {
  median: () => median,
  quantile: () => quantile
});
module.exports = __toCommonJS(quantile_exports);
function quantile(sorted, p) {
  return sorted[quantileRank(sorted.length, p) - 1];
}
function quantileRank(count, p) {
  const rank = Math.ceil(p * count - 1e-9);
  return Math.min(Math.max(rank, 1), count);
}
function median(values) {
  const sorted = Float64Array.from(values).sort();
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  median,
  quantile
});

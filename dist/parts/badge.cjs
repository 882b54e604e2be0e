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
var badge_exports = {};
__export(badge_exports, {
  renderBadge: () => renderBadge
});
module.exports = __toCommonJS(badge_exports);
var import_safe_json = require("./safe-json.cjs");
var import_quantity_text = require("./quantity-text.cjs");
var import_runtime = require("./runtime.cjs");
function renderBadge({ gate, cells, complete }) {
  const runs = cells.filter(({ outcome }) => outcome === "pass" || outcome === "warn").length;
  const passes = gate.decision === "pass";
  const warns = cells.some(({ outcome }) => outcome !== "pass" && outcome !== "skip");
  const share = runs === cells.length ? (0, import_quantity_text.countText)(runs, "target") : `${runs} of ${(0, import_quantity_text.countText)(cells.length, "target")}`;
  return (0, import_safe_json.safeJson)({
    schemaVersion: 1,
    label: "runs on",
    message: complete ? share : `${share}, partial`,
    color: passes ? warns ? "yellow" : "brightgreen" : "red",
    ...!passes && { isError: true }
  });
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  renderBadge
});

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
var plan_cells_exports = {};
__export(plan_cells_exports, {
  planCells: () => planCells,
  targetSlug: () => targetSlug
});
module.exports = __toCommonJS(plan_cells_exports);
function planCells(binaries, targets, profiles) {
  const seen = /* @__PURE__ */ new Map();
  return binaries.flatMap(({ os, arch }, binary) => {
    const platform = `${os}/${arch}`;
    const number = (seen.get(platform) ?? 0) + 1;
    seen.set(platform, number);
    const subject = `${targetSlug(os)}/${targetSlug(arch)}${number === 1 ? "" : `.${number}`}`;
    return targets.flatMap(
      (target) => profiles.map((profile) => {
        const suffix = profile.name === "default" ? "" : `+${profile.name}`;
        const id = `${subject}@${targetSlug(target.id)}${suffix}`;
        return { id, binary, platform, imagePlatform: imagePlatform(os, arch, target), target, profile };
      })
    );
  });
}
function imagePlatform(os, arch, { architectures }) {
  const borrowed = arch === "386" && architectures?.includes("386") === false && architectures.includes("amd64");
  return `${os}/${borrowed ? "amd64" : arch}`;
}
function targetSlug(id) {
  return id.replaceAll(/[^A-Za-z0-9._-]/g, "-");
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  planCells,
  targetSlug
});

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
var planned_config_exports = {};
__export(planned_config_exports, {
  plannedConfig: () => plannedConfig
});
module.exports = __toCommonJS(planned_config_exports);
var import_version = require("./version.cjs");
var import_with_options = require("./with-options.cjs");
var import_errors = require("./errors.cjs");
async function plannedConfig({ asked, report }) {
  const loaded = await (0, import_with_options.loadConfig)(asked.config, asked);
  if (loaded.hash === report.configHash && import_version.VERSION === report.tool.version) return loaded;
  throw new import_errors.UsageError("the plan was made with another configuration or version of portcullis", {
    hint: `Plan: ${report.tool.version}, ${report.configHash}. Here: ${import_version.VERSION}, ${loaded.hash}. Check out the same commit in every job, and start portcullis in the folder that the plan was made in: ${asked.config ?? "portcullis.yml"} is read from there.`
  });
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  plannedConfig
});

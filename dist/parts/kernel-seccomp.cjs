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
var kernel_seccomp_exports = {};
__export(kernel_seccomp_exports, {
  kernelSeccomp: () => kernelSeccomp
});
module.exports = __toCommonJS(kernel_seccomp_exports);
var import_system_calls_json = require("./system-calls.json.cjs");
var import_engine_default_calls_json = require("./engine-default-calls.json.cjs");
var import_compare_versions = require("./compare-versions.cjs");
var import_runtime = require("./runtime.cjs");
var EPERM = 1;
var ENOSYS = 38;
var NAMESPACES = 2114060288;
var PERSONALITIES = [0, 8, 131072, 131080, 4294967295];
var WITH_CONDITIONS = /* @__PURE__ */ new Set(["clone", "personality"]);
var ARCHITECTURES = {
  amd64: ["SCMP_ARCH_X86_64", "SCMP_ARCH_X86", "SCMP_ARCH_X32"],
  arm64: ["SCMP_ARCH_AARCH64", "SCMP_ARCH_ARM"]
};
function kernelSeccomp(kernel, arch) {
  const architectures = ARCHITECTURES[arch];
  if (architectures === void 0) return null;
  const younger = (0, import_system_calls_json.callsAfter)(kernel, arch);
  const usual = new Set(import_engine_default_calls_json.engine_default_calls_default.docker.calls);
  const allowed = [...usual].filter((call) => !younger.includes(call) && !WITH_CONDITIONS.has(call));
  const unknown = [.../* @__PURE__ */ new Set([...younger, "clone3"])];
  const refused = (0, import_system_calls_json.callsUpTo)(kernel, arch).filter((call) => !usual.has(call) && call !== "clone3");
  const argument = (value, op, valueTwo = 0) => [{ index: 0, value, valueTwo, op }];
  return JSON.stringify({
    // Also for calls that are younger than the table.
    defaultAction: "SCMP_ACT_ERRNO",
    defaultErrnoRet: ENOSYS,
    architectures,
    syscalls: [
      { names: allowed, action: "SCMP_ACT_ALLOW" },
      { names: ["clone"], action: "SCMP_ACT_ALLOW", args: argument(NAMESPACES, "SCMP_CMP_MASKED_EQ") },
      ...PERSONALITIES.map((value) => {
        return { names: ["personality"], action: "SCMP_ACT_ALLOW", args: argument(value, "SCMP_CMP_EQ") };
      }),
      { names: refused, action: "SCMP_ACT_ERRNO", errnoRet: EPERM },
      { names: unknown, action: "SCMP_ACT_ERRNO", errnoRet: ENOSYS }
    ]
  });
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  kernelSeccomp
});

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
var timer_policy_exports = {};
__export(timer_policy_exports, {
  DEFAULT_TIMER_POLICY: () => DEFAULT_TIMER_POLICY,
  LEAST_TIMER_SAMPLES: () => LEAST_TIMER_SAMPLES,
  TIMER_ACTIONS: () => TIMER_ACTIONS,
  TIMER_CLASSES: () => TIMER_CLASSES,
  TIMER_MODES: () => TIMER_MODES
});
module.exports = __toCommonJS(timer_policy_exports);
var TIMER_MODES = ["quick", "standard", "thorough"];
var LEAST_TIMER_SAMPLES = 220;
var TIMER_CLASSES = ["bare-metal", "container", "serverless"];
var TIMER_ACTIONS = ["mark", "warn", "stop"];
var DEFAULT_TIMER_POLICY = {
  class: "container",
  classes: {
    "bare-metal": { percent: 3, action: "mark" },
    container: { percent: 8, action: "warn" },
    serverless: { percent: 15, action: "stop" }
  },
  targets: []
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  DEFAULT_TIMER_POLICY,
  LEAST_TIMER_SAMPLES,
  TIMER_ACTIONS,
  TIMER_CLASSES,
  TIMER_MODES
});

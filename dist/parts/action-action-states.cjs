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
var action_action_states_exports = {};
__export(action_action_states_exports, {
  ENGINE_STATE: () => ENGINE_STATE,
  RUN_STATE: () => RUN_STATE
});
module.exports = __toCommonJS(action_action_states_exports);
var RUN_STATE = "run";
var ENGINE_STATE = "engine";
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  ENGINE_STATE,
  RUN_STATE
});

var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var import_action_action_states = require("./action-action-states.cjs");
var import_quantity_text = require("./quantity-text.cjs");
var import_terminal_escape_terminal = require("./terminal-escape-terminal.cjs");
var import_visible_text = require("./visible-text.cjs");
var import_runtime = require("./runtime.cjs");
var core = __toESM(require("../lib/actions-core.cjs"));
async function main() {
  const runId = core.getState(import_action_action_states.RUN_STATE);
  const choice = core.getState(import_action_action_states.ENGINE_STATE);
  if (!/^[0-9a-f]{12}$/.test(runId)) return;
  if (choice !== "auto" && choice !== "docker" && choice !== "podman") return;
  const { findEngine } = await Promise.resolve().then(() => __toESM(require("./find-engine.cjs")));
  const { sweepRun } = await Promise.resolve().then(() => __toESM(require("./docker-engine.cjs")));
  const log = (line) => core.debug((0, import_terminal_escape_terminal.escapeTerminal)(line));
  const signal = AbortSignal.timeout(6e4);
  const found = await findEngine(choice, { env: process.env, platform: process.platform, log, signal });
  try {
    const { containers, volumes, images } = await sweepRun(found, runId);
    if (containers + volumes + images === 0) return;
    const counts = [(0, import_quantity_text.countText)(containers, "container"), (0, import_quantity_text.countText)(volumes, "volume"), (0, import_quantity_text.countText)(images, "image")];
    core.info(`Removed what the run left behind: ${counts.join(", ")}.`);
  } finally {
    await found.stopService?.();
  }
}
main().catch((error) => core.warning((0, import_terminal_escape_terminal.escapeTerminal)(`Cleaning up after the run failed: ${String(error)}`)));

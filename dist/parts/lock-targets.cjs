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
var lock_targets_exports = {};
__export(lock_targets_exports, {
  lockTargets: () => lockTargets
});
module.exports = __toCommonJS(lock_targets_exports);
var import_files_image_locks = require("./files-image-locks.cjs");
var import_safe_json = require("./safe-json.cjs");
var import_side_by_side = require("./side-by-side.cjs");
var import_stop_signals = require("./stop-signals.cjs");
var import_node_ports = require("./node-ports.cjs");
var import_file_sha256 = require("./file-sha256.cjs");
var import_file_source = require("./file-source.cjs");
var import_with_options = require("./with-options.cjs");
var import_package_root = require("./package-root.cjs");
var import_select_targets = require("./select-targets.cjs");
var import_profiles_json = require("./profiles.json.cjs");
var import_targets_json = require("./targets.json.cjs");
var import_version_nodes_json = require("./version-nodes.json.cjs");
var import_json_problem = require("./json-problem.cjs");
var import_nearest_word = require("./nearest-word.cjs");
var import_timer_policy = require("./timer-policy.cjs");
var import_system_error = require("./system-error.cjs");
var import_errors = require("./errors.cjs");
var import_terminal_escape_terminal = require("./terminal-escape-terminal.cjs");
var import_visible_text = require("./visible-text.cjs");
var import_picomatch = require("./picomatch.cjs");
var import_compare_versions = require("./compare-versions.cjs");
var import_runtime = require("./runtime.cjs");
async function lockTargets(configFile) {
  var _stack = [];
  try {
    const [config, path] = await (0, import_with_options.readUnlocked)(configFile, {});
    if (config.engine === "none" || config.engine === "native") {
      throw new import_errors.UsageError(`images are locked by an engine of containers, and engine is ${config.engine}`, {
        hint: "Use engine: auto, docker or podman."
      });
    }
    const stop = (0, import_runtime.__using)(_stack, (0, import_stop_signals.stopSignals)(() => void 0));
    const ports = (0, import_node_ports.nodePorts)({ signal: stop.signal, onEvent: () => void 0, debug: () => void 0 });
    const engine = (0, import_runtime.__using)(_stack, await ports.openEngine(config.engine, () => void 0), true);
    const { os, arch } = engine.description;
    const targets = await (0, import_files_image_locks.lockImages)(engine, config, stop.signal);
    (0, import_files_image_locks.writeLock)(path, `${os}/${arch}`, targets, config.targets);
    const lines = targets.map(({ target, locked, problem }) => {
      const standIn = locked?.standIn == null ? "" : `  stand-in ${locked.standIn}`;
      return locked === null ? `\u2717 ${target}  ${problem ?? "no digest"}` : `\u2713 ${target}  ${locked.digest}${standIn}`;
    });
    lines.push(`written to ${path}${config.lock ? "" : "; portcullis.yml asks for it with `lock: portcullis.lock`"}`);
    process.stdout.write(lines.map((line) => `${(0, import_terminal_escape_terminal.escapeTerminal)(line)}
`).join(""));
    return targets.every(({ locked }) => locked !== null) ? 0 : 3;
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = (0, import_runtime.__callDispose)(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  lockTargets
});

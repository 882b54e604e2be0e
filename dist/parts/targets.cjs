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
var targets_exports = {};
__export(targets_exports, {
  targets: () => targets
});
module.exports = __toCommonJS(targets_exports);
var import_terminal_table = require("./terminal-table.cjs");
var import_terminal_style = require("./terminal-style.cjs");
var import_get_east_asian_width = require("./get-east-asian-width.cjs");
var import_process_terminal = require("./process-terminal.cjs");
var import_safe_json = require("./safe-json.cjs");
var import_with_options = require("./with-options.cjs");
var import_select_targets = require("./select-targets.cjs");
var import_profiles_json = require("./profiles.json.cjs");
var import_targets_json = require("./targets.json.cjs");
var import_version_nodes_json = require("./version-nodes.json.cjs");
var import_cell_words = require("./cell-words.cjs");
var import_nearest_word = require("./nearest-word.cjs");
var import_timer_policy = require("./timer-policy.cjs");
var import_quantity_text = require("./quantity-text.cjs");
var import_errors = require("./errors.cjs");
var import_terminal_escape_terminal = require("./terminal-escape-terminal.cjs");
var import_visible_text = require("./visible-text.cjs");
var import_picomatch = require("./picomatch.cjs");
var import_compare_versions = require("./compare-versions.cjs");
var import_runtime = require("./runtime.cjs");
var COLUMNS = [
  { title: "", align: "left" },
  { title: "target", align: "left", least: 16 },
  { title: "libc or system", align: "left" },
  { title: "kernel", align: "left" },
  { title: "end of life", align: "left" },
  { title: "lacks", align: "left", least: 12 },
  { title: "image", align: "left", optional: true }
];
function renderTargets(targets2, look) {
  const table = (0, import_terminal_table.terminalTable)(COLUMNS, targets2.map(row), look);
  const notes = [`${(0, import_quantity_text.countText)(targets2.length, "target")}.`];
  if (targets2.some(({ standIn }) => standIn !== null)) {
    notes.push("* can be stood in for where the image registry does not answer.");
  }
  if (targets2.some(({ os }) => os !== "linux"))
    notes.push(
      "Windows and macOS run on machines of their own, servercore and nanoserver in Docker on Windows (docs/engines.md)."
    );
  if (targets2.some(({ custom }) => custom)) notes.push("+ from the configuration.");
  return (0, import_visible_text.withoutWorkflowCommands)(`${table}

${(0, import_terminal_style.styled)((0, import_get_east_asian_width.wrap)(notes.join(" "), look.width), "dim", look.color)}
`);
}
function row(target) {
  return [
    plain(`${target.standIn === null ? " " : "*"}${target.custom ? "+" : ""}`.trimEnd()),
    { text: (0, import_terminal_escape_terminal.escapeTerminal)((0, import_visible_text.clip)(target.id, 80)), style: "bold" },
    plain(systemText(target)),
    plain(target.kernel ?? "\u2013"),
    plain(target.endOfLife ?? "\u2013"),
    plain(lacks(target)),
    { text: (0, import_terminal_escape_terminal.escapeTerminal)((0, import_visible_text.clip)(imageText(target), 200)), style: "dim" }
  ];
}
function imageText({ image, os }) {
  if (image === null) return os === "linux" ? "the empty image" : "no container";
  return image.replace(/^docker\.io\/(?:library\/)?/, "");
}
function systemText({ os, libc, system }) {
  return system === void 0 ? (0, import_cell_words.libcText)(libc) : (0, import_cell_words.systemName)(os, system);
}
function lacks({ has, system }) {
  if (system !== void 0) return system.lacks.length === 0 ? "\u2013" : `${system.lacks.length} known DLLs`;
  if (has === null) return "not known";
  const words = [
    [has.shell, "shell"],
    [has.caCertificates, "certs"],
    [has.tzdata, "tz"],
    [has.tmp, "/tmp"],
    [has.passwd, "passwd"]
  ];
  const missing = words.filter(([there]) => !there).map(([, word]) => word);
  if (missing.length === words.length) return "everything";
  return missing.join(", ") || "nothing";
}
function plain(text) {
  return { text: (0, import_terminal_escape_terminal.escapeTerminal)((0, import_visible_text.clip)(text, 80)), style: null };
}
async function targets(configFile, json) {
  const { config } = await (0, import_with_options.loadConfig)(configFile, {});
  const all = [...(0, import_targets_json.catalogueTargets)(), ...config.targets.filter((target) => target.custom)];
  if (json) process.stdout.write((0, import_safe_json.safeJson)(all));
  else
    process.stdout.write(
      renderTargets(all, { width: (0, import_process_terminal.widthOf)(process.stdout), color: (0, import_process_terminal.useColor)(process.stdout, process.env) })
    );
  return 0;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  targets
});

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
var command_table_exports = {};
__export(command_table_exports, {
  COMMANDS: () => COMMANDS,
  SHELLS: () => SHELLS,
  VALUES: () => VALUES,
  parseInspect: () => parseInspect,
  parseLearnSeccomp: () => parseLearnSeccomp,
  parseVerify: () => parseVerify
});
module.exports = __toCommonJS(command_table_exports);
var import_argument_words = require("./argument-words.cjs");
var import_timer_policy = require("./timer-policy.cjs");
var import_errors = require("./errors.cjs");
var SHELLS = ["bash", "zsh", "fish"];
var INSPECT_OPTIONS = { json: { type: "boolean" }, verbose: { type: "boolean" } };
function parseInspect(words) {
  const { values, positionals } = words.some((word) => word.startsWith("-")) ? (0, import_argument_words.parse)("inspect", words, INSPECT_OPTIONS) : { values: {}, positionals: words };
  const files = (0, import_argument_words.some)(positionals, "inspect FILE...");
  return { files, json: values.json ?? false, verbose: values.verbose ?? false };
}
var LEARN_SECCOMP_OPTIONS = {
  ...import_argument_words.CONFIG_OPTIONS,
  deny: { type: "string", multiple: true },
  allow: { type: "string", multiple: true },
  runs: { type: "string" },
  out: { type: "string" },
  json: { type: "boolean" },
  verbose: { type: "boolean" }
};
function parseLearnSeccomp(words) {
  const { values, positionals } = (0, import_argument_words.parse)("learn-seccomp", words, LEARN_SECCOMP_OPTIONS);
  return {
    ...(0, import_argument_words.configWords)(values),
    file: (0, import_argument_words.only)(positionals, "learn-seccomp FILE"),
    deny: values.deny ?? [],
    allow: values.allow ?? [],
    runs: values.runs === void 0 ? 1 : (0, import_argument_words.wholeNumber)("--runs", values.runs, 1, 1e3),
    out: values.out ?? null,
    json: values.json ?? false,
    verbose: values.verbose ?? false
  };
}
var VERIFY_OPTIONS = { "on-this-host": { type: "boolean" }, json: { type: "boolean" } };
function parseVerify(words) {
  const { values, positionals } = (0, import_argument_words.parse)("verify", words, VERIFY_OPTIONS);
  const [signature, binary, ...rest] = positionals;
  if (!values["on-this-host"] || signature === void 0 || rest.length > 0) {
    const what = signature === void 0 ? "no signature was named" : "--on-this-host is missing, which says what to compare with";
    throw new import_errors.UsageError(rest.length > 0 ? `verify does not take ${JSON.stringify(rest[0])}` : what, {
      hint: "Usage: portcullis verify --on-this-host platform-signature.json [BINARY]"
    });
  }
  return { signature, binary: binary ?? null, json: values.json ?? false };
}
var COMMANDS = {
  init: { options: { uses: { type: "string" } }, takes: "nothing" },
  check: {
    options: {
      ...import_argument_words.CONFIG_OPTIONS,
      ...import_argument_words.FORMAT_OPTIONS,
      "timer-history": { type: "string" },
      verbose: { type: "boolean" }
    },
    takes: "files"
  },
  inspect: { options: INSPECT_OPTIONS, takes: "files" },
  targets: {
    options: { json: { type: "boolean" }, config: { type: "string" }, lock: { type: "boolean" } },
    takes: "nothing"
  },
  plan: { options: import_argument_words.PLAN_OPTIONS, takes: "files" },
  run: { options: import_argument_words.RUN_OPTIONS, takes: "nothing" },
  report: { options: import_argument_words.REPORT_OPTIONS, takes: "files" },
  "learn-seccomp": { options: LEARN_SECCOMP_OPTIONS, takes: "files" },
  verify: { options: VERIFY_OPTIONS, takes: "files" },
  explain: { options: {}, takes: "findings" },
  completion: { options: {}, takes: SHELLS },
  help: { options: {}, takes: "commands" },
  version: { options: {}, takes: "nothing" }
};
var VALUES = {
  uses: "nothing",
  config: "files",
  target: "targets",
  profile: "profiles",
  run: "nothing",
  engine: import_argument_words.ENGINES,
  timers: import_timer_policy.TIMER_MODES,
  pull: import_argument_words.PULLS,
  "max-glibc": "nothing",
  parallel: "nothing",
  format: import_argument_words.FORMATS,
  out: "folders",
  baseline: "files",
  "timer-history": "files",
  earlier: "files",
  "per-job": "nothing",
  plan: "files",
  slice: "nothing",
  attempt: "nothing",
  deny: "nothing",
  allow: "nothing",
  runs: "nothing"
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  COMMANDS,
  SHELLS,
  VALUES,
  parseInspect,
  parseLearnSeccomp,
  parseVerify
});

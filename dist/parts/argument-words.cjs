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
var argument_words_exports = {};
__export(argument_words_exports, {
  CELLS_PER_JOB: () => CELLS_PER_JOB,
  CONFIG_OPTIONS: () => CONFIG_OPTIONS,
  ENGINES: () => ENGINES,
  FORMATS: () => FORMATS,
  FORMAT_OPTIONS: () => FORMAT_OPTIONS,
  PLAN_OPTIONS: () => PLAN_OPTIONS,
  PULLS: () => PULLS,
  REPORT_OPTIONS: () => REPORT_OPTIONS,
  RUN_OPTIONS: () => RUN_OPTIONS,
  configWords: () => configWords,
  formatOf: () => formatOf,
  none: () => none,
  oneOf: () => oneOf,
  only: () => only,
  parse: () => parse,
  parsePlan: () => parsePlan,
  parseReport: () => parseReport,
  parseRun: () => parseRun,
  some: () => some,
  wholeNumber: () => wholeNumber
});
module.exports = __toCommonJS(argument_words_exports);
var import_nearest_word = require("./nearest-word.cjs");
var import_timer_policy = require("./timer-policy.cjs");
var import_errors = require("./errors.cjs");
var import_node_util = require("node:util");
function joinRun(words) {
  const joined = [];
  for (let at = 0; at < words.length; at += 1) {
    const value = words[at + 1];
    if (words[at] !== "--run" || value === void 0) joined.push(words[at]);
    else {
      joined.push(`--run=${value}`);
      at += 1;
    }
  }
  return joined;
}
function parse(command, words, options) {
  const parsed = tryParse(command, words, options);
  const given = /* @__PURE__ */ new Map();
  for (const token of parsed.tokens) {
    if (token.kind !== "option" || token.value === void 0 || options[token.name]?.multiple) continue;
    const before = given.get(token.name);
    if (before !== void 0 && before !== token.value) throw twice(token.name, before, token.value);
    given.set(token.name, token.value);
  }
  return parsed;
}
function tryParse(command, words, options) {
  try {
    return (0, import_node_util.parseArgs)({ args: [...joinRun(words)], options, allowPositionals: true, strict: true, tokens: true });
  } catch (error) {
    const told = error instanceof Error ? error.message.split(/\.\s/)[0] : String(error);
    const message = told.replace(/^Option '(.+)' argument is ambiguous$/, "$1 has no value: what follows it begins with a dash").replace(/^Option '(.+) <value>' argument missing$/, "$1 has no value");
    const unknown = /^Unknown option '--([^']+)'$/.exec(message)?.[1];
    const nearest = unknown === void 0 ? null : (0, import_nearest_word.nearestWord)(unknown, Object.keys(options));
    const meant = nearest === null ? "" : `Did you mean --${nearest}? `;
    throw new import_errors.UsageError(message, { hint: `${meant}${helpOf(command)}`, cause: error });
  }
}
function twice(name, one, other) {
  return new import_errors.UsageError(`--${name} is given twice: ${JSON.stringify(one)} and ${JSON.stringify(other)}`, {
    hint: "Give it once."
  });
}
function helpOf(command) {
  return `\`portcullis help ${command}\` shows its form and options.`;
}
function only(positionals, usage, noun = "file") {
  if (positionals.length === 1) return positionals[0];
  const what = positionals.length === 0 ? `no ${noun} was named` : `${positionals.length} ${noun}s were named: ${positionals.join(", ")}`;
  throw new import_errors.UsageError(what, { hint: `Usage: portcullis ${usage}` });
}
function some(positionals, usage) {
  return positionals.length > 0 ? positionals : [only(positionals, usage)];
}
function none(positionals, command) {
  if (positionals.length === 0) return;
  throw new import_errors.UsageError(`${command} does not take ${JSON.stringify(positionals[0])}`, {
    hint: helpOf(command)
  });
}
function oneOf(option, value, words) {
  const word = words.find((each) => each === value);
  if (word !== void 0) return word;
  throw new import_errors.UsageError(`${option} ${JSON.stringify(value)} is not known`, { hint: `Use one of: ${words.join(", ")}.` });
}
function wholeNumber(option, value, min, max) {
  if (/^\d{1,9}$/.test(value) && Number(value) >= min && Number(value) <= max) return Number(value);
  throw new import_errors.UsageError(`${option} ${JSON.stringify(value)} is not a whole number from ${min} to ${max}`, {
    hint: `For example: ${option} ${min}`
  });
}
function glibcVersion(value) {
  if (/^2\.\d{1,3}(\.\d{1,3})?$/.test(value)) return value;
  throw new import_errors.UsageError(`--max-glibc ${JSON.stringify(value)} is not a glibc version`, {
    hint: "For example: --max-glibc 2.17"
  });
}
var FORMATS = ["terminal", "markdown", "json", "html", "junit", "sarif", "badge", "go-bench"];
var ENGINES = ["auto", "docker", "podman", "native", "none"];
var PULLS = ["missing", "always", "never"];
var CONFIG_OPTIONS = {
  config: { type: "string" },
  target: { type: "string", multiple: true },
  profile: { type: "string", multiple: true },
  run: { type: "string", multiple: true },
  "no-timers": { type: "boolean" },
  timers: { type: "string" },
  engine: { type: "string" },
  pull: { type: "string" },
  "max-glibc": { type: "string" },
  parallel: { type: "string" }
};
var FORMAT_OPTIONS = {
  format: { type: "string" },
  json: { type: "boolean" },
  out: { type: "string" },
  baseline: { type: "string" }
};
function formatOf(values) {
  if (values.json && values.format !== void 0 && values.format !== "json") {
    throw new import_errors.UsageError(`--json and --format ${values.format} contradict each other`, { hint: "Give one of them." });
  }
  return values.json ? "json" : oneOf("--format", values.format ?? "terminal", FORMATS);
}
function configWords(values) {
  return {
    config: values.config ?? null,
    targets: values.target ?? [],
    profiles: values.profile ?? [],
    run: values.run ?? [],
    timers: timersWord(values),
    engine: values.engine === void 0 ? null : oneOf("--engine", values.engine, ENGINES),
    pull: values.pull === void 0 ? null : oneOf("--pull", values.pull, PULLS),
    maxGlibc: values["max-glibc"] === void 0 ? null : glibcVersion(values["max-glibc"]),
    parallel: values.parallel === void 0 ? null : wholeNumber("--parallel", values.parallel, 1, 64)
  };
}
function timersWord(values) {
  if (values.timers === void 0) return !values["no-timers"];
  if (values["no-timers"]) {
    throw new import_errors.UsageError("--timers and --no-timers contradict each other", { hint: "Give one of them." });
  }
  return oneOf("--timers", values.timers, import_timer_policy.TIMER_MODES);
}
var CELLS_PER_JOB = 32;
var PLAN_OPTIONS = {
  ...CONFIG_OPTIONS,
  earlier: { type: "string" },
  "per-job": { type: "string" },
  out: { type: "string" },
  json: { type: "boolean" }
};
function parsePlan(words) {
  const { values, positionals } = parse("plan", words, PLAN_OPTIONS);
  if (positionals.length === 0) {
    throw new import_errors.UsageError("no file was named", { hint: "Usage: portcullis plan FILE..." });
  }
  const options = {
    ...configWords(values),
    files: positionals,
    earlier: values.earlier ?? null,
    cellsPerJob: values["per-job"] === void 0 ? CELLS_PER_JOB : wholeNumber("--per-job", values["per-job"], 1, 1e4),
    out: values.out ?? ".",
    json: values.json ?? false
  };
  return { name: "plan", options };
}
var RUN_OPTIONS = {
  plan: { type: "string" },
  slice: { type: "string" },
  attempt: { type: "string" },
  out: { type: "string" },
  verbose: { type: "boolean" }
};
function parseRun(words) {
  const { values, positionals } = parse("run", words, RUN_OPTIONS);
  none(positionals, "run");
  const options = {
    plan: needed("run", "plan", values.plan),
    slice: needed("run", "slice", values.slice),
    attempt: values.attempt === void 0 ? null : wholeNumber("--attempt", values.attempt, 1, 1e3),
    out: values.out ?? "slices",
    verbose: values.verbose ?? false
  };
  return { name: "run", options };
}
var REPORT_OPTIONS = {
  ...FORMAT_OPTIONS,
  plan: { type: "string" },
  verbose: { type: "boolean" }
};
function parseReport(words) {
  const { values, positionals } = parse("report", words, REPORT_OPTIONS);
  const options = {
    plan: needed("report", "plan", values.plan),
    slices: positionals,
    format: formatOf(values),
    out: values.out ?? null,
    baseline: values.baseline ?? null,
    verbose: values.verbose ?? false
  };
  return { name: "report", options };
}
function needed(command, option, value) {
  if (value !== void 0 && value !== "") return value;
  throw new import_errors.UsageError(`${command} needs --${option}`, { hint: helpOf(command) });
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  CELLS_PER_JOB,
  CONFIG_OPTIONS,
  ENGINES,
  FORMATS,
  FORMAT_OPTIONS,
  PLAN_OPTIONS,
  PULLS,
  REPORT_OPTIONS,
  RUN_OPTIONS,
  configWords,
  formatOf,
  none,
  oneOf,
  only,
  parse,
  parsePlan,
  parseReport,
  parseRun,
  some,
  wholeNumber
});

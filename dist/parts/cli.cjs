#!/usr/bin/env node
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
var import_command_table = require("./command-table.cjs");
var import_argument_words = require("./argument-words.cjs");
var import_tolerate_closed_reader = require("./tolerate-closed-reader.cjs");
var import_nearest_word = require("./nearest-word.cjs");
var import_timer_policy = require("./timer-policy.cjs");
var import_errors = require("./errors.cjs");
var import_runtime = require("./runtime.cjs");
function parseCommand(words) {
  const [name, ...rest] = words;
  if (name === void 0 || name === "--help" || name === "-h") return { name: "help", about: null };
  if (name === "version" || name === "--version" || name === "-V") {
    (0, import_argument_words.none)(rest, "version");
    return { name: "version" };
  }
  const end = rest.indexOf("--");
  if (rest.slice(0, end === -1 ? void 0 : end).some((word) => word === "--help" || word === "-h")) {
    return { name: "help", about: commandOf(name) };
  }
  switch (name) {
    case "help": {
      const { positionals } = (0, import_argument_words.parse)(name, rest, import_command_table.COMMANDS.help.options);
      (0, import_argument_words.none)(positionals.slice(1), name);
      return { name, about: positionals[0] === void 0 ? null : commandOf(positionals[0]) };
    }
    case "check":
      return { name, options: checkOptions(rest) };
    case "plan":
      return (0, import_argument_words.parsePlan)(rest);
    case "run":
      return (0, import_argument_words.parseRun)(rest);
    case "report":
      return (0, import_argument_words.parseReport)(rest);
    case "learn-seccomp":
      return { name, options: (0, import_command_table.parseLearnSeccomp)(rest) };
    case "verify":
      return { name, options: (0, import_command_table.parseVerify)(rest) };
    case "inspect":
      return { name, options: (0, import_command_table.parseInspect)(rest) };
    case "targets": {
      const { values, positionals } = (0, import_argument_words.parse)(name, rest, import_command_table.COMMANDS.targets.options);
      (0, import_argument_words.none)(positionals, "targets");
      return { name, json: values.json ?? false, config: values.config ?? null, lock: values.lock ?? false };
    }
    case "init": {
      const { values, positionals } = (0, import_argument_words.parse)(name, rest, import_command_table.COMMANDS.init.options);
      (0, import_argument_words.none)(positionals, "init");
      return { name, uses: values.uses === void 0 ? null : actionReference(values.uses) };
    }
    case "explain": {
      const { positionals } = (0, import_argument_words.parse)(name, rest, import_command_table.COMMANDS.explain.options);
      if (positionals.length > 1) (0, import_argument_words.none)(positionals.slice(1), "explain");
      return { name, id: positionals[0] ?? null };
    }
    case "completion":
      return completionWords(rest);
    default:
      throw noCommand(name);
  }
}
function commandOf(word) {
  const names = Object.keys(import_command_table.COMMANDS);
  const name = names.find((each) => each === word);
  if (name !== void 0) return name;
  throw noCommand(word);
}
function noCommand(word) {
  const names = Object.keys(import_command_table.COMMANDS);
  const nearest = (0, import_nearest_word.nearestWord)(word, names);
  const meant = nearest === null ? "" : `; did you mean ${nearest}?`;
  return new import_errors.UsageError(`there is no command ${JSON.stringify(word)}${meant}`, {
    hint: `Commands: ${names.join(", ")}. \`portcullis help\` tells more.`
  });
}
function checkOptions(words) {
  const { values, positionals } = (0, import_argument_words.parse)("check", words, import_command_table.COMMANDS.check.options);
  return {
    ...(0, import_argument_words.configWords)(values),
    file: (0, import_argument_words.only)(positionals, "check FILE"),
    format: (0, import_argument_words.formatOf)(values),
    out: values.out ?? null,
    baseline: values.baseline ?? null,
    timerHistory: values["timer-history"] ?? null,
    verbose: values.verbose ?? false
  };
}
function completionWords(words) {
  const end = words.indexOf("--");
  const { positionals } = (0, import_argument_words.parse)("completion", end === -1 ? words : words.slice(0, end), import_command_table.COMMANDS.completion.options);
  const shell = (0, import_argument_words.oneOf)("completion", (0, import_argument_words.only)(positionals, `completion ${import_command_table.SHELLS.join("|")}`, "shell"), import_command_table.SHELLS);
  return { name: "completion", shell, words: end === -1 ? null : words.slice(end + 1) };
}
function actionReference(value) {
  if (/^[\w.-]+\/[\w./-]+@[\w./-]+$/.test(value)) return value;
  throw new import_errors.UsageError(`--uses ${JSON.stringify(value)} is no Action`, {
    hint: "Give it as a workflow does: --uses acme/portcullis@v1, best with a full commit SHA."
  });
}
async function main(words) {
  const command = parseCommand(words);
  if (command.name !== "check") (0, import_tolerate_closed_reader.tolerateClosedReader)();
  switch (command.name) {
    case "check":
      return await (await Promise.resolve().then(() => __toESM(require("./check.cjs")))).check(command.options);
    case "inspect":
      return (await Promise.resolve().then(() => __toESM(require("./inspect.cjs")))).inspect(command.options);
    case "plan":
      return await (await Promise.resolve().then(() => __toESM(require("./plan.cjs")))).plan(command.options);
    case "run":
      return await (await Promise.resolve().then(() => __toESM(require("./run-slice.cjs")))).runSlice(command.options);
    case "report":
      return await (await Promise.resolve().then(() => __toESM(require("./report.cjs")))).report(command.options);
    case "targets":
      if (command.lock) return await (await Promise.resolve().then(() => __toESM(require("./lock-targets.cjs")))).lockTargets(command.config);
      return await (await Promise.resolve().then(() => __toESM(require("./targets.cjs")))).targets(command.config, command.json);
    case "learn-seccomp":
      return await (await Promise.resolve().then(() => __toESM(require("./learn-seccomp.cjs")))).learnSeccomp(command.options);
    case "verify":
      return await (await Promise.resolve().then(() => __toESM(require("./verify.cjs")))).verify(command.options);
    case "init":
      return (await Promise.resolve().then(() => __toESM(require("./init.cjs")))).init(command.uses);
    case "explain":
      return (await Promise.resolve().then(() => __toESM(require("./explain.cjs")))).explain(command.id);
    case "completion":
      return await (await Promise.resolve().then(() => __toESM(require("./completion.cjs")))).completion(command.shell, command.words);
    case "help":
      return (await Promise.resolve().then(() => __toESM(require("./help.cjs")))).help(command.about);
    case "version":
      return (await Promise.resolve().then(() => __toESM(require("./help.cjs")))).version();
  }
}
main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  async (error) => {
    const { reportFailure } = await Promise.resolve().then(() => __toESM(require("./report-failure.cjs")));
    process.exitCode = reportFailure(error);
  }
);

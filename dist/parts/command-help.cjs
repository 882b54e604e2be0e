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
var command_help_exports = {};
__export(command_help_exports, {
  COMMAND_HELP: () => COMMAND_HELP,
  commandHelp: () => commandHelp,
  commandNames: () => commandNames,
  optionHelp: () => optionHelp,
  optionNames: () => optionNames,
  overview: () => overview
});
module.exports = __toCommonJS(command_help_exports);
var import_command_table = require("./command-table.cjs");
var import_get_east_asian_width = require("./get-east-asian-width.cjs");
var JSON_FORMAT = { value: "", says: "the same as --format json" };
var COMMAND_HELP = {
  init: {
    takes: "",
    needs: "",
    says: "write portcullis.yml and a workflow that fit this repository",
    more: "Run it in the root of a Go module. It says why it chose what it wrote, and overwrites nothing.",
    options: {},
    examples: ["portcullis init --uses acme/portcullis@v1"],
    docs: ["docs/first-hour.md", "docs/configuration.md"]
  },
  check: {
    takes: "FILE",
    needs: "",
    says: "predict, run in containers, judge, gate",
    more: "FILE is a Go binary that is already built. Without --target it is run where Go binaries are shipped to most; portcullis targets lists the places.",
    options: { json: JSON_FORMAT },
    examples: [
      `portcullis check ./myapp --run "--version" --target 'alpine:*' --out report`,
      "portcullis check ./myapp --engine none"
    ],
    docs: ["docs/configuration.md", "docs/reading-the-report.md", "docs/formats.md"]
  },
  inspect: {
    takes: "FILE...",
    needs: "",
    says: "what the bytes say and where that runs; starts nothing",
    more: "One binary fills a screen; several, or goreleaser's dist/artifacts.json, a table.",
    options: { verbose: { value: "", says: "also hazards with their remedies, and what else the bytes say" } },
    examples: ["portcullis inspect ./myapp"],
    docs: ["docs/reading-the-report.md", "docs/findings"]
  },
  targets: {
    takes: "",
    needs: "",
    says: "the places to run",
    more: "Their C library, kernel, end of life and what they lack; with a portcullis.yml also those it defines.",
    options: {},
    examples: ["portcullis targets", "portcullis targets --lock"],
    docs: ["docs/configuration.md", "docs/locks.md"]
  },
  plan: {
    takes: "FILE...",
    needs: "",
    says: "deal the cells out to the jobs of a workflow",
    more: "FILE: binaries, a template such as 'dist/{os}_{arch}/myapp', or goreleaser's dist/artifacts.json. Writes plan.json and matrix.json.",
    options: {
      out: { value: "DIR", says: "where plan.json and matrix.json go (this folder)" },
      json: { value: "", says: "print the workflow's matrix" }
    },
    examples: ["portcullis plan 'dist/{os}_{arch}/myapp' --out plan"],
    docs: ["docs/fan-out.md"]
  },
  run: {
    takes: "",
    needs: "--plan FILE --slice NAME",
    says: "one job's cells",
    more: "Cells that fail are a result here: the gate is with portcullis report.",
    options: { out: { value: "DIR", says: "where NAME.json goes (slices)" } },
    examples: ["portcullis run --plan plan/plan.json --slice ubuntu-24.04.1"],
    docs: ["docs/fan-out.md"]
  },
  report: {
    takes: "SLICES...",
    needs: "--plan FILE",
    says: "what all jobs brought, as one report with its gate",
    more: "SLICES: the files that portcullis run wrote, or the folder they were downloaded to. A slice that is missing is a finding.",
    options: { json: JSON_FORMAT },
    examples: ["portcullis report --plan plan/plan.json slices --out report"],
    docs: ["docs/fan-out.md", "docs/formats.md"]
  },
  "learn-seccomp": {
    takes: "FILE",
    needs: "",
    says: "a seccomp profile from what the smoke cases call",
    more: "Runs the smoke cases with every system call noted, writes the smallest profile they pass under, and proves it.",
    options: {
      out: { value: "FILE", says: "where the profile goes (NAME.seccomp.json)" },
      json: { value: "", says: "print the calls and their reasons as JSON" }
    },
    examples: ['portcullis learn-seccomp ./myapp --run "--version" --target debian:12'],
    docs: ["docs/seccomp.md"]
  },
  verify: {
    takes: "SIGNATURE [BINARY]",
    needs: "--on-this-host",
    says: "whether this machine has what a tested binary needs",
    more: "SIGNATURE is a platform-signature.json that portcullis check --out wrote; with BINARY its digest has to be one of those tested. Needs no engine and no network.",
    options: {},
    examples: ["portcullis verify --on-this-host report/platform-signature.json ./myapp"],
    docs: ["docs/verify.md"]
  },
  explain: {
    takes: "[ID]",
    needs: "",
    says: "what a finding means and how to fix it",
    more: "Without an ID all findings are listed.",
    options: {},
    examples: ["portcullis explain glibc-too-old"],
    docs: ["docs/findings"]
  },
  completion: {
    takes: "SHELL",
    needs: "",
    says: "what makes bash, zsh or fish complete all this",
    more: "Prints a script; put the line of the example into ~/.bashrc or ~/.zshrc.",
    options: {},
    examples: ["source <(portcullis completion bash)", "portcullis completion fish | source"],
    docs: ["README.md"]
  },
  help: {
    takes: "[COMMAND]",
    needs: "",
    says: "the commands, or the options of one",
    more: "",
    options: {},
    examples: ["portcullis help check"],
    docs: ["docs/README.md"]
  },
  version: {
    takes: "",
    needs: "",
    says: "which Portcullis this is",
    more: "",
    options: {},
    examples: ["portcullis version"],
    docs: ["CHANGELOG.md"]
  }
};
var OPTION_HELP = {
  uses: { value: "ACTION", says: "what the workflow uses, e.g. acme/portcullis@v1" },
  config: { value: "FILE", says: "instead of ./portcullis.yml" },
  target: { value: "T", says: "id or glob, e.g. alpine:3.22 or 'debian:*'; repeatable" },
  profile: { value: "P", says: "a built-in one (docs/profiles.md), yours, or seccomp=FILE; repeatable" },
  run: { value: '"ARGS"', says: 'a smoke case that must exit 0; repeatable; --run "" runs without arguments' },
  timers: { value: "MODE", says: "quick (default, 5 s a cell), standard (20 s), thorough" },
  "no-timers": { value: "", says: "leave the timer benchmark out" },
  engine: { value: "E", says: "auto, docker, podman; native = this machine; none = predictions alone" },
  pull: { value: "P", says: "missing (default), always, never" },
  "max-glibc": { value: "V", says: "highest glibc the binary may need, e.g. 2.17" },
  parallel: { value: "N", says: "cells side by side" },
  format: { value: "F", says: "terminal (default), markdown, json, html, junit, sarif, badge, go-bench" },
  json: { value: "", says: "JSON on stdout" },
  out: { value: "DIR", says: "also write report.json, report.md, report.html, report.sarif, junit.xml and more there" },
  baseline: { value: "REPORT", says: "say what changed since that report.json" },
  "timer-history": { value: "FILE", says: "compare timers with the runs in that file, and add them to it" },
  verbose: { value: "", says: "say what the engine room does" },
  lock: { value: "", says: "write the digests of the configured images to portcullis.lock" },
  earlier: { value: "REPORT", says: "balance the jobs by what the cells of that report.json took" },
  "per-job": { value: "N", says: "cells in a job at most (32)" },
  plan: { value: "FILE", says: "the plan.json that portcullis plan wrote" },
  slice: { value: "NAME", says: "which slice of the plan is run here" },
  attempt: { value: "N", says: "which try this is; of several results the newest stands" },
  deny: {
    value: "CALLS",
    says: "calls that must not be made, beside ptrace, mount, bpf and their like; commas between"
  },
  allow: { value: "CALLS", says: "taken off that list" },
  runs: { value: "N", says: "runs of each case under the profile (1)" },
  "on-this-host": { value: "", says: "compare with this machine: exit 1 where it does not fit" }
};
var WIDTH = 80;
var EXIT_CODES = "Exit codes: 0 the gate passes, 1 it fails, 2 usage, configuration or input is wrong, 3 nothing could be learned.";
function overview() {
  const forms = commandNames().map((name) => [form(name), COMMAND_HELP[name].says]);
  return [
    (0, import_get_east_asian_width.wrap)("portcullis tells, before a release, where a built Go binary runs and where it does not.", WIDTH),
    "",
    "Usage: portcullis COMMAND [OPTIONS]",
    "",
    ...columns(forms),
    "",
    "To begin:",
    "  portcullis inspect ./myapp            reads the binary, starts nothing",
    '  portcullis check ./myapp --run "--version"',
    "",
    (0, import_get_east_asian_width.wrap)("`portcullis help COMMAND` shows its options and an example. All pages: docs/README.md.", WIDTH),
    "",
    (0, import_get_east_asian_width.wrap)(EXIT_CODES, WIDTH),
    ""
  ].join("\n");
}
function commandHelp(name) {
  const { says, more, needs, examples, docs } = COMMAND_HELP[name];
  const options = optionNames(name).map((option) => [`--${option}`, optionHelp(name, option)]);
  const usage = ["portcullis", form(name), needs, options.length > 0 ? "[OPTIONS]" : ""];
  const does = `${says[0].toUpperCase()}${says.slice(1)}.`;
  const lines = [`Usage: ${usage.filter(Boolean).join(" ")}`, "", (0, import_get_east_asian_width.wrap)(`${does} ${more}`.trim(), WIDTH)];
  if (options.length > 0) {
    const rows = options.map(([word, { value, says: text }]) => [`${word} ${value}`.trim(), text]);
    lines.push("", "Options:", ...columns(rows));
  }
  lines.push("", examples.length === 1 ? "Example:" : "Examples:", ...examples.map((line) => `  ${line}`));
  lines.push("", `More: ${docs.join(", ")}`, "");
  return lines.join("\n");
}
function optionHelp(name, option) {
  return COMMAND_HELP[name].options[option] ?? OPTION_HELP[option];
}
function optionNames(name) {
  return Object.keys(import_command_table.COMMANDS[name].options);
}
function commandNames() {
  return Object.keys(import_command_table.COMMANDS);
}
function form(name) {
  return `${name} ${COMMAND_HELP[name].takes}`.trim();
}
function columns(rows) {
  const width = Math.max(...rows.map(([left]) => left.length)) + 4;
  return rows.map(([left, right]) => (0, import_get_east_asian_width.wrap)(right, WIDTH, `  ${left}`.padEnd(width), " ".repeat(width)));
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  COMMAND_HELP,
  commandHelp,
  commandNames,
  optionHelp,
  optionNames,
  overview
});

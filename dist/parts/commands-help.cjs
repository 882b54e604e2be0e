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
var commands_help_exports = {};
__export(commands_help_exports, {
  HELP: () => HELP,
  help: () => help,
  version: () => version
});
module.exports = __toCommonJS(commands_help_exports);
var import_version = require("./version.cjs");
var HELP = `portcullis tells, before a release, where a built Go binary runs and where it does not.

  portcullis init                write portcullis.yml and a workflow that fit this repository
  portcullis check FILE          predict, run in containers, judge, gate
  portcullis inspect FILE...     what the bytes say and where that runs; starts nothing
  portcullis targets             the places to run
  portcullis plan FILE...        deal the cells out to the jobs of a workflow
  portcullis run                 one job's cells
  portcullis report              what all jobs brought, as one report with its gate
  portcullis learn-seccomp FILE  a seccomp profile from what the smoke cases call
  portcullis verify              whether this machine has what a tested binary needs
  portcullis explain [ID]        what a finding means and how to fix it
  portcullis completion SHELL    what makes bash, zsh or fish complete all this
  portcullis version

init
  --uses ACTION        what the workflow uses, e.g. acme/portcullis@v1

check FILE
  --config FILE        instead of ./portcullis.yml
  --target T           id or glob, e.g. alpine:3.22, 'debian:*'; repeatable
  --profile P          a built-in one (docs/profiles.md), yours, or seccomp=FILE; repeatable
  --run "ARGS"         a smoke case that must exit 0; repeatable; --run "" runs without arguments
  --timers MODE        quick (default, 5 s a cell), standard (20 s), thorough
  --no-timers          leave the timer benchmark out
  --engine E           auto, docker, podman; native = this machine; none = predictions
  --pull P             missing (default), always, never
  --max-glibc V        highest glibc the binary may need, e.g. 2.17
  --parallel N         cells side by side
  --format F           terminal (default), markdown, json, html, junit, sarif, badge, go-bench;
                       --json is --format json
  --out DIR            also write report.json, report.md, report.html, report.sarif, junit.xml and more there
  --baseline REPORT    say what changed since that report.json
  --timer-history F    compare timers with the runs in that file, and add them to it
  --verbose            say what the engine room does

plan FILE...           writes plan.json and matrix.json; takes check's options, and
  --per-job N          cells in a job at most (32)
  --earlier REPORT     balance the jobs by what the cells of that report.json took
  --out DIR  --json

run
  --plan FILE  --slice NAME  --out DIR  --attempt N  --verbose

report SLICES...       files, or the folder they were downloaded to
  --plan FILE  --format F  --out DIR  --baseline REPORT  --verbose

learn-seccomp FILE     takes check's options, and
  --deny CALLS         must not be seen, beside ptrace, mount, bpf and their like; names with commas between
  --allow CALLS        taken off that list
  --runs N             runs of each case under the profile
  --out FILE  --json  --verbose

verify SIGNATURE [BINARY]  SIGNATURE is a platform-signature.json that check --out wrote
  --on-this-host       compare with this machine: exit 1 where it does not fit
  --json

inspect FILE...          several files, or goreleaser's dist/artifacts.json, are a table
  --json  --verbose

targets
  --config FILE  --json
  --lock               write the digests of the configured images to portcullis.lock

Exit codes: 0 the gate passes, 1 it fails, 2 usage, configuration or input is wrong, 3 nothing could be learned.
`;
function help() {
  process.stdout.write(HELP);
  return 0;
}
function version() {
  process.stdout.write(`portcullis ${import_version.VERSION}
`);
  return 0;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  HELP,
  help,
  version
});

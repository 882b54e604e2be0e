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
var select_targets_exports = {};
__export(select_targets_exports, {
  DEFAULT_CELL_TIMEOUT_MS: () => DEFAULT_CELL_TIMEOUT_MS,
  DEFAULT_EXPECTATION: () => DEFAULT_EXPECTATION,
  DEFAULT_SMOKE: () => DEFAULT_SMOKE,
  DEFAULT_SMOKE_TIMEOUT_MS: () => DEFAULT_SMOKE_TIMEOUT_MS,
  DEFAULT_TIMERS: () => DEFAULT_TIMERS,
  defaultConfig: () => defaultConfig,
  isGlob: () => isGlob,
  runnerOf: () => runnerOf,
  selectTargets: () => selectTargets,
  unknownTarget: () => unknownTarget
});
module.exports = __toCommonJS(select_targets_exports);
var import_profiles_json = require("./profiles.json.cjs");
var import_targets_json = require("./targets.json.cjs");
var import_nearest_word = require("./nearest-word.cjs");
var import_timer_policy = require("./timer-policy.cjs");
var import_errors = require("./errors.cjs");
var import_picomatch = require("./picomatch.cjs");
var import_runtime = require("./runtime.cjs");
var import_picomatch2 = (0, import_runtime.__toESM)((0, import_picomatch.require_picomatch)(), 1);
function findTarget(id, among = (0, import_targets_json.catalogueTargets)()) {
  const target = among.find((each) => each.id === id);
  if (target) return target;
  throw new import_errors.UsageError(unknownTarget(id, among), { hint: "portcullis targets lists all." });
}
function unknownTarget(id, among = (0, import_targets_json.catalogueTargets)()) {
  const ids = among.map((each) => each.id);
  const nearest = (0, import_nearest_word.nearestWord)(id, ids);
  return `unknown target ${JSON.stringify(id)}${nearest === null ? "" : `; did you mean "${nearest}"?`}`;
}
function selectTargets(words, among = (0, import_targets_json.catalogueTargets)()) {
  let selected = [];
  for (const word of words) {
    const excludes = word.startsWith("!");
    const matching = excludes ? excluded(word.slice(1), among) : matchTargets(word, among);
    if (excludes) selected = selected.filter((target) => !matching.includes(target));
    else selected.push(...matching.filter((target) => !selected.includes(target)));
  }
  if (selected.length > 0 || words.length === 0) return selected;
  throw new import_errors.UsageError(`${words.map((word) => JSON.stringify(word)).join(" ")} leaves no target`, {
    hint: 'Name a target before those that are taken away: "*" "!alpine:3.20".'
  });
}
function isGlob(word) {
  return /[*?[\]{}()!]/.test(word);
}
function excluded(word, among) {
  const matches = isGlob(word) ? (0, import_picomatch2.default)(word) : null;
  const all = matches === null ? [] : among.filter((target) => matches(target.id));
  return all.length > 0 ? all : matchTargets(word, among);
}
function matchTargets(word, among) {
  if (!isGlob(word)) return [findTarget(word, among)];
  const matches = (0, import_picomatch2.default)(word);
  const literal = /^[^*?[\]{}()!]*/.exec(word)[0];
  const isMeant = (target) => target.os === "linux" && !(0, import_targets_json.hasToBeMeant)(target) || literal !== "" && target.id.startsWith(literal);
  const found = among.filter((target) => matches(target.id) && isMeant(target));
  if (found.length > 0) return found;
  throw new import_errors.UsageError(`no target matches ${JSON.stringify(word)}`, { hint: "portcullis targets lists all." });
}
var DEFAULT_RUNNERS = {
  "linux/amd64": "ubuntu-24.04",
  "linux/386": "ubuntu-24.04",
  "linux/arm64": "ubuntu-24.04-arm",
  "windows/amd64@wine": "ubuntu-24.04",
  "windows/amd64@windows-2022": "windows-2022",
  "windows/386@windows-2022": "windows-2022",
  "windows/amd64@windows-2025": "windows-2025",
  "windows/386@windows-2025": "windows-2025",
  "windows/amd64@windows-nanoserver-2022": "windows-2022",
  "windows/amd64@windows-servercore-2022": "windows-2022",
  "windows/386@windows-servercore-2022": "windows-2022",
  "windows/amd64@windows-nanoserver-2025": "windows-2025",
  "windows/amd64@windows-servercore-2025": "windows-2025",
  "windows/386@windows-servercore-2025": "windows-2025",
  "windows/arm64@windows-11-arm": "windows-11-arm",
  "darwin/amd64@macos-15": "macos-15-intel",
  "darwin/amd64@macos-26": "macos-26-intel",
  "darwin/arm64@macos-15": "macos-15",
  "darwin/arm64@macos-26": "macos-26"
};
function runnerOf(runners, platform, target) {
  const own = runners[`${platform}@${target}`];
  return (own === void 0 ? runners[platform] : own) ?? null;
}
var DEFAULT_SMOKE_TIMEOUT_MS = 1e4;
var DEFAULT_EXPECTATION = { exitCode: 0, signal: null, stdout: null, stderr: null };
var DEFAULT_TIMERS = {
  enabled: true,
  periodNs: 1e7,
  samples: null,
  mode: "quick",
  ntpServer: null
};
var DEFAULT_POLICY = {
  required: ["*"],
  informational: [],
  maxGlibc: null,
  unexpected: "fail",
  unknown: "warn",
  headroomPercent: 20,
  timers: import_timer_policy.DEFAULT_TIMER_POLICY
};
var DEFAULT_CELL_TIMEOUT_MS = 12e4;
var DEFAULT_SMOKE = {
  name: "starts",
  args: ["--help"],
  env: {},
  stdin: null,
  files: [],
  timeoutMs: DEFAULT_SMOKE_TIMEOUT_MS,
  startAs: "child",
  expect: { exitCode: null, signal: null, stdout: null, stderr: null },
  server: null
};
function defaultConfig() {
  return {
    targets: import_targets_json.DEFAULT_TARGET_IDS.map((id) => findTarget(id, (0, import_targets_json.distributionTargets)())),
    profiles: (0, import_profiles_json.selectProfiles)(["default"]),
    smoke: [DEFAULT_SMOKE],
    timers: DEFAULT_TIMERS,
    policy: DEFAULT_POLICY,
    engine: "auto",
    qemu: false,
    pull: "missing",
    cellTimeoutMs: DEFAULT_CELL_TIMEOUT_MS,
    parallel: null,
    runners: DEFAULT_RUNNERS
  };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  DEFAULT_CELL_TIMEOUT_MS,
  DEFAULT_EXPECTATION,
  DEFAULT_SMOKE,
  DEFAULT_SMOKE_TIMEOUT_MS,
  DEFAULT_TIMERS,
  defaultConfig,
  isGlob,
  runnerOf,
  selectTargets,
  unknownTarget
});

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
var path_template_exports = {};
__export(path_template_exports, {
  binaryFiles: () => binaryFiles,
  describePlan: () => describePlan,
  plan: () => plan,
  planBinaries: () => planBinaries
});
module.exports = __toCommonJS(path_template_exports);
var import_inspect_files = require("./inspect-files.cjs");
var import_join_cells = require("./join-cells.cjs");
var import_fanout_plan = require("./fanout-plan.cjs");
var import_safe_json = require("./safe-json.cjs");
var import_identify_elf = require("./identify-elf.cjs");
var import_run = require("./run.cjs");
var import_out_folder = require("./out-folder.cjs");
var import_version = require("./version.cjs");
var import_node_ports = require("./node-ports.cjs");
var import_file_source = require("./file-source.cjs");
var import_with_options = require("./with-options.cjs");
var import_select_targets = require("./select-targets.cjs");
var import_targets_json = require("./targets.json.cjs");
var import_plan_cells = require("./plan-cells.cjs");
var import_function_table = require("./function-table.cjs");
var import_report_finding = require("./report-finding.cjs");
var import_findings = require("./findings.cjs");
var import_parse_document = require("./parse-document.cjs");
var import_timer_facts_schema = require("./timer-facts-schema.cjs");
var import_quantity_text = require("./quantity-text.cjs");
var import_errors = require("./errors.cjs");
var import_terminal_escape_terminal = require("./terminal-escape-terminal.cjs");
var import_runtime = require("./runtime.cjs");
var import_node_path = require("node:path");
var import_node_fs = require("node:fs");
var import_node_path2 = require("node:path");
var import_node_fs2 = require("node:fs");
var import_node_fs3 = require("node:fs");
function cutSlices(cells, cellsPerSlice) {
  const byRunner = (0, import_join_cells.groupBy)(cells, ({ runner }) => runner);
  const runners = [...byRunner.keys()].sort();
  if (runners.length > import_fanout_plan.MAX_SLICES) throw new RangeError(`${runners.length} runners, at most ${import_fanout_plan.MAX_SLICES} jobs`);
  let most = Math.max(1, cellsPerSlice);
  const count = () => runners.reduce((sum, runner) => sum + Math.ceil(byRunner.get(runner).length / most), 0);
  while (count() > import_fanout_plan.MAX_SLICES) most += 1;
  return runners.flatMap((runner) => {
    const shards = spread(byRunner.get(runner), most);
    return shards.map((ids, index) => ({ name: sliceName(runner, index, shards.length), runner, cells: ids }));
  });
}
function spread(cells, most) {
  const shards = Array.from({ length: Math.ceil(cells.length / most) }, () => ({ cost: 0, ids: [] }));
  const longestFirst = cells.toSorted((a, b) => b.cost - a.cost || compare(a.id, b.id));
  for (const { id, cost: cost2 } of longestFirst) {
    const open = shards.filter(({ ids }) => ids.length < most);
    const lightest = open.reduce((least, shard) => shard.cost < least.cost ? shard : least);
    lightest.ids.push(id);
    lightest.cost += cost2;
  }
  return shards.map(({ ids }) => ids.sort(compare));
}
function sliceName(runner, index, count) {
  const name = runner.replaceAll(/[^A-Za-z0-9._-]+/g, "-").replace(/^[^A-Za-z0-9]+/, "") || "runner";
  return count === 1 ? name.slice(0, 90) : `${name.slice(0, 90)}.${index + 1}`;
}
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function makePlan(predicted, { asked, runners, cellsPerSlice, earlier }) {
  const costs = new Map(earlier?.cells.map((cell) => [cell.id, cost(cell)]));
  const usual = median([...costs.values()]) ?? 1;
  const served = predicted.cells.flatMap((cell) => {
    const { id, prediction } = cell;
    const runner = runnerOfCell(runners, cell);
    if (!runner || isDecided(prediction)) return [];
    return [{ id, runner, cost: costs.get(id) ?? usual }];
  });
  const cells = predicted.cells.map((cell) => {
    if (isDecided(cell.prediction)) return cell;
    return runnerOfCell(runners, cell) ? (0, import_join_cells.withoutResult)(cell) : unserved(cell);
  });
  return {
    schema: "portcullis-plan/1",
    asked,
    report: { ...predicted, cells, gate: { decision: "fail", reasons: [], glibcFloor: predicted.gate.glibcFloor } },
    slices: cutSlices(served, cellsPerSlice)
  };
}
function runnerOfCell(runners, { id, platform }) {
  return (0, import_select_targets.runnerOf)(runners, platform, id.slice(id.indexOf("@") + 1).split("+")[0]);
}
function isDecided({ findings }) {
  return findings.some(({ id }) => id === "wrong-architecture");
}
function unserved(cell) {
  const { platform } = cell;
  const none = (0, import_findings.finding)("platform-unavailable", "error", { platform, engine: "no runner is named for it" });
  const shown = (0, import_report_finding.reportFinding)(none);
  return { ...(0, import_join_cells.withoutResult)(cell), reason: shown.message, findings: [shown] };
}
function cost({ steps }) {
  return steps.reduce((sum, { durationMs }) => sum + (durationMs ?? 0), 200);
}
function median(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? null;
}
var OS_WORDS = {
  linux: ["linux", "Linux"],
  windows: ["windows", "Windows", "win"],
  darwin: ["darwin", "Darwin", "macos", "macOS"],
  ...sameWords(["aix", "android", "dragonfly", "freebsd", "illumos", "ios", "netbsd", "openbsd", "plan9", "solaris"])
};
var ARCH_WORDS = {
  amd64: ["amd64", "x86_64", "x64"],
  arm64: ["arm64", "aarch64"],
  "386": ["386", "i386", "i686"],
  arm: ["arm", "armv5", "armv6", "armv7", "armhf", "arm_5", "arm_6", "arm_7", "arm-v7"],
  ...sameWords(["riscv64", "ppc64", "ppc64le", "s390x", "loong64", "mips", "mipsle", "mips64", "mips64le"])
};
function isTemplate(word) {
  return /\{(?:os|arch)\}/.test(word);
}
function templateFiles(template) {
  const found = /* @__PURE__ */ new Map();
  for (const [os, osWord] of wordsOf(template, "{os}", OS_WORDS)) {
    for (const [arch, archWord] of wordsOf(template, "{arch}", ARCH_WORDS)) {
      const length = osWord.length + archWord.length;
      for (const path of (0, import_node_fs3.globSync)(template.replaceAll("{os}", osWord).replaceAll("{arch}", archWord))) {
        if (length <= (found.get(path)?.length ?? 0)) continue;
        const claimed = os !== "" && arch !== "";
        found.set(path, { file: claimed ? { path, listedAs: { os, arch } } : { path }, length });
      }
    }
  }
  const files = [...found.values()].map(({ file }) => file);
  if (files.length > 0) return files.toSorted((a, b) => a.path < b.path ? -1 : 1);
  throw new import_errors.UsageError(`${JSON.stringify(template)} fits no file`, {
    hint: `{os} stands for words such as linux, {arch} for words such as amd64 or armv7; the path starts at ${process.cwd()}.`
  });
}
function wordsOf(template, placeholder, words) {
  if (!template.includes(placeholder)) return [["", ""]];
  return Object.entries(words).flatMap(([go, spellings]) => spellings.map((word) => [go, word]));
}
function sameWords(words) {
  return Object.fromEntries(words.map((word) => [word, [word]]));
}
var MAX_BINARIES = 100;
var MAGIC = /[*?[\]{}]/;
function binaryFiles(words) {
  const files = new Map(words.flatMap(filesOf).map((file) => [file.path, file]));
  if (files.size > MAX_BINARIES) {
    throw new import_errors.UsageError(`${files.size} binaries were named`, {
      hint: `At most ${MAX_BINARIES} are checked at once. Narrow the glob, or split the work over several steps.`
    });
  }
  for (const file of files.values()) asItIsListed(file);
  return [...files.keys()];
}
function filesOf(word) {
  if (word.endsWith(".json")) return (0, import_inspect_files.inspectFiles)([word]);
  if (isFile(word) || !MAGIC.test(word)) return [{ path: word }];
  if (isTemplate(word)) return templateFiles(word).filter(({ path }) => isFile(path));
  const files = (0, import_node_fs2.globSync)(word).filter(isFile).toSorted();
  if (files.length > 0) return files.map((path) => ({ path }));
  throw new import_errors.UsageError(`${JSON.stringify(word)} fits no file`, {
    hint: `Globs start at ${process.cwd()}. Is the binary built, or its artifact downloaded, before this step?`
  });
}
function asItIsListed({ path, listedAs }) {
  var _stack = [];
  try {
    if (listedAs === void 0) return;
    const source = (0, import_runtime.__using)(_stack, (0, import_file_source.openBinary)(path));
    const { os, arch, macho } = (0, import_identify_elf.identifyBinary)(source) ?? (0, import_function_table.inspectBinary)(source);
    if (os === listedAs.os && (arch === listedAs.arch || macho?.architectures.includes(listedAs.arch))) return;
    throw new import_errors.UsageError(`${JSON.stringify(path)} is for ${os}/${arch}, and listed for ${listedAs.os}/${listedAs.arch}`, {
      hint: "Build again into an empty folder, so that list and files fit together."
    });
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    (0, import_runtime.__callDispose)(_stack, _error, _hasError);
  }
}
function isFile(path) {
  return (0, import_node_fs2.statSync)(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
async function withTheirSystems(options, configFile, binaries) {
  const { targets, runners } = await (0, import_with_options.readConfig)(configFile, options);
  const usual = (0, import_select_targets.defaultConfig)().targets.map(({ id }) => id);
  if (targets.map(({ id }) => id).join() !== usual.join()) return options;
  const identities = binaries.map((path) => {
    var _stack = [];
    try {
      const source = (0, import_runtime.__using)(_stack, (0, import_file_source.openBinary)(path));
      return (0, import_identify_elf.identifyBinary)(source) ?? (0, import_function_table.inspectBinary)(source);
    } catch (_) {
      var _error = _, _hasError = true;
    } finally {
      (0, import_runtime.__callDispose)(_stack, _error, _hasError);
    }
  });
  const foreign = identities.filter(({ os }) => os !== "linux");
  const theirs = (0, import_targets_json.catalogueTargets)().filter(
    ({ id, os, place }) => foreign.some((each) => {
      const served = (0, import_select_targets.runnerOf)(runners, `${each.os}/${each.arch}`, (0, import_plan_cells.targetSlug)(id)) !== null;
      return each.os === os && place !== "wine" && served;
    })
  );
  if (theirs.length === 0) return options;
  const linux = foreign.length === identities.length ? [] : usual;
  return { ...options, targets: [...linux, ...theirs.map(({ id }) => id)] };
}
async function planBinaries({
  binaries: words,
  config: file,
  options: asked,
  ...rest
}) {
  const binaries = binaryFiles(words);
  const options = await withTheirSystems(asked, file, binaries);
  const { config, hash } = await (0, import_with_options.loadConfig)(file, options);
  const ports = (0, import_node_ports.nodePorts)({ signal: new AbortController().signal, onEvent: () => {
  }, debug: () => {
  } });
  const asPredicted = { ...config, engine: "none" };
  const { report } = await (0, import_run.run)({ binaries, config: asPredicted, configHash: hash, toolVersion: import_version.VERSION }, ports);
  const plan2 = makePlan(report, {
    asked: askedFor(file, options),
    runners: config.qemu ? withEmulated(config.runners, report) : config.runners,
    cellsPerSlice: rest.cellsPerJob,
    earlier: rest.earlier
  });
  const matrix = JSON.stringify({ include: plan2.slices.map(({ name, runner }) => ({ slice: name, runner })) });
  const path = (0, import_node_path2.join)((0, import_out_folder.outFolder)(rest.out), "plan.json");
  (0, import_node_fs.writeFileSync)(path, (0, import_safe_json.safeJson)(plan2));
  (0, import_node_fs.writeFileSync)((0, import_node_path2.join)(rest.out, "matrix.json"), `${matrix}
`);
  return { plan: plan2, path, matrix };
}
function withEmulated(runners, { cells }) {
  const linux = cells.map(({ platform }) => platform).filter((platform) => platform.startsWith("linux/"));
  return { ...Object.fromEntries(linux.map((platform) => [platform, runners["linux/amd64"] ?? null])), ...runners };
}
function askedFor(config, options) {
  return {
    config,
    targets: [...options.targets ?? []],
    profiles: [...options.profiles ?? []],
    run: [...options.run ?? []],
    timers: options.timers ?? true,
    engine: options.engine ?? null,
    pull: options.pull ?? null,
    maxGlibc: options.maxGlibc ?? null,
    parallel: options.parallel ?? null,
    required: [...options.required ?? []],
    runners: { ...options.runners }
  };
}
async function plan({
  files,
  config,
  earlier,
  cellsPerJob,
  out,
  json,
  ...options
}) {
  const before = earlier === null ? null : (0, import_parse_document.readJsonFile)(earlier, import_timer_facts_schema.reportSchema, "report");
  const written = await planBinaries({ binaries: files, config, options, earlier: before, cellsPerJob, out });
  process.stdout.write(json ? `${written.matrix}
` : `${describePlan(written.plan)}${nextSteps(written.plan, out)}`);
  return 0;
}
function nextSteps({ slices: [first] }, out) {
  const file = (0, import_node_path.join)(out, "plan.json");
  const run2 = `portcullis run --plan ${file} --slice ${first?.name ?? "NAME"}`;
  const next = `Next, on each runner: ${run2}; then: portcullis report --plan ${file} slices`;
  return `
${(0, import_terminal_escape_terminal.escapeTerminal)(`wrote ${file} and ${(0, import_node_path.join)(out, "matrix.json")}`)}
${(0, import_terminal_escape_terminal.escapeTerminal)(next)}
`;
}
function describePlan({ slices, report }) {
  const dealt = new Set(slices.flatMap(({ cells }) => cells));
  const left = report.cells.filter(({ id }) => !dealt.has(id));
  const lines = slices.map(({ name, runner, cells }) => `${name}  ${runner}  ${(0, import_quantity_text.countText)(cells.length, "cell")}`);
  if (left.length > 0) lines.push(`no runner for ${(0, import_quantity_text.countText)(left.length, "cell")}: ${left[0].reason ?? left[0].id}`);
  return `${lines.map(import_terminal_escape_terminal.escapeTerminal).join("\n")}
`;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  binaryFiles,
  describePlan,
  plan,
  planBinaries
});

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
var learn_seccomp_exports = {};
__export(learn_seccomp_exports, {
  learnSeccomp: () => learnSeccomp2
});
module.exports = __toCommonJS(learn_seccomp_exports);
var import_runtime_calls_json = require("./runtime-calls.json.cjs");
var import_system_call_numbers_json = require("./system-call-numbers.json.cjs");
var import_run_subject = require("./run-subject.cjs");
var import_terminal_style = require("./terminal-style.cjs");
var import_process_terminal = require("./process-terminal.cjs");
var import_safe_json = require("./safe-json.cjs");
var import_identify_elf = require("./identify-elf.cjs");
var import_observe_cells = require("./observe-cells.cjs");
var import_musl_symbols = require("./musl-symbols.cjs");
var import_go_requirements_json = require("./go-requirements.json.cjs");
var import_std_cgo_symbols = require("./std-cgo-symbols.cjs");
var import_system_calls_json = require("./system-calls.json.cjs");
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
var import_plan_cells = require("./plan-cells.cjs");
var import_version_nodes_json = require("./version-nodes.json.cjs");
var import_function_table = require("./function-table.cjs");
var import_headroom = require("./headroom.cjs");
var import_findings = require("./findings.cjs");
var import_constraint = require("./constraint.cjs");
var import_quantile = require("./quantile.cjs");
var import_engine_default_calls_json = require("./engine-default-calls.json.cjs");
var import_duet = require("./duet.cjs");
var import_measure = require("./measure.cjs");
var import_nearest_word = require("./nearest-word.cjs");
var import_timer_policy = require("./timer-policy.cjs");
var import_quantity_text = require("./quantity-text.cjs");
var import_system_error = require("./system-error.cjs");
var import_errors = require("./errors.cjs");
var import_terminal_escape_terminal = require("./terminal-escape-terminal.cjs");
var import_visible_text = require("./visible-text.cjs");
var import_picomatch = require("./picomatch.cjs");
var import_compare_versions = require("./compare-versions.cjs");
var import_runtime = require("./runtime.cjs");
var import_node_fs = require("node:fs");
var import_node_path = require("node:path");
var import_node_path2 = require("node:path");
function compareAttempts(unfiltered, filtered) {
  return unfiltered.flatMap(({ call, errno }) => {
    const under = filtered.find((each) => each.call === call);
    if (!under) return [];
    const refused = under.errno !== errno && (under.errno === "EPERM" || under.errno === "ENOSYS");
    return [{ call, unfiltered: errno, filtered: under.errno, refused }];
  });
}
function proofHolds(proofs) {
  const cases = proofs.flatMap((proof) => proof.cases);
  return cases.length > 0 && cases.every(({ runs, passed }) => passed === runs);
}
function shareOfDefault({ allowed }, engine) {
  return { engine, allowed: allowed.length, ofDefault: import_engine_default_calls_json.engine_default_calls_default[engine].calls.length };
}
function learnVerdict({ cells, learnt, proofs, refusals }) {
  const against = (reason) => ({ exitCode: 1, reason });
  if (learnt.denied.length > 0) return against("denied system calls were made");
  if (!cells.some(({ result }) => result === "learnt")) return { exitCode: 3, reason: "nothing could be learnt" };
  if (cells.some(({ result }) => result === "failed")) return against("smoke cases fail without the profile");
  if (!proofHolds(proofs)) return against("smoke cases fail under the profile");
  if (refusals?.some(({ refused }) => !refused)) return against("calls outside it are not refused");
  return { exitCode: 0, reason: "learnt and proved" };
}
var MOST_REASONS = 3;
function renderLearnt(result, writtenTo, look) {
  const { binary, engine, cells, learnt, nameless, share, proofs, refusals } = result;
  const title = `${binary.name}  ${binary.platform}  seccomp profile learnt with ${engine.kind} ${engine.version}`;
  const parts = [[(0, import_terminal_style.styled)((0, import_terminal_escape_terminal.escapeTerminal)(title), "bold", look.color), ...cells.map((cell) => cellLine(cell, look))]];
  if (proofs.length === 0) {
    const denied = deniedLines(learnt, look);
    if (denied.length > 0) parts.push(denied);
  } else {
    const percent = Math.round(share.allowed / share.ofDefault * 1e3) / 10;
    const engineName = share.engine === "docker" ? "Docker's" : "Podman's";
    const head = `allowed: ${(0, import_quantity_text.countText)(share.allowed, "call")}, ${percent} % of the ${share.ofDefault} that ${engineName} default profile allows`;
    parts.push([(0, import_terminal_style.styled)(head, "bold", look.color), ...allowedLines(learnt, look)]);
    const kept = keptOut(learnt, nameless, look);
    if (kept.length > 0) parts.push(kept);
    parts.push(proofLines(proofs, look), refusalLines(refusals, look));
  }
  const { exitCode, reason } = learnVerdict(result);
  parts.push([(0, import_terminal_style.styled)(`${exitCode === 0 ? "\u2713" : "\u2717"} ${reason}`, exitCode === 0 ? "green" : "red", look.color)]);
  if (writtenTo !== null) {
    const use = `docker run --security-opt no-new-privileges --security-opt seccomp=${writtenTo} ...`;
    parts.push([`written to ${(0, import_terminal_escape_terminal.escapeTerminal)(writtenTo)}`, `  ${(0, import_terminal_escape_terminal.escapeTerminal)(use)}`]);
  }
  return `${parts.map((lines) => lines.join("\n")).join("\n\n")}
`;
}
var MARKS = {
  learnt: ["\u2713", "green"],
  failed: ["\u2717", "red"],
  untraced: ["?", "yellow"],
  left: ["-", "dim"]
};
function cellLine({ id, standIn, result, calls, learntUnder, reason }, look) {
  const [mark, style] = MARKS[result];
  const own = learntUnder === "portcullis" ? ", under a profile of ours: the engine refuses ptrace" : "";
  const what = result === "learnt" ? `${(0, import_quantity_text.countText)(calls, "call")} seen${standIn === null ? "" : " in a stand-in"}${own}` : `${result}: ${reason ?? "no reason known"}`;
  return `  ${(0, import_terminal_style.styled)(mark, style, look.color)} ${(0, import_terminal_escape_terminal.escapeTerminal)(id)}  ${(0, import_terminal_escape_terminal.escapeTerminal)(what)}`;
}
function allowedLines({ allowed }, look) {
  const seen = allowed.filter((call) => call.seen !== null);
  const groups = /* @__PURE__ */ new Map();
  for (const call of allowed) {
    const [reason] = call.reasons;
    if (call.seen !== null || !reason) continue;
    const key = `${reason.group} ${reason.text}`;
    const group = groups.get(key) ?? { order: orderOf(reason.group), text: reason.text, names: [] };
    group.names.push(call.name);
    groups.set(key, group);
  }
  const lines = wrapped(`seen, ${seen.length}:`, seen.map(nameOf), look);
  const inOrder = [...groups.values()].toSorted((a, b) => a.order - b.order);
  for (const { text, names } of inOrder) lines.push(...wrapped(`not seen. ${text}:`, names, look));
  return lines;
}
function orderOf(group) {
  const order = import_runtime_calls_json.GROUPS.indexOf(group);
  return order === -1 ? import_runtime_calls_json.GROUPS.length : order;
}
function nameOf({ name }) {
  return name;
}
function deniedLines({ denied }, look) {
  return denied.map(({ name, cells, by }) => {
    const where = `${(0, import_quantity_text.listText)([...by], MOST_REASONS)} in ${(0, import_quantity_text.listText)([...cells], MOST_REASONS)}`;
    return `  ${(0, import_terminal_style.styled)("\u2717", "red", look.color)} denied: ${name}, called by ${(0, import_terminal_escape_terminal.escapeTerminal)(where)}`;
  });
}
function keptOut(learnt, nameless, look) {
  const { refused, unanswered } = learnt;
  const lines = deniedLines(learnt, look);
  for (const { name, refused: errno } of refused) {
    lines.push(
      `  left out: ${name}, which was ${errno ? `refused each time (${errno})` : "called"}, and the cases did without`
    );
  }
  if (nameless.length > 0) lines.push(`  left out: numbers without a name here: ${(0, import_quantity_text.listText)([...nameless], 10)}`);
  return [...lines, ...wrapped("answered ENOSYS, so that libraries fall back:", unanswered, look)];
}
function proofLines(proofs, look) {
  const cases = proofs.flatMap((proof) => proof.cases.map((each) => ({ cell: proof.cell, ...each })));
  const runs = cases.reduce((sum, each) => sum + each.runs, 0);
  const passed = cases.reduce((sum, each) => sum + each.passed, 0);
  const head = `proved: ${passed} of ${(0, import_quantity_text.countText)(runs, "run")} under it passed, in ${(0, import_quantity_text.countText)(proofs.length, "cell")}`;
  const lines = [(0, import_terminal_style.styled)(head, passed === runs ? "green" : "red", look.color)];
  for (const { cell, name, passed: good, runs: all, problem } of cases) {
    if (good === all) continue;
    lines.push(`  ${(0, import_terminal_style.styled)("\u2717", "red", look.color)} ${(0, import_terminal_escape_terminal.escapeTerminal)(`${cell}  ${name}: ${problem ?? "interrupted"}`)}`);
  }
  const helped = [...new Set(cases.filter(({ under }) => under === "with-probe").map(({ name }) => name))];
  if (helped.length > 0) {
    const why = "run by the probe, under the profile and the calls of the probe: they need standard input, or fail as PID 1 anyway";
    lines.push(`  ${(0, import_terminal_escape_terminal.escapeTerminal)((0, import_quantity_text.listText)(helped, 5))}: ${why}`);
  }
  return lines;
}
function refusalLines(refusals, look) {
  if (refusals === null) return ["outside it: no cell could be had to ask"];
  return [
    "outside it, without a filter and with it:",
    ...refusals.map(({ call, unfiltered, filtered, refused }) => {
      const mark = refused ? (0, import_terminal_style.styled)("\u2713", "green", look.color) : (0, import_terminal_style.styled)("\u2717", "red", look.color);
      return `  ${mark} ${(0, import_terminal_escape_terminal.escapeTerminal)(call)}  ${unfiltered ?? "works"} -> ${filtered ?? "works"}`;
    })
  ];
}
function wrapped(head, names, look) {
  if (names.length === 0) return [];
  return [...filled(head.split(" "), "  ", look), ...filled(names, "    ", look)];
}
function filled(words, indent, { width }) {
  const lines = [];
  let line = "";
  for (const word of words) {
    if (line !== "" && indent.length + line.length + 1 + word.length > width) {
      lines.push(indent + line);
      line = "";
    }
    line += line === "" ? word : ` ${word}`;
  }
  return [...lines, indent + line];
}
var EPERM = 1;
var ENOSYS = 38;
var NAMESPACES = 2114060288;
var ARCHITECTURES = {
  amd64: ["SCMP_ARCH_X86_64", "SCMP_ARCH_X86", "SCMP_ARCH_X32"],
  386: ["SCMP_ARCH_X86_64", "SCMP_ARCH_X86", "SCMP_ARCH_X32"],
  arm64: ["SCMP_ARCH_AARCH64", "SCMP_ARCH_ARM"]
};
function ociProfile({ allowed, unanswered }, arch) {
  const names = allowed.map(({ name }) => name).filter((name) => name !== "clone");
  const architectures = ARCHITECTURES[arch];
  return {
    defaultAction: "SCMP_ACT_ERRNO",
    defaultErrnoRet: EPERM,
    ...architectures && { architectures },
    syscalls: [
      { names, action: "SCMP_ACT_ALLOW" },
      ...allowed.some(({ name }) => name === "clone") ? [CLONE] : [],
      { names: unanswered, action: "SCMP_ACT_ERRNO", errnoRet: ENOSYS }
    ]
  };
}
var CLONE = {
  names: ["clone"],
  action: "SCMP_ACT_ALLOW",
  args: [{ index: 0, value: NAMESPACES, valueTwo: 0, op: "SCMP_CMP_MASKED_EQ" }]
};
function learningProfile(denied) {
  return {
    defaultAction: "SCMP_ACT_ALLOW",
    syscalls: [
      { names: denied.filter((name) => name !== "ptrace"), action: "SCMP_ACT_ERRNO", errnoRet: EPERM },
      { names: ["clone3"], action: "SCMP_ACT_ERRNO", errnoRet: ENOSYS }
    ]
  };
}
var UNFILTERED = { defaultAction: "SCMP_ACT_ALLOW", syscalls: [] };
function seenCalls(cells) {
  const found = /* @__PURE__ */ new Map();
  const nameless = /* @__PURE__ */ new Set();
  for (const { cell, traces } of cells) {
    for (const call of traces.flatMap(({ calls: calls2 }) => calls2)) {
      const name = (0, import_runtime_calls_json.callName)(call);
      if (name === null) {
        nameless.add(`${call.number} of ${call.abi}`);
        continue;
      }
      const gathered = found.get(name) ?? { count: 0, enosys: 0, eperm: 0, cells: /* @__PURE__ */ new Set(), by: /* @__PURE__ */ new Set() };
      gathered.count += call.count;
      gathered.enosys += call.enosys;
      gathered.eperm += call.eperm;
      gathered.cells.add(cell);
      gathered.by.add(call.by);
      found.set(name, gathered);
    }
  }
  const calls = [...found].map(([name, { cells: ids, by, ...counts }]) => {
    return { name, count: counts.count, cells: [...ids], by: [...by], refused: refusedWith(counts) };
  });
  return { calls: calls.sort((a, b) => a.name < b.name ? -1 : 1), nameless: [...nameless] };
}
function refusedWith({ count, enosys, eperm }) {
  if (count === 0 || enosys + eperm < count) return null;
  return eperm > 0 ? "EPERM" : "ENOSYS";
}
function withProbeCalls({ allowed, unanswered }) {
  const known = new Set(allowed.map(({ name }) => name));
  const own = import_runtime_calls_json.runtime_calls_default.probe.calls.filter((name) => !known.has(name));
  const reasons = [{ group: "probe", text: import_runtime_calls_json.runtime_calls_default.probe.reason }];
  return {
    allowed: [...allowed, ...own.map((name) => ({ name, seen: null, reasons }))],
    unanswered: unanswered.filter((name) => !own.includes(name))
  };
}
var TRACED_SLOWNESS = 5;
var OUTPUT_BYTES = 64 * 1024;
function planSmoke(facts, config, engine) {
  const machine = { kernel: engine.description.kernel, cpuLevel: null };
  const planned = [];
  const left = [];
  for (const cell of (0, import_plan_cells.planCells)([facts], config.targets, config.profiles)) {
    const { target, profile } = cell;
    const prediction = (0, import_musl_symbols.predict)({ facts, target, profile, machine });
    const trouble = (0, import_musl_symbols.mayStart)({ facts, target }).runs === false ? null : (0, import_observe_cells.platformTrouble)(cell, engine);
    if (trouble) left.push({ cell, reason: trouble.message });
    else if (prediction.runs === false) left.push({ cell, reason: "it is predicted to fail there" });
    else planned.push({ cell, prediction });
  }
  return { cells: planned, left };
}
function cellRequest(cell, { steps, timeoutMs, binary, config, seccomp }) {
  return {
    cellId: cell.id,
    binary,
    image: cell.target.image,
    standIn: cell.target.standIn,
    target: cell.target,
    binaryPlatform: cell.platform,
    platform: cell.imagePlatform,
    profile: cell.profile,
    steps,
    pull: config.pull,
    ...(0, import_observe_cells.lockOf)(cell, config),
    timeoutMs,
    outputBytes: OUTPUT_BYTES,
    ...seccomp !== void 0 && { seccomp }
  };
}
function judge({ cell, prediction }, facts, smoke, observation) {
  return (0, import_observe_cells.judgeCell)({ cell, facts, prediction, smoke, observation, skipped: null });
}
async function proveProfile(request) {
  const { engine, config, cells } = request;
  const proofs = /* @__PURE__ */ new Map();
  const sideBySide = config.parallel ?? Math.max(2, Math.min(8, engine.description.cpus * 2));
  await (0, import_side_by_side.forEachSideBySide)(cells, sideBySide, async (planned) => {
    const proof = await proveCell(request, planned);
    proofs.set(planned, proof);
    request.onProved(proof);
  });
  return cells.map((cell) => proofs.get(cell));
}
async function proveCell(request, planned) {
  const cases = [];
  for (const smoke of request.config.smoke) cases.push(await proveCase(request, planned, smoke));
  return { cell: planned.cell.id, target: planned.cell.target.id, cases };
}
async function proveCase(request, planned, smoke) {
  const exact = JSON.stringify(ociProfile(request.learnt, request.facts.arch));
  const alone = smoke.stdin === null && (await asPid1(request, planned, smoke, null)).passed;
  const seccomp = alone ? exact : JSON.stringify(ociProfile(withProbeCalls(request.learnt), request.facts.arch));
  let passed = 0;
  let problem = null;
  for (let run = 0; run < request.runs && !request.signal.aborted; run += 1) {
    const result = alone ? await asPid1(request, planned, smoke, seccomp) : await once(request, planned, smoke, "child", seccomp);
    if (result.passed) passed += 1;
    else problem ??= result.problem;
  }
  return { name: smoke.name, under: alone ? "exact" : "with-probe", runs: request.runs, passed, problem };
}
async function asPid1(request, planned, smoke, seccomp) {
  return await once(request, planned, smoke, "pid1", seccomp);
}
async function once({ engine, facts, config, binary, signal }, planned, smoke, startAs, seccomp) {
  const steps = (0, import_observe_cells.smokeSteps)([{ ...smoke, startAs }]);
  const run = { steps, timeoutMs: config.cellTimeoutMs, binary, config };
  const observation = await engine.runCell(
    cellRequest(planned.cell, { ...run, ...seccomp !== null && { seccomp } }),
    signal
  );
  const { outcome, reason, steps: judged } = judge(planned, facts, [{ ...smoke, startAs }], observation);
  const passed = judged[0]?.result === "pass" && outcome !== "unknown";
  return { passed, problem: passed ? null : reason ?? "it did not pass" };
}
var WITNESSES = [
  "ptrace",
  "mount",
  "bpf",
  "unshare",
  "setns",
  "keyctl",
  "perf_event_open",
  "io_uring_setup",
  "open_tree",
  "process_vm_readv"
];
var LIMIT_MS = 2e4;
async function showRefusals(request) {
  const allowed = new Set(request.learnt.allowed.map(({ name }) => name));
  const calls = WITNESSES.filter((name) => !allowed.has(name));
  const [unfiltered, filtered] = await Promise.all([
    attempts(request, calls, JSON.stringify(UNFILTERED)),
    attempts(request, calls, JSON.stringify(ociProfile(request.learnt, request.arch)))
  ]);
  return unfiltered && filtered && compareAttempts(unfiltered, filtered);
}
async function attempts({ engine, config, binary, cell, signal }, calls, seccomp) {
  const steps = [{ step: { kind: "attempts", id: "attempts", calls }, startAs: "child" }];
  const request = cellRequest(cell, { steps, timeoutMs: LIMIT_MS, binary, config, seccomp });
  const { attempts: answers } = await engine.runCell(request, signal);
  return answers ?? null;
}
async function traceCells(request) {
  const { engine, config, cells } = request;
  const traced = /* @__PURE__ */ new Map();
  const sideBySide = config.parallel ?? Math.max(2, Math.min(8, engine.description.cpus * 2));
  await (0, import_side_by_side.forEachSideBySide)(cells, sideBySide, async (planned) => {
    const cell = await traceCell(request, planned);
    traced.set(planned, cell);
    request.onTraced(cell);
  });
  return cells.map((cell) => traced.get(cell));
}
async function traceCell(request, planned) {
  const first = await observe(request, planned, null);
  const underEngine = first.traces?.find(({ refused }) => refused !== null)?.refused ?? null;
  if (underEngine === null) return toTraced(request, planned, first, "engine");
  const own = JSON.stringify(learningProfile(import_runtime_calls_json.DENIED));
  return toTraced(request, planned, await observe(request, planned, own), "portcullis");
}
function toTraced({ facts, config }, planned, observation, learntUnder) {
  const refused = observation.traces?.find((trace) => trace.refused !== null)?.refused ?? null;
  return { ...planned, observation, judgement: judge(planned, facts, config.smoke, observation), learntUnder, refused };
}
async function observe({ engine, config, binary, signal }, { cell }, seccomp) {
  const steps = [{ step: { kind: "facts", id: "facts" }, startAs: "child" }, ...tracedSteps(config)];
  const timeoutMs = config.cellTimeoutMs * TRACED_SLOWNESS;
  const request = cellRequest(cell, { steps, timeoutMs, binary, config, ...seccomp !== null && { seccomp } });
  return await engine.runCell(request, signal);
}
function tracedSteps({ smoke }) {
  return (0, import_observe_cells.smokeSteps)(smoke).map(({ step }) => {
    if (step.kind !== "run" && step.kind !== "serve") return { step, startAs: "child" };
    const slower = { timeoutMs: step.timeoutMs * TRACED_SLOWNESS, trace: true };
    if (step.kind === "run") return { step: { ...step, ...slower }, startAs: "child" };
    const { request, stop } = step.serve;
    const serve = {
      ...step.serve,
      readyTimeoutMs: step.serve.readyTimeoutMs * TRACED_SLOWNESS,
      request: request && { ...request, timeoutMs: request.timeoutMs * TRACED_SLOWNESS },
      stop: { ...stop, graceMs: stop.graceMs * TRACED_SLOWNESS }
    };
    return { step: { ...step, ...slower, serve }, startAs: "child" };
  });
}
async function learnSeccomp(options, ports) {
  var _stack = [];
  try {
    const { config } = options;
    const subject = new import_run_subject.Subject(options.binary, ports);
    const { facts } = subject;
    if (facts.os !== "linux") {
      throw new import_errors.UsageError(`${JSON.stringify(options.binary)} is a program for ${facts.os}`, {
        hint: "seccomp is of Linux: name a Linux binary."
      });
    }
    if (config.engine === "none") {
      throw new import_errors.UsageError("system calls are learnt from runs, and --engine none starts nothing", {
        hint: "Leave it out, or use --engine docker or --engine podman."
      });
    }
    const engine = (0, import_runtime.__using)(_stack, await ports.openEngine(config.engine, () => void 0), true);
    const { kind } = engine.description;
    if (kind !== "docker" && kind !== "podman") {
      throw new import_errors.EngineUnavailableError(`${kind} is no engine of containers`, {
        hint: "Profiles are learnt and proved in containers: use Docker or Podman."
      });
    }
    return await learnOn(engine, kind, subject, options, ports);
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = (0, import_runtime.__callDispose)(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
async function learnOn(engine, kind, subject, { config, deny, runs }, ports) {
  const { facts, path } = subject;
  const name = (0, import_node_path2.basename)(path);
  const { description } = engine;
  const probePath = ports.probe({ os: description.os, arch: description.arch });
  probePath.catch(() => void 0);
  const planned = planSmoke(facts, config, engine);
  engine.prepare({ binaries: [{ hostPath: path, cellName: name }], probePath }).catch(() => void 0);
  const shared = { engine, facts, config, binary: name, signal: ports.signal };
  const traced = await traceCells({ ...shared, cells: planned.cells, onTraced: (cell) => ports.onTraced(cell) });
  const good = traced.filter((cell) => resultOf(cell) === "learnt");
  const seen = seenCalls(good.map(tracesOf));
  const denied = seenCalls(traced.map(tracesOf)).calls.filter(({ name: call }) => deny.has(call));
  const learnt = { ...(0, import_runtime_calls_json.learn)(seen.calls, learnSubject(facts), deny), denied };
  const proving = { ...shared, cells: good, learnt, runs, onProved: (proof) => ports.onProved(proof) };
  const proofs = await proveProfile(proving);
  const [first] = good;
  const refusals = first ? await showRefusals({ ...shared, arch: facts.arch, cell: first.cell, learnt }) : null;
  return {
    schema: "portcullis-seccomp/1",
    binary: { name, sha256: await subject.sha256(), platform: `${facts.os}/${facts.arch}` },
    engine: { kind: description.kind, version: description.version },
    cells: learnCells(planned, traced),
    learnt,
    nameless: seen.nameless,
    profile: ociProfile(learnt, facts.arch),
    share: shareOfDefault(learnt, kind),
    proofs,
    refusals
  };
}
function tracesOf({ cell, observation }) {
  return { cell: cell.id, traces: observation.traces ?? [] };
}
function learnSubject({ arch, linkage, go }) {
  return { arch, linkage, cgo: go?.cgo ?? null };
}
function learnCells({ left }, traced) {
  return [
    ...traced.map(learnCell),
    ...left.map(({ cell, reason }) => {
      return { id: cell.id, target: cell.target.id, standIn: null, result: "left", calls: 0, learntUnder: null, reason };
    })
  ];
}
function learnCell(traced) {
  const { cell, observation, judgement, learntUnder, refused } = traced;
  const result = resultOf(traced);
  const names = new Set(observation.traces?.flatMap(({ calls }) => calls.map(({ abi, number }) => `${abi} ${number}`)));
  const standIn = observation.image?.standIn ?? null;
  const shared = { id: cell.id, target: cell.target.id, standIn, result, calls: names.size };
  if (result === "learnt") return { ...shared, learntUnder, reason: null };
  const whyUntraced = refused === null ? "no calls came back" : `ptrace is refused there (${refused}), by more than seccomp`;
  const reason = result === "untraced" ? whyUntraced : judgement.reason;
  return { ...shared, learntUnder: null, reason };
}
function resultOf({ judgement, refused, observation }) {
  if (judgement.outcome === "fail") return "failed";
  if (judgement.outcome !== "pass" && judgement.outcome !== "warn") return "left";
  const traced = observation.traces?.some(({ calls }) => calls.length > 0) ?? false;
  return refused === null && traced ? "learnt" : "untraced";
}
async function learnSeccomp2(options) {
  var _stack = [];
  try {
    const deny = (0, import_runtime_calls_json.denyList)(options.deny, options.allow);
    const config = await (0, import_with_options.readConfig)(options.config, { ...options, timers: false });
    const line = (text) => void process.stderr.write(`${(0, import_terminal_escape_terminal.escapeTerminal)(text)}
`);
    const stop = (0, import_runtime.__using)(_stack, (0, import_stop_signals.stopSignals)((signal) => line(`${signal}: stopping the cells`)));
    const ports = (0, import_node_ports.nodePorts)({
      signal: stop.signal,
      onEvent: () => void 0,
      debug: (text) => options.verbose && line(text)
    });
    const result = await learnSeccomp(
      { binary: options.file, config, deny, runs: options.runs },
      {
        ...ports,
        onTraced: ({ cell, judgement }) => line(`traced ${cell.id}: ${judgement.outcome}`),
        onProved: ({ cell, cases }) => line(`under the profile ${cell}: ${cases.map(passedOf).join(", ")}`)
      }
    );
    const learnt = result.cells.some((cell) => cell.result === "learnt");
    const out = learnt ? options.out ?? `${(0, import_node_path.basename)(options.file)}.seccomp.json` : null;
    if (out !== null) (0, import_node_fs.writeFileSync)(out, (0, import_safe_json.safeJson)(result.profile));
    const look = { width: (0, import_process_terminal.widthOf)(process.stdout), color: (0, import_process_terminal.useColor)(process.stdout, process.env) };
    process.stdout.write(options.json ? (0, import_safe_json.safeJson)(result) : renderLearnt(result, out, look));
    return learnVerdict(result).exitCode;
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    (0, import_runtime.__callDispose)(_stack, _error, _hasError);
  }
}
function passedOf({ name, passed, runs }) {
  return `${name} ${passed} of ${runs}`;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  learnSeccomp
});

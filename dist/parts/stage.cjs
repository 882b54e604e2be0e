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
var stage_exports = {};
__export(stage_exports, {
  Stage: () => Stage
});
module.exports = __toCommonJS(stage_exports);
var import_deferred = require("./deferred.cjs");
var import_timer_verdict = require("./timer-verdict.cjs");
var import_observe_cells = require("./observe-cells.cjs");
var import_musl_symbols = require("./musl-symbols.cjs");
var import_go_requirements_json = require("./go-requirements.json.cjs");
var import_std_cgo_symbols = require("./std-cgo-symbols.cjs");
var import_system_calls_json = require("./system-calls.json.cjs");
var import_side_by_side = require("./side-by-side.cjs");
var import_plan_cells = require("./plan-cells.cjs");
var import_version_nodes_json = require("./version-nodes.json.cjs");
var import_seccomp_beyond = require("./seccomp-beyond.cjs");
var import_headroom = require("./headroom.cjs");
var import_findings = require("./findings.cjs");
var import_constraint = require("./constraint.cjs");
var import_histogram = require("./histogram.cjs");
var import_quantile = require("./quantile.cjs");
var import_engine_default_calls_json = require("./engine-default-calls.json.cjs");
var import_duet = require("./duet.cjs");
var import_measure = require("./measure.cjs");
var import_errors = require("./errors.cjs");
var import_verdict_gate = require("./verdict-gate.cjs");
var import_glibc_floor = require("./glibc-floor.cjs");
var import_picomatch = require("./picomatch.cjs");
var import_compare_versions = require("./compare-versions.cjs");
var import_runtime = require("./runtime.cjs");
function patience(limitMs) {
  const over = (0, import_deferred.deferred)();
  const end = () => over.resolve();
  const timer = setTimeout(end, limitMs);
  return { over: over.promise, end, [Symbol.dispose]: () => clearTimeout(timer) };
}
function cellNames(paths) {
  const seen = /* @__PURE__ */ new Set();
  return paths.map((path, index) => {
    const base = path.split(/[/\\]/).at(-1);
    const name = seen.has(base) ? `${index}/${base}` : base;
    seen.add(base);
    return name;
  });
}
function fittingCells(cells, binaries) {
  if (binaries.length < 2) return cells;
  const starts = new Map(
    cells.map((cell) => [cell, (0, import_musl_symbols.mayStart)({ facts: binaries[cell.binary], target: cell.target }).runs])
  );
  const sure = joined(cells.filter((cell) => starts.get(cell) === true));
  const kept = new Set(
    cells.filter((cell) => {
      const served2 = sure.binaries.has(cell.binary) && sure.targets.has(cell.target.id);
      return starts.get(cell) === true || starts.get(cell) === null && !served2;
    })
  );
  const { binaries: served, targets: used } = joined([...kept]);
  return cells.filter((cell) => kept.has(cell) || !served.has(cell.binary) || !used.has(cell.target.id));
}
function joined(cells) {
  return {
    binaries: new Set(cells.map(({ binary }) => binary)),
    targets: new Set(cells.map(({ target }) => target.id))
  };
}
var call_users_default = [
  {
    call: "clone3",
    by: "glibc-threads",
    libc: "glibc",
    from: "2.34",
    tolerates: ["ENOSYS"],
    source: "glibc 2.34, sysdeps/unix/sysv/linux/clone-internal.c: clone only where clone3 says ENOSYS"
  },
  {
    call: "rseq",
    by: "glibc-start",
    libc: "glibc",
    from: "2.35",
    tolerates: ["ENOSYS", "EPERM", "EACCES"],
    source: "glibc 2.35, sysdeps/unix/sysv/linux/rseq-internal.h: a failed registration is kept and ignored"
  },
  {
    call: "getrandom",
    by: "go-random",
    go: true,
    from: "1.24",
    tolerates: ["ENOSYS"],
    source: "Go 1.24, crypto/internal/sysrand: /dev/urandom only where the call is unknown, any other error ends the program"
  },
  {
    call: "getrandom",
    by: "go-random",
    go: true,
    from: "1.4",
    until: "1.24",
    tolerates: ["ENOSYS", "EPERM", "EACCES"],
    source: "Go 1.23, crypto/rand/rand_unix.go: /dev/urandom where the call fails"
  },
  {
    call: "pidfd_open",
    by: "go-children",
    go: true,
    from: "1.23",
    tolerates: ["ENOSYS", "EPERM", "EACCES"],
    source: "Go 1.23, os/pidfd_linux.go: tried once, process ids where it fails"
  },
  {
    call: "faccessat2",
    by: "go-programs",
    go: true,
    from: "1.20",
    tolerates: ["ENOSYS", "EPERM"],
    source: "Go 1.20, syscall.Faccessat as exec.LookPath uses it: permission bits where it is unknown or not permitted"
  }
];
function callHazards(cell, binary, target) {
  const release = (0, import_go_requirements_json.goRelease)(binary.go?.version ?? null);
  return call_users_default.flatMap(({ call, by, libc, from, until, tolerates, source }) => {
    const answer = cell.calls?.[call];
    if (answer === void 0 || answer === "works" || tolerates.includes(answer)) return [];
    const usesLibc = binary.linkage === "dynamic" && binary.libc === libc && target.libc.family === libc;
    const version = libc === void 0 ? release : usesLibc ? target.libc.version : null;
    if (version === null || (0, import_compare_versions.compareVersions)(version, from) < 0) return [];
    if (until !== void 0 && (0, import_compare_versions.compareVersions)(version, until) >= 0) return [];
    const whose = libc === void 0 ? `go${version}` : `${libc} ${version}`;
    const evidence = [`${call} with arguments that do nothing: ${answer}`, source];
    return [(0, import_findings.finding)("system-call-missed", "warning", { call, answer, by, whose }, evidence)];
  });
}
var AWARE = "1.25";
var SETTERS = /* @__PURE__ */ new Set(["go.uber.org/automaxprocs"]);
function processorHazards(binary, cell, given) {
  const { cpus, cpuQuota } = cell;
  if (given || binary.os !== "linux" || binary.go === null || cpus === null || cpuQuota === null) return [];
  if (cpus <= Math.max(1, Math.ceil(cpuQuota))) return [];
  if (binary.go.deps.some(({ path }) => SETTERS.has(path))) return [];
  const because = ignoresQuota(binary.go);
  if (because === null) return [];
  const evidence = [`cgroup: ${cpuQuota} CPUs of quota`, `CPUs that the process may run on: ${cpus}`];
  return [(0, import_findings.finding)("gomaxprocs-over-quota", "warning", { because, processors: cpus, quota: cpuQuota }, evidence)];
}
function ignoresQuota({ version, settings }) {
  const release = (0, import_go_requirements_json.goRelease)(version);
  if (release === null) return null;
  if ((0, import_compare_versions.compareVersions)(release, AWARE) < 0) return `go${release}`;
  const off = /(?:^|,)containermaxprocs=0(?:,|$)/.test(settings["DefaultGODEBUG"] ?? "");
  return off ? `go${release} with containermaxprocs=0` : null;
}
function withDeniedCalls(judgement, observation, deny) {
  if (deny === void 0 || observation === null) return judgement;
  const traces = observation.traces ?? [];
  const steps = judgement.steps.map((step) => withDenied(step, traces, deny));
  const found = steps.flatMap(({ findings }) => findings);
  const denied = found.find(({ id }) => id === "denied-system-call");
  if (denied) {
    const reason = judgement.outcome === "fail" ? judgement.reason : (0, import_constraint.describe)(denied).message;
    return { ...judgement, steps, outcome: "fail", basis: "observation", reason };
  }
  const passed = judgement.outcome === "pass" || judgement.outcome === "warn";
  const unseen = found.find(({ id }) => id === "system-calls-unseen");
  if (!unseen || !passed) return { ...judgement, steps };
  if (unseen.severity === "warning") return { ...judgement, steps, outcome: "warn" };
  return { ...judgement, steps, outcome: "unknown", basis: "none", reason: (0, import_constraint.describe)(unseen).message };
}
function withDenied(step, traces, deny) {
  if (step.outcome === null || step.outcome.startError !== null) return step;
  const { name } = step.smoke;
  const trace = traces.find((each) => each.step === name);
  if (!trace) {
    const reason = "the engine starts it as PID 1, out of reach of the probe";
    return { ...step, findings: [...step.findings, (0, import_findings.finding)("system-calls-unseen", "warning", { step: name, reason })] };
  }
  if (trace.refused !== null) {
    const reason = `ptrace is refused in this cell (${trace.refused})`;
    return { ...step, findings: [...step.findings, (0, import_findings.finding)("system-calls-unseen", "error", { step: name, reason })] };
  }
  const denied = trace.calls.flatMap(({ abi, number, count, by }) => {
    const call = deny.find(({ numbers }) => numbers[abi] === number);
    if (!call) return [];
    return [
      (0, import_findings.finding)("denied-system-call", "error", { step: name, call: call.name, by }, [
        `${by}: ${call.name}, ${count === 1 ? "once" : `${count} times`}`
      ])
    ];
  });
  if (denied.length === 0) return step;
  return { ...step, result: "fail", findings: [...denied, ...step.findings] };
}
var MOST_NAMED = 4;
function withRefusedCalls(judgement, observation) {
  const refusals = observation?.refusals ?? [];
  if (refusals.length === 0) return judgement;
  const steps = judgement.steps.map((step) => {
    const calls = refusals.find((each) => each.step === step.smoke.name)?.calls ?? [];
    return calls.length === 0 ? step : { ...step, findings: step.findings.map((finding2) => named(finding2, calls)) };
  });
  return { ...judgement, steps, reason: newReason(judgement, steps) };
}
function newReason({ steps: before, reason }, steps) {
  const index = before.flatMap(({ findings }) => findings).findIndex((each) => (0, import_constraint.describe)(each).message === reason);
  return index === -1 ? reason : (0, import_constraint.describe)(steps.flatMap(({ findings }) => findings)[index]).message;
}
function named(finding2, calls) {
  if (finding2.id === "system-call-refused") {
    const { how, call } = finding2.args;
    const refused2 = calls.filter(({ answer }) => answer === how);
    if (refused2.length === 0) return finding2;
    const one = how === "SIGSYS" || refused2.length === 1 ? refused2[0].name : null;
    const evidence = [...finding2.evidence, said(refused2, how)];
    return { ...finding2, args: { ...finding2.args, call: call ?? one }, evidence };
  }
  if (finding2.id !== "permission-refused" || !/operation not permitted/i.test(finding2.args.what)) return finding2;
  const refused = calls.filter(({ answer }) => answer === "EPERM");
  if (refused.length === 0) return finding2;
  return { ...finding2, evidence: [...finding2.evidence, `${said(refused, "EPERM")}${byWhom(refused)}`] };
}
function said(calls, answer) {
  const names = calls.map(({ name }) => name);
  const more = names.length > MOST_NAMED ? ` and ${names.length - MOST_NAMED} more` : "";
  const how = answer === "SIGSYS" ? "ended by SIGSYS" : `answered ${answer}`;
  return `traced: ${names.slice(0, MOST_NAMED).join(", ")}${more} ${how}`;
}
function byWhom(calls) {
  if (calls.every(({ allowed }) => !allowed)) return ", which the engines' own seccomp filters do not allow";
  if (calls.some(({ allowed }) => !allowed)) return "";
  return ", which the filters of engines allow: the kernel asks for a capability";
}
function profileFindings({ profile }, observation) {
  if (observation === null || observation.outcomes.length === 0) return [];
  const what = (0, import_seccomp_beyond.loosened)(profile);
  return [
    ...what.length === 0 ? [] : [(0, import_findings.finding)("sandbox-loosened", "note", { profile: profile.name, what })],
    ...profile.kernel === void 0 ? [] : [(0, import_findings.finding)("kernel-approximated", "note", { kernel: profile.kernel })]
  ];
}
function withPlaceFindings(judgement, { target }, observation) {
  if (observation === null || observation.place === void 0) return judgement;
  const { kind, name } = observation.place;
  const isEmulated = kind === "wine" || kind === "qemu";
  const found = isEmulated ? [(0, import_findings.finding)("emulated", "note", { target: target.id, by: name })] : [];
  for (const { kind: directory, path, refused } of observation.system?.facts.directories ?? []) {
    if (refused !== null && directory === "temporary") {
      found.push((0, import_findings.finding)("directory-refused", "warning", { directory, path, target: target.id }, [refused]));
    } else if (refused !== null) {
      found.push((0, import_findings.finding)("directory-refused", "note", { directory, path, target: target.id }, [refused]));
    }
  }
  const files = observation.system?.facts.files;
  if (files && files.sharingViolations > 0) {
    const { sharingViolations: count, givenUp } = files;
    found.push((0, import_findings.finding)("sharing-violation", givenUp > 0 ? "warning" : "note", { count, givenUp, target: target.id }));
  }
  const warns = judgement.outcome === "pass" && found.some(({ severity }) => severity === "warning");
  return { ...judgement, outcome: warns ? "warn" : judgement.outcome, findings: [...judgement.findings, ...found] };
}
var USUAL_SLACK_NS = 5e4;
var LARGE_SLACK_NS = 1e5;
var MOST_OFFSET_MS = 50;
function timerHazards({ clocks, series, loaded, hostClocks, conditions }) {
  const quota = conditions?.cpuQuota ?? null;
  return [
    ...clocks === null ? [] : clockHazards(clocks, hostClocks ?? null),
    ...throttled(series, quota, false),
    ...loaded === void 0 ? [] : throttled([loaded], quota, true)
  ];
}
function clockHazards(clocks, host) {
  const { cost, source, faked, timerSlackNs } = clocks;
  const found = [];
  if (isBySystemCall(clocks)) {
    const severity = host !== null && !isBySystemCall(host) ? "warning" : "note";
    const args = { nowNs: Math.round(cost.nowNs), clockSource: source.current, hostToo: severity === "note" };
    found.push((0, import_findings.finding)("vdso-off", severity, args, costEvidence(clocks)));
  }
  const offsetMs = host === null ? null : (0, import_seccomp_beyond.clockOffsetMs)(clocks, host);
  const isElsewhere = offsetMs !== null && Math.abs(offsetMs) > MOST_OFFSET_MS;
  if (faked !== null || isElsewhere) {
    found.push((0, import_findings.finding)("clock-faked", "warning", { how: faked ?? "offset", offsetMs }, [wallEvidence(clocks)]));
  }
  if (timerSlackNs !== null && timerSlackNs > LARGE_SLACK_NS) {
    const evidence = [`/proc/self/timerslack_ns: ${timerSlackNs}`];
    found.push((0, import_findings.finding)("timer-slack-large", "warning", { slackNs: timerSlackNs, usualNs: USUAL_SLACK_NS }, evidence));
  }
  return found;
}
function isBySystemCall({ cost }) {
  return (0, import_seccomp_beyond.summariseClock)(cost).path === "syscall";
}
function costEvidence({ cost, source }) {
  const call = cost.syscallNs === null ? "not measured" : `${Math.round(cost.syscallNs)} ns`;
  return [
    `time.Now: ${Math.round(cost.nowNs)} ns, clock_gettime as a system call: ${call}`,
    `vDSO mapped: ${cost.vdsoMapped ?? "unknown"}, clock source: ${source.current ?? "unknown"}`
  ];
}
function wallEvidence({ wallMs, drift }) {
  const wall = Math.abs(wallMs) < 864e13 ? new Date(wallMs).toISOString() : `${wallMs} ms since 1970`;
  const [gained, over] = [drift.gainedNs, drift.overNs].map((ns) => `${(ns / 1e6).toFixed(1)} ms`);
  return `the wall clock said ${wall} and gained ${gained} on the monotonic one in ${over}`;
}
function throttled(series, quota, isLoaded) {
  const { throttle } = (0, import_seccomp_beyond.sumCauses)(series);
  if (throttle === null || throttle.periods === 0 || throttle.throttledPeriods / throttle.periods < import_timer_verdict.THROTTLED) return [];
  const { periods, throttledPeriods, throttledNs } = throttle;
  const stallMs = Math.round(Math.max(0, ...series.flatMap((each) => [...(0, import_headroom.withPassedOver)(each)])) / 1e5) / 10;
  const args = { quota, periods, throttledPeriods, stallMs, isLoaded };
  const evidence = [
    `cpu.stat: nr_throttled ${throttledPeriods} of nr_periods ${periods}, throttled for ${Math.round(throttledNs / 1e6)} ms`
  ];
  return [(0, import_findings.finding)("cpu-throttled", isLoaded ? "note" : "warning", args, evidence)];
}
var SEVERITIES = { mark: "note", warn: "warning", stop: "error" };
function withHazards(judgement, hazards) {
  if (hazards.length === 0) return judgement;
  const isWarned = judgement.outcome === "pass" && hazards.some(({ severity }) => severity === "warning");
  return { ...judgement, findings: [...judgement.findings, ...hazards], ...isWarned && { outcome: "warn" } };
}
function withTimers(judgement, timers) {
  if (timers === null || timers.verdict !== "jittery" || timers.analysis === null) return judgement;
  const found = jitter(timers, timers.analysis.p90.bounds);
  const judged = { ...judgement, findings: [...judgement.findings, found] };
  if (judgement.outcome !== "pass" && judgement.outcome !== "warn") return judged;
  if (found.severity === "error") return { ...judged, outcome: "fail", reason: (0, import_constraint.describe)(found).message };
  return found.severity === "warning" ? { ...judged, outcome: "warn" } : judged;
}
function jitter({ limit, reason, causes: { throttle } }, bounds) {
  const args = {
    percent: Number(bounds.estimate.toFixed(2)),
    atLeastPercent: Number(bounds.lower.toFixed(2)),
    limitPercent: limit.percent,
    throttledPeriods: throttle?.throttledPeriods ?? 0
  };
  return (0, import_findings.finding)("timers-jittery", SEVERITIES[limit.action], args, [reason]);
}
function judgePlanned(planned, facts, observation, { smoke, policy }) {
  const { cell } = planned;
  const prediction = onThisMachine(planned, facts, observation);
  const control = observation?.control;
  const timers = control ? (0, import_timer_verdict.judgeDuet)(cell, { control, cell: observation.measured?.series ?? [] }, policy.timers) : null;
  const judged = (0, import_observe_cells.judgeCell)({
    cell,
    facts,
    prediction,
    smoke,
    observation,
    skipped: null,
    headroomPercent: policy.headroomPercent
  });
  const hazards = [
    ...observation?.measured ? timerHazards(observation.measured) : [],
    ...observation?.facts ? callHazards(observation.facts, facts, cell.target) : [],
    ...observation?.facts ? processorHazards(facts, observation.facts, smoke.every(setsProcessors)) : [],
    ...profileFindings(cell, observation)
  ];
  const timed = withTimers(withHazards(judged, hazards), timers);
  const placed = withRefusedCalls(withPlaceFindings(timed, cell, observation), observation);
  const judgement = withDeniedCalls(placed, observation, policy.denyCalls);
  return { cell, prediction, judgement, observation, timers, required: (0, import_verdict_gate.isRequired)(cell, policy) };
}
function setsProcessors({ env }) {
  return env["GOMAXPROCS"] !== void 0;
}
function neverStarts({ cell, prediction }, engine) {
  const { os, place } = cell.target;
  const inContainer = place === void 0 && engine?.os === os && engine.kind !== "native";
  const isHad = inContainer || place !== void 0 && engine?.places?.includes(place) === true;
  if (os !== "linux" && !isHad && prediction.runs === false) return true;
  return prediction.findings.some((finding2) => finding2.id === "wrong-architecture");
}
function onThisMachine(planned, facts, observation) {
  const machine = observation?.facts;
  if (machine == null) return planned.prediction;
  const { target, profile } = planned.cell;
  const certain = (0, import_musl_symbols.predict)({ facts, target, profile, machine });
  if (certain.runs === false || machine.cpuLevel === null) {
    return certain.runs === false ? certain : planned.prediction;
  }
  const settled = !certain.findings.some(({ id }) => id === CPU_HAZARD);
  const findings = planned.prediction.findings.filter(({ id }) => !settled || id !== CPU_HAZARD);
  return { ...planned.prediction, findings };
}
var CPU_HAZARD = "cpu-level-too-low";
var PATIENCE_MS = 60;
var Stage = class {
  #options;
  #ports;
  #subjects;
  #cells;
  /** What is to be told after `planned`; null = that has been told. */
  #heldBack = [];
  constructor(options, ports, subjects) {
    this.#options = options;
    this.#ports = ports;
    this.#subjects = subjects;
    const { only, config } = options;
    const identities = subjects.map(({ identity }) => identity);
    const cells = fittingCells((0, import_plan_cells.planCells)(identities, config.targets, config.profiles), identities);
    this.#cells = cells.filter(({ id }) => only === void 0 || only.has(id));
  }
  predictOnly() {
    this.#plan();
    return { judged: this.#cells.map((cell) => this.#judge(this.#predict(cell), null)), engine: null };
  }
  async observe(opening) {
    var _stack = [];
    try {
      const waiting = (0, import_runtime.__using)(_stack, patience(PATIENCE_MS));
      const planning = waiting.over.then(nextTurn).then(() => this.#plan());
      planning.catch(() => void 0);
      let engine;
      try {
        engine = await opening;
      } catch (error) {
        waiting.end();
        await planning;
        return this.#withoutEngine(error);
      }
      const open = (0, import_runtime.__using)(_stack, engine, true);
      return await this.#observeOn(open, waiting, planning);
    } catch (_) {
      var _error = _, _hasError = true;
    } finally {
      var _promise = (0, import_runtime.__callDispose)(_stack, _error, _hasError);
      _promise && await _promise;
    }
  }
  #withoutEngine(error) {
    if (!(error instanceof import_errors.PortcullisError) || error.exitCode !== 3) throw error;
    const lost = (0, import_observe_cells.notRun)({ kind: "engine-unavailable", message: oneParagraph(error), step: null });
    const planned = this.#cells.map((cell) => this.#predict(cell));
    return { judged: planned.map((each) => this.#judge(each, neverStarts(each, null) ? null : lost)), engine: null };
  }
  /** `waiting`: for a first container's being made. `planning` rejects with BinaryFormatError. */
  async #observeOn(engine, waiting, planning) {
    const begin = () => waiting.end();
    const { description } = engine;
    const { config } = this.#options;
    const machine = { kernel: description.kernel, cpuLevel: null };
    this.#tell({ kind: "engine", engine: description });
    const cells = this.#startable(machine, description);
    const names = cellNames(this.#subjects.map(({ path }) => path));
    if (cells.length === 0) begin();
    else void waiting.over.then(() => engine.prepare(this.#upload(names, description, planning))).catch(() => void 0);
    const observing = (0, import_observe_cells.observeCells)({
      engine,
      cells,
      binaryName: (cell) => names[cell.binary],
      steps: (0, import_observe_cells.smokeSteps)(config.smoke, { traced: config.policy.denyCalls !== void 0 }),
      config,
      startControl: this.#ports.control?.(description) ?? null,
      signal: this.#ports.signal,
      onPhase: (cell, phase) => {
        if (phase === "creating") setImmediate(begin);
        else begin();
        this.#enter(cell, phase);
      },
      onObserved: (cell, observation) => {
        const tell = () => {
          const { judgement } = this.#judge(this.#predict(cell, machine), observation);
          this.#tell({ kind: "judged", cell, judgement });
        };
        void planning.then(tell, () => void 0);
      },
      onTimed: (cell, observation) => this.#tell({ kind: "timed", cell, observation })
    });
    const observations = await Promise.race([observing, planning.then(() => observing)]);
    begin();
    await planning;
    const judged = this.#cells.map((cell) => this.#judge(this.#predict(cell, machine), observations.get(cell) ?? null));
    return { judged, engine: description };
  }
  /** By the binaries' identity alone, but where a target is only predicted. */
  #startable(machine, engine) {
    if (this.#cells.every(({ target }) => target.os === "linux")) {
      return this.#cells.filter(({ binary, target }) => {
        return (0, import_musl_symbols.mayStart)({ facts: this.#subjects[binary].identity, target }).runs !== false;
      });
    }
    this.#plan();
    return this.#cells.filter((cell) => !neverStarts(this.#predict(cell, machine), engine));
  }
  /** Reads the facts, where that was not done yet. Throws BinaryFormatError. */
  #plan() {
    if (this.#heldBack === null) return;
    const cells = this.#cells.map((cell) => this.#predict(cell));
    const later = this.#heldBack;
    this.#heldBack = null;
    for (const event of [{ kind: "planned", cells }, ...later]) this.#ports.onEvent(event);
  }
  #tell(event) {
    if (this.#heldBack) this.#heldBack.push(event);
    else this.#ports.onEvent(event);
  }
  #enter(cell, phase) {
    if (phase === "running") for (const subject of this.#subjects) void subject.sha256();
    this.#tell({ kind: "phase", cell, phase });
  }
  #predict(cell, machine) {
    const { facts } = this.#subjects[cell.binary];
    const { target, profile } = cell;
    return { cell, prediction: (0, import_musl_symbols.predict)({ facts, target, profile, ...machine && { machine } }) };
  }
  #judge(planned, observation) {
    return judgePlanned(planned, this.#subjects[planned.cell.binary].facts, observation, this.#options.config);
  }
  #upload(names, { os, arch }, planning) {
    const probePath = planning.then(() => this.#ports.probe({ os, arch }));
    probePath.catch(() => void 0);
    const binaries = this.#subjects.map(({ path, identity }, index) => {
      return { hostPath: path, cellName: names[index], platform: `${identity.os}/${identity.arch}` };
    });
    if (!this.#cells.some(({ target }) => target.place === "wine")) return { binaries, probePath };
    const wineProbePath = planning.then(() => this.#ports.probe({ os: "windows", arch: "amd64" }));
    wineProbePath.catch(() => void 0);
    return { binaries, probePath, wineProbePath };
  }
};
async function nextTurn() {
  await new Promise((resolve) => {
    setImmediate(resolve);
  });
}
function oneParagraph({ message, hint }) {
  const sentence = message.replace(/:\s*\n\s*/g, ": ").replace(/\s*\n\s*/g, "; ");
  return `${sentence}${/[.!?]$/.test(sentence) ? "" : "."} ${hint}`;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  Stage
});

var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name2 in all)
    __defProp(target, name2, { get: all[name2], enumerable: true });
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
var parse_message_exports = {};
__export(parse_message_exports, {
  PROTOCOL_VERSION: () => PROTOCOL_VERSION,
  createMessageReader: () => createMessageReader
});
module.exports = __toCommonJS(parse_message_exports);
var import_clocks = require("./clocks.cjs");
var import_measure = require("./measure.cjs");
var PROTOCOL_VERSION = 1;
var FieldError = class extends Error {
};
var LONGEST_NAME = 1e3;
function fields(value, path) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw wrong(path, "an object", value);
  return value;
}
function text(value, path) {
  if (typeof value !== "string") throw wrong(path, "a string", value);
  return value;
}
function name(value, path) {
  const string = text(value, path);
  if (string.length > LONGEST_NAME) throw wrong(path, `a string of at most ${LONGEST_NAME} characters`, value);
  return string;
}
function flag(value, path) {
  if (typeof value !== "boolean") throw wrong(path, "true or false", value);
  return value;
}
function whole(least, most) {
  return (value, path) => {
    if (!Number.isSafeInteger(value) || value < least || value > most) {
      throw wrong(path, `a whole number from ${least} to ${most}`, value);
    }
    return value;
  };
}
function real(least, most) {
  return (value, path) => {
    if (typeof value !== "number" || !(value >= least && value <= most)) {
      throw wrong(path, `a number from ${least} to ${most}`, value);
    }
    return value;
  };
}
var count = whole(0, Number.MAX_SAFE_INTEGER);
function oneOf(...words) {
  return (value, path) => {
    const found = words.find((word) => word === value);
    if (found === void 0) throw wrong(path, words.join(" or "), value);
    return found;
  };
}
function orNull(field) {
  return (value, path) => value === null || value === void 0 ? null : field(value, path);
}
function listOf(field, most) {
  return (value, path) => {
    if (!Array.isArray(value) || value.length > most) throw wrong(path, `a list of at most ${most}`, value);
    return value.map((item) => field(item, `${path}[]`));
  };
}
function recordOf(field, most) {
  return (value, path) => {
    const entries = Object.entries(fields(value, path));
    if (entries.length > most) throw wrong(path, `an object of at most ${most} fields`, value);
    return Object.fromEntries(
      entries.map(([key, each]) => [name(key, `name in ${path}`), field(each, `${path}.${key.slice(0, 60)}`)])
    );
  };
}
function wrong(path, expected, value) {
  return new FieldError(`${path} is ${describe(value)}, not ${expected}`);
}
function describe(value) {
  if (value === null || value === void 0 || typeof value === "number") return String(value);
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === "object") return "an object";
  return JSON.stringify(typeof value === "string" && value.length > 60 ? `${value.slice(0, 60)}\u2026` : value);
}
var DAY_NS = 864e11;
var MOST_NAMES = 64;
var ns = real(0, DAY_NS);
var nanoseconds = whole(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
var anyNumber = real(-Number.MAX_VALUE, Number.MAX_VALUE);
function parseClocks(from) {
  return { type: "clocks", step: name(from.step, "step"), clocks: clockFacts(from.clocks, "clocks") };
}
var clockFacts = (value, path) => {
  const from = fields(value, path);
  return {
    cost: cost(from.cost, `${path}.cost`),
    monotonicSteps: steps(from.monotonicSteps, `${path}.monotonicSteps`),
    wallSteps: steps(from.wallSteps, `${path}.wallSteps`),
    drift: drift(from.drift, `${path}.drift`),
    wallMs: anyNumber(from.wallMs, `${path}.wallMs`),
    monotonicUs: nanoseconds(from.monotonicUs, `${path}.monotonicUs`),
    faked: orNull(oneOf(...import_clocks.CLOCK_FAKES))(from.faked, `${path}.faked`),
    timeNamespace: orNull(timeNamespace)(from.timeNamespace, `${path}.timeNamespace`),
    source: source(from.source, `${path}.source`),
    adjust: orNull(adjust)(from.adjust, `${path}.adjust`),
    timerSlackNs: orNull(count)(from.timerSlackNs, `${path}.timerSlackNs`),
    zones: zones(from.zones, `${path}.zones`),
    ntp: orNull(ntp)(from.ntp, `${path}.ntp`),
    ptpDevices: listOf(name, MOST_NAMES)(from.ptpDevices, `${path}.ptpDevices`),
    windows: orNull(windowsClock)(from.windows, `${path}.windows`)
  };
};
var cost = (value, path) => {
  const from = fields(value, path);
  return {
    nowNs: ns(from.nowNs, `${path}.nowNs`),
    syscallNs: orNull(ns)(from.syscallNs, `${path}.syscallNs`),
    vdsoMapped: orNull(flag)(from.vdsoMapped, `${path}.vdsoMapped`)
  };
};
var steps = (value, path) => {
  const from = fields(value, path);
  return {
    reads: count(from.reads, `${path}.reads`),
    smallestNs: orNull(count)(from.smallestNs, `${path}.smallestNs`),
    largestNs: orNull(count)(from.largestNs, `${path}.largestNs`),
    zero: count(from.zero, `${path}.zero`),
    negative: count(from.negative, `${path}.negative`)
  };
};
var drift = (value, path) => {
  const from = fields(value, path);
  return {
    overNs: count(from.overNs, `${path}.overNs`),
    gainedNs: nanoseconds(from.gainedNs, `${path}.gainedNs`),
    largestJumpNs: count(from.largestJumpNs, `${path}.largestJumpNs`)
  };
};
var timeNamespace = (value, path) => {
  const from = fields(value, path);
  return {
    monotonicNs: anyNumber(from.monotonicNs, `${path}.monotonicNs`),
    boottimeNs: anyNumber(from.boottimeNs, `${path}.boottimeNs`)
  };
};
var source = (value, path) => {
  const from = fields(value, path);
  return {
    current: orNull(name)(from.current, `${path}.current`),
    available: listOf(name, MOST_NAMES)(from.available, `${path}.available`)
  };
};
var adjust = (value, path) => {
  const from = fields(value, path);
  return {
    read: name(from.read, `${path}.read`),
    set: oneOf("unclear", "refused-capability", "refused-filter", "refused")(from.set, `${path}.set`),
    setError: orNull(name)(from.setError, `${path}.setError`),
    state: orNull(discipline)(from.state, `${path}.state`)
  };
};
var discipline = (value, path) => {
  const from = fields(value, path);
  return {
    synchronised: flag(from.synchronised, `${path}.synchronised`),
    offsetNs: nanoseconds(from.offsetNs, `${path}.offsetNs`),
    frequencyPpm: anyNumber(from.frequencyPpm, `${path}.frequencyPpm`),
    maxErrorUs: nanoseconds(from.maxErrorUs, `${path}.maxErrorUs`),
    estimatedErrorUs: nanoseconds(from.estimatedErrorUs, `${path}.estimatedErrorUs`)
  };
};
var zones = (value, path) => {
  const from = fields(value, path);
  return {
    database: orNull(name)(from.database, `${path}.database`),
    localtime: orNull(name)(from.localtime, `${path}.localtime`),
    tz: orNull(name)(from.tz, `${path}.tz`),
    localName: name(from.localName, `${path}.localName`),
    localOffsetS: whole(-172800, 172800)(from.localOffsetS, `${path}.localOffsetS`),
    loadError: orNull(name)(from.loadError, `${path}.loadError`)
  };
};
var ntp = (value, path) => {
  const from = fields(value, path);
  return {
    server: name(from.server, `${path}.server`),
    offsetMs: orNull(anyNumber)(from.offsetMs, `${path}.offsetMs`),
    roundTripMs: orNull(anyNumber)(from.roundTripMs, `${path}.roundTripMs`),
    stratum: orNull(whole(0, 255))(from.stratum, `${path}.stratum`),
    error: orNull(name)(from.error, `${path}.error`)
  };
};
var windowsClock = (value, path) => {
  const from = fields(value, path);
  return {
    counterFrequencyHz: count(from.counterFrequencyHz, `${path}.counterFrequencyHz`),
    counterStepNs: count(from.counterStepNs, `${path}.counterStepNs`),
    resolutionNs: orNull(count)(from.resolutionNs, `${path}.resolutionNs`),
    finestNs: orNull(count)(from.finestNs, `${path}.finestNs`),
    coarsestNs: orNull(count)(from.coarsestNs, `${path}.coarsestNs`),
    highResolutionTimer: flag(from.highResolutionTimer, `${path}.highResolutionTimer`)
  };
};
var MOST_ENTRIES = 64;
function parseSurroundings(from, path) {
  const found = {};
  for (const [key, field] of Object.entries(FIELDS)) {
    const value = orNull(field)(from[key], `${path}.${key}`);
    if (value !== null) found[key] = value;
  }
  return found;
}
var limit = (value, path) => {
  const from = fields(value, path);
  return { soft: orNull(count)(from.soft, `${path}.soft`), hard: orNull(count)(from.hard, `${path}.hard`) };
};
var randomisation = (value, path) => {
  const from = fields(value, path);
  const starts2 = whole(1, 1e3)(from.starts, `${path}.starts`);
  return { starts: starts2, distinct: whole(1, starts2)(from.distinct, `${path}.distinct`) };
};
var answer = oneOf("works", "ENOSYS", "EPERM", "EACCES", "SIGSYS");
var FIELDS = {
  sysctls: recordOf(name, MOST_ENTRIES),
  limits: recordOf(limit, MOST_ENTRIES),
  goMaxProcs: whole(1, 1e6),
  cpuset: name,
  cpuPeriodUs: count,
  boundingCapabilities: name,
  selinux: name,
  securityLabel: name,
  namespaces: recordOf(name, MOST_ENTRIES),
  clockSources: listOf(name, MOST_ENTRIES),
  cpuFlags: recordOf(flag, MOST_ENTRIES),
  addressRandomisation: randomisation,
  shells: listOf(name, MOST_ENTRIES),
  files: recordOf(flag, MOST_ENTRIES),
  calls: recordOf(answer, MOST_ENTRIES)
};
var DIRECTORY_KINDS = ["temporary", "cache", "config", "home"];
var MOST_FIGURES = 1e4;
var figures = listOf(count, MOST_FIGURES);
function parseSystem(from) {
  const system = fields(from.system, "system");
  return {
    type: "system",
    step: name(from.step, "step"),
    system: {
      name: orNull(name)(system.name, "system.name"),
      directories: listOf(directory, DIRECTORY_KINDS.length)(system.directories, "system.directories"),
      files: orNull(files)(system.files, "system.files"),
      starts: orNull(starts)(system.starts, "system.starts"),
      connections: orNull(connections)(system.connections, "system.connections"),
      signals: listOf(signal, 8)(system.signals, "system.signals"),
      preemptionNs: orNull(count)(system.preemptionNs, "system.preemptionNs")
    }
  };
}
var directory = (value, path) => {
  const from = fields(value, path);
  return {
    kind: oneOf(...DIRECTORY_KINDS)(from.kind, `${path}.kind`),
    path: orNull(name)(from.path, `${path}.path`),
    refused: orNull(name)(from.refused, `${path}.refused`),
    accessEntries: orNull(count)(from.accessEntries, `${path}.accessEntries`),
    inheritedEntries: orNull(count)(from.inheritedEntries, `${path}.inheritedEntries`)
  };
};
var files = (value, path) => {
  const from = fields(value, path);
  return {
    createNs: figures(from.createNs, `${path}.createNs`),
    writeNs: figures(from.writeNs, `${path}.writeNs`),
    renameNs: figures(from.renameNs, `${path}.renameNs`),
    deleteNs: figures(from.deleteNs, `${path}.deleteNs`),
    sharingViolations: count(from.sharingViolations, `${path}.sharingViolations`),
    givenUp: count(from.givenUp, `${path}.givenUp`)
  };
};
var starts = (value, path) => {
  const from = fields(value, path);
  return {
    coldNs: figures(from.coldNs, `${path}.coldNs`),
    warmNs: figures(from.warmNs, `${path}.warmNs`),
    error: orNull(name)(from.error, `${path}.error`)
  };
};
var connections = (value, path) => {
  const from = fields(value, path);
  return {
    protocol: name(from.protocol, `${path}.protocol`),
    requests: count(from.requests, `${path}.requests`),
    connections: count(from.connections, `${path}.connections`),
    failed: count(from.failed, `${path}.failed`),
    requestNs: figures(from.requestNs, `${path}.requestNs`)
  };
};
var signal = (value, path) => {
  const from = fields(value, path);
  return {
    signal: oneOf("SIGURG", "SIGPROF")(from.signal, `${path}.signal`),
    sent: count(from.sent, `${path}.sent`),
    received: count(from.received, `${path}.received`),
    slowestNs: count(from.slowestNs, `${path}.slowestNs`)
  };
};
var MOST_CALLS = 1e3;
var abi = oneOf("amd64", "386", "x32", "arm64", "arm", "riscv64", "unknown");
var tracedCall = (value, path) => {
  const from = fields(value, path);
  return {
    abi: abi(from.abi, `${path}.abi`),
    number: whole(0, 2 ** 32 - 1)(from.number, `${path}.number`),
    count: count(from.count, `${path}.count`),
    enosys: count(from.enosys, `${path}.enosys`),
    eperm: count(from.eperm, `${path}.eperm`),
    ...from.sigsys !== void 0 && { sigsys: count(from.sigsys, `${path}.sigsys`) },
    by: name(from.by, `${path}.by`)
  };
};
function parseTrace(from) {
  return {
    type: "trace",
    step: name(from.step, "step"),
    refused: orNull(name)(from.refused, "refused"),
    calls: listOf(tracedCall, MOST_CALLS)(from.calls, "calls"),
    dropped: count(from.dropped, "dropped")
  };
}
var attempt = (value, path) => {
  const from = fields(value, path);
  return { call: name(from.call, `${path}.call`), errno: orNull(name)(from.errno, `${path}.errno`) };
};
function parseAttempts(from) {
  return {
    type: "attempts",
    step: name(from.step, "step"),
    answers: listOf(attempt, MOST_CALLS)(from.answers, "answers")
  };
}
var MOST_SHELLS = 8;
var MOST_DESCRIPTORS = 8;
function processBehaviour(from, path, outcome) {
  const descriptors = orNull(leak)(from["descriptors"], `${path}.descriptors`);
  const zombies = orNull(count)(from["zombies"], `${path}.zombies`);
  const shellOutcome = (value, at) => {
    const one = fields(value, at);
    const alone = outcome(withoutShells(one["outcome"], `${at}.outcome`), `${at}.outcome`);
    return { shell: name(one["shell"], `${at}.shell`), program: name(one["program"], `${at}.program`), outcome: alone };
  };
  const shells = orNull(listOf(shellOutcome, MOST_SHELLS))(from["shells"], `${path}.shells`);
  return {
    ...descriptors !== null && { descriptors },
    ...zombies !== null && zombies > 0 && { zombies },
    ...shells !== null && { shells }
  };
}
function withoutShells(value, path) {
  return { ...fields(value, path), shells: void 0 };
}
function serverBehaviour(from, path) {
  const told = orNull(children)(from["children"], `${path}.children`);
  const repeat = orNull(repeated)(from["repeated"], `${path}.repeated`);
  const started = orNull(activation)(from["activation"], `${path}.activation`);
  return {
    ...told !== null && { children: told },
    ...repeat !== null && { repeated: repeat },
    ...started !== null && { activation: started }
  };
}
var leak = (value, path) => {
  const from = fields(value, path);
  return {
    child: name(from["child"], `${path}.child`),
    opened: count(from["opened"], `${path}.opened`),
    passed: count(from["passed"], `${path}.passed`),
    what: listOf(text, MOST_DESCRIPTORS)(from["what"] ?? [], `${path}.what`).map((each) => each.slice(0, 300))
  };
};
var children = (value, path) => {
  const from = fields(value, path);
  return { count: count(from["count"], `${path}.count`), told: count(from["told"], `${path}.told`) };
};
var repeated = (value, path) => {
  const from = fields(value, path);
  return {
    requests: count(from["requests"], `${path}.requests`),
    answered: count(from["answered"], `${path}.answered`),
    error: orNull(text)(from["error"], `${path}.error`),
    openFilesFirst: orNull(count)(from["openFilesFirst"], `${path}.openFilesFirst`),
    openFilesLast: orNull(count)(from["openFilesLast"], `${path}.openFilesLast`)
  };
};
var activation = (value, path) => {
  const from = fields(value, path);
  const rounds = whole(1, 1e3)(from["rounds"], `${path}.rounds`);
  return { rounds, served: whole(0, rounds)(from["served"], `${path}.served`) };
};
var DAY_NS2 = 864e11;
var MOST_SAMPLES = 1e5;
var MOST_PROCESSORS = 1e6;
var lateness = whole(0, DAY_NS2);
function parseConditions(from) {
  return {
    type: "conditions",
    step: name(from.step, "step"),
    conditions: conditions(from.conditions, "conditions")
  };
}
function parseReady(from) {
  return { type: "ready", step: name(from.step, "step"), startUs: orNull(count)(from.startUs, "startUs") };
}
function parseSeries(from) {
  return {
    type: "series",
    step: name(from.step, "step"),
    index: count(from.index, "index"),
    path: oneOf("os", "go")(from.path, "path"),
    timer: oneOf(...import_measure.TIMER_KINDS)(from.timer, "timer"),
    periodNs: whole(1, DAY_NS2)(from.periodNs, "periodNs"),
    deadlines: oneOf("absolute", "relative")(from.deadlines, "deadlines"),
    processors: whole(1, MOST_PROCESSORS)(from.processors, "processors"),
    lockThread: flag(from.lockThread, "lockThread"),
    pair: orNull(count)(from.pair, "pair"),
    startUs: orNull(count)(from.startUs, "startUs"),
    latenessNs: listOf(lateness, MOST_SAMPLES)(from.latenessNs, "latenessNs"),
    missed: count(from.missed, "missed"),
    early: count(from.early, "early"),
    causes: causes(from.causes, "causes"),
    problem: orNull(name)(from.problem, "problem")
  };
}
var conditions = (value, path) => {
  const from = fields(value, path);
  return {
    goVersion: name(from.goVersion, `${path}.goVersion`),
    kernel: orNull(name)(from.kernel, `${path}.kernel`),
    cpuModel: orNull(name)(from.cpuModel, `${path}.cpuModel`),
    cpus: whole(1, MOST_PROCESSORS)(from.cpus, `${path}.cpus`),
    processors: whole(1, MOST_PROCESSORS)(from.processors, `${path}.processors`),
    cgroup: orNull(oneOf("v1", "v2", "mixed"))(from.cgroup, `${path}.cgroup`),
    cpuQuota: orNull(real(0, MOST_PROCESSORS))(from.cpuQuota, `${path}.cpuQuota`),
    cpuPeriodUs: orNull(count)(from.cpuPeriodUs, `${path}.cpuPeriodUs`),
    cpuset: orNull(name)(from.cpuset, `${path}.cpuset`),
    clockSource: orNull(name)(from.clockSource, `${path}.clockSource`),
    timerSlackNs: orNull(count)(from.timerSlackNs, `${path}.timerSlackNs`)
  };
};
var causes = (value, path) => {
  const from = fields(value, path);
  return {
    durationNs: count(from.durationNs, `${path}.durationNs`),
    cpuNs: orNull(count)(from.cpuNs, `${path}.cpuNs`),
    throttle: orNull(throttle)(from.throttle, `${path}.throttle`),
    stealNs: orNull(count)(from.stealNs, `${path}.stealNs`),
    runDelayNs: orNull(count)(from.runDelayNs, `${path}.runDelayNs`),
    preemptions: orNull(count)(from.preemptions, `${path}.preemptions`)
  };
};
var throttle = (value, path) => {
  const from = fields(value, path);
  return {
    periods: count(from.periods, `${path}.periods`),
    throttledPeriods: count(from.throttledPeriods, `${path}.throttledPeriods`),
    throttledNs: count(from.throttledNs, `${path}.throttledNs`)
  };
};
var DAY_MS = 864e5;
var ms = real(0, DAY_MS);
var SIGNAL = /^SIG[A-Z0-9]{2,10}$/;
function parseMessage(line) {
  let value;
  try {
    value = JSON.parse(line);
  } catch {
    return { message: null, problem: `a line is no JSON: ${JSON.stringify(line.slice(0, 120))}` };
  }
  try {
    const from = fields(value, "message");
    const type = text(from.type, "type");
    return { message: isKnown(type) ? PARSERS[type](from) : null, problem: null };
  } catch (error) {
    if (error instanceof FieldError) return { message: null, problem: error.message };
    throw error;
  }
}
function isKnown(type) {
  return Object.hasOwn(PARSERS, type);
}
var PARSERS = {
  hello: (from) => ({
    type: "hello",
    protocol: whole(PROTOCOL_VERSION, PROTOCOL_VERSION)(from.protocol, "protocol"),
    probe: name(from.probe, "probe"),
    go: name(from.go, "go"),
    os: name(from.os, "os"),
    arch: name(from.arch, "arch")
  }),
  facts: (from) => ({ type: "facts", step: name(from.step, "step"), facts: cellFacts(from.facts, "facts") }),
  started: (from) => ({ type: "started", step: name(from.step, "step") }),
  outcome: (from) => ({ type: "outcome", outcome: stepOutcome(from.outcome, "outcome") }),
  conditions: parseConditions,
  ready: parseReady,
  series: parseSeries,
  clocks: parseClocks,
  system: parseSystem,
  trace: parseTrace,
  attempts: parseAttempts,
  bye: (from) => ({ type: "bye", steps: count(from.steps, "steps") })
};
var startError = (value, path) => {
  const from = fields(value, path);
  return { errno: name(from.errno, `${path}.errno`), message: text(from.message, `${path}.message`) };
};
var captured = (value, path) => {
  const from = fields(value, path);
  return {
    text: text(from.text, `${path}.text`),
    bytes: count(from.bytes, `${path}.bytes`),
    truncated: flag(from.truncated, `${path}.truncated`)
  };
};
var signal2 = (value, path) => {
  const word = name(value, path);
  if (!SIGNAL.test(word)) throw new FieldError(`${path} is ${JSON.stringify(word.slice(0, 60))}, not a signal's name`);
  return word;
};
var stepOutcome = (value, path) => {
  const from = fields(value, path);
  const outcome = {
    step: name(from.step, `${path}.step`),
    startError: orNull(startError)(from.startError, `${path}.startError`),
    exitCode: orNull(whole(-(2 ** 31), 2 ** 32 - 1))(from.exitCode, `${path}.exitCode`),
    signal: orNull(signal2)(from.signal, `${path}.signal`),
    timedOut: flag(from.timedOut, `${path}.timedOut`),
    durationMs: ms(from.durationMs, `${path}.durationMs`),
    stdout: captured(from.stdout, `${path}.stdout`),
    stderr: captured(from.stderr, `${path}.stderr`),
    peakMemoryBytes: orNull(count)(from.peakMemoryBytes, `${path}.peakMemoryBytes`),
    peakThreads: orNull(count)(from.peakThreads, `${path}.peakThreads`),
    peakOpenFiles: orNull(count)(from.peakOpenFiles, `${path}.peakOpenFiles`),
    peakProcesses: orNull(count)(from.peakProcesses, `${path}.peakProcesses`),
    leftBehind: orNull(count)(from.leftBehind, `${path}.leftBehind`),
    oomKills: orNull(count)(from.oomKills, `${path}.oomKills`),
    serve: orNull(serveOutcome)(from.serve, `${path}.serve`),
    ...processBehaviour(from, path, stepOutcome)
  };
  const ends = [outcome.startError, outcome.exitCode, outcome.signal].filter((end) => end !== null);
  if (ends.length > 1) throw new FieldError(`${path} has more than one of startError, exitCode and signal`);
  return outcome;
};
var MOST_ANSWERS = 63;
var serveAnswer = (value, path) => {
  const from = fields(value, path);
  return {
    response: orNull(serveResponse)(from.response, `${path}.response`),
    error: orNull(text)(from.error, `${path}.error`)
  };
};
var serveOutcome = (value, path) => {
  const from = fields(value, path);
  const more = orNull(listOf(serveAnswer, MOST_ANSWERS))(from.more, `${path}.more`);
  return {
    ...serverBehaviour(from, path),
    ...more !== null && { more },
    readyMs: orNull(ms)(from.readyMs, `${path}.readyMs`),
    readyError: orNull(text)(from.readyError, `${path}.readyError`),
    response: orNull(serveResponse)(from.response, `${path}.response`),
    requestError: orNull(text)(from.requestError, `${path}.requestError`),
    stop: orNull(serveStop)(from.stop, `${path}.stop`)
  };
};
var serveResponse = (value, path) => {
  const from = fields(value, path);
  return {
    status: whole(100, 999)(from.status, `${path}.status`),
    body: captured(from.body, `${path}.body`),
    durationMs: ms(from.durationMs, `${path}.durationMs`)
  };
};
var serveStop = (value, path) => {
  const from = fields(value, path);
  return {
    signal: signal2(from.signal, `${path}.signal`),
    exited: flag(from.exited, `${path}.exited`),
    afterMs: ms(from.afterMs, `${path}.afterMs`)
  };
};
var cellFacts = (value, path) => {
  const from = fields(value, path);
  const has = fields(from.has, `${path}.has`);
  return {
    kernel: orNull(name)(from.kernel, `${path}.kernel`),
    arch: name(from.arch, `${path}.arch`),
    cpuModel: orNull(name)(from.cpuModel, `${path}.cpuModel`),
    cpuLevel: orNull(whole(1, 4))(from.cpuLevel, `${path}.cpuLevel`),
    cpus: orNull(whole(1, 1e6))(from.cpus, `${path}.cpus`),
    clockSource: orNull(name)(from.clockSource, `${path}.clockSource`),
    timerSlackNs: orNull(count)(from.timerSlackNs, `${path}.timerSlackNs`),
    cgroup: orNull(oneOf("v1", "v2", "mixed"))(from.cgroup, `${path}.cgroup`),
    cpuQuota: orNull(real(0, 1e6))(from.cpuQuota, `${path}.cpuQuota`),
    memoryLimitBytes: orNull(count)(from.memoryLimitBytes, `${path}.memoryLimitBytes`),
    pidsLimit: orNull(count)(from.pidsLimit, `${path}.pidsLimit`),
    openFilesLimit: orNull(count)(from.openFilesLimit, `${path}.openFilesLimit`),
    uid: orNull(whole(0, 2 ** 32 - 1))(from.uid, `${path}.uid`),
    effectiveCapabilities: orNull(name)(from.effectiveCapabilities, `${path}.effectiveCapabilities`),
    noNewPrivileges: orNull(flag)(from.noNewPrivileges, `${path}.noNewPrivileges`),
    seccompMode: orNull(whole(0, 2))(from.seccompMode, `${path}.seccompMode`),
    rootReadOnly: orNull(flag)(from.rootReadOnly, `${path}.rootReadOnly`),
    has: {
      shell: flag(has.shell, `${path}.has.shell`),
      caCertificates: flag(has.caCertificates, `${path}.has.caCertificates`),
      tzdata: flag(has.tzdata, `${path}.has.tzdata`),
      tmp: flag(has.tmp, `${path}.has.tmp`),
      passwd: flag(has.passwd, `${path}.has.passwd`)
    },
    ...parseSurroundings(from, path)
  };
};
var DEFAULT_LIMITS = { lineBytes: 4 << 20, messages: 1e4 };
var LINE_FEED = 10;
var MOST_PROBLEMS = 20;
function createMessageReader(limits = DEFAULT_LIMITS) {
  const problems = [];
  let parts = [];
  let lineBytes = 0;
  let tooLong = false;
  let messages = 0;
  function problem(text2) {
    if (problems.length < MOST_PROBLEMS) problems.push(text2);
  }
  function keep(part) {
    lineBytes += part.length;
    if (lineBytes > limits.lineBytes) {
      tooLong = true;
      parts = [];
    } else if (part.length > 0) {
      parts.push(part.slice());
    }
  }
  function takeLine() {
    const text2 = tooLong ? null : decodeParts(parts, lineBytes);
    if (text2 === null) problem(`a line of ${lineBytes} bytes is longer than ${limits.lineBytes}`);
    parts = [];
    lineBytes = 0;
    tooLong = false;
    if (text2 === null || text2.trim() === "") return null;
    messages += 1;
    if (messages > limits.messages) {
      if (messages === limits.messages + 1) problem(`more than ${limits.messages} messages; the rest is dropped`);
      return null;
    }
    const parsed = parseMessage(text2);
    if (parsed.problem !== null) problem(parsed.problem);
    return parsed.message;
  }
  return {
    problems,
    push(chunk) {
      const found = [];
      let from = 0;
      for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
        keep(chunk.subarray(from, at));
        from = at + 1;
        const message = takeLine();
        if (message !== null) found.push(message);
      }
      keep(chunk.subarray(from));
      return found;
    },
    end() {
      if (lineBytes > 0) problem(`the stream ended within a line, after ${lineBytes} bytes of it`);
      parts = [];
      lineBytes = 0;
      return [];
    }
  };
}
function decodeParts(parts, lineBytes) {
  const decoder = new TextDecoder();
  if (parts.length === 1) return decoder.decode(parts[0]);
  const line = new Uint8Array(lineBytes);
  let at = 0;
  for (const part of parts) {
    line.set(part, at);
    at += part.length;
  }
  return decoder.decode(line);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  PROTOCOL_VERSION,
  createMessageReader
});

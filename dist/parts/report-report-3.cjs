var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
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
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var report_report_3_exports = {};
__export(report_report_3_exports, {
  reportSchema: () => reportSchema
});
module.exports = __toCommonJS(report_report_3_exports);
var import_observation = require("./observation.cjs");
var import_clocks = require("./clocks.cjs");
var import_duet = require("./duet.cjs");
var import_measure = require("./measure.cjs");
var import_timer_policy = require("./timer-policy.cjs");
var z3 = __toESM(require("../lib/zod.cjs"));
var z = __toESM(require("../lib/zod.cjs"));
var z2 = __toESM(require("../lib/zod.cjs"));
var ns = z.number().nonnegative();
var count = z.int().nonnegative();
var interval = z.object({ lowNs: ns, highNs: ns });
var series = z.object({
  samples: count,
  p50Ns: ns,
  p90Ns: ns,
  p95Ns: ns,
  p99Ns: ns,
  /** Distribution-free, two-sided 95 %; null: too few samples. */
  p99Interval: interval.nullable(),
  p999Interval: interval.nullable(),
  maxNs: ns,
  deviationNs: ns,
  missed: count,
  early: count,
  /** Log-linear buckets as text, docs/timers.md. */
  histogram: z.string()
});
var shift = z.object({
  estimate: z.number(),
  lower: z.number(),
  upper: z.number(),
  pairsLater: count,
  cell: z.number(),
  control: z.number(),
  controlWorst: z.number()
});
var duetSchema = z.object({
  verdict: z.enum(["steady", "jittery", "inconclusive", "contaminated", "unmeasured"]),
  reason: z.string(),
  class: z.enum(import_timer_policy.TIMER_CLASSES),
  limitPercent: z.number(),
  action: z.enum(import_timer_policy.TIMER_ACTIONS),
  /** null, as all below, where nothing was measured. */
  periodNs: count.nullable(),
  /** That counted, in order. */
  pairs: z.array(
    z.object({
      first: z.enum(["control", "cell"]),
      controlP50Ns: ns,
      controlP90Ns: ns,
      cellP50Ns: ns,
      cellP90Ns: ns
    })
  ),
  p50: shift.nullable(),
  p90: shift.nullable(),
  /** Later than the host by more than half a percent of the period, whatever the limit. */
  shift: z.enum(["later", "none", "unclear"]).nullable(),
  /** The highest quantile that proves `later`; absent unless it is. */
  laterAt: z.object({ quantile: z.enum(import_duet.SHIFT_QUANTILES), estimate: z.number(), lower: z.number() }).optional(),
  control: series.nullable(),
  cell: series.nullable(),
  causes: z.object({
    throttle: z.object({ periods: count, throttledPeriods: count, throttledNs: ns }).nullable(),
    stealNs: ns.nullable(),
    runDelayNs: ns.nullable(),
    preemptions: count.nullable()
  })
});
var text = z2.string();
var count2 = z2.int().nonnegative();
var ns2 = z2.number().nonnegative();
var conditionsSchema = z2.object({
  goVersion: text,
  kernel: text.nullable(),
  cpuModel: text.nullable(),
  cpus: count2,
  /** GOMAXPROCS as the probe got it by itself. */
  processors: count2,
  cgroup: z2.enum(["v1", "v2", "mixed"]).nullable(),
  cpuQuota: z2.number().nullable(),
  cpuPeriodUs: count2.nullable(),
  cpuset: text.nullable(),
  clockSource: text.nullable(),
  timerSlackNs: count2.nullable()
});
var steps = z2.object({
  reads: count2,
  smallestNs: ns2.nullable(),
  largestNs: ns2.nullable(),
  zero: count2,
  negative: count2
});
var clocksSchema = z2.object({
  cost: z2.object({ nowNs: ns2, syscallNs: ns2.nullable(), vdsoMapped: z2.boolean().nullable() }),
  monotonicSteps: steps,
  wallSteps: steps,
  /** Wall clock against the monotonic one, over so long. */
  drift: z2.object({ overNs: ns2, gainedNs: z2.number(), largestJumpNs: z2.number() }),
  /** ms since the epoch. */
  wallMs: z2.number(),
  monotonicUs: z2.number(),
  /** Cell minus host; null = the host's could not be read. */
  offsetMs: z2.number().nullable(),
  faked: z2.enum(import_clocks.CLOCK_FAKES).nullable(),
  timeNamespace: z2.object({ monotonicNs: z2.number(), boottimeNs: z2.number() }).nullable(),
  source: z2.object({ current: text.nullable(), available: z2.array(text) }),
  adjust: z2.object({
    read: text,
    set: z2.enum(["unclear", "refused-capability", "refused-filter", "refused"]),
    setError: text.nullable(),
    state: z2.object({
      synchronised: z2.boolean(),
      offsetNs: z2.number(),
      frequencyPpm: z2.number(),
      maxErrorUs: z2.number(),
      estimatedErrorUs: z2.number()
    }).nullable()
  }).nullable(),
  timerSlackNs: count2.nullable(),
  zones: z2.object({
    database: text.nullable(),
    localtime: text.nullable(),
    tz: text.nullable(),
    localName: text,
    localOffsetS: z2.number(),
    loadError: text.nullable()
  }),
  ntp: z2.object({
    server: text,
    offsetMs: z2.number().nullable(),
    roundTripMs: z2.number().nullable(),
    stratum: count2.nullable(),
    error: text.nullable()
  }).nullable(),
  ptpDevices: z2.array(text),
  windows: z2.object({
    counterFrequencyHz: z2.number(),
    counterStepNs: z2.number(),
    resolutionNs: z2.number().nullable(),
    finestNs: z2.number().nullable(),
    coarsestNs: z2.number().nullable(),
    highResolutionTimer: z2.boolean()
  }).nullable()
});
var seriesRowSchema = z2.object({
  path: z2.enum(["os", "go"]),
  timer: z2.enum(import_measure.TIMER_KINDS),
  periodNs: count2,
  /** GOMAXPROCS meanwhile. */
  processors: count2,
  lockThread: z2.boolean(),
  samples: count2,
  meanNs: ns2,
  p50Ns: ns2,
  p90Ns: ns2,
  p99Ns: ns2,
  maxNs: ns2,
  missed: count2,
  throttle: z2.object({ periods: count2, throttledPeriods: count2, throttledNs: ns2 }).nullable()
});
var text2 = z3.string();
var count3 = z3.int().nonnegative();
var milliseconds = z3.number().nonnegative();
var remedy = z3.object({ text: text2, command: text2.nullable() });
var finding = z3.object({
  id: text2,
  severity: z3.enum(["error", "warning", "note"]),
  /** The finding's name in words, the same for every cell. */
  title: text2,
  message: text2,
  /** Untrusted text, one line each. */
  evidence: z3.array(text2),
  remedy: remedy.nullable(),
  args: z3.record(text2, z3.unknown())
});
var module2 = z3.object({ path: text2, version: text2.nullable(), replacedBy: text2.nullable() });
var binary = z3.object({
  path: text2,
  sha256: text2,
  sizeBytes: count3,
  format: z3.enum(["elf", "pe", "macho"]),
  os: text2,
  arch: text2,
  kind: z3.enum(["executable", "library"]),
  linkage: z3.enum(["static", "static-pie", "dynamic"]),
  libc: z3.enum(["glibc", "musl", "none", "unknown"]),
  interpreter: text2.nullable(),
  needed: z3.array(text2),
  rpath: z3.array(text2),
  runpath: z3.array(text2),
  versions: z3.record(
    text2,
    z3.object({ floor: text2.nullable(), symbols: z3.record(text2, z3.array(text2)), weak: z3.array(text2) })
  ),
  cpuLevel: z3.int().min(1).max(4).nullable(),
  abiNoteKernel: text2.nullable(),
  go: z3.object({
    version: text2.nullable(),
    path: text2.nullable(),
    module: module2.nullable(),
    cgo: z3.boolean().nullable(),
    settings: z3.record(text2, text2),
    deps: z3.array(module2)
  }).nullable(),
  cgoPackages: z3.array(text2).nullable(),
  hardening: z3.object({
    pie: z3.boolean().nullable(),
    nx: z3.boolean().nullable(),
    relro: z3.enum(["none", "partial", "full"]).nullable(),
    stripped: z3.boolean().nullable()
  }),
  marks: z3.array(text2).nullable(),
  pe: z3.object({
    subsystem: text2,
    osVersion: text2,
    subsystemVersion: text2,
    delayLoaded: z3.array(text2),
    aslr: z3.boolean(),
    highEntropyAslr: z3.boolean(),
    dep: z3.boolean(),
    controlFlowGuard: z3.boolean(),
    forceIntegrity: z3.boolean()
  }).nullable(),
  macho: z3.object({
    platform: text2.nullable(),
    minOs: text2.nullable(),
    sdk: text2.nullable(),
    architectures: z3.array(text2),
    weakLibraries: z3.array(text2),
    hardenedRuntime: z3.boolean().nullable(),
    entitlements: z3.array(text2).nullable()
  }).nullable(),
  /** Authenticode or Mach-O code signature, not verified; null = none. */
  signature: z3.object({
    kind: z3.enum(["authenticode", "linker", "ad-hoc", "developer-id", "apple", "certificate"]),
    signer: text2.nullable()
  }).nullable(),
  warnings: z3.array(text2)
});
var captured = z3.object({ text: text2, bytes: count3, truncated: z3.boolean() });
var step = z3.object({
  name: text2,
  kind: z3.enum(["run", "server"]),
  startAs: z3.enum(["child", "pid1"]),
  result: z3.enum(["pass", "fail", "unknown"]),
  findings: z3.array(finding),
  startError: z3.object({ errno: text2, message: text2 }).nullable(),
  exitCode: z3.int().nullable(),
  signal: text2.nullable(),
  timedOut: z3.boolean(),
  durationMs: milliseconds.nullable(),
  readyMs: milliseconds.nullable(),
  stdout: captured.nullable(),
  stderr: captured.nullable(),
  peakMemoryBytes: count3.nullable(),
  peakThreads: count3.nullable(),
  peakOpenFiles: count3.nullable(),
  peakProcesses: count3.nullable().optional(),
  /** Peaks against the limits that the cell was seen to have; absent in reports of older versions. */
  headroom: z3.array(
    z3.object({
      resource: z3.enum(["memory", "open files", "processes and threads"]),
      peak: count3,
      limit: count3,
      leftPercent: z3.int().min(0).max(100)
    })
  ).optional()
});
var timerSummary = z3.object({
  path: z3.enum(["os", "go"]),
  periodNs: count3,
  samples: count3,
  p50Ns: z3.number(),
  p90Ns: z3.number(),
  p95Ns: z3.number(),
  p99Ns: z3.number(),
  maxNs: z3.number(),
  missed: count3
});
var timers = z3.object({
  paths: z3.array(timerSummary),
  clock: z3.object({ nowNs: z3.number(), syscallNs: z3.number().nullable(), path: z3.enum(["vdso", "syscall", "unclear"]) }).nullable(),
  /** Absent: the cell was not measured against its host. */
  duet: duetSchema.optional(),
  /** Why not: it is the host itself, the engine's machine is another one, the host's side gave nothing. Absent: it was, or an older version does not say. */
  alone: z3.enum(import_observation.MEASURED_ALONE).optional(),
  conditions: conditionsSchema.optional(),
  clocks: clocksSchema.optional(),
  /** The OS path with busy processes beside it, where there is a CPU quota. */
  loaded: seriesRowSchema.optional(),
  /** All kinds of timers and periods, and one over GOMAXPROCS and LockOSThread. */
  tables: z3.object({ kinds: z3.array(seriesRowSchema), processors: z3.array(seriesRowSchema) }).optional()
});
var prediction = z3.object({ runs: z3.boolean().nullable(), reason: text2.nullable(), findings: z3.array(finding) });
var cellTarget = z3.object({
  id: text2,
  image: text2.nullable(),
  libc: z3.object({ family: z3.enum(["glibc", "musl", "none", "unknown"]), version: text2.nullable() }),
  kernel: text2.nullable(),
  endOfLife: text2.nullable(),
  /** Windows or macOS and its version, `Windows 10.0.20348`; absent: Linux. */
  system: text2.optional()
});
var figures = z3.object({
  name: text2,
  samples: count3,
  p50Ns: z3.number(),
  p95Ns: z3.number(),
  maxNs: z3.number(),
  meanNs: z3.number(),
  sdNs: z3.number(),
  /** Half the width of the mean's 95 % interval, in percent of it. */
  rmePercent: z3.number().nullable()
});
var system = z3.object({
  name: text2.nullable(),
  /** Resolution, counter: Windows alone. */
  timer: z3.object({
    wallStepNs: z3.number().nullable(),
    monotonicStepNs: z3.number().nullable(),
    resolutionNs: z3.number().nullable(),
    finestNs: z3.number().nullable(),
    coarsestNs: z3.number().nullable(),
    counterFrequencyHz: z3.number().nullable()
  }).nullable(),
  directories: z3.array(
    z3.object({
      kind: text2,
      path: text2.nullable(),
      refused: text2.nullable(),
      accessEntries: count3.nullable(),
      inheritedEntries: count3.nullable()
    })
  ),
  /** Starts of the binary; file operations and HTTP requests of the probe. */
  figures: z3.array(figures),
  sharingViolations: count3,
  givenUp: count3,
  startsError: text2.nullable(),
  connections: z3.object({ protocol: text2, requests: count3, connections: count3, failed: count3 }).nullable(),
  signals: z3.array(z3.object({ signal: text2, sent: count3, received: count3, slowestNs: z3.number() })),
  preemptionNs: z3.number().nullable()
});
var cell = z3.object({
  id: text2,
  /** SHA-256 of the binary. */
  binary: text2,
  platform: text2,
  target: cellTarget,
  profile: text2,
  /** What is to be said of all that ran under the profile: it only approximates a kernel, or it takes a guard away. Absent = nothing. */
  profileNotes: z3.array(z3.object({ kind: z3.enum(["approximation", "loosened"]), text: text2 })).optional(),
  required: z3.boolean(),
  prediction,
  /** `fails`: the binary never reached its own code. null: nothing was run. */
  observed: z3.enum(["runs", "fails"]).nullable(),
  outcome: z3.enum(["pass", "fail", "warn", "unknown", "skip"]),
  /** What the outcome rests on. */
  basis: z3.enum(["observation", "prediction", "none"]),
  /** Always there for unknown and skip. */
  reason: text2.nullable(),
  agrees: z3.boolean().nullable(),
  findings: z3.array(finding),
  image: z3.object({ reference: text2, digest: text2.nullable(), standIn: text2.nullable() }).nullable(),
  /** Name of the job of the fan-out that brought the result; absent: the report is one run's, or nobody brought any. */
  slice: text2.optional(),
  /** Where it ran, when not simply in a container of the image. */
  place: z3.object({
    kind: z3.enum(["host", "wine", "qemu", "container"]),
    name: text2,
    /** What containers of Linux have and this one has not. */
    without: z3.array(text2).optional()
  }).optional(),
  /** What was seen of the machine's own system; absent where the cell is no machine, nor Wine's. */
  system: system.optional(),
  steps: z3.array(step),
  /** Median over the steps' start to exit or ready, milliseconds; null when nothing ran. */
  startupMs: milliseconds.nullable(),
  facts: z3.record(text2, z3.unknown()).nullable(),
  timers: timers.nullable()
});
var gate = z3.object({
  decision: z3.enum(["pass", "fail"]),
  reasons: z3.array(z3.object({ code: text2, severity: z3.enum(["fail", "warn"]), message: text2, cells: z3.array(text2) })),
  /** Highest GLIBC version any binary needs, `GLIBC_2.34`; null = none needed. */
  glibcFloor: text2.nullable(),
  /** Highest glibc that the policy allows, `2.17`; absent: any. */
  maxGlibc: text2.optional()
});
var engine = z3.object({
  kind: z3.enum(["docker", "podman", "native"]),
  version: text2,
  apiVersion: text2,
  os: text2,
  arch: text2,
  kernel: text2.nullable(),
  cpus: count3,
  rootless: z3.boolean(),
  /** Of an engine of Windows: `10.0.20348.2340`. */
  osVersion: text2.optional(),
  isolation: z3.enum(["process", "hyperv"]).optional()
});
var slice = z3.object({ name: text2, runner: text2, engine: engine.nullable(), durationMs: milliseconds });
var cellIds = z3.array(text2);
var changes = z3.object({
  /** When that one was started. */
  since: z3.iso.datetime(),
  newlyBroken: cellIds,
  newlyFixed: cellIds,
  newlyUnknown: cellIds,
  added: cellIds,
  gone: cellIds,
  /** null: where it was. `because`: per binary what wants the new versions, and C code that came since. */
  glibcFloor: z3.object({
    from: text2.nullable(),
    to: text2.nullable(),
    because: z3.array(z3.object({ binary: text2, symbols: z3.array(text2), packages: z3.array(text2) }))
  }).nullable(),
  /** Absent: no cell's timers reached a verdict in both. */
  jitter: z3.object({
    /** Cells whose verdict is `jittery` and was `steady`, and the other way round. */
    worse: cellIds,
    better: cellIds,
    /** How many have the verdict they had. */
    same: count3,
    /** How many ran on another CPU model or in another image. */
    notComparable: count3,
    /** Later than usual by the history of the base branch. */
    later: cellIds
  }).optional()
});
var reportSchema = z3.object({
  schema: z3.literal("portcullis-report/1"),
  tool: z3.object({ name: z3.literal("portcullis"), version: text2 }),
  startedAt: z3.iso.datetime(),
  durationMs: milliseconds,
  /** false: interrupted or cut short; the cells that did not end are `unknown`. */
  complete: z3.boolean(),
  configHash: text2,
  engine: engine.nullable(),
  /** Empty: the report comes from one run on one machine. */
  slices: z3.array(slice),
  binaries: z3.array(binary),
  /** Id of the target that the others are held against; absent: against most of them. */
  production: text2.optional(),
  cells: z3.array(cell),
  gate,
  /** null: there was nothing to compare with. */
  changes: changes.nullable()
});
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  reportSchema
});

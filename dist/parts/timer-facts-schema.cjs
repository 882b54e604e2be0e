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
var timer_facts_schema_exports = {};
__export(timer_facts_schema_exports, {
  reportSchema: () => reportSchema
});
module.exports = __toCommonJS(timer_facts_schema_exports);
var import_observation = require("./observation.cjs");
var import_clocks = require("./clocks.cjs");
var import_duet = require("./duet.cjs");
var import_measure = require("./measure.cjs");
var import_timer_policy = require("./timer-policy.cjs");
var z13 = __toESM(require("../lib/zod.cjs"));
var z2 = __toESM(require("../lib/zod.cjs"));
var z = __toESM(require("../lib/zod.cjs"));
var z9 = __toESM(require("../lib/zod.cjs"));
var z3 = __toESM(require("../lib/zod.cjs"));
var z4 = __toESM(require("../lib/zod.cjs"));
var z5 = __toESM(require("../lib/zod.cjs"));
var z8 = __toESM(require("../lib/zod.cjs"));
var z6 = __toESM(require("../lib/zod.cjs"));
var z7 = __toESM(require("../lib/zod.cjs"));
var z10 = __toESM(require("../lib/zod.cjs"));
var z11 = __toESM(require("../lib/zod.cjs"));
var z12 = __toESM(require("../lib/zod.cjs"));
var text = z.string();
var count = z.int().nonnegative();
var milliseconds = z.number().nonnegative();
var nanoseconds = z.number().nonnegative();
var goModule = z2.object({ path: text, version: text.nullable(), replacedBy: text.nullable() });
var binarySchema = z2.object({
  path: text,
  sha256: text,
  sizeBytes: count,
  format: z2.enum(["elf", "pe", "macho"]),
  os: text,
  arch: text,
  kind: z2.enum(["executable", "library"]),
  linkage: z2.enum(["static", "static-pie", "dynamic"]),
  libc: z2.enum(["glibc", "musl", "none", "unknown"]),
  interpreter: text.nullable(),
  needed: z2.array(text),
  rpath: z2.array(text),
  runpath: z2.array(text),
  versions: z2.record(
    text,
    z2.object({ floor: text.nullable(), symbols: z2.record(text, z2.array(text)), weak: z2.array(text) })
  ),
  cpuLevel: z2.int().min(1).max(4).nullable(),
  abiNoteKernel: text.nullable(),
  go: z2.object({
    version: text.nullable(),
    path: text.nullable(),
    module: goModule.nullable(),
    cgo: z2.boolean().nullable(),
    settings: z2.record(text, text),
    deps: z2.array(goModule)
  }).nullable(),
  cgoPackages: z2.array(text).nullable(),
  hardening: z2.object({
    pie: z2.boolean().nullable(),
    nx: z2.boolean().nullable(),
    relro: z2.enum(["none", "partial", "full"]).nullable(),
    stripped: z2.boolean().nullable()
  }),
  marks: z2.array(text).nullable(),
  pe: z2.object({
    subsystem: text,
    osVersion: text,
    subsystemVersion: text,
    delayLoaded: z2.array(text),
    aslr: z2.boolean(),
    highEntropyAslr: z2.boolean(),
    dep: z2.boolean(),
    controlFlowGuard: z2.boolean(),
    forceIntegrity: z2.boolean()
  }).nullable(),
  macho: z2.object({
    platform: text.nullable(),
    minOs: text.nullable(),
    sdk: text.nullable(),
    architectures: z2.array(text),
    weakLibraries: z2.array(text),
    hardenedRuntime: z2.boolean().nullable(),
    entitlements: z2.array(text).nullable()
  }).nullable(),
  /** Authenticode or Mach-O code signature, not verified; null = none. */
  signature: z2.object({
    kind: z2.enum(["authenticode", "linker", "ad-hoc", "developer-id", "apple", "certificate"]),
    signer: text.nullable()
  }).nullable(),
  warnings: z2.array(text)
});
var remedy = z3.object({ text, command: text.nullable() });
var findingSchema = z3.object({
  id: text,
  severity: z3.enum(["error", "warning", "note"]),
  /** The finding's name in words, the same for every cell. */
  title: text,
  message: text,
  /** Untrusted text, one line each. */
  evidence: z3.array(text),
  remedy: remedy.nullable(),
  args: z3.record(text, z3.unknown())
});
var captured = z4.object({ text, bytes: count, truncated: z4.boolean() });
var stepSchema = z4.object({
  name: text,
  kind: z4.enum(["run", "server"]),
  startAs: z4.enum(["child", "pid1"]),
  result: z4.enum(["pass", "fail", "unknown"]),
  findings: z4.array(findingSchema),
  startError: z4.object({ errno: text, message: text }).nullable(),
  exitCode: z4.int().nullable(),
  signal: text.nullable(),
  timedOut: z4.boolean(),
  durationMs: milliseconds.nullable(),
  readyMs: milliseconds.nullable(),
  stdout: captured.nullable(),
  stderr: captured.nullable(),
  peakMemoryBytes: count.nullable(),
  peakThreads: count.nullable(),
  peakOpenFiles: count.nullable(),
  peakProcesses: count.nullable().optional(),
  /** Peaks against the limits that the cell was seen to have; absent in reports of older versions. */
  headroom: z4.array(
    z4.object({
      resource: z4.enum(["memory", "open files", "processes and threads"]),
      peak: count,
      limit: count,
      leftPercent: z4.int().min(0).max(100)
    })
  ).optional()
});
var figures = z5.object({
  name: text,
  samples: count,
  p50Ns: z5.number(),
  p95Ns: z5.number(),
  maxNs: z5.number(),
  meanNs: z5.number(),
  sdNs: z5.number(),
  /** Half the width of the mean's 95 % interval, in percent of it. */
  rmePercent: z5.number().nullable()
});
var systemSchema = z5.object({
  name: text.nullable(),
  /** Resolution, counter: Windows alone. */
  timer: z5.object({
    wallStepNs: z5.number().nullable(),
    monotonicStepNs: z5.number().nullable(),
    resolutionNs: z5.number().nullable(),
    finestNs: z5.number().nullable(),
    coarsestNs: z5.number().nullable(),
    counterFrequencyHz: z5.number().nullable()
  }).nullable(),
  directories: z5.array(
    z5.object({
      kind: text,
      path: text.nullable(),
      refused: text.nullable(),
      accessEntries: count.nullable(),
      inheritedEntries: count.nullable()
    })
  ),
  /** Starts of the binary; file operations and HTTP requests of the probe. */
  figures: z5.array(figures),
  sharingViolations: count,
  givenUp: count,
  startsError: text.nullable(),
  connections: z5.object({ protocol: text, requests: count, connections: count, failed: count }).nullable(),
  signals: z5.array(z5.object({ signal: text, sent: count, received: count, slowestNs: z5.number() })),
  preemptionNs: z5.number().nullable()
});
var interval = z6.object({ lowNs: nanoseconds, highNs: nanoseconds });
var series = z6.object({
  samples: count,
  p50Ns: nanoseconds,
  p90Ns: nanoseconds,
  p95Ns: nanoseconds,
  p99Ns: nanoseconds,
  /** Distribution-free, two-sided 95 %; null: too few samples. */
  p99Interval: interval.nullable(),
  p999Interval: interval.nullable(),
  maxNs: nanoseconds,
  deviationNs: nanoseconds,
  missed: count,
  early: count,
  /** Log-linear buckets as text, docs/timers.md. */
  histogram: z6.string()
});
var shift = z6.object({
  estimate: z6.number(),
  lower: z6.number(),
  upper: z6.number(),
  pairsLater: count,
  cell: z6.number(),
  control: z6.number(),
  controlWorst: z6.number()
});
var duetSchema = z6.object({
  verdict: z6.enum(["steady", "jittery", "inconclusive", "contaminated", "unmeasured"]),
  reason: z6.string(),
  class: z6.enum(import_timer_policy.TIMER_CLASSES),
  limitPercent: z6.number(),
  action: z6.enum(import_timer_policy.TIMER_ACTIONS),
  /** null, as all below, where nothing was measured. */
  periodNs: count.nullable(),
  /** That counted, in order. */
  pairs: z6.array(
    z6.object({
      first: z6.enum(["control", "cell"]),
      controlP50Ns: nanoseconds,
      controlP90Ns: nanoseconds,
      cellP50Ns: nanoseconds,
      cellP90Ns: nanoseconds
    })
  ),
  p50: shift.nullable(),
  p90: shift.nullable(),
  /** Later than the host by more than half a percent of the period, whatever the limit. */
  shift: z6.enum(["later", "none", "unclear"]).nullable(),
  /** The highest quantile that proves `later`; absent unless it is. */
  laterAt: z6.object({ quantile: z6.enum(import_duet.SHIFT_QUANTILES), estimate: z6.number(), lower: z6.number() }).optional(),
  control: series.nullable(),
  cell: series.nullable(),
  causes: z6.object({
    throttle: z6.object({ periods: count, throttledPeriods: count, throttledNs: nanoseconds }).nullable(),
    stealNs: nanoseconds.nullable(),
    runDelayNs: nanoseconds.nullable(),
    preemptions: count.nullable()
  })
});
var conditionsSchema = z7.object({
  goVersion: text,
  kernel: text.nullable(),
  cpuModel: text.nullable(),
  cpus: count,
  /** GOMAXPROCS as the probe got it by itself. */
  processors: count,
  cgroup: z7.enum(["v1", "v2", "mixed"]).nullable(),
  cpuQuota: z7.number().nullable(),
  cpuPeriodUs: count.nullable(),
  cpuset: text.nullable(),
  clockSource: text.nullable(),
  timerSlackNs: count.nullable()
});
var steps = z7.object({
  reads: count,
  smallestNs: nanoseconds.nullable(),
  largestNs: nanoseconds.nullable(),
  zero: count,
  negative: count
});
var clocksSchema = z7.object({
  cost: z7.object({ nowNs: nanoseconds, syscallNs: nanoseconds.nullable(), vdsoMapped: z7.boolean().nullable() }),
  monotonicSteps: steps,
  wallSteps: steps,
  /** Wall clock against the monotonic one, over so long. */
  drift: z7.object({ overNs: nanoseconds, gainedNs: z7.number(), largestJumpNs: z7.number() }),
  /** ms since the epoch. */
  wallMs: z7.number(),
  monotonicUs: z7.number(),
  /** Cell minus host; null = the host's could not be read. */
  offsetMs: z7.number().nullable(),
  faked: z7.enum(import_clocks.CLOCK_FAKES).nullable(),
  timeNamespace: z7.object({ monotonicNs: z7.number(), boottimeNs: z7.number() }).nullable(),
  source: z7.object({ current: text.nullable(), available: z7.array(text) }),
  adjust: z7.object({
    read: text,
    set: z7.enum(["unclear", "refused-capability", "refused-filter", "refused"]),
    setError: text.nullable(),
    state: z7.object({
      synchronised: z7.boolean(),
      offsetNs: z7.number(),
      frequencyPpm: z7.number(),
      maxErrorUs: z7.number(),
      estimatedErrorUs: z7.number()
    }).nullable()
  }).nullable(),
  timerSlackNs: count.nullable(),
  zones: z7.object({
    database: text.nullable(),
    localtime: text.nullable(),
    tz: text.nullable(),
    localName: text,
    localOffsetS: z7.number(),
    loadError: text.nullable()
  }),
  ntp: z7.object({
    server: text,
    offsetMs: z7.number().nullable(),
    roundTripMs: z7.number().nullable(),
    stratum: count.nullable(),
    error: text.nullable()
  }).nullable(),
  ptpDevices: z7.array(text),
  windows: z7.object({
    counterFrequencyHz: z7.number(),
    counterStepNs: z7.number(),
    resolutionNs: z7.number().nullable(),
    finestNs: z7.number().nullable(),
    coarsestNs: z7.number().nullable(),
    highResolutionTimer: z7.boolean()
  }).nullable()
});
var seriesRowSchema = z7.object({
  path: z7.enum(["os", "go"]),
  timer: z7.enum(import_measure.TIMER_KINDS),
  periodNs: count,
  /** GOMAXPROCS meanwhile. */
  processors: count,
  lockThread: z7.boolean(),
  samples: count,
  meanNs: nanoseconds,
  p50Ns: nanoseconds,
  p90Ns: nanoseconds,
  p99Ns: nanoseconds,
  maxNs: nanoseconds,
  missed: count,
  throttle: z7.object({ periods: count, throttledPeriods: count, throttledNs: nanoseconds }).nullable()
});
var timerSummary = z8.object({
  path: z8.enum(["os", "go"]),
  periodNs: count,
  samples: count,
  p50Ns: z8.number(),
  p90Ns: z8.number(),
  p95Ns: z8.number(),
  p99Ns: z8.number(),
  maxNs: z8.number(),
  missed: count
});
var timersSchema = z8.object({
  paths: z8.array(timerSummary),
  clock: z8.object({ nowNs: z8.number(), syscallNs: z8.number().nullable(), path: z8.enum(["vdso", "syscall", "unclear"]) }).nullable(),
  /** Absent: the cell was not measured against its host. */
  duet: duetSchema.optional(),
  /** Why not: it is the host itself, the engine's machine is another one, the host's side gave nothing. Absent: it was, or an older version does not say. */
  alone: z8.enum(import_observation.MEASURED_ALONE).optional(),
  conditions: conditionsSchema.optional(),
  clocks: clocksSchema.optional(),
  /** The OS path with busy processes beside it, where there is a CPU quota. */
  loaded: seriesRowSchema.optional(),
  /** All kinds of timers and periods, and one over GOMAXPROCS and LockOSThread. */
  tables: z8.object({ kinds: z8.array(seriesRowSchema), processors: z8.array(seriesRowSchema) }).optional()
});
var prediction = z9.object({ runs: z9.boolean().nullable(), reason: text.nullable(), findings: z9.array(findingSchema) });
var cellTarget = z9.object({
  id: text,
  image: text.nullable(),
  libc: z9.object({ family: z9.enum(["glibc", "musl", "none", "unknown"]), version: text.nullable() }),
  kernel: text.nullable(),
  endOfLife: text.nullable(),
  /** Windows or macOS and its version, `Windows 10.0.20348`; absent: Linux. */
  system: text.optional()
});
var cellSchema = z9.object({
  id: text,
  /** SHA-256 of the binary. */
  binary: text,
  platform: text,
  target: cellTarget,
  profile: text,
  /** What is to be said of all that ran under the profile: it only approximates a kernel, or it takes a guard away. Absent = nothing. */
  profileNotes: z9.array(z9.object({ kind: z9.enum(["approximation", "loosened"]), text })).optional(),
  required: z9.boolean(),
  prediction,
  /** `fails`: the binary never reached its own code. null: nothing was run. */
  observed: z9.enum(["runs", "fails"]).nullable(),
  outcome: z9.enum(["pass", "fail", "warn", "unknown", "skip"]),
  /** What the outcome rests on. */
  basis: z9.enum(["observation", "prediction", "none"]),
  /** Always there for unknown and skip. */
  reason: text.nullable(),
  agrees: z9.boolean().nullable(),
  findings: z9.array(findingSchema),
  image: z9.object({ reference: text, digest: text.nullable(), standIn: text.nullable() }).nullable(),
  /** Name of the job of the fan-out that brought the result; absent: the report is one run's, or nobody brought any. */
  slice: text.optional(),
  /** Where it ran, when not simply in a container of the image. */
  place: z9.object({
    kind: z9.enum(["host", "wine", "qemu", "container"]),
    name: text,
    /** What containers of Linux have and this one has not. */
    without: z9.array(text).optional()
  }).optional(),
  /** What was seen of the machine's own system; absent where the cell is no machine, nor Wine's. */
  system: systemSchema.optional(),
  steps: z9.array(stepSchema),
  /** Median over the steps' start to exit or ready, milliseconds; null when nothing ran. */
  startupMs: milliseconds.nullable(),
  facts: z9.record(text, z9.unknown()).nullable(),
  timers: timersSchema.nullable()
});
var cellIds = z10.array(text);
var changesSchema = z10.object({
  /** When that one was started. */
  since: z10.iso.datetime(),
  newlyBroken: cellIds,
  newlyFixed: cellIds,
  newlyUnknown: cellIds,
  added: cellIds,
  gone: cellIds,
  /** null: where it was. `because`: per binary what wants the new versions, and C code that came since. */
  glibcFloor: z10.object({
    from: text.nullable(),
    to: text.nullable(),
    because: z10.array(z10.object({ binary: text, symbols: z10.array(text), packages: z10.array(text) }))
  }).nullable(),
  /** Absent: no cell's timers reached a verdict in both. */
  jitter: z10.object({
    /** Cells whose verdict is `jittery` and was `steady`, and the other way round. */
    worse: cellIds,
    better: cellIds,
    /** How many have the verdict they had. */
    same: count,
    /** How many ran on another CPU model or in another image. */
    notComparable: count,
    /** Later than usual by the history of the base branch. */
    later: cellIds
  }).optional()
});
var engineSchema = z11.object({
  kind: z11.enum(["docker", "podman", "native"]),
  version: text,
  apiVersion: text,
  os: text,
  arch: text,
  kernel: text.nullable(),
  cpus: count,
  rootless: z11.boolean(),
  /** Of an engine of Windows: `10.0.20348.2340`. */
  osVersion: text.optional(),
  isolation: z11.enum(["process", "hyperv"]).optional()
});
var sliceSchema = z11.object({
  name: text,
  runner: text,
  engine: engineSchema.nullable(),
  durationMs: milliseconds
});
var gateSchema = z12.object({
  decision: z12.enum(["pass", "fail"]),
  reasons: z12.array(z12.object({ code: text, severity: z12.enum(["fail", "warn"]), message: text, cells: z12.array(text) })),
  /** Highest GLIBC version any binary needs, `GLIBC_2.34`; null = none needed. */
  glibcFloor: text.nullable(),
  /** Highest glibc that the policy allows, `2.17`; absent: any. */
  maxGlibc: text.optional()
});
var reportSchema = z13.object({
  schema: z13.literal("portcullis-report/1"),
  tool: z13.object({ name: z13.literal("portcullis"), version: text }),
  startedAt: z13.iso.datetime(),
  durationMs: milliseconds,
  /** false: interrupted or cut short; the cells that did not end are `unknown`. */
  complete: z13.boolean(),
  configHash: text,
  engine: engineSchema.nullable(),
  /** Empty: the report comes from one run on one machine. */
  slices: z13.array(sliceSchema),
  binaries: z13.array(binarySchema),
  /** Id of the target that the others are held against; absent: against most of them. */
  production: text.optional(),
  cells: z13.array(cellSchema),
  gate: gateSchema,
  /** null: there was nothing to compare with. */
  changes: changesSchema.nullable()
});
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  reportSchema
});

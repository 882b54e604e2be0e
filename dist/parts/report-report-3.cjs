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
var import_timer_policy = require("./timer-policy.cjs");
var z2 = __toESM(require("../lib/zod.cjs"));
var z = __toESM(require("../lib/zod.cjs"));
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
var milliseconds = z2.number().nonnegative();
var remedy = z2.object({ text, command: text.nullable() });
var finding = z2.object({
  id: text,
  severity: z2.enum(["error", "warning", "note"]),
  /** The finding's name in words, the same for every cell. */
  title: text,
  message: text,
  /** Untrusted text, one line each. */
  evidence: z2.array(text),
  remedy: remedy.nullable(),
  args: z2.record(text, z2.unknown())
});
var module2 = z2.object({ path: text, version: text.nullable(), replacedBy: text.nullable() });
var binary = z2.object({
  path: text,
  sha256: text,
  sizeBytes: count2,
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
    module: module2.nullable(),
    cgo: z2.boolean().nullable(),
    settings: z2.record(text, text),
    deps: z2.array(module2)
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
var captured = z2.object({ text, bytes: count2, truncated: z2.boolean() });
var step = z2.object({
  name: text,
  kind: z2.enum(["run", "server"]),
  startAs: z2.enum(["child", "pid1"]),
  result: z2.enum(["pass", "fail", "unknown"]),
  findings: z2.array(finding),
  startError: z2.object({ errno: text, message: text }).nullable(),
  exitCode: z2.int().nullable(),
  signal: text.nullable(),
  timedOut: z2.boolean(),
  durationMs: milliseconds.nullable(),
  readyMs: milliseconds.nullable(),
  stdout: captured.nullable(),
  stderr: captured.nullable(),
  peakMemoryBytes: count2.nullable(),
  peakThreads: count2.nullable(),
  peakOpenFiles: count2.nullable()
});
var timerSummary = z2.object({
  path: z2.enum(["os", "go"]),
  periodNs: count2,
  samples: count2,
  p50Ns: z2.number(),
  p90Ns: z2.number(),
  p95Ns: z2.number(),
  p99Ns: z2.number(),
  maxNs: z2.number(),
  missed: count2
});
var timers = z2.object({
  paths: z2.array(timerSummary),
  clock: z2.object({ nowNs: z2.number(), syscallNs: z2.number().nullable(), path: z2.enum(["vdso", "syscall", "unclear"]) }).nullable(),
  /** Absent: the cell was not measured against its host. */
  duet: duetSchema.optional()
});
var prediction = z2.object({ runs: z2.boolean().nullable(), reason: text.nullable(), findings: z2.array(finding) });
var cellTarget = z2.object({
  id: text,
  image: text.nullable(),
  libc: z2.object({ family: z2.enum(["glibc", "musl", "none", "unknown"]), version: text.nullable() }),
  kernel: text.nullable(),
  endOfLife: text.nullable()
});
var cell = z2.object({
  id: text,
  /** SHA-256 of the binary. */
  binary: text,
  platform: text,
  target: cellTarget,
  profile: text,
  required: z2.boolean(),
  prediction,
  /** `fails`: the binary never reached its own code. null: nothing was run. */
  observed: z2.enum(["runs", "fails"]).nullable(),
  outcome: z2.enum(["pass", "fail", "warn", "unknown", "skip"]),
  /** What the outcome rests on. */
  basis: z2.enum(["observation", "prediction", "none"]),
  /** Always there for unknown and skip. */
  reason: text.nullable(),
  agrees: z2.boolean().nullable(),
  findings: z2.array(finding),
  image: z2.object({ reference: text, digest: text.nullable(), standIn: text.nullable() }).nullable(),
  steps: z2.array(step),
  /** Median over the steps' start to exit or ready, milliseconds; null when nothing ran. */
  startupMs: milliseconds.nullable(),
  facts: z2.record(text, z2.unknown()).nullable(),
  timers: timers.nullable()
});
var gate = z2.object({
  decision: z2.enum(["pass", "fail"]),
  reasons: z2.array(z2.object({ code: text, severity: z2.enum(["fail", "warn"]), message: text, cells: z2.array(text) })),
  /** Highest GLIBC version any binary needs, `GLIBC_2.34`; null = none needed. */
  glibcFloor: text.nullable()
});
var engine = z2.object({
  kind: z2.enum(["docker", "podman"]),
  version: text,
  apiVersion: text,
  os: text,
  arch: text,
  kernel: text.nullable(),
  cpus: count2,
  rootless: z2.boolean()
});
var slice = z2.object({ name: text, runner: text, engine: engine.nullable(), durationMs: milliseconds });
var cellIds = z2.array(text);
var changes = z2.object({
  /** When that one was started. */
  since: z2.iso.datetime(),
  newlyBroken: cellIds,
  newlyFixed: cellIds,
  newlyUnknown: cellIds,
  added: cellIds,
  gone: cellIds,
  /** null: where it was. `because`: per binary what wants the new versions, and C code that came since. */
  glibcFloor: z2.object({
    from: text.nullable(),
    to: text.nullable(),
    because: z2.array(z2.object({ binary: text, symbols: z2.array(text), packages: z2.array(text) }))
  }).nullable()
});
var reportSchema = z2.object({
  schema: z2.literal("portcullis-report/1"),
  tool: z2.object({ name: z2.literal("portcullis"), version: text }),
  startedAt: z2.iso.datetime(),
  durationMs: milliseconds,
  /** false: interrupted or cut short; the cells that did not end are `unknown`. */
  complete: z2.boolean(),
  configHash: text,
  engine: engine.nullable(),
  /** Empty: the report comes from one run on one machine. */
  slices: z2.array(slice),
  binaries: z2.array(binary),
  cells: z2.array(cell),
  gate,
  /** null: there was nothing to compare with. */
  changes: changes.nullable()
});
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  reportSchema
});

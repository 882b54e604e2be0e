import * as z from 'zod'
import { MEASURED_ALONE } from '../protocol/observation.ts'
import { duetSchema } from './timers/timer-duet-schema.ts'
import { clocksSchema, conditionsSchema, seriesRowSchema } from './timers/timer-facts-schema.ts'

/**
 * The report, version 1: the one document that everything is rendered from and that slices of a run are merged from.
 * zod is the source of the type, of schema/report.schema.json and of the check on reports that come from elsewhere.
 */
const text = z.string()
const count = z.int().nonnegative()
const milliseconds = z.number().nonnegative()

const remedy = z.object({ text, command: text.nullable() })

const finding = z.object({
  id: text,
  severity: z.enum(['error', 'warning', 'note']),
  /** The finding's name in words, the same for every cell. */
  title: text,
  message: text,
  /** Untrusted text, one line each. */
  evidence: z.array(text),
  remedy: remedy.nullable(),
  args: z.record(text, z.unknown()),
})

const module = z.object({ path: text, version: text.nullable(), replacedBy: text.nullable() })

const binary = z.object({
  path: text,
  sha256: text,
  sizeBytes: count,
  format: z.enum(['elf', 'pe', 'macho']),
  os: text,
  arch: text,
  kind: z.enum(['executable', 'library']),
  linkage: z.enum(['static', 'static-pie', 'dynamic']),
  libc: z.enum(['glibc', 'musl', 'none', 'unknown']),
  interpreter: text.nullable(),
  needed: z.array(text),
  rpath: z.array(text),
  runpath: z.array(text),
  versions: z.record(
    text,
    z.object({ floor: text.nullable(), symbols: z.record(text, z.array(text)), weak: z.array(text) }),
  ),
  cpuLevel: z.int().min(1).max(4).nullable(),
  abiNoteKernel: text.nullable(),
  go: z
    .object({
      version: text.nullable(),
      path: text.nullable(),
      module: module.nullable(),
      cgo: z.boolean().nullable(),
      settings: z.record(text, text),
      deps: z.array(module),
    })
    .nullable(),
  cgoPackages: z.array(text).nullable(),
  hardening: z.object({
    pie: z.boolean().nullable(),
    nx: z.boolean().nullable(),
    relro: z.enum(['none', 'partial', 'full']).nullable(),
    stripped: z.boolean().nullable(),
  }),
  marks: z.array(text).nullable(),
  pe: z
    .object({
      subsystem: text,
      osVersion: text,
      subsystemVersion: text,
      delayLoaded: z.array(text),
      aslr: z.boolean(),
      highEntropyAslr: z.boolean(),
      dep: z.boolean(),
      controlFlowGuard: z.boolean(),
      forceIntegrity: z.boolean(),
    })
    .nullable(),
  macho: z
    .object({
      platform: text.nullable(),
      minOs: text.nullable(),
      sdk: text.nullable(),
      architectures: z.array(text),
      weakLibraries: z.array(text),
      hardenedRuntime: z.boolean().nullable(),
      entitlements: z.array(text).nullable(),
    })
    .nullable(),
  /** Authenticode or Mach-O code signature, not verified; null = none. */
  signature: z
    .object({
      kind: z.enum(['authenticode', 'linker', 'ad-hoc', 'developer-id', 'apple', 'certificate']),
      signer: text.nullable(),
    })
    .nullable(),
  warnings: z.array(text),
})

const captured = z.object({ text, bytes: count, truncated: z.boolean() })

const step = z.object({
  name: text,
  kind: z.enum(['run', 'server']),
  startAs: z.enum(['child', 'pid1']),
  result: z.enum(['pass', 'fail', 'unknown']),
  findings: z.array(finding),
  startError: z.object({ errno: text, message: text }).nullable(),
  exitCode: z.int().nullable(),
  signal: text.nullable(),
  timedOut: z.boolean(),
  durationMs: milliseconds.nullable(),
  readyMs: milliseconds.nullable(),
  stdout: captured.nullable(),
  stderr: captured.nullable(),
  peakMemoryBytes: count.nullable(),
  peakThreads: count.nullable(),
  peakOpenFiles: count.nullable(),
  peakProcesses: count.nullable().optional(),
  /** Peaks against the limits that the cell was seen to have; absent in reports of older versions. */
  headroom: z
    .array(
      z.object({
        resource: z.enum(['memory', 'open files', 'processes and threads']),
        peak: count,
        limit: count,
        leftPercent: z.int().min(0).max(100),
      }),
    )
    .optional(),
})

const timerSummary = z.object({
  path: z.enum(['os', 'go']),
  periodNs: count,
  samples: count,
  p50Ns: z.number(),
  p90Ns: z.number(),
  p95Ns: z.number(),
  p99Ns: z.number(),
  maxNs: z.number(),
  missed: count,
})

const timers = z.object({
  paths: z.array(timerSummary),
  clock: z
    .object({ nowNs: z.number(), syscallNs: z.number().nullable(), path: z.enum(['vdso', 'syscall', 'unclear']) })
    .nullable(),
  /** Absent: the cell was not measured against its host. */
  duet: duetSchema.optional(),
  /** Why not: it is the host itself, the engine's machine is another one, the host's side gave nothing. Absent: it was, or an older version does not say. */
  alone: z.enum(MEASURED_ALONE).optional(),
  conditions: conditionsSchema.optional(),
  clocks: clocksSchema.optional(),
  /** The OS path with busy processes beside it, where there is a CPU quota. */
  loaded: seriesRowSchema.optional(),
  /** All kinds of timers and periods, and one over GOMAXPROCS and LockOSThread. */
  tables: z.object({ kinds: z.array(seriesRowSchema), processors: z.array(seriesRowSchema) }).optional(),
})

const prediction = z.object({ runs: z.boolean().nullable(), reason: text.nullable(), findings: z.array(finding) })

const cellTarget = z.object({
  id: text,
  image: text.nullable(),
  libc: z.object({ family: z.enum(['glibc', 'musl', 'none', 'unknown']), version: text.nullable() }),
  kernel: text.nullable(),
  endOfLife: text.nullable(),
  /** Windows or macOS and its version, `Windows 10.0.20348`; absent: Linux. */
  system: text.optional(),
})

const figures = z.object({
  name: text,
  samples: count,
  p50Ns: z.number(),
  p95Ns: z.number(),
  maxNs: z.number(),
  meanNs: z.number(),
  sdNs: z.number(),
  /** Half the width of the mean's 95 % interval, in percent of it. */
  rmePercent: z.number().nullable(),
})

const system = z.object({
  name: text.nullable(),
  /** Resolution, counter: Windows alone. */
  timer: z
    .object({
      wallStepNs: z.number().nullable(),
      monotonicStepNs: z.number().nullable(),
      resolutionNs: z.number().nullable(),
      finestNs: z.number().nullable(),
      coarsestNs: z.number().nullable(),
      counterFrequencyHz: z.number().nullable(),
    })
    .nullable(),
  directories: z.array(
    z.object({
      kind: text,
      path: text.nullable(),
      refused: text.nullable(),
      accessEntries: count.nullable(),
      inheritedEntries: count.nullable(),
    }),
  ),
  /** Starts of the binary; file operations and HTTP requests of the probe. */
  figures: z.array(figures),
  sharingViolations: count,
  givenUp: count,
  startsError: text.nullable(),
  connections: z.object({ protocol: text, requests: count, connections: count, failed: count }).nullable(),
  signals: z.array(z.object({ signal: text, sent: count, received: count, slowestNs: z.number() })),
  preemptionNs: z.number().nullable(),
})

const cell = z.object({
  id: text,
  /** SHA-256 of the binary. */
  binary: text,
  platform: text,
  target: cellTarget,
  profile: text,
  /** What is to be said of all that ran under the profile: it only approximates a kernel, or it takes a guard away. Absent = nothing. */
  profileNotes: z.array(z.object({ kind: z.enum(['approximation', 'loosened']), text })).optional(),
  required: z.boolean(),
  prediction,
  /** `fails`: the binary never reached its own code. null: nothing was run. */
  observed: z.enum(['runs', 'fails']).nullable(),
  outcome: z.enum(['pass', 'fail', 'warn', 'unknown', 'skip']),
  /** What the outcome rests on. */
  basis: z.enum(['observation', 'prediction', 'none']),
  /** Always there for unknown and skip. */
  reason: text.nullable(),
  agrees: z.boolean().nullable(),
  findings: z.array(finding),
  image: z.object({ reference: text, digest: text.nullable(), standIn: text.nullable() }).nullable(),
  /** Name of the job of the fan-out that brought the result; absent: the report is one run's, or nobody brought any. */
  slice: text.optional(),
  /** Where it ran, when not simply in a container of the image. */
  place: z
    .object({
      kind: z.enum(['host', 'wine', 'qemu', 'container']),
      name: text,
      /** What containers of Linux have and this one has not. */
      without: z.array(text).optional(),
    })
    .optional(),
  /** What was seen of the machine's own system; absent where the cell is no machine, nor Wine's. */
  system: system.optional(),
  steps: z.array(step),
  /** Median over the steps' start to exit or ready, milliseconds; null when nothing ran. */
  startupMs: milliseconds.nullable(),
  facts: z.record(text, z.unknown()).nullable(),
  timers: timers.nullable(),
})

const gate = z.object({
  decision: z.enum(['pass', 'fail']),
  reasons: z.array(z.object({ code: text, severity: z.enum(['fail', 'warn']), message: text, cells: z.array(text) })),
  /** Highest GLIBC version any binary needs, `GLIBC_2.34`; null = none needed. */
  glibcFloor: text.nullable(),
  /** Highest glibc that the policy allows, `2.17`; absent: any. */
  maxGlibc: text.optional(),
})

const engine = z.object({
  kind: z.enum(['docker', 'podman', 'native']),
  version: text,
  apiVersion: text,
  os: text,
  arch: text,
  kernel: text.nullable(),
  cpus: count,
  rootless: z.boolean(),
  /** Of an engine of Windows: `10.0.20348.2340`. */
  osVersion: text.optional(),
  isolation: z.enum(['process', 'hyperv']).optional(),
})

/** A job of a fan-out, where the report was merged from several. */
const slice = z.object({ name: text, runner: text, engine: engine.nullable(), durationMs: milliseconds })

const cellIds = z.array(text)

/** Against an earlier report, of the base branch or the last release. */
const changes = z.object({
  /** When that one was started. */
  since: z.iso.datetime(),
  newlyBroken: cellIds,
  newlyFixed: cellIds,
  newlyUnknown: cellIds,
  added: cellIds,
  gone: cellIds,
  /** null: where it was. `because`: per binary what wants the new versions, and C code that came since. */
  glibcFloor: z
    .object({
      from: text.nullable(),
      to: text.nullable(),
      because: z.array(z.object({ binary: text, symbols: z.array(text), packages: z.array(text) })),
    })
    .nullable(),
  /** Absent: no cell's timers reached a verdict in both. */
  jitter: z
    .object({
      /** Cells whose verdict is `jittery` and was `steady`, and the other way round. */
      worse: cellIds,
      better: cellIds,
      /** How many have the verdict they had. */
      same: count,
      /** How many ran on another CPU model or in another image. */
      notComparable: count,
      /** Later than usual by the history of the base branch. */
      later: cellIds,
    })
    .optional(),
})

export const reportSchema = z.object({
  schema: z.literal('portcullis-report/1'),
  tool: z.object({ name: z.literal('portcullis'), version: text }),
  startedAt: z.iso.datetime(),
  durationMs: milliseconds,
  /** false: interrupted or cut short; the cells that did not end are `unknown`. */
  complete: z.boolean(),
  configHash: text,
  engine: engine.nullable(),
  /** Empty: the report comes from one run on one machine. */
  slices: z.array(slice),
  binaries: z.array(binary),
  /** Id of the target that the others are held against; absent: against most of them. */
  production: text.optional(),
  cells: z.array(cell),
  gate,
  /** null: there was nothing to compare with. */
  changes: changes.nullable(),
})

export type Report = z.infer<typeof reportSchema>
export type ReportBinary = Report['binaries'][number]
export type ReportCell = Report['cells'][number]
export type ReportStep = ReportCell['steps'][number]
export type ReportFinding = z.infer<typeof finding>
export type ReportGate = Report['gate']
export type ReportTimers = z.infer<typeof timers>
export type Outcome = ReportCell['outcome']

import type { ClockCost, ClockFacts } from './clocks.ts'
import type { MeasureConditions, SeriesMessage } from './measure.ts'
import type { SystemFacts } from './system.ts'
import type { Attempt, CellFacts, TraceMessage } from './messages.ts'
import type { StepOutcome } from './process.ts'
import type { TimerPath } from './measure.ts'

/** All that came back from one cell. Every planned step has an outcome, or `trouble` says why not. */
export interface CellObservation {
  readonly image: ImageFacts | null
  /** Where it ran, when not simply in a container of the image; absent = there. */
  readonly place?: CellPlace
  readonly facts: CellFacts | null
  readonly outcomes: readonly StepOutcome[]
  /** Empty where timers were not measured. */
  readonly timers: readonly PathLateness[]
  readonly clock: ClockCost | null
  /** What measure and clocks steps gave; absent where there was none. */
  readonly measured?: CellMeasurements
  /** What the same probe measured on the host meanwhile; absent where it did not. Series of the OS path. */
  readonly control?: readonly SeriesMessage[]
  /** Why timers were measured without the host beside the cell; absent where they were not, or not so. */
  readonly alone?: MeasuredAlone
  /** Of traced steps; absent where there was none. */
  readonly traces?: readonly TraceMessage[]
  /** What failed steps were refused, as a traced run of them showed it; absent where none was. */
  readonly refusals?: readonly StepRefusals[]
  /** Of attempts steps; absent where there was none. */
  readonly attempts?: readonly Attempt[]
  /** Of a system step; absent where there was none. */
  readonly systemFacts?: SystemFacts
  /** The same with its statistics; absent where the cell is no machine of its own. */
  readonly system?: SystemSeen
  /** From the container's start to the probe's first word. */
  readonly containerStartMs: number | null
  /** Set when some planned step has no outcome, or the cell could not be had at all. */
  readonly trouble: Trouble | null
}

/** Lateness of one path against absolute deadlines, the duet's first pair left out. */
export interface PathLateness {
  readonly path: TimerPath
  readonly periodNs: number
  /** Nanoseconds, >= 0, in order. */
  readonly latenessNs: readonly number[]
  /** Deadlines passed over; they are not in `latenessNs`. */
  readonly missed: number
}

/** host: the cell is the host itself. elsewhere: the engine's machine is another one. no-control: the probe on the host gave nothing. */
export type MeasuredAlone = (typeof MEASURED_ALONE)[number]
export const MEASURED_ALONE = ['host', 'elsewhere', 'no-control'] as const

export interface StepRefusals {
  readonly step: string
  /** Calls that got this answer and no other. */
  readonly calls: readonly RefusedCall[]
}

export interface RefusedCall {
  readonly name: string
  readonly answer: 'SIGSYS' | 'EPERM' | 'ENOSYS'
  /** Engines' own filters allow it: then it is the kernel that refuses. */
  readonly allowed: boolean
}

export interface CellPlace {
  /**
   * host: a process of the machine itself. wine, qemu: in a container, but not on what it was built for. container: in one of Windows, which is
   * less of a cell than one of Linux.
   */
  readonly kind: 'host' | 'wine' | 'qemu' | 'container'
  /** `Linux 6.1.0`, `Wine 8.0`, `qemu-aarch64 7.2`, `Windows 10.0.20348, process isolation`. */
  readonly name: string
  /** What containers of Linux have and this one has not; absent = nothing. */
  readonly without?: readonly string[]
}

export interface SystemSeen {
  readonly facts: SystemFacts
  readonly clocks: ClockFacts | null
  readonly figures: readonly NamedFigures[]
}

/** Statistics of figures, ns. */
export interface NamedFigures {
  readonly name: 'cold start' | 'warm start' | 'create' | 'write' | 'rename' | 'delete' | 'request'
  readonly samples: number
  readonly p50Ns: number
  readonly p95Ns: number
  readonly maxNs: number
  readonly meanNs: number
  readonly sdNs: number
  readonly rmePercent: number | null
}

export interface CellMeasurements {
  readonly conditions: MeasureConditions | null
  readonly series: readonly SeriesMessage[]
  readonly clocks: ClockFacts | null
  /** The OS path with busy processes beside it in a cell with a CPU quota; absent where there was none. */
  readonly loaded?: SeriesMessage
  /** Timers of all kinds and periods, and one over GOMAXPROCS and LockOSThread; absent where they were not asked for. */
  readonly tables?: { readonly kinds: readonly SeriesMessage[]; readonly processors: readonly SeriesMessage[] }
  /** The host's, read by the same probe; absent where it could not be. */
  readonly hostClocks?: ClockFacts
}

export interface ImageFacts {
  /** What ran: the reference, or the stand-in's. */
  readonly reference: string
  /** Repository digest `sha256:...` where the engine knows one, else the image id. */
  readonly digest: string | null
  /** Recipe id when a stand-in took the image's place. */
  readonly standIn: string | null
}

export interface Trouble {
  readonly kind: TroubleKind
  /** One line; untrusted when it quotes the engine or the cell. */
  readonly message: string
  /** The step that was being worked on. */
  readonly step: string | null
}

export type TroubleKind =
  | 'image-unavailable'
  | 'image-not-as-locked'
  | 'platform-unavailable'
  | 'profile-refused'
  | 'engine-unavailable'
  | 'engine-lost'
  | 'engine-refused'
  | 'probe-failed'
  | 'killed-for-memory'
  | 'killed-from-outside'
  | 'time-limit'
  | 'interrupted'

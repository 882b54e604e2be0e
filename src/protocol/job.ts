import type { ClocksStep, MeasureStep } from './measure.ts'
import type { StepBase } from './step-base.ts'
import type { SystemStep } from './system.ts'

/** The probe's job: one JSON file put in beside the probe. probe/internal/wire/job.go mirrors it field by field. */
export const PROTOCOL_VERSION = 1

export interface ProbeJob {
  readonly protocol: typeof PROTOCOL_VERSION
  /** Absolute path of the binary under test inside the cell. */
  readonly binary: string
  /** What starts it where the machine cannot by itself, with its arguments; goes in front of the binary. Absent = nothing. */
  readonly launcher?: readonly string[]
  /** Directory that every step starts in; made by the probe when absent. */
  readonly workDir: string
  /** Directories that hold nothing of the image; each step of the binary finds them empty. Absent = none. */
  readonly fresh?: readonly string[]
  readonly limits: JobLimits
  readonly steps: readonly Step[]
}

export interface JobLimits {
  /** Kept per stream and step; the rest is drained, counted and dropped. */
  readonly outputBytes: number
  /** The probe ends all it started and says `bye` after this long, whatever happens. */
  readonly totalMs: number
}

export type Step = FactsStep | RunStep | ServeStep | ObserveStep | MeasureStep | ClocksStep | AttemptsStep | SystemStep

/** What the cell is: kernel, limits, cgroup, clock source, what the image has. */
export interface FactsStep extends StepBase {
  readonly kind: 'facts'
}

interface ProcessStep extends StepBase {
  /** Arguments after the binary itself. */
  readonly args: readonly string[]
  /** Added to the cell's own environment; null removes the variable. */
  readonly env: Readonly<Record<string, string | null>>
  /** Relative paths are below `workDir`. */
  readonly files: readonly StepFile[]
  readonly timeoutMs: number
  /** Every system call of the processes is noted (ptrace), which slows them; absent = false. */
  readonly trace?: boolean
  /** Once more by itself and through each shell that the image has. */
  readonly shells?: boolean
  /** It finds what the steps before it have left in the job's `fresh` directories; absent = false. */
  readonly keepFiles?: boolean
  /** Descriptors (of /dev/null) beyond the three that every program is started with. */
  readonly extraDescriptors?: number
}

export interface StepFile {
  readonly path: string
  readonly contentBase64: string
  /** e.g. 0o644 */
  readonly mode: number
}

/** Run to its end. */
export interface RunStep extends ProcessStep {
  readonly kind: 'run'
  readonly stdinBase64: string | null
}

/** Start, wait until ready, ask once, stop by signal. The binary is the probe's child. */
export interface ServeStep extends ProcessStep {
  readonly kind: 'serve'
  readonly serve: ServeExchange
}

/**
 * The same exchange with a binary that the engine started as PID 1 of the PID and network namespace the probe joins. When that
 * PID 1 ends the kernel ends the probe with it, so the outcome is said before the stop signal is sent (`stop`: not exited,
 * 0 ms) and again after the grace if PID 1 is still there; only then, or when the signal is not permitted (`stop` null), comes `bye`.
 */
export interface ObserveStep extends StepBase {
  readonly kind: 'observe'
  readonly timeoutMs: number
  readonly serve: ServeExchange
}

export interface ServeExchange {
  /** tcp: a connection is made. http: GET is answered with a status from 200 to 399, redirects not followed. */
  readonly ready: { readonly kind: 'tcp'; readonly address: string } | { readonly kind: 'http'; readonly url: string }
  readonly readyTimeoutMs: number
  readonly request: ServeRequest | null
  readonly stop: { readonly signal: string; readonly graceMs: number }
  /** Made after the request, one after the other, 63 at most; absent: none. */
  readonly more?: readonly ServeRequest[]
  /** How often the request is made; absent: once. */
  readonly repeat?: number
  /** How often the binary is started with a listening socket (LISTEN_FDS); absent: it makes its own. */
  readonly activation?: number
}

export interface ServeRequest {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly bodyBase64: string | null
  readonly timeoutMs: number
}

/** Asks for something impossible with each of these system calls; the probe knows which are harmless and passes over the rest. */
export interface AttemptsStep extends StepBase {
  readonly kind: 'attempts'
  readonly calls: readonly string[]
}

/** A step, and who starts it: the probe, or the engine as PID 1 (then an `observe` exchange may go with it). */
export interface CellStep {
  readonly step: Step
  readonly startAs: 'child' | 'pid1'
}

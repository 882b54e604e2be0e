import type { TimerPath } from '../protocol/measure.ts'

/** Lateness of one path against absolute deadlines; nanoseconds throughout. */
export interface TimerSummary {
  readonly path: TimerPath
  readonly periodNs: number
  readonly samples: number
  readonly p50Ns: number
  readonly p90Ns: number
  readonly p95Ns: number
  readonly p99Ns: number
  readonly maxNs: number
  readonly missed: number
}

export interface ClockSummary {
  readonly nowNs: number
  readonly syscallNs: number | null
  /** From the cost ratio and the auxiliary vector: below 0.5 of the call is the vDSO, above 0.8 a system call. */
  readonly path: 'vdso' | 'syscall' | 'unclear'
}

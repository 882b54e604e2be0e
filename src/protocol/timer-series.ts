import { TIMER_KINDS, type Measurement, type TimerKind } from './measure.ts'
import type { TimerPath } from './measure.ts'

/** Dropped at the start of each. */
const WARMUP = 5
/** The periods that lateness is measured at, µs. 1.5 ms: whole milliseconds flatter a runtime that waits in them. */
const MATRIX_PERIODS_US = [100, 1_000, 1_500, 5_000, 10_000, 15_600] as const
const MATRIX_PROCESSORS = [1, 4, 8, null] as const

/** One measurement with absolute deadlines and the usual warm-up, at once when the one before has ended. */
export function series(path: TimerPath, timer: TimerKind, periodNs: number, samples: number): Measurement {
  return {
    ...{ path, timer, periodNs, samples, warmup: WARMUP, deadlines: 'absolute' },
    ...{ processors: null, lockThread: path === 'os', offsetNs: null, pair: null },
  }
}

/** Every kind of timer at every period, each for about `eachMs`; the read deadline at 5 ms only. */
export function timerMatrix(eachMs: number): readonly Measurement[] {
  return MATRIX_PERIODS_US.flatMap((us) => {
    const samples = Math.max(1, Math.round((eachMs * 1_000) / us))
    const kinds = TIMER_KINDS.filter((timer) => timer !== 'read-deadline' || us === 5_000)
    return [
      series('os', 'sleep', us * 1_000, samples),
      ...kinds.map((timer) => series('go', timer, us * 1_000, samples)),
    ]
  })
}

/** One kind of timer over GOMAXPROCS (null = as set) and LockOSThread. */
export function processorMatrix(timer: TimerKind, periodNs: number, samples: number): readonly Measurement[] {
  return MATRIX_PROCESSORS.flatMap((processors) =>
    [false, true].map((lockThread) => ({ ...series('go', timer, periodNs, samples), processors, lockThread })),
  )
}

import type { Measurement, TimerKind } from './measure.ts'

/**
 * Plans for a measure step. A duet's stretches come first, bound to moments so that cell and control keep step; the rest follows in the cell
 * alone. `quick` takes at most 5 s a cell and `standard` 20 s, start of the container and clocks step included.
 */
export type TimerMode = (typeof TIMER_MODES)[number]
export const TIMER_MODES = ['quick', 'standard', 'thorough'] as const

export interface TimerPlan {
  readonly cell: readonly Measurement[]
  readonly control: readonly Measurement[]
  /** From the start's moment until the last deadline, for the cell. */
  readonly durationMs: number
}

export interface DuetShape {
  /** The first is a warm-up, to be dropped. */
  readonly pairs: number
  /** Of each side in one pair. */
  readonly samples: number
  readonly periodNs: number
}

const MS = 1_000_000
export const DUETS: Readonly<Record<TimerMode, DuetShape>> = {
  quick: { pairs: 6, samples: 40, periodNs: 10 * MS },
  standard: { pairs: 8, samples: 200, periodNs: 10 * MS },
  thorough: { pairs: 12, samples: 400, periodNs: 10 * MS },
}
/** Deadlines of both sides lie this share of a period apart: the same moment for the machine, and not on each other's toes. */
const PHASE = 1 / 10
/** Dropped at the start of each stretch and series. */
const WARMUP = 5
const GO_TIMERS: readonly TimerKind[] = ['timer', 'ticker', 'after-func']
/** µs -> samples in a standard run, so that each takes a fifth of a second at most. */
const SWEEP: readonly (readonly [us: number, samples: number])[] = [
  [100, 400],
  [1_000, 100],
  [1_500, 100],
  [5_000, 30],
  [15_600, 10],
]
/** A p99 has a distribution-free 95 % interval from 368 samples on. */
const THOROUGH_SAMPLES = 400

/** `duet` null: no control, and then no stretches either. */
export function timerPlan(mode: TimerMode, duet: DuetShape | null = DUETS[mode]): TimerPlan {
  const control = duet ? stretches(duet, 'control') : []
  const rest = REST[mode]()
  const cell = [...(duet ? stretches(duet, 'cell') : []), ...rest]
  const duetNs = duet ? duet.pairs * stretchNs(duet) + duet.periodNs : 0
  return { cell, control, durationMs: Math.ceil((duetNs + total(rest)) / MS) }
}

/** Which side has its deadlines first alternates from pair to pair; in pair 0 it is the control. */
export function firstOfPair(pair: number): 'control' | 'cell' {
  return pair % 2 === 0 ? 'control' : 'cell'
}

function stretches(duet: DuetShape, side: 'control' | 'cell'): readonly Measurement[] {
  return Array.from({ length: duet.pairs }, (_, pair) => ({
    ...series('os', 'sleep', duet.periodNs, duet.samples),
    offsetNs: pair * stretchNs(duet) + (firstOfPair(pair) === side ? 0 : Math.round(duet.periodNs * PHASE)),
    pair,
  }))
}

/** One period more than the deadlines, so that a stretch is over before the next begins. */
function stretchNs({ samples, periodNs }: DuetShape): number {
  return (samples + WARMUP + 1) * periodNs
}

const REST: Readonly<Record<TimerMode, () => readonly Measurement[]>> = {
  quick: () => [
    series('go', 'sleep', 10 * MS, 20),
    series('go', 'ticker', 10 * MS, 20),
    series('go', 'read-deadline', 5 * MS, 20),
    series('go', 'sleep', 1.5 * MS, 100),
  ],
  standard: () => [
    ...['sleep' as const, ...GO_TIMERS].map((timer) => series('go', timer, 10 * MS, 20)),
    series('go', 'read-deadline', 5 * MS, 40),
    ...SWEEP.flatMap(([us, samples]) => [
      series('os', 'sleep', us * 1_000, samples),
      series('go', 'sleep', us * 1_000, samples),
    ]),
  ],
  thorough: () => [
    ...[...SWEEP.map(([us]) => us), 10_000].flatMap((us) => [
      series('os', 'sleep', us * 1_000, THOROUGH_SAMPLES),
      ...['sleep' as const, ...GO_TIMERS].map((timer) => series('go', timer, us * 1_000, THOROUGH_SAMPLES)),
    ]),
    series('go', 'read-deadline', 5 * MS, THOROUGH_SAMPLES),
    ...processorTable(10 * MS, 100),
  ],
}

/** A Ticker over GOMAXPROCS (null = as set) and LockOSThread. */
export function processorTable(periodNs: number, samples: number): readonly Measurement[] {
  return [1, 4, 8, null].flatMap((processors) =>
    [false, true].map((lockThread) => ({ ...series('go', 'ticker', periodNs, samples), processors, lockThread })),
  )
}

/** One measurement with absolute deadlines and the usual warm-up, at once when the one before has ended. */
export function series(path: 'os' | 'go', timer: TimerKind, periodNs: number, samples: number): Measurement {
  return {
    ...{ path, timer, periodNs, samples, warmup: WARMUP, deadlines: 'absolute' },
    ...{ processors: null, lockThread: path === 'os', offsetNs: null, pair: null },
  }
}

function total(measurements: readonly Measurement[]): number {
  return measurements.reduce((sum, { periodNs, samples, warmup }) => sum + periodNs * (samples + warmup), 0)
}

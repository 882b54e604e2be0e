import type { Measurement } from '../protocol/measure.ts'

/** How long a cell is measured, and so what can be said of it. */
export type TimerMode = (typeof TIMER_MODES)[number]
export const TIMER_MODES = ['quick', 'standard', 'thorough'] as const

export interface DuetPlan {
  /** For the host's probe and the cell's, begun at the same moment. */
  readonly control: readonly Measurement[]
  readonly cell: readonly Measurement[]
  /** From the first deadline to the last. */
  readonly durationMs: number
}

interface ModeSize {
  readonly pairs: number
  readonly samplesPerPair: number
  /** Of the Go path, in the cell alone, after the duet. */
  readonly goSamples: number
}

/** At the default period of 10 ms: 4.2 s, 18.1 s and 50.9 s. Thorough has 4,000 samples, so that p99 and p99.9 have intervals. */
const SIZES: Readonly<Record<TimerMode, ModeSize>> = {
  quick: { pairs: 7, samplesPerPair: 44, goSamples: 25 },
  standard: { pairs: 8, samplesPerPair: 200, goSamples: 120 },
  thorough: { pairs: 8, samplesPerPair: 500, goSamples: 1_000 },
}
/** The pair that is dropped needs not be as long as the others. */
const FIRST_SAMPLES = 40
const WARMUP = 3
/** Between two pairs, so that one that ends late does not run into the next. */
const GAP_PERIODS = 2
const DUET_PERIOD_NS = 10_000_000

/**
 * Both sides have their deadlines on one grid, half a period apart: each has the machine to itself when its timer fires, and neither is
 * woken on a CPU that the other has just woken. Which of them comes first changes from pair to pair.
 */
export function duetPlan(mode: TimerMode, periodNs: number = DUET_PERIOD_NS): DuetPlan {
  const { pairs, samplesPerPair, goSamples } = SIZES[mode]
  const control: Measurement[] = []
  const cell: Measurement[] = []
  let beginNs = 0
  for (let pair = 0; pair <= pairs; pair += 1) {
    const samples = pair === 0 ? FIRST_SAMPLES : samplesPerPair
    const controlFirst = pair % 2 === 0
    const common = { ...OS_SLEEP, periodNs, samples, pair }
    control.push({ ...common, offsetNs: beginNs + (controlFirst ? 0 : periodNs / 2) })
    cell.push({ ...common, offsetNs: beginNs + (controlFirst ? periodNs / 2 : 0) })
    beginNs += (samples + WARMUP + GAP_PERIODS) * periodNs
  }
  cell.push({ ...OS_SLEEP, path: 'go', lockThread: false, periodNs, samples: goSamples, offsetNs: null, pair: null })
  return { control, cell, durationMs: (beginNs + (goSamples + WARMUP) * periodNs) / 1e6 }
}

const OS_SLEEP = {
  path: 'os',
  timer: 'sleep',
  warmup: WARMUP,
  deadlines: 'absolute',
  processors: null,
  lockThread: true,
} as const

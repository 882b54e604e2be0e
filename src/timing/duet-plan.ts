import type { Measurement } from '../protocol/measure.ts'
import { processorMatrix, series, timerMatrix } from '../protocol/timer-series.ts'
import { LEAST_PAIRS } from './analyse-duet.ts'

/** How long a cell is measured, and so what can be said of it. */
export type TimerMode = (typeof TIMER_MODES)[number]
export const TIMER_MODES = ['quick', 'standard', 'thorough'] as const

export interface DuetPlan {
  /** For the host's probe and the cell's, begun at the same moment. */
  readonly control: readonly Measurement[]
  readonly cell: readonly Measurement[]
  /** In the cell alone, after that: with busy processes beside it; empty without a quota. */
  readonly loaded: readonly Measurement[]
  /** In the cell alone, last: all kinds of timers; empty but in the mode `thorough`. */
  readonly kinds: readonly Measurement[]
  /** One of them over GOMAXPROCS and LockOSThread; likewise. */
  readonly processors: readonly Measurement[]
  /** From the first deadline to the last. */
  readonly durationMs: number
}

export interface DuetOptions {
  readonly periodNs?: number
  /** Of each side, over all pairs that count; null = as many as the mode has. */
  readonly samples?: number | null
  /** CPUs' worth of quota; null = none. Only under load does one show. */
  readonly quota?: number | null
  /** Of the machine. */
  readonly cpus?: number
}

interface ModeSize {
  readonly pairs: number
  readonly samplesPerPair: number
  /** Of the pair that is dropped: it needs not be as long as the others. */
  readonly firstSamples: number
  /** Of the Go path, in the cell alone, after the duet. */
  readonly goSamples: number
  readonly loadedSamples: number
}

/** At least: a stall takes some of them, and with fewer than 36 a pair cannot be judged. */
const PAIR_SAMPLES = 44
/** At the default period of 10 ms: 4.0 s, 18.1 s and 68 s. Thorough has 4,000 samples, so that p99 and p99.9 have intervals. */
const SIZES: Readonly<Record<TimerMode, ModeSize>> = {
  quick: { pairs: 7, samplesPerPair: PAIR_SAMPLES, firstSamples: 20, goSamples: 25, loadedSamples: 40 },
  standard: { pairs: 8, samplesPerPair: 200, firstSamples: 40, goSamples: 100, loadedSamples: 60 },
  thorough: { pairs: 8, samplesPerPair: 500, firstSamples: 40, goSamples: 500, loadedSamples: 300 },
}
/** Of each kind of timer at each period, in the tables. */
const TABLE_MS = 400
const TABLE_TICKS = 100
const WARMUP = 3
/** Between two pairs, so that one that ends late does not run into the next. */
const GAP_PERIODS = 2
const DUET_PERIOD_NS = 10_000_000
const MOST_PAIRS = 8
const MOST_GO_SAMPLES = 500

/**
 * Both sides have their deadlines on one grid, half a period apart: each has the machine to itself when its timer fires, and neither is
 * woken on a CPU that the other has just woken. Which of them comes first changes from pair to pair.
 */
export function duetPlan(
  mode: TimerMode,
  { periodNs = DUET_PERIOD_NS, samples: asked = null, quota = null, cpus = 1 }: DuetOptions = {},
): DuetPlan {
  const { pairs, samplesPerPair, firstSamples, goSamples, loadedSamples } =
    asked === null ? SIZES[mode] : sizeFor(asked, SIZES[mode])
  const control: Measurement[] = []
  const cell: Measurement[] = []
  let beginNs = 0
  for (let pair = 0; pair <= pairs; pair += 1) {
    const samples = pair === 0 ? firstSamples : samplesPerPair
    const controlFirst = pair % 2 === 0
    const common = { ...OS_SLEEP, periodNs, samples, pair }
    control.push({ ...common, offsetNs: beginNs + (controlFirst ? 0 : periodNs / 2) })
    cell.push({ ...common, offsetNs: beginNs + (controlFirst ? periodNs / 2 : 0) })
    beginNs += (samples + WARMUP + GAP_PERIODS) * periodNs
  }
  cell.push({ ...OS_SLEEP, path: 'go', lockThread: false, periodNs, samples: goSamples, offsetNs: null, pair: null })
  const loaded =
    quota === null ? [] : [{ ...series('os', 'sleep', periodNs, loadedSamples), burners: burnersFor(quota, cpus) }]
  const kinds = mode === 'thorough' ? timerMatrix(TABLE_MS) : []
  const processors = mode === 'thorough' ? processorMatrix('ticker', periodNs, TABLE_TICKS) : []
  const alone = [cell.at(-1)!, ...loaded, ...kinds, ...processors]
  const aloneNs = alone.reduce((sum, each) => sum + (each.samples + each.warmup) * each.periodNs, 0)
  return { control, cell, loaded, kinds, processors, durationMs: (beginNs + aloneNs) / 1e6 }
}

/** Pairs are what is drawn in the bootstrap: as many as their least length leaves, between what it needs and what the modes have. */
function sizeFor(samples: number, { goSamples, ...usual }: ModeSize): ModeSize {
  const pairs = Math.min(MOST_PAIRS, Math.max(LEAST_PAIRS, Math.floor(samples / PAIR_SAMPLES)))
  const ofGo = Math.min(MOST_GO_SAMPLES, Math.max(goSamples, Math.round(samples / pairs)))
  return { ...usual, pairs, samplesPerPair: Math.ceil(samples / pairs), goSamples: ofGo }
}

const OS_SLEEP = {
  path: 'os',
  timer: 'sleep',
  warmup: WARMUP,
  deadlines: 'absolute',
  processors: null,
  lockThread: true,
} as const

/** So many that they want more than the quota, and one for each CPU: the kernel stops a cell CPU by CPU, and one that nothing used is not stopped. */
function burnersFor(quota: number, cpus: number): number {
  return Math.min(MOST_BURNERS, Math.max(Math.ceil(quota), cpus) + 1)
}

/** What the probe takes. */
const MOST_BURNERS = 16

import { bootstrap } from './bootstrap.ts'
import { clockTrouble } from './clock-trouble.ts'
import type { ControlHealth, DuetAnalysis, DuetPair, DuetRun, QuantileShift, SeriesTrouble } from './duet.ts'
import { median, quantile } from './quantile.ts'

export interface AnalysisOptions {
  /** A shift below this share of the period, percent, is not called one: two runs of one program differ by about as much. */
  readonly marginPercent: number
  readonly seed: number
}

/** The first pair holds start-up: page faults, cold caches, the engine still busy with the container. */
const DROPPED_PAIRS = 1
/** One-sided. */
const CONFIDENCE = 0.95
const RESAMPLES = 2_000
/** Below this the bounds of a bootstrap over pairs mean nothing. */
const LEAST_PAIRS = 5
/** Distribution-free bounds of p90 exist from here on. */
const LEAST_SAMPLES = 36
/** Share of the pairs that must agree before a shift is called one. */
const AGREEING = 0.75

export const DEFAULT_ANALYSIS: AnalysisOptions = { marginPercent: 0.5, seed: 20_091_110 }

/** Pure: the same pairs and the same seed give the same figures. */
export function analyseDuet(
  { periodNs, pairs: all }: DuetRun,
  { marginPercent, seed }: AnalysisOptions = DEFAULT_ANALYSIS,
): DuetAnalysis | SeriesTrouble {
  const pairs = all.slice(DROPPED_PAIRS)
  const trouble = troubleOf(pairs, (periodNs * marginPercent) / 100)
  if (trouble !== null) return trouble
  const p50 = shiftAt(0.5, pairs, periodNs, seed)
  const p90 = shiftAt(0.9, pairs, periodNs, seed)
  return {
    periodNs,
    pairs: pairs.length,
    samplesPerPair: Math.min(...pairs.flatMap(({ controlNs, cellNs }) => [controlNs.length, cellNs.length])),
    p50,
    p90,
    control: controlHealth(pairs, periodNs),
    shift: shiftOf([p50, p90], marginPercent, pairs.length),
  }
}

function troubleOf(pairs: readonly DuetPair[], resolutionNs: number): SeriesTrouble | null {
  if (pairs.length < LEAST_PAIRS) return { kind: 'too-few-pairs', pairs: pairs.length, needed: LEAST_PAIRS }
  const samples = Math.min(...pairs.flatMap(({ controlNs, cellNs }) => [controlNs.length, cellNs.length]))
  if (samples < LEAST_SAMPLES) return { kind: 'too-few-samples', samples, needed: LEAST_SAMPLES }
  return (
    clockTrouble(
      pairs.flatMap(({ controlNs }) => controlNs),
      resolutionNs,
    ) ??
    clockTrouble(
      pairs.flatMap(({ cellNs }) => cellNs),
      resolutionNs,
    )
  )
}

interface PairLateness {
  readonly control: number
  readonly cell: number
  readonly difference: number
}

function shiftAt(p: number, pairs: readonly DuetPair[], periodNs: number, seed: number): QuantileShift {
  const lateness: PairLateness[] = pairs.map(({ controlNs, cellNs }) => {
    const control = percentAt(p, controlNs, periodNs)
    const cell = percentAt(p, cellNs, periodNs)
    return { control, cell, difference: cell - control }
  })
  const differences = lateness.map(({ difference }) => difference)
  return {
    bounds: bootstrap(differences, median, { confidence: CONFIDENCE, resamples: RESAMPLES, seed }),
    pairsLater: differences.filter((each) => each > 0).length,
    control: median(lateness.map(({ control }) => control)),
    cell: median(lateness.map(({ cell }) => cell)),
  }
}

function percentAt(p: number, latenessNs: readonly number[], periodNs: number): number {
  return (quantile(Float64Array.from(latenessNs).sort(), p) / periodNs) * 100
}

function controlHealth(pairs: readonly DuetPair[], periodNs: number): ControlHealth {
  const p90 = Float64Array.from(pairs, ({ controlNs }) => percentAt(0.9, controlNs, periodNs)).sort()
  return { medianP90: median(p90), worstP90: p90.at(-1)!, spread: quantile(p90, 0.75) - quantile(p90, 0.25) }
}

/** One quantile that surely moved is enough; none of them can have moved for `none`. */
function shiftOf(shifts: readonly QuantileShift[], margin: number, pairs: number): DuetAnalysis['shift'] {
  const later = shifts.some(({ bounds, pairsLater }) => bounds.lower > margin && pairsLater >= AGREEING * pairs)
  if (later) return 'later'
  return shifts.every(({ bounds }) => bounds.upper <= margin) ? 'none' : 'unclear'
}

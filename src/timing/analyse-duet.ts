import { bootstrap, medianOfBlocks } from './bootstrap.ts'
import { clockTrouble } from './clock-trouble.ts'
import {
  SHIFT_QUANTILES,
  type ControlHealth,
  type DuetAnalysis,
  type DuetPair,
  type DuetRun,
  type QuantileShift,
  type SeriesTrouble,
  type ShiftQuantile,
} from './duet.ts'
import { median, quantile } from './quantile.ts'

export interface AnalysisOptions {
  /** A shift below this share of the period, percent, is not called one: two runs of one program differ by about as much. */
  readonly marginPercent: number
  readonly seed: number
}

/** The first pair holds start-up: page faults, cold caches, the engine still busy with the container. */
export const DROPPED_PAIRS = 1
/** One-sided. */
const CONFIDENCE = 0.95
const RESAMPLES = 2_000
/** Below this the bounds of a bootstrap over pairs mean nothing. */
export const LEAST_PAIRS = 5
/**
 * A pair is compared in stretches of about so many samples, 0.4 s at the default period: bursts of the host are short, so that most
 * stretches are free of them.
 */
const STRETCH_SAMPLES = 40
/** From here on a distribution-free interval of p90 exists. */
const LEAST_SAMPLES = 36

/**
 * A host that alone misses the narrowest class at a quantile, or moves between pairs by more than the shift asked for could
 * explain, can prove no shift there. Percent of the period.
 */
export const CALM: ControlLimits = { median: 3, spread: 1 }

export const DEFAULT_ANALYSIS: AnalysisOptions = { marginPercent: 0.5, seed: 20_091_110 }

/** Pure: the same pairs and the same seed give the same figures. */
export function analyseDuet(
  run: DuetRun,
  { marginPercent, seed }: AnalysisOptions = DEFAULT_ANALYSIS,
): DuetAnalysis | SeriesTrouble {
  const { periodNs } = run
  const pairs = countedPairs(run)
  const trouble = troubleOf(pairs, (periodNs * marginPercent) / 100)
  if (trouble !== null) return trouble
  const sorted = pairs.map(sortPair)
  const at = (p: number) => shiftAt(p, sorted, periodNs, seed)
  const shifts = { p25: at(0.25), p50: at(0.5), p75: at(0.75), p90: at(0.9) }
  return {
    periodNs,
    pairs: pairs.length,
    samplesPerPair: Math.min(...pairs.flatMap(({ controlNs, cellNs }) => [controlNs.length, cellNs.length])),
    ...shifts,
    ...shiftOf(shifts, marginPercent),
  }
}

/**
 * All but the first, and but those that a stall at their beginning left too short to have a p90: which these are says nothing of how late the
 * others were. Where too few are left, the short ones are among them, and there is nothing to judge.
 */
export function countedPairs({ pairs }: DuetRun): readonly DuetPair[] {
  const counted = pairs.slice(DROPPED_PAIRS)
  const long = counted.filter(({ controlNs, cellNs }) => Math.min(controlNs.length, cellNs.length) >= LEAST_SAMPLES)
  return long.length >= LEAST_PAIRS ? long : counted
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

interface SortedPair {
  readonly control: Float64Array
  readonly cell: Float64Array
  readonly stretches: readonly (readonly [control: Float64Array, cell: Float64Array])[]
}

function shiftAt(p: number, pairs: readonly SortedPair[], periodNs: number, seed: number): QuantileShift {
  const percentOf = (sorted: Float64Array) => (quantile(sorted, p) * 100) / periodNs
  const differences = pairs.map(({ stretches }) =>
    stretches.map(([control, cell]) => percentOf(cell) - percentOf(control)),
  )
  const control = Float64Array.from(pairs, (pair) => percentOf(pair.control)).sort()
  return {
    bounds: bootstrap(differences.length, medianOfBlocks(differences), {
      confidence: CONFIDENCE,
      resamples: RESAMPLES,
      seed,
    }),
    pairsLater: differences.filter((ofPair) => median(ofPair) > 0).length,
    cell: median(pairs.map(({ cell }) => percentOf(cell))),
    control: {
      median: median(control),
      worst: control.at(-1)!,
      spread: quantile(control, 0.75) - quantile(control, 0.25),
    },
  }
}

/** Both sides whole, and cut into as many equal parts, side by side in time. */
function sortPair({ controlNs, cellNs }: DuetPair): SortedPair {
  const parts = Math.max(1, Math.floor(Math.min(controlNs.length, cellNs.length) / STRETCH_SAMPLES))
  const part = (values: readonly number[], at: number) =>
    ascending(values.slice(Math.round((values.length * at) / parts), Math.round((values.length * (at + 1)) / parts)))
  const stretches = Array.from({ length: parts }, (_, at) => [part(controlNs, at), part(cellNs, at)] as const)
  return { control: ascending(controlNs), cell: ascending(cellNs), stretches }
}

function ascending(values: readonly number[]): Float64Array {
  return Float64Array.from(values).sort()
}

/**
 * Of the quantiles that the host left sharp, one that surely moved is enough: a busy host blurs the late ones first, and what makes every timer late
 * still shows at the early ones. For `none` p90 must be among them.
 */
function shiftOf(
  shifts: Readonly<Record<ShiftQuantile, QuantileShift>>,
  margin: number,
): Pick<DuetAnalysis, 'shift' | 'laterAt'> {
  const { p90 } = shifts
  // Greater than all that the host did by itself: no noise of its explains that.
  if (p90.bounds.lower > Math.max(p90.control.worst, margin)) return { shift: 'later', laterAt: 'p90' }
  const sharp = SHIFT_QUANTILES.filter((name) => isCalm(shifts[name].control, CALM))
  const laterAt = sharp.findLast((name) => shifts[name].bounds.lower > margin)
  if (laterAt !== undefined) return { shift: 'later', laterAt }
  const none = sharp.includes('p90') && sharp.every((name) => shifts[name].bounds.upper <= margin)
  return { shift: none ? 'none' : 'unclear', laterAt: null }
}

/** Percent of the period. */
export type ControlLimits = Pick<ControlHealth, 'median' | 'spread'>

export function isCalm({ median, spread }: ControlHealth, limits: ControlLimits): boolean {
  return median <= limits.median && spread <= limits.spread
}

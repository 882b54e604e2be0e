import { bootstrap, medianOfBlocks } from './bootstrap.ts'
import { clockTrouble } from './clock-trouble.ts'
import type { ControlHealth, DuetAnalysis, DuetPair, DuetRun, QuantileShift, SeriesTrouble } from './duet.ts'
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
const LEAST_PAIRS = 5
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

/** Where the host's own p90 is later than this the machine is starved, and the scheduler's shares between groups are all that is seen. */
const STARVED_PERCENT = 50

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
    shift: shiftOf(p50, p90, marginPercent),
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

function shiftAt(p: number, pairs: readonly DuetPair[], periodNs: number, seed: number): QuantileShift {
  const percentOf = (latenessNs: readonly number[]) => (quantileOf(latenessNs, p) * 100) / periodNs
  const stretches = pairs.map((pair) =>
    stretchesOf(pair).map(([control, cell]) => percentOf(cell) - percentOf(control)),
  )
  const control = Float64Array.from(pairs, ({ controlNs }) => percentOf(controlNs)).sort()
  return {
    bounds: bootstrap(stretches.length, medianOfBlocks(stretches), {
      confidence: CONFIDENCE,
      resamples: RESAMPLES,
      seed,
    }),
    pairsLater: stretches.filter((differences) => median(differences) > 0).length,
    cell: median(pairs.map(({ cellNs }) => percentOf(cellNs))),
    control: {
      median: median(control),
      worst: control.at(-1)!,
      spread: quantile(control, 0.75) - quantile(control, 0.25),
    },
  }
}

/** Both sides cut into as many equal parts, side by side in time. */
function stretchesOf({ controlNs, cellNs }: DuetPair): (readonly [readonly number[], readonly number[]])[] {
  const parts = Math.max(1, Math.floor(Math.min(controlNs.length, cellNs.length) / STRETCH_SAMPLES))
  const part = (values: readonly number[], at: number) =>
    values.slice(Math.round((values.length * at) / parts), Math.round((values.length * (at + 1)) / parts))
  return Array.from({ length: parts }, (_, at) => [part(controlNs, at), part(cellNs, at)] as const)
}

function quantileOf(values: readonly number[], p: number): number {
  return quantile(Float64Array.from(values).sort(), p)
}

/** Of the quantiles that the host left sharp, one that surely moved is enough; for `none` p90 must be among them. */
function shiftOf(p50: QuantileShift, p90: QuantileShift, margin: number): DuetAnalysis['shift'] {
  // Greater than all that the host did by itself: no noise of its explains that.
  if (p90.bounds.lower > Math.max(p90.control.worst, margin)) return 'later'
  if (p90.control.median > STARVED_PERCENT) return 'unclear'
  const sharp = [p50, p90].filter(({ control }) => isCalm(control, CALM))
  const later = sharp.some(({ bounds }) => bounds.lower > margin)
  if (later) return 'later'
  return sharp.includes(p90) && sharp.every(({ bounds }) => bounds.upper <= margin) ? 'none' : 'unclear'
}

/** Percent of the period. */
export type ControlLimits = Pick<ControlHealth, 'median' | 'spread'>

export function isCalm({ median, spread }: ControlHealth, limits: ControlLimits): boolean {
  return median <= limits.median && spread <= limits.spread
}

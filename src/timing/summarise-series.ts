import type { CpuThrottle, SeriesMessage } from '../protocol/measure.ts'
import { encodeHistogram } from './histogram-text.ts'
import { histogramOf, standardDeviation } from './histogram.ts'
import { quantileRanks } from './quantile-interval.ts'
import { withPassedOver } from './passed-over.ts'
import { quantile } from './quantile.ts'

/** All series of one side and path together, at every deadline of their grids; nanoseconds. */
export interface SeriesSummary {
  readonly samples: number
  readonly p50Ns: number
  readonly p90Ns: number
  readonly p95Ns: number
  readonly p99Ns: number
  /** Distribution-free, two-sided 95 %; null: too few samples for one. */
  readonly p99Interval: { readonly lowNs: number; readonly highNs: number } | null
  readonly p999Interval: { readonly lowNs: number; readonly highNs: number } | null
  readonly maxNs: number
  readonly deviationNs: number
  /** Deadlines passed over in a stall; they count above with the lateness that the stall gave them. */
  readonly missed: number
  /** Waits that ended before their deadline by the same clock. */
  readonly early: number
  /** As in histogram-text.ts. */
  readonly histogram: string
}

/** Sums over the series that could read it; null = none could. */
export interface SummedCauses {
  readonly throttle: CpuThrottle | null
  readonly stealNs: number | null
  readonly runDelayNs: number | null
  readonly preemptions: number | null
}

/** null: not one sample. */
export function summariseSeries(series: readonly SeriesMessage[]): SeriesSummary | null {
  const sorted = Float64Array.from(series.flatMap(withPassedOver)).sort()
  const samples = sorted.length
  if (samples === 0) return null
  const histogram = histogramOf(sorted)
  const interval = (p: number) => {
    const ranks = quantileRanks(samples, p)
    return ranks && { lowNs: sorted[ranks.low - 1]!, highNs: sorted[ranks.high - 1]! }
  }
  return {
    samples,
    p50Ns: quantile(sorted, 0.5),
    p90Ns: quantile(sorted, 0.9),
    p95Ns: quantile(sorted, 0.95),
    p99Ns: quantile(sorted, 0.99),
    p99Interval: interval(0.99),
    p999Interval: interval(0.999),
    maxNs: histogram.max,
    deviationNs: standardDeviation(histogram),
    missed: sumOf(series, ({ missed }) => missed) ?? 0,
    early: sumOf(series, ({ early }) => early) ?? 0,
    histogram: encodeHistogram(histogram),
  }
}

export function sumCauses(series: readonly SeriesMessage[]): SummedCauses {
  const throttled = series.flatMap(({ causes: { throttle } }) => (throttle === null ? [] : [throttle]))
  return {
    throttle:
      throttled.length === 0
        ? null
        : {
            periods: sumOf(throttled, ({ periods }) => periods) ?? 0,
            throttledPeriods: sumOf(throttled, ({ throttledPeriods }) => throttledPeriods) ?? 0,
            throttledNs: sumOf(throttled, ({ throttledNs }) => throttledNs) ?? 0,
          },
    stealNs: sumOf(series, ({ causes }) => causes.stealNs),
    runDelayNs: sumOf(series, ({ causes }) => causes.runDelayNs),
    preemptions: sumOf(series, ({ causes }) => causes.preemptions),
  }
}

function sumOf<Item>(items: readonly Item[], of: (item: Item) => number | null): number | null {
  const known = items.map(of).filter((each) => each !== null)
  return known.length === 0 ? null : known.reduce((sum, each) => sum + each, 0)
}

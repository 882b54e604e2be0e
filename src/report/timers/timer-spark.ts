import { decodeHistogram } from '../../timing/histogram-text.ts'
import { EMPTY_HISTOGRAM, type Histogram } from '../../timing/histogram.ts'
import { commonScale, logBins, type LogScale } from '../../timing/log-bins.ts'
import { durationText } from '../words/quantity-text.ts'
import type { ReportDuet } from '../schema/timer-duet-schema.ts'

const BLOCKS = '▁▂▃▄▅▆▇█'
/** Wide enough to tell 100 µs from 130 µs over three decades, and small enough for a table. */
export const SPARK_COLUMNS = 24

/**
 * A histogram in one line: from left to right on a logarithmic scale, the taller the more. A single value still shows; the root of the
 * share keeps the rare late ones visible beside the mass of the others.
 */
export function sparkline(histogram: Histogram, scale: LogScale): string {
  const bins = logBins(histogram, scale)
  const most = Math.max(...bins)
  return bins
    .map((count) => (count === 0 ? ' ' : BLOCKS[Math.min(7, Math.floor(Math.sqrt(count / most) * 8))]!))
    .join('')
}

/** `50 µs to 5 ms` */
export function scaleText({ fromNs, toNs }: LogScale): string {
  return `${durationText(fromNs / 1e6)} to ${durationText(toNs / 1e6)}`
}

export interface DuetHistograms {
  readonly control: Histogram
  readonly cell: Histogram
}

/** Reports come from elsewhere, too: what cannot be read is empty. */
export function duetHistograms({ control, cell }: ReportDuet): DuetHistograms {
  const decoded = (side: ReportDuet['cell']) => (side && decodeHistogram(side.histogram)) ?? EMPTY_HISTOGRAM
  return { control: decoded(control), cell: decoded(cell) }
}

export function scaleOf(duets: readonly ReportDuet[], bins: number): LogScale {
  return commonScale(
    duets.flatMap((duet) => {
      const { control, cell } = duetHistograms(duet)
      return [control, cell]
    }),
    bins,
  )
}

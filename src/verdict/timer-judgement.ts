import type { TimerPolicy } from '../config/timer-policy.ts'
import type { SeriesMessage } from '../protocol/measure.ts'
import { analyseDuet, countedPairs, DEFAULT_ANALYSIS } from '../timing/analyse-duet.ts'
import { duetRun, pairQuantiles, type PairQuantiles } from '../timing/duet-run.ts'
import type { DuetAnalysis, TimerVerdict } from '../timing/duet.ts'
import { summariseSeries, sumCauses, type SeriesSummary, type SummedCauses } from '../timing/summarise-series.ts'
import { timerLimit, type CellTimerLimit, type TimedCell } from './timer-limit.ts'
import { THROTTLED } from '../timing/throttled.ts'
import { judgeTimers } from './timer-verdict.ts'

/** What both probes of a duet sent. */
export interface DuetSeries {
  readonly control: readonly SeriesMessage[]
  readonly cell: readonly SeriesMessage[]
}

/** A cell's timers, measured and judged. */
export interface TimerJudgement extends TimerVerdict {
  readonly limit: CellTimerLimit
  /** null: unmeasured. */
  readonly analysis: DuetAnalysis | null
  /** That counted. */
  readonly pairs: readonly PairQuantiles[]
  /** OS path, the dropped pair left out; null: no samples. */
  readonly control: SeriesSummary | null
  readonly cell: SeriesSummary | null
  /** In the cell. */
  readonly causes: SummedCauses
}

export function judgeDuet(cell: TimedCell, { control, cell: inCell }: DuetSeries, policy: TimerPolicy): TimerJudgement {
  const limit = timerLimit(cell, policy)
  const run = duetRun(control, inCell)
  const measured = run === null ? ({ kind: 'too-few-pairs', pairs: 0, needed: 5 } as const) : analyseDuet(run)
  const causes = sumCauses(counted(inCell))
  const { throttle } = causes
  const throttledShare = throttle === null || throttle.periods === 0 ? 0 : throttle.throttledPeriods / throttle.periods
  const verdict = judgeTimers(measured, limit.percent, throttledShare)
  const analysis = 'kind' in measured ? null : measured
  const isLater = verdict.verdict === 'jittery' || (analysis !== null && isStopped(analysis, throttledShare))
  return {
    ...verdict,
    limit,
    analysis: analysis && (isLater ? { ...analysis, shift: 'later', laterAt: analysis.laterAt ?? 'p90' } : analysis),
    pairs: run === null ? [] : pairQuantiles(countedPairs(run)),
    control: summariseSeries(counted(control)),
    cell: summariseSeries(counted(inCell)),
    causes,
  }
}

/** The kernel counted that it stopped the cell, and it is late: no statistics are needed for that to be its own. */
function isStopped({ p90: { bounds } }: DuetAnalysis, throttledShare: number): boolean {
  return throttledShare >= THROTTLED && bounds.estimate > DEFAULT_ANALYSIS.marginPercent
}

/** Series of pairs but the first. */
function counted(series: readonly SeriesMessage[]): readonly SeriesMessage[] {
  return series.filter(({ pair, path }) => path === 'os' && pair !== null && pair > 0)
}

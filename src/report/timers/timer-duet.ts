import type { DuetAnalysis, QuantileShift, ShiftQuantile } from '../../timing/duet.ts'
import type { SeriesSummary } from '../../timing/summarise-series.ts'
import type { TimerJudgement } from '../../verdict/timer-judgement.ts'
import type { ReportDuet, ReportDuetSeries } from '../schema/timer-duet-schema.ts'

export function reportDuet(judged: TimerJudgement): ReportDuet {
  const { verdict, reason, limit, analysis, pairs, control, cell, causes } = judged
  return {
    verdict,
    reason,
    class: limit.class,
    limitPercent: limit.percent,
    action: limit.action,
    periodNs: analysis?.periodNs ?? null,
    pairs: pairs.map((pair) => ({ ...pair })),
    p50: analysis && reportShift(analysis.p50),
    p90: analysis && reportShift(analysis.p90),
    shift: analysis?.shift ?? null,
    ...(analysis?.laterAt && { laterAt: laterAt(analysis, analysis.laterAt) }),
    control: control && reportSeries(control),
    cell: cell && reportSeries(cell),
    causes: { ...causes, throttle: causes.throttle && { ...causes.throttle } },
  }
}

function laterAt(analysis: DuetAnalysis, quantile: ShiftQuantile): ReportDuet['laterAt'] {
  const { estimate, lower } = analysis[quantile].bounds
  return { quantile, estimate, lower }
}

function reportShift({ bounds, pairsLater, cell, control }: QuantileShift): NonNullable<ReportDuet['p90']> {
  const [estimate, lower, upper] = [bounds.estimate, bounds.lower, bounds.upper].map(rounded) as [
    number,
    number,
    number,
  ]
  return {
    estimate,
    lower,
    upper,
    pairsLater,
    cell: rounded(cell),
    control: rounded(control.median),
    controlWorst: rounded(control.worst),
  }
}

function reportSeries(summary: SeriesSummary): ReportDuetSeries {
  const { p99Interval, p999Interval } = summary
  return {
    ...summary,
    deviationNs: Math.round(summary.deviationNs),
    p99Interval: p99Interval && { ...p99Interval },
    p999Interval: p999Interval && { ...p999Interval },
  }
}

/** A ten-thousandth of a percent of 10 ms is 10 ns. */
function rounded(percent: number): number {
  return Number(percent.toFixed(4))
}

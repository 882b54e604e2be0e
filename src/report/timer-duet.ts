import * as z from 'zod'
import { TIMER_ACTIONS, TIMER_CLASSES } from '../config/timer-policy.ts'
import type { QuantileShift } from '../timing/duet.ts'
import type { SeriesSummary } from '../timing/summarise-series.ts'
import type { TimerJudgement } from '../verdict/timer-judgement.ts'

const ns = z.number().nonnegative()
const count = z.int().nonnegative()
const interval = z.object({ lowNs: ns, highNs: ns })

const series = z.object({
  samples: count,
  p50Ns: ns,
  p90Ns: ns,
  p95Ns: ns,
  p99Ns: ns,
  /** Distribution-free, two-sided 95 %; null: too few samples. */
  p99Interval: interval.nullable(),
  p999Interval: interval.nullable(),
  maxNs: ns,
  deviationNs: ns,
  missed: count,
  early: count,
  /** Log-linear buckets as text, docs/timers.md. */
  histogram: z.string(),
})

/** Cell minus host in percent of the period, with one-sided 95 % bounds. */
const shift = z.object({
  estimate: z.number(),
  lower: z.number(),
  upper: z.number(),
  pairsLater: count,
  cell: z.number(),
  control: z.number(),
  controlWorst: z.number(),
})

/** Timers of a cell against those of its host at the same moment. */
export const duetSchema = z.object({
  verdict: z.enum(['steady', 'jittery', 'inconclusive', 'contaminated', 'unmeasured']),
  reason: z.string(),
  class: z.enum(TIMER_CLASSES),
  limitPercent: z.number(),
  action: z.enum(TIMER_ACTIONS),
  /** null, as all below, where nothing was measured. */
  periodNs: count.nullable(),
  /** That counted, in order. */
  pairs: z.array(
    z.object({
      first: z.enum(['control', 'cell']),
      controlP50Ns: ns,
      controlP90Ns: ns,
      cellP50Ns: ns,
      cellP90Ns: ns,
    }),
  ),
  p50: shift.nullable(),
  p90: shift.nullable(),
  /** Later than the host by more than half a percent of the period, whatever the limit. */
  shift: z.enum(['later', 'none', 'unclear']).nullable(),
  control: series.nullable(),
  cell: series.nullable(),
  causes: z.object({
    throttle: z.object({ periods: count, throttledPeriods: count, throttledNs: ns }).nullable(),
    stealNs: ns.nullable(),
    runDelayNs: ns.nullable(),
    preemptions: count.nullable(),
  }),
})

export type ReportDuet = z.infer<typeof duetSchema>
export type ReportDuetSeries = z.infer<typeof series>

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
    control: control && reportSeries(control),
    cell: cell && reportSeries(cell),
    causes: { ...causes, throttle: causes.throttle && { ...causes.throttle } },
  }
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

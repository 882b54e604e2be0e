import * as z from 'zod'
import { SHIFT_QUANTILES } from '../../timing/duet.ts'
import { TIMER_ACTIONS, TIMER_CLASSES } from '../../config/timer-policy.ts'
import { count, nanoseconds as ns } from './plain-values.ts'

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
  /** The highest quantile that proves `later`; absent unless it is. */
  laterAt: z.object({ quantile: z.enum(SHIFT_QUANTILES), estimate: z.number(), lower: z.number() }).optional(),
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

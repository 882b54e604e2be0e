import { isCalm } from '../timing/analyse-duet.ts'
import { THROTTLED } from '../timing/throttled.ts'
import type { QuantileShift, SeriesTrouble, TimerVerdict } from '../timing/duet.ts'

/**
 * Whether the cell's timers keep within `limitPercent` of the period, as p90 of cell minus host. Only what both one-sided bounds prove is
 * claimed, so that neither verdict is wrong more than once in twenty times, and in fact far less often (docs/timers.md). `throttledShare`: of the CPU quota's periods, those in which the kernel stopped the cell.
 */
export function judgeTimers(
  measured: { readonly p90: JudgedShift } | SeriesTrouble,
  limitPercent: number,
  throttledShare = 0,
): TimerVerdict {
  if ('kind' in measured) return { verdict: 'unmeasured', reason: troubleText(measured) }
  const { p90 } = measured
  const { bounds, control } = p90
  const isBeyond = bounds.lower > limitPercent
  // On a noisy host a difference is believed only where it is greater than all that the host did by itself, or where the kernel says that it
  // stopped the cell for its quota.
  const isOwn = isBeyond && (bounds.lower > control.worst || throttledShare >= THROTTLED)
  if (!isCalm(control, { median: limitPercent, spread: limitPercent }) && !isOwn) {
    return { verdict: 'contaminated', reason: noiseText(p90, limitPercent) }
  }
  if (isBeyond) return { verdict: 'jittery', reason: `${shiftText(p90)}, the limit is ${limitPercent}` }
  if (bounds.upper <= limitPercent) return { verdict: 'steady', reason: `${shiftText(p90)}, within ${limitPercent}` }
  return { verdict: 'inconclusive', reason: `${shiftText(p90)}: both sides of the limit of ${limitPercent}` }
}

/** Of a shift, what is judged. */
export interface JudgedShift extends Pick<QuantileShift, 'control'> {
  readonly bounds: Pick<QuantileShift['bounds'], 'estimate' | 'lower' | 'upper'>
}

/** `p90 is 1.2 percent of the period later than on the host (0.9 to 1.6)` */
function shiftText({ bounds }: JudgedShift): string {
  const { estimate, lower, upper } = bounds
  const side = estimate < 0 ? 'earlier' : 'later'
  return `p90 is ${percentText(Math.abs(estimate))} percent of the period ${side} than on the host (${percentText(lower)} to ${percentText(upper)})`
}

function noiseText({ control }: JudgedShift, limitPercent: number): string {
  const { median, worst } = control
  return `the host's own p90 was ${percentText(median)} percent of the period and ${percentText(worst)} at worst, the limit is ${limitPercent}`
}

function troubleText(trouble: SeriesTrouble): string {
  switch (trouble.kind) {
    case 'too-few-pairs':
      return `${trouble.pairs} pairs were measured, ${trouble.needed} are needed`
    case 'too-few-samples':
      return `a pair has ${trouble.samples} samples, ${trouble.needed} are needed`
    case 'frozen-clock':
      return 'the clock stood still'
    case 'coarse-clock':
      return `the clock goes in steps of ${Math.round(trouble.stepNs / 1_000)} µs`
    case 'backwards-clock':
      return `${Math.round(trouble.share * 100)} percent of the timers fired before their time, so the clock went backwards`
  }
}

function percentText(percent: number): string {
  return percent.toFixed(Math.abs(percent) < 9.95 ? 1 : 0)
}

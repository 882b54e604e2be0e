import type { TimerVerdict } from '../../timing/duet.ts'
import { median, quantile } from '../../timing/quantile.ts'
import { judgeTimers } from '../../verdict/timer-verdict.ts'
import type { ReportDuet } from '../schema/timer-duet-schema.ts'

/** The verdict of a reported duet at another limit than the policy's, in percent of the period, by the same rules. */
export function duetVerdict(
  { verdict, reason, p90, periodNs, pairs, causes }: ReportDuet,
  percent: number,
): TimerVerdict {
  if (p90 === null || periodNs === null || pairs.length === 0) return { verdict, reason }
  const control = Float64Array.from(pairs, ({ controlP90Ns }) => (controlP90Ns * 100) / periodNs).sort()
  const { throttle } = causes
  const measured = {
    bounds: p90,
    control: {
      median: median(control),
      worst: control.at(-1)!,
      spread: quantile(control, 0.75) - quantile(control, 0.25),
    },
  }
  const throttledShare = throttle === null || throttle.periods === 0 ? 0 : throttle.throttledPeriods / throttle.periods
  return judgeTimers({ p90: measured }, percent, throttledShare)
}

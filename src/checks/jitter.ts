import type { TimerAction } from '../config/timer-policy.ts'
import { finding, type Severity } from '../findings.ts'
import type { Check } from './check.ts'

const SEVERITIES: Readonly<Record<TimerAction, Severity>> = { mark: 'note', warn: 'warning', stop: 'error' }

/** Of timers only jitter beyond doubt is a finding. */
export const jitter: Check = {
  id: 'jitter',
  observe({ timers }) {
    if (timers === null || timers.verdict !== 'jittery' || timers.analysis === null) return []
    const { limit, reason, causes, analysis } = timers
    const { estimate, lower } = analysis.p90.bounds
    const args = {
      percent: Number(estimate.toFixed(2)),
      atLeastPercent: Number(lower.toFixed(2)),
      limitPercent: limit.percent,
      throttledPeriods: causes.throttle?.throttledPeriods ?? 0,
    }
    return [finding('timers-jittery', SEVERITIES[limit.action], args, [reason])]
  },
}

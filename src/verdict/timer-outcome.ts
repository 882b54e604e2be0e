import { finding, type Finding, type Severity } from '../findings.ts'
import type { TimerAction } from '../config/timer-policy.ts'
import { describe } from '../catalogue.ts'
import type { CellJudgement } from './judgement.ts'
import type { TimerJudgement } from './timer-judgement.ts'

const SEVERITIES: Readonly<Record<TimerAction, Severity>> = { mark: 'note', warn: 'warning', stop: 'error' }

/** A hazard makes a cell that passed pass with a warning, as any other does. */
export function withHazards(judgement: CellJudgement, hazards: readonly Finding[]): CellJudgement {
  if (hazards.length === 0) return judgement
  const isWarned = judgement.outcome === 'pass' && hazards.some(({ severity }) => severity === 'warning')
  return { ...judgement, findings: [...judgement.findings, ...hazards], ...(isWarned && { outcome: 'warn' }) }
}

/** The cell with what its timers do to it: only jitter beyond doubt does anything, and never to a cell that did not pass. */
export function withTimers(judgement: CellJudgement, timers: TimerJudgement | null): CellJudgement {
  if (timers === null || timers.verdict !== 'jittery' || timers.analysis === null) return judgement
  const found = jitter(timers, timers.analysis.p90.bounds)
  const judged = { ...judgement, findings: [...judgement.findings, found] }
  if (judgement.outcome !== 'pass' && judgement.outcome !== 'warn') return judged
  if (found.severity === 'error') return { ...judged, outcome: 'fail', reason: describe(found).message }
  return found.severity === 'warning' ? { ...judged, outcome: 'warn' } : judged
}

function jitter(
  { limit, reason, causes: { throttle } }: TimerJudgement,
  bounds: { estimate: number; lower: number },
): Finding {
  const args = {
    percent: Number(bounds.estimate.toFixed(2)),
    atLeastPercent: Number(bounds.lower.toFixed(2)),
    limitPercent: limit.percent,
    throttledPeriods: throttle?.throttledPeriods ?? 0,
  }
  return finding('timers-jittery', SEVERITIES[limit.action], args, [reason])
}

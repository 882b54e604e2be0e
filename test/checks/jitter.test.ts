import { expect, test } from 'vitest'
import { DEFAULT_TIMER_POLICY, type TimerAction, type TimerPolicy } from '../../src/config/timer-policy.ts'
import type { CellJudgement } from '../../src/verdict/judgement.ts'
import { judgeDuet, type TimerJudgement } from '../../src/verdict/timer-judgement.ts'
import { jitter } from '../../src/checks/jitter.ts'
import { withObserved } from '../../src/verdict/with-observed.ts'
import { seenCell } from './seen-cell.ts'
import { duetSeries } from '../report/sample-duet.ts'
import { reasonText } from '../../src/verdict/reason-text.ts'

const CELL = { id: 'linux/amd64@scratch', platform: 'linux/amd64', target: { id: 'scratch' } }
const PASSED: CellJudgement = {
  observed: 'runs',
  outcome: 'pass',
  basis: 'observation',
  reason: null,
  agrees: true,
  findings: [],
  steps: [],
  startupMs: 3,
}

function policy(action: TimerAction): TimerPolicy {
  return { ...DEFAULT_TIMER_POLICY, targets: [{ match: '*', class: null, percent: 8, action }] }
}

function judged(byNs: number, action: TimerAction = 'warn'): TimerJudgement {
  return judgeDuet(
    CELL,
    duetSeries(7, (late) => late + byNs),
    policy(action),
  )
}

function withTimers(judgement: CellJudgement, timers: TimerJudgement | null): CellJudgement {
  return withObserved(judgement, jitter.observe!(seenCell({ timers })))
}

const LATE_NS = 1_200_000

test.each([
  ['mark', 'pass', 'note'],
  ['warn', 'warn', 'warning'],
  ['stop', 'fail', 'error'],
] as const)('12 %% late and %s: the cell ends as %s', (action, outcome, severity) => {
  const cell = withTimers(PASSED, judged(LATE_NS, action))
  expect(cell).toMatchObject({ outcome, findings: [{ id: 'timers-jittery', severity, args: { limitPercent: 8 } }] })
  expect(reasonText(cell)).toBe(
    action === 'stop'
      ? `Timers fire ${String(cell.findings[0]!.args['percent' as never])} percent of the period later than on the host (p90, at least ${String(cell.findings[0]!.args['atLeastPercent' as never])}); 8 are allowed.`
      : null,
  )
})

test('what is steady, unclear or noisy does nothing', () => {
  expect(withTimers(PASSED, null)).toBe(PASSED)
  expect(withTimers(PASSED, judged(100_000, 'stop'))).toBe(PASSED)
  const noisy = duetSeries(
    8,
    (late) => late + LATE_NS,
    (late) => late * 30,
  )
  const contaminated = judgeDuet(CELL, noisy, policy('stop'))
  expect(contaminated.verdict).toBe('contaminated')
  expect(withTimers(PASSED, contaminated)).toBe(PASSED)
})

test('a cell that failed stays failed for its own reason', () => {
  const failed: CellJudgement = { ...PASSED, outcome: 'fail', reason: 'its own' }
  expect(withTimers(failed, judged(LATE_NS, 'warn'))).toMatchObject({ outcome: 'fail', reason: 'its own' })
  expect(withTimers(failed, judged(LATE_NS, 'stop')).findings).toHaveLength(1)
})

test('the dropped pair and the Go path are not in the figures; causes are summed', () => {
  const series = duetSeries(9, (late) => late)
  const go = { ...series.cell[3]!, path: 'go', pair: null, latenessNs: [9e9] } as const
  const timers = judgeDuet(CELL, { ...series, cell: [...series.cell, go] }, DEFAULT_TIMER_POLICY)
  expect(timers.cell).toMatchObject({ samples: 1_600, missed: 0 })
  expect(timers.cell!.maxNs).toBeLessThan(9e9)
  expect(timers.pairs).toHaveLength(8)
  expect(timers.causes).toEqual({
    throttle: { periods: 160, throttledPeriods: 0, throttledNs: 0 },
    stealNs: 0,
    runDelayNs: 16e6,
    preemptions: 8,
  })
})

test('one side alone is unmeasured', () => {
  const { cell } = duetSeries(9, (late) => late)
  expect(judgeDuet(CELL, { control: [], cell }, DEFAULT_TIMER_POLICY)).toMatchObject({
    verdict: 'unmeasured',
    analysis: null,
    control: null,
    pairs: [],
  })
})

import { expect, test } from 'vitest'
import { DEFAULT_TIMER_POLICY } from '../../src/config/timer-policy.ts'
import type { CellJudgement } from '../../src/verdict/judgement.ts'
import { judgeDuet } from '../../src/verdict/timer-judgement.ts'
import { timerHazards } from '../../src/checks/clock-hazards.ts'
import { withObserved } from '../../src/verdict/with-observed.ts'
import { CALM_CLOCKS, CONDITIONS, sampleSeries, STRANGE_CLOCKS, THOROUGH, THROTTLED } from '../report/sample-clocks.ts'
import { duetSeries } from '../report/sample-duet.ts'

const PASSED: CellJudgement = {
  ...{ observed: 'runs', outcome: 'pass', basis: 'observation', reason: null, agrees: true },
  ...{ findings: [], steps: [], startupMs: 3 },
}

test('a calm cell has none, and stays as it is', () => {
  expect(timerHazards(THOROUGH)).toEqual([])
  expect(withObserved(PASSED, [])).toBe(PASSED)
})

test('a strange one has all of them', () => {
  const found = timerHazards(THROTTLED)
  expect(found.map(({ id, severity }) => [id, severity])).toEqual([
    ['vdso-off', 'warning'],
    ['clock-faked', 'warning'],
    ['timer-slack-large', 'warning'],
    ['cpu-throttled', 'note'],
  ])
  expect(found[1]!.args).toEqual({ how: 'rate', offsetMs: 3_600_000 })
  expect(found[3]!.args).toEqual({ quota: 0.5, periods: 5, throttledPeriods: 4, stallMs: 57, isLoaded: true })
  expect(withObserved(PASSED, found)).toMatchObject({ outcome: 'warn' })
  expect(withObserved({ ...PASSED, outcome: 'fail' }, found)).toMatchObject({ outcome: 'fail' })
  expect(withObserved(PASSED, found.slice(3))).toMatchObject({ outcome: 'pass' })
})

test('what the host lacks, too, is a note; without the host an offset cannot be told', () => {
  const slow = { ...CALM_CLOCKS, cost: STRANGE_CLOCKS.cost }
  expect(timerHazards({ ...THOROUGH, clocks: slow, hostClocks: slow })).toMatchObject([
    { id: 'vdso-off', severity: 'note', args: { hostToo: true } },
  ])
  const { conditions, series, clocks } = THROTTLED
  const alone = { conditions, series, clocks }
  expect(timerHazards(alone).find(({ id }) => id === 'clock-faked')!.args).toEqual({ how: 'rate', offsetMs: null })
})

test.each([
  [49, false],
  [-49, false],
  [51, true],
  [-51, true],
])('%i ms away from the host: faked %j', (ms, faked) => {
  const clocks = { ...CALM_CLOCKS, wallMs: CALM_CLOCKS.wallMs + ms }
  expect(timerHazards({ ...THOROUGH, clocks }).map(({ id }) => id)).toEqual(faked ? ['clock-faked'] : [])
})

test('a cell that is stopped while it only waits is warned of; one that was stopped once is not', () => {
  const stoppedIn = (throttledPeriods: number) => {
    const throttle = { periods: 20, throttledPeriods, throttledNs: 30e6 }
    const series = sampleSeries()
    const causes = { ...series.causes, throttle }
    return timerHazards({ series: [{ ...series, causes }], clocks: null, conditions: CONDITIONS })
  }
  expect(stoppedIn(2)).toMatchObject([{ id: 'cpu-throttled', severity: 'warning', args: { isLoaded: false } }])
  expect(stoppedIn(1)).toEqual([])
})

test('a cell that the kernel stopped is later than its host, however noisy that is', () => {
  const noise = (late: number, pair: number) => late + ((pair * 7_919) % 13) * 9_000_000
  const throttle = { periods: 20, throttledPeriods: 12, throttledNs: 500e6 }
  const causes = { durationNs: 2e9, cpuNs: 1e6, throttle, stealNs: 0, runDelayNs: 0, preemptions: 0 }
  const cell = { id: 'linux/amd64@scratch', platform: 'linux/amd64', target: { id: 'scratch' } }
  const judged = (of: typeof causes) =>
    judgeDuet(
      cell,
      duetSeries(4, (late, pair) => noise(late, pair + 3) + 4_000_000, noise, of),
      DEFAULT_TIMER_POLICY,
    )
  expect(judged(causes).analysis!.shift).toBe('later')
  const free = { ...causes, throttle: { ...throttle, throttledPeriods: 0 } }
  expect(judged(free)).toMatchObject({ verdict: 'contaminated', analysis: { shift: 'unclear', laterAt: null } })
})

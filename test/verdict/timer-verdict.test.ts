import { expect, test } from 'vitest'
import { DEFAULT_TIMER_POLICY, type TimerPolicy } from '../../src/config/timer-policy.ts'
import type { DuetAnalysis, SeriesTrouble } from '../../src/timing/duet.ts'
import { timerLimit } from '../../src/verdict/timer-limit.ts'
import { judgeTimers } from '../../src/verdict/timer-verdict.ts'

function analysis(
  [lower, estimate, upper]: readonly [number, number, number],
  control: DuetAnalysis['p90']['control'] = { median: 1.4, worst: 2, spread: 0.2 },
): DuetAnalysis {
  const bounds = { lower, estimate, upper, standardError: 1 }
  const p90 = { bounds, control, pairsLater: 8, cell: control.median + estimate }
  return {
    periodNs: 10_000_000,
    pairs: 8,
    samplesPerPair: 200,
    p25: p90,
    p50: p90,
    p75: p90,
    p90,
    shift: 'unclear',
    laterAt: null,
  }
}

test.each([
  ['steady', [0, 0.1, 0.3]],
  ['steady', [-2, -1, 8]],
  ['inconclusive', [7.9, 7.95, 8.1]],
  ['inconclusive', [8, 9, 10]],
  ['jittery', [8.1, 9, 10]],
] as const)('%s: p90 later by %j percent, limit 8 %%', (verdict, bounds) => {
  expect(judgeTimers(analysis(bounds), 8).verdict).toBe(verdict)
})

test('a noisy host proves nothing, neither for nor against the cell', () => {
  const late = { median: 30, worst: 70, spread: 7 }
  const uneven = { median: 2, worst: 50, spread: 20 }
  for (const control of [late, uneven]) {
    expect(judgeTimers(analysis([-0.1, 0, 0.1], control), 8).verdict).toBe('contaminated')
    expect(judgeTimers(analysis([20, 30, 40], control), 8).verdict).toBe('contaminated')
    // The kernel counted the periods in which the quota stopped it.
    expect(judgeTimers(analysis([20, 30, 40], control), 8, 0.4).verdict).toBe('jittery')
    expect(judgeTimers(analysis([-0.1, 0, 0.1], control), 8, 0.4).verdict).toBe('contaminated')
  }
  // 280 % is more than the host ever was: half a CPU under load.
  expect(judgeTimers(analysis([250, 280, 300], late), 8).verdict).toBe('jittery')
})

test('one stretch of noise does not make a host noisy', () => {
  expect(judgeTimers(analysis([0, 0.1, 0.3], { median: 1.4, worst: 80, spread: 0.3 }), 8).verdict).toBe('steady')
})

test('reasons name the figures', () => {
  expect(judgeTimers(analysis([8.1, 9, 12.3]), 8).reason).toBe(
    'p90 is 9.0 percent of the period later than on the host (8.1 to 12), the limit is 8',
  )
  expect(judgeTimers(analysis([-0.4, -0.25, 0.1]), 3).reason).toBe(
    'p90 is 0.3 percent of the period earlier than on the host (-0.4 to 0.1), within 3',
  )
  expect(judgeTimers(analysis([0, 1, 2], { median: 34, worst: 57, spread: 24 }), 8).reason).toBe(
    "the host's own p90 was 34 percent of the period and 57 at worst, the limit is 8",
  )
})

test.each([
  [{ kind: 'too-few-pairs', pairs: 2, needed: 5 }, '2 pairs were measured, 5 are needed'],
  [{ kind: 'too-few-samples', samples: 3, needed: 40 }, 'a pair has 3 samples, 40 are needed'],
  [{ kind: 'frozen-clock' }, 'the clock stood still'],
  [{ kind: 'coarse-clock', stepNs: 15_625_000 }, 'the clock goes in steps of 15625 µs'],
  [
    { kind: 'backwards-clock', share: 0.5 },
    '50 percent of the timers fired before their time, so the clock went backwards',
  ],
] as const satisfies readonly (readonly [SeriesTrouble, string])[])('unmeasured: %j', (trouble, reason) => {
  expect(judgeTimers(trouble, 8)).toEqual({ verdict: 'unmeasured', reason })
})

const CELL = { id: 'linux/amd64@alpine-3.22+half-cpu', platform: 'linux/amd64', target: { id: 'alpine:3.22' } }
const POLICY: TimerPolicy = {
  ...DEFAULT_TIMER_POLICY,
  targets: [
    { match: '*+half-cpu', class: 'serverless', percent: null, action: 'mark' },
    { match: 'alpine:*', class: null, percent: 5, action: null },
  ],
}

test('limits: by class, then by the first glob that matches cell or target', () => {
  expect(timerLimit(CELL, DEFAULT_TIMER_POLICY)).toEqual({ class: 'container', percent: 8, action: 'warn' })
  expect(timerLimit(CELL, POLICY)).toEqual({ class: 'serverless', percent: 15, action: 'mark' })
  expect(timerLimit({ ...CELL, id: 'linux/amd64@alpine-3.22' }, POLICY)).toEqual({
    class: 'container',
    percent: 5,
    action: 'warn',
  })
})

test('macOS only marks unless an entry says otherwise', () => {
  const mac = { id: 'darwin/arm64@macos-15', platform: 'darwin/arm64', target: { id: 'macos-15' } }
  expect(timerLimit(mac, DEFAULT_TIMER_POLICY).action).toBe('mark')
  const own = {
    ...DEFAULT_TIMER_POLICY,
    targets: [{ match: 'macos-*', class: null, percent: null, action: 'stop' }],
  } as const
  expect(timerLimit(mac, own).action).toBe('stop')
})

import { describe, expect, test } from 'vitest'
import type { TimersResult } from '../../src/api/harness/cell-calls.ts'
import { toExitWith, toKeepTimeWithin, type TimeLimit } from '../../src/api/vitest/matchers.ts'
import { measuredReport } from '../report/sample-duet.ts'

type Verdict = NonNullable<TimersResult['duet']>['verdict']

/** What `measureTimers` gives of a sample cell of this verdict. */
function timersOf(verdict: Verdict): TimersResult {
  const cell = measuredReport().cells.find(({ timers }) => timers?.duet?.verdict === verdict)!
  const { paths, duet } = cell.timers!
  return { cell: cell.id, periodNs: 10_000_000, paths, duet: duet!, alone: null }
}

test.each([
  ['steady', true, true],
  ['jittery', false, false],
  ['inconclusive', true, false],
  ['contaminated', true, false],
] as const)('%s: passes %s, and where it has to be proven %s', (verdict, pass, proven) => {
  const timers = timersOf(verdict)
  const { limitPercent: percent } = timers.duet!
  expect(toKeepTimeWithin(timers, { percent }).pass).toBe(pass)
  expect(toKeepTimeWithin(timers, { percent, proven: true }).pass).toBe(proven)
  expect(toKeepTimeWithin(timers, { percent }).message()).toContain(`${verdict}: ${timers.duet!.reason}`)
})

test("the limit is the test body's, not the policy's", () => {
  const timers = timersOf('jittery')
  expect(toKeepTimeWithin(timers, { percent: timers.duet!.p90!.upper + 1 }).pass).toBe(true)
})

test('what was not measured is no pass', () => {
  const timers = timersOf('steady')
  const unmeasured = { verdict: 'unmeasured' as const, reason: 'the clock stood still', p90: null, pairs: [] }
  expect(toKeepTimeWithin({ ...timers, duet: { ...timers.duet!, ...unmeasured } }, { percent: 99 }).pass).toBe(false)
  expect(toKeepTimeWithin({ ...timers, duet: null, alone: 'host', paths: [] }, { percent: 99 }).pass).toBe(false)
})

describe('the lateness itself', () => {
  const path = { samples: 300, p50Ns: 50_000, p90Ns: 90_000, p95Ns: 200_000, p99Ns: 900_000, maxNs: 1e6, missed: 0 }
  const alone: TimersResult = {
    ...{ cell: 'linux/amd64@linux-host', periodNs: 10_000_000, duet: null, alone: 'host' },
    paths: [
      { path: 'os', ...path },
      { path: 'go', ...path, p95Ns: 500_000 },
    ],
  }

  test('where the cell was measured alone, at p95 on both paths', () => {
    expect(toKeepTimeWithin(alone, { percent: 5 }).pass).toBe(true)
    expect(toKeepTimeWithin(alone, { percent: 4.9 }).pass).toBe(false)
    expect(toKeepTimeWithin(alone, { percent: 4.9, path: 'os' }).pass).toBe(true)
  })

  test('where a quantile or a path is named, however late the host was', () => {
    const jittery = { ...timersOf('jittery'), paths: alone.paths }
    expect(toKeepTimeWithin(jittery, { percent: 9, quantile: 'p99' }).pass).toBe(true)
    expect(toKeepTimeWithin(jittery, { percent: 8.9, quantile: 'p99' }).pass).toBe(false)
  })
})

test.each<[string, unknown, RegExp, string]>([
  ['a misspelt option', { percent: 5, quantil: 'p99' }, /unknown option "quantil", did you mean "quantile"/, 'proven'],
  ['an option of another call', { percent: 5, samples: 100 }, /unknown option "samples"/, 'percent'],
  ['no limit', undefined, /limit of toKeepTimeWithin is undefined/, 'percent'],
  ['a bare number', 5, /the options of toKeepTimeWithin are 5/, 'percent'],
  ['no percent', { quantile: 'p99' }, /percent of toKeepTimeWithin is undefined/, 'number'],
  ['percent as text', { percent: '5' }, /percent of toKeepTimeWithin is "5"/, 'number'],
  ['percent that is no number', { percent: Number.NaN }, /percent of toKeepTimeWithin is NaN/, 'number'],
  ['another quantile', { percent: 5, quantile: 'p42' }, /quantile of toKeepTimeWithin is "p42"/, 'p95'],
  ['another path', { percent: 5, path: 'kernel' }, /path of toKeepTimeWithin is "kernel"/, 'os'],
  ['proven as text', { percent: 5, proven: 'no' }, /proven of toKeepTimeWithin is "no"/, 'true'],
])('refused: %s', (_name, limit, message, hint) => {
  const call = () => toKeepTimeWithin(timersOf('steady'), limit as TimeLimit)
  expect(call).toThrow(message)
  expect(call).toThrow(expect.objectContaining({ hint: expect.stringContaining(hint) }))
})

test.each<[unknown, RegExp]>([
  ['0', /toExitWith was given "0"/],
  [undefined, /toExitWith was given undefined/],
  [1.5, /toExitWith was given 1\.5/],
])('an exit code that is none is refused: %j', (code, message) => {
  expect(() => toExitWith({ ran: true, exitCode: 0 }, code as number)).toThrow(message)
})

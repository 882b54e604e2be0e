import { expect, test } from 'vitest'
import { processorMatrix, timerMatrix } from '../../src/protocol/timer-series.ts'

test('the matrix has every period by the system and by Go, each for as long', () => {
  const matrix = timerMatrix(300)
  const kindsAt = (path: string, periodNs: number): readonly string[] =>
    matrix.flatMap((each) => (each.path === path && each.periodNs === periodNs ? [each.timer] : []))
  for (const ms of [0.1, 1, 1.5, 5, 10, 15.6]) {
    expect(kindsAt('os', ms * 1e6)).toEqual(['sleep'])
    const deadline = ms === 5 ? ['read-deadline'] : []
    expect(kindsAt('go', ms * 1e6)).toEqual(['sleep', 'timer', 'ticker', 'after-func', ...deadline])
  }
  for (const { periodNs, samples } of matrix) expect(Math.abs(periodNs * samples - 300e6)).toBeLessThan(15.6e6)
  expect(matrix.length).toBeLessThanOrEqual(200)
})

test('the processor matrix crosses GOMAXPROCS and LockOSThread', () => {
  const cells = processorMatrix('ticker', 1e7, 10).map(({ processors, lockThread }) => [processors, lockThread])
  expect(cells).toEqual([1, 4, 8, null].flatMap((processors) => [false, true].map((lock) => [processors, lock])))
})

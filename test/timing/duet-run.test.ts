import { expect, test } from 'vitest'
import type { SeriesMessage } from '../../src/protocol/measure.ts'
import { duetPlan, TIMER_MODES } from '../../src/timing/duet-plan.ts'
import { duetRun } from '../../src/timing/duet-run.ts'
import { withPassedOver } from '../../src/timing/passed-over.ts'

function series(pair: number | null, startUs: number | null, over: Partial<SeriesMessage> = {}): SeriesMessage {
  return {
    type: 'series',
    step: 'duet',
    index: 0,
    path: 'os',
    timer: 'sleep',
    periodNs: 10_000_000,
    deadlines: 'absolute',
    processors: 2,
    lockThread: true,
    pair,
    startUs,
    latenessNs: [pair ?? 99],
    missed: 0,
    early: 0,
    causes: { durationNs: 0, cpuNs: null, throttle: null, stealNs: null, runDelayNs: null, preemptions: null },
    problem: null,
    ...over,
  }
}

test('pairs are put together by number, in order, with who was first', () => {
  const run = duetRun([series(1, 2_005_000), series(0, 0)], [series(0, 5_000), series(1, 2_000_000), series(null, 9e6)])
  expect(run).toEqual({
    periodNs: 10_000_000,
    pairs: [
      { controlNs: [0], cellNs: [0], first: 'control' },
      { controlNs: [1], cellNs: [1], first: 'cell' },
    ],
  })
})

test('what was not measured at the same moment, or the same way, is no pair', () => {
  const control = [0, 1, 2, 3, 4, 5, 6].map((pair) => series(pair, pair * 1e6))
  const cell = [
    series(0, 12_501),
    series(1, null),
    series(2, 2e6, { periodNs: 1_000_000 }),
    series(3, 3e6, { path: 'go' }),
    series(4, 4e6, { latenessNs: [] }),
    series(5, 5e6),
    series(5, 5e6),
  ]
  expect(duetRun(control, cell)).toBeNull()
  expect(duetRun(control, [...cell, series(6, 6_012_500)])?.pairs).toHaveLength(1)
  expect(duetRun([], [])).toBeNull()
})

test('a stall counts at every deadline that it passed over', () => {
  // 35 ms late at 10 ms: the probe passes over two deadlines, 25 and 15 ms late, and serves the one 5 ms back by itself.
  const stalled = series(1, 0, { latenessNs: [100, 35_000_000, 5_000_000, 90], missed: 2 })
  expect(withPassedOver(stalled)).toEqual([100, 35_000_000, 25_000_000, 15_000_000, 5_000_000, 90])
  // More is not believed than the lateness bears out.
  expect(withPassedOver({ ...stalled, missed: 9 })).toHaveLength(6)
  expect(withPassedOver({ ...stalled, missed: 1 })).toEqual([100, 35_000_000, 25_000_000, 5_000_000, 90])
  expect(withPassedOver({ latenessNs: [86_400e9], periodNs: 1_000, missed: 2 ** 50 })).toHaveLength(100_001)
  const even = [1, 2, 3, 4, 5, 6]
  expect(duetRun([series(1, 0, { latenessNs: even })], [stalled])?.pairs[0]?.cellNs).toHaveLength(6)
})

test.each([
  ['quick', 5_000],
  ['standard', 20_000],
  ['thorough', 80_000],
] as const)('%s keeps within its time', (mode, mostMs) => {
  const { control, cell, durationMs } = duetPlan(mode)
  expect(durationMs).toBeLessThan(mostMs * 0.95)
  expect(control.length).toBeGreaterThanOrEqual(8)
  expect(cell).toHaveLength(control.length + 1)
})

test('both sides go by one grid, half a period apart, in turns, and no pair runs into the next', () => {
  for (const mode of TIMER_MODES) {
    const { control, cell, durationMs } = duetPlan(mode)
    let endNs = 0
    for (const [pair, ofControl] of control.entries()) {
      const ofCell = cell[pair]!
      expect([ofControl.pair, ofCell.pair]).toEqual([pair, pair])
      expect(ofControl.offsetNs! - ofCell.offsetNs!).toBe(pair % 2 === 0 ? -5_000_000 : 5_000_000)
      expect(Math.min(ofControl.offsetNs!, ofCell.offsetNs!)).toBeGreaterThanOrEqual(endNs)
      endNs = Math.max(ofControl.offsetNs!, ofCell.offsetNs!) + (ofCell.samples + ofCell.warmup) * ofCell.periodNs
    }
    expect(endNs / 1e6).toBeLessThanOrEqual(durationMs)
  }
})

test('standard: 8 pairs of 200 samples at 10 ms, and a pair before them', () => {
  const { control } = duetPlan('standard')
  expect(control.slice(1).map(({ samples, periodNs }) => [samples, periodNs])).toEqual(
    Array.from({ length: 8 }, () => [200, 10_000_000]),
  )
})

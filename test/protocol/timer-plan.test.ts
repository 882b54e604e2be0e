import { expect, test } from 'vitest'
import { DUETS, firstOfPair, processorTable, timerPlan, TIMER_MODES } from '../../src/protocol/timer-plan.ts'

test('quick and standard plans leave time for the container and the clocks', () => {
  expect(timerPlan('quick').durationMs).toBeLessThanOrEqual(4_300)
  expect(timerPlan('standard').durationMs).toBeLessThanOrEqual(19_200)
})

test.each(TIMER_MODES)('in a %s duet both sides keep step, and who is first alternates', (mode) => {
  const { cell, control } = timerPlan(mode)
  expect(control.map(({ pair }) => pair)).toEqual(Array.from({ length: DUETS[mode].pairs }, (_, pair) => pair))
  for (const [pair, ours] of control.entries()) {
    const theirs = cell[pair]!
    expect({ ...theirs, offsetNs: 0 }).toEqual({ ...ours, offsetNs: 0 })
    const cellLaterNs = theirs.offsetNs! - ours.offsetNs!
    expect(cellLaterNs).toBe((firstOfPair(pair) === 'control' ? 1 : -1) * 1_000_000)
    const next = control[pair + 1]
    const endNs = Math.max(ours.offsetNs!, theirs.offsetNs!) + (ours.samples + ours.warmup) * ours.periodNs
    if (next) expect(next.offsetNs).toBeGreaterThan(endNs - 1)
  }
})

test('every period of the matrix is in a standard plan, by the system and by Go', () => {
  for (const path of ['os', 'go']) {
    const periods = timerPlan('standard').cell.flatMap((each) => (each.path === path ? [each.periodNs / 1e6] : []))
    expect([...new Set(periods)].sort((a, b) => a - b)).toEqual([0.1, 1, 1.5, 5, 10, 15.6])
  }
})

test('no plan has more than the probe takes', () => {
  for (const mode of TIMER_MODES) expect(timerPlan(mode).cell.length).toBeLessThanOrEqual(200)
  expect(timerPlan('standard', null)).toMatchObject({ control: [] })
  expect(timerPlan('standard', null).cell.every(({ pair }) => pair === null)).toBe(true)
  expect(processorTable(1e7, 10)).toHaveLength(8)
})

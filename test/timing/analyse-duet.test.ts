import { expect, test } from 'vitest'
import { analyseDuet } from '../../src/timing/analyse-duet.ts'
import type { DuetAnalysis, DuetPair } from '../../src/timing/duet.ts'
import { seededIndex } from '../../src/timing/seeded-random.ts'
import { calmSeries, pairsOf, PERIOD_NS, throughClock } from './series.ts'

function analysed(pairs: readonly DuetPair[]): DuetAnalysis {
  const analysis = analyseDuet({ periodNs: PERIOD_NS, pairs })
  if ('kind' in analysis) throw new Error(JSON.stringify(analysis))
  return analysis
}

/** 40 samples: 1, 2, ... 40 times 10 µs, so that p50 is 200 µs and p90 360 µs; then moved. */
function ramp(byNs: number): number[] {
  return Array.from({ length: 40 }, (_, index) => (index + 1) * 10_000 + byNs)
}

test('by hand: five pairs of one stretch each, moved by 1 to 5 % of the period', () => {
  // The first pair is dropped, whatever it says.
  const moved = [90, 3, 1, 5, 2, 4].map((percent): DuetPair => {
    return { controlNs: ramp(0), cellNs: ramp(percent * 100_000), first: 'control' }
  })
  const { p50, p90, pairs, samplesPerPair, shift } = analysed(moved)
  expect({ pairs, samplesPerPair, shift }).toEqual({ pairs: 5, samplesPerPair: 40, shift: 'later' })
  expect(p90.control).toEqual({ median: 3.6, worst: 3.6, spread: 0 })
  expect(p90.cell).toBeCloseTo(6.6, 12)
  expect(p50.bounds.estimate).toBeCloseTo(3, 12)
  expect(p90.bounds.estimate).toBeCloseTo(3, 12)
  expect(p90.pairsLater).toBe(5)
  // Median of five drawn with replacement from 1..5: P(1) = P(at least 3 ones) = (10 x 4^2 + 5 x 4 + 1) / 5^5 = 5.8 %.
  expect([p90.bounds.lower, p90.bounds.upper].map(Math.round)).toEqual([1, 5])
})

test('the control at 3.6 % is too late to prove a shift at p90; at 2 % p50 can', () => {
  const pairs = Array.from({ length: 6 }, (): DuetPair => {
    return { controlNs: ramp(0), cellNs: ramp(100_000), first: 'cell' }
  })
  expect(analysed(pairs)).toMatchObject({ shift: 'later', p50: { control: { median: 2 } } })
})

test('a cell like its host has no shift; +1 % of the period is one', () => {
  expect(analysed(pairsOf(9, 1, (late) => late)).shift).toBe('none')
  const later = analysed(pairsOf(9, 2, (late) => late + 100_000))
  expect(later.shift).toBe('later')
  expect(later.p90.bounds.estimate).toBeCloseTo(1, 1)
  expect(later.p50.bounds.estimate).toBeCloseTo(1, 1)
})

test('+1 % at the upper half alone is found at p90', () => {
  const { shift, p50, p90 } = analysed(pairsOf(9, 3, (late) => (late > 98_000 ? late + 100_000 : late)))
  expect(shift).toBe('later')
  expect(p90.bounds.lower).toBeGreaterThan(0.5)
  expect(p50.bounds.lower).toBeLessThan(0.5)
})

test('two pairs of eight gone wild prove nothing', () => {
  const { shift, p90 } = analysed(pairsOf(9, 4, (late, pair) => (pair === 3 || pair === 6 ? late * 40 : late)))
  expect(shift).toBe('unclear')
  expect(p90.bounds.estimate).toBeLessThan(0.1)
})

test('a host that is starved most of the time leaves the early timers sharp: +1 % is found there, and nothing where there is nothing', () => {
  const random = seededIndex(21)
  // The later six tenths of both sides wait for the CPU, each for itself.
  const starved = (late: number, index: number) => late + (index % 10 < 4 ? 0 : random(30_000_000))
  const pairs = (byNs: number) =>
    pairsOf(9, 22, (late) => late + byNs).map((pair) => {
      return { ...pair, controlNs: pair.controlNs.map(starved), cellNs: pair.cellNs.map(starved) }
    })
  const later = analysed(pairs(100_000))
  expect(later).toMatchObject({ shift: 'later', laterAt: 'p25' })
  expect(later.p90.control.median).toBeGreaterThan(100)
  expect(analysed(pairs(0))).toMatchObject({ shift: 'unclear', laterAt: null })
})

test('a cell that is earlier than its host has no shift', () => {
  expect(analysed(pairsOf(9, 5, (late) => late / 3)).shift).toBe('none')
})

test('five periods of half a second that the host lost do not count for the cell', () => {
  const pairs = pairsOf(9, 6, (late) => late)
  const stalled = pairs.map((pair, at) => {
    const stall = (each: number, index: number) => (index < 50 && at > 2 ? each + 30_000_000 : each)
    return { ...pair, controlNs: pair.controlNs.map(stall), cellNs: pair.cellNs.map(stall) }
  })
  expect(analysed(stalled).shift).not.toBe('later')
})

test('the same pairs give the same figures', () => {
  const pairs = pairsOf(9, 7, (late) => late + 50_000)
  expect(analysed(pairs)).toEqual(analysed(structuredClone(pairs)))
})

test('few pairs, few samples', () => {
  const withShort = (...cut: readonly number[]) =>
    pairsOf(9, 8, (late) => late).map((pair, at) =>
      cut.includes(at) ? { ...pair, cellNs: pair.cellNs.slice(165) } : pair,
    )
  const short = withShort(1, 2, 4, 7)
  expect(analyseDuet({ periodNs: PERIOD_NS, pairs: short })).toEqual({
    kind: 'too-few-samples',
    samples: 35,
    needed: 36,
  })
  expect(analyseDuet({ periodNs: PERIOD_NS, pairs: short.slice(0, 5) })).toEqual({
    kind: 'too-few-pairs',
    pairs: 4,
    needed: 5,
  })
  // Pairs that a stall cut short are left out while enough others are there.
  const whole = pairsOf(9, 8, (late) => late)
  const left = whole.filter((_, at) => ![2, 4, 7].includes(at))
  expect(analyseDuet({ periodNs: PERIOD_NS, pairs: withShort(2, 4, 7) })).toEqual(
    analyseDuet({ periodNs: PERIOD_NS, pairs: left }),
  )
  expect(analyseDuet({ periodNs: PERIOD_NS, pairs: left })).toMatchObject({ pairs: 5, samplesPerPair: 200 })
  expect(analyseDuet({ periodNs: PERIOD_NS, pairs: [] })).toMatchObject({ kind: 'too-few-pairs', pairs: 0 })
})

const CLOCKS: readonly (readonly [name: string, read: (trueNs: number) => number, kind: string | null])[] = [
  ['a good clock', (ns) => ns, null],
  ['100 ns', (ns) => Math.floor(ns / 100) * 100, null],
  ['25 µs', (ns) => Math.floor(ns / 25_000) * 25_000, null],
  ['half a millisecond', (ns) => Math.floor(ns / 500_000) * 500_000, 'coarse-clock'],
  // Rounded down, it never reaches a deadline.
  ['64 times a second', (ns) => Math.floor(ns / 15_625_000) * 15_625_000, 'frozen-clock'],
  ['frozen', () => 1_257_894_000_000_000_000, 'frozen-clock'],
  ['frozen from the middle on', (ns) => Math.min(ns, 100 * PERIOD_NS), 'backwards-clock'],
  ['back by 50 ms from the middle on', (ns) => (ns > 100 * PERIOD_NS ? ns - 50_000_000 : ns), 'backwards-clock'],
  ['backwards', (ns) => -ns, 'frozen-clock'],
]

test.each(CLOCKS)('clock: %s', (_, read, kind) => {
  const random = seededIndex(11)
  const pairs = Array.from({ length: 9 }, (): DuetPair => {
    return {
      controlNs: calmSeries(200, random),
      cellNs: throughClock(calmSeries(200, random), read),
      first: 'control',
    }
  })
  const analysis = analyseDuet({ periodNs: PERIOD_NS, pairs })
  expect('kind' in analysis ? analysis.kind : null).toBe(kind)
})

test('the control is read through the same eyes', () => {
  const pairs = pairsOf(9, 12, (late) => late).map((pair) => ({ ...pair, controlNs: pair.controlNs.map(() => 0) }))
  expect(analyseDuet({ periodNs: PERIOD_NS, pairs })).toEqual({ kind: 'frozen-clock' })
})

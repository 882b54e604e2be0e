import { expect, test } from 'vitest'
import { bootstrap, medianOfBlocks, type Statistic } from '../../src/timing/bootstrap.ts'
import { median } from '../../src/timing/quantile.ts'
import { seededIndex, xoshiro128 } from '../../src/timing/seeded-random.ts'
import { reference } from './reference.ts'

/** A statistic of the values drawn, written out. */
function of(values: readonly number[], statistic: (drawn: readonly number[]) => number): Statistic {
  return (times) => statistic(values.flatMap((value, index) => Array.from({ length: times[index]! }, () => value)))
}

const STATISTICS = { mean, median }

function mean(values: readonly number[]): number {
  return values.reduce((sum, each) => sum + each, 0) / values.length
}

test('xoshiro128** as its authors wrote it in C, from the state 1, 2, 3, 4', () => {
  const next = xoshiro128([1, 2, 3, 4])
  expect(Array.from({ length: 10 }, next)).toEqual([
    11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
  ])
})

test('drawn indexes: the same for the same seed, others for another, all equally likely', () => {
  const draw = (seed: number, count: number) => {
    const index = seededIndex(seed)
    return Array.from({ length: count }, () => index(7))
  }
  expect(draw(1, 20)).toEqual(draw(1, 20))
  expect(draw(1, 20)).not.toEqual(draw(2, 20))
  const counts = [0, 0, 0, 0, 0, 0, 0]
  for (const drawn of draw(3, 70_000)) counts[drawn]! += 1
  // Chi-squared with 6 degrees of freedom: above 22.5 once in a thousand.
  expect(counts.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0)).toBeLessThan(22.5)
})

// Efron and Tibshirani 1993, table 2.1, treatment group of the mouse data, B = infinity.
test.each([
  ['mean', 86.857, 23.36],
  ['median', 94, 37.83],
] as const)('the mouse data: standard error of the %s', (statistic, estimate, standardError) => {
  const treatment = [94, 197, 16, 38, 99, 141, 23]
  const found = bootstrap(treatment.length, of(treatment, STATISTICS[statistic]), {
    confidence: 0.95,
    resamples: 100_000,
    seed: 1,
  })
  expect(found.estimate).toBeCloseTo(estimate, 3)
  expect(Math.abs(found.standardError - standardError)).toBeLessThan(0.25)
})

test.each(reference.bootstrap)('bounds of the $statistic as scipy has them, %#', ({ values, statistic, bounds }) => {
  // scipy's two-sided 90 % is a one-sided 95 % at either end.
  const found = bootstrap(values.length, of(values, STATISTICS[statistic]), {
    confidence: 0.95,
    resamples: 50_000,
    seed: 2,
  })
  const width = bounds[1] - bounds[0]
  expect(Math.abs(found.lower - bounds[0])).toBeLessThan(width * 0.02)
  expect(Math.abs(found.upper - bounds[1])).toBeLessThan(width * 0.02)
  expect(Math.abs(found.standardError - bounds[2])).toBeLessThan(bounds[2] * 0.02)
})

test('the same seed gives the same bounds; without spread there is none', () => {
  const options = { confidence: 0.95, resamples: 500, seed: 9 }
  expect(bootstrap(3, of([5, 1, 4], mean), options)).toEqual(bootstrap(3, of([5, 1, 4], mean), options))
  expect(bootstrap(3, of([7, 7, 7], mean), options)).toEqual({ estimate: 7, lower: 7, upper: 7, standardError: 0 })
})

test.each([
  [[[3], [1], [2]], [1, 1, 1], 2],
  [[[3], [1], [2]], [0, 2, 1], 1],
  [[[3], [1], [2], [9]], [1, 1, 1, 1], 2.5],
  [[[3], [1], [2], [9]], [1, 0, 0, 3], 9],
  [
    [
      [1, 2],
      [10, 20],
    ],
    [1, 1],
    6,
  ],
  [
    [
      [1, 2],
      [10, 20],
    ],
    [2, 0],
    1.5,
  ],
  [
    [
      [1, 2],
      [10, 20, 30],
    ],
    [1, 1],
    10,
  ],
  [
    [
      [5, 5],
      [5, 5],
    ],
    [2, 2],
    5,
  ],
])('median of the blocks %j drawn %j times is %d', (blocks, times, expected) => {
  expect(medianOfBlocks(blocks)(Uint32Array.from(times))).toBe(expected)
})

test('medians counted and medians sorted give the same bounds', () => {
  const values = [94, 197, 16, 38, 99, 141, 23]
  const options = { confidence: 0.95, resamples: 2_000, seed: 5 }
  const counted = bootstrap(values.length, medianOfBlocks(values.map((each) => [each])), options)
  expect(counted).toEqual(bootstrap(values.length, of(values, median), options))
})

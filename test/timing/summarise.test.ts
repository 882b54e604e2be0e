import { expect, test } from 'vitest'
import type { PathLateness } from '../../src/protocol/observation.ts'
import { quantile } from '../../src/timing/quantile.ts'
import { summariseClock, summariseTimer } from '../../src/timing/summarise.ts'

function timer(latenessNs: readonly number[], missed = 0): PathLateness {
  return { path: 'os', periodNs: 10_000_000, latenessNs, missed }
}

test('quantiles are nearest ranks: 1..100 has p at p', () => {
  const shuffled = Array.from({ length: 100 }, (_, i) => ((i * 37) % 100) + 1)
  expect(summariseTimer(timer(shuffled, 3))).toEqual({
    path: 'os',
    periodNs: 10_000_000,
    samples: 100,
    p50Ns: 50,
    p90Ns: 90,
    p95Ns: 95,
    p99Ns: 99,
    maxNs: 100,
    missed: 3,
  })
})

// numpy.quantile([...], q, method='inverted_cdf') and R's quantile(x, q, type = 1), by hand from the definition:
// ten samples, rank = ceil(10 q).
test.each([
  [0.01, 3],
  [0.1, 3],
  [0.11, 6],
  [0.5, 9],
  [0.51, 10],
  [0.9, 16],
  [0.91, 20],
  [0.95, 20],
  [1, 20],
])('quantile %d of ten samples is %d', (p, expected) => {
  expect(quantile([3, 6, 7, 8, 9, 10, 13, 15, 16, 20], p)).toBe(expected)
})

test('a rank is not lost to binary fractions', () => {
  // In doubles, 0.07 * 100 is 7.000000000000001 and 0.29 * 100 is 28.999999999999996.
  const ranks = Array.from({ length: 100 }, (_, i) => i + 1)
  expect([quantile(ranks, 0.07), quantile(ranks, 0.29), quantile(ranks, 0.55), quantile(ranks, 0.56)]).toEqual([
    7, 29, 55, 56,
  ])
})

test('sorts by value, not by text, and leaves the samples as they came', () => {
  const samples = Object.freeze([100_000, 9, 20])
  expect(summariseTimer(timer(samples))).toMatchObject({ p50Ns: 20, p99Ns: 100_000, maxNs: 100_000 })
})

test('one sample is every quantile', () => {
  expect(summariseTimer(timer([84_000]))).toMatchObject({ samples: 1, p50Ns: 84_000, p99Ns: 84_000, maxNs: 84_000 })
})

test('a coarse clock gives its steps, a frozen one zero', () => {
  expect(summariseTimer(timer([0, 0, 1_000_000, 1_000_000]))).toMatchObject({ p50Ns: 0, p90Ns: 1_000_000 })
  expect(summariseTimer(timer([0, 0, 0]))).toMatchObject({ p50Ns: 0, maxNs: 0, samples: 3 })
})

test('no samples, no summary', () => {
  expect(summariseTimer(timer([], 7))).toBeNull()
})

test.each([
  ['vdso', 42, 175, true],
  ['vdso', 42, 175, null],
  ['unclear', 42, 175, false],
  ['unclear', 100, 175, true],
  ['unclear', 87.5, 175, true],
  ['unclear', 140, 175, true],
  ['syscall', 141, 175, true],
  ['syscall', 200, 175, false],
  ['syscall', 200, null, false],
  ['unclear', 42, null, true],
  ['unclear', 0, 0, null],
] as const)('clock path %s at %d of %s ns, vDSO mapped %s', (path, nowNs, syscallNs, vdsoMapped) => {
  expect(summariseClock({ nowNs, syscallNs, vdsoMapped })).toEqual({ nowNs, syscallNs, path })
})

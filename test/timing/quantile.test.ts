import { expect, test } from 'vitest'
import { binomialCdf, binomialQuantile } from '../../src/timing/binomial.ts'
import { quantileRanks } from '../../src/timing/quantile-interval.ts'
import { median, quantile } from '../../src/timing/quantile.ts'
import { reference } from './reference.ts'

test.each(reference.quantiles)('quantile $p of $name as numpy has it', ({ name, p, value }) => {
  expect(quantile(Float64Array.from(reference.samples[name]!).sort(), p)).toBe(value)
})

test('the median of an even count lies between the middle two, and the values stay as they came', () => {
  const values = Object.freeze([9, 1, 100, 4])
  expect([median(values), median([7, 1, 3])]).toEqual([6.5, 3])
})

test.each(reference.cdf)('P(X <= $k), X ~ Binomial($n, $p), as scipy has it', ({ k, n, p, value }) => {
  expect(binomialCdf(k, n, p)).toBeCloseTo(value, 9)
})

test('by hand: five coins', () => {
  expect(binomialCdf(1, 5, 0.5)).toBeCloseTo(6 / 32, 12)
  // P(X <= 1) is 0.1875, P(X <= 2) 0.5
  expect([binomialQuantile(0.1874, 5, 0.5), binomialQuantile(0.19, 5, 0.5), binomialQuantile(1, 5, 0.5)]).toEqual([
    1, 2, 5,
  ])
})

test.each(reference.ranks)('ranks around quantile $p of $n samples as scipy has them', ({ n, p, ranks }) => {
  expect(quantileRanks(n, p)).toEqual(ranks && { low: ranks[0], high: ranks[1] })
})

test('how many samples a two-sided 95 % interval needs', () => {
  const needed = [0.9, 0.95, 0.99, 0.999].map((p) => {
    let n = 1
    while (quantileRanks(n, p) === null) n += 1
    return n
  })
  // ln(0.025) / ln(p), rounded up
  expect(needed).toEqual([36, 72, 368, 3688])
})

test('of 40,000 random series the interval misses the true p90 in at most 5 %', () => {
  const ranks = quantileRanks(200, 0.9)!
  let state = 12_345
  const uniform = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647
  let missed = 0
  for (let round = 0; round < 40_000; round += 1) {
    let below = 0
    for (let at = 0; at < 200; at += 1) if (uniform() <= 0.9) below += 1
    // The value at rank r is at or below the true quantile when at least r samples are.
    if (below < ranks.low || below >= ranks.high) missed += 1
  }
  expect(missed / 40_000).toBeLessThan(0.05)
  expect(missed / 40_000).toBeGreaterThan(0.02)
})

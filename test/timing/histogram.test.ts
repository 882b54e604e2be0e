import { expect, test } from 'vitest'
import { decodeHistogram, encodeHistogram } from '../../src/timing/histogram-text.ts'
import {
  bucketFloor,
  bucketIndex,
  EMPTY_HISTOGRAM,
  histogramOf,
  mergeHistograms,
  standardDeviation,
  valueAtRank,
} from '../../src/timing/histogram.ts'
import { quantile, quantileRank } from '../../src/timing/quantile.ts'
import { reference } from './reference.ts'

test('buckets by hand', () => {
  // 0..127 one each; from 128 in steps of 1, from 256 in steps of 2, from 512 of 4; 84,000 lies in 65,536..131,072, steps of 512.
  expect([0, 1, 127, 128, 255, 256, 257, 258, 511, 512].map(bucketIndex)).toEqual([
    0, 1, 127, 128, 255, 256, 256, 257, 383, 384,
  ])
  expect(bucketFloor(bucketIndex(84_000))).toBe(83_968)
  expect(bucketFloor(bucketIndex(84_000) + 1)).toBe(84_480)
})

test('every value lies in its bucket, up to the largest safe integer', () => {
  for (let power = 0; power <= 53; power += 1) {
    for (const value of [2 ** power - 1, 2 ** power, Math.floor(2 ** power * 1.37)].map((v) =>
      Math.min(v, 2 ** 53 - 1),
    )) {
      const index = bucketIndex(value)
      expect(bucketFloor(index)).toBeLessThanOrEqual(value)
      expect(bucketFloor(index + 1)).toBeGreaterThan(value)
    }
  }
})

test.each([-1, Number.NaN, Infinity, 2 ** 53])('refuses %d', (value) => {
  expect(() => histogramOf([value])).toThrow(RangeError)
})

test.each(Object.entries(reference.samples))('quantiles of %s to 1 in 256, extremes exactly', (_, values) => {
  const histogram = histogramOf(values)
  const sorted = Float64Array.from(values).sort()
  for (const p of [0.001, 0.1, 0.5, 0.9, 0.95, 0.99]) {
    const exact = quantile(sorted, p)
    expect(Math.abs(valueAtRank(histogram, quantileRank(values.length, p)) - exact)).toBeLessThanOrEqual(exact / 256)
  }
  expect([histogram.min, histogram.max, valueAtRank(histogram, values.length)]).toEqual([
    Math.min(...values),
    Math.max(...values),
    Math.max(...values),
  ])
})

test.each(reference.deviations)('standard deviation of $name as numpy has it, to 1 %', ({ name, value }) => {
  expect(Math.abs(standardDeviation(histogramOf(reference.samples[name]!)) - value)).toBeLessThanOrEqual(value * 0.01)
})

test('merging is exact, in any order and grouping', () => {
  const { lognormal, pareto, ten } = reference.samples as Record<'lognormal' | 'pareto' | 'ten', readonly number[]>
  const [a, b, c] = [histogramOf(lognormal), histogramOf(pareto), histogramOf(ten)]
  const whole = histogramOf([...pareto, ...ten, ...lognormal])
  expect(mergeHistograms([a, b, c])).toEqual(whole)
  expect(mergeHistograms([c, mergeHistograms([b, a])])).toEqual(whole)
  expect(mergeHistograms([EMPTY_HISTOGRAM, whole, EMPTY_HISTOGRAM])).toEqual(whole)
  expect(mergeHistograms([])).toEqual(EMPTY_HISTOGRAM)
  expect([...mergeHistograms([a, b, c]).buckets.keys()]).toEqual([...whole.buckets.keys()])
})

test('as text and back', () => {
  // 84,000 = 164.06 x 2^9: bucket 10 x 128 + 164 - 128 = 1316, which is 1313 (10h in base 36) after 3.
  expect(encodeHistogram(histogramOf([1, 1, 3, 84_000]))).toBe('h1;1;84000;84005;1:2,2,10h')
  for (const values of Object.values(reference.samples)) {
    const histogram = histogramOf(values)
    expect(decodeHistogram(encodeHistogram(histogram))).toEqual(histogram)
  }
  expect(decodeHistogram(encodeHistogram(EMPTY_HISTOGRAM))).toEqual(EMPTY_HISTOGRAM)
})

test('2,000 samples of a timer take less than 2 KB', () => {
  const values = Array.from({ length: 2_000 }, (_, i) => reference.samples.lognormal![i % 199]! + i)
  expect(encodeHistogram(histogramOf(values)).length).toBeLessThan(2_048)
})

test.each([
  ['', 'nothing'],
  ['h2;1;3;5;1:2,2', 'another version'],
  ['h1;1;3;5;1:2,2;', 'something behind it'],
  ['h1;1;3;5;1:0,2', 'an empty bucket'],
  ['h1;1;3;5;1,0,2', 'a bucket twice'],
  ['h1;1;3;5;1:2,2,', 'an empty word'],
  ['h1;0;3;5;1:2,2', 'a minimum outside the first bucket'],
  ['h1;1;4;5;1:2,2', 'a maximum outside the last bucket'],
  ['h1;0;0;5;', 'a sum of nothing'],
  ['h1;1;9007199254740993;9007199254740993;1,zzz,zzz', 'a bucket that no value has'],
  [`h1;1;1;1;${'1,'.repeat(40_000)}1`, 'too long a text'],
])('refuses %j: %s', (text) => {
  expect(decodeHistogram(text)).toBeNull()
})

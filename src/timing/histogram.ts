/**
 * A histogram of whole nanoseconds with log-linear buckets, after Gil Tene's HdrHistogram: below 128 ns every value has a bucket of
 * its own, above it each power of two is cut into 128 equal buckets. So any value is known to within 1/256 of itself, whatever its
 * size, and two histograms merge exactly by adding counts. Extremes and sum are kept exactly beside the buckets.
 */
export interface Histogram {
  readonly count: number
  /** Of the values themselves, ns; 0 where there are none. */
  readonly min: number
  readonly max: number
  readonly sum: number
  /** Bucket index -> values in it, ascending by index; no empty buckets. */
  readonly buckets: ReadonlyMap<number, number>
}

/** Buckets per power of two. */
const STEPS = 128
const STEP_BITS = 7

export const EMPTY_HISTOGRAM: Histogram = { count: 0, min: 0, max: 0, sum: 0, buckets: new Map() }

/** Values are nanoseconds >= 0; fractions are cut off. Throws RangeError for anything else. */
export function histogramOf(values: Iterable<number>): Histogram {
  const buckets = new Map<number, number>()
  let count = 0
  let min = Infinity
  let max = 0
  let sum = 0
  for (const value of values) {
    const index = bucketIndex(value)
    buckets.set(index, (buckets.get(index) ?? 0) + 1)
    count += 1
    min = Math.min(min, value)
    max = Math.max(max, value)
    sum += value
  }
  return count === 0 ? EMPTY_HISTOGRAM : { count, min, max, sum, buckets: ascending(buckets) }
}

/** Exactly the histogram of all values together, in whatever order they are merged. */
export function mergeHistograms(histograms: readonly Histogram[]): Histogram {
  const filled = histograms.filter(({ count }) => count > 0)
  if (filled.length === 0) return EMPTY_HISTOGRAM
  const buckets = new Map<number, number>()
  for (const each of filled) {
    for (const [index, count] of each.buckets) buckets.set(index, (buckets.get(index) ?? 0) + count)
  }
  return {
    count: filled.reduce((total, { count }) => total + count, 0),
    min: Math.min(...filled.map(({ min }) => min)),
    max: Math.max(...filled.map(({ max }) => max)),
    sum: filled.reduce((total, { sum }) => total + sum, 0),
    buckets: ascending(buckets),
  }
}

/** The value at a rank, 1 = the smallest, as the middle of its bucket; the extremes exactly. */
export function valueAtRank(histogram: Histogram, rank: number): number {
  if (rank <= 1) return histogram.min
  if (rank >= histogram.count) return histogram.max
  let seen = 0
  for (const [index, count] of histogram.buckets) {
    seen += count
    if (seen >= rank) return valueIn(histogram, index)
  }
  return histogram.max
}

/** Standard deviation (population) from the middles of the buckets; 0 where there are no values. */
export function standardDeviation(histogram: Histogram): number {
  const { count, sum, buckets } = histogram
  if (count === 0) return 0
  const mean = sum / count
  let squares = 0
  for (const [index, of] of buckets) squares += of * (valueIn(histogram, index) - mean) ** 2
  return Math.sqrt(squares / count)
}

export function bucketIndex(value: number): number {
  if (!(value >= 0 && value <= Number.MAX_SAFE_INTEGER)) {
    throw new RangeError(`a histogram holds values from 0 to 2^53 - 1 nanoseconds, not ${value}`)
  }
  const whole = Math.floor(value)
  if (whole < STEPS) return whole
  // Just below a power of two log2 may round up: the bucket comes out the same.
  const scale = Math.floor(Math.log2(whole)) - STEP_BITS
  return (scale + 1) * STEPS + (Math.floor(whole / 2 ** scale) - STEPS)
}

/** Smallest value of the bucket. */
export function bucketFloor(index: number): number {
  if (index < STEPS) return index
  const scale = Math.floor(index / STEPS) - 1
  return (STEPS + (index % STEPS)) * 2 ** scale
}

/** What stands for the values of a bucket: its middle, or the extreme that lies in it. */
function valueIn({ min, max }: Histogram, index: number): number {
  const middle = index < STEPS ? index : (bucketFloor(index) + bucketFloor(index + 1)) / 2
  return Math.min(Math.max(middle, min), max)
}

function ascending(buckets: ReadonlyMap<number, number>): Map<number, number> {
  return new Map([...buckets].sort(([a], [b]) => a - b))
}

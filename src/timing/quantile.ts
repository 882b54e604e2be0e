/**
 * The inverse of the empirical distribution function (nearest rank; type 1 of Hyndman and Fan 1996, R's `type = 1`,
 * numpy's `inverted_cdf`): the smallest sample that at least the share `p` of all samples does not exceed. Always a value that
 * was measured. `sorted` ascending and not empty; 0 < p <= 1.
 */
export function quantile(sorted: ArrayLike<number>, p: number): number {
  return sorted[quantileRank(sorted.length, p) - 1]!
}

/** 1 = the smallest of `count`. */
export function quantileRank(count: number, p: number): number {
  // p * n may come out a hair above the whole number that it is (0.95 * 300): that must not cost a rank.
  const rank = Math.ceil(p * count - 1e-9)
  return Math.min(Math.max(rank, 1), count)
}

/** Middle value, or the mean of the two middle ones. `values` not empty, in any order. */
export function median(values: ArrayLike<number>): number {
  const sorted = Float64Array.from(values).sort()
  const half = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2
}

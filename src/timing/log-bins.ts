import { bucketFloor, type Histogram } from './histogram.ts'

/** Bounds of the picture, ns; > 0. */
export interface LogScale {
  readonly fromNs: number
  readonly toNs: number
  readonly bins: number
}

/** How many values fall into each of equally wide bins of the logarithm; what lies outside is counted in the first or last. */
export function logBins({ buckets }: Histogram, { fromNs, toNs, bins }: LogScale): number[] {
  const counts = Array.from({ length: bins }, () => 0)
  const [from, to] = [Math.log(fromNs), Math.log(toNs)]
  for (const [index, count] of buckets) {
    const middle = (bucketFloor(index) + bucketFloor(index + 1)) / 2
    const at = Math.floor(((Math.log(middle) - from) / (to - from)) * bins)
    counts[Math.min(Math.max(at, 0), bins - 1)]! += count
  }
  return counts
}

/** A scale that takes in all of them, from a whole decade's 1, 2 or 5 to another; one for all pictures of a report, so that they compare. */
export function commonScale(histograms: readonly Histogram[], bins: number): LogScale {
  const filled = histograms.filter(({ count }) => count > 0)
  const least = Math.max(1, Math.min(...filled.map(({ min }) => min), 1e15))
  const most = Math.max(10, ...filled.map(({ max }) => max))
  const fromNs = niceBelow(filled.length === 0 ? 1 : least)
  const toNs = niceAbove(most)
  return { fromNs, toNs: toNs > fromNs ? toNs : fromNs * 10, bins }
}

function niceBelow(value: number): number {
  const decade = 10 ** Math.floor(Math.log10(value))
  return decade * (value >= 5 * decade ? 5 : value >= 2 * decade ? 2 : 1)
}

function niceAbove(value: number): number {
  const decade = 10 ** Math.floor(Math.log10(value))
  return decade * (value > 5 * decade ? 10 : value > 2 * decade ? 5 : value > decade ? 2 : 1)
}

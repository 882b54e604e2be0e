import { quantile } from './quantile.ts'
import { seededIndex } from './seeded-random.ts'

export interface BootstrapOptions {
  /** Of the one-sided bounds, each for itself: between both of them lies 2 x confidence - 1. */
  readonly confidence: number
  readonly resamples: number
  readonly seed: number
}

export interface BootstrapBounds {
  /** Of the values as they are. */
  readonly estimate: number
  readonly lower: number
  readonly upper: number
  /** Standard deviation over the resamples. */
  readonly standardError: number
}

/**
 * The percentile bootstrap (Efron and Tibshirani, An Introduction to the Bootstrap, 1993, section 13.3). `blocks` are what was drawn
 * independently: for timers whole pairs, never single samples, since stalls of the host come in bursts. Not empty.
 * The same seed gives the same bounds.
 */
export function bootstrap<Block>(
  blocks: readonly Block[],
  statistic: (blocks: readonly Block[]) => number,
  { confidence, resamples, seed }: BootstrapOptions,
): BootstrapBounds {
  const index = seededIndex(seed)
  const drawn = Array.from(blocks)
  const results = new Float64Array(resamples)
  for (let round = 0; round < resamples; round += 1) {
    for (let at = 0; at < drawn.length; at += 1) drawn[at] = blocks[index(blocks.length)]!
    results[round] = statistic(drawn)
  }
  const mean = results.reduce((sum, each) => sum + each, 0) / resamples
  const squares = results.reduce((sum, each) => sum + (each - mean) ** 2, 0)
  results.sort()
  return {
    estimate: statistic(blocks),
    lower: quantile(results, 1 - confidence),
    upper: quantile(results, confidence),
    standardError: Math.sqrt(squares / (resamples - 1)),
  }
}

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

/** Of a sample in which block i was drawn `times[i]` times. */
export type Statistic = (times: Uint32Array) => number

/**
 * The percentile bootstrap (Efron and Tibshirani, An Introduction to the Bootstrap, 1993, section 13.3). A block is what was drawn
 * independently: for timers a whole pair, never a single sample, since stalls of the host come in bursts. `blocks` > 0. The same seed gives
 * the same bounds.
 */
export function bootstrap(
  blocks: number,
  statistic: Statistic,
  { confidence, resamples, seed }: BootstrapOptions,
): BootstrapBounds {
  const index = seededIndex(seed)
  const times = new Uint32Array(blocks)
  const results = new Float64Array(resamples)
  for (let round = 0; round < resamples; round += 1) {
    times.fill(0)
    for (let drawn = 0; drawn < blocks; drawn += 1) times[index(blocks)]! += 1
    results[round] = statistic(times)
  }
  const mean = results.reduce((sum, each) => sum + each, 0) / resamples
  const squares = results.reduce((sum, each) => sum + (each - mean) ** 2, 0)
  results.sort()
  return {
    estimate: statistic(times.fill(1)),
    lower: quantile(results, 1 - confidence),
    upper: quantile(results, confidence),
    standardError: Math.sqrt(squares / (resamples - 1)),
  }
}

/** The median of all values of all blocks drawn; sorted once, then only counted, since it is asked for thousands of times. */
export function medianOfBlocks(blocks: readonly (readonly number[])[]): Statistic {
  const sorted = blocks
    .flatMap((values, block) => values.map((value) => ({ value, block })))
    .sort((a, b) => a.value - b.value)
  const values = Float64Array.from(sorted, ({ value }) => value)
  const owners = Uint32Array.from(sorted, ({ block }) => block)
  return (times) => {
    const total = blocks.reduce((sum, { length }, block) => sum + length * times[block]!, 0)
    const [lower, upper] = [(total + 1) >> 1, (total >> 1) + 1]
    let at = 0
    let seen = times[owners[0]!]!
    while (seen < lower) seen += times[owners[++at]!]!
    const below = values[at]!
    while (seen < upper) seen += times[owners[++at]!]!
    return (below + values[at]!) / 2
  }
}

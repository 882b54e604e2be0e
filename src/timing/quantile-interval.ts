import { binomialQuantile } from './binomial.ts'

/** Two ranks among sorted samples, 1 = the smallest, between whose values the true quantile lies with at least the confidence asked for. */
export interface RankInterval {
  readonly low: number
  readonly high: number
}

/**
 * The distribution-free interval of a quantile: how many of `count` samples lie below the true quantile `p` is binomial, whatever the
 * distribution, so two order statistics enclose it (Hahn and Meeker, Statistical Intervals, 1991, section 5.2). Equal tails, each at most
 * (1 - confidence) / 2. null: so few samples have no such interval (95 %: p90 needs 36, p99 368, p99.9 3,688). It holds for samples that are
 * independent; those of one run come in bursts, so it is shown for one series and nothing is decided by it.
 */
export function quantileRanks(count: number, p: number, confidence = 0.95): RankInterval | null {
  if (count < 1) return null
  const tail = (1 - confidence) / 2
  // X = samples at or below the quantile. Sample `low` lies above it with P(X < low) <= tail, `high` not above it with P(X >= high) <= tail.
  const low = binomialQuantile(tail, count, p)
  const high = binomialQuantile(1 - tail, count, p) + 1
  return low < 1 || high > count ? null : { low, high }
}

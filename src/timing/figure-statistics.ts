import { quantile } from './quantile.ts'

/** Of figures that were taken elsewhere, nanoseconds. */
export interface FigureStatistics {
  readonly samples: number
  readonly p50Ns: number
  readonly p95Ns: number
  readonly maxNs: number
  readonly meanNs: number
  readonly sdNs: number
  /** Half the width of the mean's 95 % interval, in percent of it; null of fewer than two figures. */
  readonly rmePercent: number | null
}

/** tinybench's statistics of the probe's figures: it is given them as the durations of its task. null = there are none. */
export async function figureStatistics(figuresNs: readonly number[]): Promise<FigureStatistics | null> {
  if (figuresNs.length === 0) return null
  const { Bench } = await import('tinybench')
  const bench = new Bench({ iterations: figuresNs.length, time: 0, warmup: false })
  let next = 0
  bench.add('figures', () => ({ overriddenDuration: figuresNs[next++ % figuresNs.length]! / 1e6 }))
  bench.runSync()
  const { result } = bench.tasks[0]!
  if (result.state !== 'completed') return null
  const { mean, sd, max, rme, samplesCount } = result.latency
  const sorted = Float64Array.from(figuresNs).sort()
  return {
    samples: samplesCount,
    p50Ns: quantile(sorted, 0.5),
    p95Ns: quantile(sorted, 0.95),
    maxNs: max * 1e6,
    meanNs: mean * 1e6,
    sdNs: sd * 1e6,
    rmePercent: figuresNs.length < 2 || !Number.isFinite(rme) ? null : rme,
  }
}

import type { ClockCost } from '../protocol/clocks.ts'
import type { PathLateness } from '../protocol/observation.ts'
import { quantile } from './quantile.ts'
import type { ClockSummary, TimerSummary } from './summary.ts'

/** null when there are no samples: nothing can be said of no lateness, and zero would say "on time". */
export function summariseTimer({ path, periodNs, missed, latenessNs }: PathLateness): TimerSummary | null {
  if (latenessNs.length === 0) return null
  const sorted = Float64Array.from(latenessNs).sort()
  return {
    path,
    periodNs,
    samples: sorted.length,
    p50Ns: quantile(sorted, 0.5),
    p90Ns: quantile(sorted, 0.9),
    p95Ns: quantile(sorted, 0.95),
    p99Ns: quantile(sorted, 0.99),
    maxNs: sorted[sorted.length - 1]!,
    missed,
  }
}

/** Measured: a time.Now by the vDSO costs a fourth of a system call, one without it as much or more. */
const VDSO_BELOW = 0.5
const SYSCALL_ABOVE = 0.8

export function summariseClock({ nowNs, syscallNs, vdsoMapped }: ClockCost): ClockSummary {
  return { nowNs, syscallNs, path: clockPath(nowNs, syscallNs, vdsoMapped) }
}

function clockPath(nowNs: number, syscallNs: number | null, vdsoMapped: boolean | null): ClockSummary['path'] {
  if (syscallNs === null || syscallNs <= 0 || nowNs <= 0) return vdsoMapped === false ? 'syscall' : 'unclear'
  const ratio = nowNs / syscallNs
  if (ratio > SYSCALL_ABOVE) return 'syscall'
  // Cheap without a vDSO cannot be: one of the two was misread.
  return ratio < VDSO_BELOW && vdsoMapped !== false ? 'vdso' : 'unclear'
}

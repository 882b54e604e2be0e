import type { ClockFacts } from '../protocol/clocks.ts'

type Reading = Pick<ClockFacts, 'wallMs' | 'monotonicUs' | 'timeNamespace'>

/**
 * Wall clock of the cell minus that of its host, ms, for two readings on one machine at different moments: the monotonic clock, which they share but
 * for the offset of a time namespace, tells how far apart the moments were.
 */
export function clockOffsetMs(cell: Reading, host: Reading): number {
  return originMs(cell) - originMs(host)
}

/** What the wall clock said, or would have said, at the monotonic clock's zero. */
function originMs({ wallMs, monotonicUs, timeNamespace }: Reading): number {
  return wallMs - (monotonicUs - (timeNamespace?.monotonicNs ?? 0) / 1_000) / 1_000
}

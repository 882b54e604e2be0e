import type { ClockFacts } from '../src/protocol/clocks.ts'
import type { CpuThrottle, MeasureConditions, SeriesMessage } from '../src/protocol/measure.ts'
import { withPassedOver } from '../src/timing/passed-over.ts'

/** Busy processes beside a cell under load. */
export const BURNERS = 2

/** What one run of `timer-tables.ts` measured, as far as its page needs it: kept in test/fixtures/timing/field-claims.json. */
export interface Tables {
  readonly conditions: MeasureConditions
  readonly clocks: ClockFacts
  /** null where no time namespace could be made. */
  readonly inTimeNamespace: ClockFacts | null
  readonly hostClocks: ClockFacts
  readonly quota: readonly QuotaRow[]
  readonly matrix: readonly Taken[]
  readonly processors: readonly ProcessorRow[]
  /** Waits of 100 µs by a Timer, each from where the last one ended. */
  readonly naive: Taken
  readonly deadlineUnderLoad: Taken
  /** Likewise, of 50 µs. */
  readonly shortest: Taken
  /** Ten sleeps of 100 ms, each from where the last one ended. */
  readonly sleeps: Taken
  /** Of the machine, at the end of the run. */
  readonly loadAverage: number
}

export interface QuotaRow {
  readonly quota: 'none' | 'half a CPU'
  readonly load: 'idle' | 'load'
  readonly series: Taken
}

interface ProcessorRow {
  readonly load: 'idle' | 'load'
  readonly series: Taken
}

/** Microseconds, over all deadlines, also those that a stall passed over; null: none was served. */
export interface Figures {
  readonly mean: number | null
  readonly p50: number | null
  readonly p90: number | null
  readonly p95: number | null
  readonly max: number | null
}

export interface Taken extends Pick<SeriesMessage, 'path' | 'timer' | 'periodNs' | 'processors' | 'lockThread'> {
  readonly figures: Figures
  readonly served: number
  /** Deadlines passed over. */
  readonly missed: number
  /** Share of those served that were at most 50 µs late. */
  readonly within50us: number
  readonly throttle: CpuThrottle | null
}

export function taken(series: SeriesMessage): Taken {
  const { path, timer, periodNs, processors, lockThread, latenessNs, missed, causes } = series
  const served = latenessNs.length
  return {
    ...{ path, timer, periodNs, processors, lockThread, served, missed },
    figures: figuresOf(series),
    within50us: latenessNs.filter((ns) => ns <= 50_000).length / Math.max(1, served),
    throttle: causes.throttle,
  }
}

function figuresOf(series: SeriesMessage): Figures {
  const sorted = withPassedOver(series).toSorted((a, b) => a - b)
  const us = (ns: number | undefined): number | null => (ns === undefined ? null : Math.round(ns) / 1_000)
  const at = (q: number): number | null => us(sorted[Math.max(0, Math.ceil(sorted.length * q) - 1)])
  const mean = sorted.length === 0 ? null : us(sorted.reduce((sum, ns) => sum + ns, 0) / sorted.length)
  return { mean, p50: at(0.5), p90: at(0.9), p95: at(0.95), max: at(1) }
}

/** `83 µs`, `28.1 ms`. */
export function duration(us: number | null): string {
  if (us === null || Number.isNaN(us)) return 'none served'
  return us < 1_000 ? `${us.toFixed(0)} µs` : `${(us / 1_000).toFixed(1)} ms`
}

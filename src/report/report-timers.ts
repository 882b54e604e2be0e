import type { ClockFacts } from '../protocol/clocks.ts'
import type { SeriesMessage } from '../protocol/measure.ts'
import type { CellMeasurements, CellObservation } from '../protocol/observation.ts'
import { clockOffsetMs } from '../timing/clock-offset.ts'
import { decodeHistogram } from '../timing/histogram-text.ts'
import { summariseClock, summariseTimer } from '../timing/summarise.ts'
import { summariseSeries } from '../timing/summarise-series.ts'
import type { TimerJudgement } from '../verdict/timer-judgement.ts'
import type { ReportTimers } from './report.ts'
import { reportDuet } from './timers/timer-duet.ts'
import type { ReportClocks, ReportSeriesRow } from './schema/timer-facts-schema.ts'

export function reportTimers(
  { timers, clock, measured, alone }: CellObservation,
  judged: TimerJudgement | null,
): ReportTimers | null {
  if (timers.length === 0 && clock === null) return null
  const paths = timers.map(summariseTimer).filter((summary) => summary !== null)
  return {
    paths: paths.map((summary) => ({ ...summary })),
    clock: clock && { ...summariseClock(clock) },
    ...(judged && { duet: reportDuet(judged) }),
    ...(alone && { alone }),
    ...(measured && measuredBeside(measured)),
  }
}

function measuredBeside({ conditions, clocks, hostClocks, loaded, tables }: CellMeasurements): Partial<ReportTimers> {
  const underLoad = loaded && seriesRow(loaded)
  return {
    ...(conditions && { conditions: { ...conditions } }),
    ...(clocks && { clocks: reportClocks(clocks, hostClocks ?? null) }),
    ...(underLoad && { loaded: underLoad }),
    ...(tables && { tables: { kinds: seriesRows(tables.kinds), processors: seriesRows(tables.processors) } }),
  }
}

function reportClocks(clocks: ClockFacts, host: ClockFacts | null): ReportClocks {
  const { source, adjust, ptpDevices, windows, ntp, timeNamespace, ...rest } = clocks
  return {
    ...rest,
    offsetMs: host && clockOffsetMs(clocks, host),
    timeNamespace: timeNamespace && { ...timeNamespace },
    source: { current: source.current, available: [...source.available] },
    adjust: adjust && { ...adjust, state: adjust.state && { ...adjust.state } },
    ntp: ntp && { ...ntp },
    ptpDevices: [...ptpDevices],
    windows: windows && { ...windows },
  }
}

function seriesRows(series: readonly SeriesMessage[]): ReportSeriesRow[] {
  return series.map(seriesRow).filter((row) => row !== null)
}

function seriesRow(series: SeriesMessage): ReportSeriesRow | null {
  const summary = summariseSeries([series])
  if (summary === null) return null
  const { path, timer, periodNs, processors, lockThread, missed, causes } = series
  const { samples, p50Ns, p90Ns, p99Ns, maxNs, histogram } = summary
  const { sum, count } = decodeHistogram(histogram) ?? { sum: 0, count: 1 }
  return {
    ...{
      path,
      timer,
      periodNs,
      processors,
      lockThread,
      samples,
      meanNs: sum / count,
      p50Ns,
      p90Ns,
      p99Ns,
      maxNs,
      missed,
    },
    throttle: causes.throttle && { ...causes.throttle },
  }
}

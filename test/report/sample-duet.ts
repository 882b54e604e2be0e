import { DEFAULT_TIMER_POLICY } from '../../src/config/timer-policy.ts'
import type { SeriesCauses, SeriesMessage } from '../../src/protocol/measure.ts'
import type { Report } from '../../src/report/report.ts'
import { reportDuet } from '../../src/report/timers/timer-duet.ts'
import type { ReportDuet } from '../../src/report/schema/timer-duet-schema.ts'
import { seededIndex } from '../../src/timing/seeded-random.ts'
import { judgeDuet, type DuetSeries } from '../../src/verdict/timer-judgement.ts'
import { pairsOf, PERIOD_NS } from '../timing/series.ts'
import { besideVerdict, THOROUGH, THROTTLED as THROTTLED_CELL } from './sample-clocks.ts'
import { allPass } from './sample-report.ts'

const CALM: SeriesCauses = {
  durationNs: 2e9,
  cpuNs: 12e6,
  throttle: { periods: 20, throttledPeriods: 0, throttledNs: 0 },
  stealNs: 0,
  runDelayNs: 2e6,
  preemptions: 1,
}
const THROTTLED: SeriesCauses = {
  ...CALM,
  throttle: { periods: 20, throttledPeriods: 17, throttledNs: 930e6 },
}

/** What two probes would send: nine pairs, made up. `host` and `cell` change a sample. */
export function duetSeries(
  seed: number,
  cell: (latenessNs: number, pair: number) => number,
  host: (latenessNs: number, pair: number) => number = (late) => late,
  causes: SeriesCauses = CALM,
): DuetSeries {
  const pairs = pairsOf(9, seed, cell)
  const series = (pair: number, latenessNs: readonly number[], of: SeriesCauses): SeriesMessage => ({
    type: 'series',
    step: 'duet',
    index: pair,
    path: 'os',
    timer: 'sleep',
    periodNs: PERIOD_NS,
    deadlines: 'absolute',
    processors: 2,
    lockThread: true,
    pair,
    startUs: pair * 2_050_000,
    latenessNs,
    missed: 0,
    early: 0,
    causes: of,
    problem: null,
  })
  return {
    control: pairs.map(({ controlNs }, pair) =>
      series(
        pair,
        controlNs.map((each) => Math.round(host(each, pair))),
        CALM,
      ),
    ),
    cell: pairs.map(({ cellNs }, pair) => series(pair, cellNs, causes)),
  }
}

function burst(seed: number): (latenessNs: number) => number {
  const random = seededIndex(seed)
  return (late) => (random(5) === 0 ? late + random(9_000_000) : late)
}

function stalls(seed: number): (latenessNs: number) => number {
  const random = seededIndex(seed)
  return (late) => (random(2) === 0 ? late + random(80_000_000) : late)
}

/** One of each verdict but unmeasured, in the order of the sample's cells. */
const SERIES: readonly DuetSeries[] = [
  duetSeries(1, (late) => late * 1.05),
  duetSeries(2, stalls(2), (late) => late, THROTTLED),
  duetSeries(3, burst(3), burst(4)),
  duetSeries(4, (late, pair) => late + pair * 180_000),
  duetSeries(5, (late) => late + 100_000),
]

/** The sample report with its cells measured against their host. */
export function measuredReport(): Report {
  const report = allPass()
  for (const [index, cell] of report.cells.entries()) {
    const series = SERIES[index % SERIES.length]!
    const beside = index === 0 ? besideVerdict(THOROUGH) : index === 1 ? besideVerdict(THROTTLED_CELL) : {}
    const { paths = [], clock = null } = cell.timers ?? {}
    cell.timers = { paths, clock, duet: duetOf(cell, series), ...beside }
  }
  return report
}

function duetOf(cell: Report['cells'][number], series: DuetSeries): ReportDuet {
  return reportDuet(judgeDuet(cell, series, DEFAULT_TIMER_POLICY))
}

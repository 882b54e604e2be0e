import type { ClockFacts } from '../../src/protocol/clocks.ts'
import type { MeasureConditions, SeriesMessage } from '../../src/protocol/measure.ts'
import type { CellMeasurements } from '../../src/protocol/observation.ts'
import { processorMatrix, timerMatrix } from '../../src/protocol/timer-series.ts'
import { reportTimers } from '../../src/report/report-timers.ts'
import type { ReportTimers } from '../../src/report/report.ts'
import { seededIndex } from '../../src/timing/seeded-random.ts'
import { calmSeries } from '../timing/series.ts'

const WALL_MS = 1_780_000_000_000
const MONOTONIC_US = 5_000_000_000

const HOST: ClockFacts = {
  cost: { nowNs: 43, syscallNs: 190, vdsoMapped: true },
  monotonicSteps: { reads: 20_000, smallestNs: 20, largestNs: 40_000, zero: 0, negative: 0 },
  wallSteps: { reads: 20_000, smallestNs: 150, largestNs: 60_000, zero: 0, negative: 0 },
  drift: { overNs: 200_000_000, gainedNs: 40, largestJumpNs: 900 },
  wallMs: WALL_MS,
  monotonicUs: MONOTONIC_US,
  faked: null,
  timeNamespace: { monotonicNs: 0, boottimeNs: 0 },
  source: { current: 'tsc', available: ['tsc', 'kvm-clock', 'acpi_pm'] },
  adjust: {
    read: 'permitted',
    set: 'refused-capability',
    setError: 'EPERM',
    state: { synchronised: true, offsetNs: 31_000, frequencyPpm: -12.43, maxErrorUs: 900, estimatedErrorUs: 12 },
  },
  timerSlackNs: 50_000,
  zones: {
    database: '/usr/share/zoneinfo',
    localtime: '/usr/share/zoneinfo/Etc/UTC',
    tz: null,
    localName: 'UTC',
    localOffsetS: 0,
    loadError: null,
  },
  ntp: null,
  ptpDevices: ['ptp0'],
  windows: null,
}

/** Calm, and later by 40 s. */
export const CALM_CLOCKS: ClockFacts = {
  ...HOST,
  wallMs: WALL_MS + 40_000,
  monotonicUs: MONOTONIC_US + 40_000_000,
  zones: { ...HOST.zones, database: null, localtime: null, loadError: 'unknown time zone Europe/London' },
}

/** Traced, an hour ahead, in a time namespace, with a server that nobody reaches. */
export const STRANGE_CLOCKS: ClockFacts = {
  ...CALM_CLOCKS,
  cost: { nowNs: 930, syscallNs: 880, vdsoMapped: false },
  monotonicSteps: { reads: 20_000, smallestNs: 4_000_000, largestNs: 8_000_000, zero: 19_800, negative: 2 },
  wallMs: WALL_MS + 40_000 + 3_600_000,
  monotonicUs: MONOTONIC_US + 40_000_000 - 3_000_000,
  timeNamespace: { monotonicNs: -3_000_000_000, boottimeNs: 86_400_000_000_000 },
  drift: { overNs: 200_000_000, gainedNs: 199_000_000, largestJumpNs: 9_950_000 },
  faked: 'rate',
  source: { current: 'hpet', available: ['hpet'] },
  adjust: { read: 'EPERM', set: 'refused-filter', setError: 'EPERM', state: null },
  timerSlackNs: 5_000_000,
  ntp: { server: 'ntp.example', offsetMs: null, roundTripMs: null, stratum: null, error: 'network is unreachable' },
  ptpDevices: [],
}

export const CONDITIONS: MeasureConditions = {
  goVersion: 'go1.26.8',
  kernel: '6.1.0-31-amd64',
  cpuModel: 'Example 9000',
  cpus: 4,
  processors: 4,
  cgroup: 'v2',
  cpuQuota: null,
  cpuPeriodUs: null,
  cpuset: '0-3',
  clockSource: 'tsc',
  timerSlackNs: 50_000,
}

export function sampleSeries(over: Partial<SeriesMessage> = {}, addNs = 0): SeriesMessage {
  const random = seededIndex(17)
  return {
    ...{ type: 'series', step: 'duet', index: 0, path: 'os', timer: 'sleep', periodNs: 10_000_000 },
    ...{ deadlines: 'absolute', processors: 4, lockThread: true, pair: null, startUs: 0, missed: 0, early: 0 },
    latenessNs: calmSeries(40, random).map((each) => each + addNs),
    causes: { durationNs: 4e8, cpuNs: 3e6, throttle: null, stealNs: 0, runDelayNs: 0, preemptions: 0 },
    problem: null,
    ...over,
  }
}

const STOPPED: SeriesMessage = sampleSeries({
  latenessNs: Array.from({ length: 12 }, (_, index) => (index % 4) * 19_000_000),
  missed: 5,
  causes: {
    ...{ durationNs: 4e8, cpuNs: 3e6, stealNs: 0, runDelayNs: 0, preemptions: 0 },
    throttle: { periods: 5, throttledPeriods: 4, throttledNs: 290e6 },
  },
})

const tables = {
  kinds: timerMatrix(400).map(({ path, timer, periodNs, lockThread }) =>
    sampleSeries({ path, timer, periodNs, lockThread }, path === 'go' ? 500_000 : 0),
  ),
  processors: processorMatrix('ticker', 10_000_000, 100).map(({ timer, processors, lockThread }) =>
    sampleSeries({ path: 'go', timer, processors: processors ?? 4, lockThread }, 500_000),
  ),
}

export const THOROUGH: CellMeasurements = {
  conditions: CONDITIONS,
  series: [],
  clocks: CALM_CLOCKS,
  hostClocks: HOST,
  tables,
}

export const THROTTLED: CellMeasurements = {
  conditions: { ...CONDITIONS, cpuQuota: 0.5, cpuPeriodUs: 100_000, timerSlackNs: 5_000_000 },
  series: [],
  clocks: STRANGE_CLOCKS,
  hostClocks: HOST,
  loaded: STOPPED,
}

/** What a report has of them beside the verdict. */
export function besideVerdict(measured: CellMeasurements): Partial<ReportTimers> {
  const {
    conditions,
    clocks,
    loaded,
    tables: rows,
  } = reportTimers(
    {
      ...{ image: null, facts: null, outcomes: [], timers: [], containerStartMs: 1, trouble: null, measured },
      clock: measured.clocks!.cost,
    },
    null,
  )!
  return {
    ...(conditions && { conditions }),
    ...(clocks && { clocks }),
    ...(loaded && { loaded }),
    ...(rows && { tables: rows }),
  }
}

import { cellName, type CellNaming } from '../words/cell-words.ts'
import { countText, durationText, groupThousands } from '../words/quantity-text.ts'
import type { Report, ReportCell, ReportTimers } from '../report.ts'
import { clockText } from './timer-words.ts'
import type { ReportClocks, ReportConditions, ReportSeriesRow } from '../schema/timer-facts-schema.ts'

/** A table for each form of the report to draw. Texts may come from a cell: each renderer escapes them. */
export interface TimerTable {
  readonly id: 'conditions' | 'clocks' | 'reads' | 'zones' | 'loaded' | 'kinds' | 'processors'
  readonly title: string
  /** What the figures are, where the title does not say it. */
  readonly basis: string
  readonly columns: readonly TimerTableColumn[]
  /** The first of each is the name of the cell. */
  readonly rows: readonly (readonly string[])[]
}

export interface TimerTableColumn {
  readonly title: string
  readonly align: 'left' | 'right'
}

type Row = readonly [cell: ReportCell, timers: ReportTimers]

/** What was measured beside the verdicts: causes, clocks side by side, the load, and in the mode thorough all kinds of timers. */
export function timerTables(report: Report, naming: CellNaming): readonly TimerTable[] {
  const rows = report.cells.flatMap((cell): Row[] => (cell.timers === null ? [] : [[cell, cell.timers]]))
  const name = (cell: ReportCell): string => cellName(cell, naming)
  return [
    table('conditions', 'What may explain the figures', '', CONDITIONS, rows, name, ({ conditions, duet }) =>
      conditions === undefined ? [] : [conditionRow(conditions, duet?.causes ?? null)],
    ),
    table('clocks', 'Clocks side by side', CLOCKS_BASIS, CLOCKS, rows, name, ({ clocks }) =>
      clocks === undefined ? [] : [clockRow(clocks)],
    ),
    table('reads', 'Looks at the clock', READS_BASIS, READS, rows, name, ({ clocks, clock }) =>
      clocks === undefined ? [] : [readRow(clocks, clock)],
    ),
    table('zones', 'Setting the clock, and time zones', '', ZONES, rows, name, ({ clocks }) =>
      clocks === undefined ? [] : [zoneRow(clocks)],
    ),
    table('loaded', 'Under load', LOADED_BASIS, LOADED, rows, name, ({ loaded, conditions }) =>
      loaded === undefined ? [] : [loadedRow(loaded, conditions ?? null)],
    ),
    table('kinds', 'Kinds of timers', KINDS_BASIS, KINDS, rows, name, ({ tables }) =>
      (tables?.kinds ?? []).map(kindRow),
    ),
    table('processors', 'GOMAXPROCS and LockOSThread', PROCESSORS_BASIS, PROCESSORS, rows, name, ({ tables }) =>
      (tables?.processors ?? []).map(processorRow),
    ),
  ].filter(({ rows: own }) => own.length > 0)
}

function table(
  id: TimerTable['id'],
  title: string,
  basis: string,
  columns: readonly string[],
  rows: readonly Row[],
  name: (cell: ReportCell) => string,
  of: (timers: ReportTimers) => readonly (readonly string[])[],
): TimerTable {
  return {
    ...{ id, title, basis },
    columns: ['target', ...columns].map((column, index) => {
      return { title: column, align: index === 0 || LEFT.has(column) ? 'left' : 'right' }
    }),
    rows: rows.flatMap(([cell, timers]) => of(timers).map((row, index) => [index === 0 ? name(cell) : '', ...row])),
  }
}

const LEFT: ReadonlySet<string> = new Set([
  ...[
    'CPU',
    'kernel',
    'Go',
    'cgroup',
    'cpuset',
    'clock source',
    'others',
    'read by',
    'synchronised',
    'PTP',
    'timer',
    'read',
    'set',
  ],
  ...[
    'time zones',
    '/etc/localtime',
    'TZ',
    'LoadLocation',
    'time namespace',
    'wall clock',
    'locked',
    'against the host',
  ],
])

const CONDITIONS = [
  ...['quota', 'throttled', 'steal', 'GOMAXPROCS', 'CPUs', 'cpuset', 'cgroup', 'slack'],
  ...['clock source', 'Go', 'kernel', 'CPU'],
]

type Causes = NonNullable<ReportTimers['duet']>['causes']

function conditionRow(conditions: ReportConditions, causes: Causes | null): string[] {
  const { cpuModel, cpus, kernel, goVersion, cgroup, cpuQuota, cpuPeriodUs, cpuset, processors } = conditions
  const period = cpuPeriodUs === null ? '' : ` in ${durationText(cpuPeriodUs / 1e3)}`
  return [
    cpuQuota === null ? 'none' : `${cpuQuota}${period}`,
    throttleText(causes?.throttle ?? null),
    causes?.stealNs == null ? '–' : durationText(causes.stealNs / 1e6),
    ...[String(processors), String(cpus), cpuset ?? '–', cgroup ?? '–'],
    conditions.timerSlackNs === null ? '–' : durationText(conditions.timerSlackNs / 1e6),
    ...[conditions.clockSource ?? '–', goVersion, kernel ?? '–', cpuModel ?? '–'],
  ]
}

const CLOCKS_BASIS =
  'Offset: wall clock of the cell minus that of its host. Drift: what the wall clock gains on the monotonic one; the kernel’s correction is that of its NTP discipline, and 1 ppm is 3.6 ms in an hour.'
const CLOCKS = ['offset', 'against the host', 'drift', 'wall clock', 'correction', 'synchronised', 'NTP', 'PTP']

function clockRow({ offsetMs, drift, faked, adjust, ntp, ptpDevices }: ReportClocks): string[] {
  const state = adjust?.state ?? null
  return [
    offsetMs === null ? '–' : signedMs(offsetMs),
    offsetMs === null ? '' : offsetMark(offsetMs),
    driftText(drift),
    faked === null ? 'real' : `faked: ${faked}`,
    state === null ? '–' : `${signed(state.frequencyPpm, 2)} ppm`,
    state === null ? '–' : state.synchronised ? 'yes' : 'no',
    ntp === null ? '–' : ntp.offsetMs === null ? (ntp.error ?? 'no answer') : signedMs(ntp.offsetMs),
    ptpDevices.length === 0 ? 'none' : ptpDevices.join(', '),
  ]
}

const READS_BASIS =
  'What a look at the clock costs, by time.Now and as a system call; the smallest step between two looks, and how many saw no step or a step back.'
const READS = ['time.Now', 'call', 'read by', 'step', 'no step', 'backwards', 'clock source', 'others']

function readRow({ source, cost, monotonicSteps, wallSteps }: ReportClocks, read: ReportTimers['clock']): string[] {
  const others = source.available.filter((each) => each !== source.current)
  return [
    `${Math.round(cost.nowNs)} ns`,
    cost.syscallNs === null ? '–' : `${Math.round(cost.syscallNs)} ns`,
    clockText(read),
    monotonicSteps.smallestNs === null ? 'never' : durationNsText(monotonicSteps.smallestNs),
    shareText(monotonicSteps.zero, monotonicSteps.reads),
    groupThousands(monotonicSteps.negative + wallSteps.negative),
    source.current ?? '–',
    others.length === 0 ? 'none' : others.join(', '),
  ]
}

/** The looks are one or a few µs apart: over a short time that is all there is to see. */
function driftText({ overNs, gainedNs, largestJumpNs }: ReportClocks['drift']): string {
  // One jump is a clock that was set; the same in many looks is a rate.
  if (largestJumpNs > 1e6 && largestJumpNs > Math.abs(gainedNs) / 2)
    return `jumped by ${durationText(largestJumpNs / 1e6)}`
  return overNs <= 0 ? '–' : `${signed((gainedNs / overNs) * 1e6, 1)} ppm`
}

const SCALE_MS = [-1_000, -100, -10, -1, 1, 10, 100, 1_000]

/** `····│····` with a mark where the offset lies: each step is ten times the one before, from 1 ms. */
function offsetMark(offsetMs: number): string {
  const at = SCALE_MS.filter((each) => (each < 0 ? offsetMs > each : offsetMs >= each)).length
  return Array.from({ length: SCALE_MS.length + 1 }, (_, index) => {
    return index === at ? '●' : index === SCALE_MS.length / 2 ? '│' : '·'
  }).join('')
}

const ZONES = ['read', 'set', 'time namespace', 'time zones', '/etc/localtime', 'TZ', 'LoadLocation']

const SETTING: Readonly<Record<NonNullable<ReportClocks['adjust']>['set'], string>> = {
  unclear: 'not tried',
  refused: 'refused',
  'refused-capability': 'no right',
  'refused-filter': 'filtered',
}

function zoneRow({ adjust, timeNamespace, zones }: ReportClocks): string[] {
  const shifted = timeNamespace !== null && (timeNamespace.monotonicNs !== 0 || timeNamespace.boottimeNs !== 0)
  return [
    adjust === null ? '–' : adjust.read,
    adjust === null ? '–' : `${SETTING[adjust.set]}${adjust.setError === null ? '' : ` (${adjust.setError})`}`,
    shifted ? `${signed(timeNamespace.monotonicNs / 1e9, 3)} s` : 'no offset',
    zones.database ?? 'none',
    zones.localtime ?? 'none',
    zones.tz ?? 'unset',
    zones.loadError === null ? 'works' : zones.loadError,
  ]
}

const LOADED_BASIS =
  'The operating system’s path beside busy processes of ours in the cell, which use up its CPU quota.'
const LOADED = ['quota', 'mean', 'p50', 'p90', 'max', 'missed', 'throttled']

function loadedRow(row: ReportSeriesRow, conditions: ReportConditions | null): string[] {
  const quota = conditions?.cpuQuota ?? null
  return [
    quota === null ? '–' : String(quota),
    ...[row.meanNs, row.p50Ns, row.p90Ns, row.maxNs].map((ns) => durationText(ns / 1e6)),
    groupThousands(row.missed),
    throttleText(row.throttle),
  ]
}

const KINDS_BASIS =
  'In the cell alone. A Go program on Linux waits in whole milliseconds; clock_nanosleep is the machine. Missed: deadlines that had passed when the one before was served.'
const KINDS = ['period', 'timer', 'mean', 'p50', 'p90', 'p99', 'max', 'missed']

function kindRow(row: ReportSeriesRow): string[] {
  return [
    `${Number((row.periodNs / 1e6).toFixed(2))} ms`,
    row.path === 'os' ? 'OS' : row.timer,
    ...[row.meanNs, row.p50Ns, row.p90Ns, row.p99Ns, row.maxNs].map((ns) => durationText(ns / 1e6)),
    `${groupThousands(row.missed)} of ${groupThousands(row.samples)}`,
  ]
}

const PROCESSORS_BASIS = 'A Ticker in the cell alone.'
const PROCESSORS = ['GOMAXPROCS', 'locked', 'mean', 'p50', 'p90', 'max']

function processorRow(row: ReportSeriesRow): string[] {
  const late = [row.meanNs, row.p50Ns, row.p90Ns, row.maxNs].map((ns) => durationText(ns / 1e6))
  return [String(row.processors), row.lockThread ? 'yes' : 'no', ...late]
}

/** `4 of 31 periods` */
function throttleText(throttle: ReportSeriesRow['throttle']): string {
  if (throttle === null || throttle.periods === 0) return '–'
  return `${groupThousands(throttle.throttledPeriods)} of ${countText(throttle.periods, 'period')}`
}

function shareText(count: number, of: number): string {
  return of === 0 ? '–' : `${Math.round((count / of) * 100)} %`
}

function durationNsText(ns: number): string {
  return ns < 1_000 ? `${Math.round(ns)} ns` : durationText(ns / 1e6)
}

function signedMs(ms: number): string {
  return Math.abs(ms) >= 10_000 ? `${signed(ms / 1_000, 0)} s` : `${signed(ms, 3)} ms`
}

function signed(value: number, decimals: number): string {
  const text = Math.abs(value).toFixed(decimals)
  return `${value < 0 && !/^[0.]+$/.test(text) ? '−' : '+'}${text}`
}

import { baselineLine, type BaselineEntry, type BaselineKey } from '../../timing/baseline-entry.ts'
import {
  compareWithBaseline,
  readHistory,
  withRun,
  type BaselineComparison,
  type BaselineStore,
} from '../../timing/baseline.ts'
import type { Report, ReportCell } from '../report.ts'

export interface HistoryRun {
  /** Label of this machine; cells of a fan-out have their own job's. */
  readonly runner: string
  /** Hash of the probe's source. */
  readonly probe: string
}

export interface CellHistory {
  /** The cell's id. */
  readonly cell: string
  readonly comparison: BaselineComparison
}

/**
 * Compares a report's cells with the runs before it, then adds them. Only cells whose host was calm enough to judge are compared and added. Nothing is
 * gated by it: a machine type may change under a label.
 */
export async function rollHistory(
  report: Report,
  run: HistoryRun,
  store: BaselineStore,
): Promise<readonly CellHistory[]> {
  const { entries } = readHistory(await store.read())
  const measured = report.cells.flatMap((cell) => {
    const entry = entryOf(cell, report, run)
    return entry === null ? [] : [{ cell: cell.id, entry }]
  })
  const compared = measured.map(({ cell, entry }) => ({
    cell,
    comparison: compareWithBaseline(entries, entry, entry.p90),
  }))
  const rolled = withRun(
    entries,
    measured.map(({ entry }) => entry),
  )
  await store.write(rolled.map(baselineLine).join(''))
  return compared
}

function entryOf(cell: ReportCell, report: Report, run: HistoryRun): BaselineEntry | null {
  const duet = cell.timers?.duet
  const machine = machineOf(cell, report, run.runner)
  if (!duet || duet.p50 === null || duet.p90 === null || duet.periodNs === null || duet.verdict === 'contaminated') {
    return null
  }
  if (machine === null) return null
  const cpuModel = cell.facts?.['cpuModel']
  const key: BaselineKey = {
    ...machine,
    cpuModel: typeof cpuModel === 'string' ? cpuModel.slice(0, 200) : 'unknown',
    image: cell.image?.digest ?? cell.image?.reference ?? 'scratch',
    profile: cell.profile,
    probe: run.probe,
    periodNs: duet.periodNs,
  }
  return { ...key, at: report.startedAt, p50: duet.p50.estimate, p90: duet.p90.estimate }
}

/** Which runner measured the cell: in a fan-out that of its slice, wherever the slices are merged. null: the report does not say. */
function machineOf(
  { slice: name }: ReportCell,
  { slices, engine }: Report,
  here: string,
): Pick<BaselineKey, 'runner' | 'engine'> | null {
  if (slices.length === 0) return { runner: here, engine: engineText(engine) }
  const slice = slices.find((each) => each.name === name)
  return slice === undefined ? null : { runner: slice.runner.slice(0, 200), engine: engineText(slice.engine) }
}

function engineText(engine: Report['engine']): string {
  if (engine === null) return 'unknown'
  return engine.rootless ? `${engine.kind} rootless` : engine.kind
}

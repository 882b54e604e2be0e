import { finding } from '../findings.ts'
import { reportFinding } from '../report/report-finding.ts'
import { runnerOf, type Runners } from '../config/runners.ts'
import type { Report, ReportCell } from '../report/report.ts'
import { cutSlices } from './cut-slices.ts'
import { withoutResult } from './join-cells.ts'
import type { Plan } from './plan.ts'

export interface PlanOptions {
  readonly asked: Plan['asked']
  readonly runners: Runners
  readonly cellsPerSlice: number
  /** A report of earlier times, to balance the slices by what its cells took; null = all cells count the same. */
  readonly earlier: Report | null
}

/** `predicted`: the report of a run by prediction alone. Cells of a platform without a runner are in no slice, and say so. */
export function makePlan(predicted: Report, { asked, runners, cellsPerSlice, earlier }: PlanOptions): Plan {
  const costs = new Map(earlier?.cells.map((cell) => [cell.id, cost(cell)]))
  const usual = median([...costs.values()]) ?? 1
  const served = predicted.cells.flatMap((cell) => {
    const { id, prediction } = cell
    const runner = runnerOfCell(runners, cell)
    // Another machine's binary is never started: what is known of such a cell is known now.
    if (!runner || isDecided(prediction)) return []
    return [{ id, runner, cost: costs.get(id) ?? usual }]
  })
  const cells = predicted.cells.map((cell) => {
    if (isDecided(cell.prediction)) return cell
    return runnerOfCell(runners, cell) ? withoutResult(cell) : unserved(cell)
  })
  return {
    schema: 'portcullis-plan/1',
    asked,
    report: { ...predicted, cells, gate: { decision: 'fail', reasons: [], glibcFloor: predicted.gate.glibcFloor } },
    slices: cutSlices(served, cellsPerSlice),
  }
}

/** Its target as its id writes it. */
function runnerOfCell(runners: Runners, { id, platform }: ReportCell): string | null {
  return runnerOf(runners, platform, id.slice(id.indexOf('@') + 1).split('+')[0]!)
}

function isDecided({ findings }: ReportCell['prediction']): boolean {
  return findings.some(({ id }) => id === 'wrong-architecture')
}

function unserved(cell: ReportCell): ReportCell {
  const { platform } = cell
  const none = finding('platform-unavailable', 'error', { platform, engine: 'no runner is named for it' })
  const shown = reportFinding(none)
  return { ...withoutResult(cell), reason: shown.message, findings: [shown] }
}

/** Milliseconds that a cell's own steps took, and a container's start. */
function cost({ steps }: ReportCell): number {
  return steps.reduce((sum, { durationMs }) => sum + (durationMs ?? 0), 200)
}

function median(values: readonly number[]): number | null {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? null
}

import { finding } from '../findings.ts'
import { reportFinding } from '../report/report-finding.ts'
import type { Report, ReportCell } from '../report/report.ts'
import { cutSlices } from './cut-slices.ts'
import { withoutResult } from './join-cells.ts'
import type { Plan } from './plan.ts'

export interface PlanOptions {
  readonly asked: Plan['asked']
  /** Platform -> label of its runner; null or absent = none. */
  readonly runners: Readonly<Record<string, string | null>>
  readonly cellsPerSlice: number
  /** A report of earlier times, to balance the slices by what its cells took; null = all cells count the same. */
  readonly earlier: Report | null
}

/** `predicted`: the report of a run by prediction alone. Cells of a platform without a runner are in no slice, and say so. */
export function makePlan(predicted: Report, { asked, runners, cellsPerSlice, earlier }: PlanOptions): Plan {
  const costs = new Map(earlier?.cells.map((cell) => [cell.id, cost(cell)]))
  const usual = median([...costs.values()]) ?? 1
  const served = predicted.cells.flatMap(({ id, platform, prediction }) => {
    const runner = runners[platform]
    // Another machine's binary is never started: what is known of such a cell is known now.
    if (!runner || isDecided(prediction)) return []
    return [{ id, runner, cost: costs.get(id) ?? usual }]
  })
  const cells = predicted.cells.map((cell) => {
    if (isDecided(cell.prediction)) return cell
    return runners[cell.platform] ? withoutResult(cell) : unserved(cell)
  })
  return {
    schema: 'portcullis-plan/1',
    asked,
    report: { ...predicted, cells, gate: { decision: 'fail', reasons: [], glibcFloor: predicted.gate.glibcFloor } },
    slices: cutSlices(served, cellsPerSlice),
  }
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

import type { Policy } from '../config/policy.ts'
import { finding } from '../findings.ts'
import { reportGate } from '../report/build.ts'
import type { Report, ReportCell } from '../report/report.ts'
import { reportFinding } from '../report/report-finding.ts'
import { decideGate } from '../verdict/gate.ts'
import { exitCode } from '../verdict/exit-code.ts'
import type { GateReason } from '../verdict/judgement.ts'
import { groupBy } from './group-by.ts'
import { hasNoResult, joinCells, missingFrom } from './join-cells.ts'
import type { Plan, Slice } from './plan.ts'
import { sliceProblem } from './slice-problem.ts'

/** What a job brought and nobody can use. */
export interface Refused {
  /** Of the slice, or of the file where that could not be read. */
  readonly name: string
  readonly problem: string
}

export interface Merged {
  readonly report: Report
  readonly exitCode: 0 | 1 | 3
}

/**
 * The plan's report with all results in it. Every planned cell is in it once: without a result as `unknown`. What does not belong to the
 * plan is left out and told. Slices in any order give the same report, byte for byte.
 */
export function mergeSlices(
  plan: Plan,
  slices: readonly Slice[],
  policy: Policy,
  unreadable: readonly Refused[] = [],
  note?: string,
): Merged {
  const problemOf = sliceProblem(plan)
  const checked = newestAttempts(slices).map((slice) => ({ slice, problem: problemOf(slice) }))
  const accepted = checked.filter(({ problem }) => problem === null).map(({ slice }) => slice)
  const refused: Refused[] = checked.flatMap(({ slice, problem }) =>
    problem === null ? [] : [{ name: slice.name, problem }],
  )
  const results = groupBy(
    accepted.flatMap(({ report }) => report.cells),
    ({ id }) => id,
  )
  const sliceOf = new Map(plan.slices.flatMap(({ name, cells }) => cells.map((id) => [id, name] as const)))
  const cells = plan.report.cells.map((planned) => {
    const cell = (results.get(planned.id) ?? [])
      .map((result) => withPlanned(planned, result))
      .reduce(joinCells, planned)
    const why = refused.find(({ name }) => name === sliceOf.get(planned.id))
    if (hasNoResult(cell)) return why ? becauseRefused(cell, why) : missingFrom(cell, sliceOf.get(cell.id) ?? null)
    return results.has(planned.id) ? { ...cell, slice: sliceOf.get(planned.id)! } : cell
  })
  const complete = accepted.every(({ report }) => report.complete)
  const judged = cells.map((cell) => ({ cell, judgement: cell, required: cell.required }))
  const decided = decideGate({ cells: judged, binaries: plan.report.binaries, policy, complete, note })
  const gate = { ...decided, reasons: [...decided.reasons, ...refusedReasons([...refused, ...unreadable])] }
  const report: Report = {
    ...plan.report,
    ...timeSpan(plan.report, accepted),
    complete,
    engine: onlyEngine(accepted),
    slices: accepted.map(({ name, report: { engine, durationMs } }) => ({
      name,
      runner: plan.slices.find((slice) => slice.name === name)!.runner,
      engine,
      durationMs,
    })),
    cells,
    gate: reportGate(gate),
  }
  return { report, exitCode: exitCode({ gate: decided, cells: judged }) }
}

/** A job that was run again replaces what it brought before. In an order of their own, whatever order they came in. */
function newestAttempts(slices: readonly Slice[]): Slice[] {
  const newest = new Map<string, number>()
  for (const { name, attempt } of slices) newest.set(name, Math.max(attempt, newest.get(name) ?? 0))
  const ofName = groupBy(
    slices.filter(({ name, attempt }) => attempt === newest.get(name)),
    ({ name }) => name,
  )
  return [...ofName.keys()].sort().flatMap((name) => inOrder(ofName.get(name)!))
}

/** What one name brought more than once is ordered by its text, and copies count once; as text a report takes as much memory as it does read. */
function inOrder(slices: readonly Slice[]): readonly Slice[] {
  if (slices.length === 1) return slices
  return slices
    .map((slice) => ({ slice, key: JSON.stringify(slice.report) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .filter(({ key }, index, sorted) => key !== sorted[index - 1]?.key)
    .map(({ slice }) => slice)
}

/** What was planned is the plan's to say: a slice brings the observation. */
function withPlanned(planned: ReportCell, result: ReportCell): ReportCell {
  const { binary, platform, target, profile, required } = planned
  return { ...result, binary, platform, target, profile, required }
}

function becauseRefused(cell: ReportCell, { name, problem }: Refused): ReportCell {
  const refused = reportFinding(finding('slice-refused', 'error', { slice: name, problem }))
  return { ...cell, reason: refused.message, findings: [...cell.findings, refused] }
}

function refusedReasons(refused: readonly Refused[]): GateReason[] {
  return refused.map(({ name, problem }) => ({
    code: 'slice-refused',
    severity: 'warn',
    message: `What the slice ${name} brought was refused: ${problem}.`,
    cells: [],
  }))
}

/** From the plan to the end of the last slice, by the runners' clocks. */
function timeSpan({ startedAt }: Report, slices: readonly Slice[]): Pick<Report, 'startedAt' | 'durationMs'> {
  const ends = slices.map(({ report }) => Date.parse(report.startedAt) + report.durationMs)
  const last = ends.reduce((a, b) => Math.max(a, b), Date.parse(startedAt))
  return { startedAt, durationMs: last - Date.parse(startedAt) }
}

function onlyEngine(slices: readonly Slice[]): Report['engine'] {
  const only = slices.length === 1 ? slices[0] : undefined
  return only?.report.engine ?? null
}

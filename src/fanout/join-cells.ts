import { finding } from '../findings.ts'
import { reportFinding } from '../report/report-finding.ts'
import type { Outcome, ReportCell } from '../report/report.ts'

/** A planned cell that nobody has brought a result for yet. */
export function withoutResult(cell: ReportCell): ReportCell {
  return missingFrom(cell, null)
}

/** The same, where it is known which slice should have. */
export function missingFrom(cell: ReportCell, slice: string | null): ReportCell {
  const missing = reportFinding(finding('result-missing', 'error', { cell: cell.id, slice }))
  return {
    ...cell,
    observed: null,
    outcome: 'unknown',
    basis: 'none',
    reason: missing.message,
    agrees: null,
    findings: [missing],
    image: null,
    steps: [],
    startupMs: null,
    facts: null,
    timers: null,
  }
}

export function hasNoResult({ findings }: ReportCell): boolean {
  return findings.some(({ id }) => id === 'result-missing')
}

/** The worst first, so that two results that differ never make a cell look better. */
const WORST_FIRST: readonly Outcome[] = ['fail', 'unknown', 'warn', 'skip', 'pass']

/**
 * Two results for one cell. Any result beats none; of two different ones the worse stands, with the finding `result-doubled`.
 * Associative, commutative and idempotent, so that slices can be merged in any order.
 */
export function joinCells(a: ReportCell, b: ReportCell): ReportCell {
  if (hasNoResult(a) !== hasNoResult(b)) return hasNoResult(a) ? b : a
  const [keyA, keyB] = [canonical(a), canonical(b)]
  const order = WORST_FIRST.indexOf(a.outcome) - WORST_FIRST.indexOf(b.outcome)
  const stands = order < 0 || (order === 0 && keyA <= keyB) ? a : b
  const doubled = keyA !== keyB || isDoubled(a) || isDoubled(b)
  return doubled && !hasNoResult(stands) ? markDoubled(stands) : stands
}

function isDoubled({ findings }: ReportCell): boolean {
  return findings.some(({ id }) => id === 'result-doubled')
}

function markDoubled(cell: ReportCell): ReportCell {
  if (isDoubled(cell)) return cell
  const doubled = reportFinding(finding('result-doubled', 'warning', { cell: cell.id }))
  return { ...cell, findings: [...cell.findings, doubled] }
}

/** The cell as text, without what joining adds. */
function canonical(cell: ReportCell): string {
  return JSON.stringify({ ...cell, findings: cell.findings.filter(({ id }) => id !== 'result-doubled') })
}

import { escapeTerminal } from '../../report/terminal/escape-terminal.ts'
import { countText, listText } from '../../report/words/quantity-text.ts'
import { OUTCOME_MARKS, styled } from '../../report/terminal/terminal-style.ts'
import { padColumns } from '../../report/terminal/terminal-text.ts'
import type { PlannedCell, RunEvent } from '../../run/ports.ts'
import type { CellJudgement } from '../../verdict/judgement.ts'
import { reasonText } from '../../verdict/reason-text.ts'

/** Reasons named before a run; the report has all. */
const MOST_REASONS = 6
const MOST_TARGETS = 8

/** What the bytes imply, before anything runs: how many cells, and where it fails by which finding. */
export function predictionLines(cells: readonly PlannedCell[], color: boolean): readonly string[] {
  const count = (runs: boolean | null) => cells.filter(({ prediction }) => prediction.runs === runs).length
  const parts = [countText(cells.length, 'cell'), `predicted: runs in ${count(true)}, fails in ${count(false)}`]
  if (count(null) > 0) parts.push(`cannot tell for ${count(null)}`)
  const reasons = [...failing(cells)].map(([id, targets]) => {
    const where = escapeTerminal(listText([...targets], MOST_TARGETS))
    return `  fails in ${where}: ${styled(id, 'bold', color)}`
  })
  const left = reasons.length - MOST_REASONS
  return [parts.join(', '), ...reasons.slice(0, MOST_REASONS), ...(left > 0 ? [`  and for ${left} more reasons`] : [])]
}

/** Finding -> targets that it blocks, in the order of the plan. */
function failing(cells: readonly PlannedCell[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const { cell, prediction } of cells) {
    const [blocking] = prediction.findings
    if (prediction.runs !== false || blocking === undefined) continue
    found.set(blocking.id, (found.get(blocking.id) ?? new Set()).add(cell.target.id))
  }
  return found
}

export function engineLine({ engine }: Extract<RunEvent, { kind: 'engine' }>): string {
  return escapeTerminal(`${engine.kind} ${engine.version} (${engine.arch}) at ${engine.address}`)
}

/** `name`: escaped; `columns` for it, so that outcomes stand below each other. */
export function judgedLine(name: string, judgement: CellJudgement, color: boolean, columns: number): string {
  const { outcome, steps } = judgement
  const { mark, style } = OUTCOME_MARKS[outcome]
  const passed = steps.filter(({ result }) => result === 'pass').length
  const why = reasonText(judgement)
  const reason = why === null ? '' : `  ${escapeTerminal(why.split('\n')[0]!)}`
  const said = `${outcome.padEnd(columns > 0 ? 7 : 0)}  ${passed}/${steps.length}${reason}`
  return `${styled(mark, style, color)} ${padColumns(name, columns, 'left')}  ${said}`
}

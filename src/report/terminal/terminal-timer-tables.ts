import type { CellNaming } from '../words/cell-words.ts'
import { escapeTerminal } from './escape-terminal.ts'
import type { Report } from '../report.ts'
import { styled, type Look } from './terminal-style.ts'
import { terminalTable, type TableColumn } from './terminal-table.ts'
import { wrap } from './terminal-text.ts'
import { timerTables, type TimerTable } from '../timers/timer-tables.ts'
import { clip } from '../words/visible-text.ts'

/** More rows than this are counted. */
const MOST_ROWS = 200
const MOST_COLUMNS = 60

/** What was measured of clocks and timers beside the verdicts, a block each; for --verbose. */
export function terminalTimerTables(report: Report, naming: CellNaming, look: Look): string[] {
  return timerTables(report, naming).map((each) => block(each, look))
}

function block({ title, basis, columns, rows }: TimerTable, look: Look): string {
  const heads = columns.map(({ title: head, align }, index): TableColumn => {
    // A narrow terminal does without the last columns, but for the first two.
    if (index === 0) return { title: head, align, least: 10 }
    return index === 1 ? { title: head, align } : { title: head, align, gives: index }
  })
  const cells = rows
    .slice(0, MOST_ROWS)
    .map((row) => row.map((text) => ({ text: escapeTerminal(clip(text, MOST_COLUMNS)), style: null })))
  const left = rows.length - cells.length
  const intro = wrap(`${styled(title, 'bold', look.color)}${basis === '' ? '' : `. ${basis}`}`, look.width)
  const more = left > 0 ? `\n  and ${left} more rows, in the report.` : ''
  return `${intro}\n${terminalTable(heads, cells, look)}${more}`
}

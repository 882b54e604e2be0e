import { cellName, type CellNaming } from '../words/cell-words.ts'
import { escapeTerminal } from './escape-terminal.ts'
import type { Report } from '../report.ts'
import { styled, type Look } from './terminal-style.ts'
import { terminalTable, type TableCell, type TableColumn } from './terminal-table.ts'
import { wrap } from './terminal-text.ts'
import {
  DUET_COLUMNS,
  duetBasis,
  duetCells,
  duetFigures,
  VERDICT_MARKS,
  whyText,
  type DuetCell,
} from '../timers/timer-duet-words.ts'
import { duetHistograms, SPARK_COLUMNS, scaleOf, scaleText, sparkline } from '../timers/timer-spark.ts'
import { clip } from '../words/visible-text.ts'

/** More causes than this are counted. */
const MOST_NOTES = 12

/** Timers of cells against those of their host, one row each, with the shape of what was measured; null when nothing was. */
export function terminalDuet(report: Report, naming: CellNaming, look: Look): string | null {
  const measured = duetCells(report)
  if (measured.length === 0) return null
  const duets = measured.map(({ duet }) => duet)
  const scale = scaleOf(duets, SPARK_COLUMNS)
  const columns: TableColumn[] = [
    { title: 'target', align: 'left', least: 10 },
    ...DUET_COLUMNS.map(column),
    { title: scaleText(scale), align: 'left', optional: true },
  ]
  const rows = measured.map(({ cell, duet }): TableCell[] => {
    const { mark, style } = VERDICT_MARKS[duet.verdict]
    return [
      { text: escapeTerminal(clip(cellName(cell, naming), 100)), style: null },
      { text: `${mark} ${duet.verdict}`, style },
      ...duetFigures(duet).map((text) => ({ text, style: null })),
      { text: sparkline(duetHistograms(duet).cell, scale).trimEnd(), style: 'cyan' },
    ]
  })
  const intro = wrap(`${styled('Timers against the host', 'bold', look.color)}. ${duetBasis(duets)}`, look.width)
  return [intro, terminalTable(columns, rows, look), ...notes(measured, naming, look)].join('\n')
}

/** The extremes are in the table of microseconds, too. */
function column(title: (typeof DUET_COLUMNS)[number]): TableColumn {
  const align = title === 'verdict' ? 'left' : 'right'
  return title === 'p99' || title === 'max' || title === 'missed' ? { title, align, optional: true } : { title, align }
}

/** Why, where it is not simply steady. */
function notes(measured: readonly DuetCell[], naming: CellNaming, look: Look): string[] {
  const worth = measured.filter((each) => whyText(each) !== '')
  const lines = worth.slice(0, MOST_NOTES).flatMap((each) => {
    const text = escapeTerminal(clip(`${cellName(each.cell, naming)}: ${whyText(each)}.`, 400))
    return indented(text, look.width)
  })
  const left = worth.length - MOST_NOTES
  return left > 0 ? [...lines, `  and ${left} more, in the report.`] : lines
}

function indented(text: string, width: number): string[] {
  return wrap(text, width - 4)
    .split('\n')
    .map((line, index) => `${index === 0 ? '  ' : '    '}${line}`)
}

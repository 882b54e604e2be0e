import { cellName, type CellNaming } from '../words/cell-words.ts'
import { escapeTerminal } from './escape-terminal.ts'
import { groupThousands, microsecondsText } from '../words/quantity-text.ts'
import type { Report, ReportTimers } from '../report.ts'
import { terminalTable, type TableCell, type TableColumn } from './terminal-table.ts'
import { wrap } from './terminal-text.ts'
import { terminalDuet } from './terminal-duet.ts'
import { styled, type Look } from './terminal-style.ts'
import { clockText, nowText, pathText, TIMER_COLUMNS, timersBasis } from '../timers/timer-words.ts'
import { clip } from '../words/visible-text.ts'

/** Columns that a narrow terminal does without, the last one first. */
const GIVES: readonly string[] = ['p50', 'p90', 'max', 'missed', 'time.Now', 'clock read by']

/** Lateness by cell, two rows each; null when nothing was measured. */
export function terminalJitter(report: Report, naming: CellNaming, look: Look): string | null {
  const { cells } = report
  const duet = terminalDuet(report, naming, look)
  const measured = cells.flatMap((cell) => (cell.timers === null ? [] : [{ cell, timers: cell.timers }]))
  if (measured.length === 0) return null
  const columns: TableColumn[] = [
    { title: 'target', align: 'left', least: 10 },
    ...TIMER_COLUMNS.map((title): TableColumn => {
      const gives = GIVES.indexOf(title) + 1
      return { title, align: title === 'path' || title === 'clock read by' ? 'left' : 'right', gives }
    }),
  ]
  const rows = measured.flatMap(({ cell, timers }) =>
    timerRows(escapeTerminal(clip(cellName(cell, naming), 100)), timers),
  )
  const basis = timersBasis(measured.map(({ timers }) => timers))
  const intro = wrap(`${styled('Timers', 'bold', look.color)} (shown, not gated). ${basis}`, look.width)
  const figures = `${intro}\n${terminalTable(columns, rows, look)}`
  return duet === null ? figures : `${duet}\n\n${figures}`
}

function timerRows(name: string, { paths, clock }: ReportTimers): TableCell[][] {
  const ofClock = [nowText(clock), clockText(clock)]
  if (paths.length === 0) return [[name, '', '', '', '', '', '', '', ...ofClock].map(plain)]
  return paths.map((summary, index) => {
    const { p50Ns, p90Ns, p95Ns, p99Ns, maxNs, missed } = summary
    const late = [p50Ns, p90Ns, p95Ns, p99Ns, maxNs].map(microsecondsText)
    const first = index === 0
    return [first ? name : '', pathText(summary), ...late, groupThousands(missed), ...(first ? ofClock : ['', ''])].map(
      plain,
    )
  })
}

function plain(text: string): TableCell {
  return { text, style: null }
}

import {
  observedText,
  outcomeWord,
  predictedText,
  smokeText,
  startupText,
  targetText,
  targetTitle,
  type CellNaming,
} from '../words/cell-words.ts'
import { escapeTerminal } from './escape-terminal.ts'
import { placeSuffix } from '../words/place-words.ts'
import { profileLegend, profileSuffix } from '../words/profile-words.ts'
import type { Report, ReportCell } from '../report.ts'
import { terminalTable, type TableCell, type TableColumn } from './terminal-table.ts'
import { OUTCOME_MARKS, styled, type Look } from './terminal-style.ts'
import type { Style } from '../words/style.ts'
import { wrap } from './terminal-text.ts'
import { endedText } from '../words/ended-words.ts'
import { clip } from '../words/visible-text.ts'

/** One table for each binary, in the order of the plan; legend below. */
export function terminalMatrix(report: Report, naming: CellNaming, look: Look): string {
  const { cells, binaries } = report
  const ran = cells.some(({ steps, startupMs }) => steps.length > 0 || startupMs !== null)
  const optional = cells.some(({ required }) => required) && cells.some(({ required }) => !required)
  const columns = matrixColumns(cells, naming.severalProfiles, ran)
  const tables = binaries.map(({ sha256, os, arch }) => {
    const rows = cells
      .filter(({ binary }) => binary === sha256)
      .map((cell) => row(cell, naming.severalProfiles, ran, optional))
    const table = terminalTable(columns, rows, look)
    if (!naming.severalBinaries) return table
    const name = escapeTerminal(clip(naming.binaryNames.get(sha256) ?? sha256, 200))
    return `${styled(name, 'bold', look.color)} ${escapeTerminal(`${os}/${arch}`)}\n${table}`
  })
  return [...tables, ...legend(report, optional, look)].join('\n\n')
}

function matrixColumns(cells: readonly ReportCell[], severalProfiles: boolean, ran: boolean): TableColumn[] {
  const columns: TableColumn[] = [
    { title: 'result', align: 'left' },
    { title: 'target', align: 'left', least: 12 },
    { title: targetTitle(cells), align: 'left', least: 8, gives: 2 },
    { title: 'predicted', align: 'left' },
    { title: 'observed', align: 'left' },
  ]
  if (severalProfiles) columns.splice(2, 0, { title: 'profile', align: 'left', least: 7 })
  if (ran) columns.push({ title: 'smoke', align: 'right', gives: 1 }, { title: 'start-up', align: 'right', gives: 3 })
  return columns
}

function row(cell: ReportCell, severalProfiles: boolean, ran: boolean, optional: boolean): TableCell[] {
  const { mark, style } = OUTCOME_MARKS[cell.outcome]
  const notes = `${cell.image?.standIn == null ? '' : ' *'}${optional && !cell.required ? ' ~' : ''}`
  const cells: TableCell[] = [
    { text: `${mark} ${outcomeWord(cell.outcome)}${notes}`, style },
    plain(escapeTerminal(clip(`${cell.target.id}${placeSuffix(cell)}${profileSuffix(cell)}`, 100))),
    plain(escapeTerminal(targetText(cell.target))),
    { text: predictedText(cell.prediction), style: wordStyle(predictedText(cell.prediction)) },
    {
      text: `${observedText(cell)}${cell.agrees === false ? ' !' : ''}`,
      style: cell.agrees === false ? 'yellow' : wordStyle(observedText(cell)),
    },
  ]
  if (severalProfiles) cells.splice(2, 0, plain(escapeTerminal(clip(cell.profile, 60))))
  if (ran) cells.push(plain(smokeText(cell)), plain(startupText(cell)))
  return cells
}

function plain(text: string): TableCell {
  return { text, style: null }
}

function wordStyle(word: 'runs' | 'fails' | 'cannot tell' | 'not run'): Style | null {
  if (word === 'fails') return 'red'
  return word === 'runs' ? null : 'dim'
}

function legend(report: Report, optional: boolean, { width, color }: Look): string[] {
  const { cells } = report
  const lines: string[] = []
  if (cells.some(({ image }) => image?.standIn != null)) {
    lines.push('* ran in a stand-in: the image could not be pulled; a userland with the same C library took its place')
  }
  if (cells.some(({ agrees }) => agrees === false)) lines.push('! not as predicted')
  if (optional) lines.push('~ not required')
  const ended = endedText(report, (text) => escapeTerminal(clip(text, 60)))
  if (ended !== null) lines.push(ended)
  lines.push(...profileLegend(cells).map((line) => escapeTerminal(clip(line, 400))))
  return lines.length === 0 ? [] : [styled(lines.map((line) => wrap(line, width, '', '  ')).join('\n'), 'dim', color)]
}

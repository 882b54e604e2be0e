import { callAnswers, callAnswersText, differingFacts, factName } from '../cell-facts.ts'
import { type CellNaming, cellName } from '../words/cell-words.ts'
import { markdownCode, markdownText } from '../words/escape-markdown.ts'
import { detailsBlock } from './markdown-details-block.ts'
import { markdownGrid } from './markdown-grid.ts'
import { markdownNames } from './markdown-header.ts'
import type { Report, ReportCell } from '../report.ts'

/** Folds: facts in which cells differ, and what they answer to system calls. At most `most` rows each; '' where there is nothing. */
export function markdownFacts(report: Report, naming: CellNaming, most: number): string {
  const names = (cells: readonly ReportCell[]): string =>
    markdownNames(
      cells.map((cell) => cellName(cell, naming)),
      8,
    )
  return [differences(report, names, most), calls(report, names, most)].filter(Boolean).join('\n\n')
}

type Names = (cells: readonly ReportCell[]) => string

function differences(report: Report, names: Names, most: number): string {
  const rows = differingFacts(report).flatMap(({ name, values }) =>
    values.map(({ text, cells, differs }, index) => [
      index === 0 ? markdownText(factName(name), 60) : '',
      `${differs ? '≠ ' : ''}${markdownCode(text, 160)}`,
      names(cells),
    ]),
  )
  if (rows.length === 0) return ''
  const against = report.production === undefined ? 'most cells' : markdownText(report.production, 60)
  const shown = markdownGrid([['fact', 'value', 'cells'], ...rows.slice(0, most)], ['l', 'l', 'l'])
  const left = rows.length > most ? `\n\n${rows.length - most} more values are in the JSON report.` : ''
  return detailsBlock(`Facts that differ between cells (≠ from ${against})`, `${shown}${left}`)
}

function calls({ cells }: Report, names: Names, most: number): string {
  const groups = callAnswers(cells)
  if (groups.every(({ refused }) => refused.length === 0)) return ''
  const rows = groups.slice(0, most).map((group) => [names(group.cells), markdownText(callAnswersText(group), 400)])
  return detailsBlock('System calls that cells refuse', markdownGrid([['cells', 'answers'], ...rows], ['l', 'l']))
}

import type { CellNaming } from '../words/cell-words.ts'
import { markdownCode, markdownText } from '../words/escape-markdown.ts'
import { detailsBlock } from './markdown-details-block.ts'
import { markdownGrid } from './markdown-grid.ts'
import { countText } from '../words/quantity-text.ts'
import type { Report } from '../report.ts'
import { timerTables, type TimerTable } from '../timers/timer-tables.ts'

/** What was measured of clocks and timers beside the verdicts, all in one fold. `most`: rows of a table. '' when nothing was measured. */
export function markdownTimerTables(report: Report, naming: CellNaming, most: number): string {
  const tables = timerTables(report, naming)
  if (tables.length === 0 || most === 0) return ''
  return detailsBlock('Clocks, causes and load', tables.map((each) => block(each, most)).join('\n\n'))
}

function block({ title, basis, columns, rows }: TimerTable, most: number): string {
  const shown = rows.slice(0, most)
  const body = shown.map((row) => row.map((text, index) => cellText(text, index)))
  const head = columns.map(({ title: name }) => name)
  const align = columns.map(({ align: side }) => (side === 'left' ? 'l' : 'r'))
  const left = rows.length - shown.length
  return [
    `**${title}**`,
    ...(basis === '' ? [] : [basis]),
    markdownGrid([head, ...body], align),
    ...(left > 0 ? [`${countText(left, 'more row')} left out here for length.`] : []),
  ].join('\n\n')
}

function cellText(text: string, index: number): string {
  if (text === '') return ''
  return index === 0 ? markdownCode(text, 100) : markdownText(text, 120)
}

import { callAnswers, callAnswersText, commonFacts, differingFacts, factName } from '../cell-facts.ts'
import { cellName, type CellNaming } from '../words/cell-words.ts'
import { escapeTerminal } from './escape-terminal.ts'
import { listText } from '../words/quantity-text.ts'
import type { Report, ReportCell } from '../report.ts'
import { styled, type Look } from './terminal-style.ts'
import { wrap } from './terminal-text.ts'
import { clip } from '../words/visible-text.ts'

/** What cells are, side by side: where they differ, what they share, and what they answer to system calls. [] where no cell was looked at. */
export function terminalFacts(report: Report, naming: CellNaming, look: Look): string[] {
  const names = (cells: readonly ReportCell[]): string =>
    listText(
      cells.map((cell) => escapeTerminal(clip(cellName(cell, naming), 60))),
      12,
    )
  const text = (value: string): string => escapeTerminal(clip(value, 160))
  return [differences(report, names, text, look), common(report, text, look), calls(report, names, text, look)].filter(
    (block) => block !== '',
  )
}

type Names = (cells: readonly ReportCell[]) => string
type Text = (value: string) => string

function differences(report: Report, names: Names, text: Text, look: Look): string {
  const differing = differingFacts(report)
  if (differing.length === 0) return ''
  const against = report.production === undefined ? 'most cells' : escapeTerminal(clip(report.production, 60))
  const lines = differing.flatMap(({ name, values }) => [
    `  ${text(factName(name))}`,
    ...values.map(({ text: value, cells, differs }) => {
      const line = wrap(`${text(value)}: ${names(cells)}`, look.width, `  ${differs ? '≠' : ' '} `, '      ')
      return differs ? styled(line, 'yellow', look.color) : line
    }),
  ])
  return [styled(`Facts of the cells that differ (≠ from ${against})`, 'bold', look.color), ...lines].join('\n')
}

function common({ cells }: Report, text: Text, look: Look): string {
  const shared = commonFacts(cells)
  if (shared.length === 0) return ''
  const words = shared.map(([name, value]) => `${text(factName(name))} ${text(value)}`).join(', ')
  return `${styled('The same in every cell', 'bold', look.color)}\n${wrap(words, look.width, '  ', '  ')}`
}

function calls({ cells }: Report, names: Names, text: Text, look: Look): string {
  const groups = callAnswers(cells)
  if (groups.length === 0) return ''
  const lines = groups.map((group) => {
    const line = wrap(`${text(callAnswersText(group))}: ${names(group.cells)}`, look.width, '  ', '    ')
    return group.refused.length > 0 ? styled(line, 'yellow', look.color) : line
  })
  return [styled('System calls that matter to Go programs', 'bold', look.color), ...lines].join('\n')
}

import { cellName, type CellNaming } from '../words/cell-words.ts'
import { defaultCaseText } from '../words/default-case-words.ts'
import { changeWords } from '../words/change-words.ts'
import { markdownCode, markdownText } from '../words/escape-markdown.ts'
import { countText, groupThousands } from '../words/quantity-text.ts'
import type { Outcome, Report } from '../report.ts'
import { outcomeCounts, passedText, verdictWords } from '../words/verdict-words.ts'

export const OUTCOME_SYMBOLS: Readonly<Record<Outcome, string>> = {
  pass: '✅',
  fail: '❌',
  warn: '⚠️',
  unknown: '❓',
  skip: '➖',
}

/** The verdict in one line, and under it what it was made from. */
export function markdownHeader(report: Report, naming: CellNaming): string {
  const partial = report.complete ? '' : '⚠️ Partial report, the run was cut short. '
  return [`### ${partial}${verdictLine(report, naming)}`, basis(report), changeLines(report, naming)]
    .filter(Boolean)
    .join('\n\n')
}

const CHANGE_SYMBOLS = { bad: '❌', good: '✅', neutral: '➖' } as const

/** What is different from the report it was compared with; nothing where there was none. */
function changeLines({ cells, changes }: Report, naming: CellNaming): string {
  if (changes === null) return ''
  const byId = new Map(cells.map((cell) => [cell.id, cellName(cell, naming)]))
  const lines = changeWords(changes).map(({ kind, text, cells: ids, names }) => {
    const shown = ids.length > 0 ? ids.map((id) => byId.get(id) ?? id) : names
    const named = shown.length === 0 ? '' : `${ids.length > 0 ? ':' : ''} ${markdownNames(shown, 6)}`
    return `- ${CHANGE_SYMBOLS[kind]} ${markdownText(text, 200)}${named}`
  })
  return lines.length === 0 ? 'Nothing changed since the baseline.' : `Since the baseline:\n\n${lines.join('\n')}`
}

function verdictLine(report: Report, naming: CellNaming): string {
  const { passes, subjects, reasons } = verdictWords(report)
  const subject = subjects.length === 0 ? '' : ` for ${markdownNames(subjects, 3)}`
  const byId = new Map(report.cells.map((cell) => [cell.id, cellName(cell, naming)]))
  const because = reasons.map(({ text, cells }) => {
    const names = cells.map((id) => byId.get(id) ?? id)
    return markdownText(text, 200) + (names.length === 0 ? '' : ` (${markdownNames(names, 3)})`)
  })
  if (!passes) return [`❌ Gate fails${subject}`, because.join(', ')].filter(Boolean).join(': ')
  return `✅ Gate passes${subject}: ${[passedText(report.cells), ...because].join(', ')}`
}

function basis({ cells, engine, gate }: Report): string {
  const parts = [`${outcomeCounts(cells)}.`]
  if (gate.glibcFloor !== null) parts.push(`Needs at least ${markdownCode(gate.glibcFloor)}.`)
  const standIns = cells.filter(({ image }) => image?.standIn != null).length
  if (standIns > 0) parts.push(`${countText(standIns, 'cell')} ran in stand-ins, not in the real image.`)
  if (engine === null && cells.every(({ basis: on }) => on !== 'observation')) {
    const predicted = cells.some(({ basis: on }) => on === 'prediction')
    parts.push(predicted ? 'Nothing was run: this rests on predictions alone.' : 'Nothing was run.')
  }
  const weak = defaultCaseText({ cells })
  return [parts.join(' '), ...(weak === null ? [] : [`⚠️ ${markdownText(weak, 400)}`])].join('\n\n')
}

/** Names as code: `a`, `b` and 4 more. */
export function markdownNames(names: readonly string[], most: number): string {
  const shown = names.slice(0, most).map((name) => markdownCode(name, 100))
  const left = names.length - shown.length
  return shown.join(', ') + (left > 0 ? ` and ${groupThousands(left)} more` : '')
}

import { cellName, type CellNaming } from '../words/cell-words.ts'
import { markdownCode, markdownFence, markdownText } from '../words/escape-markdown.ts'
import { alike, causes, cellsOf, explain, hazards, sameRemedyBefore, type Explanation } from '../explanation.ts'
import { detailsBlock } from './markdown-details-block.ts'
import { markdownNames, OUTCOME_SYMBOLS } from './markdown-header.ts'
import { countText, groupThousands } from '../words/quantity-text.ts'
import type { Outcome, Report } from '../report.ts'
import { reasonsBesideCells } from '../words/verdict-words.ts'

export interface ReasonsExtent {
  /** Most reasons for each outcome. */
  readonly reasons: number
  readonly evidenceLines: number
  readonly names: number
  readonly messages: number
  readonly characters: number
}

/** Why each cell that is not well is not, and how to fix it; equal reasons once. Empty when all is well. */
export function markdownReasons(report: Report, naming: CellNaming, extent: ReasonsExtent): string {
  const beside = reasonsBesideCells(report.gate).map(({ severity, message }) => {
    const symbol = severity === 'fail' ? OUTCOME_SYMBOLS.fail : OUTCOME_SYMBOLS.warn
    return `${symbol} ${markdownText(message, extent.characters)}`
  })
  const seen = new Map<string, string>()
  const blocks = (['fail', 'unknown', 'warn', 'skip'] as const).flatMap((outcome) =>
    outcomeBlocks(report, outcome, naming, extent, seen),
  )
  const all = [...beside, ...blocks]
  const open = all.length === 0 ? [] : ['#### Why, and how to fix it', ...all]
  return [...open, ...hazardBlock(report, naming, extent, seen)].join('\n\n')
}

function outcomeBlocks(
  report: Report,
  outcome: Outcome,
  naming: CellNaming,
  extent: ReasonsExtent,
  seen: Map<string, string>,
): string[] {
  const cells = cellsOf(report, outcome)
  const explanations = explain(cells.map((cell) => ({ name: cellName(cell, naming), findings: causes(cell) })))
  const blocks = explanations
    .slice(0, extent.reasons)
    .map((each) => explanationBlock(each, OUTCOME_SYMBOLS[outcome], extent, sameRemedyBefore(seen, each)))
  const left = explanations.slice(extent.reasons)
  if (left.length === 0) return blocks
  const names = new Set(left.flatMap((each) => each.cells)).size
  return [
    ...blocks,
    `${OUTCOME_SYMBOLS[outcome]} ${countText(left.length, 'more reason')} in ${countText(names, 'cell')} left out here for length.`,
  ]
}

function explanationBlock(
  explanation: Explanation,
  symbol: string,
  extent: ReasonsExtent,
  sameAs: string | null,
): string {
  const { title, cells, evidence } = explanation
  const parts = [
    `**${symbol} ${markdownNames(cells, extent.names)}: ${markdownText(title, 100)}**`,
    messageLines(explanation, extent),
  ]
  if (evidence.length > 0 && extent.evidenceLines > 0) {
    const text = evidence.slice(0, extent.evidenceLines + 1).join('\n')
    parts.push(markdownFence(text, 'text', { lines: extent.evidenceLines, columns: 200 }))
  }
  return [...parts, ...remedyParts(explanation, extent, sameAs)].join('\n\n')
}

function remedyParts({ remedy }: Explanation, extent: ReasonsExtent, sameAs: string | null): string[] {
  if (remedy === null) return []
  if (sameAs !== null) return [`**Fix:** the same as for ${markdownCode(sameAs, 100)} above.`]
  const text = `**Fix:** ${markdownText(remedy.text, extent.characters)}`
  return remedy.command === null ? [text] : [text, markdownFence(remedy.command, 'sh', { lines: 12, columns: 400 })]
}

function messageLines({ messages, cells }: Explanation, extent: ReasonsExtent): string {
  const lines = messages.slice(0, extent.messages).map((message) => {
    const { text, cells: those } = message
    const named = text.includes(those[0] ?? '') || those.length === cells.length
    return `${named ? '' : `${markdownNames(those, 4)}: `}${markdownText(text, extent.characters)}${alike(message)}`
  })
  const left = messages.length - lines.length
  if (left > 0) lines.push(`and ${groupThousands(left)} more of this kind`)
  return lines.length === 1 ? lines[0]! : lines.map((line) => `- ${line}`).join('\n')
}

function hazardBlock(
  { cells }: Report,
  naming: CellNaming,
  extent: ReasonsExtent,
  seen: Map<string, string>,
): string[] {
  const explanations = explain(cells.map((cell) => ({ name: cellName(cell, naming), findings: hazards(cell) })))
  if (explanations.length === 0) return []
  const short = { ...extent, evidenceLines: Math.min(extent.evidenceLines, 3) }
  const blocks = explanations
    .slice(0, extent.reasons)
    .map((each) => explanationBlock(each, OUTCOME_SYMBOLS.warn, short, sameRemedyBefore(seen, each)))
  const left = explanations.length - blocks.length
  if (left > 0) blocks.push(`${countText(left, 'more hazard')} left out here for length.`)
  const summary = `${OUTCOME_SYMBOLS.warn} ${countText(explanations.length, 'hazard')} in cells that run`
  return [detailsBlock(summary, blocks.join('\n\n'))]
}

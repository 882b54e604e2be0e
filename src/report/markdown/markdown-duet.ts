import { cellName, type CellNaming } from '../words/cell-words.ts'
import { markdownCode, markdownFence, markdownText } from '../words/escape-markdown.ts'
import { detailsBlock } from './markdown-details-block.ts'
import { markdownGrid } from './markdown-grid.ts'
import { countText } from '../words/quantity-text.ts'
import type { Report } from '../report.ts'
import {
  byVerdict,
  whyText,
  DUET_COLUMNS,
  duetBasis,
  duetCells,
  duetFigures,
  VERDICT_MARKS,
  type DuetCell,
} from '../timers/timer-duet-words.ts'
import { duetHistograms, SPARK_COLUMNS, scaleOf, scaleText, sparkline } from '../timers/timer-spark.ts'
import { clip } from '../words/visible-text.ts'
import { mermaidHistogram } from '../timers/timer-mermaid.ts'

/** Shapes shown under the table. */
const MOST_SHAPES = 20

/**
 * Timers of cells against those of their host: a table, and folded below it the shapes as blocks of text and one chart of the worst cell. `most`:
 * rows, the worst first chosen. '' when nothing was measured.
 */
export function markdownDuet(report: Report, naming: CellNaming, most: number): string {
  const measured = duetCells(report)
  if (measured.length === 0) return ''
  const kept = new Set([...measured].sort(byVerdict).slice(0, most))
  const shown = measured.filter((each) => kept.has(each))
  const parts = [duetBasis(measured.map(({ duet }) => duet))]
  if (shown.length > 0) parts.push(table(shown, naming))
  const left = measured.length - shown.length
  if (left > 0) parts.push(`${countText(left, 'measured cell')} left out here for length.`)
  if (shown.length > 0) parts.push(detailsBlock('How often which lateness came', shapes(shown, naming)))
  return parts.join('\n\n')
}

function table(shown: readonly DuetCell[], naming: CellNaming): string {
  const head = ['target', ...DUET_COLUMNS, 'why']
  const rows = shown.map((each) => [
    markdownCode(cellName(each.cell, naming), 100),
    `${VERDICT_MARKS[each.duet.verdict].mark} ${each.duet.verdict}`,
    ...duetFigures(each.duet),
    markdownText(whyText(each), 300),
  ])
  const left = new Set(['target', 'verdict', 'why'])
  return markdownGrid(
    [head, ...rows],
    head.map((name) => (left.has(name) ? 'l' : 'r')),
  )
}

function shapes(shown: readonly DuetCell[], naming: CellNaming): string {
  const worst = [...shown].sort(byVerdict).slice(0, MOST_SHAPES)
  const scale = scaleOf(
    worst.map(({ duet }) => duet),
    SPARK_COLUMNS,
  )
  const lines = worst.flatMap(({ cell, duet }) => {
    const { control, cell: inCell } = duetHistograms(duet)
    const name = clip(cellName(cell, naming), 60)
    return [`${sparkline(inCell, scale)}▕ ${name}`, `${sparkline(control, scale)}▕ its host`]
  })
  const block = `From ${scaleText(scale)}, logarithmic; the height is the root of the share.\n\n${markdownFence(lines.join('\n'), 'text', { lines: 2 * MOST_SHAPES, columns: 120 })}`
  return `${block}\n\n${mermaidHistogram(worst[0]!, naming)}`
}

import { markdownTable } from 'markdown-table'
import { cellName, type CellNaming } from './cell-words.ts'
import { htmlCode, markdownCode, markdownFence } from './escape-markdown.ts'
import { detailsBlock } from './markdown-details-block.ts'
import { OUTCOME_SYMBOLS } from './markdown-header.ts'
import { bytesText, countText, durationText } from './quantity-text.ts'
import type { Report, ReportCell, ReportStep } from './report.ts'
import { endText } from './step-words.ts'

export interface CellsExtent {
  readonly passing: boolean
  /** Most cells in the tables. */
  readonly cells: number
  /** Most cells whose failed steps are shown with their output. */
  readonly outputs: number
}

/** Steps, output of steps that failed, images: folded. */
export function markdownCells(report: Report, naming: CellNaming, extent: CellsExtent): string {
  const wanted = report.cells.filter(({ outcome }) => extent.passing || outcome !== 'pass')
  const cells = wanted.slice(0, extent.cells)
  const named = cells.map((cell) => ({ cell, name: cellName(cell, naming) }))
  const folds = [
    stepsFold(named),
    ...named.filter(hasFailedOutput).slice(0, extent.outputs).map(outputFold),
    imagesFold(named),
  ]
  const left = report.cells.length - cells.length
  if (left > 0)
    folds.push(`Steps and images of ${countText(left, 'cell')} left out here for length; the JSON report has them.`)
  return folds.filter(Boolean).join('\n\n')
}

interface NamedCell {
  readonly cell: ReportCell
  readonly name: string
}

function stepsFold(cells: readonly NamedCell[]): string {
  const rows = cells.flatMap(({ cell, name }) =>
    cell.steps.map((step, index) => [index === 0 ? markdownCode(name, 100) : '', ...stepColumns(step)]),
  )
  if (rows.length === 0) return ''
  const head = ['target', 'case', 'result', 'ended with', 'time', 'memory', 'threads', 'open files']
  const align = ['', '', '', '', 'r', 'r', 'r', 'r']
  return detailsBlock(`Steps (${rows.length})`, markdownTable([head, ...rows], { align, alignDelimiters: false }))
}

function stepColumns(step: ReportStep): string[] {
  const { name, kind, startAs, result, durationMs, readyMs, peakMemoryBytes, peakThreads, peakOpenFiles } = step
  const how = [kind === 'server' ? 'server' : '', startAs === 'pid1' ? 'PID 1' : ''].filter(Boolean).join(', ')
  const time = readyMs === null ? durationText(durationMs) : `ready in ${durationText(readyMs)}`
  return [
    `${markdownCode(name, 60)}${how === '' ? '' : ` (${how})`}`,
    `${OUTCOME_SYMBOLS[result]} ${result}`,
    endCell(step),
    time,
    bytesText(peakMemoryBytes),
    String(peakThreads ?? '–'),
    String(peakOpenFiles ?? '–'),
  ]
}

function endCell(step: ReportStep): string {
  const words = endText(step)
  return /^[\w ]*$/.test(words) && !words.includes('_') ? words : markdownCode(words, 60)
}

function hasFailedOutput({ cell }: NamedCell): boolean {
  return cell.steps.some((step) => step.result !== 'pass' && outputOf(step) !== '')
}

function outputFold({ cell, name }: NamedCell): string {
  const parts = cell.steps
    .filter((step) => step.result !== 'pass')
    .flatMap((step) => {
      const output = outputOf(step)
      return output === ''
        ? []
        : [`${markdownCode(step.name, 60)}:`, markdownFence(output, 'text', { lines: 20, columns: 200 })]
    })
    .slice(0, 8)
  return detailsBlock(`${OUTCOME_SYMBOLS[cell.outcome]} Output in ${htmlCode(name, 100)}`, parts.join('\n\n'))
}

/** What tells why: stderr, else stdout. */
function outputOf({ stderr, stdout }: ReportStep): string {
  const chosen = stderr?.text.trim() ? stderr : stdout
  return chosen?.text.trim() ? chosen.text : ''
}

function imagesFold(cells: readonly NamedCell[]): string {
  const rows = new Map<string, string[]>()
  for (const { cell } of cells) {
    if (cell.image === null) continue
    const { reference, digest, standIn } = cell.image
    const columns = [
      markdownCode(cell.target.id, 80),
      markdownCode(reference, 120),
      digest === null ? '–' : markdownCode(digest, 80),
      standIn === null ? 'the image' : `stand-in ${markdownCode(standIn, 60)}`,
    ]
    rows.set(columns.join('\n'), columns)
  }
  if (rows.size === 0) return ''
  const head = ['target', 'reference', 'digest', 'what it is']
  return detailsBlock(`Images (${rows.size})`, markdownTable([head, ...rows.values()], { alignDelimiters: false }))
}

import { cellName, type CellNaming } from '../words/cell-words.ts'
import { systemLines } from '../words/cell-system-words.ts'
import { placeText } from '../words/place-words.ts'
import { markdownCode, markdownFence, markdownText } from '../words/escape-markdown.ts'
import { markdownGrid } from './markdown-grid.ts'
import { detailsBlock } from './markdown-details-block.ts'
import { OUTCOME_SYMBOLS } from './markdown-header.ts'
import { bytesText, countText, groupThousands, listText } from '../words/quantity-text.ts'
import type { Report, ReportCell, ReportStep } from '../report.ts'
import { endText, limitText, timeText } from '../words/step-words.ts'

interface CellsExtent {
  readonly passing: boolean
  /** Most cells in the tables. */
  readonly cells: number
  /** Most different outputs of steps that did not pass. */
  readonly outputs: number
}

/** Steps, output of steps that failed, images: folded. */
export function markdownCells(report: Report, naming: CellNaming, extent: CellsExtent): string {
  const wanted = report.cells.filter(({ outcome }) => extent.passing || outcome !== 'pass')
  const cells = wanted.slice(0, extent.cells)
  const named = cells.map((cell) => ({ cell, name: cellName(cell, naming) }))
  const folds = [stepsFold(named), systemFold(named), outputsFold(named, extent.outputs), imagesFold(named)]
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
  const align = ['l', 'l', 'l', 'l', 'r', 'r', 'r', 'r'] as const
  return detailsBlock(`Steps (${rows.length})`, markdownGrid([head, ...rows], align))
}

function stepColumns(step: ReportStep): string[] {
  const { name, kind, startAs, result, peakMemoryBytes, peakThreads, peakOpenFiles, peakProcesses = null } = step
  const how = [kind === 'run' ? '' : kind, startAs === 'pid1' ? 'PID 1' : ''].filter(Boolean).join(', ')
  return [
    `${markdownCode(name, 60)}${how === '' ? '' : ` (${how})`}`,
    `${OUTCOME_SYMBOLS[result]} ${result}`,
    endCell(step),
    timeText(step) ?? '–',
    peakMemoryBytes === null ? '–' : bytesText(peakMemoryBytes) + limitText(step, 'memory', bytesText),
    peakThreads === null
      ? '–'
      : groupThousands(peakThreads) + limitText(step, 'processes and threads') + processesText(peakProcesses),
    peakOpenFiles === null ? '–' : groupThousands(peakOpenFiles) + limitText(step, 'open files'),
  ]
}

function processesText(count: number | null): string {
  return count === null || count < 2 ? '' : ` (${groupThousands(count)} processes)`
}

function endCell(step: ReportStep): string {
  const words = endText(step)
  return /^[\w ()]*$/.test(words) && !words.includes('_') ? words : markdownCode(words, 60)
}

/** What machines' own systems are like, where cells ran on them. */
function systemFold(cells: readonly NamedCell[]): string {
  const rows = cells.flatMap(({ cell: { place, system }, name }) => {
    const lines: [string, string][] = place === undefined ? [] : [['ran', placeText(place)]]
    if (system !== undefined) lines.push(...systemLines(system))
    return lines.map(([label, text], index) => [
      index === 0 ? markdownCode(name, 100) : '',
      label,
      markdownText(text, 500),
    ])
  })
  if (rows.length === 0) return ''
  return detailsBlock('Machines and emulators', markdownGrid([['target', 'what', 'seen'], ...rows], ['l', 'l', 'l']))
}

/** Equal outputs once, under the names of all that gave them. */
function outputsFold(cells: readonly NamedCell[], most: number): string {
  const byOutput = new Map<string, string[]>()
  for (const { cell, name } of cells) {
    for (const step of cell.steps) {
      const output = step.result === 'pass' ? '' : outputOf(step)
      if (output === '') continue
      const label = `${markdownCode(name, 100)} ${markdownCode(step.name, 60)}`
      const labels = byOutput.get(output)
      if (labels) labels.push(label)
      else byOutput.set(output, [label])
    }
  }
  const shown = [...byOutput].slice(0, most)
  if (shown.length === 0) return ''
  const blocks = shown.map(([output, labels]) => {
    return `${listText(labels, 8)}:\n\n${markdownFence(output, 'text', { lines: 20, columns: 200 })}`
  })
  if (byOutput.size > most) blocks.push(`${countText(byOutput.size - most, 'more output')} left out here for length.`)
  return detailsBlock('Output of steps that did not pass', blocks.join('\n\n'))
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
  return detailsBlock(`Images (${rows.size})`, markdownGrid([head, ...rows.values()], ['l', 'l', 'l', 'l']))
}

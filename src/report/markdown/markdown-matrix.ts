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
import { markdownCode, markdownText } from '../words/escape-markdown.ts'
import { OUTCOME_SYMBOLS } from './markdown-header.ts'
import { markdownGrid } from './markdown-grid.ts'
import { detailsBlock } from './markdown-details-block.ts'
import { placeSuffix } from '../words/place-words.ts'
import { profileLegend, profileSuffix } from '../words/profile-words.ts'
import { endedText } from '../words/ended-words.ts'
import { countText, groupThousands } from '../words/quantity-text.ts'
import type { Report, ReportCell } from '../report.ts'

interface MatrixExtent {
  readonly passing: 'shown' | 'counted'
  /** Most rows of cells that are not well; failing required ones come first. */
  readonly rows: number
}

/** Above this, passing rows move into a fold, and of the others all but this many. */
const LONG_MATRIX = 40

/** One table for each binary, in the order of the plan. */
export function markdownMatrix(report: Report, naming: CellNaming, extent: MatrixExtent): string {
  const shape = matrixShape(report, naming)
  const blocks = report.binaries.flatMap(({ sha256, os, arch }) => {
    const cells = report.cells.filter(({ binary }) => binary === sha256)
    const heading = `**${markdownCode(naming.binaryNames.get(sha256) ?? sha256)}** ${markdownCode(`${os}/${arch}`)}`
    return naming.severalBinaries ? [heading, binaryMatrix(cells, shape, extent)] : [binaryMatrix(cells, shape, extent)]
  })
  return [...blocks, ...legend(report)].filter(Boolean).join('\n\n')
}

interface MatrixShape {
  readonly profiles: boolean
  /** Title of the column. */
  readonly system: string
  readonly smoke: boolean
  readonly optional: boolean
}

function matrixShape({ cells }: Report, naming: CellNaming): MatrixShape {
  return {
    profiles: naming.severalProfiles,
    system: targetTitle(cells),
    smoke: cells.some(({ steps, startupMs }) => steps.length > 0 || startupMs !== null),
    optional: cells.some(({ required }) => required) && cells.some(({ required }) => !required),
  }
}

function binaryMatrix(cells: readonly ReportCell[], shape: MatrixShape, extent: MatrixExtent): string {
  const passing = cells.filter(({ outcome }) => outcome === 'pass')
  if (extent.passing === 'shown' && cells.length <= LONG_MATRIX) return table(cells, shape)
  const others = cells.filter(({ outcome }) => outcome !== 'pass')
  const kept = mostPressing(others, extent.rows)
  const open = mostPressing(kept, LONG_MATRIX)
  const folded = without(kept, open)
  const blocks = [open.length === 0 ? '' : table(open, shape)]
  if (folded.length > 0) blocks.push(detailsBlock(moreCells(folded), table(folded, shape)))
  const left = without(others, kept)
  if (left.length > 0) blocks.push(`${moreCells(left)}: left out here for length.`)
  if (passing.length > 0) {
    const summary = `${OUTCOME_SYMBOLS.pass} ${countText(passing.length, 'cell')} pass`
    blocks.push(
      extent.passing === 'shown' ? detailsBlock(summary, table(passing, shape)) : `${summary}, not listed here.`,
    )
  }
  return blocks.filter(Boolean).join('\n\n')
}

function mostPressing(cells: readonly ReportCell[], most: number): readonly ReportCell[] {
  if (cells.length <= most) return cells
  const ranked = cells
    .map((cell, index) => ({ cell, index }))
    .sort((a, b) => rank(a.cell) - rank(b.cell) || a.index - b.index)
  const kept = new Set(ranked.slice(0, most).map(({ cell }) => cell))
  return cells.filter((cell) => kept.has(cell))
}

function rank({ required, outcome }: ReportCell): number {
  const order = ['fail', 'unknown', 'warn', 'skip', 'pass'].indexOf(outcome)
  return required ? order : order + 5
}

function without(cells: readonly ReportCell[], those: readonly ReportCell[]): readonly ReportCell[] {
  const out = new Set(those)
  return cells.filter((cell) => !out.has(cell))
}

/** `12 more cells (❌ 10 fail, all required; ❓ 2 unknown, 1 required)` */
function moreCells(cells: readonly ReportCell[]): string {
  const words = (['fail', 'unknown', 'warn', 'skip'] as const).flatMap((outcome) => {
    const those = cells.filter((cell) => cell.outcome === outcome)
    const required = those.filter((cell) => cell.required).length
    const note = required === 0 ? 'none' : required === those.length ? 'all' : groupThousands(required)
    return those.length === 0
      ? []
      : [`${OUTCOME_SYMBOLS[outcome]} ${groupThousands(those.length)} ${outcomeWord(outcome)}, ${note} required`]
  })
  return `${countText(cells.length, 'more cell')} (${words.join('; ')})`
}

function table(cells: readonly ReportCell[], shape: MatrixShape): string {
  const head = ['result', 'target', shape.system, 'predicted', 'observed']
  if (shape.profiles) head.splice(2, 0, 'profile')
  if (shape.smoke) head.push('smoke', 'start-up')
  const align = head.map((name) => (name === 'smoke' || name === 'start-up' ? 'r' : 'l'))
  return markdownGrid([head, ...cells.map((cell) => row(cell, shape))], align)
}

function row(cell: ReportCell, shape: MatrixShape): string[] {
  const optional = shape.optional && !cell.required ? ', not required' : ''
  const standIn = cell.image?.standIn == null ? '' : ' (stand-in)'
  const contradicted = cell.agrees === false ? ' ⚠️ not as predicted' : ''
  const place = placeSuffix(cell)
  const columns = [
    `${OUTCOME_SYMBOLS[cell.outcome]} ${outcomeWord(cell.outcome)}${optional}`,
    `${markdownCode(cell.target.id, 80)}${standIn}${place === '' ? '' : ` ${markdownText(place, 60)}`}${profileSuffix(cell)}`,
    libcCell(cell),
    predictedText(cell.prediction),
    `${observedText(cell)}${contradicted}`,
  ]
  if (shape.profiles) columns.splice(2, 0, markdownCode(cell.profile, 40))
  if (shape.smoke) columns.push(smokeText(cell), startupText(cell))
  return columns
}

function libcCell({ target }: ReportCell): string {
  const words = targetText(target)
  return /^[\w. ]{1,30}$/.test(words) && !words.includes('_') ? words : markdownCode(words, 30)
}

/** Of profiles; there are about thirty built-in ones. */
const MOST_NOTES = 40

function legend(report: Report): string[] {
  const { cells } = report
  const ended = endedText(report, (text) => markdownCode(text, 60))
  const notes = profileLegend(cells)
  const profiles =
    notes.length === 0
      ? []
      : [
          notes
            .slice(0, MOST_NOTES)
            .map((note) => `- ${markdownText(note, 400)}`)
            .join('\n'),
        ]
  return [
    ...(cells.some(({ image }) => image?.standIn != null)
      ? ['Stand-in: the image could not be pulled; a rebuilt userland with the same C library took its place.']
      : []),
    ...(ended === null ? [] : [ended]),
    ...profiles,
  ]
}

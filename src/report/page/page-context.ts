import { cellName, cellNaming, type CellNaming } from '../words/cell-words.ts'
import { groupThousands } from '../words/quantity-text.ts'
import type { Outcome, Report, ReportCell } from '../report.ts'
import { html, join, nameCode, type Markup } from './html.ts'

/** How much of what is long is shown; the page takes the largest with which it fits. */
export interface PageExtent {
  /** Lines of each output of a step; 0 = outputs are left out. */
  readonly outputLines: number
  /** Whether an output is shown again in each cell that printed the same. */
  readonly repeatOutputs: boolean
  readonly evidenceLines: number
  /** Findings, steps and facts of a cell, reasons of an outcome, libraries of a binary: most of each. */
  readonly items: number
  readonly symbols: number
  /** Most characters of a message or a remedy. */
  readonly sentence: number
  /** Cells whose lateness is drawn as histogram and ECDF. */
  readonly plots: number
}

export interface PageContext {
  readonly report: Report
  readonly naming: CellNaming
  readonly extent: PageExtent
  /** Place on the page, by cell id. */
  readonly anchors: ReadonlyMap<string, string>
  readonly names: ReadonlyMap<string, string>
  /** Outputs shown so far, with the cell that each stands in. */
  readonly outputs: Map<string, string>
}

export function pageContext(report: Report, extent: PageExtent): PageContext {
  const naming = cellNaming(report)
  return {
    report,
    naming,
    extent,
    anchors: new Map(report.cells.map(({ id }, index) => [id, anchorOf(index)])),
    names: new Map(report.cells.map((cell) => [cell.id, cellName(cell, naming)])),
    outputs: new Map(),
  }
}

/** Of a cell's details. Made from its place alone: names come from outside. */
export function anchorOf(index: number): string {
  return `cell-${index + 1}`
}

/** Names that lead to the cells. */
export function cellLinks(ids: readonly string[], context: PageContext, most: number): Markup {
  const shown = ids.slice(0, most).map((id) => {
    const name = nameCode(context.names.get(id) ?? id)
    const anchor = context.anchors.get(id)
    return anchor === undefined ? name : html`<a href="#${anchor}">${name}</a>`
  })
  const left = ids.length - shown.length
  return html`${join(shown, ', ')}${left > 0 ? ` and ${groupThousands(left)} more` : null}`
}

const MARKS: Readonly<Record<Outcome, string>> = { pass: '✓', fail: '✗', warn: '!', unknown: '?', skip: '–' }

/** Never by colour alone: mark and word. */
export function outcomeBadge(
  outcome: Outcome,
  word: string = outcome === 'skip' ? 'skipped' : outcome,
  mark: string = MARKS[outcome],
): Markup {
  return html`<span class="badge ${outcome}"><span aria-hidden="true">${mark}</span> ${word}</span>`
}

export function isStandIn({ image }: ReportCell): boolean {
  return image?.standIn != null
}

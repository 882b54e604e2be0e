import { columnsOf, fitMiddle, padColumns } from './terminal-text.ts'
import { styled, type Look } from './terminal-style.ts'
import type { Style } from '../words/style.ts'

export interface TableColumn {
  readonly title: string
  readonly align: 'left' | 'right'
  /** May be cut down to this many columns where the table is too wide; absent = never cut. */
  readonly least?: number
  /** Left out where the table would be too wide with it. */
  readonly optional?: boolean
  /** Left out where the table is too wide although columns were cut, the highest first; absent = stays. */
  readonly gives?: number
}

export interface TableCell {
  /** Escaped. */
  readonly text: string
  readonly style: Style | null
}

const GAP = '  '

/** A table without lines, as wide as it needs to be and no wider than the look allows where columns can give way. */
export function terminalTable(
  columns: readonly TableColumn[],
  rows: readonly (readonly TableCell[])[],
  look: Look,
): string {
  const natural = naturalWidths(columns, rows)
  if (total(natural) > look.width && columns.some(({ optional }) => optional)) {
    const kept = <T>(all: readonly T[]): T[] => all.filter((_, index) => !columns[index]!.optional)
    return terminalTable(kept(columns), rows.map(kept), look)
  }
  const widths = fitted(columns, natural, look.width)
  const gives = Math.max(...columns.map(({ gives: rank = 0 }) => rank))
  if (gives > 0 && total(widths) > look.width) {
    const kept = <T>(all: readonly T[]): T[] => all.filter((_, index) => columns[index]!.gives !== gives)
    return terminalTable(kept(columns), rows.map(kept), look)
  }
  const head = columns.map(({ title, align }, index) => padded(title, index, align))
  return [styled(head.join(GAP).trimEnd(), 'dim', look.color), ...rows.map(line)].join('\n')

  function line(row: readonly TableCell[]): string {
    const last = row.findLastIndex(({ text }) => text !== '')
    const cells = row.slice(0, last + 1).map(({ text, style }, index) => {
      const { align } = columns[index]!
      const shown = fitMiddle(text, widths[index]!)
      const space = index === last && align === 'left' ? '' : ' '.repeat(widths[index]! - columnsOf(shown))
      return align === 'left'
        ? `${styled(shown, style, look.color)}${space}`
        : `${space}${styled(shown, style, look.color)}`
    })
    return cells.join(GAP)
  }

  function padded(text: string, index: number, align: 'left' | 'right'): string {
    return padColumns(text, widths[index]!, align)
  }
}

function naturalWidths(columns: readonly TableColumn[], rows: readonly (readonly TableCell[])[]): number[] {
  return columns.map(({ title }, index) => {
    return rows.reduce((widest, row) => Math.max(widest, columnsOf(row[index]?.text ?? '')), columnsOf(title))
  })
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, each) => sum + each, GAP.length * (widths.length - 1))
}

function fitted(columns: readonly TableColumn[], natural: readonly number[], width: number): number[] {
  const widths = [...natural]
  let excess = total(widths) - width
  while (excess > 0) {
    const widest = columns
      .map(({ least }, index) => ({ index, spare: least === undefined ? 0 : widths[index]! - least }))
      .reduce((a, b) => (b.spare > a.spare ? b : a))
    if (widest.spare <= 0) break
    widths[widest.index]! -= 1
    excess -= 1
  }
  return widths
}

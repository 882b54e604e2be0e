import { columnWidth } from '../words/column-width.ts'
import { clip, clipMiddle } from '../words/visible-text.ts'

/** Columns that escaped text takes. */
export function columnsOf(text: string): number {
  return columnWidth(text)
}

/** Cut to `columns` in the middle where that is easy: names and references differ most at their ends. */
export function fitMiddle(text: string, columns: number): string {
  return ASCII.test(text) ? clipMiddle(text, columns) : fitColumns(text, columns)
}

/** Cut to `columns`, the last one `…`. */
export function fitColumns(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text
  let kept = ''
  let used = 0
  for (const { segment } of new Intl.Segmenter().segment(clip(text, columns * 4))) {
    const next = used + columnsOf(segment)
    if (next > columns - 1) break
    kept += segment
    used = next
  }
  return `${kept}…`
}

export function padColumns(text: string, columns: number, align: 'left' | 'right'): string {
  const space = ' '.repeat(Math.max(0, columns - columnsOf(text)))
  return align === 'left' ? `${text}${space}` : `${space}${text}`
}

/**
 * Breaks at spaces, a list of words only between them; a word that is too long stays whole, so that paths and commands can be copied. Later lines
 * hang by `indent`.
 */
export function wrap(text: string | readonly string[], width: number, first = '', indent = first): string {
  const lines: string[] = []
  let line = first
  let columns = columnsOf(first)
  let empty = true
  for (const word of typeof text === 'string' ? text.split(' ') : text) {
    const own = columnsOf(word)
    if (!empty && columns + 1 + own > width) {
      lines.push(line)
      line = indent
      columns = columnsOf(indent)
      empty = true
    }
    line += empty ? word : ` ${word}`
    columns += empty ? own : 1 + own
    empty = false
  }
  return [...lines, line].join('\n')
}

const ASCII = /^[\x20-\x7e]*$/

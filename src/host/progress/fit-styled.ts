import { columnsOf, fitColumns } from '../../report/terminal/terminal-text.ts'

// oxlint-disable-next-line no-control-regex -- our own colours
const STYLED = /(\u001B\[[\d;]*m)/

/** Cut to `columns`, the last one `…`; colours take no room and stay whole. */
export function fitStyled(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text
  let left = Math.max(1, columns)
  let cut = false
  return text
    .split(STYLED)
    .map((part) => {
      if (STYLED.test(part)) return part
      if (cut) return ''
      const most = columnsOf(part)
      const kept = most < left ? part : fitColumns(`${part}…`, left)
      cut = most >= left
      left -= columnsOf(kept)
      return kept
    })
    .join('')
}

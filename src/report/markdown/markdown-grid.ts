import { markdownTable } from 'markdown-table'

/** A table of inline Markdown; the first row is its head. Only here does a pipe mean something: it is escaped, also inside code. */
export function markdownGrid(rows: readonly (readonly string[])[], align: readonly ('l' | 'r')[]): string {
  const cells = rows.map((row) => row.map(escapePipes))
  return markdownTable(cells, { align: align.map((each) => (each === 'r' ? 'r' : '')), alignDelimiters: false })
}

/** Renderers disagree on a backslash before an escaped pipe, so it is written out. */
function escapePipes(text: string): string {
  return text.replace(/(\\*)\|/g, (_, slashes: string) => `${'\\x5c'.repeat(slashes.length)}\\|`)
}

import xterm from '@xterm/headless'

/** Of a dark terminal; the order of ANSI. */
const PALETTE = ['#484f58', '#ff7b72', '#3fb950', '#d29922', '#58a6ff', '#bc8cff', '#39c5cf', '#b1bac4']
const TEXT = '#e6edf3'
const BACKGROUND = '#0d1117'
const LINE_PX = 19
const COLUMN_PX = 8.4
const PADDING_PX = 16

/** What a terminal of that width shows of the bytes that were written to it, as an SVG picture: real text, no script. */
export async function terminalSvg(raw: string, columns: number, title: string): Promise<string> {
  const terminal = new xterm.Terminal({ cols: columns, rows: 400, allowProposedApi: true, convertEol: true })
  await new Promise<void>((resolve) => terminal.write(raw, resolve))
  const buffer = terminal.buffer.active
  const lines = Array.from({ length: buffer.cursorY + 1 }, (_, y) => spansOf(buffer.getLine(y)!, columns))
  while (lines.at(-1)?.length === 0) lines.pop()
  const width = Math.ceil(columns * COLUMN_PX + 2 * PADDING_PX)
  const height = lines.length * LINE_PX + 2 * PADDING_PX
  const rows = lines.map((spans, y) => {
    const baseline = PADDING_PX + y * LINE_PX + 14
    return spans.map((span) => spanText(span, baseline)).join('')
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escapeXml(title)}">
<title>${escapeXml(title)}</title>
<rect width="${width}" height="${height}" rx="8" fill="${BACKGROUND}"/>
<g font-family="ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace" font-size="14" fill="${TEXT}">
${rows.filter(Boolean).join('\n')}
</g>
</svg>
`
}

interface Span {
  readonly at: number
  readonly columns: number
  text: string
  readonly look: string
}

type BufferLine = NonNullable<ReturnType<InstanceType<typeof xterm.Terminal>['buffer']['active']['getLine']>>

/** Runs of cells that look the same, without the blanks between them. */
function spansOf(line: BufferLine, columns: number): Span[] {
  const spans: (Omit<Span, 'columns'> & { columns: number })[] = []
  for (let x = 0; x < columns; x += 1) {
    const cell = line.getCell(x)!
    const chars = cell.getChars()
    if (cell.getWidth() === 0) continue
    const color = cell.isFgPalette() ? PALETTE[cell.getFgColor() % 8]! : null
    const look = [
      color === null ? '' : ` fill="${color}"`,
      cell.isBold() ? ' font-weight="bold"' : '',
      cell.isDim() ? ' opacity="0.6"' : '',
    ].join('')
    const last = spans.at(-1)
    const text = chars === '' ? ' ' : chars
    // Two blanks end a run: SVG would make one of them.
    if (text === ' ' && (last === undefined || last.text.endsWith(' '))) continue
    if (last !== undefined && last.look === look && last.at + last.columns === x) {
      last.text += text
      last.columns += cell.getWidth()
    } else if (text !== ' ') spans.push({ at: x, columns: cell.getWidth(), text, look })
  }
  for (const span of spans) span.text = span.text.trimEnd()
  return spans.filter(({ text }) => text !== '')
}

/** Each run is given its width, so that columns stand under each other in any font. */
function spanText({ at, text, look }: Span, baseline: number): string {
  const x = PADDING_PX + at * COLUMN_PX
  const length = (Array.from(text).length * COLUMN_PX).toFixed(1)
  return `<text x="${x.toFixed(1)}" y="${baseline}" textLength="${length}" lengthAdjust="spacingAndGlyphs"${look}>${escapeXml(text)}</text>`
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

import { columnsOf } from '../../report/terminal/terminal-text.ts'

const HIDE_CURSOR = '\u001B[?25l'
const SHOW_CURSOR = '\u001B[?25h'
/** From the cursor to the end of the screen. */
const ERASE_DOWN = '\r\u001B[J'

/**
 * The last lines of a terminal, drawn anew in place, with lines that stay printed above them. Everything that is written is one write, so that
 * nothing flickers. Every drawn line has to be narrower than the terminal.
 */
export class LiveRegion implements Disposable {
  readonly #stream: NodeJS.WriteStream
  #drawn: readonly string[] = []
  #open = false
  readonly #restore = (): void => void this.#stream.write(SHOW_CURSOR)

  constructor(stream: NodeJS.WriteStream) {
    this.#stream = stream
  }

  /** `above`: a line that stays, already escaped. */
  draw(lines: readonly string[], above: string | null = null): void {
    const stays = above === null ? '' : `${above}\n`
    let start = ''
    if (!this.#open && lines.length > 0) {
      this.#open = true
      // A process that ends in any other way leaves no terminal without a cursor.
      process.once('exit', this.#restore)
      start = HIDE_CURSOR
    }
    const text = `${start}${this.#erasing()}${stays}${lines.join('\n')}`
    this.#drawn = lines
    if (text !== '') this.#stream.write(text)
  }

  [Symbol.dispose](): void {
    if (!this.#open) return
    this.#stream.write(`${this.#erasing()}${SHOW_CURSOR}`)
    this.#drawn = []
    this.#open = false
    process.off('exit', this.#restore)
  }

  /** A terminal that became narrower has broken the lines that were drawn. */
  #erasing(): string {
    if (this.#drawn.length === 0) return ''
    const columns = Math.max(1, this.#stream.columns)
    const rows = this.#drawn.reduce((sum, each) => sum + Math.max(1, Math.ceil(columnsOf(each) / columns)), 0)
    return `${rows > 1 ? `\u001B[${rows - 1}A` : ''}${ERASE_DOWN}`
  }
}

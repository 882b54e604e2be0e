import { EventEmitter } from 'node:events'
import xterm from '@xterm/headless'

/** A terminal emulator that takes the place of stderr: what a person would see. */
export class TerminalScreen extends EventEmitter {
  readonly isTTY = true
  readonly #terminal: InstanceType<typeof xterm.Terminal>
  /** Every byte that was written. */
  raw = ''

  constructor(columns: number, rows: number) {
    super()
    // convertEol is what the line discipline of a real terminal does.
    this.#terminal = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true, convertEol: true })
  }

  get columns(): number {
    return this.#terminal.cols
  }

  get rows(): number {
    return this.#terminal.rows
  }

  resize(columns: number, rows: number): void {
    this.#terminal.resize(columns, rows)
    this.emit('resize')
  }

  write(text: string): true {
    this.raw += text
    this.#terminal.write(text)
    return true
  }

  /** All lines, also those that have scrolled out, without the blank ones at the end. */
  async text(): Promise<string> {
    await new Promise<void>((resolve) => this.#terminal.write('', resolve))
    const { active } = this.#terminal.buffer
    const lines = Array.from({ length: active.length }, (_, index) => active.getLine(index)!.translateToString(true))
    return lines.join('\n').trimEnd()
  }
}

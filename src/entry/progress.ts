import { escapeTerminal } from '../report/escape-terminal.ts'
import type { PlannedCell, RunEvent } from '../run.ts'
import type { Cell } from '../targets/cell.ts'
import type { CellJudgement } from '../verdict/judgement.ts'

export interface Progress {
  readonly onEvent: (event: RunEvent) => void
  /** One line of its own, already escaped. */
  line(text: string): void
  /** Takes the status line away. */
  end(): void
}

const MARKS: Record<CellJudgement['outcome'], string> = { pass: '✓', fail: '✗', warn: '!', unknown: '?', skip: '-' }
const COLORS: Record<CellJudgement['outcome'], number> = { pass: 32, fail: 31, warn: 33, unknown: 35, skip: 90 }
const ERASE_LINE = '\r\u001B[2K'

/** Tells on stderr how a run goes: a line per cell as it is judged and, on a terminal, one status line that says what is under way. */
export function progress(stream: NodeJS.WriteStream, color: boolean): Progress {
  const active = new Map<string, string>()
  let total = 0
  let done = 0
  const status = () => {
    if (!stream.isTTY) return
    const cells = [...active].map(([id, phase]) => `${id} ${phase}`).join(', ')
    const text = cells === '' ? '' : `  ${done}/${total}  ${cells}`
    stream.write(ERASE_LINE + text.slice(0, Math.max(20, stream.columns - 1)))
  }
  const line = (text: string) => {
    stream.write(`${stream.isTTY ? ERASE_LINE : ''}${text}\n`)
    status()
  }
  return {
    line,
    end: () => void (stream.isTTY && stream.write(ERASE_LINE)),
    onEvent(event) {
      switch (event.kind) {
        case 'planned':
          total = event.cells.length
          return line(predictionLine(event.cells))
        case 'engine': {
          const { kind, version, arch, address } = event.engine
          return line(escapeTerminal(`${kind} ${version} (${arch}) at ${address}`))
        }
        case 'phase':
          active.set(escapeTerminal(event.cell.id), event.phase)
          return status()
        case 'judged':
          done += 1
          active.delete(escapeTerminal(event.cell.id))
          return line(judgedLine(event.cell, event.judgement, color))
        case 'timed':
          active.delete(escapeTerminal(event.cell.id))
          return status()
      }
    },
  }
}

function predictionLine(cells: readonly PlannedCell[]): string {
  const count = (runs: boolean | null) => cells.filter(({ prediction }) => prediction.runs === runs).length
  const parts = [`${cells.length} cells`, `predicted: runs in ${count(true)}, fails in ${count(false)}`]
  if (count(null) > 0) parts.push(`cannot tell for ${count(null)}`)
  return parts.join(', ')
}

function judgedLine(cell: Cell, judgement: CellJudgement, color: boolean): string {
  const { outcome, steps } = judgement
  const mark = color ? `\u001B[${COLORS[outcome]}m${MARKS[outcome]}\u001B[39m` : MARKS[outcome]
  const passed = steps.filter((step) => step.result === 'pass').length
  const reason = judgement.reason === null ? '' : `  ${judgement.reason.split('\n')[0]}`
  return `${mark} ${escapeTerminal(`${cell.id}  ${outcome}  ${passed}/${steps.length}${reason}`)}`
}

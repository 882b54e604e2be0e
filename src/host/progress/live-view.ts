import { OUTCOME_MARKS, styled } from '../../report/terminal/terminal-style.ts'
import { columnsOf, fitColumns, fitMiddle, padColumns } from '../../report/terminal/terminal-text.ts'
import type { RunEvent } from '../../run/ports.ts'
import type { Outcome } from '../../report/report.ts'

export type Phase = Extract<RunEvent, { kind: 'phase' }>['phase']

export interface LiveState {
  readonly total: number
  readonly outcomes: readonly Outcome[]
  /** Cells whose timers have been measured. */
  readonly timed: number
  /** Name of a cell, escaped -> what it is at, in order of start. */
  readonly active: ReadonlyMap<string, { readonly phase: Phase; readonly sinceMs: number }>
  readonly startedMs: number
  /** Of the longest name of all cells. */
  readonly nameColumns: number
}

export interface Room {
  readonly columns: number
  readonly rows: number
  readonly color: boolean
}

const SPINNER = '⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏'
const FRAME_MS = 120
/** Rows that stay free, so that lines above the view can be read on a small terminal. */
const FREE_ROWS = 3
const MOST_CELLS = 12
const PHASE_COLUMNS = 'creating'.length
/** Mark, phase and time with the spaces between. */
const BESIDE_NAME = 20
/** Below this there is no room for a bar beside the counts. */
const BAR_FROM = 60
const BAR = 20

/** What stands under the lines of a run while it is under way: progress of the whole, then a row for each cell that is at work. */
export function liveView(state: LiveState, nowMs: number, room: Room): readonly string[] {
  const width = Math.max(10, room.columns - 1)
  const most = Math.max(0, Math.min(MOST_CELLS, room.rows - 1 - FREE_ROWS))
  const cells = [...state.active]
  const rows = cells.slice(0, cells.length > most ? Math.max(0, most - 1) : most)
  const hidden = cells.length - rows.length
  const nameColumns = Math.min(state.nameColumns, Math.max(8, width - BESIDE_NAME))
  return [
    summary(state, nowMs, width, room.color),
    ...rows.map(([cell, { phase, sinceMs }]) => {
      const words = phase === 'timing' ? 'timers' : phase
      const spin = phase === 'timing' ? '…' : SPINNER[Math.floor(nowMs / FRAME_MS) % SPINNER.length]!
      // The display stands still while timers are measured, so it cannot count.
      const time = phase === 'timing' ? '' : secondsText(nowMs - sinceMs)
      const name = padColumns(fitMiddle(cell, nameColumns), nameColumns, 'left')
      return styledRow(spin, `${name}  ${padColumns(words, PHASE_COLUMNS, 'left')} ${time}`, width, room.color)
    }),
    ...(hidden > 0 && most > 0 ? [fitColumns(`  + ${hidden} more`, width)] : []),
  ]
}

function styledRow(spin: string, text: string, width: number, color: boolean): string {
  return `  ${styled(spin, 'cyan', color)} ${fitColumns(text.trimEnd(), width - 4)}`
}

function summary(state: LiveState, nowMs: number, width: number, color: boolean): string {
  const { total, outcomes } = state
  const done = Math.min(outcomes.length, total)
  const counts = (['pass', 'warn', 'fail', 'unknown', 'skip'] as const).flatMap((outcome) => {
    const count = outcomes.filter((each) => each === outcome).length
    return count === 0 ? [] : [{ text: `${count} ${outcome}`, style: OUTCOME_MARKS[outcome].style }]
  })
  const start = width < BAR_FROM ? '  ' : `  ${bar(done, total, color)}  `
  const timing = [...state.active.values()].some(({ phase }) => phase === 'timing')
  const waiting = total - done - state.active.size
  const parts = [
    { text: `${done}/${total}`, style: 'bold' as const },
    ...counts,
    ...(waiting > 0 && !timing ? [{ text: `${waiting} waiting`, style: 'dim' as const }] : []),
    timing
      ? { text: `timers, cell ${state.timed + 1}`, style: 'dim' as const }
      : { text: secondsText(nowMs - state.startedMs), style: 'dim' as const },
  ]
  let left = width - columnsOf(start)
  const shown: string[] = []
  for (const { text, style } of parts) {
    if (columnsOf(text) + 2 > left) break
    shown.push(styled(text, style, color))
    left -= columnsOf(text) + 2
  }
  return `${start}${shown.join('  ')}`
}

function bar(done: number, total: number, color: boolean): string {
  const full = total === 0 ? 0 : Math.round((done / total) * BAR)
  return `${styled('━'.repeat(full), 'green', color)}${styled('╌'.repeat(BAR - full), 'dim', color)}`
}

/** Steady in width: `4 s`, `1:05`. */
function secondsText(ms: number): string {
  const seconds = Math.floor(Math.max(0, ms) / 1000)
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

import { expect, test } from 'vitest'
import type { Progress } from '../../../src/host/progress/shown.ts'
import { liveProgress } from '../../../src/host/progress/live-progress.ts'
import type { PlannedCell } from '../../../src/run/ports.ts'
import { TerminalScreen } from '../../helpers/terminal-screen.ts'

function screen(columns: number, rows: number): { terminal: TerminalScreen; shown: Progress } {
  const terminal = new TerminalScreen(columns, rows)
  return { terminal, shown: liveProgress(terminal as unknown as NodeJS.WriteStream, false) }
}

/** As much of a planned cell as is shown. */
function planned(target: string, blocking: string | null = null): PlannedCell {
  const findings = blocking === null ? [] : [{ id: blocking }]
  return {
    cell: { id: `linux/amd64@${target}`, target: { id: target }, profile: { name: 'default' } },
    prediction: { runs: blocking === null, reason: null, findings },
  } as unknown as PlannedCell
}

const CELLS = [planned('scratch', 'loader-missing'), planned('alpine:3.22', 'loader-missing'), planned('debian:12')]
const phase = (at: number, name: 'creating' | 'running') =>
  ({ kind: 'phase', cell: CELLS[at]!.cell, phase: name }) as const
function judged(at: number, outcome: 'pass' | 'fail', reason: string | null = null) {
  const judgement = { outcome, reason, steps: [{ result: outcome }] }
  return { kind: 'judged', cell: CELLS[at]!.cell, judgement: judgement as never } as const
}

test('predictions first, then what is under way in place, then nothing but lines that stay', async () => {
  const { terminal, shown } = screen(72, 12)
  shown.onEvent({ kind: 'planned', cells: CELLS })
  expect(await terminal.text()).toBe(
    '3 cells, predicted: runs in 1, fails in 2\n  fails in scratch, alpine:3.22: loader-missing',
  )
  shown.onEvent(phase(0, 'creating'))
  shown.onEvent(phase(2, 'running'))
  expect((await terminal.text()).split('\n').slice(2)).toEqual([
    expect.stringMatching(/^ {2}╌{20} {2}0\/3 {2}1 waiting {2}0 s$/),
    expect.stringMatching(/^ {2}\S scratch {6}creating 0 s$/),
    expect.stringMatching(/^ {2}\S debian:12 {4}running {2}0 s$/),
  ])
  shown.onEvent(judged(0, 'fail', 'no loader\nand more'))
  shown.onEvent(judged(2, 'pass'))
  shown.line('SIGINT: stopping')
  shown.end()
  expect((await terminal.text()).split('\n').slice(2)).toEqual([
    '✗ scratch      fail     0/1  no loader',
    '✓ debian:12    pass     1/1',
    'SIGINT: stopping',
  ])
})

test('the cursor is hidden while lines are drawn in place, and back at the end', () => {
  const { terminal, shown } = screen(80, 24)
  const before = process.listenerCount('exit')
  shown.onEvent({ kind: 'planned', cells: CELLS })
  shown.onEvent(phase(0, 'running'))
  expect(terminal.raw.split('\u001B[?25l')).toHaveLength(2)
  expect(process.listenerCount('exit')).toBe(before + 1)
  shown.end()
  expect(terminal.raw.endsWith('\u001B[?25h\n')).toBe(true)
  expect(process.listenerCount('exit')).toBe(before)
})

test.each([
  [10, 3],
  [20, 5],
  [34, 8],
  [59, 24],
  [200, 60],
])('%i columns, %i rows: no line is broken, none is left behind', async (columns, rows) => {
  const { terminal, shown } = screen(columns, rows)
  const many = Array.from({ length: 40 }, (_, index) => planned(`registry.example.com/team/image-${index}`))
  shown.onEvent({ kind: 'planned', cells: many })
  for (const { cell } of many.slice(0, 20)) shown.onEvent({ kind: 'phase', cell, phase: 'running' })
  const lines = (await terminal.text()).split('\n')
  expect(lines.length).toBeLessThanOrEqual(rows)
  expect(lines.filter((line) => /\d+ s$|\+ \d+ more$|0\/40/.test(line)).length).toBeGreaterThan(columns < 20 ? 0 : 1)
  for (const { cell } of many) {
    shown.onEvent({ kind: 'judged', cell, judgement: { outcome: 'pass', reason: null, steps: [] } as never })
  }
  shown.end()
  const kept = (await terminal.text()).split('\n')
  expect(kept).toHaveLength(41)
  expect(kept.slice(1).every((line) => line.startsWith('✓ '))).toBe(true)
})

test('a terminal that becomes narrower leaves no pieces of what was drawn', async () => {
  const { terminal, shown } = screen(90, 20)
  shown.onEvent({ kind: 'planned', cells: CELLS })
  shown.onEvent(phase(0, 'running'))
  shown.onEvent(phase(1, 'running'))
  expect(await terminal.text()).toContain('running')
  terminal.resize(40, 20)
  shown.onEvent(judged(0, 'pass'))
  shown.onEvent(judged(1, 'pass'))
  shown.end()
  expect(await terminal.text()).not.toMatch(/running|waiting|0\/3/)
})

test('while timers are measured it stands still', async () => {
  const { terminal, shown } = screen(80, 20)
  shown.onEvent({ kind: 'planned', cells: CELLS })
  shown.onEvent(phase(2, 'running'))
  shown.onEvent(judged(2, 'pass'))
  shown.onEvent({ kind: 'phase', cell: CELLS[2]!.cell, phase: 'timing' })
  shown.onEvent(phase(2, 'running'))
  const drawn = terminal.raw
  expect(await terminal.text()).toMatch(/1\/3 {2}1 pass {2}timers, cell 1\n {2}… debian:12 {4}timers$/)
  await new Promise((resolve) => setTimeout(resolve, 400))
  expect(terminal.raw).toBe(drawn)
  shown.end()
})

test('what a target is called cannot move the cursor', async () => {
  const { terminal, shown } = screen(80, 20)
  const cell = planned('evil\u001B[2J\u001B[1;1Hname', 'loader-missing')
  shown.onEvent({ kind: 'planned', cells: [cell] })
  shown.onEvent({ kind: 'phase', cell: cell.cell, phase: 'running' })
  shown.end()
  expect(terminal.raw).not.toContain('\u001B[2J')
  expect(await terminal.text()).toContain('fails in evil')
})

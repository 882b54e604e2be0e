import { expect, test } from 'vitest'
import { cellNaming } from '../../src/report/words/cell-words.ts'
import { markdownTimerTables } from '../../src/report/markdown/markdown-timer-tables.ts'
import { renderTerminal } from '../../src/report/terminal/render-terminal.ts'
import { reportSchema } from '../../src/report/report.ts'
import { terminalTimerTables } from '../../src/report/terminal/terminal-timer-tables.ts'
import { timerTables } from '../../src/report/timers/timer-tables.ts'
import { clockOffsetMs } from '../../src/timing/clock-offset.ts'
import { measuredReport } from './sample-duet.ts'
import { CALM_CLOCKS, STRANGE_CLOCKS } from './sample-clocks.ts'
import { allPass } from './sample-report.ts'

const WIDTH = 120

test('in the terminal, with --verbose only', async () => {
  const report = measuredReport()
  const text = terminalTimerTables(report, cellNaming(report), { width: WIDTH, color: false }).join('\n\n')
  await expect(`${text}\n`).toMatchFileSnapshot('snapshots/timer-tables.txt')
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(WIDTH)
  const look = { width: WIDTH, color: false }
  expect(renderTerminal(report, { ...look, verbose: true })).toContain('Clocks side by side')
  expect(renderTerminal(report, look)).not.toContain('Clocks side by side')
  // What a quota did stands in the usual form, too.
  expect(renderTerminal(report, look)).toContain('under load the CPU quota stopped it in 4 of 5 periods')
})

test('in Markdown, in a fold', async () => {
  const report = measuredReport()
  await expect(`${markdownTimerTables(report, cellNaming(report), 99)}\n`).toMatchFileSnapshot(
    'snapshots/timer-tables.md',
  )
  expect(markdownTimerTables(report, cellNaming(report), 2)).toContain('29 more rows left out here for length.')
  expect(markdownTimerTables(report, cellNaming(report), 0)).toBe('')
  const plain = allPass()
  expect(markdownTimerTables(plain, cellNaming(plain), 99)).toBe('')
})

test('the report holds all of it', () => {
  const report = measuredReport()
  expect(reportSchema.parse(JSON.parse(JSON.stringify(report)))).toEqual(report)
  expect(timerTables(report, cellNaming(report)).map(({ id, rows }) => [id, rows.length])).toEqual([
    ['conditions', 2],
    ['clocks', 2],
    ['reads', 2],
    ['zones', 2],
    ['loaded', 1],
    ['kinds', 31],
    ['processors', 8],
  ])
})

test('an offset is told however long after the host the cell was read, and through a time namespace', () => {
  const host = { wallMs: 1_780_000_000_000, monotonicUs: 5_000_000_000, timeNamespace: null }
  expect(clockOffsetMs(CALM_CLOCKS, host)).toBe(0)
  expect(clockOffsetMs(STRANGE_CLOCKS, host)).toBe(3_600_000)
})

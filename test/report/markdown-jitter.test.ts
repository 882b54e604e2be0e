import { expect, test } from 'vitest'
import { cellNaming } from '../../src/report/words/cell-words.ts'
import { markdownJitter } from '../../src/report/markdown/markdown-jitter.ts'
import { allPass } from './sample-report.ts'

test('where few can be shown, they are those with the latest p99, in their order', () => {
  const report = allPass()
  report.cells[1]!.timers!.paths[0]!.p99Ns = 50_000_000
  report.cells[3]!.timers!.paths[1]!.p99Ns = 90_000_000
  const text = markdownJitter(report, cellNaming(report), 2)
  expect(text.match(/^\| `[^`]+`/gm)).toEqual(['| `alpine:3.22`', '| `debian:12`'])
  expect(text).toContain('3 more measured cells left out here for length')
})

test('is empty when nothing was measured, and says which cells were not', () => {
  const report = allPass()
  report.cells[0]!.timers = null
  expect(markdownJitter(report, cellNaming(report), 9)).toContain('1 cell ran and was not measured.')
  for (const cell of report.cells) cell.timers = null
  expect(markdownJitter(report, cellNaming(report), 9)).toBe('')
})

test('many measured cells are folded under their worst figures', () => {
  const report = allPass()
  report.cells = Array.from({ length: 13 }, (_, index) => ({ ...report.cells[0]!, id: `cell-${index}` }))
  const { p99Ns } = report.cells[0]!.timers!.paths[0]!
  expect(markdownJitter(report, cellNaming(report), 99)).toContain(
    `<details><summary>Jitter of 13 cells: p99 at most ${Math.round(p99Ns / 1000)} µs (OS)`,
  )
})

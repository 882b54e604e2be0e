import { expect, test } from 'vitest'
import { renderMarkdown } from '../../src/report/markdown/render-markdown.ts'
import { renderPage } from '../../src/report/page/render-page.ts'
import { renderTerminal } from '../../src/report/terminal/render-terminal.ts'
import { endedText, hasEnded } from '../../src/report/words/ended-words.ts'
import { engineNone } from './sample-report.ts'

test.each([
  ['2026-08-31', '2026-08-30', false],
  ['2026-08-31', '2026-08-31', false],
  ['2026-08-31', '2026-09-01', true],
  [null, '2026-09-01', false],
  ['*no date*', '2026-09-01', false],
] as const)('support until %s, on %s: ended %s', (end, day, ended) => {
  expect(hasEnded(end, day)).toBe(ended)
})

function madeOn(day: string) {
  return { ...engineNone(), startedAt: `${day}T12:00:00.000Z` }
}

test('a report says which of its targets had ended when it was made, in every form for people', () => {
  expect(endedText(madeOn('2024-06-30'), String)).toBeNull()
  expect(endedText(madeOn('2026-08-31'), String)).toBe('Support has ended: centos:7 (2024-06-30).')
  const report = madeOn('2026-12-01')
  const text = 'Support has ended: centos:7 (2024-06-30), debian:11 (2026-08-31).'
  expect(endedText(report, String)).toBe(text)
  expect(renderTerminal(report, { width: 100, color: false })).toContain(text)
  expect(renderMarkdown(report)).toContain('Support has ended: `centos:7` (`2024-06-30`), `debian:11` (`2026-08-31`).')
  expect(renderPage(report)).toContain(text)
})

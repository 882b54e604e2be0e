import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ASSETS_PATH, pageAssets } from '../../../scripts/generate-page.ts'
import { renderPage } from '../../../src/report/page/render-page.ts'
import { fiftyCells, withFacts } from '../../page/sample-page.ts'
import { renderTerminal } from '../../../src/report/terminal/render-terminal.ts'
import { hostileReport } from '../hostile-report.ts'
import { measuredReport } from '../sample-duet.ts'
import { allPass, mixed, thousand } from '../sample-report.ts'

test('script and style are what page/ gives; npx node scripts/generate-page.ts writes them', () => {
  expect(readFileSync(ASSETS_PATH, 'utf8')).toBe(pageAssets())
})

test('50 cells with much output take less than 400 kB, and say what was left out', () => {
  const page = renderPage(fiftyCells())
  expect(Buffer.byteLength(page)).toBeLessThan(400_000)
  expect(Buffer.byteLength(page)).toBeGreaterThan(200_000)
  expect(page.includes('lines left out …')).toBe(true)
  expect(page).toMatch(/the same as in\s<a href="#cell-1"/)
})

test('a usual report is shown whole', () => {
  expect(renderPage(withFacts(mixed())).includes('left out')).toBe(false)
})

test.each(
  Object.entries({ ampersands: '&'.repeat(5000), hidden: '<"&\u202e'.repeat(5000), words: 'word '.repeat(20_000) }),
)('50 cells in which every text is thousands of %s take less than 400 kB too', (_name, text) => {
  const page = renderPage(hostileReport(fiftyCells(), (index) => `${text}${index}`))
  expect(Buffer.byteLength(page)).toBeLessThan(400_000)
  // Every cell is still there, and every link to one leads somewhere.
  const places = new Set([...page.matchAll(/\bid="(cell-\d+)"/g)].map(([, id]) => id))
  expect(places.size).toBe(50)
  expect([...page.matchAll(/href="#(cell-\d+)"/g)].filter(([, id]) => !places.has(id))).toEqual([])
})

test('more cells take more, in proportion', () => {
  expect(Buffer.byteLength(renderPage(thousand()))).toBeLessThan(1000 * 7_500)
})

test('the policy allows the one script and the one style, by hash, and nothing else', () => {
  const page = renderPage(allPass())
  const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1]
  expect(policy?.replaceAll(/sha256-[A-Za-z0-9+/]{43}=/g, 'HASH').split('; ')).toEqual([
    "default-src 'none'",
    "script-src 'HASH'",
    "style-src 'HASH'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ])
  expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<style>'))
})

test('what the page says of a cell: stand-in, prediction beside observation, gate reasons', () => {
  const page = renderPage(mixed())
  expect(page).toContain('3 cells ran in a stand-in')
  expect(page).toContain('<td class="word">runs <span class="tag warn">not as predicted</span></td>')
  expect(page).toContain('Served from glibc 2.34 up. 2.31 is blocked by GLIBC_2.34, GLIBC_2.32.')
})

test('is the same each time', () => {
  expect(renderPage(mixed())).toBe(renderPage(mixed()))
})

test('verdicts on timers have the marks that they have at a terminal', () => {
  const report = measuredReport()
  const [page, text] = [renderPage(report), renderTerminal(report, { width: 120, color: false })]
  for (const verdict of new Set(report.cells.flatMap(({ timers }) => timers?.duet?.verdict ?? []))) {
    const mark = new RegExp(`(\\S) ${verdict}\\b`).exec(text)![1]!
    expect(page).toContain(`<span aria-hidden="true">${mark}</span> ${verdict}</span>`)
  }
  expect(page).toContain('contaminated')
})

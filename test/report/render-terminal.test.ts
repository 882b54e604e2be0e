import { describe, expect, test } from 'vitest'
import { renderInspect } from '../../src/report/inspect/render-inspect.ts'
import { renderPage } from '../../src/report/page/render-page.ts'
import { renderMarkdown } from '../../src/report/markdown/render-markdown.ts'
import { renderTargets } from '../../src/report/inspect/render-targets.ts'
import { renderTerminal } from '../../src/report/terminal/render-terminal.ts'
import { terminalTable } from '../../src/report/terminal/terminal-table.ts'
import { columnsOf, fitColumns, fitMiddle, wrap } from '../../src/report/terminal/terminal-text.ts'
import { catalogueTargets } from '../../src/targets/catalogue.ts'
import { inspectServer } from './sample-inspect.ts'
import {
  allPass,
  engineNone,
  HELLO,
  interrupted,
  mixed,
  passes,
  sampleReport,
  severalBinaries,
  STATIC_FACTS,
  targetsNamed,
  thousand,
} from './sample-report.ts'

/** Commands are there to be copied, so they are not broken. */
const COMMAND = /^ {7}(?:[A-Z0-9_]+=|go |docker |printf |export )/

describe.each([80, 100, 120])('%i columns', (width) => {
  test.each([
    ['all pass', renderTerminal(allPass(), { width, color: false, verbose: true })],
    ['mixed', renderTerminal(mixed(), { width, color: false })],
    ['engine none', renderTerminal(engineNone(), { width, color: false })],
    ['interrupted', renderTerminal(interrupted(), { width, color: false })],
    ['several', renderTerminal(severalBinaries(), { width, color: false })],
    ['thousand', renderTerminal(thousand(), { width, color: false })],
    ['inspect', renderInspect(inspectServer(), { width, color: false })],
    ['targets', renderTargets(catalogueTargets(), { width, color: false })],
  ])('%s keeps to them', (_name, text) => {
    const tooWide = text
      .split('\n')
      .filter((line) => columnsOf(line) > width && !COMMAND.test(line) && !VERDICT.test(line) && !DIGEST.test(line))
    expect(tooWide).toEqual([])
    expect(text).not.toMatch(/[ \t]$/m)
  })
})

/** In a log one line, to be found there. */
const VERDICT = /^[✓✗] .*Gate (?:passes|fails) for /
const DIGEST = /sha256:[0-9a-f]{64}$/

test('the verdict is the last line, and the first too where the text is long', () => {
  const short = renderTerminal(allPass(), { width: 80, color: false }).trimEnd().split('\n')
  expect(short.at(-1)).toBe('✓ Gate passes for hello: all 5 cells pass')
  expect(short[0]).toMatch(/^result /)
  const long = renderTerminal(mixed(), { width: 160, color: false }).trimEnd().split('\n')
  expect(long.slice(-2)[0]).toMatch(/^✗ Gate fails for server: 4 required cells fail/)
  expect(long.slice(0, 2)).toEqual(long.slice(-2))
  const log = renderTerminal(mixed(), { width: 60, color: false, isLog: true }).trimEnd().split('\n')
  expect(log.at(-1)).toBe(
    long
      .slice(long.findLastIndex((line) => VERDICT.test(line)))
      .map((line) => line.trim())
      .join(' '),
  )
})

test('a partial report says so in its verdict', () => {
  expect(renderTerminal(interrupted(), { width: 140, color: false }).trimEnd().split('\n').at(-1)).toMatch(
    /^✗ Partial report, the run was cut short\. Gate fails for hello: 3 required cells unknown/,
  )
})

test.each([40, 60, 80, 100])(
  'in a window of %i columns no word is broken, and only what cannot be is longer',
  (width) => {
    for (const report of [allPass(), mixed(), interrupted(), engineNone(), severalBinaries()]) {
      for (const verbose of [false, true]) {
        const text = renderTerminal(report, { width, color: false, verbose })
        const tooLong = text.split('\n').filter((line) => line.length > width)
        // Commands stand as they are, to be copied; tables of figures keep their columns; a word that is too long stays whole.
        const broken = tooLong.filter((line) => /^[✓✗!?-] |^ {2}\S|^\S/.test(line) && line.trim().split(' ').length > 2)
        expect(
          broken.filter((line) => !/^result |^[✓✗!?-] (?:pass|fail|warn|unknown)/.test(line)),
          text,
        ).toEqual([])
      }
    }
  },
)

test('a message without a full stop and the sentence about the other cells stay two sentences', () => {
  const report = engineNone()
  const [one, two, ...rest] = report.cells
  const unavailable = (cell: typeof one) => {
    const target = cell!.target.id
    const message = `Pulling ${target}: lookup registry.example: no such host`
    const args = { target }
    const finding = { id: 'x', severity: 'error' as const, title: 'Image', message, evidence: [], remedy: null, args }
    return { ...cell!, outcome: 'unknown' as const, findings: [finding] }
  }
  const two3 = [unavailable(one), unavailable(two)]
  const said = [
    renderTerminal({ ...report, cells: two3 }, { width: 160, color: false }),
    renderMarkdown({ ...report, cells: two3 }, {}),
    renderPage({ ...report, cells: two3 }),
  ]
  for (const text of said) expect(text).toMatch(/no such host\. The same holds for the other cell\./)
  const three = renderTerminal({ ...report, cells: [...two3, unavailable(rest[0])] }, { width: 160, color: false })
  expect(three).toContain('no such host. The same holds for the other 2 cells.')
})

test('colours change nothing but colours', () => {
  const plain = renderTerminal(mixed(), { width: 100, color: false, verbose: true })
  const coloured = renderTerminal(mixed(), { width: 100, color: true, verbose: true })
  expect(plain).not.toContain('\u001b')
  // oxlint-disable-next-line no-control-regex -- it looks for them
  expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(plain)
})

test('a table gives way in its widest columns first and cuts names in the middle', () => {
  const columns = [
    { title: 'a', align: 'left', least: 4 },
    { title: 'b', align: 'left', least: 4 },
    { title: 'n', align: 'right' },
  ] as const
  const rows = [['registry.example.com', 'short', '7'].map((text) => ({ text, style: null }))]
  expect(terminalTable(columns, rows, { width: 24, color: false })).toBe(
    'a               b      n\nregistry.….com  short  7',
  )
  expect(terminalTable(columns, rows, { width: 10, color: false }).split('\n')[1]).toBe('re…m  sh…t  7')
})

test('wide characters count double', () => {
  expect(columnsOf('漢字')).toBe(4)
  expect(fitColumns('漢字漢字', 5)).toBe('漢字…')
  expect(fitMiddle('漢字漢字', 5)).toBe('漢字…')
  expect(wrap('漢字 漢字 漢字', 9, '- ', '  ')).toBe('- 漢字\n  漢字\n  漢字')
})

test('the matrix of Windows targets has their system, not that they have no C library', () => {
  const report = sampleReport({
    binaries: [{ path: 'app.exe', sha256: HELLO.sha256, facts: { ...STATIC_FACTS, format: 'pe', os: 'windows' } }],
    targets: targetsNamed('windows-2019', 'windows-2022'),
    cell: (target, _profile, index) => passes(target, index),
  })
  const text = renderTerminal(report, { width: 100, color: false })
  expect(text).toMatch(/^result +target +system +predicted/m)
  expect(text).toMatch(/windows-2022 +Windows 10\.0\.20348/)
  expect(renderMarkdown(report)).toContain('| `windows-2022` | Windows 10.0.20348 |')
  expect(renderPage(report)).toContain('Windows 10.0.20348')
})

test('where nothing is gated, that stands in the place of the verdict', () => {
  const instead = 'Wrote slices/a.json. Nothing is gated yet.'
  const text = renderTerminal(mixed(), { width: 80, color: false, instead })
  expect(text).not.toMatch(/Gate (?:passes|fails)/)
  expect(text.trimEnd().split('\n').at(-1)).toBe(instead)
})

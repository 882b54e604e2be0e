import { expect, test } from 'vitest'
import { changeWords } from '../../src/report/words/change-words.ts'
import { changesSince } from '../../src/report/changes.ts'
import { renderMarkdown } from '../../src/report/markdown/render-markdown.ts'
import { renderTerminal } from '../../src/report/terminal/render-terminal.ts'
import { reportSchema, type Outcome, type Report } from '../../src/report/report.ts'
import { measuredReport } from './sample-duet.ts'
import { mixed } from './sample-report.ts'

const NOW = mixed()

function earlier(outcomes: Record<string, Outcome>, gate: Partial<Report['gate']> = {}): Report {
  const cells = NOW.cells.map((cell) => ({ ...cell, outcome: outcomes[cell.id] ?? cell.outcome }))
  return { ...NOW, cells, gate: { ...NOW.gate, ...gate } }
}

function idWith(outcome: Outcome): string {
  return NOW.cells.find((cell) => cell.outcome === outcome)!.id
}

test('nothing changed', () => {
  const changes = changesSince(NOW, NOW)
  expect(changeWords(changes)).toEqual([])
  expect(renderMarkdown({ ...NOW, changes })).toContain('Nothing changed since the baseline.')
  expect(renderMarkdown(NOW)).not.toContain('baseline')
})

test('broken, fixed, unknown; a warning is no breakage', () => {
  const before = earlier({
    [idWith('fail')]: 'warn',
    [idWith('pass')]: 'fail',
    [idWith('unknown')]: 'pass',
    [idWith('warn')]: 'pass',
  })
  const changes = changesSince(before, NOW)
  expect(changes).toMatchObject({
    newlyBroken: [idWith('fail')],
    newlyFixed: [idWith('pass')],
    newlyUnknown: [idWith('unknown')],
    added: [],
    gone: [],
    glibcFloor: null,
  })
  expect(changeWords(changes).map(({ kind, text }) => [kind, text])).toEqual([
    ['bad', 'newly broken'],
    ['bad', 'no longer known'],
    ['good', 'newly fixed'],
  ])
})

test('cells that came and went', () => {
  const [first, ...rest] = NOW.cells
  expect(changesSince({ ...NOW, cells: rest }, NOW).added).toEqual([first!.id])
  expect(changesSince(NOW, { ...NOW, cells: rest }).gone).toEqual([first!.id])
})

test('timers: verdicts that moved, on the same CPU and image only', () => {
  const measured = measuredReport()
  const [timed] = measured.cells
  const at = (verdict: 'steady' | 'jittery' | 'contaminated', cpuModel: string | null = 'EPYC'): Report => ({
    ...measured,
    cells: measured.cells.map((cell) => ({
      ...cell,
      facts: cpuModel === null ? null : { cpuModel },
      timers: cell.id === timed!.id ? { ...cell.timers!, duet: { ...cell.timers!.duet!, verdict } } : null,
    })),
  })
  const words = (before: Report, now: Report) =>
    changeWords(changesSince(before, now)).map(({ kind, text, cells }) => [kind, text, ...cells])
  expect(words(at('steady'), at('jittery'))).toEqual([['bad', 'timers over their limit, and were not', timed!.id]])
  expect(words(at('jittery'), at('steady'))).toEqual([['good', 'timers within their limit, and were not', timed!.id]])
  expect(words(at('steady'), at('steady'))).toEqual([])
  expect(words(at('steady'), at('jittery', 'Xeon'))).toEqual([
    ['neutral', '1 cell not comparable: another CPU or image'],
  ])
  expect(words(at('steady', null), at('jittery', null))).toEqual([
    ['neutral', '1 cell not comparable: another CPU or image'],
  ])
  expect(changesSince(at('contaminated'), at('jittery')).jitter).toBeUndefined()
  const [, second] = measured.cells
  const broken = {
    ...at('steady'),
    cells: at('steady').cells.map((cell) => (cell.id === second!.id ? { ...cell, outcome: 'fail' as const } : cell)),
  }
  expect(words(at('steady'), broken)).toEqual([
    ['bad', 'newly broken', second!.id],
    ['neutral', 'timers as before in 1 cell'],
  ])
})

test('the floor raised, by which package and symbols', () => {
  const before = {
    ...earlier({}, { glibcFloor: 'GLIBC_2.17' }),
    binaries: NOW.binaries.map((binary) => ({ ...binary, cgoPackages: ['net'], versions: {} })),
  }
  const now = {
    ...NOW,
    binaries: NOW.binaries.map((binary) => ({ ...binary, cgoPackages: ['net', 'github.com/mattn/go-sqlite3'] })),
  }
  const changes = changesSince(before, now)
  expect(changes.glibcFloor).toMatchObject({ from: 'GLIBC_2.17', to: 'GLIBC_2.34' })
  expect(changes.glibcFloor!.because[0]).toMatchObject({ packages: ['github.com/mattn/go-sqlite3'] })
  expect(changes.glibcFloor!.because[0]!.symbols.length).toBeGreaterThan(0)
  const markdown = renderMarkdown({ ...now, changes })
  expect(markdown).toContain('glibc floor raised to')
  expect(markdown).toContain('by C code in `github.com/mattn/go-sqlite3`')
  expect(renderTerminal({ ...now, changes }, { width: 80, color: false })).toContain('glibc floor raised to GLIBC_2.34')
})

test('the floor raised by a dependency that was there and has another version now', () => {
  const at = (version: string, glibcFloor: string) => ({
    ...NOW,
    gate: { ...NOW.gate, glibcFloor },
    binaries: NOW.binaries.map((binary) => ({
      ...binary,
      cgoPackages: ['github.com/mattn/go-sqlite3', 'net'],
      go: { ...binary.go!, deps: [{ path: 'github.com/mattn/go-sqlite3', version, replacedBy: null }] },
    })),
  })
  const changes = changesSince(at('v1.14.0', 'GLIBC_2.17'), at('v1.14.22', 'GLIBC_2.34'))
  expect(changes.glibcFloor!.because[0]!.packages).toEqual(['github.com/mattn/go-sqlite3 v1.14.22, was v1.14.0'])
  const same = changesSince(at('v1.14.0', 'GLIBC_2.17'), at('v1.14.0', 'GLIBC_2.34'))
  expect(same.glibcFloor!.because[0]!.packages).toEqual([])
})

test('the floor lowered, and gone', () => {
  const raised = earlier({}, { glibcFloor: 'GLIBC_2.38' })
  expect(changeWords(changesSince(raised, NOW))).toMatchObject([
    { kind: 'good', text: 'glibc floor lowered to GLIBC_2.34, was GLIBC_2.38' },
  ])
  const none = { ...NOW, gate: { ...NOW.gate, glibcFloor: null } }
  expect(changeWords(changesSince(NOW, none))).toMatchObject([
    { kind: 'good', text: 'needs no glibc any more, was GLIBC_2.34' },
  ])
})

test('the schema takes it', () => {
  const report = { ...NOW, changes: changesSince(earlier({}, { glibcFloor: null }), NOW) }
  expect(reportSchema.parse(structuredClone(report))).toEqual(report)
})

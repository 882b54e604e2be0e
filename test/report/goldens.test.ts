import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { inspectJson, inspectListJson } from '../../src/report/inspect/inspect-json.ts'
import { renderJunit } from '../../src/report/formats/junit.ts'
import { renderInspectList } from '../../src/report/inspect/render-inspect-list.ts'
import { renderInspect } from '../../src/report/inspect/render-inspect.ts'
import { renderMarkdown } from '../../src/report/markdown/render-markdown.ts'
import { renderTargets } from '../../src/report/inspect/render-targets.ts'
import { renderTerminal } from '../../src/report/terminal/render-terminal.ts'
import { renderSarif } from '../../src/report/formats/sarif.ts'
import { reportSchema, type Report } from '../../src/report/report.ts'
import { golden } from './golden.ts'
import { HOSTILE, hostileReport } from './hostile-report.ts'
import { inspectHello, inspectServer, inspectSeveral } from './sample-inspect.ts'
import { allPass, engineNone, interrupted, mixed, severalBinaries, targetsNamed, thousand } from './sample-report.ts'

const RUN_URL = 'https://github.com/acme/server/actions/runs/1234567890'

/** Each file is named for the command that would give it; `NO_COLOR`, and 80 columns where nothing else is said. */
const REPORTS: readonly (readonly [string, Report])[] = [
  ['check hello', allPass()],
  ['check server --max-glibc 2.17', mixed()],
  ['check server --engine none', engineNone()],
  ['check hello, stopped by Ctrl-C', interrupted()],
  ['check hello and server --profile default --profile readonly', severalBinaries()],
  [
    'check hostile',
    hostileReport(
      engineNone(),
      (index) => `${HOSTILE['mention']} ${HOSTILE['end of a fence']} ${HOSTILE['colours']} ${index}`,
    ),
  ],
]

const written = new Set<string>()

function goldenOf(name: string, text: string): string {
  written.add(name)
  return golden(name, text)
}

describe.each(REPORTS)('%s', (command, report) => {
  test('is a report', () => {
    expect(reportSchema.parse(report)).toEqual(report)
  })

  test('as Markdown', () => {
    const text = renderMarkdown(report, { runUrl: RUN_URL })
    expect(text).toBe(goldenOf(`${command} --format markdown.md`, text))
  })

  test('at a terminal', () => {
    const text = renderTerminal(report, { width: 80, color: false })
    expect(text).toBe(goldenOf(`${command}.txt`, text))
  })
})

test('as JUnit and SARIF', () => {
  const [junit, sarif] = [renderJunit(mixed()), renderSarif(mixed())]
  expect(junit).toBe(goldenOf('check server --max-glibc 2.17 --format junit.xml', junit))
  expect(sarif).toBe(goldenOf('check server --max-glibc 2.17 --format sarif.json', sarif))
})

test('1,000 cells, folded further than a comment needs', () => {
  const report = thousand()
  expect(reportSchema.parse(report)).toEqual(report)
  const text = renderMarkdown(report, { limit: 12_000 })
  expect(text).toBe(goldenOf('check server with 1000 targets --format markdown, at most 12000 characters.md', text))
})

test('verbose, with colours, in 120 columns', () => {
  const text = renderTerminal(mixed(), { width: 120, color: true, verbose: true }).replaceAll('\u001b', '\\e')
  expect(text).toBe(goldenOf('check server --max-glibc 2.17 --verbose, 120 columns.txt', text))
})

test.each([
  ['inspect server.txt', renderInspect(inspectServer(), { width: 80, color: false })],
  ['inspect hello.txt', renderInspect(inspectHello(), { width: 80, color: false })],
  ['inspect hello --verbose.txt', renderInspect(inspectHello(), { width: 80, color: false, verbose: true })],
  ['inspect server --json.json', inspectJson(inspectServer())],
  ['inspect several.txt', renderInspectList(inspectSeveral(), { width: 80, color: false })],
  ['inspect several, 120 columns.txt', renderInspectList(inspectSeveral(), { width: 120, color: false })],
  ['inspect several --json.json', inspectListJson(inspectSeveral())],
])('%s', (name, text) => {
  expect(text).toBe(goldenOf(name, text))
})

test('targets', () => {
  const targets = targetsNamed('scratch', 'alpine:3.22', 'centos:7', 'debian:12')
  const custom = {
    ...targets[3]!,
    id: 'registry.example.com/base:1',
    image: 'registry.example.com/base:1',
    custom: true,
    has: null,
    standIn: null,
    endOfLife: null,
  }
  const all = [...targets, custom]
  const text = renderTargets(all, { width: 100, color: false }, '2026-12-01')
  expect(text).toBe(goldenOf('targets.txt', text))
})

test('no golden file is left over', () => {
  expect(new Set(readdirSync('test/golden'))).toEqual(written)
})

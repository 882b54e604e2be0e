import { CATALOGUE } from '../../src/catalogue.ts'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import draft4 from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import type { Report } from '../../src/report/report.ts'
import { renderSarif } from '../../src/report/formats/sarif.ts'
import { HOSTILE, hostileReport } from './hostile-report.ts'
import { allPass, engineNone, interrupted, mixed, severalBinaries, thousand } from './sample-report.ts'

/** The schema of OASIS, as Microsoft's package for jest ships it. */
const SCHEMA = JSON.parse(
  readFileSync(
    createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'),
    'utf8',
  ),
)
const ajv = new draft4.default({ allErrors: true, strict: false, unicodeRegExp: false })
addFormats.default(ajv)
const validate = ajv.compile(SCHEMA)

interface Sarif {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string; readonly help: Text }[] } }
    readonly results: readonly {
      readonly ruleId: string
      readonly ruleIndex: number
      readonly level: string
      readonly message: Text
      readonly partialFingerprints: Readonly<Record<string, string>>
      readonly locations: readonly {
        readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } }
      }[]
    }[]
  }[]
}
interface Text {
  readonly text: string
  readonly markdown: string
}

function sarif(report: Report): Sarif {
  const document = JSON.parse(renderSarif(report))
  expect(validate(document) ? [] : validate.errors).toEqual([])
  return document
}

test('the schema refuses what is no SARIF', () => {
  expect(validate({ version: '2.1.0', runs: [{ results: [] }] })).toBe(false)
})

test.each(Object.entries({ allPass, engineNone, interrupted, severalBinaries, thousand }))(
  '%s is valid',
  (_name, make) => {
    const [run] = sarif(make()).runs
    expect(run!.results.length === 0).toBe(make === allPass)
  },
)

test('causes and hazards of cells and the gate own reason, each with its rule', () => {
  const [run] = sarif(mixed()).runs
  const { results, tool } = run!
  expect(results.map(({ ruleId, level }) => `${level} ${ruleId}`)).toEqual([
    'error gate-glibc-floor',
    'warning loader-missing',
    'error glibc-binary-on-musl',
    'error glibc-too-old',
    'error glibc-too-old',
    'note time-zone-unknown',
    'error expectation-missed',
    'warning prediction-contradicted',
    'error image-unavailable',
    'note time-zone-unknown',
  ])
  for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]!.id).toBe(ruleId)
  const prints = results.map(({ partialFingerprints }) => partialFingerprints['portcullisCell/v1'])
  expect(new Set(prints).size).toBe(prints.length)
})

const lineHashes = (report: Report) =>
  sarif(report).runs[0]!.results.map(({ partialFingerprints }) => partialFingerprints['primaryLocationLineHash'])

test.each(Object.entries({ mixed, interrupted, severalBinaries, thousand }))(
  '%s: each result has the fingerprint that GitHub reads, one of its own',
  (_name, make) => {
    const hashes = lineHashes(make())
    expect(hashes.every((hash) => /^[0-9a-f]{16}:[1-9]\d*$/.test(hash ?? ''))).toBe(true)
    expect(new Set(hashes).size).toBe(hashes.length)
  },
)

test('a new build, other figures and other evidence leave the fingerprint as it is; another cell or finding does not', () => {
  const report = severalBinaries()
  const hashes = lineHashes(report)
  const renewed = (sha256: string) => sha256.replaceAll(/./g, (digit) => (digit === '0' ? '1' : '0'))
  const finding = <T extends { readonly message: string; readonly evidence: readonly string[] }>(each: T): T => {
    return { ...each, message: `${each.message} Again.`, evidence: ['other'] }
  }
  const cells = report.cells.map((cell) => ({
    ...cell,
    binary: renewed(cell.binary),
    findings: cell.findings.map(finding),
    prediction: { ...cell.prediction, findings: cell.prediction.findings.map(finding) },
    steps: cell.steps.map((step) => ({ ...step, durationMs: 77, findings: step.findings.map(finding) })),
  }))
  const binaries = report.binaries.map((each) => ({ ...each, sha256: renewed(each.sha256), sizeBytes: 1 }))
  expect(lineHashes({ ...report, binaries, cells, startedAt: '2030-01-01T00:00:00.000Z' })).toEqual(hashes)
  const moved = lineHashes({ ...report, cells: report.cells.map((cell) => ({ ...cell, id: `${cell.id}-x` })) })
  expect(hashes.filter((hash) => moved.includes(hash)).length).toBe(
    sarif(report).runs[0]!.results.filter(({ ruleId }) => ruleId.startsWith('gate-')).length,
  )
})

test('two cases of one cell with the same finding are two alerts, whichever comes first', () => {
  const report = mixed()
  const at = report.cells.findIndex(({ steps }) => steps.length > 1)
  const cell = report.cells[at]!
  const missed = (step: string) => ({
    id: 'command-missing',
    severity: 'error' as const,
    title: 'Command missing',
    message: `${step} needs git.`,
    evidence: [],
    remedy: null,
    args: { step },
  })
  const found = [missed('first'), missed('second')]
  const hashes = [found, [...found].reverse()].map((findings) => {
    const cells = [{ ...cell, outcome: 'fail' as const, required: true, findings, steps: [] }]
    const results = sarif({ ...report, cells }).runs[0]!.results.filter(({ ruleId }) => ruleId === 'command-missing')
    return results.map(({ partialFingerprints }) => partialFingerprints['primaryLocationLineHash'])
  })
  expect(hashes[0]!.filter(Boolean)).toHaveLength(2)
  expect(new Set(hashes[0]).size).toBe(2)
  expect([...hashes[1]!].reverse()).toEqual(hashes[0])
})

test('a result has evidence and remedy, a rule help', () => {
  const [run] = sarif(mixed()).runs
  const result = run!.results.find(({ ruleId }) => ruleId === 'glibc-too-old')!
  expect(result.message.markdown).toContain('**`centos:7`: glibc too old**')
  expect(result.message.markdown).toContain("version `GLIBC_2.34' not found")
  expect(result.message.markdown).toContain('```sh\nCGO_ENABLED=1')
  expect(result.message.text).toContain('\nFix: C code is in')
  const rule = run!.tool.driver.rules.find(({ id }) => id === 'glibc-too-old')!
  expect(rule.help.text).toContain('portcullis explain glibc-too-old')
})

test('no rule points at a page that `explain` does not have', () => {
  for (const make of [mixed, engineNone, interrupted]) {
    for (const { help } of sarif(make()).runs[0]!.tool.driver.rules) {
      for (const [, id] of `${help.text} ${help.markdown}`.matchAll(/portcullis explain ([\w-]+)/g)) {
        expect(Object.keys(CATALOGUE)).toContain(id)
      }
    }
  }
})

test.each([
  ['dist/server', 'dist/server'],
  ['/tmp/a b/server', 'file:///tmp/a%20b/server'],
  ['//evil.example/x', 'file:///evil.example/x'],
  ['C:\\out\\app.exe', 'C%3A/out/app.exe'],
  ['javascript:alert(1)', 'javascript%3Aalert(1)'],
])('the path %s becomes the address %s', (path, uri) => {
  const report = mixed()
  const [run] = sarif({ ...report, binaries: [{ ...report.binaries[0]!, path }] }).runs
  expect(run!.results[0]!.locations[0]!.physicalLocation.artifactLocation.uri).toBe(uri)
})

describe('hostile text', () => {
  test.each(Object.entries(HOSTILE))('%s in every field is valid', (_kind, text) => {
    for (const each of [mixed(), interrupted()]) {
      expect(sarif(hostileReport(each, (index) => `${text}${index}`)).runs).toHaveLength(1)
    }
  })
})

test('each finding has the address of its page, where the pages are known to be; the gate has none', () => {
  const docs = 'https://github.com/acme/portcullis/blob/v1/docs/findings'
  const document = JSON.parse(renderSarif(mixed(), { docs })) as Sarif
  expect(validate(document) ? [] : validate.errors).toEqual([])
  const rules = document.runs[0]!.tool.driver.rules as readonly { readonly id: string; readonly helpUri?: string }[]
  const addresses = rules.map(({ id, helpUri }) => [id, helpUri])
  expect(addresses).toEqual(rules.map(({ id }) => [id, id.startsWith('gate-') ? undefined : `${docs}/${id}.md`]))
  expect(addresses).toContainEqual(['gate-glibc-floor', undefined])
  for (const { id, helpUri } of rules) {
    if (helpUri !== undefined) expect(() => readFileSync(`docs/findings/${id}.md`)).not.toThrow()
  }
  expect(renderSarif(mixed())).not.toContain('helpUri')
})

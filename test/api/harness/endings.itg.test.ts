import { randomBytes } from 'node:crypto'
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openApi, type EngineApi } from '../../../src/engines/api/engine-api.ts'
import { findEngine } from '../../../src/engines/find/find-engine.ts'
import { emptyImageArchive } from '../../../src/engines/images/empty-image.ts'
import { reportSchema, type Report } from '../../../src/report/report.ts'
import { goBuild } from '../../helpers/go-build.ts'
import { installPackage, type InstalledPackage } from '../../helpers/installed-package.ts'
import { ROOT } from '../../helpers/portcullis.ts'
import { endingsConfig, suiteOfEndings } from './suite-of-endings.ts'

/** Real vitest as a child process: what its tests come to has to be what report, gate, badge, signature and JUnit say of their cells. */
const PLATFORM = `linux/${process.arch === 'x64' ? 'amd64' : 'arm64'}`
const IMAGE = `registry.invalid/endings-${randomBytes(4).toString('hex')}:1`
const CONFIGURATION = `
import { defineConfig } from 'vitest/config'
export default defineConfig({ test: { reporters: ['default', ['portcullis/vitest/reporter', { out: 'out' }]] } })
`

let installed: InstalledPackage
let api: EngineApi
let server: string

beforeAll(async () => {
  const signal = new AbortController().signal
  api = await openApi(
    (await findEngine('docker', { platform: 'linux', env: process.env, log: () => undefined, signal })).address,
  )
  const archive = await emptyImageArchive({ reference: IMAGE, platform: PLATFORM, labels: {} })
  for await (const chunk of await api.docker.loadImage(archive as never)) {
    if (String(chunk).includes('"error"')) throw new Error(String(chunk))
  }
  server = goBuild(`${ROOT}/examples/hello-server`)
  installed = await installPackage()
  put('endings.yml', endingsConfig(IMAGE))
  put('vitest.config.ts', CONFIGURATION)
})
afterAll(async () => {
  await api.docker.getImage(IMAGE).remove({ force: true })
  api[Symbol.dispose]()
  rmSync(dirname(installed.tarball), { recursive: true, force: true })
})

function put(name: string, text: string): void {
  writeFileSync(join(installed.project, name), text)
}

function out(name: string): string {
  return readFileSync(join(installed.project, 'out', name), 'utf8')
}

interface Ended {
  readonly status: number | null
  readonly stdout: string
  readonly report: Report
}

/** Only the files named here are there. */
function runVitest(files: Readonly<Record<string, string>>, words: readonly string[] = []): Ended {
  for (const [name, text] of Object.entries(files)) put(name, text)
  const vitest = join(installed.project, 'node_modules/vitest/vitest.mjs')
  rmSync(join(installed.project, 'out'), { recursive: true, force: true })
  const { status, stdout, stderr } = spawnSync(process.execPath, [vitest, 'run', ...words], {
    cwd: installed.project,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  })
  for (const name of Object.keys(files)) rmSync(join(installed.project, name))
  if (!existsSync(join(installed.project, 'out/report.json'))) throw new Error(`no report:\n${stdout}${stderr}`)
  return { status, stdout, report: reportSchema.parse(JSON.parse(out('report.json'))) }
}

function stepsOf(report: Report, target: string): [name: string, kind: string, result: string, findings: string[]][] {
  const { steps } = report.cells.find((cell) => cell.target.id === target)!
  return steps.map(({ name, kind, result, findings }) => [name, kind, result, findings.map(({ id }) => id)])
}

const suite = (body: string): string => `
import { expect, matrixTest } from 'portcullis/vitest'
import { afterAll, describe } from 'vitest'
const on = matrixTest.with({ binary: ${JSON.stringify(server)}, config: 'endings.yml' })
${body}
`
const GOOD = `on('runs', { targets: ['good'] }, async (cell) => expect(await cell.run(['--version'])).toExitWith(0))\n`

describe('each way in which a test can end', () => {
  let ended: Ended
  beforeAll(() => {
    ended = runVitest({ 'endings.test.ts': suiteOfEndings(server) })
  })

  test('a test that failed is a failed cell, one that did not run is no passed one', () => {
    const { cells, gate } = ended.report
    expect(ended.status).toBe(1)
    expect(Object.fromEntries(cells.map(({ target, outcome }) => [target.id, outcome]))).toEqual({
      good: 'pass',
      expects: 'fail',
      soft: 'fail',
      assertions: 'fail',
      'late-hook': 'fail',
      bytes: 'fail',
      throws: 'fail',
      time: 'fail',
      'time-in-call': 'fail',
      unawaited: 'unknown',
      'side-by-side-good': 'pass',
      'side-by-side-bad': 'fail',
      'before-each': 'fail',
      'after-each': 'fail',
      'before-all': 'fail',
      'after-all': 'fail',
      skipped: 'unknown',
      todo: 'unknown',
      each: 'fail',
      retried: 'warn',
      'retried-in-vain': 'fail',
      'half-skipped': 'warn',
      crash: 'pass',
    })
    expect(gate.decision).toBe('fail')
    const failed = gate.reasons.find(({ code }) => code === 'required-cell-failed')!
    expect(failed.cells).toHaveLength(15)
  })

  test('the failed test is a failed step, with what vitest said', () => {
    expect(stepsOf(ended.report, 'expects')).toEqual([
      ['test of expects run: --version', 'run', 'pass', []],
      ['test of expects', 'test', 'fail', ['test-failed']],
    ])
    const cell = (target: string) => ended.report.cells.find((each) => each.target.id === target)!
    expect(cell('expects').reason).toContain("test of expects: expected 'after the call' to be 'something else'")
    expect(cell('soft').reason).toContain("expected 'softly' to be 'something else'")
    expect(cell('late-hook').reason).toContain('thrown when the test had finished')
    expect(cell('time').reason).toContain('timed out in 15000ms')
    expect(cell('before-each').reason).toContain('thrown before the test')
    expect(cell('after-each').reason).toContain('thrown after the test')
    expect(cell('before-all').reason).toContain('thrown before all tests')
    expect(cell('after-all').reason).toContain('thrown after all tests')
    expect(stepsOf(ended.report, 'time')[0]).toEqual(['test of time run: --version', 'run', 'pass', []])
    expect(stepsOf(ended.report, 'time-in-call')).toEqual([['test of time-in-call', 'test', 'fail', ['test-failed']]])
  })

  test('tests of one name keep steps of their own; skipped and retried ones are told', () => {
    expect(stepsOf(ended.report, 'each').map(([name, , result]) => [name, result])).toEqual([
      ['number 1 > test of each run: --version', 'pass'],
      ['number 2 > test of each run: --version', 'pass'],
      ['number 1 > test of each', 'pass'],
      ['number 2 > test of each', 'fail'],
    ])
    expect(stepsOf(ended.report, 'retried').at(-1)).toEqual([
      'again > test of retried',
      'test',
      'pass',
      ['test-retried'],
    ])
    expect(stepsOf(ended.report, 'half-skipped').at(-1)).toEqual([
      'more than one, left out > test of half-skipped',
      'test',
      'unknown',
      ['test-skipped'],
    ])
    expect(stepsOf(ended.report, 'skipped')).toEqual([
      ['left out > test of skipped', 'test', 'unknown', ['test-skipped']],
    ])
    expect(stepsOf(ended.report, 'crash')[0]!.slice(1, 3)).toEqual(['run', 'pass'])
  })

  test('every form says so', () => {
    const badge = JSON.parse(out('badge.json')) as { color: string; message: string; isError: boolean }
    expect(badge).toMatchObject({ color: 'red', isError: true, message: '5 of 23 targets' })
    const signature = JSON.parse(out('platform-signature.json')) as {
      predicate: { result: string; failedTests: string[]; platform: { binaries: { proven: { target: string }[] }[] } }
    }
    expect(signature.predicate.result).toBe('FAILED')
    expect(signature.predicate.failedTests).toContain(`${PLATFORM}@expects`)
    expect(signature.predicate.platform.binaries[0]!.proven.map(({ target }) => target)).toEqual([
      'good',
      'side-by-side-good',
      'retried',
      'half-skipped',
      'crash',
    ])
    expect(out('junit.xml')).toMatch(/<testcase name="test of expects"[^>]*>\s*<failure type="test-failed"/)
    expect(out('report.md')).toContain('test of expects')
    expect(ended.stdout).toContain(`FAIL ${PLATFORM}@expects: test of expects: expected`)
  })
})

test('all tests pass: gate open, badge green, signature PASSED', () => {
  const { status, report, stdout } = runVitest({ 'good.test.ts': suite(GOOD) })
  expect([status, report.gate.decision]).toEqual([0, 'pass'])
  expect(stdout).toContain('1 cells, gate: pass')
  expect(JSON.parse(out('badge.json'))).toMatchObject({ color: 'brightgreen' })
  expect(out('platform-signature.json')).toContain('"result": "PASSED"')
})

test.each([
  [
    'a soft expectation alone',
    `on('x', { targets: ['good'] }, async (cell) => { await cell.run(['--version']); expect.soft(1).toBe(2) })`,
  ],
  ['a test that never came to a call', `on('x', { targets: ['bytes'] }, () => expect(1).toBe(2))`],
  ['a matrix that cannot be planned', `on('x', { targets: ['no-such-target'] }, () => {})`],
  ['a file that cannot be read', `const x = ;`],
  [
    'an error outside of tests',
    `setTimeout(() => { throw new Error('outside') }, 50); on('x', { targets: ['good'] }, async (cell) => { await cell.run(['--version']) })`,
  ],
  [
    'hooks of a suite',
    `describe('s', () => { afterAll(() => { throw new Error('x') }); on('x', { targets: ['good'] }, async (cell) => { await cell.run(['--version']) }) })`,
  ],
])('%s closes the gate, beside a file whose tests all pass', (_, body) => {
  const { status, report } = runVitest({ 'good.test.ts': suite(GOOD), 'other.test.ts': suite(body) })
  expect([status, report.gate.decision]).toEqual([1, 'fail'])
  expect(JSON.parse(out('badge.json'))).toMatchObject({ color: 'red' })
  expect(out('platform-signature.json')).toContain('"result": "FAILED"')
})

test('a filter leaves cells unknown, and says why', () => {
  const bodies = GOOD + GOOD.replace('runs', 'other').replace("'good'", "'crash'")
  const { status, report, stdout } = runVitest({ 'good.test.ts': suite(bodies) }, ['-t', '@good'])
  expect([status, report.gate.decision]).toEqual([0, 'fail'])
  expect(report.cells.map(({ target, outcome }) => [target.id, outcome])).toEqual([
    ['good', 'pass'],
    ['crash', 'unknown'],
  ])
  expect(stdout).toContain(`UNKNOWN ${PLATFORM}@crash: `)
})

test('two binaries in one suite have cells of their own, numbered as check numbers them', () => {
  const hello = goBuild(`${ROOT}/examples/hello-server`, { args: ['-ldflags=-s'] })
  const body = `
matrixTest('first', { binary: ${JSON.stringify(server)}, config: 'endings.yml', targets: ['good'] }, async (cell) => {
  expect(await cell.run(['--version'])).toRun()
})
matrixTest('second', { binary: ${JSON.stringify(hello)}, config: 'endings.yml', targets: ['good'] }, async (cell) => {
  expect(cell.id).toBe('${PLATFORM}.2@good')
  await cell.run(['--version'])
  expect(1).toBe(2)
})
matrixTest('first again', { binary: ${JSON.stringify(server)}, config: 'endings.yml', targets: ['good'] }, async (cell) => {
  expect(cell.id).toBe('${PLATFORM}@good')
})
`
  const { report } = runVitest({ 'two.test.ts': suite(body) })
  expect(
    report.cells.map(({ id, binary, outcome }) => [
      id,
      report.binaries.find(({ sha256 }) => sha256 === binary)!.path,
      outcome,
    ]),
  ).toEqual([
    [`${PLATFORM}@good`, server, 'pass'],
    [`${PLATFORM}.2@good`, hello, 'fail'],
  ])
  expect(report.gate.reasons.find(({ code }) => code === 'required-cell-failed')!.cells).toEqual([`${PLATFORM}.2@good`])
})

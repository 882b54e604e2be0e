import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { reportSchema, type Report } from '../../../src/report/report.ts'
import { goBuild } from '../../helpers/go-build.ts'
import { installPackage, type InstalledPackage } from '../../helpers/installed-package.ts'
import { ROOT } from '../../helpers/portcullis.ts'
import { suiteThatFails } from './suite-that-fails.ts'

const CONFIG = `
targets: [debian:12, scratch, { id: nowhere, image: "portcullis.invalid/nothing:1", libc: glibc 2.36 }]
pull: never
`
const CONFIGURATION = `
import { defineConfig } from 'vitest/config'
export default defineConfig({ test: { reporters: [['json', { outputFile: 'results.json' }], ['portcullis/vitest/reporter', { out: 'out', base: process.env.BASE }]] } })
`

let installed: InstalledPackage
let results: Map<string, { status: string; message: string }>
let said: { status: number | null; stdout: string; stderr: string }

function runVitest(env: NodeJS.ProcessEnv = {}) {
  const vitest = join(installed.project, 'node_modules/vitest/vitest.mjs')
  return spawnSync(process.execPath, [vitest, 'run'], {
    cwd: installed.project,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', ...env },
  })
}

function put(name: string, text: string): void {
  writeFileSync(join(installed.project, name), text)
}

function report(): Report {
  return reportSchema.parse(JSON.parse(readFileSync(join(installed.project, 'out/report.json'), 'utf8')))
}

beforeAll(async () => {
  installed = await installPackage()
  put('harness.yml', CONFIG)
  put('vitest.config.ts', CONFIGURATION)
  put('suite.test.ts', suiteThatFails(goBuild(`${ROOT}/examples/hello-server`, { cgo: true })))
  said = runVitest()
  const { testResults } = JSON.parse(readFileSync(join(installed.project, 'results.json'), 'utf8')) as {
    testResults: { assertionResults: { fullName: string; status: string; failureMessages: string[] }[] }[]
  }
  results = new Map(
    testResults
      .flatMap(({ assertionResults }) => assertionResults)
      .map(({ fullName, status, failureMessages }) => [
        fullName.replace(/ linux\/amd64@/, ' @'),
        { status, message: failureMessages.join('\n') },
      ]),
  )
})
afterAll(() => rmSync(dirname(installed.tarball), { recursive: true, force: true }))

test('each test ends as it has to', () => {
  expect(said.status).toBe(1)
  expect(Object.fromEntries([...results].map(([name, { status }]) => [name, status]))).toEqual({
    'red where the libc is missing @scratch': 'failed',
    'red where the libc is missing @debian-12': 'passed',
    'needs too new a glibc @debian-12': 'failed',
    'an unknown cell fails @nowhere': 'failed',
    'an unknown cell fails when caught @nowhere': 'failed',
    'an unknown cell can be skipped @nowhere': 'skipped',
    'a crash that is expected @scratch': 'passed',
    'time runs out @debian-12': 'failed',
    'wrong options are told @debian-12': 'passed',
  })
})

test('a failure says why, and what fixes it', () => {
  const red = results.get('red where the libc is missing @scratch')!.message
  expect(red).toContain('expected "--version" in linux/amd64@scratch to run')
  expect(red).toContain('loader-missing: The binary asks for the loader')
  expect(red).toMatch(/CGO_ENABLED=0 .*go build/)
  expect(results.get('needs too new a glibc @debian-12')!.message).toMatch(
    /glibc 2\.17 at most, but it needs\n {2}GLIBC_2\.\d+, for/,
  )
  expect(results.get('time runs out @debian-12')!.message).toContain('to exit with 0, but it did not end in time')
  expect(results.get('an unknown cell fails @nowhere')!.message).toContain(
    'linux/amd64@nowhere is unknown (image-unavailable)',
  )
})

test('the report has every cell, and what is unknown is told loudly', () => {
  const { cells, gate } = report()
  expect(Object.fromEntries(cells.map(({ id, outcome }) => [id, outcome]))).toEqual({
    'linux/amd64@scratch': 'fail',
    'linux/amd64@debian-12': 'fail',
    'linux/amd64@nowhere': 'unknown',
  })
  expect(gate.decision).toBe('fail')
  expect(gate.reasons.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['required-cell-failed', 'required-cell-unknown']),
  )
  const debian = cells.find(({ id }) => id === 'linux/amd64@debian-12')!
  expect(debian.reason).toContain('had not ended after 300 ms in time runs out run: serve')
  expect(debian.steps.map(({ name }) => name)).toContain('red where the libc is missing run: --version')
  expect(said.stdout).toContain('UNKNOWN linux/amd64@nowhere: ')
})

test('what tests saw is added to a report that is there', () => {
  const first = report()
  put(
    'suite.test.ts',
    suiteThatFails(goBuild(`${ROOT}/examples/hello-server`)).replaceAll(/^onMatrix\('(?!red).*?^}\)/gms, ''),
  )
  put('base.json', JSON.stringify(first))
  expect(runVitest({ BASE: 'base.json' }).status).toBe(0)
  const both = report()
  expect(both.binaries.length).toBe(2)
  expect(both.cells.slice(0, 3).map(({ id, outcome }) => [id, outcome])).toEqual(
    first.cells.map(({ id, outcome }) => [id, outcome]),
  )
  expect(both.cells.slice(3).map(({ outcome }) => outcome)).toEqual(['pass', 'pass'])
  expect(both.gate.decision).toBe('fail')
})

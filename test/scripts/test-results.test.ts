import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { FIGURES_PATH, type FileFigures, type TestFigures } from '../../scripts/figures-reporter.ts'
import { withExitCode } from '../../scripts/run-vitest.ts'
import { countTests, slowest, toRunAlone } from '../../scripts/test-results.ts'

const ROOT = join(import.meta.dirname, '../..')

/** Small suites, run by the vitest of this repository: once as if beside others, and once with ALONE set. */
const SUITES = {
  passes: `test('good', () => {})`,
  busy: `test('good', () => {})
    test('needs calm', () => expect(process.env.ALONE, 'machine').toBe('1'))`,
  broken: `test('wrong', () => expect(1).toBe(2))
    test('needs calm', () => expect(process.env.ALONE).toBe('1'))`,
  hooks: `describe('group', () => {
      beforeAll(() => { if (!process.env.ALONE) throw new Error('no room') })
      test('inside', () => {})
    })`,
  'not-loaded': `import './absent.ts'`,
  skips: `test.skip('left out', () => {})`,
}
const folder = mkdtempSync(join(tmpdir(), 'portcullis-suites-'))
let beside: TestFigures
let alone: TestFigures

function run(env: NodeJS.ProcessEnv): TestFigures {
  const path = join(folder, 'figures.json')
  rmSync(path, { force: true })
  const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs')
  const words = [vitest, 'run', '--root', folder, '--reporter', join(ROOT, 'scripts/figures-reporter.ts')]
  const { status } = spawnSync(process.execPath, words, {
    cwd: folder,
    env: { ...process.env, ...env, [FIGURES_PATH]: path },
    encoding: 'utf8',
  })
  return withExitCode(JSON.parse(readFileSync(path, 'utf8')) as TestFigures, status)
}

beforeAll(() => {
  mkdirSync(join(folder, 'node_modules'))
  symlinkSync(join(ROOT, 'node_modules/vitest'), join(folder, 'node_modules/vitest'))
  for (const [name, text] of Object.entries(SUITES)) {
    const imports = `import { beforeAll, describe, expect, test } from 'vitest'\n`
    writeFileSync(join(folder, `${name}.test.ts`), `${imports}${text}\n`)
  }
  beside = run({})
  alone = run({ ALONE: '1' })
})
afterAll(() => rmSync(folder, { recursive: true }))

const suite = (figures: TestFigures, name: string): FileFigures =>
  figures.files.find(({ path }) => basename(path) === `${name}.test.ts`)!
const told = (lines: readonly string[]): readonly string[] =>
  lines.map((line) => line.replace(/^.*?([\w-]+\.test)/, '$1'))

test('what failed beside others is run once more; what failed alone is not', () => {
  const names = (figures: TestFigures) =>
    toRunAlone(figures)
      .map(({ path }) => basename(path, '.test.ts'))
      .toSorted()
  expect(names(beside)).toEqual(['broken', 'busy', 'hooks', 'not-loaded'])
  const inAlone = { ...beside, files: beside.files.map((file) => ({ ...file, project: 'itg-alone' })) }
  expect(names(inAlone)).toEqual([])
})

test('what passes alone then is told, counted and no failure; what fails again is one', () => {
  const again = toRunAlone(beside).map(({ path }) => alone.files.find((file) => file.path === path)!)
  const counts = countTests(beside.files, again)
  expect(told(counts.passedOnlyAlone).toSorted()).toEqual([
    "broken.test.ts: needs calm: expected undefined to be '1' // Object.is equality",
    "busy.test.ts: needs calm: machine: expected undefined to be '1' // Object.is equality",
    'hooks.test.ts: group: no room',
  ])
  expect(told(counts.failures)).toEqual([
    'broken.test.ts: wrong: expected 1 to be 2 // Object.is equality',
    expect.stringMatching(/^not-loaded\.test\.ts: .*absent/),
  ])
  expect(counts).toMatchObject({ passed: 5, failed: 2, skipped: 1 })
})

test('without a second run all failures stand', () => {
  const counts = countTests(beside.files)
  expect(counts).toMatchObject({ failed: 5, passedOnlyAlone: [] })
  expect(counts.failures).toHaveLength(5)
})

test('a test that fails only in the second run is a failure', () => {
  const busy = suite(alone, 'busy')
  const tests = busy.tests.map((each) => (each.name === 'good' ? { ...each, state: 'failed' as const } : each))
  const counts = countTests([suite(beside, 'busy')], [{ ...busy, tests }])
  expect(counts).toMatchObject({ passed: 1, failed: 1 })
  expect(told(counts.failures)).toEqual(['busy.test.ts: good: '])
})

test('a run that ends badly without a failure has one', () => {
  const green = { files: [suite(beside, 'passes')], unhandled: [] }
  expect(withExitCode(green, 0)).toBe(green)
  expect(withExitCode(green, 1).unhandled).toEqual(['vitest ended with exit code 1'])
  expect(withExitCode(green, null).unhandled).toEqual(['vitest ended with a signal'])
  expect(withExitCode(beside, 1)).toBe(beside)
})

test('the slowest come first, with their hooks', () => {
  const files = Array.from({ length: 12 }, (_, index) => ({
    ...suite(beside, 'busy'),
    path: `${index}.test.ts`,
    ms: 1000 * index,
    tests: suite(beside, 'busy').tests.map((each) => ({ ...each, ms: 500 * index })),
  }))
  const lines = slowest({ files, unhandled: [] })
  expect(lines).toHaveLength(22)
  expect(lines.slice(0, 2)).toEqual(['The slowest tests:', '     5.5 s  11.test.ts: good'])
  expect(lines.slice(11, 13)).toEqual(['The slowest files:', '    11.0 s  11.test.ts'])
  expect(lines.at(-1)).toBe('     2.0 s  2.test.ts')
})

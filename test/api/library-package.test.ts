import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { installPackage, type InstalledPackage } from '../helpers/installed-package.ts'
import { ROOT } from '../helpers/portcullis.ts'

const STATIC = `${ROOT}/node_modules/@esbuild/linux-x64/bin/esbuild`

let installed: InstalledPackage
beforeAll(async () => {
  installed = await installPackage()
}, 120_000)
afterAll(() => rmSync(dirname(installed.tarball), { recursive: true, force: true }))

/** Runs a program of the consumer's, on the Node of this process. */
function node(words: readonly string[]) {
  return spawnSync(process.execPath, words, {
    cwd: installed.project,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], HOME: installed.project, NO_COLOR: '1' },
  })
}

function script(text: string) {
  writeFileSync(join(installed.project, 'script.mjs'), text)
  const { stdout, stderr } = node(['script.mjs'])
  return { stdout, stderr }
}

test('the package has what it needs and nothing else', () => {
  const { files } = installed
  const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Record<string, unknown>
  expect(manifest['dependencies']).toBeUndefined()
  const groups = files.map((file) =>
    file
      .replace(/^(docs|dist\/types|dist\/probe|schema)\/.*$/, '$1/')
      .replace(/^probe\/(?:cmd|internal)\/[a-z]+\/[a-z0-9_]+\.go$/, 'probe/**/*.go'),
  )
  expect([...new Set(groups)].toSorted()).toEqual([
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'action.yml',
    'dist/cli.cjs',
    'dist/inspect.cjs',
    'dist/library.mjs',
    'dist/portcullis.cjs',
    'dist/portcullis.cjs.LEGAL.txt',
    'dist/probe/',
    'dist/types/',
    'dist/verify.cjs',
    'dist/vitest-reporter.mjs',
    'dist/vitest.mjs',
    'docs/',
    'package.json',
    'probe/**/*.go',
    'probe/go.mod',
    'schema/',
  ])
  expect(files.filter((file) => /_test\.go$|\.tsx?$/.test(file) && !file.endsWith('.d.ts'))).toEqual([])
  // Each library file is loaded by something that is in the package.
  const root = join(installed.project, 'node_modules/portcullis')
  const reached = new Set<string>()
  const alone = ['dist/inspect.cjs', 'dist/verify.cjs']
  const waiting = [...alone, 'dist/cli.cjs', 'dist/library.mjs', 'dist/vitest.mjs', 'dist/vitest-reporter.mjs']
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (reached.has(file)) continue
    reached.add(file)
    const text = readFileSync(join(root, file), 'utf8')
    for (const [, to] of text.matchAll(/(?:require\(|from |import )["'](\.\.?\/[^"']+\.[cm]js)["']/g)) {
      waiting.push(join(dirname(file), to!))
    }
  }
  expect(files.filter((file) => /^dist\/.*\.[cm]js$/.test(file))).toEqual([...reached].toSorted())
})

test('every page that the programs and the README name is in the package, and so is what these pages link to', () => {
  const { files } = installed
  const root = join(installed.project, 'node_modules/portcullis')
  const text = (file: string) => readFileSync(join(root, file), 'utf8')
  const named = [
    'dist/portcullis.cjs',
    'dist/cli.cjs',
    'README.md',
    'action.yml',
    ...files.filter((file) => file.startsWith('schema/')),
  ].flatMap((file) => text(file).match(/\bdocs\/[\w-]+(?:\/[\w-]+)*\.(?:md|svg|png)\b/g) ?? [])
  expect(new Set(named).size).toBeGreaterThan(15)
  const pages = files.filter((file) => /^docs\/.*\.md$/.test(file))
  const linked = pages.flatMap((page) => {
    const links = text(page).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)
    return [...links].map(([, to]) => join(dirname(page), to!)).filter((to) => to.startsWith('docs/'))
  })
  const there = (name: string) =>
    files.includes(name) || files.some((file) => file.startsWith(`${name.replace(/\/$/, '')}/`))
  expect([...new Set([...named, ...linked])].filter((name) => !there(name))).toEqual([])
})

test('publint has nothing to say', async () => {
  const pkgDir = join(installed.project, 'node_modules/portcullis')
  const { messages, pkg } = await publint({ pkgDir, pack: false, strict: true })
  expect(messages.map((message) => formatMessage(message, pkg))).toEqual([])
})

test('are the types wrong? No, for modules', () => {
  const attw = join(ROOT, 'node_modules/@arethetypeswrong/cli/dist/index.js')
  const { stdout, stderr } = node([attw, installed.tarball, '--profile', 'esm-only', '--format', 'json'])
  expect(stderr).toBe('')
  const { analysis } = JSON.parse(stdout) as {
    analysis: { problems: { kind: string; entrypoint?: string; resolutionKind?: string }[]; entrypoints: object }
  }
  expect(Object.keys(analysis.entrypoints)).toEqual(expect.arrayContaining(['.', './vitest', './vitest/reporter']))
  // Modules only: `require` under node16 and the resolution of Node 10 are not served.
  const served = analysis.problems.filter(
    ({ kind, resolutionKind }) =>
      !(kind === 'CJSResolvesToESM' || (kind === 'NoResolution' && resolutionKind === 'node10')),
  )
  expect(served).toEqual([])
})

test('a program checks and inspects', () => {
  const { stdout, stderr } = script(`
    import { check, inspect, PortcullisError, UsageError } from 'portcullis'
    const events = []
    const { passed, exitCode, report } = await check(${JSON.stringify(STATIC)}, {
      engine: 'none', targets: ['scratch', 'debian:12'], onEvent: (event) => events.push(event.kind) })
    const { binary, predictions } = await inspect(${JSON.stringify(STATIC)}, { targets: ['alpine:*'] })
    const wrong = await check('no-such-file', { engine: 'none' }).catch((error) => error)
    console.log(JSON.stringify({
      passed, exitCode, cells: report.cells.map(({ outcome }) => outcome), events,
      linkage: binary.linkage, runs: [...new Set(predictions.map(({ runs }) => runs))],
      wrong: [wrong instanceof UsageError, wrong instanceof PortcullisError, wrong.code, wrong.exitCode, wrong.message] }))`)
  expect(stderr).toBe('')
  expect(JSON.parse(stdout)).toEqual({
    passed: true,
    exitCode: 0,
    cells: ['warn', 'warn'],
    events: ['planned'],
    linkage: 'static',
    runs: [true],
    wrong: [true, true, 'usage', 2, 'binary "no-such-file" does not exist'],
  })
})

test('the command line is there', () => {
  const bin = join(installed.project, 'node_modules/.bin/portcullis')
  expect(node([bin, 'version']).stdout).toMatch(/^portcullis \d/)
  expect(node([bin, 'explain', 'glibc-too-old']).stdout).toContain('glibc')
  expect(node([bin, 'check', STATIC, '--engine', 'none', '--target', 'scratch']).status).toBe(0)
})

test('types say what is right and what is wrong', () => {
  writeFileSync(
    join(installed.project, 'library.ts'),
    `import { check, ConfigError, inspect, type CheckEvent, type Report } from 'portcullis'
     const controller = new AbortController()
     const seen: CheckEvent[] = []
     const { report, exitCode } = await check(['a', 'b'], { signal: controller.signal, onEvent: (event) => seen.push(event) })
     const whole: Report = report
     const outcome: 'pass' | 'fail' | 'warn' | 'unknown' | 'skip' = whole.cells[0]!.outcome
     const code: 0 | 1 | 3 = exitCode
     const floor: string | null | undefined = (await inspect('a')).binary.versions['libc.so.6']?.floor
     for (const event of seen) if (event.kind === 'judged') console.log(event.cell, event.reason, outcome, code, floor)
     const line = (error: ConfigError): number => error.problems[0]!.line
     console.log(line)
     // @ts-expect-error no such engine
     await check('a', { engine: 'lxc' })
     // @ts-expect-error a list
     await check('a', { targets: 'debian:12' })
     // @ts-expect-error nothing is any
     report.cells[0].nothing
    `,
  )
  writeFileSync(
    join(installed.project, 'suite.ts'),
    `import { expect, matrixTest, type CallResult } from 'portcullis/vitest'
     import Reporter from 'portcullis/vitest/reporter'
     matrixTest('x', { binary: 'app', unknown: 'skip' }, async (cell, { signal }) => {
       const result: CallResult = await cell.run(['--version'], { env: { A: null }, stdin: 'x', files: { 'a.txt': 'b' } })
       expect(result).toExitWith(0)
       expect(result).not.toRun()
       expect(result.stdout).toContain('x')
       expect(cell).toNeedAtMostGlibc('2.17')
       const status: number | undefined = (await cell.serve({ ready: { tcp: 80 } })).response?.status
       expect(status).toBe(200)
       const [one, two] = await cell.runAll([{ args: ['a'] }, {}])
       expect(one.stdout + two.stderr).toBe('')
       // @ts-expect-error there were two calls
       await cell.runAll([{}, {}]).then((all) => all[2])
       console.log(signal.aborted, (await cell.facts()).kernel, new Reporter({ out: 'x' }))
       // @ts-expect-error a number
       expect(result).toExitWith('0')
       // @ts-expect-error nothing is any
       cell.nothing
     })
    `,
  )
  const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023', '--types', 'node']
  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc')
  // vitest's own declarations are not looked at; ours are.
  expect(node([tsc, ...options, 'library.ts']).stdout).toBe('')
  expect(node([tsc, ...options, '--skipLibCheck', 'suite.ts']).stdout).toBe('')
})

import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nodePorts } from '../../src/host/process/node-ports.ts'
import { readConfig } from '../../src/host/trust/load-config.ts'
import { learnSeccomp, type LearnPorts } from '../../src/cli/seccomp/learn-seccomp.ts'
import { DENIED } from '../../src/seccomp/learn.ts'
import { learnVerdict, type LearnResult } from '../../src/seccomp/learn-result.ts'
import type { OciProfile } from '../../src/seccomp/oci-profile.ts'
import { goBuild } from '../helpers/go-build.ts'
import { check, configFile, ROOT, startCli } from '../helpers/portcullis.ts'
import { importEmptyImage } from '../probe/probe-run.ts'

const folder = mkdtempSync(join(tmpdir(), 'portcullis-seccomp-'))
const FIXTURES = join(ROOT, 'test/fixtures/seccomp')
const ESBUILD = join(ROOT, 'node_modules/@esbuild/linux-x64/bin/esbuild')
const LEFTHOOK = join(ROOT, 'node_modules/lefthook-linux-x64/bin/lefthook')

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Of what Docker's default profile allows. */
const MOST_SHARE = 0.35

async function learnByCommand(binary: string, words: readonly string[]) {
  const out = join(folder, `${Math.random()}.json`)
  const ended = await startCli(['learn-seccomp', binary, '--json', '--pull', 'never', '--out', out, ...words]).ended
  if (ended.stdout === '') throw new Error(ended.stderr)
  return { ...ended, out, result: JSON.parse(ended.stdout) as LearnResult }
}

function expectProved({ cells, proofs, refusals, share }: LearnResult, under: readonly string[]): void {
  expect(cells.map(({ result }) => result)).toEqual(cells.map(() => 'learnt'))
  expect(share.allowed / share.ofDefault).toBeLessThanOrEqual(MOST_SHARE)
  const cases = proofs.flatMap((proof) => proof.cases)
  expect(cases.map((each) => each.under)).toEqual(under)
  for (const { passed, runs, problem } of cases) expect({ passed, problem }).toEqual({ passed: runs, problem: null })
  expect(refusals!.map(({ call }) => call)).toEqual(expect.arrayContaining(['ptrace', 'mount', 'bpf']))
  expect(refusals!.filter(({ refused }) => !refused)).toEqual([])
}

describe('learnt, proved in every target, and far less than the default profile', () => {
  test('a web server, asked and stopped', async () => {
    const binary = goBuild(join(ROOT, 'examples/hello-server'))
    const smoke = readFileSync(join(ROOT, 'examples/hello-server/portcullis.yml'), 'utf8')
    const config = configFile(`targets: [scratch, 'debian:12']\n${smoke.slice(smoke.indexOf('smoke:'))}`)
    const { code, result, out } = await learnByCommand(binary, ['--config', config, '--runs', '2'])
    expectProved(result, ['exact', 'exact', 'exact', 'exact'])
    expect(code).toBe(0)
    const names = result.learnt.allowed.filter(({ seen }) => seen !== null).map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(['accept4', 'bind', 'listen', 'socket']))
    expect(JSON.parse(readFileSync(out, 'utf8'))).toEqual(result.profile)
  })

  test('a program with C code', async () => {
    const { code, result } = await learnByCommand(goBuild(join(FIXTURES, 'with-c'), { cgo: true }), [
      ...['--run', '', '--target', 'debian:12', '--target', 'debian:13', '--target', 'alpine:3.22'],
    ])
    expect(result.cells.find(({ target }) => target === 'alpine:3.22')).toMatchObject({ result: 'left' })
    expectProved({ ...result, cells: result.cells.filter(({ result: each }) => each !== 'left') }, ['exact', 'exact'])
    expect(result.learnt.refused).toMatchObject([{ name: 'clone3', refused: 'ENOSYS' }])
    expect(code).toBe(0)
  })

  test('esbuild, of which a case needs standard input', async () => {
    const bundle = `{ name: bundle, args: [--bundle, a.js], files: { a.js: 'import "./b.js"', b.js: 'console.log(1)' } }`
    const config = configFile(
      `targets: [scratch]\nsmoke: [${bundle}, { name: minify, args: [--minify], stdin: 'a( 1 )' }]`,
    )
    const { code, result } = await learnByCommand(ESBUILD, ['--config', config])
    expectProved(result, ['exact', 'with-probe'])
    expect(code).toBe(0)
  })

  test('lefthook', async () => {
    const words = ['--run', 'version', '--run=--help', '--target', 'alpine:3.22']
    const { code, result } = await learnByCommand(LEFTHOOK, words)
    expectProved(result, ['exact', 'exact'])
    expect(code).toBe(0)
  })
})

describe('a program that changes', () => {
  let image: string
  let binary: string
  let learnt: Awaited<ReturnType<typeof learnByCommand>>

  beforeAll(async () => {
    image = importEmptyImage()
    binary = goBuild(join(FIXTURES, 'changing'))
    learnt = await learnByCommand(binary, ['--run', '', '--target', 'scratch'])
  })
  afterAll(() => {
    execFileSync('docker', ['rmi', image])
  })

  function run(seccomp: string, args: readonly string[], options: readonly string[] = []) {
    const start = ['run', '--rm', '--network', 'none', '--label', 'portcullis.test=seccomp', ...options]
    const security = ['--security-opt', `seccomp=${seccomp}`, '-v', `${binary}:/app:ro`]
    return spawnSync('docker', [...start, ...security, image, '/app', ...args], { encoding: 'utf8' })
  }

  test.each([
    [[]],
    [['--user', '1000:1000']],
    [['--cap-drop', 'ALL', '--security-opt', 'no-new-privileges']],
    [['--init']],
  ])('works as it was learnt, started with %s', (options) => {
    expect(run(learnt.out, [], options)).toMatchObject({ stdout: 'worked\n', status: 0 })
  })

  test.each([
    ['ptrace', /^permitted|no such process/],
    ['mount', /bad address/],
    ['bpf', /argument list too long/],
  ])('is refused %s', (name, unfiltered) => {
    const free = run('unconfined', [name])
    expect(free.stdout + free.stderr).toMatch(unfiltered)
    expect(run(learnt.out, [name])).toMatchObject({ stderr: `${name}: operation not permitted\n`, status: 1 })
  })

  test('under the learnt profile as one of check: exactly that filter, so the old passes and the new fails', async () => {
    const words = ['--run', '', '--run', 'ptrace', '--target', 'scratch', '--no-timers', '--pull', 'never']
    const { report } = await check([binary, ...words, '--profile', `seccomp=${learnt.out}`])
    expect(report.cells[0]!.steps).toMatchObject([
      { result: 'pass', exitCode: 0 },
      { result: 'fail', stderr: { text: 'ptrace: operation not permitted\n' } },
    ])
  })

  test('that calls what is denied: found in the cell, kept out of the profile, exit 1', async () => {
    const { code, result } = await learnByCommand(binary, ['--run', 'mount', '--run', '', '--target', 'scratch'])
    expect(code).toBe(1)
    expect(result.learnt.denied).toMatchObject([{ name: 'mount', by: ['changing'] }])
    const more = await learnByCommand(binary, ['--run', '', '--target', 'scratch', '--deny', 'openat,read'])
    expect(more.code).toBe(1)
    expect(more.result.learnt.denied.map(({ name }) => name)).toEqual(['openat', 'read'])
    expect(more.result.profile.syscalls.flatMap(({ names }) => names)).not.toContain('openat')
  })
})

describe('an engine whose own profile refuses ptrace (stand-in: a real one, given such a profile)', () => {
  const refusing: OciProfile = {
    defaultAction: 'SCMP_ACT_ALLOW',
    syscalls: [{ names: ['ptrace'], action: 'SCMP_ACT_ERRNO', errnoRet: 1 }],
  }

  async function learnWith(always: boolean): Promise<LearnResult> {
    const config = await readConfig(null, { targets: ['scratch'], run: [''], timers: false })
    const ports = nodePorts({ signal: new AbortController().signal, onEvent: () => undefined, debug: () => undefined })
    const openEngine: LearnPorts['openEngine'] = async (choice) => {
      const engine = await ports.openEngine(choice)
      const runCell: typeof engine.runCell = (request, signal) => {
        const seccomp = always ? JSON.stringify(refusing) : (request.seccomp ?? JSON.stringify(refusing))
        return engine.runCell({ ...request, seccomp }, signal)
      }
      return {
        description: engine.description,
        prepare: (upload) => engine.prepare(upload),
        runCell,
        [Symbol.asyncDispose]: () => engine[Symbol.asyncDispose](),
      }
    }
    const binary = goBuild(join(FIXTURES, 'changing'))
    return await learnSeccomp(
      { binary, config, deny: new Set(DENIED), runs: 1 },
      { ...ports, openEngine, onTraced: () => undefined, onProved: () => undefined },
    )
  }

  test('is given one for learning that lets it through', async () => {
    const result = await learnWith(false)
    expect(result.cells).toMatchObject([{ result: 'learnt', learntUnder: 'portcullis' }])
    expect(result.learnt.allowed.length).toBeGreaterThan(60)
    expect(learnVerdict(result).exitCode).toBe(0)
  })

  test('and where that does not help either, nothing is learnt and the reason is said', async () => {
    const result = await learnWith(true)
    expect(result.cells).toMatchObject([{ result: 'untraced', reason: expect.stringContaining('EPERM') }])
    expect(learnVerdict(result).exitCode).toBe(3)
  })
})

import { execFileSync, spawn } from 'node:child_process'
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { build } from '../../scripts/build.ts'
import { GitHubApi } from '../fixtures/github/api.ts'
import { goBuild } from '../helpers/go-build.ts'
import { goTool } from '../helpers/go-tool.ts'
import { ROOT } from '../helpers/portcullis.ts'
import { ensureWineImage } from '../helpers/wine-image.ts'
import { zip, type ZipEntry } from '../helpers/zip.ts'

/**
 * The reusable workflows in a repository that calls them, run by nektos/act on this machine: cells in real containers, on the machine itself and in Wine.
 * STAND-INS: GitHub's API (test/fixtures/github), the clients in actions/upload-artifact and download-artifact, actions/setup-go, and `uses: $/`, which act does not know and
 * which is written as a repository of its own here. After each run its artifacts are in the stand-in of the API, as zips.
 */
const folder = mkdtempSync(join(tmpdir(), 'portcullis-act-'))
const caller = join(folder, 'caller')
const own = join(folder, 'portcullis')
const ACTIONS = join(ROOT, 'test', 'fixtures', 'github', 'actions')
const PROGRAM = join(ROOT, 'examples', 'hello-server')
const BUILT = { linux: 'build/linux_amd64/hello-server', windows: 'build/windows_amd64/hello-server.exe' } as const
let api: GitHubApi

const GATE = `
on: [push, pull_request]
permissions: {}
jobs:
  build:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1
      - uses: actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f
        with: { name: binaries, path: build }
  portability:
    needs: build
    uses: ./.github/workflows/portability.yml
    with:
      artifact: binaries
      path: build
      binary: build/{os}_{arch}/hello-server*
      targets: scratch, debian:12, linux-host, wine
      runners: |
        linux/amd64@linux-host=runner-itself
        windows/amd64@wine=runner-with-wine
      run: --version
  release:
    needs: portability
    runs-on: ubuntu-24.04
    steps:
      - run: echo "released with $VERDICT"
        env: { VERDICT: '\${{ needs.portability.outputs.verdict }}' }
`
const COMMENT = `
on: workflow_run
permissions: {}
jobs:
  comment:
    uses: ./.github/workflows/portability-comment.yml
`
const SHA = 'a'.repeat(40)
const GATE_WORKFLOW = 5
const repository = { default_branch: 'main' }
/** The base's commit is in the checkout, as `fetch-depth: 0` leaves it; its files are the operator's. */
const EVENTS = {
  push: () => ({ ref: 'refs/heads/main', repository }),
  pull_request: () => ({
    repository,
    pull_request: {
      number: 7,
      head: { sha: SHA, ref: 'topic', repo: { full_name: 'someone/r' } },
      base: { ref: 'main', sha: execFileSync('git', ['rev-parse', 'main'], { cwd: caller, encoding: 'utf8' }).trim() },
    },
  }),
}

function afterRun(id: number) {
  return {
    repository,
    workflow_run: {
      ...{ id, workflow_id: GATE_WORKFLOW, head_sha: SHA, head_branch: 'topic', pull_requests: [] },
      head_repository: { id: 99, owner: { login: 'someone' } },
    },
  }
}

beforeAll(async () => {
  await ensureWineImage()
  api = await GitHubApi.start()
  await build(join(own, 'dist'))
  for (const path of ['action.yml', 'package.json', 'matrix', 'schema', 'dist/probe', 'docs/findings']) {
    cpSync(join(ROOT, path), join(own, path), { recursive: true, filter: (from) => !from.includes('stand-ins') })
  }
  for (const name of ['upload-artifact', 'download-artifact']) {
    cpSync(join(ACTIONS, name), join(folder, name), { recursive: true })
    cpSync(join(ACTIONS, 'artifacts.cjs'), join(folder, name, 'artifacts.cjs'))
  }
  cpSync(join(ACTIONS, 'setup-go'), join(folder, 'setup-go'), { recursive: true })
  for (const name of ['portability.yml', 'portability-comment.yml']) {
    const workflow = readFileSync(join(ROOT, '.github', 'workflows', name), 'utf8')
    put(`.github/workflows/${name}`, workflow.replaceAll('uses: $/', 'uses: portcullis/portcullis@v1'))
  }
  put('.github/workflows/gate.yml', GATE)
  put('.github/workflows/comment.yml', COMMENT)
  put('portcullis.yml', 'timers: false\n')
  api.pulls.push({
    ...{ number: 7, state: 'open', headSha: SHA, headRepositoryId: 99, headLabel: 'someone:topic', byCommit: true },
    baseBranch: 'main',
  })
  provide('windows', goBuild(PROGRAM, { env: { GOOS: 'windows', GOARCH: 'amd64' } }))
  provide('linux', goBuild(PROGRAM))
  execFileSync('git', ['init', '-q', '-b', 'main'], { cwd: caller })
  commit('first')
}, 900_000)
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await api[Symbol.asyncDispose]()
})

function provide(os: keyof typeof BUILT, binary: string): void {
  mkdirSync(dirname(join(caller, BUILT[os])), { recursive: true })
  cpSync(binary, join(caller, BUILT[os]))
}

function put(path: string, content: string): void {
  mkdirSync(dirname(join(caller, path)), { recursive: true })
  writeFileSync(join(caller, path), content)
}

function commit(message: string): void {
  execFileSync('git', ['add', '-A'], { cwd: caller })
  const author = ['-c', 'user.name=test', '-c', 'user.email=test@localhost']
  execFileSync('git', [...author, 'commit', '-q', '-m', message], { cwd: caller })
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

interface ActRun {
  readonly code: number | null
  readonly said: string
}

/** Runs the gate as GitHub would for the event, with this id, and leaves its artifacts with the API. */
async function gate(event: keyof typeof EVENTS, id: number): Promise<ActRun> {
  const done = await act(event, 'gate.yml', EVENTS[event](), id)
  for (const { name, files } of uploaded(id)) api.upload(id, name, zip(files))
  const isPush = event === 'push'
  api.runs.push({
    ...{ id, workflowId: GATE_WORKFLOW, workflowFile: 'gate.yml', event },
    ...{ branch: isPush ? 'main' : 'topic', headRepositoryId: isPush ? 1 : 99 },
    conclusion: done.code === 0 ? 'success' : 'failure',
  })
  return done
}

/** What GitHub starts after that run. */
async function comment(id: number): Promise<ActRun> {
  return await act('workflow_run', 'comment.yml', afterRun(id), id + 1000)
}

/** What act's server has of the run: a tar in each artifact. */
function uploaded(id: number): { name: string; files: ZipEntry[] }[] {
  const server = join(folder, `artifacts-${id}`)
  return globSync('*/portcullis-report/*', { cwd: server }).map((path) => {
    const to = mkdtempSync(join(folder, 'unpacked-'))
    execFileSync('tar', ['-x', '-C', to, '-f', join(server, path)])
    const names = globSync('*', { cwd: to })
    return { name: 'portcullis-report', files: names.map((name) => ({ name, content: readFileSync(join(to, name)) })) }
  })
}

async function act(eventName: string, workflow: string, payload: unknown, id: number): Promise<ActRun> {
  const event = join(folder, 'event.json')
  writeFileSync(event, JSON.stringify(payload))
  const local = {
    'portcullis/portcullis@v1': own,
    'actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f': join(folder, 'upload-artifact'),
    'actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c': join(folder, 'download-artifact'),
    'actions/setup-go@b7ad1dad31e06c5925ef5d2fc7ad053ef454303e': join(folder, 'setup-go'),
  }
  const variables = {
    GITHUB_API_URL: api.url,
    GITHUB_REPOSITORY: 'o/r',
    GITHUB_RUN_ID: `${id}`,
    GITHUB_WORKFLOW_REF: `o/r/.github/workflows/${workflow}@refs/heads/main`,
    GITHUB_SERVER_URL: 'https://github.com',
  }
  const runners = ['ubuntu-24.04', 'runner-itself', 'runner-with-wine']
  const child = spawn(
    goTool('github.com/nektos/act', 'v0.2.87'),
    [
      ...[eventName, '-W', `.github/workflows/${workflow}`, '--eventpath', event, '--concurrent-jobs', '2'],
      ...runners.flatMap((label) => ['-P', `${label}=-self-hosted`]),
      ...['--artifact-server-path', join(folder, `artifacts-${id}`), '--artifact-server-addr', '127.0.0.1'],
      ...['--artifact-server-port', `${await freePort()}`, '--no-cache-server', '--secret', 'GITHUB_TOKEN=job-token'],
      ...Object.entries(variables).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
      ...Object.entries(local).flatMap(([name, path]) => ['--local-repository', `${name}=${path}`]),
    ],
    {
      cwd: caller,
      env: {
        ...process.env,
        PATH: `${dirname(process.execPath)}:${process.env['PATH']}`,
        // act keeps the jobs' folders there; our own cache, with probe and stand-ins, stays where it is.
        XDG_CACHE_HOME: join(folder, 'cache'),
        PORTCULLIS_CACHE: process.env['PORTCULLIS_CACHE'] ?? join(process.env['HOME']!, '.cache', 'portcullis'),
        NO_COLOR: '1',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  const code = new Promise<number | null>((resolve) => child.once('close', resolve))
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)])
  return { code: await code, said: out + err }
}

test('a push to main: plan, a slice in containers, one on the machine itself, one in Wine, a report, and the release behind the gate', async () => {
  const { said, code } = await gate('push', 10)
  expect(said).toContain('released with pass')
  expect(code).toBe(0)
  expect(said).toMatch(/ubuntu-24\.04 +ubuntu-24\.04 +2 cells/)
  for (const runner of ['runner-itself', 'runner-with-wine'])
    expect(said).toMatch(new RegExp(`${runner} +${runner} +1 cell`))
  expect(api.artifacts).toHaveLength(1)
  expect(api.comments).toEqual([])
}, 240_000)

test("a fork's pull request: one comment, and nothing changed", async () => {
  const { code } = await gate('pull_request', 20)
  expect(code).toBe(0)
  const { said, code: commented } = await comment(20)
  expect(said).toContain('Comment created')
  expect(commented).toBe(0)
  const [only, ...more] = api.on(7)
  expect(more).toEqual([])
  expect(only!.body).toContain('Gate passes')
  expect(only!.body).toContain('Nothing changed since the baseline.')
  expect(only!.body).toContain('https://github.com/o/r/actions/runs/20')
  for (const target of ['scratch', 'debian:12', 'linux-host', 'wine']) expect(only!.body).toContain(target)
}, 240_000)

test('a push that breaks a cell: the same comment says which is newly broken, and nothing is released', async () => {
  // Needs a C library.
  provide('linux', goBuild(PROGRAM, { cgo: true }))
  commit('second')
  const [before] = api.on(7)
  const { said, code } = await gate('pull_request', 30)
  expect(code).not.toBe(0)
  expect(said).not.toContain('released with')
  expect((await comment(30)).said).toContain('Comment updated')
  expect(api.on(7)).toHaveLength(1)
  expect(api.on(7)[0]!.id).toBe(before!.id)
  const { body } = api.on(7)[0]!
  expect(body).toContain('Gate fails')
  expect(body).toMatch(/newly broken: `hello-server: scratch`/)
  expect(body).toMatch(/glibc floor raised to `?GLIBC_2\.\d+`?, none before, by C code in/)
}, 240_000)

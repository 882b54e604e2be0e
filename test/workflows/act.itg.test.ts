import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { build } from '../../scripts/build.ts'
import { GitHubApi } from '../fixtures/github/api.ts'
import { goTool } from '../helpers/go-tool.ts'
import { leftovers } from '../helpers/leftovers.ts'
import { ROOT } from '../helpers/portcullis.ts'

/**
 * The reusable workflow in a repository that calls it, run by nektos/act on this machine with real containers. STAND-INS: GitHub's API
 * (test/fixtures/github), the clients in actions/upload-artifact and download-artifact, and `uses: $/`, which act does not know and which is
 * written as a repository of its own here.
 */
const folder = mkdtempSync(join(tmpdir(), 'portcullis-act-'))
const caller = join(folder, 'caller')
const own = join(folder, 'portcullis')
const ACTIONS = join(ROOT, 'test', 'fixtures', 'github', 'actions')
const BINARY = join(ROOT, 'node_modules', '@esbuild', `linux-${process.arch}`, 'bin', 'esbuild')
let api: GitHubApi

const GATE = `
on: pull_request
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
      binary: dist/app
      targets: scratch, alpine:3.22, debian:12
      run: --version
      per-job: '2'
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
const EVENTS = {
  pull_request: { pull_request: { number: 7, head: { sha: SHA, ref: 'topic', repo: { full_name: 'someone/r' } } } },
  workflow_run: {
    workflow_run: {
      id: 1,
      head_sha: SHA,
      head_branch: 'topic',
      head_repository: { id: 99, owner: { login: 'someone' } },
      pull_requests: [],
    },
  },
}

beforeAll(async () => {
  api = await GitHubApi.start()
  await build(join(own, 'dist'))
  for (const path of ['action.yml', 'package.json', 'matrix', 'schema', 'dist/probe', 'docs/findings']) {
    cpSync(join(ROOT, path), join(own, path), { recursive: true, filter: (from) => !from.includes('stand-ins') })
  }
  for (const name of ['upload-artifact', 'download-artifact']) {
    cpSync(join(ACTIONS, name), join(folder, name), { recursive: true })
    cpSync(join(ACTIONS, 'artifacts.cjs'), join(folder, name, 'artifacts.cjs'))
  }
  for (const name of ['portability.yml', 'portability-comment.yml']) {
    const workflow = readFileSync(join(ROOT, '.github', 'workflows', name), 'utf8')
    put(`.github/workflows/${name}`, workflow.replaceAll('uses: $/', 'uses: portcullis/portcullis@v1'))
  }
  put('.github/workflows/gate.yml', GATE)
  put('.github/workflows/comment.yml', COMMENT)
  api.pulls.push({
    number: 7,
    state: 'open',
    headSha: SHA,
    headRepositoryId: 99,
    headLabel: 'someone:topic',
    byCommit: true,
  })
  cpSync(BINARY, join(caller, 'build', 'app'))
  execFileSync('git', ['init', '-q', '-b', 'main'], { cwd: caller })
  commit('first')
}, 240_000)
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await api[Symbol.asyncDispose]()
})

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

/** A pull request from a fork, then what GitHub starts after it; both see the artifacts in `artifacts`. */
async function push(artifacts: string): Promise<{ gate: ActRun; comment: ActRun }> {
  const gate = await act('pull_request', artifacts)
  return { gate, comment: await act('workflow_run', artifacts) }
}

async function act(eventName: keyof typeof EVENTS, artifacts: string): Promise<ActRun> {
  const event = join(folder, 'event.json')
  writeFileSync(event, JSON.stringify(EVENTS[eventName]))
  const local = {
    'portcullis/portcullis@v1': own,
    'actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f': join(folder, 'upload-artifact'),
    'actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c': join(folder, 'download-artifact'),
  }
  const child = spawn(
    goTool('github.com/nektos/act', 'v0.2.87'),
    [
      eventName,
      ...['-P', 'ubuntu-24.04=-self-hosted', '--eventpath', event, '--concurrent-jobs', '2'],
      ...['--artifact-server-path', join(folder, artifacts), '--artifact-server-addr', '127.0.0.1'],
      ...['--artifact-server-port', `${await freePort()}`, '--no-cache-server'],
      ...['--env', `GITHUB_API_URL=${api.url}`, '--secret', 'GITHUB_TOKEN=job-token', '--env', 'GITHUB_REPOSITORY=o/r'],
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

test('plan, two slices, report, and the release behind the gate; a comment although it is a fork', async () => {
  const { gate, comment } = await push('first')
  expect(gate.said).toContain('released with pass')
  expect(gate.code).toBe(0)
  expect(comment.said).toContain('Comment created')
  expect(comment.code).toBe(0)
  expect(api.on(7)).toHaveLength(1)
  expect(api.on(7)[0]!.body).toContain('Gate passes')
  for (const target of ['scratch', 'alpine:3.22', 'debian:12']) expect(api.on(7)[0]!.body).toContain(target)
  expect(await leftovers('/var/run/docker.sock')).toEqual([])
}, 240_000)

test('a push that breaks cells: the same comment says so, and nothing is released', async () => {
  // The Node that runs this needs glibc.
  cpSync(process.execPath, join(caller, 'build', 'app'))
  chmodSync(join(caller, 'build', 'app'), 0o755)
  commit('second')
  const [before] = api.on(7)
  const { gate, comment } = await push('second')
  expect(gate.code).not.toBe(0)
  expect(gate.said).not.toContain('released with')
  expect(comment.said).toContain('Comment updated')
  expect(api.on(7)).toHaveLength(1)
  expect(api.on(7)[0]!.id).toBe(before!.id)
  expect(api.on(7)[0]!.body).toContain('Gate fails')
}, 240_000)

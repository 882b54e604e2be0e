import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { withMarker } from '../../src/action/github/marker.ts'
import { GitHubApi, type Fault } from '../fixtures/github/api.ts'
import { runAction, type ActionRun } from './run-action.ts'

/** Whatever GitHub does: one comment at the end or a fall-back that says why, and a step whose colour is the gate's. By prediction, so that no engine is needed. */
const ENTRY = join(import.meta.dirname, '../../src/action/action.ts')
const STATIC = join(import.meta.dirname, '../../node_modules/@esbuild/linux-x64/bin/esbuild')
const NEEDS_GLIBC = process.execPath
const GATES = {
  open: { binary: STATIC, exitCode: 0, says: 'Gate passes' },
  closed: { binary: NEEDS_GLIBC, exitCode: 1, says: 'Gate fails' },
} as const

interface Case {
  readonly name: string
  readonly faults?: readonly Fault[]
  readonly prepare?: (api: GitHubApi) => void
  readonly fork?: boolean
}

async function step(api: GitHubApi, binary: string, { fork = false }: Pick<Case, 'fork'> = {}): Promise<ActionRun> {
  const head = { repo: { full_name: fork ? 'someone/r' : 'o/r' } }
  return await runAction({
    entry: ENTRY,
    inputs: { binary, targets: 'scratch', engine: 'none', 'github-token': 'job-token', 'comment-key': 'k' },
    event: { name: 'pull_request', payload: { pull_request: { number: 7, head, base: { ref: 'main' } } } },
    apiUrl: api.url,
  })
}

const ALWAYS = { times: 99 }
const old = (api: GitHubApi) => api.add(7, withMarker('k', 'old'))

/** What passes by itself. */
const PASSING: readonly Case[] = [
  { name: 'a server error', faults: [{ method: 'GET', kind: 'status', status: 502 }] },
  { name: 'a dropped connection', faults: [{ method: 'POST', kind: 'drop' }] },
  { name: 'an answer that is lost', faults: [{ method: 'POST', kind: 'drop', carriedOut: true }] },
  {
    name: 'a secondary rate limit that says when to come again',
    faults: [{ method: 'POST', kind: 'secondary-rate-limit', retryAfterSeconds: 1 }],
  },
  {
    name: 'a comment that is deleted meanwhile',
    prepare: old,
    faults: [{ method: 'GET', kind: 'after', action: (api) => void api.remove(api.on(7)[0]!.id) }],
  },
]

/** What does not, and what is said of it. */
const LASTING: readonly (Case & { readonly says: RegExp; readonly closed?: true })[] = [
  { name: '401', prepare: (api) => api.accounts.clear(), says: /401.*does not accept|does not accept the token \(401/ },
  {
    name: '403 for a fork',
    closed: true,
    fork: true,
    prepare: (api) => {
      api.accounts.set('job-token', { login: 'b[bot]', type: 'Bot', access: 'read' })
      api.contents.set('main:README.md', 'x')
    },
    says: /from a fork/,
  },
  {
    name: '403, no permission',
    prepare: (api) => api.accounts.set('job-token', { login: 'b[bot]', type: 'Bot', access: 'read' }),
    says: /lacks the permission `pull-requests: write`/,
  },
  {
    name: '403, a rate limit that outlasts us',
    faults: [{ method: 'POST', kind: 'secondary-rate-limit', retryAfterSeconds: 3600, ...ALWAYS }],
    says: /rate limit is used up/,
  },
  {
    name: '404',
    faults: [{ method: 'GET', kind: 'status', status: 404, ...ALWAYS }],
    says: /cannot see the pull request/,
  },
  { name: '422', faults: [{ method: 'POST', kind: 'status', status: 422, ...ALWAYS }], says: /answered 422/ },
  {
    name: '503',
    faults: [{ method: 'GET', kind: 'status', status: 503, ...ALWAYS }],
    closed: true,
    says: /answered 503/,
  },
  {
    name: 'connections that always drop',
    faults: [{ method: 'GET', kind: 'drop', ...ALWAYS }],
    says: /could not be written/,
  },
]

async function prepared({ faults = [], prepare }: Case): Promise<GitHubApi> {
  const api = await GitHubApi.start()
  prepare?.(api)
  api.faults.push(...faults)
  return api
}

test.each(PASSING)(
  '$name: one comment',
  async (each) => {
    await using api = await prepared(each)
    const run = await step(api, GATES.closed.binary)
    expect(run.exitCode).toBe(1)
    expect(api.on(7)).toHaveLength(1)
    expect(api.on(7)[0]!.body).toContain(GATES.closed.says)
    expect(run.summary).not.toContain('[!WARNING]')
  },
  60_000,
)

describe.each(Object.entries(GATES))(
  'the gate is %s',
  (name, { binary, exitCode, says: verdict }) => {
    test.each(LASTING.filter(({ closed }) => name === 'open' || closed))(
      '$name: a warning, and the summary has it',
      async (each) => {
        await using api = await prepared(each)
        const run = await step(api, binary, { fork: each.fork ?? false })
        expect(run.exitCode).toBe(exitCode)
        expect(api.comments).toEqual([])
        expect(run.commands.find(({ properties }) => properties.includes('No comment'))?.message).toMatch(each.says)
        expect(run.summary).toMatch(/^> \[!WARNING\]/)
        expect(run.summary).toContain(verdict)
      },
    )
  },
  60_000,
)

test('two runs at once: one comment', async () => {
  await using api = await GitHubApi.start()
  const { binary, exitCode } = GATES.closed
  const runs = await Promise.all([step(api, binary), step(api, binary)])
  expect(runs.map((run) => run.exitCode)).toEqual([exitCode, exitCode])
  expect(api.on(7)).toHaveLength(1)
}, 60_000)

import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { fileOfArtifact } from '../../../src/action/github/artifacts.ts'
import { artifactOfBase, baseOf, type Base } from '../../../src/action/github/base-branch.ts'
import { gitHubClient } from '../../../src/action/github/client.ts'
import { GitHubApi, type StoredRun } from '../../fixtures/github/api.ts'
import { zip } from '../../helpers/zip.ts'

const RUN: StoredRun = {
  id: 10,
  workflowId: 5,
  workflowFile: 'ci.yml',
  event: 'push',
  branch: 'main',
  conclusion: 'success',
  headRepositoryId: 1,
}
const BASE: Base = { owner: 'o', repo: 'r', branch: 'main', workflow: 'ci.yml', runId: 99 }
const NAME = 'portcullis-report'
let api: GitHubApi

beforeEach(async () => {
  api = await GitHubApi.start()
})
afterEach(async () => {
  await api[Symbol.asyncDispose]()
})

async function client() {
  return await gitHubClient({ token: 'job-token', apiUrl: api.url, budgetMs: 3000, secondMs: 5 })
}

function artifact(runId: number, content = `of ${runId}`, name = NAME) {
  return api.upload(runId, name, zip([{ name: 'report.json', content }]))
}

describe('which branch', () => {
  const identity = { workflowRef: 'o/r/.github/workflows/ci.yml@refs/heads/x', ref: 'refs/heads/topic', runId: 99 }
  const pull = { pull: { owner: 'o', repo: 'r', number: 7 }, fromFork: false, baseBranch: 'release-1' }
  const payload = { repository: { default_branch: 'trunk' } }
  test.each<
    [name: string, event: string, payload: unknown, ref: string, found: typeof pull | null, branch: string | null]
  >([
    ["a pull request's base", 'pull_request', payload, 'refs/pull/7/merge', pull, 'release-1'],
    ['a push: the branch itself', 'push', payload, 'refs/heads/main', null, 'main'],
    ['a tag: the default branch', 'push', payload, 'refs/tags/v1', null, 'trunk'],
    [
      'the merge queue',
      'merge_group',
      { ...payload, merge_group: { base_ref: 'refs/heads/main' } },
      'refs/heads/q',
      null,
      'main',
    ],
    ['an event that says nothing', 'push', {}, 'refs/tags/v1', null, null],
  ])('%s', (_name, event, body, ref, found, branch) => {
    const base = baseOf({ name: event, repository: 'o/r', payload: body }, { ...identity, ref }, found)
    expect(base?.branch ?? null).toBe(branch)
    if (base) expect(base).toMatchObject({ owner: 'o', repo: 'r', workflow: 'ci.yml', runId: 99 })
  })

  test('on workflow_run the workflow and the run that were tested count', () => {
    const tested = { ...payload, workflow_run: { id: 3, workflow_id: 5, head_branch: 'main' } }
    const event = { name: 'workflow_run', repository: 'o/r', payload: tested }
    expect(baseOf(event, identity, pull)).toEqual({ owner: 'o', repo: 'r', branch: 'release-1', workflow: 5, runId: 3 })
    expect(baseOf(event, identity, null)).toMatchObject({ branch: 'trunk' })
  })

  test('no workflow, no base', () => {
    expect(baseOf({ name: 'push', repository: 'o/r', payload }, { ...identity, workflowRef: '' }, null)).toBe(null)
  })
})

describe('which artifact', () => {
  test('the newest that is not expired, of the newest successful run that has one', async () => {
    api.runs.push({ ...RUN, id: 8 }, { ...RUN, id: 9 }, RUN)
    artifact(8)
    artifact(9, 'first')
    const newest = artifact(9, 'again')
    api.upload(10, NAME, zip([]), { expired: true })
    artifact(10, 'x', `${NAME}-of-another`)
    expect((await artifactOfBase(await client(), BASE, NAME))?.id).toBe(newest.id)
  })

  test.each<[name: string, run: Partial<StoredRun>]>([
    ['of a fork that calls its branch as ours', { headRepositoryId: 2, event: 'pull_request' }],
    ["of a fork's push that somehow shows here", { headRepositoryId: 2 }],
    ['of a pull request from the base branch', { event: 'pull_request' }],
    ['that failed', { conclusion: 'failure' }],
    ['of another branch', { branch: 'topic' }],
    ['of another workflow', { workflowFile: 'other.yml' }],
    ['that asks itself', { id: 99 }],
  ])('none of a run %s', async (_name, changes) => {
    const run = { ...RUN, ...changes }
    api.runs.push(run)
    artifact(run.id)
    expect(await artifactOfBase(await client(), BASE, NAME)).toBe(null)
  })
})

describe('what is in it', () => {
  async function read(maxBytes = 1000): Promise<string> {
    api.runs.push(RUN)
    const connected = await client()
    const found = await artifactOfBase(connected, BASE, NAME)
    return (await fileOfArtifact(connected, found!, 'report.json', maxBytes)).toString('utf8')
  }

  test('comes from the storage, to which no token goes', async () => {
    artifact(10)
    expect(await read()).toBe('of 10')
  })

  test('one without a digest is taken', async () => {
    api.upload(10, NAME, zip([{ name: 'report.json', content: 'x' }]), { digest: null })
    expect(await read()).toBe('x')
  })

  test.each([
    [
      'another digest than GitHub says',
      { digest: `sha256:${'0'.repeat(64)}` },
      /has the digest sha256:[0-9a-f]{64}, GitHub says sha256:000/,
    ],
    ['a size above the limit', { sizeBytes: 17 * 1024 * 1024 }, /has 17825792 bytes, 16777216 are allowed/],
  ] as const)('%s is refused', async (_name, claims, says) => {
    api.upload(10, NAME, zip([{ name: 'report.json', content: 'x' }]), claims)
    await expect(read()).rejects.toThrow(says)
  })

  test('more bytes than it says, above the limit: the download stops', async () => {
    const large = zip([{ name: 'report.json', content: Buffer.alloc(17 * 1024 * 1024), method: 0 }])
    api.upload(10, NAME, large, { sizeBytes: 1000 })
    await expect(read()).rejects.toThrow(/more than 16777216 bytes/)
  })

  test('a lost connection is tried again', async () => {
    artifact(10)
    api.faults.push(
      { method: 'GET', path: '/zip', kind: 'drop' },
      { method: 'GET', path: '/runs', kind: 'status', status: 502 },
    )
    expect(await read()).toBe('of 10')
  })
})

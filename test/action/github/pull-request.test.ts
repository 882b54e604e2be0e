import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { gitHubClient } from '../../../src/action/github/client.ts'
import { pullRequestOf } from '../../../src/action/github/pull-request.ts'
import type { StoredPull } from '../../fixtures/github/api.ts'
import { GitHubApi } from '../../fixtures/github/api.ts'

const SHA = 'a'.repeat(40)
let api: GitHubApi

beforeEach(async () => {
  api = await GitHubApi.start()
})
afterEach(async () => {
  await api[Symbol.asyncDispose]()
})

async function find(name: string, payload: unknown, repository = 'o/r') {
  return await pullRequestOf({ name, payload, repository }, () =>
    gitHubClient({ token: 'job-token', apiUrl: api.url, budgetMs: 3000, secondMs: 5 }),
  )
}

const pullPayload = (head: string) => ({
  pull_request: { number: 7, head: { repo: { full_name: head } }, base: { ref: 'main' } },
})
const ours = { owner: 'o', repo: 'r', number: 7 }

describe('from the payload alone', () => {
  test.each([
    ['pull_request', pullPayload('o/r'), { pull: ours, fromFork: false, baseBranch: 'main' }],
    ['pull_request', pullPayload('mallory/r'), { pull: ours, fromFork: true, baseBranch: 'main' }],
    ['pull_request_target', pullPayload('mallory/r'), { pull: ours, fromFork: false, baseBranch: 'main' }],
    ['issue_comment', { issue: { number: 7, pull_request: {} } }, { pull: ours, fromFork: false, baseBranch: null }],
    ['issue_comment', { issue: { number: 7 } }, null],
    ['push', { ref: 'refs/heads/main' }, null],
    ['pull_request', { pull_request: { number: '7; DROP' } }, null],
    ['pull_request', { pull_request: { number: 7.5 } }, null],
    ['pull_request', null, null],
    ['schedule', 'no object', null],
  ])('%s %j', async (name, payload, expected) => {
    expect(await find(name, payload)).toEqual(expected)
    expect(api.requests).toEqual([])
  })

  test('a repository that is no owner/name', async () => {
    expect(await find('pull_request', pullPayload('o/r'), 'o/r/../../user')).toBe(null)
  })
})

describe('workflow_run: by the commit that was tested, never by what the run says', () => {
  const run = {
    head_sha: SHA,
    head_branch: 'topic',
    head_repository: { id: 99, owner: { login: 'someone' } },
    pull_requests: [{ number: 666 }],
  }
  const pull: StoredPull = {
    number: 7,
    state: 'open',
    headSha: SHA,
    headRepositoryId: 99,
    headLabel: 'someone:topic',
    byCommit: true,
  }
  test.each([
    ['known by its commit', [pull], 7],
    ['known only by its branch', [{ ...pull, byCommit: false }], 7],
    ['moved on since', [{ ...pull, headSha: 'b'.repeat(40) }], null],
    ["another repository's with the same commit", [{ ...pull, headRepositoryId: 1 }], null],
    ['closed', [{ ...pull, state: 'closed' as const }], null],
    ['the right one of two', [{ ...pull, number: 5, headRepositoryId: 1 }, pull], 7],
    ['none', [], null],
  ])('%s', async (_name, pulls, number) => {
    api.pulls.push(...pulls)
    const found = await find('workflow_run', { workflow_run: run })
    expect(found?.pull.number ?? null).toBe(number)
    expect(found?.baseBranch ?? null).toBe(number === null ? null : 'main')
  })

  test.each([404, 422])('a commit that GitHub does not know here (%i): by its branch', async (status) => {
    api.pulls.push(pull)
    api.faults.push({ method: 'GET', path: '/commits/', kind: 'status', status })
    expect((await find('workflow_run', { workflow_run: run }))?.pull.number).toBe(7)
  })

  test('a commit id that is none is not sent anywhere', async () => {
    expect(await find('workflow_run', { workflow_run: { ...run, head_sha: '../../user' } })).toBe(null)
    expect(api.requests).toEqual([])
  })
})

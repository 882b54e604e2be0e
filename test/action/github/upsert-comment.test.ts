import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { gitHubClient } from '../../../src/action/github/client.ts'
import { withMarker } from '../../../src/action/github/marker.ts'
import type { CommentContent } from '../../../src/action/github/upsert-comment.ts'
import { upsertComment } from '../../../src/action/github/upsert-comment.ts'
import { GitHubApi } from '../../fixtures/github/api.ts'

const PULL = { owner: 'o', repo: 'r', number: 7 }
let api: GitHubApi

beforeEach(async () => {
  api = await GitHubApi.start()
})
afterEach(async () => {
  await api[Symbol.asyncDispose]()
})

function content(text: string, more: Partial<CommentContent> = {}): CommentContent {
  return { key: 'main', text: () => text, fingerprint: text, create: true, ...more }
}

async function upsert(what: CommentContent, { token = 'job-token', budgetMs = 5000 } = {}) {
  return await upsertComment(await gitHubClient({ token, apiUrl: api.url, budgetMs, secondMs: 5 }), PULL, what)
}

const bodies = () => api.on(7).map((each) => each.body)

test('creates one comment that begins with its marker', async () => {
  expect(await upsert(content('**passes**'))).toMatchObject({ action: 'created' })
  expect(bodies()).toEqual([withMarker('main', '**passes**')])
  expect(bodies()[0]).toMatch(/^<!-- portcullis:main [0-9a-f]{16} -->\n\*\*passes\*\*$/)
})

test('changes it in place and leaves it alone while nothing changes', async () => {
  await upsert(content('one'))
  const { id } = api.on(7)[0]!
  expect(await upsert(content('two'))).toMatchObject({ action: 'updated' })
  api.requests.length = 0
  expect(await upsert(content('two'))).toMatchObject({ action: 'unchanged' })
  expect(api.requests.filter((each) => !each.startsWith('GET'))).toEqual([])
  expect(api.on(7)).toMatchObject([{ id, body: withMarker('main', 'two') }])
})

test('compares by fingerprint, so that times of day alone change nothing', async () => {
  await upsert(content('took 5 s', { fingerprint: 'passes' }))
  expect(await upsert(content('took 6 s', { fingerprint: 'passes' }))).toMatchObject({ action: 'unchanged' })
})

test('finds it behind 250 other comments', async () => {
  for (let index = 0; index < 250; index += 1) api.add(7, `chat ${index}`)
  const { id } = api.add(7, withMarker('main', 'old'))
  await upsert(content('new'))
  expect(api.comments.find((each) => each.id === id)!.body).toBe(withMarker('main', 'new'))
  expect(api.on(7)).toHaveLength(251)
})

test('uses of different keys have a comment each', async () => {
  await upsert(content('a', { key: 'linux' }))
  await upsert(content('b', { key: 'linux-arm' }))
  await upsert(content('c', { key: 'linux' }))
  expect(bodies()).toEqual([withMarker('linux', 'c'), withMarker('linux-arm', 'b')])
})

describe('comments that are not ours', () => {
  const stranger = { login: 'mallory', type: 'User', access: 'write' } as const
  const cases = {
    'a user who begins with our marker': [withMarker('main', 'spoof'), stranger],
    'a bot that quotes our marker further on': [`quoted:\n${withMarker('main', 'x')}`, undefined],
    'a bot whose marker is indented': [` ${withMarker('main', 'x')}`, undefined],
    'our comment of a key that ours is a prefix of': [withMarker('main2', 'x'), undefined],
    'a marker without a hash': ['<!-- portcullis:main -->\nx', undefined],
  } as const
  test.each(Object.entries(cases))('%s', async (_name, [body, author]) => {
    const other = api.add(7, body, author)
    expect(await upsert(content('mine'))).toMatchObject({ action: 'created' })
    expect(bodies()).toEqual([other.body, withMarker('main', 'mine')])
    expect(other.body).toBe(body)
  })
})

test("with a user's token, that user's comment is ours", async () => {
  const user = { login: 'octocat', type: 'User', access: 'write' } as const
  api.accounts.set('user-token', user)
  api.add(7, withMarker('main', 'spoof'), { ...user, login: 'mallory' })
  await upsert(content('one'), { token: 'user-token' })
  await upsert(content('two'), { token: 'user-token' })
  expect(bodies()).toEqual([withMarker('main', 'spoof'), withMarker('main', 'two')])
})

test("another bot's comment that we may not change does not keep us from ours, and we make only one", async () => {
  api.accounts.set('job-token', { login: 'our-app[bot]', type: 'Bot', access: 'own comments' })
  api.add(7, withMarker('main', 'theirs'))
  await upsert(content('one'))
  await upsert(content('two'))
  expect(bodies()).toEqual([withMarker('main', 'theirs'), withMarker('main', 'two')])
})

test('where there is none from before and none is to be made, nothing is written', async () => {
  expect(await upsert(content('x', { create: false }))).toEqual({ action: 'none', url: null })
  await upsert(content('x'))
  expect(await upsert(content('y', { create: false }))).toMatchObject({ action: 'updated' })
})

test('two runs at once end at one comment', async () => {
  // Both have looked and found nothing; the other one writes first.
  api.faults.push({ method: 'GET', kind: 'after', action: () => void api.add(7, withMarker('main', 'theirs')) })
  expect(await upsert(content('mine'))).toMatchObject({ action: 'updated' })
  expect(bodies()).toEqual([withMarker('main', 'mine')])
})

test('four runs at once end at one comment', async () => {
  await Promise.all(['a', 'b', 'c', 'd'].map((text) => upsert(content(text))))
  expect(bodies()).toHaveLength(1)
})

test('duplicates from before are taken away, the oldest stays', async () => {
  const oldest = api.add(7, withMarker('main', 'first'))
  api.add(7, withMarker('main', 'second'))
  api.add(7, withMarker('main', 'third'))
  await upsert(content('now'))
  expect(api.on(7)).toEqual([oldest])
  expect(oldest.body).toBe(withMarker('main', 'now'))
})

test('a comment deleted between looking and writing is made anew', async () => {
  const { id } = api.add(7, withMarker('main', 'old'))
  api.faults.push({ method: 'GET', kind: 'after', action: () => void api.remove(id) })
  expect(await upsert(content('new'))).toMatchObject({ action: 'created' })
  expect(bodies()).toEqual([withMarker('main', 'new')])
})

describe('what passes by itself is tried again', () => {
  test.each([
    ['a server error', { method: 'POST', kind: 'status', status: 502, times: 2 }],
    ['a lost connection', { method: 'POST', kind: 'drop' }],
    ['a secondary rate limit', { method: 'POST', kind: 'secondary-rate-limit', retryAfterSeconds: 2 }],
    ['a lost connection while reading', { method: 'GET', kind: 'drop' }],
  ] as const)('%s', async (_name, fault) => {
    api.faults.push(fault)
    expect(await upsert(content('x'))).toMatchObject({ action: 'created' })
    expect(bodies()).toEqual([withMarker('main', 'x')])
  })

  test('an answer that is lost after the comment was made leaves one comment', async () => {
    api.faults.push({ method: 'POST', kind: 'drop', carriedOut: true })
    await upsert(content('x'))
    expect(bodies()).toEqual([withMarker('main', 'x')])
  })
})

describe('what does not pass', () => {
  test('a server that stays broken: as many tries as agreed', async () => {
    api.faults.push({ method: 'POST', kind: 'status', status: 503, times: 100 })
    await expect(upsert(content('x'))).rejects.toMatchObject({ status: 503 })
    expect(api.requests.filter((each) => each.startsWith('POST'))).toHaveLength(3)
  })

  test('a rate limit that would outlast the time', async () => {
    api.faults.push({ method: 'POST', kind: 'secondary-rate-limit', retryAfterSeconds: 10_000 })
    await expect(upsert(content('x'))).rejects.toMatchObject({ status: 403 })
    expect(api.requests.filter((each) => each.startsWith('POST'))).toHaveLength(1)
  })

  test('a server that never answers: the time is bounded', async () => {
    api.faults.push({ method: 'GET', kind: 'after', action: () => new Promise((done) => setTimeout(done, 4000)) })
    const startedMs = performance.now()
    await expect(upsert(content('x'), { budgetMs: 300 })).rejects.toThrow(/timeout/)
    expect(performance.now() - startedMs).toBeLessThan(3500)
  })

  test('a token that may only read', async () => {
    api.accounts.set('job-token', { login: 'github-actions[bot]', type: 'Bot', access: 'read' })
    await expect(upsert(content('x'))).rejects.toMatchObject({ status: 403 })
    api.add(7, withMarker('main', 'old'))
    await expect(upsert(content('x'))).rejects.toMatchObject({ status: 403 })
    expect(bodies()).toEqual([withMarker('main', 'old')])
  })

  test('a token that GitHub does not know', async () => {
    await expect(upsert(content('x'), { token: 'expired' })).rejects.toMatchObject({ status: 401 })
  })
})

test('a body that GitHub finds too long is made shorter until it fits', async () => {
  const asked: number[] = []
  const text = (maxLength: number) => {
    asked.push(maxLength)
    // A renderer that keeps to a tenth more than it was told.
    return 'é'.repeat(Math.floor(maxLength * 1.1))
  }
  expect(await upsert(content('', { text }))).toMatchObject({ action: 'created' })
  expect(asked.length).toBe(2)
  expect(bodies()[0]!.length).toBeLessThan(65_536)
})

import { describe, expect, test } from 'vitest'
import { authorOf, type Author } from '../../src/trust/author.ts'
import { recordedEvent } from '../fixtures/github/events.ts'

const SHA = 'f'.repeat(40)

function author(
  name: string,
  payload: unknown,
  repository = 'Codertocat/Hello-World',
  ref = 'refs/heads/master',
): Author {
  return authorOf({ name, repository, ref, sha: SHA, payload })
}

const recorded = recordedEvent
const PULL_BASE = {
  repository: 'Codertocat/Hello-World',
  commit: 'f95f852bd8fca8fcc58a9a2d6c842781e32a215e',
  name: 'master',
}
const FORK = { kind: 'guest', fork: true, otherRun: false, who: 'the fork Octocoders/Hello-World' }

describe('recorded payloads', () => {
  test.each([
    ['push', 'push'],
    ['schedule', 'schedule'],
    ['workflow_dispatch', 'push'],
    ['pull_request', 'pull_request'],
    ['pull_request_target', 'pull_request'],
  ])('%s of the repository itself: the operator', (name, payload) => {
    expect(author(name, recorded(payload))).toEqual({ kind: 'operator' })
  })

  test.each(['pull_request', 'pull_request_target', 'pull_request_review'])(
    '%s of a fork: a guest, the base is its base',
    (name) => {
      expect(author(name, recorded('pull_request-fork'))).toEqual({ ...FORK, base: PULL_BASE })
    },
  )

  test('a fork that is gone stays one', () => {
    expect(author('pull_request', recorded('pull_request-deleted-fork'))).toMatchObject({
      kind: 'guest',
      fork: true,
      who: 'a fork that the event does not name',
    })
  })

  test('workflow_run after a run of the repository: the operator', () => {
    expect(author('workflow_run', recorded('workflow_run'), 'octo-org/octo-repo')).toEqual({ kind: 'operator' })
  })

  test('workflow_run after a run of a fork: a guest, and so are plans and slices of that run', () => {
    expect(author('workflow_run', recorded('workflow_run-fork'), 'octo-org/octo-repo')).toEqual({
      ...FORK,
      otherRun: true,
      base: { repository: 'octo-org/octo-repo', commit: SHA, name: 'master' },
    })
  })

  test('merge_group: nobody can say, and the base is the commit that the queue builds on', () => {
    expect(author('merge_group', recorded('merge_group'), 'octo-org/octo-repo')).toEqual({
      kind: 'guest',
      fork: false,
      otherRun: false,
      who: 'the merge queue',
      base: { repository: 'octo-org/octo-repo', commit: '380387fbc80638b734a49e1be1c4dfec1c01b33c', name: 'main' },
    })
  })

  test('issue_comment: nobody can say, and the base is the default branch', () => {
    expect(author('issue_comment', recorded('issue_comment'))).toMatchObject({
      kind: 'guest',
      fork: false,
      base: { commit: SHA, name: 'master' },
    })
  })
})

describe('what the event does not say is never for the stranger', () => {
  const pull = recorded('pull_request') as { pull_request: { head: { repo: object } } }

  test.each<[string, unknown]>([
    ['no payload', null],
    ['an empty payload', {}],
    ['a list', []],
    ['no head', { pull_request: { base: { ref: 'main' } } }],
    ['another repository of the same name', rename(pull, { id: 666 })],
    ['the same name in other letters', rename(pull, { full_name: 'codertocat/hello-world' })],
  ])('pull_request with %s is a fork’s', (_, payload) => {
    expect(author('pull_request', payload)).toMatchObject({ kind: 'guest', fork: true })
  })

  test.each([
    ['a run of a run', 'workflow_run'],
    ['a run by a comment', 'issue_comment'],
    ['a run on the base with a fork’s head', 'pull_request_target'],
  ])('workflow_run after %s does not say whose commit was tested', (_, event) => {
    const payload = recorded('workflow_run') as { workflow_run: object }
    const run = { ...payload, workflow_run: { ...payload.workflow_run, event } }
    expect(author('workflow_run', run, 'octo-org/octo-repo')).toMatchObject({
      kind: 'guest',
      fork: false,
      otherRun: true,
    })
  })

  test.each(['check_run', 'status', 'discussion', 'watch', 'of_next_year'])('%s', (name) => {
    expect(author(name, recorded('push'))).toMatchObject({ kind: 'guest', fork: false })
  })

  test.each(['--upload-pack=x', '../main', 'a..b', 'a b', ''])('the base %j is none', (ref) => {
    const payload = { pull_request: { base: { ref } } }
    expect(author('pull_request', payload)).toMatchObject({ base: null })
  })
})

test('without an event, as at a terminal, the files are the operator’s own', () => {
  expect(author('', null)).toEqual({ kind: 'operator' })
})

function rename(payload: { pull_request: { head: { repo: object } } }, claims: object): unknown {
  const { pull_request: pull } = payload
  return { ...payload, pull_request: { ...pull, head: { ...pull.head, repo: { ...pull.head.repo, ...claims } } } }
}

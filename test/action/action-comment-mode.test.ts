import { mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { GitHubApi } from '../fixtures/github/api.ts'
import { allNodes, parseGfm } from '../report/gfm-tree.ts'
import { HOSTILE, hostileReport } from '../report/hostile-report.ts'
import { mixed } from '../report/sample-report.ts'
import { runAction } from './run-action.ts'

/** What `pull_request` brought from a fork, commented on in a run on `workflow_run`. */
const ENTRY = join(import.meta.dirname, '../../src/action/action.ts')
const SHA = 'a'.repeat(40)
const EVENT = {
  name: 'workflow_run',
  payload: {
    workflow_run: {
      head_sha: SHA,
      head_branch: 'topic',
      head_repository: { id: 99, owner: { login: 'someone' } },
      pull_requests: [{ number: 666 }],
    },
  },
}
let folder: string
let api: GitHubApi

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'portcullis-test-'))
  api = await GitHubApi.start()
  api.pulls.push({
    number: 7,
    state: 'open',
    headSha: SHA,
    headRepositoryId: 99,
    headLabel: 'someone:topic',
    byCommit: true,
  })
})
afterEach(async () => {
  rmSync(folder, { recursive: true, force: true })
  await api[Symbol.asyncDispose]()
})

async function comment(report: string) {
  return await runAction({
    entry: ENTRY,
    inputs: { mode: 'comment', report, 'comment-key': 'portcullis', 'github-token': 'job-token' },
    event: EVENT,
    apiUrl: api.url,
    cwd: folder,
  })
}

function file(content: string): string {
  const path = join(folder, 'report.json')
  writeFileSync(path, content)
  return path
}

test('on the pull request of the tested commit, updated in place; the gate is not decided here', async () => {
  const first = await comment(file(JSON.stringify(mixed())))
  expect(first).toMatchObject({ exitCode: 0, outputs: { verdict: '' } })
  expect(api.on(666)).toEqual([])
  expect(api.on(7)).toHaveLength(1)
  expect(api.on(7)[0]!.body).toContain('Gate fails')
  const { cells } = mixed()
  await comment(file(JSON.stringify({ ...mixed(), cells: cells.slice(1) })))
  expect(api.on(7)).toHaveLength(1)
})

test('a hostile report: rendered on this side, escaped and bounded', async () => {
  const run = await comment(
    file(JSON.stringify(hostileReport(mixed(), (index) => `${HOSTILE['HTML']} ${HOSTILE['marker']} ${index}`))),
  )
  expect(run.exitCode).toBe(0)
  const { body } = api.on(7)[0]!
  expect(body.length).toBeLessThan(65_536)
  const html = [...allNodes(parseGfm(body))].filter((node) => node.type === 'html').map(({ value }) => value)
  expect(html.length).toBeGreaterThan(1)
  expect(html[0]).toMatch(/^<!-- portcullis/)
  for (const each of html.slice(1)) expect(each).toMatch(/^<\/?(?:details|summary|code|b)\b[^>]*>/)
  expect(html.join('\n')).not.toMatch(/<(?:script|img|a)\b|<!--[^]*<!--/)
})

test.each<[name: string, make: () => string, says: RegExp]>([
  ['no JSON', () => file('<html>'), /is no JSON/],
  [
    'JSON of another kind',
    () => file(JSON.stringify({ ...mixed(), schema: 'portcullis-report/2' })),
    /is "portcullis-report\/2", not "portcullis-report\/1"/,
  ],
  [
    'a million cells',
    () => file(`{"schema": "portcullis-report/1", "cells": [${'{},'.repeat(1e6)}{}]}`),
    /is wrong at/,
  ],
  [
    'larger than a report may be',
    () => {
      const path = file('{}')
      truncateSync(path, 17 * 1024 * 1024)
      return path
    },
    /has 17825792 bytes, 16777216 are allowed/,
  ],
  [
    'a link to something else',
    () => {
      const path = join(folder, 'report.json')
      symlinkSync('/etc/passwd', path)
      return path
    },
    /is not a regular file/,
  ],
  ['nothing', () => join(folder, 'none.json'), /does not exist/],
])('%s is refused, and no comment made', async (_name, make, says) => {
  const run = await comment(make())
  expect(run.exitCode).toBe(2)
  expect(run.stderr).toMatch(says)
  expect(api.requests).toEqual([])
})

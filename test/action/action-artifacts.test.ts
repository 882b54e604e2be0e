import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { GitHubApi, type StoredArtifact } from '../fixtures/github/api.ts'
import { zip, type ZipEntry } from '../helpers/zip.ts'
import { allNodes, parseGfm } from '../report/gfm-tree.ts'
import { HOSTILE, hostileReport } from '../report/hostile-report.ts'
import { mixed } from '../report/sample-report.ts'
import { runAction } from './run-action.ts'

/** A run on `workflow_run` that fetches what the tested run left, and what the base branch has, as real zips through the API. */
const ENTRY = join(import.meta.dirname, '../../src/action/action.ts')
const SHA = 'a'.repeat(40)
const TESTED = 20
const EVENT = {
  name: 'workflow_run',
  payload: {
    repository: { default_branch: 'trunk' },
    workflow_run: {
      id: TESTED,
      workflow_id: 5,
      head_sha: SHA,
      head_branch: 'topic',
      head_repository: { id: 99, owner: { login: 'someone' } },
      pull_requests: [{ number: 666 }],
    },
  },
}
const BASE_RUN = { id: 10, workflowId: 5, workflowFile: 'ci.yml', event: 'push', branch: 'main', headRepositoryId: 1 }
let folder: string
let api: GitHubApi

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'portcullis-test-'))
  api = await GitHubApi.start()
  api.pulls.push({
    ...{ number: 7, state: 'open', headSha: SHA, headRepositoryId: 99, headLabel: 'someone:topic', byCommit: true },
    baseBranch: 'main',
  })
  api.runs.push({ ...BASE_RUN, conclusion: 'success' })
})
afterEach(async () => {
  rmSync(folder, { recursive: true, force: true })
  await api[Symbol.asyncDispose]()
})

function leave(runId: number, report: unknown, more: readonly ZipEntry[] = [], claims: Partial<StoredArtifact> = {}) {
  const content = typeof report === 'string' ? report : JSON.stringify(report)
  return api.upload(runId, 'portcullis-report', zip([{ name: 'report.json', content }, ...more]), claims)
}

async function comment() {
  const source = 'artifact:portcullis-report'
  return await runAction({
    entry: ENTRY,
    inputs: { mode: 'comment', report: source, baseline: source, 'comment-key': 'k', 'github-token': 'job-token' },
    event: EVENT,
    apiUrl: api.url,
    cwd: folder,
  })
}

/** Everything passes. */
function fine(): ReturnType<typeof mixed> {
  const report = mixed()
  const cells = report.cells.map((cell) => ({ ...cell, outcome: 'pass' as const, findings: [] }))
  return { ...report, cells, gate: { ...report.gate, decision: 'pass', reasons: [], glibcFloor: 'GLIBC_2.17' } }
}

test('the report of the tested run beside that of the base branch: what broke, and a link to the tested run', async () => {
  leave(BASE_RUN.id, fine())
  leave(TESTED, mixed())
  const run = await comment()
  expect(run.exitCode).toBe(0)
  const [written, ...more] = api.on(7)
  expect(more).toEqual([])
  expect(api.on(666)).toEqual([])
  expect(written!.body).toMatch(/newly broken/)
  expect(written!.body).toContain(`https://github.com/o/r/actions/runs/${TESTED}`)
  expect(written!.body).not.toContain('runs/42')
})

test('no report on the base branch: a comment without changes', async () => {
  leave(TESTED, mixed())
  const run = await comment()
  expect(run.exitCode).toBe(0)
  expect(run.stdout).toContain('No successful run on the base branch has an artifact portcullis-report yet')
  expect(api.on(7)[0]!.body).not.toMatch(/newly/)
})

test('a tested run that ended before it had a report: nothing to say, and no failure', async () => {
  const run = await comment()
  expect(run).toMatchObject({ exitCode: 0, commands: [{ name: 'notice' }] })
  expect(api.comments).toEqual([])
})

test.each([
  [
    'refused',
    { method: 'GET', path: '/actions/', kind: 'status', status: 403, times: 9 },
    /lacks the permission `actions: read`/,
  ],
  ['not there', { method: 'GET', path: '/actions/', kind: 'status', status: 404, times: 9 }, /it is not there/],
] as const)('a base branch that is %s: the comment is written without it', async (_name, fault, says) => {
  leave(TESTED, mixed())
  leave(BASE_RUN.id, fine())
  // The tested run's own artifact comes first.
  const pass = { method: 'GET', path: '/actions/', kind: 'after' } as const
  api.faults.push(pass, pass, fault)
  const run = await comment()
  expect(run.exitCode).toBe(0)
  expect(run.commands.find(({ name }) => name === 'warning')?.message).toMatch(says)
  expect(api.on(7)).toHaveLength(1)
})

describe('hostile artifacts', () => {
  test('scripts and spoofed markers in every string: neutralised', async () => {
    const evil = hostileReport(
      mixed(),
      (index) => `${HOSTILE['HTML']} ${HOSTILE['marker']} ${HOSTILE['mention'] ?? ''} ${index}`,
    )
    leave(TESTED, evil)
    leave(BASE_RUN.id, evil)
    const run = await comment()
    expect(run.exitCode).toBe(0)
    const { body } = api.on(7)[0]!
    expect(body.length).toBeLessThan(65_536)
    const html = [...allNodes(parseGfm(body))].filter((node) => node.type === 'html').map(({ value }) => value)
    expect(html[0]).toMatch(/^<!-- portcullis:k /)
    for (const each of html.slice(1)) expect(each).toMatch(/^<\/?(?:details|summary|code|b)\b[^>]*>/)
  })

  test("another pull request's number in the artifact changes nothing", async () => {
    leave(TESTED, { ...mixed(), pull_request: 666, number: 666 }, [{ name: 'pr-number', content: '666' }])
    const run = await comment()
    expect(api.on(666)).toEqual([])
    // What the schema does not know is no report of ours.
    expect([0, 2]).toContain(run.exitCode)
  })

  const million = `{"schema": "portcullis-report/1", "cells": [${'{},'.repeat(1e6)}{}]}`
  test.each<[name: string, make: () => unknown, says: RegExp]>([
    ['a zip bomb', () => leave(TESTED, ' '.repeat(40 * 1024 * 1024)), /more than the 16777216 bytes/],
    ['a path that leads out', () => leave(TESTED, mixed(), [{ name: '../../../evil', content: 'x' }]), /relative path/],
    ['a million cells', () => leave(TESTED, million), /is wrong at/],
    ['another hash', () => leave(TESTED, mixed(), [], { digest: `sha256:${'1'.repeat(64)}` }), /has the digest/],
    ['no JSON', () => leave(TESTED, '<script>'), /is no JSON/],
    ['no zip', () => api.upload(TESTED, 'portcullis-report', Buffer.from('PK??')), /cannot be read as a zip/],
  ])('%s is refused, and no comment made', async (_name, make, says) => {
    make()
    const run = await comment()
    expect(run.exitCode).toBe(2)
    expect(run.stderr).toMatch(says)
    expect(api.comments).toEqual([])
  })

  test.each<[name: string, make: () => unknown, says: RegExp]>([
    ['a zip bomb', () => leave(BASE_RUN.id, ' '.repeat(40 * 1024 * 1024)), /more than the 16777216 bytes/],
    ['a million cells', () => leave(BASE_RUN.id, million), /is wrong at/],
  ])('%s on the base branch: told, and the comment is written', async (_name, make, says) => {
    make()
    leave(TESTED, mixed())
    const run = await comment()
    expect(run.exitCode).toBe(0)
    expect(run.commands.find(({ name }) => name === 'warning')?.message).toMatch(says)
    expect(api.on(7)).toHaveLength(1)
  })
})

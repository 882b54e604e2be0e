import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { actionEnvironment } from '../../src/action/action-environment.ts'
import { withTimerHistory } from '../../src/action/action-timer-history.ts'
import type { Report } from '../../src/report/report.ts'
import { changesSince } from '../../src/report/changes.ts'
import { readHistory } from '../../src/timing/baseline.ts'
import { GitHubApi } from '../fixtures/github/api.ts'
import { zip } from '../helpers/zip.ts'
import { measuredReport } from '../report/sample-duet.ts'

/** The history of timers where the Action keeps it, run after run. */
let folder: string
let api: GitHubApi

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'portcullis-history-'))
  api = await GitHubApi.start()
})
afterEach(async () => {
  rmSync(folder, { recursive: true })
  await api[Symbol.asyncDispose]()
})

function access(ref = 'refs/heads/main') {
  const environment = actionEnvironment({
    GITHUB_REPOSITORY: 'o/r',
    GITHUB_API_URL: api.url,
    GITHUB_EVENT_NAME: 'push',
    GITHUB_WORKFLOW_REF: 'o/r/.github/workflows/ci.yml@refs/heads/main',
    GITHUB_REF: ref,
    GITHUB_RUN_ID: '1000',
  })
  const payload = () => ({ repository: { default_branch: 'main' } })
  return { environment: { ...environment, payload }, token: 'job-token', signal: new AbortController().signal }
}

/** A calm cell, so many percent of the period later than its host at p90. */
function measured(percent: number): Report {
  const report = measuredReport()
  const [cell] = report.cells
  const { duet } = cell!.timers!
  const p90 = { ...duet!.p90!, estimate: percent }
  const only = { ...cell!, timers: { ...cell!.timers!, duet: { ...duet!, p90 } } }
  const now = { ...report, cells: [only] }
  return { ...now, changes: changesSince(now, now) }
}

const entriesOf = (text: string | undefined) => readHistory(text ?? '').entries

test('on a branch: run after run is added, and one that is later than ever usual is said', async () => {
  api.contents.set('stats:README.md', 'x')
  for (let run = 0; run < 20; run += 1)
    await withTimerHistory(measured(1 + (run % 3) / 10), 'branch:stats', folder, access())
  expect(entriesOf(api.contents.get('stats:timer-history.jsonl'))).toHaveLength(20)
  const usual = await withTimerHistory(measured(1.1), 'branch:stats', folder, access())
  expect(usual.changes!.jitter?.later).toEqual([])
  const late = await withTimerHistory(measured(7), 'branch:stats', folder, access())
  expect(late.changes!.jitter?.later).toEqual([late.cells[0]!.id])
})

test('what a pull request or another branch measures is compared and not added', async () => {
  api.contents.set('stats:timer-history.jsonl', '')
  await withTimerHistory(measured(1), 'branch:stats', folder, access('refs/pull/7/merge'))
  expect(api.contents.get('stats:timer-history.jsonl')).toBe('')
})

test('another run that wrote meanwhile loses nothing', async () => {
  api.contents.set('stats:timer-history.jsonl', '')
  const meanwhile = () => withTimerHistory(measured(2), 'branch:stats', folder, access()).then(() => undefined)
  api.faults.push({ method: 'GET', path: '/contents/', kind: 'after', action: meanwhile })
  await withTimerHistory(measured(1), 'branch:stats', folder, access())
  const added = entriesOf(api.contents.get('stats:timer-history.jsonl')).map(({ p90 }) => p90)
  expect(added.toSorted((a, b) => a - b)).toEqual([1, 2])
})

test("in an artifact: read from the base branch's last run, put beside the report for the next", async () => {
  await withTimerHistory(measured(1), 'artifact:portcullis-report', folder, access())
  const first = readFileSync(join(folder, 'timer-history.jsonl'))
  expect(entriesOf(first.toString())).toHaveLength(1)
  api.runs.push({
    ...{ id: 10, workflowId: 5, workflowFile: 'ci.yml', event: 'push', branch: 'main', headRepositoryId: 1 },
    conclusion: 'success',
  })
  api.upload(10, 'portcullis-report', zip([{ name: 'timer-history.jsonl', content: first }]))
  await withTimerHistory(measured(2), 'artifact:portcullis-report', folder, access())
  expect(entriesOf(readFileSync(join(folder, 'timer-history.jsonl'), 'utf8'))).toHaveLength(2)
})

test('in a file', async () => {
  const path = join(folder, 'kept', 'history.jsonl')
  await withTimerHistory(measured(1), path, folder, access())
  await withTimerHistory(measured(2), path, folder, access())
  expect(entriesOf(readFileSync(path, 'utf8'))).toHaveLength(2)
})

test.each([
  ['no such branch', 'branch:nowhere', []],
  ['no permission', 'branch:stats', [{ method: 'PUT', kind: 'status', status: 403 }]],
  ['a broken server', 'artifact:x', [{ method: 'GET', kind: 'status', status: 502, times: 9 }]],
] as const)(
  '%s: the report stays as it is',
  async (_name, source, faults) => {
    api.contents.set('stats:timer-history.jsonl', '')
    api.faults.push(...faults)
    const report = measured(1)
    expect(await withTimerHistory(report, source, folder, access())).toBe(report)
  },
  30_000,
)

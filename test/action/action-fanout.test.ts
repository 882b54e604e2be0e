import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { InputName } from '../../src/action/inputs.ts'
import { reportSchema } from '../../src/report/report.ts'
import { GitHubApi } from '../fixtures/github/api.ts'
import { runAction } from './run-action.ts'

/** The modes `plan`, `run` and `report`, each a process of its own as the jobs of a workflow are; by prediction, so that no engine is needed. */
const ENTRY = join(import.meta.dirname, '../../src/action/action.ts')
const STATIC = join(import.meta.dirname, '../../node_modules/@esbuild/linux-x64/bin/esbuild')
const folder = mkdtempSync(join(tmpdir(), 'portcullis-test-'))
let api: GitHubApi

beforeAll(async () => {
  api = await GitHubApi.start()
  copyFileSync(STATIC, join(folder, 'app'))
})
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await api[Symbol.asyncDispose]()
})

async function step(inputs: Partial<Record<InputName, string>>, env: Record<string, string> = {}) {
  return await runAction({
    entry: ENTRY,
    inputs: { 'github-token': 'job-token', ...inputs },
    event: { name: 'pull_request', payload: { pull_request: { number: 7, head: { repo: { full_name: 'o/r' } } } } },
    apiUrl: api.url,
    env,
    cwd: folder,
  })
}

test('plan, run in two jobs, report: one comment, one verdict', async () => {
  const plan = await step({
    mode: 'plan',
    binary: 'app',
    targets: 'scratch, alpine:3.22, debian:12',
    engine: 'none',
    'per-job': '2',
    out: 'plan',
  })
  expect(plan).toMatchObject({ exitCode: 0, outputs: { plan: 'plan/plan.json', verdict: '' } })
  const jobs = JSON.parse(plan.outputs['jobs']!) as { include: { slice: string; runner: string }[] }
  expect(jobs.include.map(({ runner }) => runner)).toEqual(['ubuntu-24.04', 'ubuntu-24.04'])
  for (const { slice } of jobs.include) {
    const run = await step(
      { mode: 'run', plan: 'plan/plan.json', slice, out: `slices/${slice}` },
      { GITHUB_RUN_ATTEMPT: '3' },
    )
    expect(run).toMatchObject({ exitCode: 0, outputs: { verdict: '' } })
    expect(existsSync(join(folder, run.outputs['report']!))).toBe(true)
    expect(JSON.parse(readFileSync(join(folder, run.outputs['report']!), 'utf8'))).toMatchObject({ attempt: 3 })
  }
  const report = await step({ mode: 'report', plan: 'plan/plan.json', slices: 'slices', out: 'report' })
  expect(report).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass', report: 'report/report.json' } })
  const merged = reportSchema.parse(JSON.parse(readFileSync(join(folder, 'report/report.json'), 'utf8')))
  expect(merged.cells.map(({ target }) => target.id)).toEqual(['scratch', 'alpine:3.22', 'debian:12'])
  expect(merged.slices).toHaveLength(2)
  expect(api.comments).toHaveLength(1)
}, 60_000)

test('what a mode needs is asked for', async () => {
  const run = await step({ mode: 'run', plan: 'plan/plan.json' })
  expect(run.exitCode).toBe(2)
  expect(run.stderr).toContain('the input slice is empty')
  const report = await step({ mode: 'report', slices: 'slices' })
  expect(report.exitCode).toBe(2)
  expect(report.stderr).toContain('the input plan is empty')
}, 60_000)

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { reportSchema } from '../src/report/report.ts'
import { runAction, type ActionCall } from './action/run-action.ts'
import { GitHubApi } from './fixtures/github/api.ts'

const ROOT = join(import.meta.dirname, '..')
const ENTRY = join(ROOT, 'dist/action.cjs')
const STATIC = join(ROOT, 'node_modules/@esbuild/linux-x64/bin/esbuild')
const PULL_REQUEST = {
  name: 'pull_request',
  payload: { pull_request: { number: 7, head: { repo: { full_name: 'o/r' } } } },
}
let folder: string
let api: GitHubApi

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'portcullis-dist-'))
  api = await GitHubApi.start()
})
afterEach(async () => {
  rmSync(folder, { recursive: true, force: true })
  await api[Symbol.asyncDispose]()
})

async function action(inputs: ActionCall['inputs'], more: Partial<ActionCall> = {}) {
  const always = { binary: STATIC, engine: 'none', 'github-token': 'job-token', out: folder }
  return await runAction({
    entry: ENTRY,
    inputs: { ...always, ...inputs },
    apiUrl: api.url,
    event: PULL_REQUEST,
    ...more,
  })
}

test('the committed Action runs on the Node that the runner gives it', () => {
  expect(process.versions.node).toMatch(/^24\./)
})

test('outputs, report, summary and comment', async () => {
  const run = await action({})
  expect(run).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass', report: join(folder, 'report.json') } })
  const report = reportSchema.parse(JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')))
  expect(report.cells.length).toBeGreaterThanOrEqual(8)
  expect(run.summary).toContain('Gate passes')
  expect(api.on(7)).toHaveLength(1)
  expect(api.on(7)[0]!.body).toMatch(/^<!-- portcullis:CI\.gate [0-9a-f]{16} -->\n### /)
})

test('retries what GitHub fails once, in real time', async () => {
  api.faults.push({ method: 'POST', kind: 'status', status: 502 }, { method: 'GET', kind: 'drop' })
  const run = await action({})
  expect(run.stdout).toContain('Comment created')
  expect(api.on(7)).toHaveLength(1)
})

test('without the permission to comment: a warning, the summary, a green step', async () => {
  api.accounts.set('job-token', { login: 'github-actions[bot]', type: 'Bot', access: 'read' })
  const run = await action({})
  expect(run.exitCode).toBe(0)
  expect(run.commands.map(({ message }) => message).join('\n')).toContain('`pull-requests: write`')
  expect(run.summary).toContain('pull-requests: write')
})

test('a portcullis.yml is read, and a mistake in it is told beside its line', async () => {
  writeFileSync(join(folder, 'portcullis.yml'), 'targets: [scratch]\n')
  const good = await action({}, { cwd: folder })
  expect(JSON.parse(good.outputs['matrix']!)).toHaveLength(1)
  writeFileSync(join(folder, 'portcullis.yml'), 'target: [scratch]\n')
  const wrong = await action({}, { cwd: folder })
  expect(wrong).toMatchObject({ exitCode: 2, outputs: { verdict: 'error' } })
  expect(wrong.commands[0]).toMatchObject({ name: 'error', properties: expect.stringContaining('line=1') })
})

test('the post step has nothing to do after a run that ended, and touches nothing', async () => {
  const run = await runAction({
    entry: join(ROOT, 'dist/post.cjs'),
    inputs: {},
    env: { STATE_run: '', STATE_engine: 'docker' },
  })
  expect(run).toMatchObject({ exitCode: 0, stdout: '', stderr: '' })
})

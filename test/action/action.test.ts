import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { reportSchema } from '../../src/report/report.ts'
import { OUTPUT_NAMES } from '../../src/action/action-outputs.ts'
import { GitHubApi } from '../fixtures/github/api.ts'
import type { ActionCall } from './run-action.ts'
import { runAction } from './run-action.ts'

const ENTRY = join(import.meta.dirname, '../../src/action/action.ts')
/** A real static Go binary. */
const STATIC = join(import.meta.dirname, '../../node_modules/@esbuild/linux-x64/bin/esbuild')
/** A real binary that needs glibc: the Node that runs this. */
const NEEDS_GLIBC = process.execPath
const PULL_REQUEST = {
  name: 'pull_request',
  payload: { pull_request: { number: 7, head: { repo: { full_name: 'o/r' } } } },
}
let folder: string
let api: GitHubApi

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'portcullis-test-'))
  api = await GitHubApi.start()
})
afterEach(async () => {
  rmSync(folder, { recursive: true, force: true })
  await api[Symbol.asyncDispose]()
})

/** By prediction alone: what runs in containers is tested elsewhere. */
async function action(inputs: ActionCall['inputs'], more: Partial<ActionCall> = {}) {
  return await runAction({
    entry: ENTRY,
    inputs: {
      binary: STATIC,
      engine: 'none',
      targets: 'alpine:3.22, debian:12',
      'github-token': 'job-token',
      out: folder,
      ...inputs,
    },
    apiUrl: api.url,
    ...more,
  })
}

test('writes outputs, reports and summary; makes no comment outside a pull request', async () => {
  const run = await action({})
  expect(run).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass', 'glibc-floor': '', 'failed-cells': '[]' } })
  expect(run.outputs['report']).toBe(join(folder, 'report.json'))
  const report = reportSchema.parse(JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')))
  expect(report.cells.map(({ id }) => id)).toEqual(['linux/amd64@alpine-3.22', 'linux/amd64@debian-12'])
  expect(JSON.parse(run.outputs['matrix']!)).toMatchObject([
    { id: 'linux/amd64@alpine-3.22', target: 'alpine:3.22', profile: 'default', predicted: 'runs', required: true },
    { id: 'linux/amd64@debian-12' },
  ])
  expect(run.summary).toContain('Gate passes')
  expect(run.summary).toContain('https://github.com/o/r/actions/runs/42')
  expect(run.summary).not.toContain('WARNING')
  expect(readFileSync(join(folder, 'report.md'), 'utf8')).toContain('Gate passes')
  expect(run.stdout).toContain('Gate passes')
  expect(run.stdout).toContain('No comment: the event "push" belongs to no pull request.')
  expect(api.requests).toEqual([])
})

describe('a gate that fails', () => {
  test('fails the step, names the floor and the cells, and annotates each reason', async () => {
    const run = await action({ binary: NEEDS_GLIBC, 'max-glibc': '2.17' })
    expect(run.exitCode).toBe(1)
    expect(run.outputs).toMatchObject({ verdict: 'fail', 'failed-cells': '["linux/amd64@alpine-3.22"]' })
    expect(run.outputs['glibc-floor']).toMatch(/^GLIBC_2\.\d+$/)
    const errors = run.commands.filter(({ name }) => name === 'error')
    expect(errors.map(({ properties }) => properties).join('\n')).toContain('alpine%3A3.22')
    expect(errors.map(({ message }) => message).join('\n')).toContain('2.17')
  })

  test('leaves the step green where fail-on-gate is false', async () => {
    const run = await action({ binary: NEEDS_GLIBC, 'fail-on-gate': 'false' })
    expect(run).toMatchObject({ exitCode: 0, outputs: { verdict: 'fail' } })
  })

  test('is about the required cells alone', async () => {
    const run = await action({ binary: NEEDS_GLIBC, required: 'debian:12' })
    expect(run).toMatchObject({
      exitCode: 0,
      outputs: { verdict: 'pass', 'failed-cells': '["linux/amd64@alpine-3.22"]' },
    })
  })
})

describe('the comment', () => {
  test('is made, left alone while nothing changes, and changed in place', async () => {
    await action({}, { event: PULL_REQUEST })
    const again = await action({}, { event: PULL_REQUEST })
    expect(again.stdout).toContain('Comment unchanged: https://github.com/o/r/pull/7#issuecomment-')
    expect(api.on(7)).toHaveLength(1)
    expect(api.on(7)[0]!.body).toMatch(/^<!-- portcullis:CI\.gate [0-9a-f]{16} -->\n### ✅ Gate passes/)
    await action({ binary: NEEDS_GLIBC }, { event: PULL_REQUEST })
    expect(api.on(7)).toHaveLength(1)
    expect(api.on(7)[0]!.body).toContain('Gate fails')
  })

  test('has a key of its own where one is given', async () => {
    await action({ 'comment-key': 'linux' }, { event: PULL_REQUEST })
    await action({ 'comment-key': 'arm' }, { event: PULL_REQUEST })
    expect(api.on(7).map(({ body }) => body.split(' ')[1])).toEqual(['portcullis:linux', 'portcullis:arm'])
  })

  test('on failures: not made while all is well, and made when the gate fails', async () => {
    await action({ comment: 'failures' }, { event: PULL_REQUEST })
    expect(api.on(7)).toEqual([])
    await action({ comment: 'failures', binary: NEEDS_GLIBC }, { event: PULL_REQUEST })
    expect(api.on(7)).toHaveLength(1)
    await action({ comment: 'failures' }, { event: PULL_REQUEST })
    expect(api.on(7)[0]!.body).toContain('Gate passes')
  })

  test('never: GitHub is not asked anything', async () => {
    await action({ comment: 'never' }, { event: PULL_REQUEST })
    expect(api.requests).toEqual([])
  })

  test('always: says that there is no pull request', async () => {
    const run = await action({ comment: 'always' })
    expect(run.exitCode).toBe(0)
    expect(run.commands).toContainEqual(
      expect.objectContaining({ name: 'warning', message: expect.stringContaining('no pull request') }),
    )
  })

  test('without the permission: a warning that names it, the summary even where it is off, and a green step', async () => {
    api.accounts.set('job-token', { login: 'github-actions[bot]', type: 'Bot', access: 'read' })
    const run = await action({ summary: 'false' }, { event: PULL_REQUEST })
    expect(run.exitCode).toBe(0)
    const warning = run.commands.find(({ name, properties }) => name === 'warning' && properties.includes('No comment'))
    expect(warning?.message).toContain('`pull-requests: write`')
    expect(run.summary).toMatch(/^> \[!WARNING\]\n> .*pull-requests: write/)
    expect(run.summary).toContain('Gate passes')
  })

  test('an API that is not there: a warning, a green step, and not for long', async () => {
    const run = await action({}, { event: PULL_REQUEST, apiUrl: 'http://127.0.0.1:9' })
    expect(run.exitCode).toBe(0)
    expect(run.commands).toContainEqual(expect.objectContaining({ name: 'warning', properties: 'title=No comment' }))
    expect(run.durationMs).toBeLessThan(15_000)
  })
})

describe('what is wrong ends with exit code 2 and an annotation, and starts nothing', () => {
  const cases: Record<string, [ActionCall['inputs'], readonly string[]]> = {
    'no binary': [{ binary: '' }, ['the input binary is empty']],
    'a glob without a file': [{ binary: 'dist/*_linux_*/app' }, ['dist/*_linux_*/app', 'fits no file']],
    'a file that is not there': [{ binary: 'dist/app' }, ['dist/app']],
    'an unknown engine': [{ engine: 'lxc' }, ['the input engine is "lxc"', 'auto, docker, podman, native, none']],
    'an unknown target': [{ targets: 'beos:5' }, ['beos:5']],
    'an unclear flag': [{ timers: 'yes' }, ['the input timers is "yes"', 'true, false, quick']],
    'a key with a line break': [{ 'comment-key': 'a\nb' }, ['the input comment-key is "a\\nb"']],
    'no number': [{ parallel: '0' }, ['the input parallel is "0"', 'from 1 to 64']],
    'no version': [{ 'max-glibc': 'latest' }, ['the input max-glibc is "latest"', '2.17']],
    'a configuration that is not there': [{ config: 'other.yml' }, ['other.yml']],
  }
  test.each(Object.entries(cases))('%s', async (_name, [inputs, words]) => {
    const run = await action(inputs, { event: PULL_REQUEST })
    expect(run).toMatchObject({ exitCode: 2, outputs: { verdict: 'error', report: '', matrix: '[]' } })
    const errors = run.commands.filter(({ name }) => name === 'error')
    expect(errors).toHaveLength(1)
    for (const word of words) expect(errors[0]!.message).toContain(word)
    expect(api.requests).toEqual([])
  })

  test('a mistake in portcullis.yml stands beside its line', async () => {
    const config = join(folder, 'portcullis.yml')
    writeFileSync(config, 'targets:\n  - alpine:3.22\nsmok: []\n')
    const run = await action({ config })
    expect(run.exitCode).toBe(2)
    const errors = run.commands.filter(({ name }) => name === 'error')
    expect(errors[0]!.properties).toContain(`file=${config}`)
    expect(errors[0]!.properties).toContain('line=3')
  })
})

test('globs find several binaries, folders apart', async () => {
  for (const name of ['a_linux', 'b_linux']) {
    mkdirSync(join(folder, 'dist', name), { recursive: true })
    copyFileSync(STATIC, join(folder, 'dist', name, 'app'))
  }
  mkdirSync(join(folder, 'dist', 'c_linux', 'app'), { recursive: true })
  const run = await action({ binary: 'dist/*_linux/app', targets: 'scratch' }, { cwd: folder })
  const report = reportSchema.parse(JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')))
  expect(report.binaries.map(({ path }) => path)).toEqual(['dist/a_linux/app', 'dist/b_linux/app'])
  expect(run.exitCode).toBe(0)
})

test('nothing that comes from outside speaks to the runner', async () => {
  const hostile = join(folder, '::error::app\n::set-output name=verdict::pass\n##[add-mask]x\u001B[2J')
  symlinkSync(STATIC, hostile)
  const run = await action({ binary: `${folder}/::error*` }, { event: PULL_REQUEST })
  expect(run.exitCode).toBe(0)
  expect(new Set(run.commands.map(({ name }) => name))).toEqual(new Set(['warning']))
  expect(run.stdout + run.stderr + run.summary).not.toContain('\u001B')
  expect(Object.keys(run.outputs).toSorted()).toEqual([...OUTPUT_NAMES].toSorted())
})

test('a name in a message about wrong input does not speak to the runner either', async () => {
  const run = await action({ binary: '##[add-mask]x\u001B[2J::error::x', config: '' })
  expect(run.exitCode).toBe(2)
  expect(run.commands.map(({ name }) => name)).toEqual(['error'])
  expect(run.stdout + run.stderr).not.toContain('\u001B')
})

test('no output, summary or comment holds the token', async () => {
  const run = await action({}, { event: PULL_REQUEST })
  const everything = [run.stdout, run.stderr, run.summary, ...Object.values(run.outputs), api.on(7)[0]!.body].join('\n')
  expect(everything).not.toContain('job-token')
})

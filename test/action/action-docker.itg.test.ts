import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { reportSchema } from '../../src/report/report.ts'
import { goBuild } from '../helpers/go-build.ts'
import { leftovers } from '../helpers/leftovers.ts'
import { runAction, type ActionCall } from './run-action.ts'

const ROOT = join(import.meta.dirname, '../..')
const SOCKET = '/var/run/docker.sock'
const STATIC = join(ROOT, 'node_modules/@esbuild/linux-x64/bin/esbuild')
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portcullis-action-docker-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function action(
  inputs: ActionCall['inputs'],
  onSaid?: ActionCall['onSaid'],
  env: Readonly<Record<string, string>> = {},
) {
  return await runAction({
    entry: join(ROOT, 'dist/action.cjs'),
    inputs: { binary: STATIC, timers: 'false', pull: 'never', comment: 'never', out: folder, ...inputs },
    env: { DOCKER_HOST: `unix://${SOCKET}`, ...env },
    ...(onSaid && { onSaid }),
  })
}

function report() {
  return reportSchema.parse(JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')))
}

/** Sends the signal once, a while after the engine was found. */
function later(signal: NodeJS.Signals): ActionCall['onSaid'] {
  let sent = false
  return (pid, said) => {
    if (sent || !said.includes('docker 2')) return
    sent = true
    setTimeout(() => process.kill(pid, signal), 1500)
  }
}

test('the committed Action runs the binary in containers, and leaves nothing for the post step', async () => {
  const run = await action({ targets: 'scratch, debian:12', run: '--version\n--help' })
  expect(run).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass', 'failed-cells': '[]' }, state: { run: '' } })
  for (const cell of report().cells) {
    expect(cell).toMatchObject({ outcome: 'pass', observed: 'runs', basis: 'observation' })
    expect(cell.steps.map((step) => step.result)).toEqual(['pass', 'pass'])
  }
  expect(await leftovers(SOCKET)).toEqual([])
})

test('a cancelled job: cells stop, a partial report, outputs and summary are written within the time the runner gives', async () => {
  const binary = goBuild(`${ROOT}/examples/faults/sleeps-forever`)
  const run = await action({ binary, targets: 'scratch', run: '""' }, later('SIGINT'))
  expect(run.durationMs).toBeLessThan(1500 + 7500)
  expect(run.outputs['verdict']).toBe('fail')
  expect(report().complete).toBe(false)
  expect(run.summary.toLowerCase()).toContain('partial')
  expect(await leftovers(SOCKET)).toEqual([])
})

test('a killed Action: the post step removes what the run left', async () => {
  const binary = goBuild(`${ROOT}/examples/faults/sleeps-forever`)
  const run = await action({ binary, targets: 'scratch', run: '""' }, later('SIGKILL'))
  expect(run.exitCode).toBe(null)
  // At once: the next run of anybody would remove it, too.
  const left = await leftovers(SOCKET, 0)
  expect(left.join('\n')).toContain(`portcullis-${run.state['run']}`)
  const env = { DOCKER_HOST: `unix://${SOCKET}`, STATE_run: run.state['run']!, STATE_engine: run.state['engine']! }
  const post = await runAction({ entry: join(ROOT, 'dist/post.cjs'), inputs: {}, env })
  expect(post.exitCode).toBe(0)
  expect(post.stdout).toMatch(/Removed what the run left behind: [12] containers?, 1 volume, /)
  expect((await leftovers(SOCKET)).filter((each) => each.includes(run.state['run']!))).toEqual([])
})

test('the post step sweeps only the run that it is told', async () => {
  const env = { DOCKER_HOST: `unix://${SOCKET}`, STATE_run: 'not a run', STATE_engine: 'docker' }
  expect(await runAction({ entry: join(ROOT, 'dist/post.cjs'), inputs: {}, env })).toMatchObject({
    exitCode: 0,
    stdout: '',
  })
})

test('a binary that writes workflow commands is shown and not obeyed', async () => {
  const binary = goBuild(`${ROOT}/examples/faults/hostile-output`)
  // With debug logging on, all that the binary wrote is in the log.
  const run = await action({ binary, targets: 'scratch', run: '""' }, undefined, { RUNNER_DEBUG: '1' })
  expect(run.stdout).toContain('stop-commands')
  expect(run.commands.filter(({ name }) => name !== 'error' && name !== 'warning')).toEqual([])
  expect(run.commands.filter(({ properties }) => !properties.startsWith('title='))).toEqual([])
  expect(Object.keys(run.outputs).toSorted()).toEqual([
    'failed-cells',
    'glibc-floor',
    'jobs',
    'matrix',
    'plan',
    'report',
    'verdict',
  ])
  const shown = run.stdout + run.stderr + run.summary
  expect(shown).not.toContain('\u001B')
  expect(report().cells[0]!.steps[0]!.stdout!.text).toContain('::stop-commands::')
})

import { describe, expect, test } from 'vitest'
import { ApiError } from '../../src/engines/api/api-error.ts'
import type { ContainerEnd } from '../../src/engines/api/containers.ts'
import { engineTrouble } from '../../src/engines/api/engine-trouble.ts'
import { Interruption } from '../../src/engines/api/interruption.ts'
import { ProbeReport } from '../../src/engines/probe/probe-report.ts'
import type { ProbeRun } from '../../src/engines/probe/probe-run.ts'
import { probeTrouble } from '../../src/engines/probe/probe-trouble.ts'
import type { Step } from '../../src/protocol/job.ts'
import { createMessageReader } from '../../src/protocol/read-messages.ts'

function step(id: string): Step {
  return { kind: 'run', id, args: [], env: {}, files: [], timeoutMs: 1_000, stdinBase64: null }
}

const OUTCOME = {
  startError: null,
  exitCode: 0,
  signal: null,
  timedOut: false,
  durationMs: 1,
  stdout: { text: '', bytes: 0, truncated: false },
  stderr: { text: '', bytes: 0, truncated: false },
  peakMemoryBytes: null,
  peakThreads: null,
  peakOpenFiles: null,
  peakProcesses: null,
  leftBehind: null,
  oomKills: null,
  serve: null,
}

function run(lines: readonly unknown[], over: Partial<ProbeRun> = {}): ProbeRun {
  const report = new ProbeReport([step('one'), step('two')], createMessageReader())
  report.stdout(Buffer.from(lines.map((line) => `${JSON.stringify(line)}\n`).join('')))
  return {
    report,
    ended: report.bye ? 'bye' : 'exit',
    end: null,
    error: null,
    startedMs: 0,
    gone: Promise.resolve(),
    ...over,
  }
}

function end(over: Partial<ContainerEnd>): ContainerEnd {
  return {
    running: false,
    exitCode: 0,
    oomKilled: false,
    killedBy: null,
    error: '',
    startedMs: 0,
    finishedMs: 0,
    ...over,
  }
}

const started = (id: string) => ({ type: 'started', step: id })
const outcome = (id: string) => ({ type: 'outcome', outcome: { ...OUTCOME, step: id } })
const BYE = { type: 'bye', steps: 2 }

test('nothing is wrong when every step has its outcome', () => {
  expect(probeTrouble(run([started('one'), outcome('one'), outcome('two'), BYE]), 5_000)).toBeNull()
})

describe('a probe that ended without a word names the step it was at', () => {
  const cut = [started('one'), outcome('one'), started('two')]
  test.each([
    [
      'out of memory',
      { end: end({ exitCode: 137, oomKilled: true, killedBy: 'memory' }) },
      'killed-for-memory',
      'killed the cell for memory',
    ],
    [
      'killed',
      { end: end({ exitCode: 137, killedBy: 'outside' }) },
      'killed-from-outside',
      'killed from outside (SIGKILL)',
    ],
    ['killed by no one', { end: end({ exitCode: 137, killedBy: 'unclear' }) }, 'killed-for-memory', 'most likely'],
    ['terminated', { end: end({ exitCode: 143 }) }, 'killed-from-outside', 'ended from outside (SIGTERM)'],
    ['crashed', { end: end({ exitCode: 2, error: 'boom' }) }, 'probe-failed', 'ended with exit code 2: boom'],
    ['still running', { end: end({ running: true }) }, 'engine-lost', 'the connection to the container broke'],
    ['engine gone', { error: new ApiError('wait', null, 'socket hang up') }, 'engine-lost', 'wait: socket hang up'],
    ['removed', { error: new ApiError('wait', 404, 'No such container') }, 'killed-from-outside', 'No such container'],
    ['our limit', { ended: 'limit' }, 'time-limit', 'time limit of 5000 ms'],
    ['Ctrl-C', { ended: 'interruption' }, 'interrupted', 'the run was interrupted'],
  ] as const)('%s', (_, over, kind, words) => {
    const trouble = probeTrouble(run(cut, over), 5_000)
    expect(trouble).toMatchObject({ kind, step: 'two' })
    expect(trouble!.message).toContain(words)
  })
})

test('a probe that says goodbye early ran out of time', () => {
  expect(probeTrouble(run([outcome('one'), BYE]), 5_000)).toMatchObject({ kind: 'time-limit', step: 'two' })
})

test('what is no protocol is quoted', () => {
  const trouble = probeTrouble(run([outcome('one'), { type: 'outcome', outcome: { step: 'two' } }, BYE]), 5_000)
  expect(trouble).toMatchObject({ kind: 'probe-failed', step: 'two' })
  expect(trouble!.message).toContain('could not be read; ')
})

test('messages about steps that were not planned are dropped', () => {
  const { report } = run([outcome('three'), started('three')])
  expect([...report.outcomes.keys()]).toEqual([])
  expect(report.current).toBeNull()
})

describe('what the engine itself refuses', () => {
  test.each([
    [new Interruption(), 'interrupted'],
    [new ApiError('start container', null, 'connect ECONNREFUSED'), 'engine-lost'],
    [new ApiError('start container', 404, 'No such container: x'), 'killed-from-outside'],
    [new ApiError('create container', 404, 'No such image: x'), 'engine-refused'],
    [new ApiError('start container', 500, 'cgroups: cannot find cgroup mount'), 'engine-refused'],
    [
      new ApiError('start container', 400, 'unable to find user app: no matching entries in passwd file'),
      'profile-refused',
    ],
    [
      new ApiError('attach', 409, 'error setting rlimits for ready process: error setting rlimit type 7'),
      'profile-refused',
    ],
    [new ApiError('create container', 400, 'Minimum memory limit allowed is 6MB'), 'profile-refused'],
    [new Error('go build failed'), 'probe-failed'],
  ] as const)('%s', (error, kind) => {
    expect(engineTrouble(error, 'one')).toMatchObject({ kind, step: 'one' })
  })
})

import { expect, test } from 'vitest'
import { judgeHeadroom, headroomOf } from '../../src/checks/headroom.ts'
import { judgeProcess } from '../../src/checks/process-behaviour.ts'
import type { SmokeCase } from '../../src/config/smoke-case.ts'
import type { ServeOutcome, StepOutcome } from '../../src/protocol/process.ts'
import type { ShellOutcome } from '../../src/protocol/process.ts'
import { outcome, smokeCase } from './samples.ts'

const LIMITS = { memoryLimitBytes: 1_000, openFilesLimit: 64, pidsLimit: null, uid: null }
const SERVED: ServeOutcome = {
  readyMs: 4,
  readyError: null,
  response: null,
  requestError: null,
  stop: { signal: 'SIGTERM', exited: true, afterMs: 2 },
}

function found(changes: Partial<StepOutcome>, smoke: Partial<SmokeCase> = {}): unknown[] {
  return judgeProcess(smokeCase(smoke), { ...outcome(), ...changes }).map(({ id, severity, args }) => {
    expect(severity).toBe('warning')
    return [id, args]
  })
}

test('headroom is what is left of limits that are known, of peaks that were measured', () => {
  const used = outcome({ peakMemoryBytes: 801, peakOpenFiles: 64, peakThreads: 9 })
  expect(headroomOf(used, LIMITS)).toEqual([
    { resource: 'memory', peak: 801, limit: 1_000, leftPercent: 19 },
    { resource: 'open files', peak: 64, limit: 64, leftPercent: 0 },
  ])
  expect(headroomOf(outcome({ peakOpenFiles: 70 }), LIMITS)).toMatchObject([{ leftPercent: 0 }])
  expect(headroomOf(used, null)).toEqual([])
  const wanted = (percent: number) =>
    judgeHeadroom(used, LIMITS, percent).map(({ args }) => 'resource' in args && args.resource)
  expect(wanted(20)).toEqual(['memory', 'open files'])
  expect(wanted(19)).toEqual(['open files'])
  expect(wanted(0)).toEqual([])
})

test.each<[string, number | null, number, number | null, number | null]>([
  ["the cgroup's", 40, 1_000, 400, 40],
  ["the user's", 400, 1_000, 40, 40],
  ["the cgroup's alone, for root", 400, 0, 40, 400],
  ["the user's alone", null, 1_000, 40, 40],
  ['none', null, 0, null, null],
])('the limit of processes and threads is %s', (_, pidsLimit, uid, soft, expected) => {
  const limits = { ...LIMITS, pidsLimit, uid, limits: { nproc: { soft, hard: soft } } }
  expect(headroomOf(outcome({ peakThreads: 9 }), limits).map(({ limit }) => limit)).toEqual(
    expected === null ? [] : [expected],
  )
})

test('nothing is said of a program that has no children and is asked once', () => {
  expect(found({})).toEqual([])
  expect(found({ serve: SERVED, zombies: 0 })).toEqual([])
})

test.each<[string, number | null, number | null, number, boolean]>([
  ['a pool that fills up', 7, 10, 20, false],
  ['half of the requests', 7, 17, 20, true],
  ['each of a few', 7, 10, 4, true],
  ['two of a few are chance', 7, 9, 3, false],
  ['fewer than before', 9, 7, 20, false],
  ['not counted', null, 17, 20, false],
])('open files after requests: %s', (_, openFilesFirst, openFilesLast, requests, grows) => {
  const repeated = { requests, answered: requests, error: null, openFilesFirst, openFilesLast }
  const step = 'version'
  expect(found({ serve: { ...SERVED, repeated } })).toEqual(
    grows ? [['descriptors-growing', { step, requests, first: openFilesFirst, last: openFilesLast }]] : [],
  )
})

test.each<[string, Partial<StepOutcome>, Partial<ServeOutcome>, 'child' | 'pid1', boolean]>([
  ['told', { leftBehind: 0 }, { children: { count: 1, told: 1 } }, 'child', false],
  ['not told, and it ran on', { leftBehind: 1 }, { children: { count: 1, told: 0 } }, 'child', true],
  ['not told by a signal, and it ended', { leftBehind: 0 }, { children: { count: 1, told: 0 } }, 'child', false],
  ['killed by the end of PID 1', { leftBehind: null }, { children: { count: 2, told: 1 } }, 'pid1', true],
  [
    'the server did not end either',
    { leftBehind: 0 },
    { children: { count: 1, told: 0 }, stop: { signal: 'SIGTERM', exited: false, afterMs: 9 } },
    'pid1',
    false,
  ],
])('children at a stop: %s', (_, step, serve, startAs, forgotten) => {
  const ids = found({ ...step, serve: { ...SERVED, ...serve } }, { startAs })
  expect(ids.map((each) => (each as string[])[0])).toEqual(forgotten ? ['signal-not-forwarded'] : [])
})

function through(shell: string, changes: Parameters<typeof outcome>[0] = {}): ShellOutcome {
  return { shell, program: `/bin/${shell}`, outcome: outcome(changes) }
}

test.each<[string, Parameters<typeof outcome>[0], readonly ShellOutcome[], Partial<SmokeCase>, unknown]>([
  ['the same', { stdout: 'a' }, [through('', { stdout: 'a' }), through('sh', { stdout: 'a' })], {}, null],
  ['another exit code', {}, [through(''), through('sh', { exitCode: 1 })], {}, ['exit code', '0', '1']],
  [
    'other output',
    { stdout: 'a' },
    [through('', { stdout: 'a' }), through('sh', { stdout: 'b' })],
    {},
    ['stdout', '"a"', '"b"'],
  ],
  ['output of the hour', { stdout: '1' }, [through('', { stdout: '2' }), through('sh', { stdout: '3' })], {}, null],
  [
    'a signal that the shell tells as a code',
    { exitCode: null, signal: 'SIGABRT' },
    [through('', { exitCode: null, signal: 'SIGABRT' }), through('sh', { exitCode: 134 })],
    { expect: { exitCode: null, signal: 'SIGABRT', stdout: null, stderr: null } },
    null,
  ],
])('through a shell: %s', (_, alone, shells, smoke, expected) => {
  const all = judgeProcess(smokeCase(smoke), { ...outcome(alone), shells })
  const told = all.map(({ args }) => ('alone' in args ? [args.what, args.alone, args.through] : args))
  expect(told).toEqual(expected === null ? [] : [expected])
})

test('what a shell step printed is quoted in bounds', () => {
  const noisy = through('sh', { exitCode: 1, stderr: `${'x'.repeat(5_000)}\n` })
  const [first] = judgeProcess(smokeCase(), { ...outcome(), shells: [through(''), noisy] })
  expect(first!.evidence[0]!.length).toBeLessThanOrEqual(300)
})

import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import type { TraceMessage } from '../../src/protocol/messages.ts'
import { callName } from '../../src/seccomp/call-names.ts'
import { goBuild } from '../helpers/go-build.ts'
import { ROOT } from '../helpers/portcullis.ts'
import { ARCH, builtProbe, program, runNatively, runStep, serveStep, temporary, type ProbeResult } from './probe-run.ts'

// With a cold build cache the first build takes long.
beforeAll(async () => {
  await builtProbe()
}, 300_000)

const traced = (over: Parameters<typeof runStep>[0] = {}) => runStep({ trace: true, ...over })

function traceOf({ messages }: ProbeResult): TraceMessage {
  const trace = messages.find((message) => message.type === 'trace')
  if (!trace) throw new Error('no trace')
  return trace
}

function namesOf(result: ProbeResult): (string | null)[] {
  return traceOf(result).calls.map(callName)
}

test('the same outcome as untraced, and the calls before it', async () => {
  const args = ['a.txt', '7']
  const files = [{ path: 'a.txt', contentBase64: 'aGk=', mode: 0o600 }]
  const result = await runNatively({
    binary: program('tell'),
    steps: [traced({ args, files, stdinBase64: 'aW4=' }), runStep({ id: 'plain', args, files, stdinBase64: 'aW4=' })],
  })
  expect(result.problems).toEqual([])
  expect(result.messages.map(({ type }) => type)).toEqual([
    ...['hello', 'started', 'trace', 'outcome', 'started', 'outcome', 'bye'],
  ])
  const [first, plain] = result.outcomes
  expect(first).toMatchObject({ exitCode: 7, leftBehind: 0, peakProcesses: 1 })
  expect(first!.stdout.text).toBe(plain!.stdout.text)
  expect(namesOf(result)).toEqual(expect.arrayContaining(['openat', 'read', 'write', 'mmap', 'exit_group']))
  expect(namesOf(result)).not.toContain(null)
  const write = traceOf(result).calls.find((call) => callName(call) === 'write')!
  expect(write).toMatchObject({ abi: ARCH, by: 'tell', enosys: 0, eperm: 0 })
})

test('all threads, and what is started by what was started', async () => {
  const threads = await runNatively({ binary: program('threads'), steps: [traced()] })
  expect(threads.outcome).toMatchObject({ exitCode: 0 })
  const clone = traceOf(threads).calls.find((call) => callName(call) === 'clone')!
  expect(clone.count).toBeGreaterThanOrEqual(20)
  const script = 'for i in 1 2 3; do (ls / >/dev/null; mkdir d$i) & done; wait; rmdir d1; echo done'
  const shell = await runNatively({ binary: '/bin/sh', steps: [traced({ args: ['-c', script] })] })
  expect(shell.outcome.stdout.text).toBe('done\n')
  const makers = traceOf(shell).calls.map(({ by }) => by)
  expect(makers).toEqual(expect.arrayContaining(['sh', 'ls', 'mkdir', 'rmdir']))
  expect(namesOf(shell)).toEqual(expect.arrayContaining(['execve', 'getdents64', 'mkdir', 'rmdir']))
})

test('a process that stops itself, ends by a signal, or is asked to end, does so', async () => {
  const stopped = await runNatively({
    binary: '/bin/sh',
    steps: [
      traced({
        args: ['-c', '(while sleep 0.1; do kill -CONT $$; done) & kill -STOP $$; echo went on; kill -KILL $$'],
      }),
    ],
  })
  expect(stopped.outcome).toMatchObject({ signal: 'SIGKILL', timedOut: false, stdout: { text: 'went on\n' } })
  const port = 21_000 + (process.pid % 10_000)
  const served = await runNatively({ binary: program('serve'), steps: [{ ...serveStep(port), trace: true }] })
  expect(served.outcome).toMatchObject({
    exitCode: 0,
    timedOut: false,
    stderr: { text: '' },
    serve: { readyError: null, stop: { exited: true } },
  })
  expect(namesOf(served)).toEqual(expect.arrayContaining(['bind', 'listen', 'accept4']))
})

// Six processes for each CPU of a small runner: each look at the server then takes longer than the pause between two.
test('a server is stopped in time beside processes that leave no CPU free', async () => {
  const busy = Array.from({ length: 12 }, () => spawn('/bin/sh', ['-c', 'while :; do :; done'], { stdio: 'ignore' }))
  try {
    const port = 21_000 + (process.pid % 10_000)
    const served = await runNatively({ binary: program('serve'), steps: [{ ...serveStep(port), trace: true }] })
    expect(served.outcome).toMatchObject({ timedOut: false, exitCode: 0, serve: { stop: { exited: true } } })
  } finally {
    for (const process of busy) process.kill('SIGKILL')
  }
}, 60_000)

test('time limits hold, and nothing stays: a sleeper, a daemon, a busy loop', async () => {
  const sleeper = await runNatively({ binary: '/bin/sleep', steps: [traced({ args: ['60'], timeoutMs: 300 })] })
  expect(sleeper.outcome).toMatchObject({ timedOut: true, signal: 'SIGKILL' })
  const daemon = await runNatively({ binary: program('leave-daemon'), steps: [traced()] })
  expect(daemon.outcome).toMatchObject({ exitCode: 0, leftBehind: 1 })
  const busy = await runNatively({
    binary: '/bin/sh',
    steps: [
      traced({ args: ['-c', 'while :; do :; kill -0 $$; done'], timeoutMs: 500 }),
      runStep({ id: 'next', args: ['-c', 'echo on'] }),
    ],
  })
  expect(busy.outcomes).toMatchObject([{ timedOut: true, leftBehind: 0 }, { stdout: { text: 'on\n' } }])
  expect(busy.wallMs).toBeLessThan(10_000)
})

test.runIf(ARCH === 'amd64')('the calls of a 32-bit program have the numbers of its own table', async () => {
  const binary = goBuild(join(ROOT, 'examples/faults/needs-tmp'), { env: { GOARCH: '386' } })
  const result = await runNatively({ binary, steps: [traced()] })
  expect([...new Set(traceOf(result).calls.map(({ abi }) => abi))]).toEqual(['386'])
  expect(namesOf(result)).toEqual(expect.arrayContaining(['mmap2', 'exit_group']))
})

test('numbers beyond every table are bounded, and the rest is counted', async () => {
  const folder = temporary('numbers')
  const source =
    'package main\nimport "syscall"\nfunc main() { for n := uintptr(5000); n < 7000; n++ { syscall.RawSyscall(n, 0, 0, 0) } }\n'
  writeFileSync(join(folder, 'main.go'), source)
  writeFileSync(join(folder, 'go.mod'), 'module x\n\ngo 1.21\n')
  const result = await runNatively({ binary: goBuild(folder), steps: [traced()] })
  const { calls, dropped } = traceOf(result)
  expect(calls).toHaveLength(1_000)
  expect(dropped).toBeGreaterThan(900)
  expect(result.problems).toEqual([])
  const beyond = calls.filter(({ number }) => number >= 5_000)
  for (const { count, enosys } of beyond) expect(enosys).toBe(count)
})

test.each([
  ['the whole process', [], { signal: 'SIGSYS' }],
  ['one thread', ['thread'], { exitCode: 0, stdout: { text: 'went on\n' } }],
  ['it by a signal that is caught', ['trap'], { exitCode: 2 }],
])(
  'what a filter ends %s for is named, however many calls are begun meanwhile',
  async (_what, args, ending) => {
    const result = await runNatively({
      binary: program('killed-by-filter'),
      steps: Array.from({ length: 10 }, (_, index) => traced({ id: `${index}`, args, timeoutMs: 60_000 })),
      totalMs: 100_000,
    })
    const traces = result.messages.filter((message) => message.type === 'trace')
    expect(traces).toHaveLength(10)
    for (const { calls } of traces) {
      const killing = calls.filter(({ sigsys = 0 }) => sigsys > 0)
      expect(killing.map((call) => [callName(call), call.count, call.sigsys])).toEqual([['getppid', 1, 1]])
    }
    for (const outcome of result.outcomes) expect(outcome).toMatchObject(ending)
  },
  120_000,
)

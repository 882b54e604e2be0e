import { execFileSync } from 'node:child_process'
import { chmodSync, closeSync, copyFileSync, existsSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism, release } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { ARCH, builtProbe, program, runNatively, runStep, temporary } from './probe-run.ts'

// With a cold build cache the first build takes long.
beforeAll(async () => {
  await builtProbe()
}, 300_000)

const base64 = (text: string): string => Buffer.from(text).toString('base64')

test('gives the binary its arguments, environment, directory, files and input, and says what came back', async () => {
  const workDir = join(temporary('work'), 'deep/er')
  const absolute = join(temporary('absolute'), 'made/too')
  const result = await runNatively(
    {
      binary: program('tell'),
      workDir,
      steps: [
        runStep({
          args: ['a/b.txt', absolute, 'no such', '7'],
          env: { ADDED: 'yes', REMOVED: null },
          files: [
            { path: 'a/b.txt', contentBase64: base64('content'), mode: 0o640 },
            { path: absolute, contentBase64: base64('elsewhere'), mode: 0o777 },
          ],
          stdinBase64: base64('input'),
        }),
      ],
    },
    { env: { REMOVED: 'no', KEPT: 'as it was' } },
  )
  expect(result.problems).toEqual([])
  expect(result.messages.map(({ type }) => type)).toEqual(['hello', 'started', 'outcome', 'bye'])
  expect(result.messages[0]).toMatchObject({
    protocol: 1,
    os: 'linux',
    arch: ARCH,
    probe: expect.stringMatching(/^[0-9a-f]{16}$/),
  })
  const { outcome } = result
  expect(outcome).toMatchObject({
    step: 'run',
    exitCode: 7,
    signal: null,
    startError: null,
    timedOut: false,
    leftBehind: 0,
  })
  expect(outcome.stderr).toEqual({ text: 'on stderr', bytes: 9, truncated: false })
  expect(outcome.stdout.text).toBe(`args=a/b.txt|${absolute}|no such|7
dir=${workDir}
stdin=input
ADDED=yes true
REMOVED= false
KEPT=as it was true
a/b.txt 0640 content
${absolute} 0777 elsewhere
open no such: no such file or directory
`)
})

test('a short program costs little more than itself', async () => {
  const steps = Array.from({ length: 20 }, (_, i) => runStep({ id: `s${i}`, args: ['0'] }))
  const { outcomes } = await runNatively({ binary: program('tell'), steps })
  expect(outcomes).toHaveLength(20)
  // What the probe adds, it adds to each; what a busy machine adds, not to all.
  expect(Math.min(...outcomes.map(({ durationMs }) => durationMs))).toBeLessThan(10)
})

test('measures threads, open files and memory', async () => {
  const { outcome } = await runNatively({ binary: program('threads'), steps: [runStep()] })
  expect(outcome.exitCode).toBe(0)
  expect(outcome.peakThreads).toBeGreaterThanOrEqual(21)
  expect(outcome.peakThreads).toBeLessThan(40)
  expect(outcome.peakOpenFiles).toBeGreaterThanOrEqual(33)
  expect(outcome.peakOpenFiles).toBeLessThan(45)
  expect(outcome.peakProcesses).toBe(1)
  const { outcome: eater } = await runNatively({ binary: program('eat-memory'), steps: [runStep({ args: ['64'] })] })
  expect(eater.stdout.text).toBe('64')
  expect(eater.peakMemoryBytes).toBeGreaterThan(64 << 20)
  expect(eater.peakMemoryBytes).toBeLessThan(100 << 20)
})

test('does not take its own memory for that of a small program', async () => {
  const { outcome } = await runNatively({ binary: '/bin/sleep', steps: [runStep({ args: ['0.5'] })] })
  expect(outcome.peakMemoryBytes).toBeGreaterThan(100_000)
  expect(outcome.peakMemoryBytes).toBeLessThan(3_500_000)
})

test('bounds and counts output; no rune is cut, invalid bytes are replaced', async () => {
  const { outcome } = await runNatively({
    binary: program('flood'),
    outputBytes: 1000,
    steps: [runStep({ args: ['5'] })],
  })
  expect(outcome.stdout).toEqual({ text: 'flood '.repeat(200).slice(0, 1000), bytes: 5 << 20, truncated: true })
  const shell = { binary: '/bin/sh', outputBytes: 4 }
  const cut = await runNatively({
    ...shell,
    steps: [runStep({ args: ['-c', "printf 'abcö'; printf 'a\\377b\\303' >&2"] })],
  })
  expect(cut.outcome.stdout).toEqual({ text: 'abc', bytes: 5, truncated: true })
  expect(cut.outcome.stderr).toEqual({ text: 'a\uFFFDb\uFFFD', bytes: 4, truncated: false })
})

test('keeps each message within what its reader takes', async () => {
  const controls = 'head -c 3000000 /dev/zero; head -c 3000000 /dev/zero >&2'
  const { outcome, problems } = await runNatively({
    binary: '/bin/sh',
    outputBytes: 4 << 20,
    steps: [runStep({ args: ['-c', controls] })],
  })
  expect(problems).toEqual([])
  expect(outcome.stdout).toMatchObject({ bytes: 3_000_000, truncated: true })
  expect(outcome.stdout.text.length).toBeGreaterThan(150_000)
})

test('ends a flood at the time limit, with what lies in other sessions', async () => {
  const result = await runNatively({
    binary: program('flood'),
    steps: [runStep({ timeoutMs: 1000 }), runStep({ id: 'after', args: ['1'] })],
  })
  expect(result.outcome).toMatchObject({ timedOut: true, signal: 'SIGKILL', exitCode: null, leftBehind: 0 })
  expect(result.outcome.durationMs).toBeLessThan(5_000)
  expect(result.outcome.stdout.bytes).toBeGreaterThan(10 << 20)
  expect(result.outcomes[1]).toMatchObject({ exitCode: 0, timedOut: false })
})

test('finds, counts and kills a daemon in its own session that keeps the pipes open', async () => {
  const result = await runNatively({ binary: program('leave-daemon'), steps: [runStep(), runStep({ id: 'second' })] })
  for (const outcome of result.outcomes) {
    expect(outcome).toMatchObject({ exitCode: 0, leftBehind: 1, timedOut: false })
    expect(outcome.stdout.text).toBe('started\n')
  }
  expect(result.wallMs).toBeLessThan(5_000)
  expect(processesOf(program('leave-daemon'))).toEqual([])
})

test('a helper that ends right after the binary was not left behind', async () => {
  const { outcome } = await runNatively({ binary: '/bin/sh', steps: [runStep({ args: ['-c', 'sleep 0.01 &'] })] })
  expect(outcome).toMatchObject({ exitCode: 0, leftBehind: 0 })
})

test('a binary that closes its streams is still watched to its end', async () => {
  const { outcome } = await runNatively({
    binary: program('close-output'),
    steps: [runStep({ stdinBase64: base64('x'.repeat(200_000)) })],
  })
  expect(outcome).toMatchObject({ exitCode: 0, timedOut: false })
  expect(outcome.durationMs).toBeGreaterThanOrEqual(100)
})

test('a file that is still open for writing is tried again for a second', async () => {
  const binary = join(temporary('busy'), 'app')
  copyFileSync('/bin/true', binary)
  const writer = openSync(binary, 'r+')
  const refused = await runNatively({ binary, steps: [runStep()] })
  expect(refused.outcome).toMatchObject({ startError: { errno: 'ETXTBSY' }, exitCode: null })
  const started = runNatively({ binary, steps: [runStep()] })
  setTimeout(() => closeSync(writer), 300)
  expect((await started).outcome).toMatchObject({ startError: null, exitCode: 0 })
})

test('names the signal that ended it', async () => {
  const { outcome } = await runNatively({ binary: '/bin/sh', steps: [runStep({ args: ['-c', 'kill -SEGV $$'] })] })
  expect(outcome).toMatchObject({ signal: 'SIGSEGV', exitCode: null, timedOut: false })
})

test('the total limit ends all, and the rest has no outcome', async () => {
  const steps = [runStep({ id: 'a', args: ['30'] }), runStep({ id: 'b', args: ['0'] })]
  const result = await runNatively({ binary: '/bin/sleep', totalMs: 400, steps })
  expect(result.outcomes).toHaveLength(1)
  expect(result.outcome).toMatchObject({ step: 'a', timedOut: true })
  expect(result.messages.at(-1)).toEqual({ type: 'bye', steps: 1 })
  expect(result.wallMs).toBeLessThan(10_000)
})

test('ends with all it started when it is asked to', async () => {
  const marker = join(temporary('marker'), 'sleep-of-this-test')
  copyFileSync('/bin/sleep', marker)
  const running = runNatively(
    { binary: marker, steps: [runStep({ args: ['30'], timeoutMs: 60_000 })] },
    { wrapper: ['timeout', '--signal=TERM', '1'] },
  )
  const { wallMs, saidBye } = await running
  expect(wallMs).toBeLessThan(15_000)
  expect(saidBye).toBe(false)
  expect(processesOf(marker)).toEqual([])
})

function processesOf(binary: string): string[] {
  return execFileSync('/bin/sh', ['-c', 'for p in /proc/[0-9]*; do readlink $p/exe; done || true'])
    .toString()
    .split('\n')
    .filter((line) => line.startsWith(binary))
}

function file(mode: number, content: string | Buffer): string {
  const path = join(temporary('file'), 'file')
  writeFileSync(path, content)
  chmodSync(path, mode)
  return path
}

/** A binary that wants a loader which is nowhere: the path in PT_INTERP, spelled anew in the same length. */
function withoutLoader(): string {
  const bytes = readFileSync('/bin/sleep')
  const at = bytes.indexOf('/ld-linux')
  bytes.write('/xd-linux', at)
  return file(0o755, bytes)
}

test.each([
  ['a file that is not there', () => '/no/such/binary', 'ENOENT', /cannot be found.*\/no\/such\/binary/],
  ['a directory', () => '/tmp', 'EACCES', /no regular file/],
  ['a file without the right to execute', () => file(0o644, ''), 'EACCES', /its mode is 0644/],
  ['a file of no known format', () => file(0o755, '\x00nothing'), 'ENOEXEC', /exec format error/],
  ['a missing loader', withoutLoader, 'ENOENT', /the file exists, its loader \/lib64\/xd-linux\S* does not/],
  [
    'a missing script interpreter',
    () => file(0o755, '#!/no/such/shell -e\n'),
    'ENOENT',
    /its loader \/no\/such\/shell does not/,
  ],
])('start error: %s', async (_, binary, errno, message) => {
  const { outcome } = await runNatively({ binary: binary(), steps: [runStep()] })
  expect(outcome).toMatchObject({
    exitCode: null,
    signal: null,
    startError: { errno, message: expect.stringMatching(message) },
  })
})

test.each([
  ['../escaped', 'EINVAL', /must stay below the work directory/],
  ['a/../../escaped', 'EINVAL', /must stay below the work directory/],
  ['/proc/nothing/here', 'ENOENT', /"\/proc\/nothing\/here" could not be put in/],
])('refuses to put in %s', async (path, errno, message) => {
  const workDir = join(temporary('work'), 'inner')
  const step = runStep({ args: ['0'], files: [{ path, contentBase64: '', mode: 0o644 }] })
  const { outcome } = await runNatively({ binary: '/bin/sleep', workDir, steps: [step] })
  expect(outcome.startError).toEqual({ errno, message: expect.stringMatching(message) })
  expect(existsSync(join(workDir, '../escaped'))).toBe(false)
})

test('facts of this machine, against what others say of it', async () => {
  const { messages } = await runNatively(
    { binary: '/bin/true', steps: [{ kind: 'facts', id: 'facts' }] },
    { wrapper: ['prlimit', '--nofile=333:4444'] },
  )
  const facts = messages.flatMap((message) => (message.type === 'facts' ? [message.facts] : []))[0]!
  expect(facts).toMatchObject({
    kernel: release(),
    arch: ARCH,
    cpus: availableParallelism(),
    // The soft limit that a program gets, not the one that Go raises for itself.
    openFilesLimit: 333,
    uid: process.getuid!(),
    timerSlackNs: Number(readFileSync('/proc/self/timerslack_ns', 'utf8')),
    rootReadOnly: false,
    has: { shell: true, tmp: true, passwd: true },
  })
  const status = readFileSync('/proc/self/status', 'utf8')
  expect(facts.effectiveCapabilities).toBe(/^CapEff:\s*(\w+)/m.exec(status)![1])
  expect(facts.seccompMode).toBe(Number(/^Seccomp:\s*(\d)/m.exec(status)![1]))
  expect(facts.noNewPrivileges).toBe(/^NoNewPrivs:\s*1/m.test(status))
})

test('a binary gets the limit of open files that the probe was started with', async () => {
  const { outcome } = await runNatively(
    { binary: '/bin/sh', steps: [runStep({ args: ['-c', 'ulimit -Sn; ulimit -Hn'] })] },
    { wrapper: ['prlimit', '--nofile=333:4444'] },
  )
  expect(outcome.stdout.text).toBe('333\n4444\n')
})

test.each([
  ['no JSON', 'nonsense', /is no job/],
  ['another protocol', '{"protocol":2}', /speaks protocol 2, this probe 1/],
  ['nothing to run', '{"protocol":1}', /lacks binary, workDir or limits.totalMs/],
])('a job that is %s is refused in words', async (_, text, message) => {
  const job = join(temporary('job'), 'job.json')
  writeFileSync(job, text)
  const probe = await builtProbe()
  expect(() => execFileSync(probe, [job], { stdio: 'pipe' })).toThrow(message)
})

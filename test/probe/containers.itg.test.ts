import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { release } from 'node:os'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ObserveStep } from '../../src/protocol/job.ts'
import { ARCH, importEmptyImage, observeInContainer, program, runInContainer, runStep, serveStep } from './probe-run.ts'

let image: string

beforeAll(() => {
  image = importEmptyImage()
})

afterAll(() => {
  execFileSync('docker', ['rmi', image])
})

test('works as PID 1 in an empty image, without rights, and says what the cell is', async () => {
  const steps = [
    { kind: 'facts', id: 'facts' } as const,
    runStep({
      args: ['a.txt', '5'],
      stdinBase64: 'aW4=',
      files: [{ path: 'a.txt', contentBase64: 'aGk=', mode: 0o600 }],
    }),
  ]
  const result = await runInContainer(image, { binary: program('tell'), steps }, [
    '--user',
    '65534:65534',
    '-m',
    '64m',
    '--pids-limit',
    '50',
    '--ulimit',
    'nofile=512:512',
    '--cpus',
    '1.5',
  ])
  expect(result.stderr).toBe('')
  expect(result.problems).toEqual([])
  expect(result.exitCode).toBe(0)
  expect(result.messages.map(({ type }) => type)).toEqual(['hello', 'started', 'facts', 'started', 'outcome', 'bye'])
  const facts = result.messages.flatMap((message) => (message.type === 'facts' ? [message.facts] : []))[0]!
  expect(facts).toMatchObject({
    kernel: release(),
    arch: ARCH,
    cpuModel: expect.any(String),
    cpuLevel: ARCH === 'amd64' ? expect.any(Number) : null,
    cpus: expect.any(Number),
    clockSource: readFileSync('/sys/devices/system/clocksource/clocksource0/current_clocksource', 'utf8').trim(),
    timerSlackNs: 50_000,
    cgroup: expect.stringMatching(/^(v1|v2|mixed)$/),
    cpuQuota: 1.5,
    memoryLimitBytes: 64 << 20,
    pidsLimit: 50,
    openFilesLimit: 512,
    uid: 65_534,
    effectiveCapabilities: '0000000000000000',
    noNewPrivileges: true,
    seccompMode: 2,
    rootReadOnly: true,
    has: { shell: false, caCertificates: false, tzdata: false, tmp: false, passwd: false },
  })
  expect(result.outcome).toMatchObject({ exitCode: 5, leftBehind: 0, oomKills: 0 })
  // On a busy machine it may be gone before anybody has looked.
  expect([1, null]).toContain(result.outcome.peakProcesses)
  expect(result.outcome.stdout.text).toContain('dir=/.portcullis-work\nstdin=in\n')
  expect(result.outcome.stdout.text).toContain('a.txt 0600 hi\n')
})

test('reaps orphans while the binary runs', async () => {
  const { outcome } = await runInContainer(image, { binary: program('orphans'), steps: [runStep()] })
  expect(outcome).toMatchObject({ exitCode: 0, leftBehind: 0 })
  expect(outcome.stdout.text).toBe('zombies 0\n')
})

test('outlives a fork bomb at the process limit, and the next step runs', async () => {
  const steps = [runStep({ timeoutMs: 700 }), runStep({ id: 'again', timeoutMs: 700 })]
  const result = await runInContainer(image, { binary: program('fork-bomb'), steps }, ['--pids-limit', '40'])
  expect(result.stderr).toBe('')
  expect(result.outcomes).toHaveLength(2)
  for (const outcome of result.outcomes) {
    expect(outcome).toMatchObject({ timedOut: true, signal: 'SIGKILL', startError: null, leftBehind: 0 })
  }
  expect(result.outcome.peakProcesses).toBeGreaterThan(3)
  expect(result.saidBye).toBe(true)
  expect(result.wallMs).toBeLessThan(15_000)
})

// Without its spare threads the probe ends here with "failed to create new OS thread" in about every second run.
test('needs no new thread for an exchange while the process limit is reached', async () => {
  const ready = { kind: 'http', url: 'http://127.0.0.1:1/' } as const
  const steps = Array.from({ length: 15 }, (_, i) =>
    serveStep(1, { id: `s${i}` }, { ready, readyTimeoutMs: 300, stop: { signal: 'SIGTERM', graceMs: 100 } }),
  )
  const job = { binary: program('fork-bomb'), steps, totalMs: 50_000 }
  const result = await runInContainer(image, job, ['--pids-limit', '16'])
  expect(result.stderr).toBe('')
  expect(result.outcomes).toHaveLength(15)
  for (const { serve } of result.outcomes) {
    // At this limit the bomb itself may fail to make a thread.
    expect(serve!.readyError).toMatch(/not ready within 300 ms.*connection refused|ended before it was ready/)
  }
})

test('drains a flood without keeping it', async () => {
  const result = await runInContainer(image, { binary: program('flood'), steps: [runStep({ timeoutMs: 500 })] }, [
    '-m',
    '48m',
  ])
  expect(result.outcome).toMatchObject({ timedOut: true, signal: 'SIGKILL', oomKills: 0 })
  expect(result.outcome.stdout.bytes).toBeGreaterThan(10 << 20)
  expect(result.outcome.stdout.text).toHaveLength(65_536)
})

test('a server that ignores SIGTERM is ended after its grace', async () => {
  const step = serveStep(8080, {}, { stop: { signal: 'SIGTERM', graceMs: 300 } })
  const { outcome } = await runInContainer(image, { binary: program('ignore-term'), steps: [step] })
  expect(outcome).toMatchObject({ signal: 'SIGKILL', timedOut: false, leftBehind: 0 })
  expect(outcome.serve).toMatchObject({ readyError: null, stop: { signal: 'SIGTERM', exited: false } })
  expect(outcome.serve!.readyMs).toBeGreaterThan(0)
  expect(outcome.serve!.stop!.afterMs).toBeGreaterThanOrEqual(300)
})

test.each([
  ['a user', '65534:65534'],
  ['root', '0:0'],
])('the binary as %s can neither speak for the probe nor end it', async (_, user) => {
  const steps = [runStep({ args: ['signals'] }), runStep({ id: 'after' })]
  const result = await runInContainer(image, { binary: program('forge'), steps }, ['--user', user])
  expect(result.stderr).toBe('')
  expect(result.problems).toEqual([])
  expect(result.outcome.stdout.text).toBe('fd/1 true\nfd/2 true\nmem true\nenviron true\nptrace true\ndone\n')
  expect(result.outcomes).toHaveLength(2)
  expect(result.messages.filter(({ type }) => type === 'bye')).toEqual([{ type: 'bye', steps: 2 }])
})

test('what eats the memory is killed for it, not the probe', async () => {
  const steps = [runStep({ args: ['200'] }), runStep({ id: 'small', args: ['4'] })]
  const result = await runInContainer(image, { binary: program('eat-memory'), steps }, [
    '-m',
    '48m', // What starts a container takes some of it before the probe does.
    '--memory-swap',
    '48m',
  ])
  expect(result.stderr).toBe('')
  expect(result.outcomes).toHaveLength(2)
  const [eater, small] = result.outcomes
  expect(eater).toMatchObject({ signal: 'SIGKILL', timedOut: false, exitCode: null })
  expect(eater!.oomKills).toBeGreaterThanOrEqual(1)
  expect(eater!.peakMemoryBytes).toBeGreaterThan(10 << 20)
  expect(small).toMatchObject({ exitCode: 0, oomKills: 0 })
  expect(small!.stdout.text).toBe('4')
})

test('nor is the probe killed with it where it asks for memory while that is being given back', async () => {
  const steps = [runStep({ args: ['200'] })]
  const options = ['-m', '24m', '--memory-swap', '24m']
  for (let round = 0; round < 12; round += 1) {
    const cells = Array.from({ length: 4 }, () =>
      runInContainer(image, { binary: program('eat-memory'), steps }, options),
    )
    for (const { outcomes, stderr, exitCode } of await Promise.all(cells)) {
      expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 })
      expect(outcomes).toMatchObject([{ signal: 'SIGKILL' }])
    }
  }
})

test('a daemon that holds the pipes open is found, counted and ended', async () => {
  const result = await runInContainer(image, {
    binary: program('leave-daemon'),
    steps: [runStep(), runStep({ id: 'second' })],
  })
  for (const outcome of result.outcomes) {
    expect(outcome).toMatchObject({ exitCode: 0, leftBehind: 1 })
    expect(outcome.stdout.text).toBe('started\n')
  }
  expect(result.wallMs).toBeLessThan(10_000)
})

test('serves: ready over HTTP by name, one request, SIGTERM', async () => {
  const request = {
    method: 'POST',
    url: 'http://localhost:8080/',
    headers: { 'X-Test': 'header', Host: 'example.test' },
    bodyBase64: 'Ym9keQ==',
    timeoutMs: 2_000,
  }
  const ready = { kind: 'http', url: 'http://localhost:8080/redirect' } as const
  const { outcome } = await runInContainer(image, {
    binary: program('serve'),
    steps: [serveStep(8080, {}, { ready, request })],
  })
  expect(outcome).toMatchObject({ exitCode: 0, signal: null, timedOut: false, leftBehind: 0 })
  expect(outcome.serve).toMatchObject({
    readyError: null,
    requestError: null,
    response: { status: 200 },
    stop: { exited: true },
  })
  expect(outcome.serve!.response!.body.text).toBe('POST example.test header body')
  expect(outcome.serve!.readyMs).toBeGreaterThan(49)
})

test.each([
  ['ends on SIGTERM', 'serve', { exited: false, afterMs: 0 }, false],
  ['ignores SIGTERM', 'ignore-term', { exited: false, afterMs: expect.closeTo(300, -2) }, true],
])('observes a server that is PID 1 and %s', async (_, server, stop, livesOn) => {
  const { ready, request } = {
    ready: { kind: 'tcp', address: 'localhost:8080' } as const,
    request:
      server === 'serve'
        ? { method: 'GET', url: 'http://localhost:8080/', headers: {}, bodyBase64: null, timeoutMs: 2_000 }
        : null,
  }
  const step: ObserveStep = {
    kind: 'observe',
    id: 'watch',
    timeoutMs: 10_000,
    serve: { ready, readyTimeoutMs: 5_000, request, stop: { signal: 'SIGTERM', graceMs: 300 } },
  }
  const observed = await observeInContainer(image, { binary: program(server), args: ['127.0.0.1:8080'], steps: [step] })
  // PID 1 takes the probe along: no bye, and what it said before the signal is its last word.
  expect(observed.saidBye).toBe(livesOn)
  expect(observed.problems).toEqual([])
  expect(observed.outcomes).toHaveLength(livesOn ? 2 : 1)
  const last = observed.outcomes.at(-1)!
  expect(last).toMatchObject({ startError: null, exitCode: null, signal: null, timedOut: false, oomKills: null })
  expect(last.peakThreads).toBeGreaterThan(2)
  expect(last.peakMemoryBytes).toBeGreaterThan(500_000)
  expect(last.peakOpenFiles).toBeGreaterThan(3)
  expect(last.peakProcesses).toBe(1)
  expect(last.serve).toMatchObject({ readyError: null, requestError: null, stop: { signal: 'SIGTERM', ...stop } })
  expect(last.serve!.response?.body.text).toBe(request === null ? undefined : 'GET localhost:8080  ')
  expect(last.serve!.readyMs).toBeGreaterThan(0)
})

test('refuses to observe a PID 1 that is not the binary', async () => {
  const step: ObserveStep = {
    kind: 'observe',
    id: 'watch',
    timeoutMs: 5_000,
    serve: {
      ready: { kind: 'tcp', address: 'localhost:1' },
      readyTimeoutMs: 500,
      request: null,
      stop: { signal: 'SIGKILL', graceMs: 100 },
    },
  }
  const joined = await observeInContainer(image, {
    binary: program('ignore-term'),
    args: ['127.0.0.1:1'],
    steps: [step],
    claim: '/else',
  })
  expect(joined.outcome.startError).toEqual({ errno: 'unknown', message: 'PID 1 is "/.portcullis/app", not /else' })
  const alone = await runInContainer(image, { binary: program('serve'), steps: [step] })
  expect(alone.outcome.startError!.message).toContain('it has joined no other PID namespace')
})

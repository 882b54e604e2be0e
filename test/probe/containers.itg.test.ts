import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { release } from 'node:os'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ARCH, importEmptyImage, program, runInContainer, runStep, serveStep } from './probe-run.ts'

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
  expect(facts).toEqual({
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
  expect(result.outcome).toMatchObject({ exitCode: 5, leftBehind: 0, oomKills: 0, peakProcesses: 1 })
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
  const result = await runInContainer(image, { binary: program('fork-bomb'), steps }, ['--pids-limit', '16'])
  expect(result.stderr).toBe('')
  expect(result.outcomes).toHaveLength(15)
  for (const { serve } of result.outcomes)
    expect(serve!.readyError).toMatch(/not ready within 300 ms.*connection refused/)
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
    '32m',
    '--memory-swap',
    '32m',
  ])
  expect(result.outcomes).toHaveLength(2)
  const [eater, small] = result.outcomes
  expect(eater).toMatchObject({ signal: 'SIGKILL', timedOut: false, exitCode: null })
  expect(eater!.oomKills).toBeGreaterThanOrEqual(1)
  expect(eater!.peakMemoryBytes).toBeGreaterThan(10 << 20)
  expect(small).toMatchObject({ exitCode: 0, oomKills: 0 })
  expect(small!.stdout.text).toBe('4')
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

import { expect, matrixTest } from '../../../src/api/vitest/vitest.ts'
import { goBuild } from '../../helpers/go-build.ts'
import { ROOT } from '../../helpers/portcullis.ts'

const SERVER = goBuild(`${ROOT}/examples/hello-server`)
const onMatrix = matrixTest.with({
  binary: SERVER,
  targets: ['scratch', 'alpine:3.22', 'debian:12'],
  profiles: ['default'],
})

onMatrix('a body runs once per cell, with exit code, output and figures', async (cell) => {
  const version = await cell.run(['--version'])
  expect(version).toRun()
  expect(version).toExitWith(0)
  expect(version.stdout).toMatch(/^hello-server \d/)
  expect(version).toMatchObject({ cell: cell.id, signal: null, timedOut: false, startError: null, truncated: false })
  expect(version.durationMs).toBeGreaterThan(0)
  const refused = await cell.run(['--no-such-option'])
  expect(refused).toRun()
  expect(refused).not.toExitWith(0)
  expect(refused.stderr).toContain('no-such-option')
})

onMatrix('a server is started, asked and stopped', async (cell) => {
  const served = await cell.serve({
    args: ['serve', '--addr', '127.0.0.1:8080'],
    ready: { http: 'http://127.0.0.1:8080/healthz' },
    request: { url: 'http://127.0.0.1:8080/time?zone=Europe/Berlin' },
  })
  expect(served).toRun()
  expect(served.readyMs).toBeGreaterThan(0)
  expect(served.peakMemoryBytes).toBeGreaterThan(100_000)
  // Only a bare image has no time zone database.
  expect([200, 400]).toContain(served.response?.status)
  expect(served.stop).toMatchObject({ signal: 'SIGTERM', exited: true })
})

onMatrix('the facts of the cell, and timers', async (cell) => {
  expect((await cell.facts()).kernel).toMatch(/^\d+\.\d+/)
  const timers = await cell.measureTimers({ periodMs: 2, samples: 400 })
  expect(timers.paths.map(({ path }) => path).toSorted()).toEqual(['go', 'os'])
  expect(timers).toMatchObject({ alone: null, duet: { class: 'container', limitPercent: 8 } })
  for (const { samples } of [timers.duet!.control!, timers.duet!.cell!]) {
    expect(samples).toBeGreaterThan(200)
    expect(samples).toBeLessThanOrEqual(400)
  }
  expect(timers.duet!.pairs.length).toBeGreaterThanOrEqual(4)
  // Where stalls take too many samples there is nothing to judge.
  if (timers.duet!.verdict === 'unmeasured') expect(timers).not.toKeepTimeWithin({ percent: 10_000 })
  else expect(timers).toKeepTimeWithin({ percent: 10_000 })
  expect(timers).toKeepTimeWithin({ percent: 10_000, quantile: 'p95' })
  expect(timers).not.toKeepTimeWithin({ percent: 0, path: 'go' })
  await expect(cell.measureTimers({ samples: 40 })).rejects.toThrow('measureTimers was given samples 40')
})

onMatrix(
  'timers of this machine itself are measured alone',
  { targets: ['linux-host'], engine: 'native' },
  async (cell) => {
    const timers = await cell.measureTimers({ periodMs: 1, samples: 220 })
    expect(timers).toMatchObject({ duet: null, alone: 'host' })
    expect(timers.paths.map(({ path }) => path).toSorted()).toEqual(['go', 'os'])
    expect(timers).toKeepTimeWithin({ percent: 100_000 })
  },
)

onMatrix('one server answers several requests, in their order; one without an answer keeps its place', async (cell) => {
  const at = (path: string) => ({ url: `http://127.0.0.1:8080${path}` })
  const served = await cell.serve({
    args: ['serve', '--addr', '127.0.0.1:8080'],
    ready: { tcp: 8080 },
    requests: [
      at('/healthz'),
      at('/time?zone=UTC'),
      { url: 'http://127.0.0.1:9/', timeoutMs: 500 },
      { ...at('/no-such-page'), method: 'POST', body: 'x' },
    ],
  })
  expect(served.responses.map((each) => each?.status ?? null)).toEqual([200, 200, null, 404])
  expect(served.response).toEqual(served.responses[0])
  expect(served.stop?.exited).toBe(true)
  await expect(cell.serve({ ready: { tcp: 1 }, request: at('/'), requests: [at('/')] })).rejects.toThrow(
    'both request and requests are given',
  )
})

matrixTest(
  'the same on Podman',
  { binary: SERVER, engine: 'podman', targets: ['scratch', 'debian:12'], profiles: ['readonly'] },
  async (cell) => {
    const [first, second] = await cell.runAll([{ args: ['--version'] }, { args: ['--no-such-option'] }])
    expect(first).toExitWith(0)
    expect(second).not.toExitWith(0)
    const served = await cell.serve({
      args: ['serve', '--addr', '127.0.0.1:8080'],
      ready: { tcp: 8080 },
      requests: [{ url: 'http://127.0.0.1:8080/healthz' }, { url: 'http://127.0.0.1:8080/healthz' }],
    })
    expect(served.responses.map((each) => each?.status)).toEqual([200, 200])
    expect((await cell.facts()).rootReadOnly).toBe(true)
  },
)

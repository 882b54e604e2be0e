import { expect, matrixTest } from '../../src/entry/vitest/vitest.ts'
import { goBuild } from '../helpers/go-build.ts'
import { ROOT } from '../helpers/portcullis.ts'

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
  expect(version.peakMemoryBytes).toBeGreaterThan(100_000)
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
  // Only a bare image has no time zone database.
  expect([200, 400]).toContain(served.response?.status)
  expect(served.stop).toMatchObject({ signal: 'SIGTERM', exited: true })
})

onMatrix('the facts of the cell, and timers', async (cell) => {
  expect((await cell.facts()).kernel).toMatch(/^\d+\.\d+/)
  const timers = await cell.measureTimers({ periodMs: 5, samples: 40 })
  expect(timers.paths.map(({ path }) => path).toSorted()).toEqual(['go', 'os'])
  expect(timers).toKeepTimeWithin({ percent: 10_000 })
  expect(timers).not.toKeepTimeWithin({ percent: 0 })
})

import { createServer, type AddressInfo } from 'node:net'
import { beforeAll, expect, test } from 'vitest'
import type { ServeRequest } from '../../src/protocol/job.ts'
import { builtProbe, program, runNatively, serveStep } from './probe-run.ts'

beforeAll(async () => {
  await builtProbe()
  program('serve')
}, 300_000)

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

function get(url: string, timeoutMs = 5_000): ServeRequest {
  return { method: 'GET', url, headers: {}, bodyBase64: null, timeoutMs }
}

test('gives status and body, and follows no redirect', async () => {
  const port = await freePort()
  const request = get(`http://127.0.0.1:${port}/redirect`)
  const { outcome } = await runNatively({ binary: program('serve'), steps: [serveStep(port, {}, { request })] })
  expect(outcome).toMatchObject({ exitCode: 0, timedOut: false, leftBehind: 0 })
  expect(outcome.stdout.text).toBe('http: Server closed\n')
  expect(outcome.serve).toMatchObject({
    readyError: null,
    requestError: null,
    response: { status: 302 },
    stop: { signal: 'SIGTERM', exited: true },
  })
  expect(outcome.serve!.readyMs).toBeGreaterThanOrEqual(50)
  expect(outcome.serve!.readyMs).toBeLessThan(2_000)
})

test('does not ask a proxy', async () => {
  const port = await freePort()
  const request = get(`http://127.0.0.1:${port}/`)
  const env = { http_proxy: 'http://127.0.0.1:9', HTTP_PROXY: 'http://127.0.0.1:9' }
  const { outcome } = await runNatively(
    { binary: program('serve'), steps: [serveStep(port, {}, { request })] },
    { env },
  )
  expect(outcome.serve!.response!.status).toBe(200)
})

test('bounds a body without end', async () => {
  const port = await freePort()
  const request = get(`http://127.0.0.1:${port}/endless`, 15_000)
  const { outcome } = await runNatively({
    binary: program('serve'),
    outputBytes: 100,
    steps: [serveStep(port, { timeoutMs: 18_000 }, { request })],
  })
  expect(outcome.serve!.response!.body).toEqual({ text: 'x'.repeat(100), bytes: 64 << 20, truncated: true })
})

test('an answer counts though the process ends right after it', async () => {
  const port = await freePort()
  const request = get(`http://127.0.0.1:${port}/exit`)
  const { outcome } = await runNatively({
    binary: program('serve'),
    steps: [serveStep(port, {}, { request, stop: { signal: 'SIGUSR1', graceMs: 500 } })],
  })
  expect(outcome.serve!.response).toMatchObject({ status: 200, body: { text: 'bye' } })
  // The signal comes before or after the end of its own.
  expect([outcome.exitCode, outcome.signal]).toEqual(outcome.exitCode === null ? [null, 'SIGUSR1'] : [3, null])
})

test('a status of 400 and above is not ready; the request is then not made', async () => {
  const port = await freePort()
  const ready = { kind: 'http', url: `http://127.0.0.1:${port}/teapot` } as const
  const step = serveStep(port, {}, { ready, readyTimeoutMs: 400, request: get(`http://127.0.0.1:${port}/`) })
  const { outcome } = await runNatively({ binary: program('serve'), steps: [step] })
  expect(outcome).toMatchObject({ exitCode: 0, timedOut: false })
  expect(outcome.serve).toMatchObject({ readyMs: null, response: null, requestError: null, stop: { exited: true } })
  expect(outcome.serve!.readyError).toBe(
    `not ready within 400 ms: http://127.0.0.1:${port}/teapot answered 418 I'm a teapot`,
  )
})

test('a process that ends before it is ready ends the waiting', async () => {
  const port = await freePort()
  const step = serveStep(port, { args: ['-c', 'echo no >&2; exit 9'] })
  const { outcome } = await runNatively({ binary: '/bin/sh', steps: [step] })
  expect(outcome).toMatchObject({ exitCode: 9, stderr: { text: 'no\n' } })
  expect(outcome.serve).toEqual({
    readyMs: null,
    readyError: 'the process ended before it was ready',
    response: null,
    requestError: null,
    stop: null,
  })
  expect(outcome.durationMs).toBeLessThan(step.serve.readyTimeoutMs)
})

test("a server that does not answer in the request's time is told apart from the step's time limit", async () => {
  const port = await freePort()
  const silent = { binary: program('ignore-term') }
  const request = get(`http://127.0.0.1:${port}/`, 200)
  const stop = { signal: 'SIGTERM', graceMs: 100 }
  const slow = await runNatively({ ...silent, steps: [serveStep(port, {}, { request, stop })] })
  expect(slow.outcome).toMatchObject({ timedOut: false, signal: 'SIGKILL' })
  expect(slow.outcome.serve!.requestError).toMatch(/time limit passed/)
  expect(slow.outcome.serve!.stop).toMatchObject({ exited: false })
  const late = await runNatively({
    ...silent,
    steps: [serveStep(port, { timeoutMs: 300 }, { request: get(request.url, 9_000), stop })],
  })
  expect(late.outcome).toMatchObject({ timedOut: true, signal: 'SIGKILL' })
  expect(late.outcome.durationMs).toBeLessThan(5_000)
  expect(late.outcome.serve).toMatchObject({ readyError: null, response: null, stop: null })
})

test('refuses a signal that there is not', async () => {
  const step = serveStep(1, {}, { stop: { signal: 'SIGNONE', graceMs: 1 } })
  const { outcome } = await runNatively({ binary: program('serve'), steps: [step] })
  expect(outcome.startError).toEqual({ errno: 'EINVAL', message: 'there is no signal SIGNONE' })
})

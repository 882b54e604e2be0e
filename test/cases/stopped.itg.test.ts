import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { openApi } from '../../src/engines/api/engine-api.ts'
import { sweep } from '../../src/engines/api/sweep.ts'
import { reportSchema, type Report } from '../../src/report/report.ts'
import { EngineProxy } from '../engines/engine-proxy.ts'
import { goBuild } from '../helpers/go-build.ts'
import { leftovers, podmanLeftovers } from '../helpers/leftovers.ts'
import { configFile, ROOT, startCli, type CliOptions } from '../helpers/portcullis.ts'

const SOCKET = '/var/run/docker.sock'
const DOCKER = { DOCKER_HOST: `unix://${SOCKET}` }
const ESBUILD = `${ROOT}/node_modules/@esbuild/linux-x64/bin/esbuild`
const WITHIN_MS = 5000
const SIGNALS = ['SIGINT', 'SIGTERM'] as const

interface Stopped {
  readonly report: Report
  readonly markdown: string
  readonly stdout: string
}

/** Starts `check`, sends the signal when it is time, and holds it to its word: 5 s, a partial report everywhere, exit 1 or 3. */
async function stop(
  words: readonly string[],
  signal: NodeJS.Signals,
  options: CliOptions,
  itIsTime: (cli: ReturnType<typeof startCli>) => Promise<void>,
  withinMs = WITHIN_MS,
): Promise<Stopped> {
  const out = mkdtempSync(join(tmpdir(), 'portcullis-stopped-'))
  const cli = startCli(['check', ...words, '--out', out], options)
  await itIsTime(cli)
  const stoppedMs = performance.now()
  cli.child.kill(signal)
  const { code, stdout, stderr } = await cli.ended
  expect(performance.now() - stoppedMs).toBeLessThan(withinMs)
  expect([1, 3]).toContain(code)
  expect(stderr).toContain(`${signal}: stopping the cells`)
  const report = reportSchema.parse(JSON.parse(readFileSync(join(out, 'report.json'), 'utf8')))
  const markdown = readFileSync(join(out, 'report.md'), 'utf8')
  expect(report.complete).toBe(false)
  expect(report.gate.decision).toBe('fail')
  expect(report.gate.reasons.map((each) => each.code)).toContain('incomplete')
  expect(stdout.toLowerCase()).toContain('partial')
  expect(markdown.split('\n').slice(0, 4).join('\n').toLowerCase()).toContain('partial')
  return { report, markdown, stdout }
}

function expectAllStopped({ report }: Stopped): void {
  for (const cell of report.cells) {
    expect(cell).toMatchObject({ outcome: 'unknown', reason: expect.stringMatching(/stopped|interrupt/i) })
  }
}

let sleeper: string
beforeAll(() => {
  sleeper = goBuild(`${ROOT}/examples/faults/sleeps-forever`)
})
const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

describe.each(SIGNALS)('%s', (signal) => {
  test.each(['docker', 'podman'] as const)('while cells run on %s', async (engine) => {
    const config = configFile(`
targets: [scratch, debian:11, debian:12]
smoke: [{ name: child, args: [], timeout: 60s }]
timers: false
pull: never
parallel: 2
`)
    const env = engine === 'docker' ? DOCKER : { DOCKER_HOST: '' }
    const words = [sleeper, '--config', config, '--engine', engine]
    const stopped = await stop(words, signal, { env }, async (cli) => {
      await cli.stderrSays(new RegExp(`${engine} \\d`))
      await sleep(engine === 'docker' ? 1500 : 2500)
    })
    expect(stopped.report.cells).toHaveLength(3)
    expectAllStopped(stopped)
    expect(await (engine === 'docker' ? leftovers(SOCKET) : podmanLeftovers())).toEqual([])
  })

  test('while the timers are measured: what the smoke cases showed is kept', async () => {
    const config = configFile('targets: [scratch, debian:12]\npull: never\ntimers: { period: 50ms, samples: 300 }')
    const { report } = await stop([ESBUILD, '--config', config], signal, { env: DOCKER }, async (cli) => {
      await cli.stderrSays(/debian:12 {2}pass/)
      await sleep(1000)
    })
    for (const cell of report.cells) expect(cell).toMatchObject({ outcome: 'pass', observed: 'runs' })
    expect(await leftovers(SOCKET)).toEqual([])
  })
})

test('while an image is pulled that does not come', async () => {
  const asked: string[] = []
  const registry = createServer((request) => void asked.push(request.url!))
  servers.push(registry)
  await new Promise<void>((resolve) => registry.listen(0, '127.0.0.1', resolve))
  const address = registry.address()
  const port = typeof address === 'object' ? address!.port : 0
  const config = configFile(`targets: [{ id: slow, image: '127.0.0.1:${port}/slow:1' }]\ntimers: false`)
  const stopped = await stop([ESBUILD, '--config', config], 'SIGINT', { env: DOCKER }, async () => {
    while (asked.length === 0) await sleep(20)
  })
  expectAllStopped(stopped)
  expect(await leftovers(SOCKET)).toEqual([])
})

test('while an image is loaded', async () => {
  await using proxy = await EngineProxy.start(SOCKET)
  proxy.delayMs = (call) => (call === 'POST /images/load' ? 1500 : 0)
  const words = [ESBUILD, '--target', 'scratch', '--no-timers']
  const stopped = await stop(words, 'SIGTERM', { env: { DOCKER_HOST: proxy.address } }, async () => {
    while (!proxy.calls.includes('POST /images/load')) await sleep(20)
  })
  expectAllStopped(stopped)
  expect(await leftovers(SOCKET)).toEqual([])
})

test('while an engine is looked for that does not answer', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'portcullis-silent-')), 'engine.sock')
  const asked: string[] = []
  const silent = createServer((request) => void asked.push(request.url!))
  servers.push(silent)
  await new Promise<void>((resolve) => silent.listen(path, resolve))
  const words = [ESBUILD, '--target', 'scratch']
  // The signal comes while it is still starting, which takes a busy machine longer (seen: 5.8 s beside eight busy processes).
  const { report } = await stop(
    words,
    'SIGINT',
    { env: { DOCKER_HOST: `unix://${path}` } },
    async () => {
      while (asked.length === 0) await sleep(20)
    },
    9000,
  )
  expect(report.cells).toMatchObject([{ outcome: 'unknown', reason: expect.stringContaining('interrupted') }])
})

test('the second signal ends it at once', async () => {
  await using proxy = await EngineProxy.start(SOCKET)
  // Nothing can be removed: the clean-up would go on for long.
  proxy.delayMs = (call) => (call.startsWith('DELETE') ? 8000 : 0)
  let runId = ''
  proxy.refuse = (_, body) => {
    runId ||= /"portcullis\.run":"(\w+)"/.exec(body)?.[1] ?? ''
    return null
  }
  const cli = startCli(['check', sleeper, '--run', '', '--target', 'scratch', '--no-timers'], {
    env: { DOCKER_HOST: proxy.address },
  })
  await cli.stderrSays(/docker 2/)
  await vi.waitUntil(() => runId !== '', { timeout: 30_000 })
  await sleep(1500)
  cli.child.kill('SIGINT')
  await cli.stderrSays(/stopping the cells/)
  const secondMs = performance.now()
  cli.child.kill('SIGINT')
  expect((await cli.ended).code).toBe(130)
  expect(performance.now() - secondMs).toBeLessThan(4000)
  expect(existsSync(`/proc/${cli.child.pid}`)).toBe(false)
  // What it left is found by its label, as the post step of the Action does.
  using api = await openApi({ kind: 'socket', path: SOCKET })
  expect((await sweep(api, { runId })).volumes).toBe(1)
  expect(await leftovers(SOCKET)).toEqual([])
})

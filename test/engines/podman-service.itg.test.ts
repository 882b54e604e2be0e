import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { findEngine } from '../../src/engines/find/find-engine.ts'
import { openEngine } from '../../src/engines/open-engine.ts'
import { startPodmanService } from '../../src/engines/find/podman-service.ts'
import { socketOf } from './engine-run.ts'

const options = { env: process.env, platform: 'linux', log: () => undefined, signal: new AbortController().signal }
const none = { docker: [], podman: [] }

/** The service of a socket, by its command line; null = there is none. */
function serviceOf(socket: string): number | null {
  for (const pid of readPids()) {
    try {
      if (readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(`unix://${socket}`)) return pid
    } catch {
      // It has ended meanwhile.
    }
  }
  return null
}

function readPids(): readonly number[] {
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0)
}

test('the service lives as long as the engine that needs it, and leaves nothing', async () => {
  const found = await findEngine('podman', { ...options, sockets: none })
  const socket = socketOf(found)
  expect(found).toMatchObject({ foundBy: 'podman system service', version: { kind: 'podman' } })
  expect(serviceOf(socket)).not.toBeNull()
  const engine = await openEngine(found, { cacheDir: '/nowhere', log: () => undefined })
  await engine[Symbol.asyncDispose]()
  expect(serviceOf(socket)).toBeNull()
  expect(existsSync(dirname(socket))).toBe(false)
})

test.each(['SIGINT', 'SIGTERM'] as const)('the service ends with a process that exits on %s', async (signal) => {
  const source = join(import.meta.dirname, '../../src/engines/find/find-engine.ts')
  const script = `
    import { findEngine } from ${JSON.stringify(source)}
    for (const name of ['SIGINT', 'SIGTERM']) process.on(name, () => process.exit(1))
    const found = await findEngine('podman', { env: process.env, platform: 'linux', log() {},
      signal: new AbortController().signal, sockets: { docker: [], podman: [] } })
    console.log(found.address.path)
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
  const socket = await new Promise<string>((resolve) => {
    child.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString().trim()))
  })
  expect(serviceOf(socket)).not.toBeNull()
  const exited = new Promise((resolve) => child.once('exit', resolve))
  child.kill(signal)
  await exited
  for (let tries = 0; tries < 50 && serviceOf(socket) !== null; tries += 1) await sleep(50)
  expect(serviceOf(socket)).toBeNull()
})

test('a service that does not get ready says why', async () => {
  const answer = await startPodmanService(process.env, options.signal, 'false')
  expect(answer).toContain('podman system service ended (1)')
})

test('an interruption while it starts ends it', async () => {
  const controller = new AbortController()
  const starting = startPodmanService(process.env, controller.signal)
  controller.abort()
  expect(await starting).toContain('did not get ready')
})

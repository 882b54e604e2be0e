import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect, createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exitCodeOf } from './check-run.ts'

const ENGINE_SOCKET = '/var/run/docker.sock'
/** What a start costs without us. */
const BARE = join(import.meta.dirname, 'bare-start.cjs')
const CLI = join(import.meta.dirname, '..', 'dist', 'cli.cjs')

interface StartUp {
  readonly ours: number[]
  readonly node: number[]
  readonly bare: number[]
}

/**
 * From the process's start until the engine has answered its first request to create a cell's container, milliseconds, read by a proxy in front of
 * the engine's socket; `node` is the whole of `node -e 0` and `bare` that of a script with nothing but the requests, in the same round.
 */
export async function startUpRatios(binary: string, image: string, rounds: number): Promise<StartUp> {
  const folder = mkdtempSync(join(tmpdir(), 'portcullis-bench-'))
  const socket = join(folder, 'engine.sock')
  let created = 0
  const proxy = createServer((client) => {
    const engine = connect(ENGINE_SOCKET)
    let creating = false
    let request = ''
    client.on('data', (bytes) => {
      const text = bytes.toString('latin1')
      request = /^[A-Z]+ \//.test(text) ? text : (request + text).slice(0, 100_000)
      if (isCellCreate(request)) creating = true
    })
    engine.on('data', () => {
      if (creating && created === 0) created = performance.now()
    })
    forward(client, engine)
  })
  await new Promise<void>((resolve) => proxy.listen(socket, resolve))
  const ours: number[] = []
  const node: number[] = []
  const bare: number[] = []
  const words = [
    CLI,
    'check',
    binary,
    '--run',
    '--version',
    '--target',
    'debian:12',
    '--no-timers',
    '--json',
    '--pull',
    'never',
  ]
  for (let round = 0; round < rounds; round += 1) {
    created = 0
    const started = performance.now()
    const code = await exitCodeOf(words, { DOCKER_HOST: `unix://${socket}` })
    if (code !== 0 || created === 0) throw new Error(`the check through the proxy ended with ${code}`)
    ours.push(created - started)
    const startedNode = performance.now()
    await exitCodeOf(['-e', '0'], {})
    node.push(performance.now() - startedNode)
    bare.push(await untilItSpeaks([BARE, image], { DOCKER_HOST: `unix://${socket}` }))
  }
  proxy.close()
  rmSync(folder, { recursive: true })
  return { ours, node, bare }
}

/** Milliseconds from the process's start to its first word on stdout. */
async function untilItSpeaks(words: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const started = performance.now()
  const child = spawn(process.execPath, words, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...env },
  })
  let spokeMs: number | null = null
  child.stdout.once('data', () => (spokeMs = performance.now() - started))
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  if (spokeMs === null || code !== 0) throw new Error(`${words.join(' ')} ended with ${code}`)
  return spokeMs
}

/** A cell's container starts the probe with a job; the one that the run's volume is filled through is no cell and has none. */
function isCellCreate(request: string): boolean {
  return /^POST [^ ]*\/containers\/create/.test(request) && request.includes('"/.portcullis/jobs/')
}

function forward(client: Socket, engine: Socket): void {
  client.pipe(engine)
  engine.pipe(client)
  client.on('error', () => engine.destroy())
  engine.on('error', () => client.destroy())
}

import { mkdtempSync, rmSync } from 'node:fs'
import { connect, createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exitCodeOf } from './check-run.ts'

const ENGINE_SOCKET = '/var/run/docker.sock'
const CLI = join(import.meta.dirname, '..', 'dist', 'cli.cjs')

/**
 * From the process's start until the engine has answered its first request to create a cell's container, milliseconds, read by a proxy in front of
 * the engine's socket; `node` is the whole of `node -e 0` in the same round.
 */
export async function startUpRatios(binary: string, rounds: number): Promise<{ ours: number[]; node: number[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'portcullis-bench-'))
  const socket = join(folder, 'engine.sock')
  let created = 0
  const proxy = createServer((client) => {
    const engine = connect(ENGINE_SOCKET)
    let creating = false
    client.on('data', (bytes) => {
      if (isCellCreate(bytes)) creating = true
    })
    engine.on('data', () => {
      if (creating && created === 0) created = performance.now()
    })
    forward(client, engine)
  })
  await new Promise<void>((resolve) => proxy.listen(socket, resolve))
  const ours: number[] = []
  const node: number[] = []
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
    const bare = performance.now()
    await exitCodeOf(['-e', '0'], {})
    node.push(performance.now() - bare)
  }
  proxy.close()
  rmSync(folder, { recursive: true })
  return { ours, node }
}

/** The loader that fills the run's volume is no cell; cells start the probe. */
function isCellCreate(bytes: Buffer): boolean {
  const text = bytes.toString('latin1')
  return /^POST [^ ]*\/containers\/create/.test(text)
}

function forward(client: Socket, engine: Socket): void {
  client.pipe(engine)
  engine.pipe(client)
  client.on('error', () => engine.destroy())
  engine.on('error', () => client.destroy())
}

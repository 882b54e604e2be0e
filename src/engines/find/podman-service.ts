import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { setTimeout as sleep } from 'node:timers/promises'
import { askEngine, type EngineVersion } from './ask-engine.ts'
import type { EngineAddress, Environment } from './engine-address.ts'

/** Should this process be killed outright, the service ends by itself after this long without a request. */
const IDLE_LIMIT_S = 600
const START_LIMIT_MS = 15_000
const STOP_LIMIT_MS = 2_000
const KEPT_OUTPUT = 2_000

export interface PodmanService {
  readonly address: EngineAddress
  readonly version: EngineVersion
  /** Ends the service and removes its socket. */
  stop(): Promise<void>
}

/** Starts `podman system service` on a socket of its own. A string says why it could not be had. */
export async function startPodmanService(
  env: Environment,
  signal: AbortSignal,
  command = 'podman',
): Promise<PodmanService | string> {
  const folder = await mkdtemp(join(tmpdir(), 'portcullis-podman-'))
  const address: EngineAddress = { kind: 'socket', path: join(folder, 'podman.sock') }
  // Detached: Ctrl-C reaches every process of the terminal's group, and the cells are cleaned up through this one.
  const child = spawn(command, ['system', 'service', `--time=${IDLE_LIMIT_S}`, `unix://${address.path}`], {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
    // Its container monitor leaves a file named `oom` where it runs.
    cwd: folder,
    env: { ...env },
  })
  const service = new ServiceProcess(child, folder)
  const version = await service.answer(address, signal)
  if (typeof version !== 'string') return { address, version, stop: () => service.stop() }
  await service.stop()
  return version
}

class ServiceProcess {
  readonly #child: ChildProcess
  readonly #folder: string
  readonly #ended: Promise<string>
  readonly #killNow = (): void => {
    this.#child.kill('SIGKILL')
  }
  #running = true

  constructor(child: ChildProcess, folder: string) {
    this.#child = child
    this.#folder = folder
    let said = ''
    child.stderr?.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString('utf8')).slice(-KEPT_OUTPUT)
    })
    this.#ended = new Promise((resolve) => {
      child.once('error', (error: NodeJS.ErrnoException) => {
        resolve(error.code === 'ENOENT' ? 'podman is not installed' : error.message)
      })
      child.once('exit', (code, by) => resolve(`podman system service ended (${by ?? code}): ${said.trim()}`))
    })
    void this.#ended.then(() => {
      this.#running = false
      process.off('exit', this.#killNow)
    })
    process.once('exit', this.#killNow)
  }

  async answer(address: EngineAddress, signal: AbortSignal): Promise<EngineVersion | string> {
    const deadline = AbortSignal.any([signal, AbortSignal.timeout(START_LIMIT_MS)])
    const stopWaiting = new AbortController()
    const poll = async (): Promise<EngineVersion | string> => {
      let reason = 'no answer'
      while (!deadline.aborted && !stopWaiting.signal.aborted) {
        const answer = await askEngine(address, deadline)
        if ('version' in answer) return answer.version
        reason = answer.reason
        await sleep(20)
      }
      return `podman system service did not get ready: ${reason}`
    }
    const first = await Promise.race([poll(), this.#ended])
    stopWaiting.abort()
    return first
  }

  async stop(): Promise<void> {
    if (this.#running) {
      this.#child.kill('SIGTERM')
      const kill = setTimeout(this.#killNow, STOP_LIMIT_MS)
      await this.#ended
      clearTimeout(kill)
    }
    this.#child.stderr?.destroy()
    await rm(this.#folder, { recursive: true, force: true })
  }
}

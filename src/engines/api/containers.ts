import type Docker from 'dockerode'
import { ApiError } from './api-error.ts'
import type { Dialect } from '../dialect.ts'
import type { EngineApi } from './engine-api.ts'
import { Interruption } from './interruption.ts'
import { packFiles, type PackedFile } from './pack-files.ts'

const CREATE_LIMIT_MS = 60_000
const START_LIMIT_MS = 60_000
const PUT_LIMIT_MS = 120_000

/** How a container ended, from its state. */
export interface ContainerEnd {
  readonly running: boolean
  readonly exitCode: number
  readonly oomKilled: boolean
  /** Who sent the SIGKILL that it ended by; null = it did not. `unclear`: the kernel, or someone on the engine's machine. */
  readonly killedBy: 'memory' | 'outside' | 'unclear' | null
  /** The engine's own words when it could not start or keep it. */
  readonly error: string
  readonly startedMs: number
  readonly finishedMs: number
}

/** The containers of one run: makes them, forgets none. */
export class Containers {
  readonly #api: EngineApi
  readonly #runId: string
  readonly #dialect: Dialect
  readonly #live = new Set<Docker.Container>()
  readonly #removals = new Set<Promise<void>>()
  readonly #creating = new Set<Promise<unknown>>()
  #closed = false
  #made = 0
  #unremoved = 0

  constructor(api: EngineApi, runId: string, dialect: Dialect) {
    this.#api = api
    this.#runId = runId
    this.#dialect = dialect
  }

  /** Removals that were refused or not answered. */
  get unremoved(): number {
    return this.#unremoved
  }

  /** Never cancelled: a create whose answer is not waited for would leave a container behind. */
  async create(body: Record<string, unknown>): Promise<Docker.Container> {
    if (this.#closed) throw new Interruption()
    const creating = this.#create(body)
    this.#creating.add(creating)
    try {
      return await creating
    } finally {
      this.#creating.delete(creating)
    }
  }

  async #create(body: Record<string, unknown>): Promise<Docker.Container> {
    this.#made += 1
    const name = `portcullis-${this.#runId}-${this.#made}`
    // dockerode repeats the body in the address unless the two are given apart.
    const options = { _query: { name }, _body: body } as unknown as Docker.ContainerCreateOptions
    const container = await this.#api.call(
      'create container',
      (abortSignal) => this.#api.docker.createContainer({ ...options, abortSignal }),
      CREATE_LIMIT_MS,
    )
    this.#live.add(container)
    return container
  }

  /** Stdout and stderr, multiplexed. To be called before `start`. */
  async attach(container: Docker.Container): Promise<NodeJS.ReadWriteStream> {
    // Podman prepares the container here, which takes as long as Docker's start.
    const options = { stream: true, stdout: true, stderr: true }
    return await this.#api.call(
      'attach',
      (abortSignal) => container.attach({ ...options, abortSignal }),
      START_LIMIT_MS,
    )
  }

  async start(container: Docker.Container): Promise<void> {
    const { startLimitMs } = this.#dialect
    await this.#api.call('start container', (abortSignal) => container.start({ abortSignal }), startLimitMs)
  }

  /** Into a container that was not started yet. `path` must be a directory that is writable in it. */
  async put(container: Docker.Container, path: string, files: readonly PackedFile[]): Promise<void> {
    const tar = await packFiles(files)
    try {
      await this.#api.call('put files', (abortSignal) => container.putArchive(tar, { path, abortSignal }), PUT_LIMIT_MS)
    } catch (error) {
      // A host file that cannot be read breaks the request off: that is not the engine's doing.
      throw tar.errored ?? error
    }
  }

  async kill(container: Docker.Container, signal: string): Promise<void> {
    await this.#api.call('kill container', (abortSignal) => container.kill({ signal, abortSignal }))
  }

  /** Resolves when a started container has stopped; rejects when that takes longer than `limitMs`. */
  async stopped(container: Docker.Container, limitMs: number): Promise<void> {
    const condition = 'not-running' as const
    await this.#api
      .call('wait', (abortSignal) => container.wait({ condition, abortSignal }), limitMs)
      .catch((error: ApiError) => {
        // Podman may refuse to wait for what has ended already; the state says more.
        if (error.lost) throw error
      })
  }

  async end(container: Docker.Container): Promise<ContainerEnd> {
    const { State } = await this.#api.call('inspect container', (abortSignal) => container.inspect({ abortSignal }))
    const startedMs = Date.parse(State.StartedAt)
    return {
      running: State.Running,
      exitCode: State.ExitCode,
      oomKilled: State.OOMKilled,
      killedBy: await this.#killedBy(container, State, startedMs),
      error: State.Error,
      startedMs,
      finishedMs: Date.parse(State.FinishedAt),
    }
  }

  async #killedBy(
    container: Docker.Container,
    { ExitCode, OOMKilled }: { readonly ExitCode: number; readonly OOMKilled: boolean },
    startedMs: number,
  ): Promise<ContainerEnd['killedBy']> {
    const { killedExitCode } = this.#dialect
    if (killedExitCode === null) {
      return ExitCode !== 0 && (await this.#wasKilled(container, startedMs)) ? 'outside' : null
    }
    return ExitCode === killedExitCode ? await this.#killer(container, OOMKilled, startedMs) : null
  }

  async #killer(container: Docker.Container, oomKilled: boolean, sinceMs: number): Promise<ContainerEnd['killedBy']> {
    if (oomKilled) return 'memory'
    if (this.#dialect.seesMemoryKills) return 'outside'
    // It remembers who asked it to kill.
    return (await this.#wasKilled(container, sinceMs)) ? 'outside' : 'unclear'
  }

  /** Someone asked the engine to end a container that started then. */
  async wasAskedToKill(container: Docker.Container, startedMs: number): Promise<boolean> {
    return await this.#wasKilled(container, startedMs)
  }

  /** Someone asked the engine to. It takes whole seconds, twice as many where nobody did: a busy engine notes it late. */
  async #wasKilled(container: Docker.Container, sinceMs: number): Promise<boolean> {
    return (await this.#notedKill(container, sinceMs)) || (await this.#notedKill(container, sinceMs))
  }

  async #notedKill(container: Docker.Container, sinceMs: number): Promise<boolean> {
    const query = {
      since: Math.floor(sinceMs / 1000) - 1,
      until: Math.floor(Date.now() / 1000) + 1,
      filters: { container: [container.id], event: ['kill'] },
    }
    return await this.#api.call('events', async () => {
      let said = ''
      for await (const chunk of await this.#api.docker.getEvents(query)) said += String(chunk)
      return said.trim() !== ''
    })
  }

  /** Kills and removes in the background, once `gone` resolves; `close` waits for it. Never rejects. */
  discard(container: Docker.Container, gone: Promise<void> = Promise.resolve()): Promise<void> {
    if (!this.#live.delete(container)) return Promise.resolve()
    const removal: Promise<void> = gone
      .then(() => this.#remove(container))
      .catch(() => {
        this.#unremoved += 1
      })
      .finally(() => this.#removals.delete(removal))
    this.#removals.add(removal)
    return removal
  }

  async #remove(container: Docker.Container): Promise<void> {
    if (this.#dialect.removesPolitely)
      await this.#api.call('kill container', (abortSignal) => container.kill({ abortSignal })).catch(() => undefined)
    await this.#api
      .call(
        'remove container',
        (abortSignal) => container.remove({ force: true, v: true, abortSignal }),
        this.#dialect.removeLimitMs,
      )
      .catch((error: ApiError) => {
        if (error.status !== 404) throw error
      })
  }

  /** Makes no more containers and removes those that are there. */
  async close(): Promise<void> {
    this.#closed = true
    await Promise.allSettled(this.#creating)
    for (const container of this.#live) void this.discard(container)
    while (this.#removals.size > 0) await Promise.allSettled(this.#removals)
  }
}

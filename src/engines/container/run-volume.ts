import { stat } from 'node:fs/promises'
import type Docker from 'dockerode'
import type { ProbeJob } from '../../protocol/job.ts'
import { ApiError } from '../api/api-error.ts'
import { MOUNT } from './container-options.ts'
import type { Containers } from '../api/containers.ts'
import { deferred, type Deferred } from '../deferred.ts'
import type { Upload } from '../engine.ts'
import type { EngineApi } from '../api/engine-api.ts'
import { NAME_FILES } from './name-files.ts'
import { fileCapabilities } from './file-capabilities.ts'
import type { StoredBinary } from './start-error.ts'
import { preloadPacker, type PackedFile } from '../api/pack-files.ts'

export interface RunVolumeOptions {
  readonly api: EngineApi
  readonly containers: Containers
  readonly name: string
  readonly labels: Record<string, string>
  /** Any image that is at hand, for the container that the volume is filled through. */
  readonly image: () => Promise<string>
}

/** `path` is the one in the cells. */
export interface StoredJob {
  readonly path: string
  readonly stored: Promise<void>
}

/**
 * The run's volume: probe, binaries and jobs, which every cell mounts read-only. Filled through a container that mounts it
 * writable and is never started. A put costs as much as half a container start, so jobs go along with the first one, and equal
 * jobs are one file.
 */
export class RunVolume {
  readonly #options: RunVolumeOptions
  /** By content. */
  readonly #jobs = new Map<string, StoredJob>()
  readonly #filling = deferred<void>()
  #pending: { readonly file: PackedFile; readonly stored: Deferred<void> }[] = []
  /** By their names in cells; filled before any cell starts. */
  #binaries: ReadonlyMap<string, StoredBinary> = new Map()
  #created: Promise<string | null> | null = null
  #loader: Docker.Container | null = null
  #putting = false

  constructor(options: RunVolumeOptions) {
    this.#options = options
  }

  get name(): string {
    return this.#options.name
  }

  /** Containers that mount it can be made from then on. Gives its directory on the engine's machine, where the engine tells. */
  created(): Promise<string | null> {
    const { api, name, labels } = this.#options
    this.#created ??= api.post('create volume', '/volumes/create', { Name: name, Labels: labels }).then((answer) => {
      const { Mountpoint } = answer as { readonly Mountpoint?: unknown }
      return typeof Mountpoint === 'string' && Mountpoint.startsWith('/') ? Mountpoint : null
    })
    return this.#created
  }

  /** Puts in probe, binaries and the jobs known by then. To be called once. */
  async fill(upload: Upload, more: readonly PackedFile[] = []): Promise<void> {
    try {
      this.#putting = true
      const loading = this.#createLoader()
      loading.catch(() => undefined)
      const probePath = await upload.probePath
      this.#loader = await loading
      await this.#put([
        { kind: 'host-file', path: 'probe', mode: 0o755, hostPath: probePath },
        ...binaryFolders(upload),
        ...(await this.#binaryFiles(upload, probePath)),
        ...more,
        ...NAME_FILES,
        { kind: 'directory', path: 'jobs/', mode: 0o755 },
      ])
      this.#filling.resolve()
    } catch (error) {
      this.#filling.reject(error)
      for (const { stored } of this.#pending) stored.reject(error)
      throw error
    } finally {
      this.#putting = false
    }
    await this.#flush()
  }

  /** The job's path in the cells, where it can be read once `stored` resolves. */
  store(job: ProbeJob): StoredJob {
    return this.#store(JSON.stringify(job))
  }

  /** Resolves with the file's path on the engine's machine, where it can be read. */
  async storeForEngine(content: string): Promise<string> {
    const folder = await this.created()
    const { path, stored } = this.#store(content)
    await stored
    if (folder === null) throw new ApiError('create volume', 500, 'the engine does not say where its volumes lie')
    return `${folder}${path.slice(MOUNT.length)}`
  }

  #store(content: string): StoredJob {
    const known = this.#jobs.get(content)
    if (known) return known
    const name = `jobs/${this.#jobs.size + 1}.json`
    const waiting = deferred<void>()
    const stored = { path: `${MOUNT}/${name}`, stored: waiting.promise }
    this.#jobs.set(content, stored)
    this.#pending.push({ file: { kind: 'content', path: name, mode: 0o644, content }, stored: waiting })
    this.#filling.promise.then(
      () => this.#flush(),
      (error: unknown) => waiting.reject(error),
    )
    return stored
  }

  /** What is there when a container is started as PID 1 without a job. */
  async filled(): Promise<void> {
    await this.#filling.promise
  }

  async remove(): Promise<void> {
    if (this.#created === null) return
    const { api, name } = this.#options
    await this.#created
    await api.call('remove volume', (abortSignal) => api.docker.getVolume(name).remove({ abortSignal }))
  }

  /** null = there is no such binary. */
  binary(cellName: string): StoredBinary | null {
    return this.#binaries.get(cellName) ?? null
  }

  /** As the file is: its mode and its capabilities. It belongs to root, as what is copied into an image. */
  async #binaryFiles({ binaries, modesLost }: Upload, probePath: string): Promise<readonly PackedFile[]> {
    const paths = binaries.map(({ hostPath }) => hostPath)
    const [capabilities, modes] = await Promise.all([
      fileCapabilities(paths, probePath),
      Promise.all(paths.map(async (path) => (await stat(path)).mode & 0o7777)),
    ])
    const files = binaries.map(({ hostPath, cellName, platform, identity }, index) => {
      const capability = capabilities[index]
      const mode = modesLost === true || !hasMode(platform) ? 0o755 : modes[index]!
      const file = { kind: 'host-file', path: `bin/${cellName}`, mode, hostPath } as const
      return { ...file, ...(capability && { capability }), ...(identity && { identity }) }
    })
    this.#binaries = new Map(
      files.map(({ mode, ...file }, index) => {
        return [binaries[index]!.cellName, { mode, asksForCapabilities: 'capability' in file }]
      }),
    )
    return files
  }

  async #createLoader(): Promise<Docker.Container> {
    const { containers, image, name, labels } = this.#options
    const [reference] = await Promise.all([image(), this.created()])
    const creating = containers.create({
      Image: reference,
      Entrypoint: [`${MOUNT}/probe`],
      Labels: labels,
      HostConfig: {
        NetworkMode: 'none',
        Mounts: [{ Type: 'volume', Source: name, Target: MOUNT, VolumeOptions: { NoCopy: true } }],
      },
    })
    preloadPacker()
    return await creating
  }

  async #flush(): Promise<void> {
    while (!this.#putting && this.#pending.length > 0) {
      this.#putting = true
      await this.#put([]).catch(() => undefined)
      this.#putting = false
    }
  }

  async #put(files: readonly PackedFile[]): Promise<void> {
    const { containers } = this.#options
    const jobs = this.#pending
    this.#pending = []
    try {
      await containers.put(this.#loader!, MOUNT, [...files, ...jobs.map(({ file }) => file)])
      for (const { stored } of jobs) stored.resolve()
    } catch (error) {
      for (const { stored } of jobs) stored.reject(error)
      throw error
    }
  }
}

function binaryFolders({ binaries }: Upload): readonly PackedFile[] {
  const folders = new Set(['bin/'])
  for (const { cellName } of binaries) {
    const parts = cellName.split('/').slice(0, -1)
    parts.forEach((_, index) => folders.add(`bin/${parts.slice(0, index + 1).join('/')}/`))
  }
  return [...folders].map((path) => ({ kind: 'directory', path, mode: 0o755 }))
}

/** Windows knows no right to execute, neither as this machine nor as the one that the binary is for. */
function hasMode(platform = ''): boolean {
  return process.platform !== 'win32' && !platform.startsWith('windows/')
}

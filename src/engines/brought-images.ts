import { createReadStream } from 'node:fs'
import { access } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { acquired, type AcquiredImage } from './acquired-image.ts'
import { ApiError } from './api-error.ts'
import { emptyImageArchive } from './empty-image.ts'
import type { EngineApi } from './engine-api.ts'
import { Interruption } from './interruption.ts'
import { inspectImage, type LocalImage } from './local-image.ts'
import { STAND_IN_LABEL } from './run-labels.ts'

export interface BroughtImagesOptions {
  readonly api: EngineApi
  readonly runId: string
  /** Of the empty image. */
  readonly labels: Readonly<Record<string, string>>
  /** Where stand-ins lie: `<cacheDir>/stand-ins/<recipe>-<arch>.tar`, docker-archives. */
  readonly cacheDir: string
}

const LOAD_LIMIT_MS = 120_000

/** Images that come from this machine: the empty one, made for the run, and stand-ins, which stay in the engine. Each is loaded once. */
export class BroughtImages {
  readonly #options: BroughtImagesOptions
  readonly #standIns = new Map<string, Promise<AcquiredImage | null>>()
  readonly #empty = new Map<string, Promise<AcquiredImage>>()
  #closed = false

  constructor(options: BroughtImagesOptions) {
    this.#options = options
  }

  /** `scratch`. Rejects with Interruption once the images were removed: what is made then would stay. */
  async empty(platform: string): Promise<AcquiredImage> {
    if (this.#closed) throw new Interruption()
    return await once(this.#empty, platform, async () => await this.#loadEmpty(platform))
  }

  /** null = there is none for this platform. */
  async standIn(recipe: string, platform: string): Promise<AcquiredImage | null> {
    const key = `${recipe} ${platform}`
    return await once(this.#standIns, key, async () => await this.#findStandIn(recipe, platform))
  }

  /** Removes the empty images; stand-ins stay, as pulled images do. */
  async removeEmpty(): Promise<void> {
    const { api } = this.#options
    this.#closed = true
    for (const loaded of await Promise.allSettled(this.#empty.values())) {
      if (loaded.status === 'rejected') continue
      const image = api.docker.getImage(loaded.value.reference)
      await api.call('remove image', (abortSignal) => image.remove({ force: true, abortSignal }))
    }
  }

  async #findStandIn(recipe: string, platform: string): Promise<AcquiredImage | null> {
    const { api, cacheDir } = this.#options
    const arch = platform.split('/')[1]
    // One engine runs both amd64 and 386, and the two images need two names.
    const reference = `portcullis.local/stand-in/${recipe}:${arch === '386' ? '386' : 'latest'}`
    const suits = (image: LocalImage | null): image is LocalImage =>
      image !== null && image.platform === platform && image.labels[STAND_IN_LABEL] === recipe
    let image = await inspectImage(api, reference)
    if (!suits(image)) {
      const path = join(cacheDir, 'stand-ins', `${recipe}-${arch}.tar`)
      if (!(await exists(path))) return null
      await this.#load(createReadStream(path, { highWaterMark: 1 << 20 }))
      image = await inspectImage(api, reference)
    }
    return suits(image) ? acquired(image, { reference, digest: image.digest, standIn: recipe }) : null
  }

  async #loadEmpty(platform: string): Promise<AcquiredImage> {
    const { runId, labels } = this.#options
    const reference = `portcullis.local/scratch:${runId}-${platform.replaceAll('/', '-')}`
    await this.#load(await emptyImageArchive({ reference, platform, labels }))
    return { reference, facts: { reference: 'scratch', digest: null, standIn: null }, user: '', env: [] }
  }

  async #load(archive: Buffer | Readable): Promise<void> {
    const { api } = this.#options
    const load = async (abortSignal: AbortSignal): Promise<void> => {
      const file = archive as unknown as NodeJS.ReadableStream
      let said = ''
      for await (const chunk of await api.docker.loadImage(file, { quiet: true, abortSignal })) {
        said = (said + String(chunk)).slice(-2_000)
      }
      const failed = /"error":"([^"]*)/.exec(said)
      if (failed) throw new ApiError('load image', 500, failed[1]!)
    }
    await api.call('load image', load, LOAD_LIMIT_MS)
  }
}

async function once<T>(made: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  let found = made.get(key)
  if (!found) {
    found = make()
    made.set(key, found)
  }
  return await found
}

async function exists(path: string): Promise<boolean> {
  return await access(path).then(
    () => true,
    () => false,
  )
}

import { createReadStream, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { acquired, type AcquiredImage } from './acquired-image.ts'
import { ApiError } from '../api/api-error.ts'
import { emptyImageArchive } from './empty-image.ts'
import type { EngineApi } from '../api/engine-api.ts'
import { Interruption } from '../api/interruption.ts'
import { inspectImage, type LocalImage } from './local-image.ts'
import { STAND_IN_LABEL, STAND_IN_LAYER_LABEL } from '../api/run-labels.ts'

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
  readonly #lookedFor = new Map<string, Promise<LocalImage | null>>()
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

  /** Asks the engine for a stand-in that may be wanted next, and loads none. */
  lookFor(recipe: string, platform: string): void {
    void this.#inEngine(standInReference(recipe, platform)).catch(() => undefined)
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

  async #inEngine(reference: string): Promise<LocalImage | null> {
    return await once(this.#lookedFor, reference, async () => await inspectImage(this.#options.api, reference))
  }

  async #findStandIn(recipe: string, platform: string): Promise<AcquiredImage | null> {
    const { api, cacheDir } = this.#options
    const arch = architectureOf(platform)
    const reference = standInReference(recipe, platform)
    const suits = (image: LocalImage | null): image is LocalImage =>
      image !== null && image.platform === platform && image.labels[STAND_IN_LABEL] === recipe
    const path = join(cacheDir, 'stand-ins', `${recipe}-${arch}`)
    const inspecting = this.#inEngine(reference)
    const layer = cachedLayer(`${path}.json`)
    const there = await inspecting
    let image = there
    // What is in the engine may have been built from an older recipe than what is in the cache.
    const outdated = layer !== null && there?.labels[STAND_IN_LAYER_LABEL] !== layer
    if (!suits(there) || outdated) {
      if (!existsSync(`${path}.tar`)) return suits(there) ? standInOf(there, reference, recipe) : null
      await this.#load(createReadStream(`${path}.tar`, { highWaterMark: 1 << 20 }))
      image = await inspectImage(api, reference)
      if (there !== null && there.id !== image?.id) await this.#removeReplaced(there)
    }
    return suits(image) ? standInOf(image, reference, recipe) : null
  }

  /** It lost its name to the new one. Where a container of another run still uses it, it stays for that run's sake. */
  async #removeReplaced({ id }: LocalImage): Promise<void> {
    const { api } = this.#options
    const image = api.docker.getImage(id)
    await api.call('remove image', (abortSignal) => image.remove({ abortSignal })).catch(() => undefined)
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

function architectureOf(platform: string): string {
  return platform.split('/')[1]!
}

/** One engine runs amd64, 386 and, by emulation, others: their images need names of their own. */
function standInReference(recipe: string, platform: string): string {
  const arch = architectureOf(platform)
  return `portcullis.local/stand-in/${recipe}:${arch === 'amd64' ? 'latest' : arch}`
}

function standInOf(image: LocalImage, reference: string, recipe: string): AcquiredImage {
  return acquired(image, { reference, digest: image.digest, standIn: recipe })
}

/** Digest of the stand-in's layer in the cache, as its image carries it; null = none is there, or it does not say. */
function cachedLayer(path: string): string | null {
  try {
    const { layer } = JSON.parse(readFileSync(path, 'utf8')) as { layer?: unknown }
    return typeof layer === 'string' ? layer : null
  } catch {
    return null
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

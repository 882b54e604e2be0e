import { createReadStream } from 'node:fs'
import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { ImageFacts, Trouble } from '../protocol/observation.ts'
import { ApiError } from './api-error.ts'
import { emptyImageArchive } from './empty-image.ts'
import type { CellRequest } from './engine.ts'
import type { EngineApi } from './engine-api.ts'
import { parseImageReference } from './image-reference.ts'
import { inspectImage, type LocalImage } from './local-image.ts'
import { pullImage, type PullFailure } from './pull-image.ts'
import { RegistryMemory } from './registry-memory.ts'
import { STAND_IN_LABEL } from './run-labels.ts'

/** An image to make containers of. */
export interface AcquiredImage {
  /** Id, or a name of ours. */
  readonly reference: string
  readonly facts: ImageFacts
  readonly user: string
  readonly env: readonly string[]
}

export type Acquisition = { readonly image: AcquiredImage } | { readonly trouble: Trouble }
type ImageRequest = Pick<CellRequest, 'image' | 'standIn' | 'platform' | 'pull'>

export interface ImagesOptions {
  readonly api: EngineApi
  readonly runId: string
  readonly labels: Readonly<Record<string, string>>
  readonly cacheDir: string
  readonly log: (message: string) => void
  /** Ends all pulls. */
  readonly signal: AbortSignal
}

interface Acquiring {
  readonly acquired: Promise<Acquisition>
  pulling: boolean
  readonly onPulling: Set<() => void>
}

/** The images of one run. Cells that want the same one share its acquisition. */
export class Images {
  readonly #options: ImagesOptions
  readonly #registries = new RegistryMemory()
  readonly #acquisitions = new Map<string, Acquiring>()
  readonly #standIns = new Map<string, Promise<AcquiredImage | null>>()
  readonly #empty = new Map<string, Promise<AcquiredImage>>()

  constructor(options: ImagesOptions) {
    this.#options = options
  }

  /** Rejects with ApiError when the engine fails; that the image is not to be had is `trouble`. */
  async acquire(request: ImageRequest, onPulling: () => void = () => undefined): Promise<Acquisition> {
    const { image, standIn, platform, pull } = request
    if (image === null) return { image: await this.emptyImage(platform) }
    const key = JSON.stringify([image, standIn, platform, pull])
    let acquiring = this.#acquisitions.get(key)
    if (!acquiring) {
      const made: Acquiring = {
        acquired: this.#acquire({ ...request, image }, () => {
          made.pulling = true
          for (const tell of made.onPulling) tell()
        }),
        pulling: false,
        onPulling: new Set(),
      }
      acquiring = made
      this.#acquisitions.set(key, made)
    }
    if (acquiring.pulling) onPulling()
    acquiring.onPulling.add(onPulling)
    return await acquiring.acquired
  }

  /** `scratch`, made for this run. */
  async emptyImage(platform: string): Promise<AcquiredImage> {
    let loading = this.#empty.get(platform)
    if (!loading) {
      loading = this.#loadEmpty(platform)
      this.#empty.set(platform, loading)
    }
    return await loading
  }

  /** Removes what this run added of its own; images from registries and stand-ins stay. */
  async removeOwn(): Promise<void> {
    const { api } = this.#options
    const loaded = await Promise.allSettled(this.#empty.values())
    for (const one of loaded) {
      if (one.status === 'rejected') continue
      const { reference } = one.value
      await api.call('remove image', (abortSignal) =>
        api.docker.getImage(reference).remove({ force: true, abortSignal }),
      )
    }
  }

  async #acquire(request: ImageRequest & { readonly image: string }, onPulling: () => void): Promise<Acquisition> {
    const { image, platform, pull } = request
    const { api } = this.#options
    const local = pull === 'always' ? null : await inspectImage(api, image)
    if (local?.platform === platform) return { image: fromRegistry(image, local) }
    if (pull === 'never') {
      const other = local !== null && request.standIn === null
      return await this.#standInOr(request, {
        kind: other ? 'platform' : 'unreachable',
        message: `the engine has ${local ? `${image} for ${local.platform} only` : `no ${image}`}, and pull: never keeps it from being pulled`,
      })
    }
    const failure = await this.#pull(image, platform, onPulling)
    if (failure === null) {
      const pulled = await inspectImage(api, image)
      if (pulled?.platform === platform) return { image: fromRegistry(image, pulled) }
      const message = `${image} came for ${pulled?.platform ?? 'no platform'}, the cell needs ${platform}`
      return { trouble: { kind: 'platform-unavailable', message, step: null } }
    }
    return await this.#standInOr(request, failure)
  }

  async #pull(image: string, platform: string, onPulling: () => void): Promise<PullFailure | null> {
    const { registry } = parseImageReference(image)
    const known = this.#registries.unreachable(registry)
    if (known !== null) return { kind: 'unreachable', message: known }
    const { api, signal, log } = this.#options
    const pull = this.#registries.begin(registry)
    onPulling()
    const both = AbortSignal.any([signal, pull.signal])
    const failure = await pullImage(api, image, platform, both, () => pull.answered())
    pull.answered()
    if (failure) log(`pull ${image}: ${failure.kind}: ${failure.message}`)
    const learned = this.#registries.unreachable(registry)
    if (learned !== null && pull.signal.aborted) return { kind: 'unreachable', message: learned }
    if (failure?.kind === 'unreachable' && !signal.aborted) {
      this.#registries.markUnreachable(registry, `${registry} does not answer: ${failure.message}`)
      return { kind: 'unreachable', message: `${registry} does not answer: ${failure.message}` }
    }
    return failure
  }

  async #standInOr(request: ImageRequest, failure: PullFailure): Promise<Acquisition> {
    const { standIn, platform } = request
    const { kind, message } = failure
    if (kind === 'engine') throw new ApiError('pull image', null, message)
    if (kind === 'platform') return { trouble: { kind: 'platform-unavailable', message, step: null } }
    if (kind === 'unreachable' && standIn !== null) {
      const key = `${standIn} ${platform}`
      let finding = this.#standIns.get(key)
      if (!finding) {
        finding = this.#findStandIn(standIn, platform)
        this.#standIns.set(key, finding)
      }
      const found = await finding
      if (found) return { image: found }
      return unavailable(`${message}; stand-in ${standIn} is neither in the engine nor in the cache`)
    }
    return unavailable(message)
  }

  async #findStandIn(recipe: string, platform: string): Promise<AcquiredImage | null> {
    const { api, cacheDir } = this.#options
    const reference = `portcullis.local/stand-in/${recipe}:latest`
    const suits = (image: LocalImage | null): image is LocalImage =>
      image !== null && image.platform === platform && image.labels[STAND_IN_LABEL] === recipe
    let image = await inspectImage(api, reference)
    if (!suits(image)) {
      const path = join(cacheDir, 'stand-ins', `${recipe}-${platform.split('/')[1]}.tar`)
      if (!(await exists(path))) return null
      await this.#load(createReadStream(path, { highWaterMark: 1 << 20 }))
      image = await inspectImage(api, reference)
    }
    if (!suits(image)) return null
    return { ...acquired(image), facts: { reference, digest: image.digest, standIn: recipe } }
  }

  async #loadEmpty(platform: string): Promise<AcquiredImage> {
    const { runId, labels } = this.#options
    const reference = `portcullis.local/scratch:${runId}-${platform.replaceAll('/', '-')}`
    await this.#load(await emptyImageArchive({ reference, platform, labels }))
    return { reference, facts: { reference: 'scratch', digest: null, standIn: null }, user: '', env: [] }
  }

  async #load(archive: Buffer | Readable): Promise<void> {
    const { api } = this.#options
    await api.call(
      'load image',
      async (abortSignal) => {
        const options = { quiet: true, abortSignal }
        const answer = await api.docker.loadImage(archive as unknown as NodeJS.ReadableStream, options)
        let said = ''
        for await (const chunk of answer) said = (said + String(chunk)).slice(-2_000)
        const failed = /"error":"([^"]*)/.exec(said)
        if (failed) throw new ApiError('load image', 500, failed[1]!)
      },
      120_000,
    )
  }
}

function fromRegistry(reference: string, local: LocalImage): AcquiredImage {
  return { ...acquired(local), facts: { reference, digest: local.digest, standIn: null } }
}

function acquired({ id, user, env }: LocalImage): Omit<AcquiredImage, 'facts'> {
  return { reference: id, user, env }
}

function unavailable(message: string): Acquisition {
  return { trouble: { kind: 'image-unavailable', message, step: null } }
}

async function exists(path: string): Promise<boolean> {
  return await access(path).then(
    () => true,
    () => false,
  )
}

import type { Trouble } from '../../protocol/observation.ts'
import { acquired, type AcquiredImage } from './acquired-image.ts'
import { ApiError } from '../api/api-error.ts'
import type { BroughtImages } from './brought-images.ts'
import type { CellRequest } from '../engine.ts'
import type { EngineApi } from '../api/engine-api.ts'
import { parseImageReference } from './image-reference.ts'
import { acquireLocked } from './locked-image.ts'
import { inspectImage, type LocalImage } from './local-image.ts'
import { pullImage, type PullFailure } from './pull-image.ts'
import type { Credentials } from './credentials/credentials.ts'
import type { RegistryLogins } from './credentials/registry-logins.ts'
import { RegistryMemory } from './registry-memory.ts'

export type Acquisition = { readonly image: AcquiredImage } | { readonly trouble: Trouble }
type ImageRequest = Pick<CellRequest, 'image' | 'standIn' | 'platform' | 'pull' | 'locked'>

export interface ImagesOptions {
  readonly api: EngineApi
  readonly brought: BroughtImages
  readonly log: (message: string) => void
  /** Where logins of registries are looked for, and whose come first; absent = pulls are anonymous. */
  readonly logins?: { readonly kind: string; readonly env: NodeJS.ProcessEnv }
  /** Ends all pulls. */
  readonly signal: AbortSignal
}

interface Acquiring {
  readonly acquired: Promise<Acquisition>
  readonly pulling: Pulling
}

/** Tells all who share a pull that it has begun, also those who come later. */
class Pulling {
  readonly #listeners: (() => void)[] = []
  #begun = false

  tell(listener: () => void): void {
    if (this.#begun) listener()
    else this.#listeners.push(listener)
  }

  begin(): void {
    this.#begun = true
    for (const listener of this.#listeners.splice(0)) listener()
  }
}

/** The images of one run. Cells that want the same one share its acquisition. */
export class Images {
  readonly #options: ImagesOptions
  readonly #registries = new RegistryMemory()
  readonly #acquisitions = new Map<string, Acquiring>()
  readonly #brought: BroughtImages
  #logins: Promise<RegistryLogins> | null = null

  constructor(options: ImagesOptions) {
    this.#options = options
    this.#brought = options.brought
  }

  /** Rejects with ApiError when the engine fails; that the image is not to be had is `trouble`. */
  async acquire(request: ImageRequest, onPulling: () => void = () => undefined): Promise<Acquisition> {
    const { image, standIn, platform, pull, locked } = request
    if (image === null) return { image: await this.#brought.empty(platform) }
    if (locked) {
      const unlocked = { image, standIn, platform, pull }
      return await acquireLocked(unlocked, locked.image, (each) => this.acquire(each, onPulling))
    }
    const key = JSON.stringify([image, standIn, platform, pull])
    let acquiring = this.#acquisitions.get(key)
    if (!acquiring) {
      const pulling = new Pulling()
      acquiring = { pulling, acquired: this.#acquire({ ...request, image }, () => pulling.begin()) }
      this.#acquisitions.set(key, acquiring)
    }
    acquiring.pulling.tell(onPulling)
    return await acquiring.acquired
  }

  async #acquire(request: ImageRequest & { readonly image: string }, onPulling: () => void): Promise<Acquisition> {
    const { image, platform, pull } = request
    const { api } = this.#options
    // Without a pull the stand-in is what comes next.
    if (pull === 'never' && request.standIn !== null) this.#brought.lookFor(request.standIn, platform)
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
    const { registry, name } = parseImageReference(image)
    const known = this.#registries.unreachable(registry)
    if (known !== null) return { kind: 'unreachable', message: known }
    const { api, signal, log } = this.#options
    const credentials = await this.#login(name, registry)
    const pull = this.#registries.begin(registry)
    onPulling()
    const both = AbortSignal.any([signal, pull.signal])
    const failure = await pullImage(api, image, platform, both, () => pull.answered(), credentials)
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

  /** Most runs pull nothing and load none of this. */
  async #login(name: string, registry: string): Promise<Credentials | null> {
    const { logins, log } = this.#options
    if (logins === undefined) return null
    this.#logins ??= import('./credentials/registry-logins.ts').then(
      (room) => new room.RegistryLogins({ ...logins, log }),
    )
    return await (await this.#logins).of(name, registry)
  }

  async #standInOr(request: ImageRequest, failure: PullFailure): Promise<Acquisition> {
    const { standIn, platform } = request
    const { kind, message } = failure
    if (kind === 'engine') throw new ApiError('pull image', null, message)
    if (kind === 'platform') return { trouble: { kind: 'platform-unavailable', message, step: null } }
    if (kind === 'unreachable' && standIn !== null) {
      const found = await this.#brought.standIn(standIn, platform)
      if (found) return { image: found }
      return unavailable(`${message}; stand-in ${standIn} is neither in the engine nor in the cache`)
    }
    return unavailable(message)
  }
}

function fromRegistry(reference: string, local: LocalImage): AcquiredImage {
  return acquired(local, { reference, digest: local.digest, standIn: null })
}

function unavailable(message: string): Acquisition {
  return { trouble: { kind: 'image-unavailable', message, step: null } }
}

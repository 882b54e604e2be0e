import type { CellPlace, Trouble } from '../../protocol/observation.ts'
import type { AcquiredImage } from '../images/acquired-image.ts'
import { MOUNT } from './container-options.ts'
import type { CellRequest, EngineDescription } from '../engine.ts'
import type { EngineApi } from '../api/engine-api.ts'
import type { Images } from '../images/images.ts'
import { profileRefusal } from './profile-refusal.ts'
import { emulatorFile, type Emulator } from '../emulator.ts'
import { findWineImage, WINE_LAUNCHER, WINE_REFERENCE, type WineImage } from '../images/wine-image.ts'
import { isServed } from '../is-served.ts'

/** What a cell's containers are made of, and what starts the binary in them. */
export interface CellSetting {
  readonly image: AcquiredImage
  readonly launcher: readonly string[]
  /** null = on the machine it was built for, in a container. */
  readonly place: CellPlace | null
}

export interface SettingOptions {
  readonly api: EngineApi
  readonly images: Images
  readonly emulators: readonly Emulator[]
  readonly description: EngineDescription
}

/** Chooses for the cells of one run. */
export class CellSettings {
  readonly #options: SettingOptions
  #wine: Promise<WineImage | null> | null = null

  constructor(options: SettingOptions) {
    this.#options = options
  }

  /** Rejects with ApiError when the engine fails; that something is not to be had is trouble. */
  async choose(request: CellRequest): Promise<CellSetting | { readonly trouble: Trouble }> {
    const refusal = profileRefusal(request, this.#options.description)
    if (refusal !== null) return { trouble: { kind: 'profile-refused', message: refusal, step: null } }
    if (request.target.place === 'wine') return await this.#inWine(request)
    const acquired = await this.#options.images.acquire(request, () => request.onPhase?.('pulling'))
    if ('trouble' in acquired) return acquired
    const emulator = this.#emulatorOf(request)
    if (emulator === null) return { image: acquired.image, launcher: [], place: null }
    return {
      image: acquired.image,
      launcher: [`${MOUNT}/${emulatorFile(emulator)}`],
      place: { kind: 'qemu', name: emulator.name },
    }
  }

  #emulatorOf({ binaryPlatform }: CellRequest): Emulator | null {
    const { description, emulators } = this.#options
    if (isServed(description, binaryPlatform)) return null
    return emulators.find(({ arch }) => `linux/${arch}` === binaryPlatform) ?? null
  }

  async #inWine({ binaryPlatform, profile }: CellRequest): Promise<CellSetting | { readonly trouble: Trouble }> {
    const { api, description } = this.#options
    const trouble = (kind: Trouble['kind'], message: string) => ({ trouble: { kind, message, step: null } })
    if (description.arch !== 'amd64' || binaryPlatform !== 'windows/amd64') {
      return trouble('platform-unavailable', `Wine here runs windows/amd64 on amd64, the cell needs ${binaryPlatform}`)
    }
    if (profile.readOnlyRoot && profile.tmpfs['/tmp'] === undefined) {
      return trouble('profile-refused', 'Wine needs a writable /tmp')
    }
    const wine = await (this.#wine ??= findWineImage(api))
    if (wine === null) {
      return trouble('platform-unavailable', `this engine has no ${WINE_REFERENCE}; npm run wine makes it`)
    }
    return { image: wine.image, launcher: [WINE_LAUNCHER], place: { kind: 'wine', name: wine.name } }
  }
}

import { ApiError } from '../api/api-error.ts'
import type { Dialect } from '../dialect.ts'
import type { CellNetwork } from './container-options.ts'
import { NAME_FILES_FOLDER } from './name-files.ts'
import type { RunVolume } from './run-volume.ts'

/**
 * Whether containers can go without what Docker does for a network that is not there. For that its name files are mounted from
 * the run's volume, by their path on the engine's machine. An engine that refuses this once is not asked again in the run.
 */
export class BareNetwork {
  readonly #volume: RunVolume
  #usable: boolean

  constructor({ bareNetworkIsFaster }: Dialect, volume: RunVolume) {
    this.#usable = bareNetworkIsFaster
    this.#volume = volume
  }

  async choose(): Promise<CellNetwork> {
    const folder = this.#usable ? await this.#volume.created() : null
    return folder === null ? { kind: 'none' } : { kind: 'bare', etc: `${folder}/${NAME_FILES_FOLDER}` }
  }

  /** Whether this is what made a container fail; then the next ones have their usual network. */
  refused(error: unknown, { kind }: CellNetwork): boolean {
    if (kind !== 'bare' || !(error instanceof ApiError) || error.lost) return false
    if (!/mount|bind|not shared|volumes?\//i.test(error.detail)) return false
    this.#usable = false
    return true
  }
}

import { PortcullisError } from '../errors.ts'
import type { CellObservation } from '../protocol/observation.ts'
import { nothingSeen } from './nothing-seen.ts'
import type { CellRequest, Engine, EngineDescription, Upload } from './engine.ts'

export interface Places {
  /** Rejects where there is none. */
  readonly containers: Promise<Engine>
  readonly host: Engine
  /** Host path of a probe for this machine. */
  readonly probe: () => Promise<string>
}

/** Containers and this machine side by side: each cell goes where its target is. A missing container engine leaves the others alone. */
export async function openPlaces({ containers, host, probe }: Places): Promise<Engine> {
  const found = await containers.catch((error: unknown) => {
    if (error instanceof PortcullisError && error.exitCode === 3) return error
    throw error
  })
  return new PlacesEngine(found, host, probe)
}

class PlacesEngine implements Engine {
  readonly description: EngineDescription
  readonly #containers: Engine | PortcullisError
  readonly #host: Engine
  readonly #probe: Places['probe']

  constructor(containers: Engine | PortcullisError, host: Engine, probe: Places['probe']) {
    const main = containers instanceof PortcullisError ? host.description : containers.description
    this.description = { ...main, places: [...new Set([...(main.places ?? []), ...(host.description.places ?? [])])] }
    this.#containers = containers
    this.#host = host
    this.#probe = probe
  }

  async prepare(upload: Upload): Promise<void> {
    const own = { ...upload, probePath: this.#probe() }
    own.probePath.catch(() => undefined)
    const containers = this.#containers instanceof PortcullisError ? null : this.#containers.prepare(upload)
    await Promise.all([this.#host.prepare(own), containers])
  }

  async runCell(request: CellRequest, signal: AbortSignal): Promise<CellObservation> {
    if (request.target.place === 'host') return await this.#host.runCell(request, signal)
    const containers = this.#containers
    if (!(containers instanceof PortcullisError)) return await containers.runCell(request, signal)
    const message = `${containers.message.replaceAll(/\s*\n\s*/g, '; ').replace(/\.$/, '')}. ${containers.hint}`
    return nothingSeen({ kind: 'engine-unavailable', message, step: null })
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#host[Symbol.asyncDispose]()
    if (!(this.#containers instanceof PortcullisError)) await this.#containers[Symbol.asyncDispose]()
  }
}

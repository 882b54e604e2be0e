import type { CellObservation } from '../../protocol/observation.ts'
import { BroughtImages } from '../images/brought-images.ts'
import { nothingSeen } from '../nothing-seen.ts'
import { isServed } from '../is-served.ts'
import { Containers } from '../api/containers.ts'
import { DIALECTS } from '../dialect.ts'
import { deferred } from '../deferred.ts'
import type { OpenOptions } from '../open-options.ts'
import { formatEngineAddress } from '../find/engine-address.ts'
import type { EngineApi } from '../api/engine-api.ts'
import type { CellRequest, Engine, EngineDescription, Upload } from '../engine.ts'
import type { FoundEngine } from '../find/find-engine.ts'
import { Images } from '../images/images.ts'
import { untilInterrupted } from '../api/interruption.ts'
import { inspectImage } from '../images/local-image.ts'
import { demuxOutput } from '../api/output-demux.ts'
import { newRunId, runLabels } from '../api/run-labels.ts'
import { RunningCells } from '../api/running-cells.ts'
import { sweep, sweepOthers } from '../api/sweep.ts'
import { runWindowsCell } from './windows-cell.ts'
import { windowsProfileRefusal } from './windows-container-options.ts'
import { pullRemedy } from './windows-refusal.ts'
import { parseWindowsVersion, type WindowsVersion } from './windows-version.ts'

/** Docker on Windows, with containers of Windows: the API is the one of Linux, what a container can be is not. */
export class WindowsEngine implements Engine {
  readonly description: EngineDescription
  readonly #api: EngineApi
  readonly #log: (message: string) => void
  readonly #runId: string
  readonly #labels: Record<string, string>
  readonly #containers: Containers
  readonly #images: Images
  readonly #machine: WindowsVersion | null
  readonly #upload = deferred<{ probe: string; binaries: Upload['binaries'] }>()
  readonly #cells = new RunningCells()
  #cleaning: Promise<unknown> = Promise.resolve()

  constructor(api: EngineApi, { address, version }: FoundEngine, { cacheDir, log, runId, env }: OpenOptions) {
    this.description = { ...version, address: formatEngineAddress(address) }
    this.#api = api
    this.#log = log
    this.#runId = runId ?? newRunId()
    this.#labels = runLabels(this.#runId)
    this.#containers = new Containers(api, this.#runId, DIALECTS.windows)
    const brought = new BroughtImages({ api, runId: this.#runId, labels: this.#labels, cacheDir })
    const logins = env && { kind: version.kind, env }
    this.#images = new Images({ api, brought, log, ...(logins && { logins }), signal: this.#cells.signal })
    this.#machine = parseWindowsVersion(version.osVersion ?? '')
    this.#upload.promise.catch(() => undefined)
  }

  async prepare({ probePath, binaries }: Upload): Promise<void> {
    this.#cleaning = sweepOthers(this.#api)
    try {
      this.#upload.resolve({ probe: await probePath, binaries })
    } catch (error) {
      this.#upload.reject(error)
      throw error
    }
  }

  async runCell(request: CellRequest, signal: AbortSignal): Promise<CellObservation> {
    return await this.#cells.run(signal, async (either) => await this.#runCell(request, either))
  }

  async #runCell(request: CellRequest, signal: AbortSignal): Promise<CellObservation> {
    const { image: reference, target, binaryPlatform } = request
    const unavailable = (message: string): CellObservation => {
      return nothingSeen({ kind: 'platform-unavailable', message, step: null })
    }
    if (target.os !== 'windows' || reference === null || !isServed(this.description, binaryPlatform)) {
      const { os, arch } = this.description
      return unavailable(`this engine runs containers of ${os}/${arch}, ${target.id} for ${binaryPlatform} is none`)
    }
    const refusal = windowsProfileRefusal(request)
    if (refusal !== null) return nothingSeen({ kind: 'profile-refused', message: refusal, step: null })
    const acquiring = this.#images.acquire(request, () => request.onPhase?.('pulling'))
    const acquired = await untilInterrupted(acquiring, signal)
    if ('trouble' in acquired) {
      const { kind, message } = acquired.trouble
      if (kind !== 'platform-unavailable') return nothingSeen(acquired.trouble)
      return unavailable(`${message}; ${pullRemedy({ reference, image: null, machine: this.#machine })}`)
    }
    const { image } = acquired
    const local = await inspectImage(this.#api, image.reference)
    return await runWindowsCell({
      request,
      image,
      imageVersion: parseWindowsVersion(local?.osVersion ?? ''),
      machineVersion: this.#machine,
      usualIsolation: this.description.isolation ?? 'process',
      containers: this.#containers,
      demux: demuxOutput,
      labels: this.#labels,
      upload: this.#upload.promise,
      signal,
    })
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#cells.close()
    await this.#containers.close()
    await this.#cleaning
    if (this.#containers.unremoved > 0) {
      await sweep(this.#api, { runId: this.#runId }).catch((error: unknown) => {
        this.#log(`what run ${this.#runId} made could not be removed: ${String(error)}`)
      })
    }
    this.#api[Symbol.dispose]()
  }
}

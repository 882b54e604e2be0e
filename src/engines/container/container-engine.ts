import type { CellObservation } from '../../protocol/observation.ts'
import { BareNetwork } from './bare-network.ts'
import { BroughtImages } from '../images/brought-images.ts'
import { CellDeadline, type CellContext } from './cell-context.ts'
import { CellSettings } from './cell-setting.ts'
import { isServed } from '../is-served.ts'
import { nothingSeen } from '../nothing-seen.ts'
import { runSteps } from './cell-run.ts'
import { Containers } from '../api/containers.ts'
import { DIALECTS, type Dialect } from '../dialect.ts'
import { deferred } from '../deferred.ts'
import { formatEngineAddress } from '../find/engine-address.ts'
import { type EngineApi } from '../api/engine-api.ts'
import type { CellRequest, Engine, EngineDescription, Upload } from '../engine.ts'
import type { FoundEngine } from '../find/find-engine.ts'
import type { OpenOptions } from '../open-options.ts'
import { Ipv6Setting } from './ipv6-setting.ts'
import { Images } from '../images/images.ts'
import type { PackedFile } from '../api/pack-files.ts'
import { emulatorFile, type Emulator } from '../emulator.ts'
import { untilInterrupted } from '../api/interruption.ts'
import { demuxOutput } from '../api/output-demux.ts'
import { newRunId, runLabels } from '../api/run-labels.ts'
import { RunVolume } from './run-volume.ts'
import { launchedOutcome } from './launched-outcome.ts'
import { runInWine, WINE_PROBE } from './wine-system.ts'
import { RunningCells } from '../api/running-cells.ts'
import { sweep, sweepOthers } from '../api/sweep.ts'

/** The volume is filled through a container of the first image that is there; where all are slow, of the empty one. */
const IMAGE_PATIENCE_MS = 100

async function wineProbe({ wineProbePath }: Upload): Promise<readonly PackedFile[]> {
  const hostPath = await wineProbePath?.catch(() => null)
  if (hostPath == null) return []
  const folder = WINE_PROBE.slice(0, WINE_PROBE.lastIndexOf('/') + 1)
  return [
    { kind: 'directory', path: `bin/${folder}`, mode: 0o755 },
    { kind: 'host-file', path: `bin/${WINE_PROBE}`, mode: 0o755, hostPath },
  ]
}

/** Not of the binary, but of the system around it. */
function asksForWindows({ steps }: CellRequest): boolean {
  return steps.some(({ step }) => step.kind === 'system')
}

/** Docker and Podman: the same calls; where they differ stands in their `Dialect`. */
export class ContainerEngine implements Engine {
  readonly description: EngineDescription
  readonly #dialect: Dialect
  readonly #api: EngineApi
  readonly #options: OpenOptions
  readonly #stopService: (() => Promise<void>) | null
  readonly #runId: string
  readonly #labels: Record<string, string>
  readonly #containers: Containers
  readonly #brought: BroughtImages
  readonly #images: Images
  readonly #settings: CellSettings
  readonly #volume: RunVolume
  readonly #bareNetwork: BareNetwork
  readonly #ipv6 = new Ipv6Setting()
  readonly #cells = new RunningCells()
  readonly #firstImage = deferred<string>()
  #cleaning: Promise<unknown> = Promise.resolve()

  constructor(api: EngineApi, { address, version, stopService }: FoundEngine, options: OpenOptions) {
    const dialect = DIALECTS[version.kind]
    const emulators = options.emulators ?? []
    this.description = {
      ...version,
      address: formatEngineAddress(address),
      ...(version.os === 'linux' && { places: ['wine'] as const }),
      ...(options.emulators && { emulates: emulators.map(({ arch }) => `linux/${arch}`) }),
    }
    this.#dialect = dialect
    this.#api = api
    this.#options = options
    this.#stopService = stopService
    this.#runId = options.runId ?? newRunId()
    this.#labels = runLabels(this.#runId)
    this.#containers = new Containers(api, this.#runId, dialect)
    const { cacheDir, log, env } = options
    this.#brought = new BroughtImages({ api, runId: this.#runId, labels: this.#labels, cacheDir })
    const logins = env && { kind: version.kind, env }
    this.#images = new Images({
      api,
      brought: this.#brought,
      log,
      ...(logins && { logins }),
      signal: this.#cells.signal,
    })
    this.#settings = new CellSettings({ api, images: this.#images, emulators, description: this.description })
    this.#volume = new RunVolume({
      api,
      containers: this.#containers,
      name: `portcullis-${this.#runId}`,
      labels: this.#labels,
      image: () => this.#anyImage(),
    })
    this.#bareNetwork = new BareNetwork(dialect, this.#volume)
  }

  async prepare(upload: Upload): Promise<void> {
    await this.#volume.fill(upload, [...this.#emulatorFiles(upload), ...(await wineProbe(upload))])
    this.#cleaning = sweepOthers(this.#api)
  }

  /** Only those that a cell may want: each is some 12 MB. */
  #emulatorFiles({ binaries }: Upload): readonly PackedFile[] {
    const { emulators = [] } = this.#options
    const wanted = emulators.filter(({ arch }) => {
      const platform = `linux/${arch}`
      return !isServed(this.description, platform) && binaries.some((binary) => binary.platform === platform)
    })
    const folder: PackedFile[] = wanted.length > 0 ? [{ kind: 'directory', path: 'emulators/', mode: 0o755 }] : []
    const file = (each: Emulator): PackedFile => {
      return { kind: 'host-file', path: emulatorFile(each), mode: 0o755, hostPath: each.hostPath }
    }
    return [...folder, ...wanted.map(file)]
  }

  async runCell(request: CellRequest, signal: AbortSignal): Promise<CellObservation> {
    // Every cell needs it; the answer comes while its image is looked for.
    void this.#volume.created().catch(() => undefined)
    return await this.#cells.run(signal, async (either) => await this.#runCell(request, either))
  }

  async #runCell(request: CellRequest, signal: AbortSignal): Promise<CellObservation> {
    const setting = await untilInterrupted(this.#settings.choose(request), signal)
    if ('trouble' in setting) return nothingSeen(setting.trouble)
    const { image, launcher, place } = setting
    this.#firstImage.resolve(image.reference)
    const cell: CellContext = {
      dialect: this.#dialect,
      arch: this.description.arch,
      containers: this.#containers,
      volume: this.#volume,
      labels: this.#labels,
      demux: demuxOutput,
      bareNetwork: this.#bareNetwork,
      ipv6: this.#ipv6,
      request,
      image,
      launcher,
      signal,
      deadline: new CellDeadline(request.timeoutMs),
    }
    if (place === null) return await runSteps(cell)
    const seen = asksForWindows(request) && place.kind === 'wine' ? await runInWine(cell) : await runSteps(cell)
    return { ...seen, place, outcomes: seen.outcomes.map((outcome) => launchedOutcome(outcome, place.kind)) }
  }

  /** Making the empty image costs more than a container, so it is only made where it is needed. */
  async #anyImage(): Promise<string> {
    const timer = setTimeout(() => {
      const { os, arch } = this.description
      void this.#brought.empty(`${os}/${arch}`).then(
        ({ reference }) => this.#firstImage.resolve(reference),
        (error: unknown) => this.#firstImage.reject(error),
      )
    }, IMAGE_PATIENCE_MS)
    try {
      return await this.#firstImage.promise
    } finally {
      clearTimeout(timer)
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#cells.close()
    await this.#containers.close()
    await this.#cleaning
    // A volume goes only when no container mounts it any more: where it went, nothing of the run is left.
    const removed = await Promise.allSettled([this.#volume.remove(), this.#brought.removeEmpty()])
    if (removed.some(({ status }) => status === 'rejected') || this.#containers.unremoved > 0) {
      await sweep(this.#api, { runId: this.#runId }).catch((error: unknown) => {
        this.#options.log(`what run ${this.#runId} made could not be removed: ${String(error)}`)
      })
    }
    this.#api[Symbol.dispose]()
    await this.#stopService?.()
  }
}

import { basename } from 'node:path'
import { setMaxListeners } from 'node:events'
import type { CellRequest, Engine } from '../../engines/engine.ts'
import { PortcullisError } from '../../errors.ts'
import type { CellObservation } from '../../protocol/observation.ts'
import { notRun, platformTrouble } from '../../run/observe-cells.ts'
import type { Cell } from '../../targets/cell.ts'
import { nodePorts } from '../node-ports.ts'
import type { MatrixPlan } from './matrix-plan.ts'

/** Kept of each output stream of a call. */
const OUTPUT_BYTES = 256 * 1024

export interface CellWork extends Pick<CellRequest, 'steps' | 'timeoutMs'> {
  readonly cell: Cell
  readonly signal: AbortSignal
}

/** The engines of a test file: opened when a test first needs one, one for each binary, closed together. */
export class EnginePool implements AsyncDisposable {
  readonly #engines = new Map<string, Promise<Engine>>()
  readonly #closing = new AbortController()

  constructor() {
    setMaxListeners(0, this.#closing.signal)
  }

  /** Runs steps in a fresh container of the cell. Never rejects for what goes wrong with the cell: that is `trouble`. */
  async observe(plan: MatrixPlan, { cell, steps, timeoutMs, signal }: CellWork): Promise<CellObservation> {
    let engine: Engine
    try {
      engine = await this.#engine(plan)
    } catch (error) {
      if (!(error instanceof PortcullisError) || error.exitCode !== 3) throw error
      return notRun({ kind: 'engine-unavailable', message: `${error.message}; ${error.hint}`, step: null })
    }
    const foreign = platformTrouble(cell, engine)
    if (foreign) return notRun(foreign)
    const request: CellRequest = {
      cellId: cell.id,
      binary: basename(plan.path),
      target: cell.target,
      binaryPlatform: cell.platform,
      image: cell.target.image,
      standIn: cell.target.standIn,
      platform: cell.imagePlatform,
      profile: cell.profile,
      steps,
      pull: plan.config.pull,
      timeoutMs,
      outputBytes: OUTPUT_BYTES,
    }
    return await engine.runCell(request, signal)
  }

  async description(plan: MatrixPlan): Promise<Engine['description'] | null> {
    return await this.#engine(plan).then(
      (engine) => engine.description,
      () => null,
    )
  }

  #engine(plan: MatrixPlan): Promise<Engine> {
    const key = JSON.stringify([plan.path, plan.config.engine])
    let engine = this.#engines.get(key)
    if (!engine) {
      engine = this.#open(plan)
      this.#engines.set(key, engine)
    }
    return engine
  }

  async #open({ path, config }: MatrixPlan): Promise<Engine> {
    const ports = nodePorts({ signal: this.#closing.signal, onEvent: () => undefined, debug: () => undefined })
    // `none` decides by predictions, and a test body has nothing to run then.
    const engine = await ports.openEngine(config.engine === 'none' ? 'auto' : config.engine, () => {})
    const { os, arch } = engine.description
    const probePath = ports.probe({ os, arch })
    probePath.catch(() => undefined)
    engine.prepare({ binaries: [{ hostPath: path, cellName: basename(path) }], probePath }).catch(() => undefined)
    return engine
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#closing.abort()
    for (const opening of this.#engines.values()) {
      const engine = await opening.catch(() => null)
      await engine?.[Symbol.asyncDispose]()
    }
  }
}

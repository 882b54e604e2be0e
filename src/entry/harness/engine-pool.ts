import { basename } from 'node:path'
import { setMaxListeners } from 'node:events'
import type { CellRequest, Engine } from '../../engines/engine.ts'
import { PortcullisError } from '../../errors.ts'
import type { CellObservation } from '../../protocol/observation.ts'
import type { TimersConfig } from '../../config/config.ts'
import { notRun, platformTrouble } from '../../run/observe-cells.ts'
import { observeDuet, readHostClocks, type StartControl } from '../../run/observe-duet.ts'
import type { Cell } from '../../targets/cell.ts'
import { nodePorts } from '../process/node-ports.ts'
import type { MatrixPlan } from './matrix-plan.ts'

/** Kept of each output stream of a call. */
const OUTPUT_BYTES = 256 * 1024

export interface CellWork extends Pick<CellRequest, 'steps' | 'timeoutMs'> {
  readonly cell: Cell
  readonly signal: AbortSignal
}

export interface TimersWork {
  readonly cell: Cell
  readonly timers: TimersConfig
  readonly signal: AbortSignal
}

interface Opened {
  readonly engine: Engine
  /** null: the engine's machine is another one, or it is the cell. */
  readonly startControl: StartControl | null
}

/** The engines of a test file: opened when a test first needs one, one for each binary, closed together. */
export class EnginePool implements AsyncDisposable {
  readonly #engines = new Map<string, Promise<Opened>>()
  readonly #closing = new AbortController()
  /** Ends when the measurement before has ended. */
  #measuring: Promise<unknown> = Promise.resolve()

  constructor() {
    setMaxListeners(0, this.#closing.signal)
  }

  /** Runs steps in a fresh container of the cell. Never rejects for what goes wrong with the cell: that is `trouble`. */
  async observe(plan: MatrixPlan, { cell, steps, timeoutMs, signal }: CellWork): Promise<CellObservation> {
    return await this.#on(plan, cell, ({ engine }) =>
      engine.runCell({ ...cellRequest(plan, cell), steps, timeoutMs }, signal),
    )
  }

  /** The cell's timers against this machine's, in a fresh container. Two measurements side by side would disturb each other: they queue. */
  async measureTimers(plan: MatrixPlan, { cell, timers, signal }: TimersWork): Promise<CellObservation> {
    const measure = async ({ engine, startControl }: Opened): Promise<CellObservation> => {
      const isHost = engine.description.kind === 'native'
      const hostClocks = await readHostClocks(startControl, timers.mode)
      const own = { engine, cell: cellRequest(plan, cell), startControl, isHost, hostClocks, signal }
      const { timed, observed } = await observeDuet({ ...timers, ...own })
      return { ...observed, ...timed }
    }
    const turn = this.#measuring.then(() => this.#on(plan, cell, measure))
    this.#measuring = turn.catch(() => undefined)
    return await turn
  }

  /** Without an engine, or on one that is for another platform, a cell has not run. */
  async #on(
    plan: MatrixPlan,
    cell: Cell,
    work: (opened: Opened) => Promise<CellObservation>,
  ): Promise<CellObservation> {
    let opened: Opened
    try {
      opened = await this.#engine(plan)
    } catch (error) {
      if (!(error instanceof PortcullisError) || error.exitCode !== 3) throw error
      return notRun({ kind: 'engine-unavailable', message: `${error.message}; ${error.hint}`, step: null })
    }
    const foreign = platformTrouble(cell, opened.engine)
    return foreign ? notRun(foreign) : await work(opened)
  }

  async description(plan: MatrixPlan): Promise<Engine['description'] | null> {
    return await this.#engine(plan).then(
      ({ engine }) => engine.description,
      () => null,
    )
  }

  #engine(plan: MatrixPlan): Promise<Opened> {
    const key = JSON.stringify([plan.path, plan.config.engine])
    let engine = this.#engines.get(key)
    if (!engine) {
      engine = this.#open(plan)
      this.#engines.set(key, engine)
    }
    return engine
  }

  async #open({ path, config }: MatrixPlan): Promise<Opened> {
    const ports = nodePorts({ signal: this.#closing.signal, onEvent: () => undefined, debug: () => undefined })
    // `none` decides by predictions, and a test body has nothing to run then.
    const engine = await ports.openEngine(config.engine === 'none' ? 'auto' : config.engine)
    const { description } = engine
    const { os, arch } = description
    const probePath = ports.probe({ os, arch })
    probePath.catch(() => undefined)
    engine.prepare({ binaries: [{ hostPath: path, cellName: basename(path) }], probePath }).catch(() => undefined)
    return { engine, startControl: description.kind === 'native' ? null : (ports.control?.(description) ?? null) }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#closing.abort()
    for (const opening of this.#engines.values()) {
      const opened = await opening.catch(() => null)
      await opened?.engine[Symbol.asyncDispose]()
    }
  }
}

function cellRequest({ path, config }: MatrixPlan, cell: Cell): Omit<CellRequest, 'steps' | 'timeoutMs'> {
  const { id, target, platform, imagePlatform, profile } = cell
  return {
    cellId: id,
    binary: basename(path),
    target,
    binaryPlatform: platform,
    image: target.image,
    standIn: target.standIn,
    platform: imagePlatform,
    profile,
    pull: config.pull,
    outputBytes: OUTPUT_BYTES,
  }
}

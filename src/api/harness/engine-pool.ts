import { basename } from 'node:path'
import { setMaxListeners } from 'node:events'
import type { Engine } from '../../engines/engine.ts'
import { PortcullisError } from '../../errors.ts'
import type { CellStep } from '../../protocol/job.ts'
import type { CellObservation, SystemSeen } from '../../protocol/observation.ts'
import type { TimersConfig } from '../../config/config.ts'
import {
  cellRequest,
  notRun,
  observeCell,
  observePlace,
  platformTrouble,
  type CellWork as ObservedWork,
} from '../../run/observe-cells.ts'
import { observeDuet, readHostClocks, type StartControl } from '../../run/observe-duet.ts'
import type { Cell } from '../../targets/cell.ts'
import { nodePorts } from '../../host/process/node-ports.ts'
import type { MatrixPlan } from './matrix-plan.ts'

export interface CellWork {
  readonly cell: Cell
  readonly steps: readonly CellStep[]
  readonly timeoutMs: number
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
  /** How the system treats programs in a cell is seen once. */
  readonly #places = new Map<string, Promise<SystemSeen | null>>()
  /** Ends when the measurement before has ended. */
  #measuring: Promise<unknown> = Promise.resolve()

  constructor() {
    setMaxListeners(0, this.#closing.signal)
  }

  /** Runs steps in a fresh container of the cell, as `check` does. Never rejects for what goes wrong with the cell: that is `trouble`. */
  async observe(plan: MatrixPlan, { cell, steps, timeoutMs, signal }: CellWork): Promise<CellObservation> {
    return await this.#on(plan, cell, async ({ engine }) => {
      const config = { ...plan.config, cellTimeoutMs: timeoutMs }
      const work = { ...workOf(plan), engine, steps, config, signal }
      const seen = await observeCell(work, cell)
      const system = await this.#place(plan, work, cell, seen)
      return system === null ? seen : { ...seen, system }
    })
  }

  /** Its starts of the binary are `--help`: what a test calls is started as often as the test says. */
  async #place(plan: MatrixPlan, work: ObservedWork, cell: Cell, seen: CellObservation): Promise<SystemSeen | null> {
    if (seen.trouble !== null || seen.place === undefined) return null
    const key = JSON.stringify([plan.path, cell.id])
    let place = this.#places.get(key)
    if (!place) {
      place = observePlace({ ...work, steps: [], signal: this.#closing.signal }, cell, seen)
      this.#places.set(key, place)
    }
    return await place
  }

  /** The cell's timers against this machine's, in a fresh container. Two measurements side by side would disturb each other: they queue. */
  async measureTimers(plan: MatrixPlan, { cell, timers, signal }: TimersWork): Promise<CellObservation> {
    const measure = async ({ engine, startControl }: Opened): Promise<CellObservation> => {
      const isHost = engine.description.kind === 'native'
      const hostClocks = await readHostClocks(startControl, timers.mode)
      const own = { engine, cell: cellRequest(workOf(plan), cell, [], 0), startControl, isHost, hostClocks, signal }
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
    const key = JSON.stringify([plan.path, plan.binary.sha256, plan.config.engine, plan.config.qemu, usesWine(plan)])
    let engine = this.#engines.get(key)
    if (!engine) {
      engine = this.#open(plan)
      this.#engines.set(key, engine)
    }
    return engine
  }

  async #open(plan: MatrixPlan): Promise<Opened> {
    const { path, config, facts, identity } = plan
    const ports = nodePorts({ signal: this.#closing.signal, onEvent: () => undefined, debug: () => undefined })
    const wanted = { containers: true, host: false, qemu: config.qemu }
    // `none` decides by predictions, and a test body has nothing to run then.
    const engine = await ports.openEngine(config.engine === 'none' ? 'auto' : config.engine, wanted)
    const { description } = engine
    const { os, arch, kind } = description
    const probePath = started(ports.probe(kind === 'native' ? { os, arch, kind } : { os, arch }))
    const wineProbePath = usesWine(plan) ? started(ports.probe({ os: 'windows', arch: 'amd64' })) : null
    const platform = `${facts.os}/${facts.arch}`
    const binaries = [{ hostPath: path, cellName: basename(path), platform, identity }]
    engine.prepare({ binaries, probePath, ...(wineProbePath && { wineProbePath }) }).catch(() => undefined)
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

function workOf({ path, config }: MatrixPlan): Pick<ObservedWork, 'binaryName' | 'config' | 'onPhase'> {
  return { binaryName: () => basename(path), config, onPhase: () => undefined }
}

function usesWine({ cells }: MatrixPlan): boolean {
  return cells.some(({ cell }) => cell.target.place === 'wine')
}

/** A cell says why it has no probe. */
function started(probe: Promise<string>): Promise<string> {
  probe.catch(() => undefined)
  return probe
}

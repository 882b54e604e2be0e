import { mayStart } from '../checks/architecture.ts'
import type { Machine } from '../checks/check.ts'
import { predict } from '../checks/predict.ts'
import { smokeSteps } from '../checks/smoke.ts'
import type { CellPhase, Engine, EngineDescription, Upload } from '../engines/engine.ts'
import { patience, type Patience } from '../engines/container/patience.ts'
import { PortcullisError } from '../errors.ts'
import type { CellObservation } from '../protocol/observation.ts'
import type { JudgedCell, PlannedCell, RunEvent, RunOptions, RunPorts } from '../run.ts'
import type { Cell } from '../targets/cell.ts'
import { planCells } from '../targets/plan-cells.ts'
import { cellNames } from './cell-names.ts'
import { fittingCells } from './fitting-cells.ts'
import { judgePlanned, neverStarts } from './judge-planned.ts'
import { notRun, observeCells } from './observe-cells.ts'
import type { Subject } from './subject.ts'

export interface Judged {
  readonly judged: readonly JudgedCell[]
  readonly engine: EngineDescription | null
}

/** Where no container is being made by then, predictions are shown before there is one. */
const PATIENCE_MS = 60

/**
 * From planned cells to judged ones, with or without an engine. With one, the first cells are created as soon as it is known which may start
 * at all; the binaries' facts are read and the predictions shown while the engine is at it. No cell starts before that: what it needs
 * is put in afterwards.
 */
export class Stage {
  readonly #options: RunOptions
  readonly #ports: RunPorts
  readonly #subjects: readonly Subject[]
  readonly #cells: readonly Cell[]
  /** What is to be told after `planned`; null = that has been told. */
  #heldBack: RunEvent[] | null = []

  constructor(options: RunOptions, ports: RunPorts, subjects: readonly Subject[]) {
    this.#options = options
    this.#ports = ports
    this.#subjects = subjects
    const { only, config } = options
    const identities = subjects.map(({ identity }) => identity)
    const cells = fittingCells(planCells(identities, config.targets, config.profiles), identities)
    this.#cells = cells.filter(({ id }) => only === undefined || only.has(id))
  }

  predictOnly(): Judged {
    this.#plan()
    return { judged: this.#cells.map((cell) => this.#judge(this.#predict(cell), null)), engine: null }
  }

  async observe(opening: Promise<Engine>): Promise<Judged> {
    using waiting = patience(PATIENCE_MS)
    const planning = waiting.over.then(nextTurn).then(() => this.#plan())
    planning.catch(() => undefined)
    let engine: Engine
    try {
      engine = await opening
    } catch (error) {
      waiting.end()
      await planning
      return this.#withoutEngine(error)
    }
    await using open = engine
    return await this.#observeOn(open, waiting, planning)
  }

  #withoutEngine(error: unknown): Judged {
    if (!(error instanceof PortcullisError) || error.exitCode !== 3) throw error
    const lost = notRun({ kind: 'engine-unavailable', message: oneParagraph(error), step: null })
    const planned = this.#cells.map((cell) => this.#predict(cell))
    return { judged: planned.map((each) => this.#judge(each, neverStarts(each, null) ? null : lost)), engine: null }
  }

  /** `waiting`: for a first container's being made. `planning` rejects with BinaryFormatError. */
  async #observeOn(engine: Engine, waiting: Patience, planning: Promise<void>): Promise<Judged> {
    const begin = (): void => waiting.end()
    const { description } = engine
    const { config } = this.#options
    const machine = { kernel: description.kernel, cpuLevel: null }
    this.#tell({ kind: 'engine', engine: description })
    const cells = this.#startable(machine, description)
    const names = cellNames(this.#subjects.map(({ path }) => path))
    if (cells.length === 0) begin()
    else void waiting.over.then(() => engine.prepare(this.#upload(names, description, planning))).catch(() => undefined)
    const observing = observeCells({
      engine,
      cells,
      binaryName: (cell) => names[cell.binary]!,
      steps: smokeSteps(config.smoke, { traced: config.policy.denyCalls !== undefined }),
      config,
      startControl: this.#ports.control?.(description) ?? null,
      signal: this.#ports.signal,
      onPhase: (cell, phase) => {
        if (phase === 'creating') setImmediate(begin)
        else begin()
        this.#enter(cell, phase)
      },
      onObserved: (cell, observation) => {
        const tell = (): void => {
          const { judgement } = this.#judge(this.#predict(cell, machine), observation)
          this.#tell({ kind: 'judged', cell, judgement })
        }
        void planning.then(tell, () => undefined)
      },
      onTimed: (cell, observation) => this.#tell({ kind: 'timed', cell, observation }),
    })
    // Where the facts cannot be read, the cells need not end by themselves.
    const observations = await Promise.race([observing, planning.then(() => observing)])
    begin()
    await planning
    const judged = this.#cells.map((cell) => this.#judge(this.#predict(cell, machine), observations.get(cell) ?? null))
    return { judged, engine: description }
  }

  /** By the binaries' identity alone, but where a target is only predicted. */
  #startable(machine: Machine, engine: EngineDescription): readonly Cell[] {
    if (this.#cells.every(({ target }) => target.os === 'linux')) {
      return this.#cells.filter(({ binary, target }) => {
        return mayStart({ facts: this.#subjects[binary]!.identity, target }).runs !== false
      })
    }
    this.#plan()
    return this.#cells.filter((cell) => !neverStarts(this.#predict(cell, machine), engine))
  }

  /** Reads the facts, where that was not done yet. Throws BinaryFormatError. */
  #plan(): void {
    if (this.#heldBack === null) return
    const cells = this.#cells.map((cell) => this.#predict(cell))
    const later = this.#heldBack
    this.#heldBack = null
    for (const event of [{ kind: 'planned', cells } as const, ...later]) this.#ports.onEvent(event)
  }

  #tell(event: RunEvent): void {
    if (this.#heldBack) this.#heldBack.push(event)
    else this.#ports.onEvent(event)
  }

  #enter(cell: Cell, phase: CellPhase | 'timing'): void {
    // Takes this process's time: while a container starts there is some.
    if (phase === 'running') for (const subject of this.#subjects) void subject.sha256()
    this.#tell({ kind: 'phase', cell, phase })
  }

  #predict(cell: Cell, machine?: Machine): PlannedCell {
    const { facts } = this.#subjects[cell.binary]!
    const { target, profile } = cell
    return { cell, prediction: predict({ facts, target, profile, ...(machine && { machine }) }) }
  }

  #judge(planned: PlannedCell, observation: CellObservation | null): JudgedCell {
    return judgePlanned(planned, this.#subjects[planned.cell.binary]!.facts, observation, this.#options.config)
  }

  #upload(names: readonly string[], { os, arch }: EngineDescription, planning: Promise<void>): Upload {
    const probePath = planning.then(() => this.#ports.probe({ os, arch }))
    probePath.catch(() => undefined)
    const binaries = this.#subjects.map(({ path, identity }, index) => {
      return { hostPath: path, cellName: names[index]!, platform: `${identity.os}/${identity.arch}` }
    })
    // To a job's runner the binaries come as an artifact.
    const upload = { binaries, probePath, ...(this.#options.isRunner && { modesLost: true }) }
    if (!this.#cells.some(({ target }) => target.place === 'wine')) return upload
    const wineProbePath = planning.then(() => this.#ports.probe({ os: 'windows', arch: 'amd64' }))
    wineProbePath.catch(() => undefined)
    return { ...upload, wineProbePath }
  }
}

/** Requests that are made now leave before what comes then. */
async function nextTurn(): Promise<void> {
  await new Promise((resolve) => {
    setImmediate(resolve)
  })
}

/** What was tried in vain is a list; a cell's reason is a sentence. */
function oneParagraph({ message, hint }: PortcullisError): string {
  const sentence = message.replace(/:\s*\n\s*/g, ': ').replace(/\s*\n\s*/g, '; ')
  return `${sentence}${/[.!?]$/.test(sentence) ? '' : '.'} ${hint}`
}

import type { Machine } from '../checks/check.ts'
import { smokeSteps } from '../checks/smoke.ts'
import type { Engine, EngineDescription, Upload } from '../engines/engine.ts'
import { PortcullisError } from '../errors.ts'
import type { CellObservation } from '../protocol/observation.ts'
import type { JudgedCell, PlannedCell, RunOptions, RunPorts, WantedPlaces } from './ports.ts'
import type { Cell } from '../targets/cell.ts'
import { planCells } from '../targets/plan-cells.ts'
import { cellNames } from './cell-names.ts'
import { fittingCells } from './fitting-cells.ts'
import { judgePlanned, neverStarts, predictCell } from './judge-planned.ts'
import { notRun, observeCells } from './observe-cells.ts'
import type { Subject } from './subject.ts'

export interface Judged {
  readonly judged: readonly JudgedCell[]
  readonly engine: EngineDescription | null
}

/** From inspected binaries to judged cells, with or without an engine: plan, predict, tell, observe, judge. */
export class Stage {
  readonly #options: RunOptions
  readonly #ports: RunPorts
  readonly #subjects: readonly Subject[]
  readonly #cells: readonly Cell[]

  constructor(options: RunOptions, ports: RunPorts, subjects: readonly Subject[]) {
    this.#options = options
    this.#ports = ports
    this.#subjects = subjects
    const { only, config } = options
    const facts = subjects.map((subject) => subject.facts)
    const cells = fittingCells(planCells(facts, config.targets, config.profiles), facts)
    this.#cells = cells.filter(({ id }) => only === undefined || only.has(id))
  }

  async judge(): Promise<Judged> {
    const { config } = this.#options
    const planned = this.#cells.map((cell) => this.#predict(cell))
    this.#ports.onEvent({ kind: 'planned', cells: planned })
    if (config.engine === 'none') return { judged: planned.map((each) => this.#judge(each, null)), engine: null }
    let opened: Engine
    try {
      opened = await this.#ports.openEngine(config.engine, this.#wantedPlaces())
    } catch (error) {
      return this.#withoutEngine(planned, error)
    }
    await using engine = opened
    const { description } = engine
    this.#ports.onEvent({ kind: 'engine', engine: description })
    const onMachine = this.#cells.map((cell) => this.#predict(cell, { kernel: description.kernel, cpuLevel: null }))
    const observations = await this.#observe(engine, onMachine)
    return {
      judged: onMachine.map((each) => this.#judge(each, observations.get(each.cell) ?? null)),
      engine: description,
    }
  }

  #withoutEngine(planned: readonly PlannedCell[], error: unknown): Judged {
    if (!(error instanceof PortcullisError) || error.exitCode !== 3) throw error
    const lost = notRun({ kind: 'engine-unavailable', message: oneParagraph(error), step: null })
    return { judged: planned.map((each) => this.#judge(each, neverStarts(each, null) ? null : lost)), engine: null }
  }

  async #observe(engine: Engine, planned: readonly PlannedCell[]): Promise<ReadonlyMap<Cell, CellObservation>> {
    const { config } = this.#options
    const { description } = engine
    const startable = planned.filter((each) => !neverStarts(each, description))
    const plannedOf = new Map(startable.map((each) => [each.cell, each]))
    const names = cellNames(this.#subjects.map(({ path }) => path))
    // A failed upload is told by the cells that need it.
    if (startable.length > 0) engine.prepare(this.#upload(names, description)).catch(() => undefined)
    return await observeCells({
      engine,
      cells: startable.map(({ cell }) => cell),
      binaryName: (cell) => names[cell.binary]!,
      steps: smokeSteps(config.smoke, { traced: config.policy.denyCalls !== undefined }),
      config,
      startControl: this.#ports.control?.(description) ?? null,
      signal: this.#ports.signal,
      onPhase: (cell, phase) => this.#ports.onEvent({ kind: 'phase', cell, phase }),
      onObserved: (cell, observation) => {
        const { judgement } = this.#judge(plannedOf.get(cell)!, observation)
        this.#ports.onEvent({ kind: 'judged', cell, judgement })
      },
      onTimed: (cell, observation) => this.#ports.onEvent({ kind: 'timed', cell, observation }),
    })
  }

  #predict(cell: Cell, machine?: Machine): PlannedCell {
    return predictCell(cell, this.#subjects[cell.binary]!.facts, machine)
  }

  #judge(planned: PlannedCell, observation: CellObservation | null): JudgedCell {
    return judgePlanned(planned, this.#subjects[planned.cell.binary]!.facts, observation, this.#options.config)
  }

  #upload(names: readonly string[], { os, arch, kind }: EngineDescription): Upload {
    const binaries = this.#subjects.map(({ path, facts, identity }, index) => {
      return { hostPath: path, cellName: names[index]!, platform: `${facts.os}/${facts.arch}`, identity }
    })
    const probePath = rejectsLater(this.#ports.probe(kind === 'native' ? { os, arch, kind } : { os, arch }))
    // To a job's runner the binaries come as an artifact.
    const upload = { binaries, probePath, ...(this.#options.isRunner && { modesLost: true }) }
    if (!this.#cells.some(({ target }) => target.place === 'wine')) return upload
    return { ...upload, wineProbePath: rejectsLater(this.#ports.probe({ os: 'windows', arch: 'amd64' })) }
  }

  #wantedPlaces(): WantedPlaces {
    const { config, isRunner } = this.#options
    const targets = this.#cells.map(({ target }) => target)
    return {
      containers: targets.some(({ place }) => place !== 'host'),
      qemu: config.qemu,
      host: isRunner === true && targets.some(({ place }) => place === 'host'),
    }
  }
}

/** The cells that need it say why it is missing; until then nobody waits for it. */
function rejectsLater(work: Promise<string>): Promise<string> {
  work.catch(() => undefined)
  return work
}

/** What was tried in vain is a list; a cell's reason is a sentence. */
function oneParagraph({ message, hint }: PortcullisError): string {
  const sentence = message.replace(/:\s*\n\s*/g, ': ').replace(/\s*\n\s*/g, '; ')
  return `${sentence}${/[.!?]$/.test(sentence) ? '' : '.'} ${hint}`
}

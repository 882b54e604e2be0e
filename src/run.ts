import type { BinaryFacts } from './binary/facts.ts'
import { inspectBinary } from './binary/inspect.ts'
import type { ByteSource } from './binary/reader.ts'
import type { Machine } from './checks/check.ts'
import { predict } from './checks/predict.ts'
import type { Prediction } from './checks/prediction.ts'
import { smokeSteps } from './checks/smoke.ts'
import type { Config, EngineChoice } from './config/config.ts'
import type { CellPhase, Engine, EngineDescription, Upload } from './engines/engine.ts'
import { PortcullisError } from './errors.ts'
import type { CellObservation } from './protocol/observation.ts'
import { buildReport } from './report/build.ts'
import type { Report } from './report/report.ts'
import { cellNames } from './run/cell-names.ts'
import { notRun, observeCells } from './run/observe-cells.ts'
import type { DuetRequest } from './run/observe-duet.ts'
import type { Cell } from './targets/cell.ts'
import { planCells } from './targets/plan-cells.ts'
import { exitCode } from './verdict/exit-code.ts'
import { decideGate, isRequired } from './verdict/gate.ts'
import { judgeCell } from './verdict/judge.ts'
import type { CellJudgement } from './verdict/judgement.ts'
import { judgeDuet, type TimerJudgement } from './verdict/timer-judgement.ts'
import { withTimers } from './verdict/timer-outcome.ts'

export interface RunOptions {
  /** Host paths of the binaries under test. */
  readonly binaries: readonly string[]
  readonly config: Config
  /** SHA-256 of the configuration as used, hex; a function is called late, when cells are done. */
  readonly configHash: string | (() => Promise<string>)
  readonly toolVersion: string
  /** Ids of the cells that are this run's; absent = all. */
  readonly only?: ReadonlySet<string>
}

/** The outside world, given by `entry`. */
export interface RunPorts {
  openSource(path: string): ByteSource & Disposable
  /** Of the file's bytes, hex. */
  sha256(path: string): Promise<string>
  /**
   * Rejects with EngineUnavailableError when there is none. `onAsked` is called once an engine has been asked and has yet to answer, and
   * never where none was.
   */
  openEngine(choice: Exclude<EngineChoice, 'none'>, onAsked: () => void): Promise<Engine>
  /** Host path of a probe for the platform; may build it. */
  probe(platform: { readonly os: string; readonly arch: string }): Promise<string>
  /** Starts the probe on this machine as the control of a duet. null: the engine's cells run on another one. Absent: never. */
  control?(engine: EngineDescription): DuetRequest['startControl']
  /** Milliseconds since the epoch. */
  now(): number
  onEvent(event: RunEvent): void
  /** Ends the run early: cells stop, the report is partial. */
  readonly signal: AbortSignal
}

export type RunEvent =
  | { readonly kind: 'planned'; readonly cells: readonly PlannedCell[] }
  | { readonly kind: 'engine'; readonly engine: EngineDescription }
  | { readonly kind: 'phase'; readonly cell: Cell; readonly phase: CellPhase | 'timing' }
  | { readonly kind: 'judged'; readonly cell: Cell; readonly judgement: CellJudgement }
  | { readonly kind: 'timed'; readonly cell: Cell; readonly observation: CellObservation }

export interface PlannedCell {
  readonly cell: Cell
  readonly prediction: Prediction
}

export interface JudgedCell extends PlannedCell {
  readonly required: boolean
  readonly judgement: CellJudgement
  readonly observation: CellObservation | null
  /** null: not measured against the host. */
  readonly timers: TimerJudgement | null
}

export interface RunResult {
  readonly report: Report
  readonly exitCode: 0 | 1 | 3
}

interface InspectedBinary {
  readonly path: string
  readonly facts: BinaryFacts
  readonly sha256: Promise<string>
}

/**
 * The whole way from binaries to a report: inspect, plan, predict, observe, judge, gate.
 * Rejects only for wrong input (exit code 2); everything after planning ends in the report, whatever happens.
 */
export async function run(options: RunOptions, ports: RunPorts): Promise<RunResult> {
  const startedMs = ports.now()
  const { config } = options
  const opening = config.engine === 'none' ? null : await asked(ports, config.engine)
  let binaries: readonly InspectedBinary[]
  try {
    binaries = options.binaries.map((path) => inspect(path, ports))
  } catch (error) {
    await opening?.engine.then((engine) => engine[Symbol.asyncDispose]()).catch(() => undefined)
    throw error
  }
  const stage = new Stage(options, ports, binaries)
  const { judged, engine } = opening ? await stage.observe(opening.engine) : stage.predictOnly()
  const complete = !ports.signal.aborted
  const gate = decideGate({
    cells: judged,
    binaries: binaries.map(({ facts }) => facts),
    policy: config.policy,
    complete,
  })
  const report = buildReport({
    startedAt: new Date(startedMs).toISOString(),
    durationMs: ports.now() - startedMs,
    complete,
    configHash: typeof options.configHash === 'string' ? options.configHash : await options.configHash(),
    toolVersion: options.toolVersion,
    engine,
    binaries: await Promise.all(
      binaries.map(async ({ path, facts, sha256 }) => ({ path, facts, sha256: await sha256 })),
    ),
    cells: judged,
    gate,
  })
  return { report, exitCode: exitCode({ gate, cells: judged }) }
}

/** The engine's answer takes longer than reading the binary: it is asked first, and the binary read meanwhile. */
async function asked(ports: RunPorts, choice: Exclude<EngineChoice, 'none'>): Promise<Opening> {
  let opening: Promise<Engine> | undefined
  await new Promise<void>((resolve) => {
    opening = ports.openEngine(choice, resolve)
    opening.then(
      () => resolve(),
      () => resolve(),
    )
  })
  return { engine: opening! }
}

/** In an object, since a promise of a promise is one promise. */
interface Opening {
  readonly engine: Promise<Engine>
}

function inspect(path: string, ports: RunPorts): InspectedBinary {
  using source = ports.openSource(path)
  const facts = inspectBinary(source)
  const sha256 = ports.sha256(path)
  sha256.catch(() => undefined)
  return { path, facts, sha256 }
}

interface Judged {
  readonly judged: readonly JudgedCell[]
  readonly engine: EngineDescription | null
}

/** From planned cells to judged ones, with or without an engine. */
class Stage {
  readonly #options: RunOptions
  readonly #ports: RunPorts
  readonly #binaries: readonly InspectedBinary[]
  readonly #cells: readonly Cell[]

  constructor(options: RunOptions, ports: RunPorts, binaries: readonly InspectedBinary[]) {
    this.#options = options
    this.#ports = ports
    this.#binaries = binaries
    const { targets, profiles } = options.config
    const facts = binaries.map((each) => each.facts)
    const { only } = options
    this.#cells = planCells(facts, targets, profiles).filter(({ id }) => only === undefined || only.has(id))
    ports.onEvent({ kind: 'planned', cells: this.#predictAll() })
  }

  predictOnly(): Judged {
    return { judged: this.#predictAll().map((planned) => this.#judge(planned, null)), engine: null }
  }

  async observe(opening: Promise<Engine>): Promise<Judged> {
    let engine: Engine
    try {
      engine = await opening
    } catch (error) {
      if (!(error instanceof PortcullisError) || error.exitCode !== 3) throw error
      const lost = notRun({ kind: 'engine-unavailable', message: oneParagraph(error), step: null })
      const judged = this.#predictAll().map((planned) => this.#judge(planned, neverStarts(planned) ? null : lost))
      return { judged, engine: null }
    }
    await using open = engine
    return await this.#observeOn(open)
  }

  async #observeOn(engine: Engine): Promise<Judged> {
    const { description } = engine
    const ports = this.#ports
    ports.onEvent({ kind: 'engine', engine: description })
    const planned = this.#predictAll({ kernel: description.kernel, cpuLevel: null })
    const startable = planned.filter((each) => !neverStarts(each))
    const byCell = new Map(startable.map((each) => [each.cell, each]))
    const names = cellNames(this.#binaries.map(({ path }) => path))
    if (startable.length > 0) engine.prepare(this.#upload(names, description)).catch(() => undefined)
    const observations = await observeCells({
      engine,
      cells: startable.map(({ cell }) => cell),
      binaryName: (cell) => names[cell.binary]!,
      steps: smokeSteps(this.#options.config.smoke),
      config: this.#options.config,
      startControl: ports.control?.(description) ?? null,
      signal: ports.signal,
      onPhase: (cell, phase) => ports.onEvent({ kind: 'phase', cell, phase }),
      onObserved: (cell, observation) => {
        const { judgement } = this.#judge(byCell.get(cell)!, observation)
        ports.onEvent({ kind: 'judged', cell, judgement })
      },
      onTimed: (cell, observation) => ports.onEvent({ kind: 'timed', cell, observation }),
    })
    const judged = planned.map((each) => this.#judge(each, observations.get(each.cell) ?? null))
    return { judged, engine: description }
  }

  #predictAll(machine?: Machine): readonly PlannedCell[] {
    return this.#cells.map((cell) => {
      const { facts } = this.#binaries[cell.binary]!
      const { target, profile } = cell
      return { cell, prediction: predict({ facts, target, profile, ...(machine && { machine }) }) }
    })
  }

  #judge(planned: PlannedCell, observation: CellObservation | null): JudgedCell {
    const { cell } = planned
    const { facts } = this.#binaries[cell.binary]!
    const prediction = onThisMachine(planned, facts, observation)
    const { smoke, policy } = this.#options.config
    const control = observation?.control
    const timers = control
      ? judgeDuet(cell, { control, cell: observation.measured?.series ?? [] }, policy.timers)
      : null
    const judgement = withTimers(judgeCell({ cell, facts, prediction, smoke, observation, skipped: null }), timers)
    return { cell, prediction, judgement, observation, timers, required: isRequired(cell, policy) }
  }

  #upload(names: readonly string[], engine: EngineDescription): Upload {
    const probePath = this.#ports.probe({ os: engine.os, arch: engine.arch })
    probePath.catch(() => undefined)
    const binaries = this.#binaries.map(({ path }, index) => ({ hostPath: path, cellName: names[index]! }))
    return { binaries, probePath }
  }
}

/**
 * Another operating system's or machine's binary: starting it would at best prove what an emulator can. Targets that no engine
 * of Linux containers has are only predicted: a predicted failure stands, a predicted success proves nothing.
 */
function neverStarts({ cell, prediction }: PlannedCell): boolean {
  if (cell.target.os !== 'linux' && prediction.runs === false) return true
  return prediction.findings.some((finding) => finding.id === 'wrong-architecture')
}

/** The CPU is known only from inside a cell: one that is too old for the binary makes the hazard a certainty. */
function onThisMachine(planned: PlannedCell, facts: BinaryFacts, observation: CellObservation | null): Prediction {
  const machine = observation?.facts
  if (machine == null) return planned.prediction
  const { target, profile } = planned.cell
  const certain = predict({ facts, target, profile, machine })
  return certain.runs === false ? certain : planned.prediction
}

/** What was tried in vain is a list; a cell's reason is a sentence. */
function oneParagraph({ message, hint }: PortcullisError): string {
  const sentence = message.replace(/:\s*\n\s*/g, ': ').replace(/\s*\n\s*/g, '; ')
  return `${sentence}${/[.!?]$/.test(sentence) ? '' : '.'} ${hint}`
}

import type { ByteSource } from './binary/reader.ts'
import type { Prediction } from './checks/prediction.ts'
import type { Config, EngineChoice } from './config/config.ts'
import type { CellPhase, Engine, EngineDescription } from './engines/engine.ts'
import type { CellObservation } from './protocol/observation.ts'
import type { Report } from './report/report.ts'
import type { DuetRequest } from './run/observe-duet.ts'
import type { Subject } from './run/subject.ts'
import type { Cell } from './targets/cell.ts'
import { targetSlug } from './targets/plan-cells.ts'
import type { CellJudgement } from './verdict/judgement.ts'
import type { TimerJudgement } from './verdict/timer-judgement.ts'

export interface RunOptions {
  /** Host paths of the binaries under test. */
  readonly binaries: readonly string[]
  readonly config: Config
  /** SHA-256 of the configuration as used, hex; a function is called late, when cells are done. */
  readonly configHash: string | (() => Promise<string>)
  readonly toolVersion: string
  /** Ids of the cells that are this run's; absent = all. */
  readonly only?: ReadonlySet<string>
  /** This machine was chosen for its cells, as a job's runner is: those that want the machine itself get it with any engine. */
  readonly isRunner?: boolean
}

/** The outside world, given by `entry`. */
export interface RunPorts {
  openSource(path: string): ByteSource & Disposable
  /** Of the file's bytes, hex. */
  sha256(path: string): Promise<string>
  /**
   * Rejects with EngineUnavailableError when there is none. `onAsked` is called once an engine has been asked and has yet to answer, and
   * never where none was. `wanted`: where the run's cells are to run; absent = in containers.
   */
  openEngine(choice: Exclude<EngineChoice, 'none'>, onAsked: () => void, wanted?: WantedPlaces): Promise<Engine>
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

export interface WantedPlaces {
  readonly containers: boolean
  /** On the machine itself. */
  readonly host: boolean
  /** By an emulator where the machine is another one than the binary's. */
  readonly qemu: boolean
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

/**
 * The whole way from binaries to a report: inspect, plan, predict, observe, judge, gate.
 * Rejects only for wrong input (exit code 2); everything after planning ends in the report, whatever happens.
 */
export async function run(options: RunOptions, ports: RunPorts): Promise<RunResult> {
  const startedMs = ports.now()
  const { config } = options
  const opening = config.engine === 'none' ? null : await asked(ports, config.engine, wantedPlaces(options))
  // Read while the engine answers.
  const [{ Stage }, { Subject }] = await Promise.all([import('./run/stage.ts'), import('./run/subject.ts')])
  let subjects: readonly Subject[]
  try {
    subjects = options.binaries.map((path) => new Subject(path, ports))
  } catch (error) {
    await opening?.engine.then((engine) => engine[Symbol.asyncDispose]()).catch(() => undefined)
    throw error
  }
  const stage = new Stage(options, ports, subjects)
  const { judged, engine } = opening ? await stage.observe(opening.engine) : stage.predictOnly()
  const [{ decideGate }, { exitCode }, { buildReport }] = await Promise.all([
    import('./verdict/gate.ts'),
    import('./verdict/exit-code.ts'),
    import('./report/build.ts'),
  ])
  const complete = !ports.signal.aborted
  const gate = decideGate({
    cells: judged,
    binaries: subjects.map(({ facts }) => facts),
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
      subjects.map(async (subject) => ({ path: subject.path, facts: subject.facts, sha256: await subject.sha256() })),
    ),
    ...(config.production !== undefined && { production: config.production }),
    cells: judged,
    gate,
  })
  return { report, exitCode: exitCode({ gate, cells: judged }) }
}

/** The engine's answer takes longer than reading the binary: it is asked first, and the binary read meanwhile. */
async function asked(ports: RunPorts, choice: Exclude<EngineChoice, 'none'>, wanted: WantedPlaces): Promise<Opening> {
  let opening: Promise<Engine> | undefined
  await new Promise<void>((resolve) => {
    opening = ports.openEngine(choice, resolve, wanted)
    opening.then(
      () => resolve(),
      () => resolve(),
    )
  })
  return { engine: opening! }
}

/** Known before the binaries are read: a cell's id ends with its target and profile. */
function wantedPlaces({ config, only, isRunner }: RunOptions): WantedPlaces {
  const ids = only === undefined ? null : [...only].map((id) => id.slice(id.indexOf('@') + 1).split('+')[0])
  const targets = config.targets.filter(({ id }) => ids === null || ids.includes(targetSlug(id)))
  return {
    containers: targets.some(({ place }) => place !== 'host'),
    qemu: config.qemu,
    host: isRunner === true && targets.some(({ place }) => place === 'host'),
  }
}

/** In an object, since a promise of a promise is one promise. */
interface Opening {
  readonly engine: Promise<Engine>
}

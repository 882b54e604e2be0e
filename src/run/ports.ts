import type { ByteSource } from '../binary/reader.ts'
import type { Prediction } from '../checks/prediction.ts'
import type { Config, EngineChoice } from '../config/config.ts'
import type { BinaryIdentity } from '../engines/binary-identity.ts'
import type { CellPhase, Engine, EngineDescription } from '../engines/engine.ts'
import type { ProbePlatform } from '../engines/probe/probe-tools.ts'
import type { CellObservation } from '../protocol/observation.ts'
import type { Report } from '../report/report.ts'
import type { Cell } from '../targets/cell.ts'
import type { CellJudgement } from '../verdict/judgement.ts'
import type { TimerJudgement } from '../verdict/timer-judgement.ts'
import type { DuetRequest } from './observe-duet.ts'

export interface RunOptions {
  /** Host paths of the binaries under test. */
  readonly binaries: readonly string[]
  readonly config: Config
  /** SHA-256 of the configuration as used, hex. */
  readonly configHash: string
  readonly toolVersion: string
  /** Ids of the cells that are this run's; absent = all. */
  readonly only?: ReadonlySet<string>
  /** This machine was chosen for its cells, as a job's runner is: those that want the machine itself get it with any engine. */
  readonly isRunner?: boolean
}

/** The outside world, given by `entry`. */
export interface RunPorts {
  /** `stamp`: of the file's state as it was opened. */
  openSource(path: string): ByteSource & Disposable & { readonly stamp: string }
  /** Of the file's bytes, hex. Rejects with UsageError where they are not those of `identity`. */
  sha256(path: string, identity?: BinaryIdentity): Promise<string>
  /**
   * Rejects with EngineUnavailableError when there is none. `wanted`: where the run's cells are to run; absent = in containers.
   */
  openEngine(choice: Exclude<EngineChoice, 'none'>, wanted?: WantedPlaces): Promise<Engine>
  /** Host path of a probe for the platform; may build it. */
  probe(platform: ProbePlatform): Promise<string>
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

import type { BinaryFacts } from '../../binary/facts.ts'
import { mayStart } from '../../checks/architecture.ts'
import type { Prediction } from '../../checks/prediction.ts'
import type { Config } from '../../config/config.ts'
import type { Policy } from '../../config/policy.ts'
import type { CellRequest, Engine } from '../../engines/engine.ts'
import type { CellStep } from '../../protocol/job.ts'
import type { CellObservation } from '../../protocol/observation.ts'
import { judgePlanned, predictCell } from '../../run/judge-planned.ts'
import { lockOf, platformTrouble, pulledImage } from '../../run/observe-cells.ts'
import type { Cell } from '../../targets/cell.ts'
import { planCells } from '../../targets/plan-cells.ts'
import type { CellJudgement } from '../../verdict/judgement.ts'

/** Tracing makes a system call some ten times as long as it was. */
export const TRACED_SLOWNESS = 5
const OUTPUT_BYTES = 64 * 1024

export interface SmokeCells {
  /** To be started. */
  readonly cells: readonly PlannedSmoke[]
  /** Not started, and why. */
  readonly left: readonly { readonly cell: Cell; readonly reason: string }[]
}

export interface PlannedSmoke {
  readonly cell: Cell
  readonly prediction: Prediction
}

/** The cells in which the binary can be expected to start on this engine. */
export function planSmoke(facts: BinaryFacts, config: Config, engine: Engine): SmokeCells {
  const machine = { kernel: engine.description.kernel, cpuLevel: null }
  const planned: PlannedSmoke[] = []
  const left: { cell: Cell; reason: string }[] = []
  for (const cell of planCells([facts], config.targets, config.profiles)) {
    const { prediction } = predictCell(cell, facts, machine)
    const trouble = mayStart({ facts, target: cell.target }).runs === false ? null : platformTrouble(cell, engine)
    if (trouble) left.push({ cell, reason: trouble.message })
    else if (prediction.runs === false) left.push({ cell, reason: 'it is predicted to fail there' })
    else planned.push({ cell, prediction })
  }
  return { cells: planned, left }
}

export interface SmokeRun {
  readonly config: Pick<Config, 'pull' | 'lock' | 'mirrors'>
  readonly steps: readonly CellStep[]
  readonly timeoutMs: number
  readonly binary: string
  readonly seccomp?: string
}

export function cellRequest(cell: Cell, { steps, timeoutMs, binary, config, seccomp }: SmokeRun): CellRequest {
  return {
    cellId: cell.id,
    binary,
    image: pulledImage(cell, config),
    standIn: cell.target.standIn,
    target: cell.target,
    binaryPlatform: cell.platform,
    platform: cell.imagePlatform,
    profile: cell.profile,
    steps,
    pull: config.pull,
    ...lockOf(cell, config),
    timeoutMs,
    outputBytes: OUTPUT_BYTES,
    ...(seccomp !== undefined && { seccomp }),
  }
}

export function judge(
  planned: PlannedSmoke,
  facts: BinaryFacts,
  { smoke, policy }: Pick<Config, 'smoke' | 'policy'>,
  observation: CellObservation,
): CellJudgement {
  // Calls are learnt here; the policy's list of calls is for the gate.
  const learning: Policy = { ...policy }
  Reflect.deleteProperty(learning, 'denyCalls')
  return judgePlanned(planned, facts, observation, { smoke, policy: learning }).judgement
}

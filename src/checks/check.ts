import type { BinaryFacts } from '../binary/facts.ts'
import type { SmokeCase } from '../config/smoke-case.ts'
import type { TimerAction } from '../config/timer-policy.ts'
import type { Finding } from '../findings.ts'
import type { CellFacts } from '../protocol/messages.ts'
import type { CellObservation } from '../protocol/observation.ts'
import type { StepOutcome } from '../protocol/process.ts'
import type { Cell } from '../targets/cell.ts'
import type { Profile } from '../targets/profile.ts'
import type { Target } from '../targets/target.ts'
import type { TimerVerdict } from '../timing/duet.ts'
import type { SummedCauses } from '../timing/summarise-series.ts'

/** What every check may look at. */
export interface CheckContext {
  /** The step's process was PID 1, started by the engine, which gives a signal and an exit code above 128 as one number. */
  readonly asPid1?: boolean
  readonly facts: BinaryFacts
  readonly target: Target
  readonly profile: Profile
  /** The host that cells run on, which every container shares; absent while no engine is known. */
  readonly machine?: Machine
  /** What the cell was seen to allow, and how much of it has to be left; absent: not asked for. */
  readonly headroom?: { readonly limits: CellFacts; readonly wantedPercent: number }
}

export interface Machine {
  readonly kernel: string | null
  /** x86-64 level 1..4. */
  readonly cpuLevel: number | null
}

/** A cell as a whole, after it ran. */
export interface SeenCell {
  readonly cell: Cell
  readonly facts: BinaryFacts
  readonly smoke: readonly SmokeCase[]
  readonly observation: CellObservation
  /** null: not measured against the host. */
  readonly timers: SeenTimers | null
}

/** What the judgement of a cell's timers says, as far as a check needs it. */
export interface SeenTimers {
  readonly verdict: TimerVerdict['verdict']
  readonly reason: string
  readonly limit: { readonly percent: number; readonly action: TimerAction }
  /** null: unmeasured. Percent of the period. */
  readonly analysis: { readonly p90: { readonly bounds: { readonly estimate: number; readonly lower: number } } } | null
  readonly causes: Pick<SummedCauses, 'throttle'>
}

/** One question asked of a cell. No I/O: facts in, findings out. One file per check, listed in the registry. */
export interface Check {
  readonly id: string
  /** Before anything runs. Absent = this question cannot be answered from bytes. */
  predict?(context: CheckContext): CheckPrediction
  /** After a step ran: why it went wrong, read from what came back. */
  diagnose?(outcome: StepOutcome, context: CheckContext): readonly Finding[]
  /** After all steps: what the cell as a whole shows. A warning makes a pass a warning, an error fails a cell that would have passed. */
  observe?(seen: SeenCell): readonly Finding[]
}

export interface CheckPrediction {
  /** false: these findings keep the binary from starting. null: cannot tell, `reason` says why. true: nothing stands in the way. */
  readonly runs: boolean | null
  readonly reason: string | null
  readonly findings: readonly Finding[]
}

import type { Finding } from '../findings.ts'
import type { StepOutcome } from '../protocol/process.ts'
import type { SmokeCase } from '../config/smoke-case.ts'

/** What came of one cell, before the gate. */
export interface CellJudgement {
  /** `fails`: the binary never reached its own code. null: nothing was run, or it could not be told. */
  readonly observed: 'runs' | 'fails' | null
  readonly outcome: 'pass' | 'fail' | 'warn' | 'unknown' | 'skip'
  readonly basis: 'observation' | 'prediction' | 'none'
  /** Always there for unknown and skip: the finding that led to the outcome, else a line of words. */
  readonly reason: Finding | string | null
  /** Prediction against observation; null when one of them is missing. */
  readonly agrees: boolean | null
  /** Of the cell as a whole; those of a step are with the step. */
  readonly findings: readonly Finding[]
  readonly steps: readonly StepJudgement[]
  /** Start to exit (run) or ready (server) of the first step that passed, milliseconds; null when none did. */
  readonly startupMs: number | null
}

export interface StepJudgement {
  readonly smoke: SmokeCase
  /** The step is a test of the harness itself, which started nothing but what the steps before it say. */
  readonly test?: { readonly durationMs: number | null }
  /** null: the cell was lost before this step ended; `result` is then unknown, as it is where a stand-in is no evidence. */
  readonly outcome: StepOutcome | null
  readonly result: 'pass' | 'fail' | 'unknown'
  readonly findings: readonly Finding[]
}

export interface GateDecision {
  readonly decision: 'pass' | 'fail'
  readonly reasons: readonly GateReason[]
  /** Highest GLIBC version any binary needs, `GLIBC_2.34`; null = none needed. */
  readonly glibcFloor: string | null
  /** Highest glibc that the policy allows, `2.17`; null = any. */
  readonly maxGlibc: string | null
}

export interface GateReason {
  readonly code:
    | 'required-cell-failed'
    | 'required-cell-unknown'
    | 'unknown-cell'
    | 'no-required-cell'
    | 'prediction-contradicted'
    | 'glibc-floor'
    | 'nothing-learned'
    | 'incomplete'
    | 'slice-refused'
    | 'guest-configuration'
  readonly severity: 'fail' | 'warn'
  readonly message: string
  /** Cell ids. */
  readonly cells: readonly string[]
}

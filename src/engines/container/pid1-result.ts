import type { RunStep, ServeStep } from '../../protocol/job.ts'
import type { StepOutcome } from '../../protocol/process.ts'
import type { Trouble } from '../../protocol/observation.ts'

/** Either the step's outcome, or why there is none. */
export type Pid1Result =
  | { readonly outcome: StepOutcome; readonly trouble: null }
  | { readonly outcome: null; readonly trouble: Trouble }

export type Pid1Step = RunStep | ServeStep

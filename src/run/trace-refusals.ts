import type { CellRequest, Engine } from '../engines/engine.ts'
import type { CellStep } from '../protocol/job.ts'
import type { StepOutcome } from '../protocol/process.ts'
import type { CellObservation, StepRefusals } from '../protocol/observation.ts'
import { refusedCalls } from './refused-calls.ts'

/** Enough to tell: what comes after is refused for the same reason. */
const MOST_STEPS = 4
/** The start of long output is where a refusal is told. */
const LOOKED_AT = 64 * 1024

/**
 * Steps that ended as if a filter had refused a system call, once more in a cell of their own, traced. null = there are none, or it
 * could not be seen. Never rejects.
 */
export async function traceRefusals(
  engine: Engine,
  request: CellRequest,
  seen: CellObservation,
  signal: AbortSignal,
): Promise<readonly StepRefusals[] | null> {
  if (seen.trouble !== null || seen.place !== undefined || seen.facts?.seccompMode !== 2) return null
  const refused = new Set(seen.outcomes.filter(looksRefused).map(({ step }) => step))
  const steps = request.steps.flatMap(({ step, startAs }): CellStep[] => {
    if (startAs !== 'child' || !refused.has(step.id) || (step.kind !== 'run' && step.kind !== 'serve')) return []
    return [{ step: { ...step, trace: true }, startAs }]
  })
  if (steps.length === 0) return null
  const known = seen.traces ?? (await engine.runCell({ ...request, steps: steps.slice(0, MOST_STEPS) }, signal)).traces
  const found = (known ?? []).map(({ step, calls }) => ({ step, calls: refusedCalls(calls) }))
  const told = found.filter(({ calls }) => calls.length > 0)
  return told.length === 0 ? null : told
}

function looksRefused({ startError, signal, exitCode, stdout, stderr }: StepOutcome): boolean {
  if (startError !== null || exitCode === 0) return false
  if (signal === 'SIGSYS') return true
  return [stderr, stdout].some(({ text }) => REFUSED.test(text.slice(0, LOOKED_AT)))
}

const REFUSED = /operation not permitted|function not implemented|bad system call/i

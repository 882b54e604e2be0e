import type { StepOutcome } from '../protocol/process.ts'

/** Nothing about the outcome itself says that something went wrong. What the smoke case expects is another question. */
export function endedWell(outcome: StepOutcome): boolean {
  const { serve } = outcome
  if (outcome.startError !== null || outcome.timedOut) return false
  if (serve === null) return outcome.exitCode === 0
  const answered = serve.readyMs !== null && serve.requestError === null && (serve.response?.status ?? 200) < 500
  const stopped = serve.stop === null || serve.stop.exited
  return answered && stopped && (outcome.exitCode ?? 0) === 0
}

import type { StepOutcome } from '../../protocol/process.ts'

const SIGKILL_EXIT = 137

/** The engine reports 137 for PID 1, and nobody is known to have ordered a kill: SIGKILL, or an exit code that the program chose. */
export function isUnsettledKill({ signal, timedOut, oomKills, serve }: StepOutcome): boolean {
  const byUs = serve?.stop?.exited === false
  return signal === 'SIGKILL' && !timedOut && oomKills === null && !byUs
}

/**
 * That step with what it did as the probe's child (`again`), where code and signal are told apart and kills for memory are counted; null =
 * that says nothing either.
 */
export function settledKill(outcome: StepOutcome, again: StepOutcome | null): StepOutcome | null {
  if (again?.exitCode === SIGKILL_EXIT) return { ...outcome, exitCode: SIGKILL_EXIT, signal: null, oomKills: 0 }
  if (again !== null && (again.oomKills ?? 0) > 0) return { ...outcome, oomKills: again.oomKills }
  return null
}

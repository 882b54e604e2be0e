import { finding, type Finding } from '../findings.ts'
import type { Check } from './check.ts'
import { stderrLines } from './output-lines.ts'

/** Ended by a signal nobody here sent, for which no other check has a name. */
export const signal: Check = {
  id: 'signal',
  diagnose(outcome): readonly Finding[] {
    const { signal: name, step } = outcome
    if (name === null || outcome.timedOut || NAMED_ELSEWHERE.has(name)) return []
    // The signal that a server case sends itself is how such a step should end.
    const stop = outcome.serve?.stop
    if (stop?.signal === name) return []
    // A server that did not stop is killed by us.
    if (stop?.exited === false && name === 'SIGKILL') return []
    return [finding('killed-by-signal', 'error', { step, signal: name }, stderrLines(outcome).slice(-2))]
  },
}

const NAMED_ELSEWHERE = new Set(['SIGSYS', 'SIGILL'])

import { finding, type Finding } from '../findings.ts'
import { crashOf } from './crash.ts'
import type { Check } from './check.ts'
import { codeOfSignal } from './signal-numbers.ts'

/** A crash for which no other check has a name. */
export const crashed: Check = {
  id: 'crashed',
  diagnose(outcome, { facts, asPid1 = false }): readonly Finding[] {
    const crash = crashOf(outcome)
    if (crash === null || (crash.kind === 'exception' && facts.os !== 'windows')) return []
    const { step } = outcome
    const { how, signal, evidence } = crash
    if (crash.kind === 'panic') return [finding('go-panic', 'error', { step, message: how }, evidence)]
    if (signal === null) return [finding('crashed', 'error', { step, how, exitCode: outcome.exitCode }, evidence)]
    // The signal that a server case sends itself is how such a step should end.
    const stop = outcome.serve?.stop
    if (stop?.signal === signal) return []
    // A server that did not stop is killed by us.
    if (stop?.exited === false && signal === 'SIGKILL') return []
    const code = outcome.exitCode ?? (asPid1 ? codeOfSignal(signal) : null)
    const isOneNumber = outcome.exitCode === null && code !== null
    const by = crash.kind === 'caught' ? 'go' : crash.kind === 'code' ? 'code' : isOneNumber ? 'pid1' : 'signal'
    return [finding('killed-by-signal', 'error', { step, signal, by, exitCode: code }, evidence)]
  },
}

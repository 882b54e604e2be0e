import { finding, type Finding } from '../findings.ts'
import type { Check } from './check.ts'
import { stderrLines } from './output-lines.ts'

/** Seccomp: killed by SIGSYS, or answered EPERM where the runtime does not expect it. */
export const systemCall: Check = {
  id: 'system-call',
  diagnose(outcome): readonly Finding[] {
    const { step } = outcome
    if (outcome.startError !== null) return []
    const lines = stderrLines(outcome)
    const trapped = lines.find((line) => line.startsWith('SIGSYS: bad system call'))
    if (outcome.signal === 'SIGSYS' || trapped !== undefined) {
      const evidence = trapped === undefined ? ['ended by SIGSYS'] : [trapped]
      return [finding('system-call-refused', 'error', { step, call: null, how: 'SIGSYS' }, evidence)]
    }
    const clone = lines.find((line) => CLONE_REFUSED.test(line))
    if (clone === undefined) return []
    const call = clone.startsWith('runtime/cgo') ? 'clone3' : 'clone'
    return [finding('system-call-refused', 'error', { step, call, how: 'EPERM' }, [clone])]
  },
}

const CLONE_REFUSED =
  /^runtime\/cgo: pthread_create failed: Operation not permitted|^runtime: failed to create new OS thread \(have \d+ already; errno=1\)/

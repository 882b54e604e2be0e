import { finding, type Finding } from '../findings.ts'
import { compareVersions } from '../targets/compare-versions.ts'
import { callSince } from '../targets/system-calls.ts'
import type { Check } from './check.ts'
import { outputLines, stderrLines } from './output-lines.ts'

/** Seccomp or an older kernel: killed by SIGSYS, answered EPERM where the runtime does not expect it, or ENOSYS in the program's words. */
export const systemCall: Check = {
  id: 'system-call',
  diagnose(outcome, { facts }): readonly Finding[] {
    const { step } = outcome
    if (outcome.startError !== null) return []
    const lines = stderrLines(outcome)
    const trapped = lines.find((line) => line.startsWith('SIGSYS: bad system call'))
    if (outcome.signal === 'SIGSYS' || trapped !== undefined) {
      const evidence = trapped === undefined ? ['ended by SIGSYS'] : [trapped]
      return [finding('system-call-refused', 'error', { step, call: null, how: 'SIGSYS' }, evidence)]
    }
    const clone = lines.find((line) => CLONE_REFUSED.test(line))
    if (clone !== undefined) {
      const call = clone.startsWith('runtime/cgo') ? 'clone3' : 'clone'
      return [finding('system-call-refused', 'error', { step, call, how: 'EPERM' }, [clone])]
    }
    const unknown = outputLines(outcome).find((line) => UNKNOWN_CALL.test(line))
    if (unknown === undefined) return []
    const word = UNKNOWN_CALL.exec(unknown)![1]!.toLowerCase()
    const since = callSince(word, facts.arch)
    // Operations of package os are named like the oldest calls, and make others: `open` is openat.
    const isNamed = since !== null && compareVersions(since, OLD) > 0
    const evidence = isNamed ? [unknown, `${word} is in Linux from ${since} on`] : [unknown]
    return [finding('system-call-refused', 'error', { step, call: isNamed ? word : null, how: 'ENOSYS' }, evidence)]
  },
}

/** Go needs at least that. */
const OLD = '2.6.32'
/** `statx: function not implemented` of Go, `statx: Function not implemented` of C; paths between are common: `statx /x: ...`. */
const UNKNOWN_CALL = /\b(\w{2,40})(?: \S{1,200})?: function not implemented\b/i

const CLONE_REFUSED =
  /^runtime\/cgo: pthread_create failed: Operation not permitted|^runtime: failed to create new OS thread \(have \d+ already; errno=1\)/

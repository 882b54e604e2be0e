import { finding, type Finding } from '../findings.ts'
import type { Check } from './check.ts'
import { outputLines, stderrLines } from './output-lines.ts'

/** EAGAIN for a thread or process. */
export const threadLimit: Check = {
  id: 'thread-limit',
  diagnose(outcome, { profile }): readonly Finding[] {
    const limit = Math.min(profile.pids, profile.userProcesses ?? Infinity)
    const { startError, step } = outcome
    if (startError !== null) {
      const refused = startError.errno === 'EAGAIN' || /resource temporarily unavailable/i.test(startError.message)
      return refused ? [finding('thread-limit', 'error', { step, limit }, [startError.message])] : []
    }
    const line =
      stderrLines(outcome).find((each) => RUNTIME.test(each)) ??
      outputLines(outcome).find((each) => FORK_REFUSED.test(each))
    return line === undefined ? [] : [finding('thread-limit', 'error', { step, limit }, [line])]
  },
}

/** errno 11 = EAGAIN; 1 (EPERM) is seccomp's answer, which system-call.ts names. */
const RUNTIME =
  /^runtime: failed to create new OS thread \(have \d+ already; errno=11\)|^runtime\/cgo: pthread_create failed: Resource temporarily unavailable/
const FORK_REFUSED = /fork\/exec .{1,200}: resource temporarily unavailable/

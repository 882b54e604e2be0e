import { finding, type Finding } from '../findings.ts'
import type { Check } from './check.ts'
import { stderrLines } from './output-lines.ts'

/** `panic: ...` and `fatal error: ...` of Go's runtime, which end a program with status 2. */
export const panic: Check = {
  id: 'panic',
  diagnose(outcome): readonly Finding[] {
    if (outcome.exitCode !== 2 && outcome.signal !== 'SIGABRT') return []
    const line = stderrLines(outcome).find((each) => /^(?:panic|fatal error): /.test(each))
    return line === undefined ? [] : [finding('go-panic', 'error', { step: outcome.step, message: line }, [line])]
  },
}

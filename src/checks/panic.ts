import { finding, type Finding } from '../findings.ts'
import type { StepOutcome } from '../protocol/messages.ts'
import type { Check } from './check.ts'
import { stderrLines } from './output-lines.ts'

/** `panic: ...` and `fatal error: ...` of Go's runtime, which end a program with status 2. */
export const panic: Check = {
  id: 'panic',
  diagnose(outcome): readonly Finding[] {
    const line = panicLine(outcome)
    return line === null ? [] : [finding('go-panic', 'error', { step: outcome.step, message: line }, [line])]
  },
}

/** The line by which Go's runtime says why it ended the program; null = it did not. */
export function panicLine(outcome: StepOutcome): string | null {
  if (outcome.exitCode !== 2 && outcome.signal !== 'SIGABRT') return null
  return stderrLines(outcome).find((each) => /^(?:panic|fatal error): /.test(each)) ?? null
}

import type { SmokeCase } from '../config/smoke-case.ts'
import { finding, type Finding } from '../findings.ts'
import type { StepOutcome } from '../protocol/process.ts'
import { crashOf } from './crash.ts'

export function missedExpectation(
  smoke: SmokeCase,
  what: 'exit code' | 'signal' | 'stdout' | 'stderr',
  expected: string,
  actual: string,
  outcome: StepOutcome,
  notes: readonly string[] = [],
): Finding {
  const args = { step: smoke.name, what, expected, actual }
  if (what === 'stdout' || what === 'stderr') return finding('expectation-missed', 'error', args)
  const last = outcome.stderr.text.trimEnd().split('\n').slice(-3)
  const words = last.filter((line) => line !== '').map((line) => line.slice(0, 300))
  // The end of a crash is a dump of registers and stacks.
  return finding('expectation-missed', 'error', args, [...notes, ...(crashOf(outcome)?.evidence ?? words)])
}

import { blocksStart } from '../catalogue.ts'
import type { Finding } from '../findings.ts'
import type { StepOutcome } from '../protocol/process.ts'
import type { CheckContext } from './check.ts'
import { endedWell } from './ended.ts'
import { CHECKS, LAST_RESORTS } from './registry.ts'

/**
 * Why a step went wrong, and hazards seen on the way. `met`: the step did what its smoke case expects; then what the program
 * printed is nobody's business and only warnings are given, since servers log "too many open files" in passing.
 */
export function diagnose(
  outcome: StepOutcome,
  context: CheckContext,
  met: boolean = endedWell(outcome),
): readonly Finding[] {
  const findings = CHECKS.flatMap((check) => check.diagnose?.(outcome, context) ?? [])
  if (met) return findings.filter(({ severity }) => severity !== 'error')
  const blocking = findings.filter(blocksStart)
  // A program that did not reach its own code has nothing else to explain.
  if (blocking.length > 0) return blocking
  if (findings.some(({ severity }) => severity === 'error')) return findings
  for (const check of LAST_RESORTS) {
    const last = check.diagnose?.(outcome, context) ?? []
    if (last.length > 0) return [...last, ...findings]
  }
  return findings
}

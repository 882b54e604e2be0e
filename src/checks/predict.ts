import { blocksStart } from '../catalogue.ts'
import type { Finding } from '../findings.ts'
import type { CheckContext } from './check.ts'
import type { Prediction } from './prediction.ts'
import { CHECKS } from './registry.ts'

/** What the binary's and the target's facts imply. What blocks decides; what is not known matters only when nothing blocks. */
export function predict(context: CheckContext): Prediction {
  const findings: Finding[] = []
  const reasons: string[] = []
  let blocked = false
  for (const check of CHECKS) {
    const answer = check.predict?.(context)
    if (answer === undefined) continue
    findings.push(...answer.findings)
    if (answer.reason !== null) reasons.push(answer.reason)
    if (answer.runs === false) blocked = true
    // For another system's binary the other questions have no meaning.
    if (answer.runs === false && check.id === 'architecture') break
  }
  const ordered = [...findings.filter(blocksStart), ...findings.filter((each) => !blocksStart(each))]
  if (blocked) return { runs: false, reason: null, findings: ordered }
  if (reasons.length > 0) return { runs: null, reason: [...new Set(reasons)].join('; '), findings: ordered }
  return { runs: true, reason: null, findings: ordered }
}

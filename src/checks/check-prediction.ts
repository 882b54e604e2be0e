import type { Finding } from '../findings.ts'
import type { CheckPrediction } from './check.ts'

/** Nothing stands in the way; hazards may go with it. */
export function passes(findings: readonly Finding[] = []): CheckPrediction {
  return { runs: true, reason: null, findings }
}

export function fails(findings: readonly Finding[]): CheckPrediction {
  return { runs: false, reason: null, findings }
}

export function unclear(reason: string, findings: readonly Finding[] = []): CheckPrediction {
  return { runs: null, reason, findings }
}

import { describe } from '../catalogue.ts'
import type { Finding } from '../findings.ts'
import type { Prediction } from '../checks/prediction.ts'
import type { ReportCell, ReportFinding } from './report.ts'

/** Adds the words of the catalogue to the facts of a finding. */
export function reportFinding(finding: Finding): ReportFinding {
  const { title, message, remedy } = describe(finding)
  const { id, severity, args, evidence } = finding
  return {
    id,
    severity,
    title,
    message,
    evidence: [...evidence],
    remedy: remedy && { text: remedy.text, command: remedy.command },
    args: { ...args },
  }
}

export function reportPrediction({ runs, reason, findings }: Prediction): ReportCell['prediction'] {
  return { runs, reason, findings: findings.map(reportFinding) }
}

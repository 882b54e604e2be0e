import type { Finding } from '../findings.ts'
import type { CellJudgement } from './judgement.ts'

/** The judgement with what the cell as a whole showed: a warning makes a pass a warning, an error fails a cell that would have passed. */
export function withObserved(judgement: CellJudgement, found: readonly Finding[]): CellJudgement {
  if (found.length === 0) return judgement
  const judged = { ...judgement, findings: [...judgement.findings, ...found] }
  if (judgement.outcome !== 'pass' && judgement.outcome !== 'warn') return judged
  const error = found.find(({ severity }) => severity === 'error')
  if (error !== undefined) return { ...judged, outcome: 'fail', reason: error }
  return found.some(({ severity }) => severity === 'warning') ? { ...judged, outcome: 'warn' } : judged
}

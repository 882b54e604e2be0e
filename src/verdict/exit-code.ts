import type { FindingId } from '../findings.ts'
import type { CellJudgement, GateDecision } from './judgement.ts'

interface JudgedOutcome {
  readonly outcome: CellJudgement['outcome']
  readonly findings: readonly { readonly id: string }[]
}

export interface ExitCodeInput {
  readonly gate: GateDecision
  readonly cells: readonly { readonly judgement: JudgedOutcome }[]
}

/** Findings of a cell whose machinery let us down. */
const TROUBLE: ReadonlySet<string> = new Set<FindingId>([
  'image-unavailable',
  'platform-unavailable',
  'profile-refused',
  'engine-unavailable',
  'engine-lost',
  'engine-refused',
  'probe-failed',
  'killed-for-memory',
  'killed-from-outside',
  'cell-time-limit',
  'interrupted',
  'result-missing',
  'slice-refused',
])

/** 0: the gate passes. 1: it fails. 3: nothing could be learned, since every cell was lost to trouble with engine or images. */
export function exitCode({ gate, cells }: ExitCodeInput): 0 | 1 | 3 {
  const planned = cells.filter(({ judgement }) => judgement.outcome !== 'skip')
  const lost = planned.filter(
    ({ judgement }) => judgement.outcome === 'unknown' && judgement.findings.some(({ id }) => TROUBLE.has(id)),
  )
  if (planned.length > 0 && lost.length === planned.length) return 3
  return gate.decision === 'pass' ? 0 : 1
}

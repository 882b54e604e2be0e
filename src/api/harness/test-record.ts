import type { CellEvidence } from './cell-evidence.ts'

/** One test in one cell: what it saw, and how the test runner says it ended. */
export interface TestRecord {
  readonly evidence: CellEvidence
  /** Suites that it is in, `v2 > converts`: the cell is not repeated. */
  readonly test: string
  readonly state: 'passed' | 'failed' | 'skipped'
  /** Why it failed or was skipped, one line; null = it passed, or nobody said why. */
  readonly message: string | null
  /** How often it failed before it passed. */
  readonly failures: number
  readonly durationMs: number | null
}

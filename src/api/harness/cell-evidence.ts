import type { BinaryFacts } from '../../binary/facts.ts'
import type { Policy } from '../../config/policy.ts'
import type { SmokeCase } from '../../config/smoke-case.ts'
import type { EngineDescription } from '../../engines/engine.ts'
import type { CellObservation } from '../../protocol/observation.ts'
import type { ReportBinary } from '../../report/report.ts'
import type { PlannedCell } from '../../run/ports.ts'
import type { MatrixPlan } from './matrix-plan.ts'
import type { UnknownCellError } from './unknown-cell-error.ts'

/**
 * What one test has to do with one cell, as plain data: it goes from vitest's worker to the reporter, which knows how the test ended and judges. It
 * is there from the test's registration on, and grows with each call: a test that never ran or never ended leaves it, too.
 */
export interface CellEvidence extends PlannedCell {
  readonly binary: ReportBinary
  readonly facts: BinaryFacts
  readonly policy: Policy
  readonly configHash: string
  readonly calls: SmokeCase[]
  readonly observations: CellObservation[]
  /** Why the cell was lost; null = it was not. */
  unknown: Pick<UnknownCellError, 'reason' | 'message'> | null
  engine: EngineDescription | null
}

export function newEvidence(plan: MatrixPlan, { cell, prediction }: PlannedCell): CellEvidence {
  const { binary, facts, config, configHash } = plan
  const { policy } = config
  return {
    cell,
    prediction,
    binary,
    facts,
    policy,
    configHash,
    calls: [],
    observations: [],
    unknown: null,
    engine: null,
  }
}

/** What judging needs of a call: neither input nor values of the environment leave the worker. */
export function bareCall(smoke: SmokeCase): SmokeCase {
  const { server, env } = smoke
  const names = Object.keys(env).map((name) => [name, ''] as const)
  const request = server?.request && { ...server.request, headers: {}, body: null }
  const bare = server && { ...server, request: request ?? null }
  if (bare) Reflect.deleteProperty(bare, 'more')
  return {
    ...smoke,
    stdin: null,
    files: [],
    env: Object.fromEntries(names),
    server: bare,
  }
}

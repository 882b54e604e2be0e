import type { Policy } from '../../config/policy.ts'
import type { CellObservation } from '../../protocol/observation.ts'
import { reportCell } from '../../report/report-cell.ts'
import type { Report, ReportBinary, ReportCell } from '../../report/report.ts'
import { isRequired } from '../../verdict/gate.ts'
import { judgedTimers } from './measured-timers.ts'
import { judgeCell } from '../../verdict/judge.ts'
import type { CellJudgement } from '../../verdict/judgement.ts'
import type { CellSeen } from './cell-handle.ts'
import type { MatrixPlan } from './matrix-plan.ts'
import type { PlannedCell } from '../../run.ts'

/** What one test saw in one cell, as plain data: it goes from vitest's worker to the reporter. */
export interface CellRecord {
  readonly binary: ReportBinary
  readonly cell: ReportCell
  readonly engine: Report['engine']
  readonly configHash: string
  readonly policy: Policy
}

export interface CellRecordInput {
  readonly plan: MatrixPlan
  readonly planned: PlannedCell
  readonly seen: CellSeen
  /** `answers > linux/amd64@scratch`, without the cell. */
  readonly test: string
  /** Why the test failed, one line; null = it passed. */
  readonly failure: string | null
  readonly engine: Report['engine']
}

/** null where nothing was asked of the cell: a test that only looked at the bytes proves nothing of the place. */
export function cellRecord(input: CellRecordInput): CellRecord | null {
  const { plan, planned, seen, test, failure, engine } = input
  if (seen.observations.length === 0 && seen.unknown === null) return null
  const { cell, prediction } = planned
  const observation = merged(seen.observations)
  const judged = judgeCell({ cell, facts: plan.facts, prediction, smoke: seen.calls, observation, skipped: null })
  const judgement = bodyDecides(judged, seen, test, failure)
  const required = isRequired(cell, plan.config.policy)
  // Shown, and gating nothing: what late timers mean is the test body's to say.
  const timers = observation && judgedTimers(cell, observation, plan.config.policy.timers)
  return {
    binary: plan.binary,
    cell: reportCell({ cell, required, prediction, judgement, observation, timers }, plan.binary.sha256),
    engine,
    configHash: plan.configHash,
    policy: plan.config.policy,
  }
}

/** A crash that the test expects is no failure, and a failed expectation is one although all calls ended well. */
function bodyDecides(
  judged: CellJudgement,
  { unknown }: CellSeen,
  test: string,
  failure: string | null,
): CellJudgement {
  const named = judged.steps.map((step) => ({ ...step, smoke: { ...step.smoke, name: `${test} ${step.smoke.name}` } }))
  if (unknown !== null) return { ...judged, steps: named, outcome: 'unknown', basis: 'none', reason: unknown.message }
  if (failure !== null) {
    const reason = judged.outcome === 'fail' ? judged.reason : `${test}: ${failure}`
    return { ...judged, steps: named, outcome: 'fail', basis: 'observation', reason }
  }
  const steps = named.map((step) => ({ ...step, result: 'pass' as const }))
  const outcome = judged.outcome === 'warn' ? 'warn' : 'pass'
  return { ...judged, steps, outcome, basis: 'observation', reason: null }
}

function merged(observations: readonly CellObservation[]): CellObservation | null {
  const [first] = observations
  if (first === undefined) return null
  return {
    ...first,
    image: observations.find(({ image }) => image !== null)?.image ?? null,
    facts: observations.find(({ facts }) => facts !== null)?.facts ?? null,
    outcomes: observations.flatMap(({ outcomes }) => outcomes),
    ...timersOf(observations),
    trouble: observations.find(({ trouble }) => trouble !== null)?.trouble ?? null,
  }
}

/** Of the last measurement that gave anything. */
function timersOf(
  observations: readonly CellObservation[],
): Pick<CellObservation, 'timers' | 'clock' | 'measured' | 'control' | 'alone'> {
  const timed = observations.findLast(({ timers }) => timers.length > 0)
  if (timed === undefined) return { timers: [], clock: null }
  const { timers, clock, measured, control, alone } = timed
  return { timers, clock, ...(measured && { measured }), ...(control && { control }), ...(alone && { alone }) }
}

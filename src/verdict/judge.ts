import type { BinaryFacts } from '../binary/facts.ts'
import { blocksStart } from '../catalogue.ts'
import type { CheckContext, SeenCell, SeenTimers } from '../checks/check.ts'
import { CHECKS } from '../checks/registry.ts'
import type { Prediction } from '../checks/prediction.ts'
import type { SmokeCase } from '../config/smoke-case.ts'
import { finding, type Finding } from '../findings.ts'
import type { CellObservation, Trouble } from '../protocol/observation.ts'
import type { Cell } from '../targets/cell.ts'
import { judgeStep } from './judge-step.ts'
import { withTests, type CellTest } from './judge-tests.ts'
import { lackedByStandIn } from './stand-in-evidence.ts'
import type { CellJudgement, StepJudgement } from './judgement.ts'
import { troubleFinding } from './trouble-finding.ts'
import { withObserved } from './with-observed.ts'

export interface JudgeInput {
  readonly cell: Cell
  readonly facts: BinaryFacts
  readonly prediction: Prediction
  readonly smoke: readonly SmokeCase[]
  /** null: nothing was started here, so the prediction alone decides. */
  readonly observation: CellObservation | null
  /** Why the cell was left out by configuration; null = it was not. */
  readonly skipped: string | null
  /** How much of a limit has to be left, in percent; absent: not asked for. */
  readonly headroomPercent?: number
  /** Tests of the harness, whose calls are `smoke`; absent: there are none, and the smoke cases say what is expected. */
  readonly tests?: readonly CellTest[]
  /** null or absent: not measured against the host. */
  readonly timers?: SeenTimers | null
  /** Trouble that took nothing from the result, shown beside it. */
  readonly note?: Trouble
}

/** What came of one cell: a failure seen stands, whatever happened afterwards; without one, trouble means unknown. */
export function judgeCell(input: JudgeInput): CellJudgement {
  const { cell, observation, skipped, prediction } = input
  if (skipped !== null) return { ...nothingRan([]), outcome: 'skip', reason: skipped }
  const notes = input.note === undefined ? [] : [troubleFinding(input.note, cell, 'note')]
  if (observation !== null) {
    const { facts, smoke, timers = null } = input
    const seen: SeenCell = { cell, facts, smoke, observation, timers }
    const found = CHECKS.flatMap((check) => check.observe?.(seen) ?? [])
    return withObserved(fromObservation(input, observation, notes), found)
  }
  const judgement = fromPrediction(prediction, notes)
  return input.tests === undefined ? judgement : { ...judgement, steps: withTests([], input.tests) }
}

function fromPrediction(prediction: Prediction, notes: readonly Finding[]): CellJudgement {
  const judgement = nothingRan(notes)
  if (prediction.runs === null) return { ...judgement, outcome: 'unknown', reason: prediction.reason }
  if (!prediction.runs) return { ...judgement, outcome: 'fail', basis: 'prediction', reason: why(prediction.findings) }
  return { ...judgement, outcome: hasWarning(prediction.findings) ? 'warn' : 'pass', basis: 'prediction' }
}

function fromObservation(input: JudgeInput, observation: CellObservation, notes: readonly Finding[]): CellJudgement {
  const { cell, facts, prediction, smoke, headroomPercent, tests = [] } = input
  const machine = observation.facts && { kernel: observation.facts.kernel, cpuLevel: observation.facts.cpuLevel }
  const { target, profile } = cell
  const headroom = observation.facts &&
    headroomPercent !== undefined && { limits: observation.facts, wantedPercent: headroomPercent }
  const context: CheckContext = { facts, target, profile, ...(machine && { machine }), ...(headroom && { headroom }) }
  const trouble = observation.trouble ?? missingOutcomes(smoke, observation)
  const judged = smoke.map((each) => {
    const outcome = observation.outcomes.find(({ step }) => step === each.name) ?? null
    return judgeStep(each, outcome, context, trouble)
  })
  const lacked = standInOf(observation) === null ? [] : lackedByStandIn(judged, context)
  const steps = withTests(lacked.length === 0 ? judged : judged.map(withoutVerdict), tests)
  const observed = observedOf(steps)
  const agrees = observed === null || prediction.runs === null ? null : prediction.runs === (observed === 'runs')
  const findings = [
    ...(trouble === null ? [] : [troubleFinding(trouble, cell, 'error')]),
    ...(agrees === false ? [contradiction(observed!)] : []),
    ...standInNotes(cell, observation, lacked),
    ...notes,
  ]
  const startupMs = startupOf(steps)
  const lost = trouble !== null || lacked.length > 0
  return { observed, agrees, findings, steps, startupMs, ...outcomeOf(steps, findings, prediction, lost) }
}

type Outcome = Pick<CellJudgement, 'outcome' | 'basis' | 'reason'>

function outcomeOf(
  steps: readonly StepJudgement[],
  findings: readonly Finding[],
  prediction: Prediction,
  lost: boolean,
): Outcome {
  const failed = steps.filter(({ result }) => result === 'fail')
  if (failed.length > 0) {
    return { outcome: 'fail', basis: 'observation', reason: why(failed.flatMap((step) => step.findings)) }
  }
  if (lost) return { outcome: 'unknown', basis: 'none', reason: why(findings) }
  // Of a test that did not run its warning tells.
  const unclear = steps.filter(({ result, test }) => result === 'unknown' && test === undefined)
  if (unclear.length > 0) {
    return { outcome: 'unknown', basis: 'none', reason: why(unclear.flatMap((step) => step.findings)) }
  }
  if (steps.length === 0) return { outcome: 'unknown', basis: 'none', reason: 'there is no smoke case to run' }
  if (steps.every(({ result }) => result === 'unknown') || !steps.some(({ outcome }) => outcome !== null)) {
    return { outcome: 'unknown', basis: 'none', reason: 'no test ran the binary here' }
  }
  // That the program ran says nothing about the distribution's own kernel, which no container has, nor about a driver that it did not use.
  const hazards = prediction.findings.filter(({ id }) => id === 'kernel-too-old' || id === 'cgo-stub')
  const all = [...findings, ...hazards, ...steps.flatMap((step) => step.findings)]
  return { outcome: hasWarning(all) ? 'warn' : 'pass', basis: 'observation', reason: null }
}

/** One outcome that reached the program's own code is proof that it starts; later ones may fail by limits. */
function observedOf(steps: readonly StepJudgement[]): 'runs' | 'fails' | null {
  const ended = steps.filter(({ outcome, result }) => outcome !== null && result !== 'unknown')
  if (ended.length === 0) return null
  const blocked = ended.filter((step) => step.outcome?.startError != null || step.findings.some(blocksStart))
  return blocked.length === ended.length ? 'fails' : 'runs'
}

function missingOutcomes(smoke: readonly SmokeCase[], observation: CellObservation): Trouble | null {
  const missing = smoke.find(({ name }) => !observation.outcomes.some(({ step }) => step === name))
  return missing === undefined ? null : { kind: 'probe-failed', message: 'no outcome came back', step: missing.name }
}

function contradiction(observed: 'runs' | 'fails'): Finding {
  return finding('prediction-contradicted', 'warning', { predicted: observed === 'runs' ? 'fails' : 'runs', observed })
}

function standInOf({ image }: CellObservation): string | null {
  return image?.standIn ?? null
}

function standInNotes({ target }: Cell, observation: CellObservation, lacked: readonly string[]): Finding[] {
  const standIn = standInOf(observation)
  if (standIn === null) return []
  const used = finding('stand-in-used', 'note', { target: target.id, standIn })
  if (lacked.length === 0) return [used]
  return [finding('stand-in-incomplete', 'error', { target: target.id, standIn, libraries: lacked }), used]
}

/** What it missed is the stand-in's own lack: neither a pass nor a failure. */
function withoutVerdict(step: StepJudgement): StepJudgement {
  if (!step.findings.some(({ id }) => id === 'library-missing')) return step
  return { ...step, result: 'unknown', findings: [] }
}

function startupOf(steps: readonly StepJudgement[]): number | null {
  const first = steps.find(({ result, outcome }) => result === 'pass' && outcome !== null)?.outcome
  return first == null ? null : (first.serve?.readyMs ?? first.durationMs)
}

function nothingRan(findings: readonly Finding[]): CellJudgement {
  return {
    observed: null,
    outcome: 'unknown',
    basis: 'none',
    reason: null,
    agrees: null,
    findings,
    steps: [],
    startupMs: null,
  }
}

function why(findings: readonly Finding[]): Finding | null {
  return findings.find(({ severity }) => severity === 'error') ?? null
}

function hasWarning(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === 'warning')
}

import type { BinaryFacts } from '../binary/facts.ts'
import { callHazards } from '../checks/call-hazards.ts'
import { predict } from '../checks/predict.ts'
import { processorHazards } from '../checks/processors.ts'
import type { Prediction } from '../checks/prediction.ts'
import type { Config } from '../config/config.ts'
import type { CellObservation } from '../protocol/observation.ts'
import type { EngineDescription } from '../engines/engine.ts'
import type { JudgedCell, PlannedCell } from '../run.ts'
import { isRequired } from '../verdict/gate.ts'
import { withDeniedCalls } from '../verdict/denied-calls.ts'
import { withRefusedCalls } from '../verdict/refused-calls.ts'
import { judgeCell } from '../verdict/judge.ts'
import { judgeDuet } from '../verdict/timer-judgement.ts'
import { profileFindings } from '../verdict/profile-findings.ts'
import { withPlaceFindings } from '../verdict/place-findings.ts'
import { timerHazards } from '../verdict/timer-hazards.ts'
import { withHazards, withTimers } from '../verdict/timer-outcome.ts'

/** `observation` null: nothing was started, the prediction alone decides. */
export function judgePlanned(
  planned: PlannedCell,
  facts: BinaryFacts,
  observation: CellObservation | null,
  { smoke, policy }: Pick<Config, 'smoke' | 'policy'>,
): JudgedCell {
  const { cell } = planned
  const prediction = onThisMachine(planned, facts, observation)
  const control = observation?.control
  const timers = control ? judgeDuet(cell, { control, cell: observation.measured?.series ?? [] }, policy.timers) : null
  const judged = judgeCell({
    cell,
    facts,
    prediction,
    smoke,
    observation,
    skipped: null,
    headroomPercent: policy.headroomPercent,
  })
  const hazards = [
    ...(observation?.measured ? timerHazards(observation.measured) : []),
    ...(observation?.facts ? callHazards(observation.facts, facts, cell.target) : []),
    ...(observation?.facts ? processorHazards(facts, observation.facts, smoke.every(setsProcessors)) : []),
    ...profileFindings(cell, observation),
  ]
  const timed = withTimers(withHazards(judged, hazards), timers)
  const placed = withRefusedCalls(withPlaceFindings(timed, cell, observation), observation)
  const judgement = withDeniedCalls(placed, observation, policy.denyCalls)
  return { cell, prediction, judgement, observation, timers, required: isRequired(cell, policy) }
}

/** What the program sets by itself is not known. */
function setsProcessors({ env }: Config['smoke'][number]): boolean {
  return env['GOMAXPROCS'] !== undefined
}

/**
 * Another operating system's or machine's binary: starting it would at best prove what an emulator can. Targets that no engine
 * of Linux containers has are only predicted: a predicted failure stands, a predicted success proves nothing.
 */
export function neverStarts({ cell, prediction }: PlannedCell, engine: EngineDescription | null): boolean {
  const { os, place } = cell.target
  const inContainer = place === undefined && engine?.os === os && engine.kind !== 'native'
  const isHad = inContainer || (place !== undefined && engine?.places?.includes(place) === true)
  if (os !== 'linux' && !isHad && prediction.runs === false) return true
  return prediction.findings.some((finding) => finding.id === 'wrong-architecture')
}

/** The CPU is known only from inside a cell: one that is too old for the binary makes the hazard a certainty, another one takes it away. */
function onThisMachine(planned: PlannedCell, facts: BinaryFacts, observation: CellObservation | null): Prediction {
  const machine = observation?.facts
  if (machine == null) return planned.prediction
  const { target, profile } = planned.cell
  const certain = predict({ facts, target, profile, machine })
  if (certain.runs === false || machine.cpuLevel === null) {
    return certain.runs === false ? certain : planned.prediction
  }
  const settled = !certain.findings.some(({ id }) => id === CPU_HAZARD)
  const findings = planned.prediction.findings.filter(({ id }) => !settled || id !== CPU_HAZARD)
  return { ...planned.prediction, findings }
}

const CPU_HAZARD = 'cpu-level-too-low'

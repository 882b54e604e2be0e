import type { BinaryFacts } from '../binary/facts.ts'
import { predict } from '../checks/predict.ts'
import type { Machine } from '../checks/check.ts'
import type { Prediction } from '../checks/prediction.ts'
import type { Config } from '../config/config.ts'
import type { CellObservation } from '../protocol/observation.ts'
import type { EngineDescription } from '../engines/engine.ts'
import type { JudgedCell, PlannedCell } from './ports.ts'
import { isRequired } from '../verdict/gate.ts'
import { withDeniedCalls } from '../verdict/denied-calls.ts'
import { withRefusedCalls } from '../verdict/refused-calls.ts'
import { judgeCell } from '../verdict/judge.ts'
import type { CellTest } from '../verdict/judge-tests.ts'
import type { Cell } from '../targets/cell.ts'
import { judgeDuet } from '../verdict/timer-judgement.ts'

/** What a cell is judged by beside its observation. */
export interface JudgedBy extends Pick<Config, 'smoke' | 'policy'> {
  /** Tests of the harness, whose calls are `smoke`. */
  readonly tests?: readonly CellTest[]
}

/**
 * The one way from prediction, observation and policy to findings and outcome, whoever asks: `check`, Action, library, fan-out, harness, and the
 * cells in which a seccomp profile is learnt. `observation` null: nothing was started, the prediction alone decides.
 */
export function judgePlanned(
  planned: PlannedCell,
  facts: BinaryFacts,
  observation: CellObservation | null,
  { smoke, policy, tests }: JudgedBy,
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
    timers,
    skipped: null,
    headroomPercent: policy.headroomPercent,
    ...(tests && { tests }),
  })
  const judgement = withDeniedCalls(withRefusedCalls(judged, observation), observation, policy.denyCalls)
  return { cell, prediction, judgement, observation, timers, required: isRequired(cell, policy) }
}

/** A cell with what its bytes imply there; `machine` is known once an engine is. */
export function predictCell(cell: Cell, facts: BinaryFacts, machine?: Machine): PlannedCell {
  const { target, profile } = cell
  return { cell, prediction: predict({ facts, target, profile, ...(machine && { machine }) }) }
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

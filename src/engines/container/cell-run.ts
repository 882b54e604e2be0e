import type { CellStep, ServeExchange, Step } from '../../protocol/job.ts'
import type { StepOutcome } from '../../protocol/process.ts'
import type { CellObservation, Trouble } from '../../protocol/observation.ts'
import type { CellContext } from './cell-context.ts'
import { runChildSteps } from './child-steps.ts'
import { engineTrouble } from '../api/engine-trouble.ts'
import { isUnsettledKill, settledKill } from './settle-kill.ts'
import { runAsPid1 } from './pid1-step.ts'
import type { Pid1Result, Pid1Step } from './pid1-result.ts'
import { observationOf } from '../probe/probe-observation.ts'
import { nothingSeen } from '../nothing-seen.ts'

/** All steps of a cell: first those that share the probe's container, then each PID 1 step in its own. Never rejects. */
export async function runSteps(cell: CellContext): Promise<CellObservation> {
  const { steps } = cell.request
  const asChild = steps.filter(({ startAs }) => startAs === 'child').map(({ step }) => step)
  let seen: CellObservation = { ...nothingSeen(null), image: cell.image.facts }
  if (asChild.length > 0) seen = await observeChildren(cell, asChild, seen)
  for (const { step, startAs } of steps) {
    if (startAs !== 'pid1' || endsCell(seen.trouble)) continue
    const { outcome, trouble } = await runPid1Step(cell, step)
    const outcomes: readonly StepOutcome[] = outcome ? [...seen.outcomes, outcome] : seen.outcomes
    seen = { ...seen, outcomes, trouble: seen.trouble ?? trouble }
  }
  return { ...seen, outcomes: inOrder(steps, seen.outcomes) }
}

async function observeChildren(
  cell: CellContext,
  steps: readonly Step[],
  before: CellObservation,
): Promise<CellObservation> {
  try {
    const run = await runChildSteps(cell, steps)
    return { ...observationOf(run, cell.request.timeoutMs), image: before.image }
  } catch (error) {
    return { ...before, trouble: engineTrouble(error, null) }
  }
}

async function runPid1Step(cell: CellContext, step: Step): Promise<Pid1Result> {
  if (step.kind === 'run' || step.kind === 'serve') return await settled(cell, step, await runAsPid1(cell, step))
  if (step.kind === 'observe') return await runAsPid1(cell, serverOf(step))
  const message = `a step of kind ${step.kind} cannot be PID 1`
  return { outcome: null, trouble: { kind: 'engine-refused', message, step: step.id } }
}

/** Once more as the probe's child, where the engine cannot tell how PID 1 ended. */
async function settled(cell: CellContext, step: Pid1Step, result: Pid1Result): Promise<Pid1Result> {
  const { outcome } = result
  if (outcome === null || !isUnsettledKill(outcome)) return result
  const again = await runChildSteps(cell, [step]).then(
    ({ report }) => report.outcomes.get(step.id) ?? null,
    () => null,
  )
  const known = settledKill(outcome, again)
  if (known !== null) return { outcome: known, trouble: null }
  if (!cell.dialect.seesMemoryKills) return result
  const message =
    "PID 1 ended with exit code 137 (SIGKILL), and not for memory: somebody on the engine's machine killed it"
  return { outcome: null, trouble: { kind: 'killed-from-outside', message, step: step.id } }
}

/** An exchange alone says nothing of how to start the server: it is started without arguments. */
function serverOf({ id, timeoutMs, serve }: { id: string; timeoutMs: number; serve: ServeExchange }): Pid1Step {
  return { kind: 'serve', id, timeoutMs, serve, args: [], env: {}, files: [] }
}

/** After these nothing more can be learned from the cell. */
function endsCell(trouble: Trouble | null): boolean {
  return trouble !== null && ['interrupted', 'engine-lost', 'time-limit', 'profile-refused'].includes(trouble.kind)
}

function inOrder(steps: readonly CellStep[], outcomes: readonly StepOutcome[]): readonly StepOutcome[] {
  const place = new Map(steps.map(({ step }, index) => [step.id, index]))
  return [...outcomes].sort((a, b) => place.get(a.step)! - place.get(b.step)!)
}

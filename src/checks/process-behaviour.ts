import type { SmokeCase } from '../config/smoke-case.ts'
import { finding, type Finding } from '../findings.ts'
import type { StepOutcome } from '../protocol/process.ts'
import type { RepeatedRequests } from '../protocol/process.ts'
import { bounded } from './output-lines.ts'
import { judgeShells } from './shells.ts'

/** What the binary does to processes beside it, and over many requests: hazards of a step that went well. */
export function judgeProcess(smoke: SmokeCase, outcome: StepOutcome): readonly Finding[] {
  return [
    ...inherited(outcome),
    ...growing(outcome.step, outcome.serve?.repeated),
    ...zombies(smoke, outcome),
    ...untold(smoke, outcome),
    ...judgeShells(smoke, outcome),
  ]
}

function inherited({ step, descriptors }: StepOutcome): Finding[] {
  if (descriptors === undefined || descriptors.opened + descriptors.passed === 0) return []
  const { opened, passed, what } = descriptors
  const args = { step, child: bounded(descriptors.child), opened, passed }
  return [finding('descriptors-inherited', 'warning', args, what.map(bounded))]
}

/** Half of the requests left something open: more than a pool that fills up. */
function growing(step: string, repeated: RepeatedRequests | undefined): Finding[] {
  if (repeated === undefined) return []
  const { requests, openFilesFirst: first, openFilesLast: last } = repeated
  if (first === null || last === null || last - first < Math.max(3, (requests - 1) / 2)) return []
  return [finding('descriptors-growing', 'warning', { step, requests, first, last })]
}

function zombies({ startAs }: SmokeCase, { step, zombies: count = 0 }: StepOutcome): Finding[] {
  return count === 0 ? [] : [finding('zombies-left', 'warning', { step, count, asPid1: startAs === 'pid1' })]
}

/** As a child its children may have ended by other means, a closed pipe for example: then none was left behind. */
function untold({ startAs }: SmokeCase, { step, serve, leftBehind }: StepOutcome): Finding[] {
  const { children, stop } = serve ?? {}
  const asPid1 = startAs === 'pid1'
  if (children === undefined || stop == null || !stop.exited || children.told >= children.count) return []
  if (!asPid1 && leftBehind === 0) return []
  const { count, told } = children
  const args = { step, signal: stop.signal, children: count, untold: count - told, asPid1 }
  return [finding('signal-not-forwarded', 'warning', args)]
}

import type { DeniedCall } from '../config/denied-call.ts'
import { finding, type Finding } from '../findings.ts'
import type { TraceMessage } from '../protocol/messages.ts'
import type { CellObservation } from '../protocol/observation.ts'
import type { CellJudgement, StepJudgement } from './judgement.ts'

/** The cell with what its traced steps called that they must not: that fails it. Where a step could not be traced nothing is known. */
export function withDeniedCalls(
  judgement: CellJudgement,
  observation: CellObservation | null,
  deny: readonly DeniedCall[] | undefined,
): CellJudgement {
  if (deny === undefined || observation === null) return judgement
  const traces = observation.traces ?? []
  const steps = judgement.steps.map((step) => withDenied(step, traces, deny))
  const found = steps.flatMap(({ findings }) => findings)
  const denied = found.find(({ id }) => id === 'denied-system-call')
  if (denied) {
    const reason = judgement.outcome === 'fail' ? judgement.reason : denied
    return { ...judgement, steps, outcome: 'fail', basis: 'observation', reason }
  }
  const passed = judgement.outcome === 'pass' || judgement.outcome === 'warn'
  const unseen = found.find(({ id }) => id === 'system-calls-unseen')
  if (!unseen || !passed) return { ...judgement, steps }
  if (unseen.severity === 'warning') return { ...judgement, steps, outcome: 'warn' }
  return { ...judgement, steps, outcome: 'unknown', basis: 'none', reason: unseen }
}

function withDenied(step: StepJudgement, traces: readonly TraceMessage[], deny: readonly DeniedCall[]): StepJudgement {
  if (step.outcome === null || step.outcome.startError !== null) return step
  const { name } = step.smoke
  const trace = traces.find((each) => each.step === name)
  if (!trace) {
    const reason = 'the engine starts it as PID 1, out of reach of the probe'
    return { ...step, findings: [...step.findings, finding('system-calls-unseen', 'warning', { step: name, reason })] }
  }
  if (trace.refused !== null) {
    const reason = `ptrace is refused in this cell (${trace.refused})`
    return { ...step, findings: [...step.findings, finding('system-calls-unseen', 'error', { step: name, reason })] }
  }
  const denied = trace.calls.flatMap(({ abi, number, count, by }): Finding[] => {
    const call = deny.find(({ numbers }) => numbers[abi] === number)
    if (!call) return []
    return [
      finding('denied-system-call', 'error', { step: name, call: call.name, by }, [
        `${by}: ${call.name}, ${count === 1 ? 'once' : `${count} times`}`,
      ]),
    ]
  })
  if (denied.length === 0) return step
  return { ...step, result: 'fail', findings: [...denied, ...step.findings] }
}

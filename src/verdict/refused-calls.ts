import type { Finding } from '../findings.ts'
import type { CellObservation, RefusedCall } from '../protocol/observation.ts'
import type { CellJudgement } from './judgement.ts'

const MOST_NAMED = 4

/** Refusals among the findings of steps with the system call that was refused, as a traced run of the step showed it. */
export function withRefusedCalls(judgement: CellJudgement, observation: CellObservation | null): CellJudgement {
  const refusals = observation?.refusals ?? []
  if (refusals.length === 0) return judgement
  const completed = new Map<Finding, Finding>()
  const steps = judgement.steps.map((step) => {
    const calls = refusals.find((each) => each.step === step.smoke.name)?.calls ?? []
    if (calls.length === 0) return step
    const findings = step.findings.map((each) => {
      const whole = named(each, calls)
      completed.set(each, whole)
      return whole
    })
    return { ...step, findings }
  })
  const { reason } = judgement
  return {
    ...judgement,
    steps,
    reason: reason === null || typeof reason === 'string' ? reason : (completed.get(reason) ?? reason),
  }
}

function named(finding: Finding, calls: readonly RefusedCall[]): Finding {
  if (finding.id === 'system-call-refused') {
    const { how, call } = finding.args
    const refused = calls.filter(({ answer }) => answer === how)
    if (refused.length === 0) return finding
    const one = how === 'SIGSYS' || refused.length === 1 ? refused[0]!.name : null
    const evidence = [...finding.evidence, said(refused, how)]
    return { ...finding, args: { ...finding.args, call: call ?? one }, evidence }
  }
  if (finding.id !== 'permission-refused' || !/operation not permitted/i.test(finding.args.what)) return finding
  const refused = calls.filter(({ answer }) => answer === 'EPERM')
  if (refused.length === 0) return finding
  return { ...finding, evidence: [...finding.evidence, `${said(refused, 'EPERM')}${byWhom(refused)}`] }
}

function said(calls: readonly RefusedCall[], answer: RefusedCall['answer']): string {
  const names = calls.map(({ name }) => name)
  const more = names.length > MOST_NAMED ? ` and ${names.length - MOST_NAMED} more` : ''
  const how = answer === 'SIGSYS' ? 'ended by SIGSYS' : `answered ${answer}`
  return `traced: ${names.slice(0, MOST_NAMED).join(', ')}${more} ${how}`
}

/** The kernel refuses with the same errno what takes a capability. */
function byWhom(calls: readonly RefusedCall[]): string {
  if (calls.every(({ allowed }) => !allowed)) return ", which the engines' own seccomp filters do not allow"
  if (calls.some(({ allowed }) => !allowed)) return ''
  return ', which the filters of engines allow: the kernel asks for a capability'
}

import type { CheckContext } from '../checks/check.ts'
import { diagnose } from '../checks/diagnose.ts'
import { judgeHeadroom } from '../checks/headroom.ts'
import { judgeProcess } from '../checks/process-behaviour.ts'
import { judgeSmoke } from '../checks/smoke.ts'
import { isDefaultSmoke } from '../config/default-config.ts'
import type { SmokeCase } from '../config/smoke-case.ts'
import { blocksStart } from '../catalogue.ts'
import { finding, type Finding } from '../findings.ts'
import type { StepOutcome } from '../protocol/process.ts'
import type { Trouble } from '../protocol/observation.ts'
import type { StepJudgement } from './judgement.ts'

/** Expectation first, then the reason why it was missed; the reason leads in the findings. */
export function judgeStep(
  smoke: SmokeCase,
  outcome: StepOutcome | null,
  cell: CheckContext,
  trouble: Trouble | null,
): StepJudgement {
  if (outcome === null) return withoutOutcome(smoke, cell, trouble)
  const context = { ...cell, asPid1: smoke.startAs === 'pid1' }
  // Before the expectation: "any exit code" also holds for a loader that gave up.
  const neverStarted = diagnose(outcome, context, false).filter(blocksStart)
  if (neverStarted.length > 0) return { smoke, outcome, result: 'fail', findings: neverStarted }
  const missed = judgeSmoke(smoke, outcome, context.facts.go?.version ?? null)
  const errors = missed.filter(({ severity }) => severity === 'error')
  // Neither a pass nor a failure.
  if (errors.length > 0 && errors.every(({ id }) => id === 'crash-unclear')) {
    return { smoke, outcome, result: 'unknown', findings: missed }
  }
  const met = outcome.startError === null && errors.length === 0
  return {
    smoke,
    outcome,
    result: met ? 'pass' : 'fail',
    findings: unique([...diagnose(outcome, context, met), ...missed, ...(met ? hazards(smoke, outcome, context) : [])]),
  }
}

/** Seen on the way of a step that did what it should. */
function hazards(smoke: SmokeCase, outcome: StepOutcome, { headroom }: CheckContext): readonly Finding[] {
  const found = [...judgeProcess(smoke, outcome), ...unasked(smoke, outcome)]
  if (headroom === undefined) return found
  return [...found, ...judgeHeadroom(outcome, headroom.limits, headroom.wantedPercent)]
}

/** Any exit code was taken: what it was tells more than that the cell passed. */
function unasked(smoke: SmokeCase, { exitCode }: StepOutcome): readonly Finding[] {
  if (!isDefaultSmoke(smoke)) return []
  const severity = exitCode === 0 ? 'note' : 'warning'
  return [finding('smoke-by-default', severity, { step: smoke.name, args: smoke.args.join(' '), exitCode })]
}

/** The cell was lost. The memory limit of the cell is the binary's own doing; the rest is nobody's. */
function withoutOutcome(smoke: SmokeCase, { profile }: CheckContext, trouble: Trouble | null): StepJudgement {
  if (trouble?.kind !== 'killed-for-memory' || trouble.step !== smoke.name) {
    return { smoke, outcome: null, result: 'unknown', findings: [] }
  }
  const args = { step: smoke.name, limitBytes: profile.memoryBytes, peakBytes: null }
  const killed = finding('killed-for-memory', 'error', args, [trouble.message])
  return { smoke, outcome: null, result: 'fail', findings: [killed] }
}

function unique(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>()
  return findings.filter(({ id, args }) => {
    const key = `${id} ${JSON.stringify(args)}`
    return !seen.has(key) && seen.add(key)
  })
}

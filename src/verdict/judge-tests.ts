import { DEFAULT_SMOKE } from '../config/default-config.ts'
import { finding, type Finding } from '../findings.ts'
import type { StepJudgement } from './judgement.ts'

/** A test of the harness in one cell, as the test runner saw it end. */
export interface CellTest {
  /** Unique in its cell, and no name of a smoke case. */
  readonly name: string
  readonly state: 'passed' | 'failed' | 'skipped'
  /** Why it failed or was skipped; null = it passed, or nobody said why. Untrusted. */
  readonly message: string | null
  /** How often it failed before it passed. */
  readonly failures: number
  readonly durationMs: number | null
  /** The cell was lost under it: whatever the test made of that, nothing is proven. */
  readonly lost: boolean
  /** Names of the smoke cases that are its calls. */
  readonly calls: readonly string[]
}

/**
 * The calls of tests and the tests themselves as steps. A call has no expectation of its own but its test: what a test that passed has seen is what it
 * expects, be it a crash. A test that did not pass is no passed step.
 */
export function withTests(steps: readonly StepJudgement[], tests: readonly CellTest[]): readonly StepJudgement[] {
  if (tests.length === 0) return steps
  const accepted = new Set(tests.filter(({ state, lost }) => state === 'passed' && !lost).flatMap(({ calls }) => calls))
  return [...steps.map((step) => (accepted.has(step.smoke.name) ? asExpected(step) : step)), ...tests.map(testStep)]
}

/** What the cell was lost under has no outcome, and stays unknown. */
function asExpected(step: StepJudgement): StepJudgement {
  if (step.outcome === null) return step
  const findings = step.findings.map((each): Finding => (isExpected(each) ? { ...each, severity: 'note' } : each))
  return { ...step, result: 'pass', findings }
}

/** How a call ends is what its test looks at, also where the end alone is no proof of a crash. */
function isExpected({ severity, id }: Finding): boolean {
  return severity === 'error' || id === 'crash-unclear'
}

function testStep(test: CellTest): StepJudgement {
  const smoke = { ...DEFAULT_SMOKE, name: test.name, args: [] }
  return { smoke, test: { durationMs: test.durationMs }, outcome: null, ...verdictOf(test) }
}

function verdictOf({
  name: step,
  state,
  message,
  failures,
  lost,
}: CellTest): Pick<StepJudgement, 'result' | 'findings'> {
  if (lost) return { result: 'unknown', findings: [] }
  switch (state) {
    case 'passed':
      return {
        result: 'pass',
        findings: failures === 0 ? [] : [finding('test-retried', 'warning', { step, failures })],
      }
    case 'failed':
      return {
        result: 'fail',
        findings: [finding('test-failed', 'error', { step, message: message ?? 'the test failed' })],
      }
    case 'skipped':
      return { result: 'unknown', findings: [finding('test-skipped', 'warning', { step, reason: message })] }
  }
}

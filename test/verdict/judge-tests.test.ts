import { expect, test } from 'vitest'
import { finding } from '../../src/findings.ts'
import { withTests, type CellTest } from '../../src/verdict/judge-tests.ts'
import type { StepJudgement } from '../../src/verdict/judgement.ts'
import { outcome, smokeCase } from '../checks/samples.ts'

const CALL = 'version'
const TEST: CellTest = {
  name: 'works',
  state: 'passed',
  message: null,
  failures: 0,
  durationMs: 5,
  lost: false,
  calls: [CALL],
}
const crashed: StepJudgement = {
  smoke: smokeCase({ name: CALL }),
  outcome: outcome({ exitCode: 2 }),
  result: 'fail',
  findings: [finding('expectation-missed', 'error', { step: CALL, what: 'exit code', expected: '0', actual: '2' })],
}
const unclear: StepJudgement = {
  ...crashed,
  result: 'unknown',
  findings: [finding('crash-unclear', 'error', { step: CALL, exitCode: 2, why: 'cut' })],
}
const missing: StepJudgement = { ...crashed, outcome: null, result: 'unknown', findings: [] }

const said = (step: StepJudgement, cell: Partial<CellTest>) =>
  withTests([step], [{ ...TEST, ...cell }]).map(({ result, findings }) => [
    result,
    ...findings.map(({ id, severity }) => `${id} ${severity}`),
  ])

test.each<[string, StepJudgement, Partial<CellTest>, string[][]]>([
  ['a crash that a passed test has seen', crashed, {}, [['pass', 'expectation-missed note'], ['pass']]],
  ['an unclear end that a passed test has seen', unclear, {}, [['pass', 'crash-unclear note'], ['pass']]],
  ['a call that nobody waited for', missing, {}, [['unknown'], ['pass']]],
  [
    'a call of a failed test',
    crashed,
    { state: 'failed' },
    [
      ['fail', 'expectation-missed error'],
      ['fail', 'test-failed error'],
    ],
  ],
  [
    'a call of a test whose cell was lost',
    crashed,
    { lost: true },
    [['fail', 'expectation-missed error'], ['unknown']],
  ],
  [
    'a test that failed before',
    crashed,
    { failures: 1 },
    [
      ['pass', 'expectation-missed note'],
      ['pass', 'test-retried warning'],
    ],
  ],
  ['a skipped test', missing, { state: 'skipped', calls: [] }, [['unknown'], ['unknown', 'test-skipped warning']]],
])('%s', (_, step, cell, expected) => {
  expect(said(step, cell)).toEqual(expected)
})

test('without tests the expectations of the smoke cases stand', () => {
  const steps = [crashed]
  expect(withTests(steps, [])).toBe(steps)
})

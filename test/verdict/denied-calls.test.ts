import { expect, test } from 'vitest'
import type { TraceMessage } from '../../src/protocol/messages.ts'
import type { CellObservation } from '../../src/protocol/observation.ts'
import { lookUpCalls } from '../../src/seccomp/deny-list.ts'
import { withDeniedCalls } from '../../src/verdict/denied-calls.ts'
import type { CellJudgement } from '../../src/verdict/judgement.ts'
import { passes, targetsNamed } from '../report/sample-report.ts'
import { reasonText } from '../../src/verdict/reason-text.ts'

const [target] = targetsNamed('scratch')
const { judgement: JUDGED, observation: before } = passes(target!, 1)
const seen: CellObservation = before!
const step = JUDGED.steps[0]!.smoke.name
const deny = lookUpCalls(['ptrace', 'default'])

function traced(over: Partial<TraceMessage>): CellJudgement {
  const trace: TraceMessage = { type: 'trace', step, refused: null, calls: [], dropped: 0, ...over }
  return withDeniedCalls(JUDGED, { ...seen, traces: [trace] }, deny)
}

test('each ABI has its own numbers', () => {
  const call = (abi: string, number: number) => ({ abi, number, count: 1, enosys: 0, eperm: 1, by: 'app' })
  expect(traced({ calls: [call('amd64', 101)] })).toMatchObject({ outcome: 'fail', steps: [{ result: 'fail' }] })
  expect(traced({ calls: [call('386', 26)] })).toMatchObject({ outcome: 'fail' })
  // sched_yield on arm64 is not what 101 is on amd64.
  expect(traced({ calls: [call('arm64', 101), call('amd64', 26)] })).toEqual(JUDGED)
})

test('where ptrace is refused the cell is unknown, with the reason', () => {
  const judged = traced({ refused: 'EPERM' })
  expect(judged).toMatchObject({ outcome: 'unknown', basis: 'none' })
  expect(reasonText(judged)).toContain('(EPERM)')
  expect(withDeniedCalls({ ...JUDGED, outcome: 'fail', reason: 'x' }, { ...seen, traces: [] }, deny)).toMatchObject({
    outcome: 'fail',
    reason: 'x',
  })
})

test('nothing is said where nothing is denied, or nothing was seen', () => {
  expect(withDeniedCalls(JUDGED, seen, undefined)).toBe(JUDGED)
  expect(withDeniedCalls(JUDGED, null, deny)).toBe(JUDGED)
})

import { expect, test } from 'vitest'
import { finding, type Finding } from '../../src/findings.ts'
import type { TracedCall } from '../../src/protocol/messages.ts'
import type { CellObservation } from '../../src/protocol/observation.ts'
import { refusedCalls } from '../../src/run/refused-calls.ts'
import { notRun } from '../../src/run/observe-cells.ts'
import type { CellJudgement } from '../../src/verdict/judgement.ts'
import { reasonText } from '../../src/verdict/reason-text.ts'
import { withRefusedCalls } from '../../src/verdict/refused-calls.ts'
import { outcome, smokeCase } from '../checks/samples.ts'

const GETPPID = 110
const MOUNT = 165
const CHOWN = 92
const STATX = 332

function call(number: number, changes: Partial<TracedCall> = {}): TracedCall {
  return { abi: 'amd64', number, count: 1, enosys: 0, eperm: 0, by: 'app', ...changes }
}

function judged(found: Finding, calls: readonly TracedCall[]): CellJudgement {
  const step = { smoke: smokeCase(), outcome: outcome({ exitCode: 1 }), result: 'fail', findings: [found] } as const
  const before: CellJudgement = {
    observed: 'runs',
    outcome: 'fail',
    basis: 'observation',
    reason: found,
    agrees: true,
    findings: [],
    steps: [step],
    startupMs: null,
  }
  const trouble = { kind: 'interrupted', message: '', step: null } as const
  const seen: CellObservation = {
    ...notRun(trouble),
    refusals: [{ step: 'version', calls: refusedCalls(calls) }],
  }
  return withRefusedCalls(before, seen)
}

const KILLED = finding('system-call-refused', 'error', { step: 'version', call: null, how: 'SIGSYS' }, [
  'ended by SIGSYS',
])

test('the call that SIGSYS came of takes its place in the finding and in the reason', () => {
  const { steps, ...rest } = judged(KILLED, [call(0, { count: 9 }), call(GETPPID, { sigsys: 1 })])
  expect(steps[0]!.findings).toMatchObject([
    { args: { call: 'getppid', how: 'SIGSYS' }, evidence: ['ended by SIGSYS', 'traced: getppid ended by SIGSYS'] },
  ])
  expect(rest.reason).toBe(steps[0]!.findings[0])
  expect(reasonText(rest)).toBe('The system call getppid was refused in version by killing the binary (SIGSYS).')
})

test('the reason is the finding that led to the outcome, also where another one has its words', () => {
  const same = { ...KILLED, severity: 'warning' } as const
  const step = { smoke: smokeCase({ name: 'before' }), outcome: outcome(), result: 'pass', findings: [same] } as const
  const after = { ...step, smoke: smokeCase(), result: 'fail', findings: [KILLED] } as const
  const before = { ...judged(KILLED, []), reason: KILLED, steps: [step, after] }
  const calls = refusedCalls([call(GETPPID, { sigsys: 1 })])
  const trouble = { kind: 'interrupted', message: '', step: null } as const
  const seen = { ...notRun(trouble), refusals: [{ step: 'version', calls }] }
  expect(reasonText(withRefusedCalls(before, seen))).toContain('getppid')
})

test('nothing is made up where the trace has nothing', () => {
  expect(judged(KILLED, [call(0), call(1)]).steps[0]!.findings).toEqual([KILLED])
})

test('EPERM is traced to the call, and to who may have refused it', () => {
  const found = finding('permission-refused', 'error', { step: 'version', what: 'mount: operation not permitted' }, [
    'mount',
  ])
  const evidence = (calls: readonly TracedCall[]) => judged(found, calls).steps[0]!.findings[0]!.evidence
  expect(evidence([call(MOUNT, { eperm: 1 })])).toEqual([
    'mount',
    "traced: mount answered EPERM, which the engines' own seccomp filters do not allow",
  ])
  expect(evidence([call(CHOWN, { eperm: 1 })])[1]).toBe(
    'traced: chown answered EPERM, which the filters of engines allow: the kernel asks for a capability',
  )
  expect(evidence([call(CHOWN, { eperm: 1 }), call(MOUNT, { eperm: 1 })])[1]).toBe(
    'traced: mount, chown answered EPERM',
  )
  // It got another answer, too: that is how it works.
  expect(evidence([call(CHOWN, { eperm: 1, count: 2 })])).toEqual(['mount'])
  const other = finding('permission-refused', 'error', { step: 'version', what: 'open /x: permission denied' }, [])
  expect(judged(other, [call(MOUNT, { eperm: 1 })]).steps[0]!.findings).toEqual([other])
})

test('ENOSYS names the one call; several are evidence alone', () => {
  const unknown = finding('system-call-refused', 'error', { step: 'version', call: null, how: 'ENOSYS' }, [])
  expect(judged(unknown, [call(STATX, { enosys: 1 })]).steps[0]!.findings).toMatchObject([
    { args: { call: 'statx' }, evidence: ['traced: statx answered ENOSYS'] },
  ])
  const both = [call(STATX, { enosys: 1 }), call(435, { enosys: 1 })]
  expect(judged(unknown, both).steps[0]!.findings).toMatchObject([
    { args: { call: null }, evidence: [expect.stringMatching(/^traced: .*statx.* answered ENOSYS$/)] },
  ])
})

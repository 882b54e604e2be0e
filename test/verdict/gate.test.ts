import { expect, test } from 'vitest'
import type { BinaryFacts } from '../../src/binary/facts.ts'
import type { Policy } from '../../src/config/policy.ts'
import { DEFAULT_TIMER_POLICY } from '../../src/config/timer-policy.ts'
import { finding, type Finding } from '../../src/findings.ts'
import { exitCode } from '../../src/verdict/exit-code.ts'
import { decideGate, isRequired, type GateCell } from '../../src/verdict/gate.ts'
import type { CellJudgement } from '../../src/verdict/judgement.ts'
import { glibcBinary, NET_NEEDS, PROFILE, scratch, staticBinary } from '../checks/samples.ts'

const POLICY: Policy = {
  required: ['*'],
  informational: [],
  maxGlibc: null,
  headroomPercent: 20,
  unexpected: 'warn',
  unknown: 'warn',
  timers: DEFAULT_TIMER_POLICY,
}
const LOST = finding('image-unavailable', 'error', { image: 'x', message: 'no answer' })

type Outcome = CellJudgement['outcome']

function cell(
  id: string,
  outcome: Outcome,
  rest: { agrees?: boolean; findings?: readonly Finding[]; policy?: Policy } = {},
): GateCell & { readonly judgement: CellJudgement } {
  const target = scratch({ id: id.split('@')[1]! })
  const planned = { id, binary: 0, platform: 'linux/amd64', target, profile: PROFILE }
  const judgement: CellJudgement = {
    observed: null,
    outcome,
    basis: 'none',
    reason: null,
    agrees: rest.agrees ?? null,
    findings: rest.findings ?? [],
    steps: [],
    startupMs: null,
  }
  return { cell: planned, judgement, required: isRequired(planned, rest.policy ?? POLICY) }
}

function gate(cells: readonly GateCell[], policy: Partial<Policy> = {}, binaries: readonly BinaryFacts[] = []) {
  return decideGate({ cells, binaries, policy: { ...POLICY, ...policy }, complete: true })
}

const OPTIONAL: Policy = { ...POLICY, required: [] }
const MISSPELT: Policy = { ...POLICY, required: ['*debain*'] }
const OVERRULED: Policy = { ...POLICY, required: ['*alpine*'], informational: ['*alpine*'] }
const SHOWN: Policy = { ...POLICY, informational: ['*'] }
const passed = cell('linux/amd64@debian', 'pass')

test.each<[name: string, cells: GateCell[], policy: Partial<Policy>, decision: string, codes: string]>([
  ['all pass', [passed], {}, 'pass', ''],
  ['warnings pass', [cell('a@debian', 'warn')], {}, 'pass', ''],
  ['a required cell fails', [passed, cell('a@alpine', 'fail')], {}, 'fail', 'required-cell-failed'],
  ['another cell fails', [passed, cell('a@alpine', 'fail', { policy: OPTIONAL })], {}, 'pass', ''],
  [
    'a required cell is unknown',
    [passed, cell('a@alpine', 'unknown')],
    { unknown: 'ignore' },
    'fail',
    'required-cell-unknown',
  ],
  ['another cell is unknown', [passed, cell('a@alpine', 'unknown', { policy: OPTIONAL })], {}, 'pass', 'unknown-cell'],
  [
    'another cell is unknown and may not be',
    [passed, cell('a@alpine', 'unknown', { policy: OPTIONAL })],
    { unknown: 'fail' },
    'fail',
    'unknown-cell',
  ],
  [
    'another cell is unknown and nobody asks',
    [passed, cell('a@alpine', 'unknown', { policy: OPTIONAL })],
    { unknown: 'ignore' },
    'pass',
    '',
  ],
  ['a contradiction warns', [cell('a@debian', 'pass', { agrees: false })], {}, 'pass', 'prediction-contradicted'],
  [
    'a contradiction fails',
    [cell('a@debian', 'pass', { agrees: false })],
    { unexpected: 'fail' },
    'fail',
    'prediction-contradicted',
  ],
  ['a contradiction is ignored', [cell('a@debian', 'pass', { agrees: false })], { unexpected: 'ignore' }, 'pass', ''],
  ['skipped cells ask nothing', [passed, cell('a@alpine', 'skip')], {}, 'pass', ''],
  [
    'all unknown',
    [cell('a@alpine', 'unknown', { policy: OPTIONAL })],
    { unknown: 'ignore', required: [] },
    'fail',
    'nothing-learned',
  ],
  ['no cells', [], {}, 'fail', 'nothing-learned'],
  [
    'no cell is one of those required',
    [cell('a@debian', 'pass', { policy: MISSPELT }), cell('a@alpine', 'fail', { policy: MISSPELT })],
    MISSPELT,
    'fail',
    'no-required-cell',
  ],
  [
    'what is required is also informational, and another cell is left',
    [passed, cell('a@alpine', 'fail', { policy: OVERRULED })].map((each) => ({ ...each, required: false })),
    OVERRULED,
    'fail',
    'no-required-cell',
  ],
  ['nothing is required', [cell('a@alpine', 'fail', { policy: OPTIONAL })], OPTIONAL, 'pass', ''],
  ['all cells are informational', [cell('a@alpine', 'fail', { policy: SHOWN })], SHOWN, 'pass', ''],
])('%s', (_name, cells, policy, decision, codes) => {
  const decided = gate(cells, policy)
  expect(decided.reasons.map(({ code }) => code).join(' ')).toBe(codes)
  expect(decided.decision).toBe(decision)
})

test('informational cells never gate, in any way', () => {
  const policy = { ...POLICY, informational: ['alpine*'], unexpected: 'fail', unknown: 'fail' } as const
  const cells = [
    passed,
    cell('a@alpine:3.22', 'fail', { policy }),
    cell('b@alpine:3.23', 'unknown', { policy, agrees: false }),
  ]
  expect(cells.map(({ required }) => required)).toEqual([true, false, false])
  expect(decideGate({ cells, binaries: [], policy, complete: true })).toMatchObject({ decision: 'pass', reasons: [] })
})

test.each([
  ['*', true],
  ['**', true],
  ['linux/amd64@alpine-*', true],
  ['linux/amd64@alpine-3.22+readonly', true],
  ['alpine:3.22', true],
  ['alpine:*', true],
  ['*@alpine-3.22+readonly', true],
  ['linux/arm64@*', false],
  ['alpine', false],
  ['{debian,alpine}:*', true],
])('the glob %s selects a cell by its id or its target: %s', (glob, selected) => {
  const target = scratch({ id: 'alpine:3.22' })
  const planned = {
    id: 'linux/amd64@alpine-3.22+readonly',
    binary: 0,
    platform: 'linux/amd64',
    target,
    profile: PROFILE,
  }
  expect(isRequired(planned, { ...POLICY, required: [glob] })).toBe(selected)
})

test.each<[maxGlibc: string, needs: BinaryFacts['versions'], message: RegExp | null]>([
  ['2.34', { 'libc.so.6': NET_NEEDS }, null],
  [
    '2.17',
    { 'libc.so.6': NET_NEEDS },
    /needs GLIBC_2\.34 \(for pthread_create, pthread_key_create, pthread_setspecific, \.\.\.\), GLIBC_2\.32 \(for pthread_sigmask, pthread_getattr_np\)\.$/,
  ],
  [
    '2.4',
    { 'libm.so.6': { floor: 'GLIBC_2.29', symbols: { 'GLIBC_2.29': ['exp'] }, weak: [] } },
    /GLIBC_2\.29 \(for exp\)/,
  ],
  ['2.9', { 'libc.so.6': { floor: 'GLIBC_2.4', symbols: { 'GLIBC_2.4': ['x'] }, weak: [] } }, null],
  [
    '2.34',
    { 'libc.so.6': { floor: null, symbols: { GLIBC_ABI_DT_RELR: [] }, weak: [] } },
    /needs GLIBC_ABI_DT_RELR\.$/,
  ],
  ['2.17', { 'libc.so.6': { ...NET_NEEDS, weak: ['GLIBC_2.34', 'GLIBC_2.32'] } }, null],
  ['2.17', { 'libstdc++.so.6': { floor: 'GLIBCXX_3.4.32', symbols: { 'GLIBCXX_3.4.32': ['x'] }, weak: [] } }, null],
])('at most glibc %s', (maxGlibc, versions, message) => {
  const { decision, reasons } = gate([passed], { maxGlibc }, [staticBinary(), glibcBinary({ versions })])
  expect(decision).toBe(message === null ? 'pass' : 'fail')
  expect(reasons.map((each) => each.code)).toEqual(message === null ? [] : ['glibc-floor'])
  if (message) expect(reasons[0]!.message).toMatch(message)
})

test('the floor is the highest of all binaries', () => {
  expect(gate([passed], {}, [staticBinary()]).glibcFloor).toBeNull()
  expect(gate([passed], {}, [staticBinary(), glibcBinary()]).glibcFloor).toBe('GLIBC_2.34')
})

test('a run cut short closes the gate', () => {
  expect(decideGate({ cells: [passed], binaries: [], policy: POLICY, complete: false })).toMatchObject({
    decision: 'fail',
    reasons: [{ code: 'incomplete' }],
  })
})

test.each<[name: string, cells: ReturnType<typeof cell>[], code: number]>([
  ['the gate passes', [passed], 0],
  ['it fails', [cell('a@alpine', 'fail')], 1],
  ['every cell lost', [cell('a@alpine', 'unknown', { findings: [LOST] })], 3],
  [
    'every cell lost but the skipped ones',
    [cell('a@alpine', 'unknown', { findings: [LOST] }), cell('b@debian', 'skip')],
    3,
  ],
  ['one cell lost', [passed, cell('a@alpine', 'unknown', { findings: [LOST] })], 1],
  ['the bytes cannot tell: our work is done', [cell('a@x', 'unknown')], 1],
  ['no cells', [], 1],
])('exit code: %s', (_name, cells, code) => {
  expect(exitCode({ gate: gate(cells), cells })).toBe(code)
})

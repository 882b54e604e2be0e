import { expect, test } from 'vitest'
import type { BinaryFacts } from '../../src/binary/facts.ts'
import { predict } from '../../src/checks/predict.ts'
import type { SmokeCase } from '../../src/config/smoke-case.ts'
import type { StepOutcome } from '../../src/protocol/process.ts'
import type { CellObservation, TroubleKind } from '../../src/protocol/observation.ts'
import type { Target } from '../../src/targets/target.ts'
import { judgeCell } from '../../src/verdict/judge.ts'
import type { CellJudgement } from '../../src/verdict/judgement.ts'
import {
  alpine,
  context,
  customTarget,
  glibcBinary,
  glibcTarget,
  notStarted,
  outcome,
  PROFILE,
  scratch,
  smokeCase,
  staticBinary,
} from '../checks/samples.ts'
import { reasonText } from '../../src/verdict/reason-text.ts'

interface Given {
  readonly facts?: BinaryFacts
  readonly target?: Target
  readonly smoke?: readonly SmokeCase[]
  readonly outcomes?: readonly StepOutcome[]
  readonly trouble?: CellObservation['trouble']
  readonly standIn?: string
  readonly observed?: boolean
  readonly skipped?: string
}

/** The real prediction for these facts, then judged. */
function judge(given: Given): CellJudgement {
  const { facts = staticBinary(), target = scratch(), smoke = [smokeCase()], skipped = null } = given
  const image = { reference: target.id, digest: null, standIn: given.standIn ?? null }
  const observation: CellObservation = {
    image,
    facts: null,
    outcomes: given.outcomes ?? [outcome()],
    timers: [],
    clock: null,
    containerStartMs: 90,
    trouble: given.trouble ?? null,
  }
  return judgeCell({
    cell: {
      id: `linux/amd64@${target.id}`,
      binary: 0,
      platform: 'linux/amd64',
      imagePlatform: 'linux/amd64',
      target,
      profile: PROFILE,
    },
    facts,
    prediction: predict(context(facts, target)),
    smoke,
    observation: given.observed === false ? null : observation,
    skipped,
  })
}

const TWO = [smokeCase(), smokeCase({ name: 'help' })]
const crashed = outcome({ exitCode: 1, stderr: 'config: no such key' })
const noLoader = notStarted('ENOENT', 'no such file or directory')
const withoutLibrary = outcome({
  exitCode: 127,
  stderr:
    '/x: error while loading shared libraries: libz.so.1: cannot open shared object file: No such file or directory',
})
const lost = { kind: 'engine-lost', message: 'socket closed', step: 'help' } as const
const debian12 = glibcTarget('debian:12', '2.36')
const centos6 = glibcTarget('centos:6', '2.12', { kernel: '2.6.32' })

test.each<[name: string, given: Given, judgement: Partial<CellJudgement>]>([
  [
    'seen to run',
    {},
    { outcome: 'pass', basis: 'observation', observed: 'runs', agrees: true, reason: null, startupMs: 12 },
  ],
  [
    'seen to fail as predicted',
    { facts: glibcBinary(), outcomes: [noLoader] },
    { outcome: 'fail', basis: 'observation', observed: 'fails', agrees: true, startupMs: null },
  ],
  ['its own error: it does run', { outcomes: [crashed] }, { outcome: 'fail', observed: 'runs', agrees: true }],
  [
    'runs against the prediction',
    { facts: glibcBinary(), target: alpine() },
    { outcome: 'warn', observed: 'runs', agrees: false },
  ],
  [
    'fails against the prediction',
    { facts: glibcBinary(), target: debian12, outcomes: [noLoader] },
    { outcome: 'fail', observed: 'fails', agrees: false },
  ],
  [
    'nothing was predicted',
    { facts: glibcBinary(), target: customTarget(), outcomes: [noLoader] },
    { outcome: 'fail', observed: 'fails', agrees: null },
  ],
  [
    'the loader gave up, where any exit code will do',
    {
      facts: glibcBinary(),
      target: debian12,
      smoke: [smokeCase({ expect: { exitCode: null, signal: null, stdout: null, stderr: null } })],
      outcomes: [
        outcome({ exitCode: 1, stderr: "/x: /lib64/libc.so.6: version `GLIBC_2.34' not found (required by /x)" }),
      ],
    },
    { outcome: 'fail', observed: 'fails' },
  ],
  ['a hazard seen', { outcomes: [outcome({ leftBehind: 2 })] }, { outcome: 'warn', observed: 'runs' }],
  [
    "a hazard that no container shows: the distribution's kernel",
    { target: centos6 },
    { outcome: 'warn', agrees: true },
  ],
  ['a stand-in is a note, no warning', { standIn: 'scratch' }, { outcome: 'pass' }],
  [
    'a stand-in without a library that the real image has',
    {
      facts: glibcBinary({ needed: ['libz.so.1', 'libc.so.6'] }),
      target: debian12,
      standIn: 'debian-12',
      outcomes: [withoutLibrary],
    },
    { outcome: 'unknown', basis: 'none', observed: null, agrees: null },
  ],
  [
    'a stand-in without a library that the real image may have',
    {
      facts: glibcBinary({ needed: ['libz.so.1', 'libc.so.6'] }),
      target: { ...debian12, libraries: [], librariesComplete: false },
      standIn: 'debian-12',
      outcomes: [withoutLibrary],
    },
    { outcome: 'unknown', basis: 'none', observed: null, agrees: null },
  ],
  [
    'a stand-in without a library that the real image lacks too',
    {
      facts: glibcBinary({ needed: ['libz.so.1', 'libc.so.6'] }),
      target: { ...debian12, libraries: [] },
      standIn: 'debian-12',
      outcomes: [withoutLibrary],
    },
    { outcome: 'fail', basis: 'observation', observed: 'fails', agrees: true },
  ],
  [
    'the real image without a library that it was thought to have',
    { facts: glibcBinary({ needed: ['libz.so.1', 'libc.so.6'] }), target: debian12, outcomes: [withoutLibrary] },
    { outcome: 'fail', basis: 'observation', observed: 'fails', agrees: false },
  ],
  [
    'one of two fails',
    { smoke: TWO, outcomes: [outcome(), { ...crashed, step: 'help' }] },
    { outcome: 'fail', observed: 'runs', startupMs: 12 },
  ],
  [
    'one started, the next not: it does run',
    { smoke: TWO, outcomes: [outcome(), { ...notStarted('EAGAIN', 'again'), step: 'help' }] },
    { outcome: 'fail', observed: 'runs', agrees: true },
  ],
  // Trouble.
  [
    'nothing came back',
    { outcomes: [], trouble: { ...lost, step: null } },
    {
      outcome: 'unknown',
      basis: 'none',
      observed: null,
      agrees: null,
      reason: 'The container engine stopped answering: socket closed',
    },
  ],
  [
    'lost after a failure: the failure stands',
    { smoke: TWO, outcomes: [crashed], trouble: lost },
    { outcome: 'fail', basis: 'observation' },
  ],
  [
    'lost after a success: no proof of the rest',
    { smoke: TWO, trouble: lost },
    { outcome: 'unknown', basis: 'none', observed: 'runs', agrees: true },
  ],
  [
    'an outcome missing without a word',
    { smoke: TWO },
    {
      outcome: 'unknown',
      basis: 'none',
      reason: 'The probe inside the cell did not do its work: no outcome came back',
    },
  ],
  [
    "the cell's memory limit is the binary's own doing",
    { outcomes: [], trouble: { kind: 'killed-for-memory', message: 'OOMKilled', step: 'version' } },
    { outcome: 'fail', basis: 'observation' },
  ],
  [
    'killed for memory, nobody knows in which step',
    { outcomes: [], trouble: { kind: 'killed-for-memory', message: 'OOMKilled', step: null } },
    { outcome: 'unknown' },
  ],
  [
    'no smoke case',
    { smoke: [], outcomes: [] },
    { outcome: 'unknown', basis: 'none', reason: 'there is no smoke case to run' },
  ],
  // Without an engine.
  [
    'predicted to run',
    { observed: false },
    { outcome: 'pass', basis: 'prediction', observed: null, agrees: null, steps: [] },
  ],
  [
    'predicted to fail',
    { observed: false, facts: glibcBinary() },
    { outcome: 'fail', basis: 'prediction', observed: null, agrees: null },
  ],
  [
    'not predicted',
    { observed: false, facts: glibcBinary(), target: customTarget() },
    { outcome: 'unknown', basis: 'none', reason: 'the C library of registry.example/team/base:7 is not known' },
  ],
  ['predicted to run with a hazard', { observed: false, target: centos6 }, { outcome: 'warn', basis: 'prediction' }],
  [
    'never started: another architecture',
    { observed: false, facts: staticBinary({ os: 'darwin', format: 'macho' }) },
    { outcome: 'fail', basis: 'prediction', reason: 'The binary is for darwin/amd64; scratch is for linux.' },
  ],
  [
    'left out',
    { observed: false, skipped: 'not this week' },
    { outcome: 'skip', basis: 'none', reason: 'not this week' },
  ],
])('%s', (_name, given, judgement) => {
  const judged = judge(given)
  expect({ ...judged, reason: reasonText(judged) }).toMatchObject(judgement)
  if (judged.outcome === 'unknown' || judged.outcome === 'skip') expect(judged.reason).toBeTruthy()
})

test('the cause leads, what was missed follows', () => {
  const { steps } = judge({ outcomes: [outcome({ exitCode: 1, stderr: 'unknown time zone Europe/Berlin' })] })
  expect(steps[0]!.findings.map(({ id }) => id)).toEqual(['time-zone-unknown', 'expectation-missed'])
})

test('of a program that never reached its own code only the cause is told', () => {
  const stderr = "/x: /lib64/libc.so.6: version `GLIBC_2.34' not found (required by /x)"
  const smoke = [smokeCase({ expect: { exitCode: 0, signal: null, stdout: { contains: 'v1' }, stderr: null } })]
  const { steps } = judge({
    facts: glibcBinary(),
    target: debian12,
    smoke,
    outcomes: [outcome({ exitCode: 1, stderr })],
  })
  expect(steps[0]!.findings.map(({ id }) => id)).toEqual(['glibc-too-old'])
})

test('an expected failure is a pass, whatever was printed', () => {
  const smoke = [smokeCase({ expect: { exitCode: 2, signal: null, stdout: null, stderr: { contains: 'panic' } } })]
  const judged = judge({ smoke, outcomes: [outcome({ exitCode: 2, stderr: 'panic: as designed' })] })
  expect(judged).toMatchObject({ outcome: 'pass', steps: [{ result: 'pass', findings: [] }] })
})

test('the wrong word at exit code 0 is explained from what was printed', () => {
  const smoke = [smokeCase({ expect: { exitCode: 0, signal: null, stdout: { contains: '12:00 CET' }, stderr: null } })]
  const { steps } = judge({
    smoke,
    outcomes: [outcome({ stdout: 'falling back to UTC: unknown time zone Europe/Berlin' })],
  })
  expect(steps[0]!.findings.map(({ id }) => id)).toEqual(['time-zone-unknown', 'expectation-missed'])
})

test('a contradiction is a finding of the cell', () => {
  expect(judge({ facts: glibcBinary(), target: alpine() }).findings).toMatchObject([
    { id: 'prediction-contradicted', severity: 'warning', args: { predicted: 'fails', observed: 'runs' } },
  ])
})

test.each<[TroubleKind, string]>([
  ['image-unavailable', 'image-unavailable'],
  ['platform-unavailable', 'platform-unavailable'],
  ['profile-refused', 'profile-refused'],
  ['engine-unavailable', 'engine-unavailable'],
  ['engine-lost', 'engine-lost'],
  ['engine-refused', 'engine-refused'],
  ['probe-failed', 'probe-failed'],
  ['killed-for-memory', 'killed-for-memory'],
  ['killed-from-outside', 'killed-from-outside'],
  ['time-limit', 'cell-time-limit'],
  ['interrupted', 'interrupted'],
])('trouble %s becomes the finding %s and an unknown cell', (kind, id) => {
  const judged = judge({ outcomes: [], trouble: { kind, message: 'why', step: null } })
  expect(judged.findings.map((each) => each.id)).toEqual([id])
  expect(judged.outcome).toBe('unknown')
  expect(judged.reason).toBeTruthy()
})

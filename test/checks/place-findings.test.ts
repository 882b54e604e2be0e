import { expect, test } from 'vitest'
import type { CellObservation } from '../../src/protocol/observation.ts'
import { notRun } from '../../src/run/observe-cells.ts'
import type { Cell } from '../../src/targets/cell.ts'
import { planCells } from '../../src/targets/plan-cells.ts'
import { builtInProfiles } from '../../src/targets/profiles.ts'
import { findTarget } from '../../src/targets/select-targets.ts'
import type { CellJudgement } from '../../src/verdict/judgement.ts'
import { placeFindings } from '../../src/checks/place-findings.ts'
import { withObserved } from '../../src/verdict/with-observed.ts'
import { seenCell } from './seen-cell.ts'

const PASSED: CellJudgement = {
  observed: 'runs',
  outcome: 'pass',
  basis: 'observation',
  reason: null,
  agrees: true,
  findings: [],
  steps: [],
  startupMs: null,
}
const NOTHING: CellObservation = { ...notRun({ kind: 'interrupted', message: '', step: null }), trouble: null }
const SYSTEM = {
  name: null,
  directories: [],
  files: null,
  starts: null,
  connections: null,
  signals: [],
  preemptionNs: null,
}
const HOST = { kind: 'host', name: 'Windows Server 2025' } as const

function withPlaceFindings(judgement: CellJudgement, where: Cell, observation: CellObservation): CellJudgement {
  return withObserved(judgement, placeFindings.observe!(seenCell({ cell: where, observation })))
}

function cell(target: string): Cell {
  return planCells([{ os: 'windows', arch: 'amd64' }], [findTarget(target)], [builtInProfiles()[0]!])[0]!
}

test('what ran by an emulator is marked, what ran natively or in its container is not', () => {
  const found = withPlaceFindings(PASSED, cell('wine'), { ...NOTHING, place: { kind: 'wine', name: 'Wine 10.0' } })
  expect(found.outcome).toBe('pass')
  expect(found.findings).toEqual([
    { id: 'emulated', severity: 'note', args: { target: 'wine', by: 'Wine 10.0' }, evidence: [] },
  ])
  expect(withPlaceFindings(PASSED, cell('windows-2025'), { ...NOTHING, place: HOST })).toEqual(PASSED)
  expect(withPlaceFindings(PASSED, cell('windows-2025'), NOTHING)).toEqual(PASSED)
})

test('a temporary directory that refuses files warns, another one is worth a note', () => {
  const access = { accessEntries: null, inheritedEntries: null }
  const directories = [
    { kind: 'temporary', path: 'C:\\T', refused: 'delete: Access is denied.', ...access },
    { kind: 'cache', path: null, refused: 'find: %LocalAppData% is not defined', ...access },
    { kind: 'home', path: 'C:\\H', refused: null, ...access },
  ] as const
  const system = { facts: { ...SYSTEM, directories }, clocks: null, figures: [] }
  const found = withPlaceFindings(PASSED, cell('windows-2025'), { ...NOTHING, place: HOST, system })
  expect(found.outcome).toBe('warn')
  expect(found.findings.map(({ id, severity, evidence }) => [id, severity, ...evidence])).toEqual([
    ['directory-refused', 'warning', 'delete: Access is denied.'],
    ['directory-refused', 'note', 'find: %LocalAppData% is not defined'],
  ])
})

test.each([
  [0, 'pass', 'note'],
  [2, 'warn', 'warning'],
] as const)('files held by another program: %i given up', (givenUp, outcome, severity) => {
  const files = { createNs: [], writeNs: [], renameNs: [], deleteNs: [], sharingViolations: 9, givenUp }
  const system = { facts: { ...SYSTEM, files }, clocks: null, figures: [] }
  const found = withPlaceFindings(PASSED, cell('windows-2025'), { ...NOTHING, place: HOST, system })
  expect(found).toMatchObject({
    outcome,
    findings: [{ id: 'sharing-violation', severity, args: { count: 9, givenUp } }],
  })
  const failed = withPlaceFindings({ ...PASSED, outcome: 'fail' }, cell('windows-2025'), {
    ...NOTHING,
    place: HOST,
    system,
  })
  expect(failed.outcome).toBe('fail')
})

test('a temporary directory that the user of a Windows image may not write to is a warning of its container', () => {
  const place = { kind: 'container', name: 'Windows 10.0.20348, process isolation' } as const
  const path = String.raw`C:\Windows\TEMP`
  const refused = { kind: 'temporary', path, refused: 'Access is denied.', accessEntries: null, inheritedEntries: null }
  const facts = { ...SYSTEM, directories: [refused] } as never
  const observation: CellObservation = { ...NOTHING, place, system: { facts, clocks: null, figures: [] } }
  const { outcome, findings } = withPlaceFindings(PASSED, cell('windows-nanoserver-2022'), observation)
  expect(outcome).toBe('warn')
  expect(findings).toMatchObject([{ id: 'directory-refused', args: { directory: 'temporary', path } }])
})

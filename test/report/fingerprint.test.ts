import { expect, test } from 'vitest'
import { fingerprint } from '../../src/report/formats/fingerprint.ts'
import { allPass, mixed } from './sample-report.ts'

test('stays when only times and figures differ', () => {
  const report = mixed()
  const later = structuredClone(report)
  later.startedAt = '2027-01-01T00:00:00.000Z'
  later.durationMs += 1000
  for (const cell of later.cells) {
    cell.startupMs = 77
    for (const timer of cell.timers?.paths ?? []) timer.p99Ns += 500
    for (const step of cell.steps) step.durationMs = 99
  }
  expect(fingerprint(later)).toBe(fingerprint(report))
})

test.each([
  ['an outcome', (report: ReturnType<typeof allPass>) => (report.cells[0]!.outcome = 'warn')],
  ['the gate', (report) => (report.gate.decision = 'fail')],
  ['the binary', (report) => (report.binaries[0]!.sha256 = '0'.repeat(64))],
  ['an image', (report) => (report.cells[1]!.image!.digest = 'sha256:1')],
  ['a step', (report) => (report.cells[1]!.steps[0]!.result = 'fail')],
  ['being partial', (report) => (report.complete = false)],
  ['a finding', (report) => report.cells[0]!.findings.push(mixed().cells[0]!.prediction.findings[0]!)],
] as [string, (report: ReturnType<typeof allPass>) => unknown][])('changes with %s', (_what, change) => {
  const changed = allPass()
  change(changed)
  expect(fingerprint(changed)).not.toBe(fingerprint(allPass()))
})

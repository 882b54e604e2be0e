import { makeBadge } from 'badge-maker'
import { expect, test } from 'vitest'
import { renderBadge } from '../../src/report/formats/badge.ts'
import type { Report } from '../../src/report/report.ts'
import { allPass, interrupted, mixed } from './sample-report.ts'

/** Drawn by the library that shields.io draws with, which refuses fields that it does not know. */
function drawn(report: Report): unknown {
  const { schemaVersion, isError, ...format } = JSON.parse(renderBadge(report))
  expect(schemaVersion).toBe(1)
  expect(makeBadge(format)).toContain(`aria-label="${format.label}: ${format.message}"`)
  return { ...format, isError }
}

test.each([
  ['all pass', allPass(), { message: '5 targets', color: 'brightgreen', isError: undefined }],
  ['the gate fails', mixed(), { message: '3 of 9 targets', color: 'red', isError: true }],
  ['cut short', interrupted(), { message: '2 of 5 targets, partial', color: 'red', isError: true }],
  [
    'one cell warns',
    { ...mixed(), gate: allPass().gate },
    { message: '3 of 9 targets', color: 'yellow', isError: undefined },
  ],
])('%s', (_name, report, expected) => {
  expect(drawn(report)).toEqual({ label: 'runs on', ...expected })
})

import { join } from 'node:path'
import { expect, test } from 'vitest'
import { countTests } from '../../scripts/run-vitest.ts'

const ROOT = join(import.meta.dirname, '../..')
const file = (name: string, assertionResults: readonly { status: string }[], status = 'failed') => ({
  name: join(ROOT, 'test', name),
  status,
  assertionResults,
})
const failing = { status: 'failed', fullName: 'group > test', failureMessages: ['expected 1 to be 2\n  at line 3'] }
const PASSED = file('passed.test.ts', [{ status: 'passed' }], 'passed')
const FAILED = file('failed.test.ts', [{ status: 'passed' }, failing])
const UNLOADED = { ...file('unloaded.test.ts', []), message: 'no such module\n  at line 1' }
const figures = (passed: number, failed: number) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: 0,
})
const WHY_FAILED = 'test/failed.test.ts: group > test: expected 1 to be 2'
const WHY_UNLOADED = 'test/unloaded.test.ts: no such module'

test.each([
  ['all pass', { ...figures(1, 0), testResults: [PASSED] }, 0, 0, []],
  ['one fails', { ...figures(2, 1), testResults: [PASSED, FAILED] }, 1, 1, [WHY_FAILED]],
  ['a file cannot be loaded', { ...figures(1, 0), testResults: [PASSED, UNLOADED] }, 1, 1, [WHY_UNLOADED]],
  ['both', { ...figures(1, 1), testResults: [FAILED, UNLOADED] }, 1, 2, [WHY_FAILED, WHY_UNLOADED]],
  ['an unhandled rejection', { ...figures(1, 0), testResults: [PASSED] }, 1, 1, []],
  ['vitest was killed', { ...figures(1, 0), testResults: [PASSED] }, null, 1, []],
])('%s', (_, report, exitCode, failed, failures) => {
  expect(countTests(report, exitCode)).toEqual({ passed: report.numPassedTests, failed, skipped: 0, failures })
})

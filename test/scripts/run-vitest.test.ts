import { expect, test } from 'vitest'
import { countTests } from '../../scripts/run-vitest.ts'

const PASSED = { status: 'passed', assertionResults: [{ status: 'passed' }] }
const FAILED = { status: 'failed', assertionResults: [{ status: 'passed' }, { status: 'failed' }] }
const UNLOADED = { status: 'failed', assertionResults: [] }
const figures = (passed: number, failed: number) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: 0,
})

test.each([
  ['all pass', { ...figures(1, 0), testResults: [PASSED] }, 0, 0],
  ['one fails', { ...figures(2, 1), testResults: [PASSED, FAILED] }, 1, 1],
  ['a file cannot be loaded', { ...figures(1, 0), testResults: [PASSED, UNLOADED] }, 1, 1],
  ['a test fails and a file cannot be loaded', { ...figures(1, 1), testResults: [FAILED, UNLOADED] }, 1, 2],
  ['an unhandled rejection', { ...figures(1, 0), testResults: [PASSED] }, 1, 1],
  ['vitest was killed', { ...figures(1, 0), testResults: [PASSED] }, null, 1],
])('%s', (_, report, exitCode, failed) => {
  expect(countTests(report, exitCode)).toEqual({ passed: report.numPassedTests, failed, skipped: 0 })
})

import type { Report } from '../report.ts'
import { safeJson } from './safe-json.ts'
import { subjectsOf } from './subjects.ts'

/** Source: in-toto attestation framework, statement v1 and predicate test-result v0.1. */
const STATEMENT = 'https://in-toto.io/Statement/v1'
const TEST_RESULT = 'https://in-toto.io/attestation/test-result/v0.1'

/** What was tested and how it ended; the binaries are the subjects, by digest. For `actions/attest`, or to be signed by other means. */
export function renderTestResult(report: Report, folder: string | null = null): string {
  return safeJson({
    _type: STATEMENT,
    subject: testSubjects(report, folder),
    predicateType: TEST_RESULT,
    predicate: testResult(report),
  })
}

/** The binaries, by digest, with the names that `sha256sum --check` finds in `folder`. */
export function testSubjects(
  report: Report,
  folder: string | null = null,
): { name: string; digest: { sha256: string } }[] {
  return subjectsOf(report, folder).map(({ name, sha256 }) => ({ name, digest: { sha256 } }))
}

interface TestResult {
  readonly result: 'PASSED' | 'WARNED' | 'FAILED'
  readonly configuration: { name: string; digest: { sha256: string } }[]
  readonly passedTests: string[]
  readonly warnedTests: string[]
  readonly failedTests: string[]
}

/** Names of tests are ids of cells. A cell that is unknown or was left out has no result, and is in none of the lists. */
export function testResult({ cells, gate, configHash }: Report): TestResult {
  const named = (outcome: string) => cells.filter((cell) => cell.outcome === outcome).map(({ id }) => id)
  const warned = named('warn')
  const passed = gate.decision === 'pass'
  return {
    result: !passed ? 'FAILED' : warned.length > 0 ? 'WARNED' : 'PASSED',
    configuration: [{ name: 'portcullis configuration', digest: { sha256: configHash } }],
    passedTests: named('pass'),
    warnedTests: warned,
    failedTests: named('fail'),
  }
}

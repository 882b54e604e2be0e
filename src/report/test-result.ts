import { baseName } from './cell-words.ts'
import type { Report } from './report.ts'
import { safeJson } from './safe-json.ts'

/** Source: in-toto attestation framework, statement v1 and predicate test-result v0.1. */
const STATEMENT = 'https://in-toto.io/Statement/v1'
const TEST_RESULT = 'https://in-toto.io/attestation/test-result/v0.1'

/** What was tested and how it ended; the binaries are the subjects, by digest. For `actions/attest`, or to be signed by other means. */
export function renderTestResult(report: Report): string {
  return safeJson({
    _type: STATEMENT,
    subject: report.binaries.map(({ path, sha256 }) => ({ name: baseName(path), digest: { sha256 } })),
    predicateType: TEST_RESULT,
    predicate: testResult(report),
  })
}

/** Names of tests are ids of cells. A cell that is unknown or was left out has no result, and is in none of the lists. */
function testResult({ cells, gate, configHash }: Report) {
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

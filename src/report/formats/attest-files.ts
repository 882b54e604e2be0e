import type { Report } from '../report.ts'
import { safeJson } from './safe-json.ts'
import { subjectsOf } from './subjects.ts'
import { testResult } from './test-result.ts'

/** The two halves of the in-toto statement as `actions/attest` takes them. */
export interface AttestFiles {
  /** `predicate-path`: what was proven, JSON. */
  readonly predicate: string
  /** `subject-checksums`: a line for each binary, as `sha256sum` writes it. */
  readonly subjects: string
}

export function attestFiles(report: Report, folder: string | null = null): AttestFiles {
  const lines = subjectsOf(report, folder).map(({ sha256, name }) => `${sha256}  ${name}\n`)
  return { predicate: safeJson(testResult(report)), subjects: lines.join('') }
}

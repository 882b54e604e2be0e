import type { Report } from '../report.ts'
import { safeJson } from './safe-json.ts'
import { renderTestResult } from './test-result.ts'

/** The two halves of the in-toto statement as `actions/attest` takes them. */
export interface AttestFiles {
  /** `predicate-path`: what was proven, JSON. */
  readonly predicate: string
  /** `subject-checksums`: a line for each binary, as `sha256sum` writes it. */
  readonly subjects: string
}

export function attestFiles(report: Report): AttestFiles {
  const { predicate } = JSON.parse(renderTestResult(report)) as { predicate: unknown }
  const lines = report.binaries.map(({ sha256, path }) => `${sha256}  ${path.replaceAll(NO_NAME, '_')}\n`)
  return { predicate: safeJson(predicate), subjects: lines.join('') }
}

/** What would end the line, or begin an escape in it. */
const NO_NAME = /[\p{Cc}\\\u2028\u2029]/gu

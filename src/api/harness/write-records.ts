import { reportSchema, type Report } from '../../report/report.ts'
import { writeReports } from '../../host/reports/write-reports.ts'
import { readJsonFile } from '../../host/files/read-json-file.ts'
import { recordsReport } from './records-report.ts'
import type { TestRecord } from './test-record.ts'

export interface WriteInput {
  readonly records: readonly TestRecord[]
  /** What went wrong outside of tests, one line each. */
  readonly outside: readonly string[]
  readonly out: string
  readonly base: Report | null
  /** Since the epoch. */
  readonly startedMs: number
  readonly complete: boolean
}

/** Writes report.json and report.md; gives the lines to say. What closes the gate is named, however the tests ended. */
export async function writeRecords({ records, outside, out, base, startedMs, complete }: WriteInput): Promise<string> {
  const startedAt = new Date(startedMs).toISOString()
  const report = recordsReport({ records, outside, base, startedAt, durationMs: Date.now() - startedMs, complete })
  if (report === null) return 'Portcullis: no matrix test has run in a cell; no report was written.'
  const { json, markdown } = await writeReports(out, report)
  const notWell = report.cells.filter(({ outcome }) => outcome === 'fail' || outcome === 'unknown')
  return [
    `Portcullis: ${report.cells.length} cells, gate: ${report.gate.decision}; ${json}, ${markdown}`,
    ...report.gate.reasons.filter(({ severity }) => severity === 'fail').map(({ message }) => `CLOSED ${message}`),
    ...notWell.map(({ id, outcome, reason }) => `${outcome.toUpperCase()} ${id}: ${reason}`),
  ].join('\n')
}

export function readReport(path: string): Report {
  return readJsonFile(path, reportSchema, 'report')
}

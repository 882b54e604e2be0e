import { reportSchema, type Report } from '../../report/report.ts'
import { writeReports } from '../commands/check.ts'
import { readJsonFile } from '../fanout/read-json-file.ts'
import type { CellRecord } from './cell-record.ts'
import { recordsReport } from './records-report.ts'

export interface WriteInput {
  readonly records: readonly CellRecord[]
  readonly out: string
  readonly base: Report | null
  /** Since the epoch. */
  readonly startedMs: number
  readonly complete: boolean
}

/** Writes report.json and report.md; gives the lines to say. Cells that are unknown are named, however the tests ended. */
export async function writeRecords({ records, out, base, startedMs, complete }: WriteInput): Promise<string> {
  const startedAt = new Date(startedMs).toISOString()
  const report = recordsReport({ records, base, startedAt, durationMs: Date.now() - startedMs, complete })
  if (report === null) return 'Portcullis: no matrix test has run in a cell; no report was written.'
  const { json, markdown } = await writeReports(out, report)
  const unknown = report.cells.filter(({ outcome }) => outcome === 'unknown')
  return [
    `Portcullis: ${report.cells.length} cells, gate: ${report.gate.decision}; ${json}, ${markdown}`,
    ...unknown.map(({ id, reason }) => `UNKNOWN ${id}: ${reason}`),
  ].join('\n')
}

export function readReport(path: string): Report {
  return readJsonFile(path, reportSchema, 'report')
}

import type { Report } from '../report/report.ts'

/** Loaded before a run starts, so that a wrong file is told before anything is. */
export interface Baseline {
  /** The report with what changed since the baseline in it. */
  compare(report: Report): Report
}

const NOTHING_TO_COMPARE: Baseline = { compare: (report) => report }

/** `path`: a report.json of the base branch or the last release; null = none. Throws UsageError where it is no report. */
export async function loadBaseline(path: string | null): Promise<Baseline> {
  if (path === null) return NOTHING_TO_COMPARE
  const [{ readJsonFile }, { reportSchema }, { changesSince }] = await Promise.all([
    import('./fanout/read-json-file.ts'),
    import('../report/report.ts'),
    import('../report/changes.ts'),
  ])
  const earlier = readJsonFile(path, reportSchema, 'baseline')
  return { compare: (report) => ({ ...report, changes: changesSince(earlier, report) }) }
}

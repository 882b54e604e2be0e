import type { Report } from '../../report/report.ts'

/** Loaded before a run starts, so that a wrong file is told before anything is. */
export interface Baseline {
  /** The report with what changed since the baseline in it. */
  compare(report: Report): Report
}

const NOTHING_TO_COMPARE: Baseline = { compare: (report) => report }

/** `path`: a report.json of the base branch or the last release; null = none. Throws UsageError where it is no report. */
export async function loadBaseline(path: string | null): Promise<Baseline> {
  if (path === null) return NOTHING_TO_COMPARE
  const [{ readJsonFile }, { reportSchema }] = await Promise.all([
    import('./read-json-file.ts'),
    import('../../report/report.ts'),
  ])
  return await compareWith(readJsonFile(path, reportSchema, 'baseline'))
}

export async function compareWith(earlier: Report): Promise<Baseline> {
  const { changesSince } = await import('../../report/changes.ts')
  return { compare: (report) => ({ ...report, changes: changesSince(earlier, report) }) }
}

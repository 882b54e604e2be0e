import { loadBaseline } from '../baseline.ts'
import { mergeFiles } from '../fanout/merge-files.ts'
import type { ReportOptions } from '../fanout-arguments.ts'
import { render, writeReports } from './check.ts'

/** `portcullis report --plan FILE SLICES...`: what all jobs brought as one report, and the gate. */
export async function report({ plan, slices, format, out, baseline, verbose }: ReportOptions): Promise<number> {
  const earlier = await loadBaseline(baseline)
  const { report: merged, exitCode } = await mergeFiles(plan, slices)
  const compared = earlier.compare(merged)
  const text = await render(compared, { format, verbose })
  if (out !== null) await writeReports(out, compared, null, { format, text })
  process.stdout.write(text)
  return exitCode
}

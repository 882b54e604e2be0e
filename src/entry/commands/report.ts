import { mergeFiles } from '../fanout/merge-files.ts'
import type { ReportOptions } from '../fanout-arguments.ts'
import { render, writeReports } from './check.ts'

/** `portcullis report --plan FILE SLICES...`: what all jobs brought as one report, and the gate. */
export async function report({ plan, slices, format, out, verbose }: ReportOptions): Promise<number> {
  const merged = await mergeFiles(plan, slices)
  if (out !== null) await writeReports(out, merged.report)
  process.stdout.write(await render(merged.report, { format, verbose }))
  return merged.exitCode
}

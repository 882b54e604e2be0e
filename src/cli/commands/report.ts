import { once } from 'node:events'
import { isMainThread, Worker, workerData } from 'node:worker_threads'
import { loadBaseline } from '../../host/files/baseline.ts'
import { mergeFiles } from '../../host/fanout/merge-files.ts'
import type { ReportOptions } from '../arguments/fanout-arguments.ts'
import { render, type Screen } from '../../host/reports/forms.ts'
import { writeReports } from '../../host/reports/write-reports.ts'

/** Megabytes. V8 by itself lets what is new take 130 for 1,000 cells, more than all that is kept. */
const MOST_NEW = 32

/** `portcullis report --plan FILE SLICES...`: what all jobs brought as one report, and the gate. */
export async function report(options: ReportOptions): Promise<number> {
  return isMainThread ? await inThread() : await reportHere(options)
}

/** This same command line in a thread, since only a heap that is yet to be made can be bounded. */
async function inThread(): Promise<number> {
  const { isTTY, columns } = process.stdout
  const screen: Screen = { isTTY, columns }
  const thread = new Worker(process.argv[1]!, {
    argv: process.argv.slice(2),
    workerData: screen,
    resourceLimits: { maxYoungGenerationSizeMb: MOST_NEW },
  })
  const [code] = (await once(thread, 'exit')) as [number]
  return code
}

async function reportHere({ plan, slices, format, out, baseline, verbose }: ReportOptions): Promise<number> {
  const earlier = await loadBaseline(baseline)
  const { report: merged, exitCode } = await mergeFiles(plan, slices)
  const compared = earlier.compare(merged)
  const text = await render(compared, format, { verbose, screen: workerData as Screen })
  if (out !== null) await writeReports(out, compared, null, { format, text })
  process.stdout.write(text)
  return exitCode
}

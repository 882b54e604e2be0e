import { UsageError } from '../../errors.ts'
import { mergeSlices, type Refused } from '../../fanout/merge.ts'
import { planSchema, sliceSchema, type Slice } from '../../fanout/plan.ts'
import { VERSION } from '../../version.ts'
import type { ReportOptions } from '../fanout-arguments.ts'
import { loadConfig } from '../load-config.ts'
import { readJsonFile } from '../read-json-file.ts'
import { sliceFiles } from '../slice-files.ts'
import { render, writeReports } from './check.ts'

/** `portcullis report --plan FILE SLICES...`: what all jobs brought as one report, and the gate. */
export async function report(options: ReportOptions): Promise<number> {
  const plan = readJsonFile(options.plan, planSchema, 'plan')
  const { config, hash } = await loadConfig(plan.asked.config, plan.asked)
  if (hash !== plan.report.configHash || VERSION !== plan.report.tool.version) {
    throw new UsageError('the plan was made with another configuration or version of portcullis', {
      hint: `Plan: ${plan.report.tool.version}, ${plan.report.configHash}. Here: ${VERSION}, ${hash}. Check out the same commit in every job.`,
    })
  }
  const { slices, unreadable } = readSlices(sliceFiles(options.slices))
  const merged = mergeSlices(plan, slices, config.policy, unreadable)
  if (options.out !== null) await writeReports(options.out, merged.report)
  process.stdout.write(await render(merged.report, options))
  return merged.exitCode
}

/** A file that is no slice is no reason to lose the others. */
function readSlices(files: readonly string[]): { slices: Slice[]; unreadable: Refused[] } {
  const slices: Slice[] = []
  const unreadable: Refused[] = []
  for (const file of files) {
    try {
      slices.push(readJsonFile(file, sliceSchema, 'slice'))
    } catch (error) {
      if (!(error instanceof UsageError)) throw error
      unreadable.push({ name: file, problem: error.message })
    }
  }
  return { slices, unreadable }
}

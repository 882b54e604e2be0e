import { UsageError } from '../../errors.ts'
import { mergeSlices, type Merged, type Refused } from '../../fanout/merge.ts'
import { planSchema, sliceSchema, type Slice } from '../../fanout/plan.ts'
import type { Trust } from '../trust/trust.ts'
import { plannedConfig } from './planned-config.ts'
import { readJsonFile } from '../files/read-json-file.ts'
import { sliceFiles } from './slice-files.ts'

/** What all jobs brought, as one report. `slices`: files and folders. */
export async function mergeFiles(planFile: string, slices: readonly string[], trust?: Trust): Promise<Merged> {
  const { config, plan } = await plannedConfig(readJsonFile(planFile, planSchema, 'plan'), trust)
  const read = readSlices(sliceFiles(slices))
  return mergeSlices(plan, read.slices, config.policy, read.unreadable, config.guest?.note)
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
      unreadable.push({ name: file, problem: error.message.replace(`the slice ${JSON.stringify(file)} `, 'it ') })
    }
  }
  return { slices, unreadable }
}

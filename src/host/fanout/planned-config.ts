import { UsageError } from '../../errors.ts'
import type { Plan } from '../../fanout/plan.ts'
import { VERSION } from '../../version.ts'
import { loadConfig, type LoadedConfig } from '../files/load-config.ts'

/** The configuration that the plan was made with. Throws UsageError where this job has another one, or another version of the tool. */
export async function plannedConfig({ asked, report }: Plan): Promise<LoadedConfig> {
  const loaded = await loadConfig(asked.config, asked)
  if (loaded.hash === report.configHash && VERSION === report.tool.version) return loaded
  throw new UsageError('the plan was made with another configuration or version of portcullis', {
    hint: `Plan: ${report.tool.version}, ${report.configHash}. Here: ${VERSION}, ${loaded.hash}. Check out the same commit in every job, and start portcullis in the folder that the plan was made in: ${asked.config ?? 'portcullis.yml'} is read from there.`,
  })
}

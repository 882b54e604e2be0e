import { UsageError } from '../../errors.ts'
import type { Plan } from '../../fanout/plan.ts'
import { planProblem, withRequired } from '../../trust/plan-problem.ts'
import { VERSION } from '../../version.ts'
import { loadConfig, type LoadedConfig } from '../trust/load-config.ts'
import { trustOf, type Trust } from '../trust/trust.ts'

export interface PlannedConfig extends LoadedConfig {
  /** As it was read; with the cells that the policy requires, where another run has made it. */
  readonly plan: Plan
}

/**
 * The configuration that the plan was made with. Throws UsageError where this job has another one, or another version of the tool, and where a plan that another run
 * has made, perhaps a stranger's, is not what the configuration gives or asks for more than the operator's own.
 */
export async function plannedConfig(plan: Plan, trust: Trust = trustOf(process.env)): Promise<PlannedConfig> {
  const { asked, report } = plan
  const { author } = trust
  const foreign = author.kind === 'guest' && author.otherRun
  const loaded = await loadConfig(asked.config, asked, foreign ? { ...trust, fromPlan: true } : trust)
  if (loaded.hash !== report.configHash || VERSION !== report.tool.version) {
    throw new UsageError('the plan was made with another configuration or version of portcullis', {
      hint: `Plan: ${report.tool.version}, ${report.configHash}. Here: ${VERSION}, ${loaded.hash}. Check out the same commit in every job, and start portcullis in the folder that the plan was made in: ${asked.config ?? 'portcullis.yml'} is read from there.`,
    })
  }
  if (!foreign) return { ...loaded, plan }
  const problem = planProblem(plan, loaded.config)
  if (problem !== null) {
    throw new UsageError(`the plan ${problem}`, {
      hint: 'Give the plan.json that `portcullis plan` wrote, as it wrote it.',
    })
  }
  const { admitPlan } = await import('../trust/guest-plan.ts')
  const config = await admitPlan(plan, loaded.config, { ...trust, author })
  return { ...loaded, config, plan: withRequired(plan, config.policy) }
}

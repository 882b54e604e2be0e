import type { Config } from '../../config/config.ts'
import { UsageError } from '../../errors.ts'
import type { Plan } from '../../fanout/plan.ts'
import { admit, baseName } from '../../trust/admit.ts'
import { operatorsConfig, type GuestTrust } from './guest-config.ts'

/**
 * A plan that another run has made, perhaps a fork's: what it asks for on top of portcullis.yml is no operator's word. The operator's configuration is the
 * base's without it. Throws UsageError where the plan asks for more.
 */
export async function admitPlan({ asked }: Plan, config: Config, trust: GuestTrust): Promise<Config> {
  const { author: guest, allowLoosening, configFile = null } = trust
  if (asked.config !== null && asked.config !== configFile) {
    throw new UsageError(
      `the plan is from ${guest.who} and names the configuration ${JSON.stringify(asked.config.slice(0, 200))}`,
      {
        hint: `Which file decides is not for a plan of ${guest.who} to say: name it with the input config, or leave it to portcullis.yml of ${baseName(guest)}.`,
      },
    )
  }
  const operators = await operatorsConfig(asked.config, {}, trust)
  return admit({ guest, config, operators, allowLoosening })
}

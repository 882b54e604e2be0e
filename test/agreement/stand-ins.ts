import { buildStandIns } from '../../matrix/stand-ins/build-stand-ins.ts'
import { hostArchitecture, isPublishedFor, readPlans } from '../../matrix/stand-ins/recipe.ts'
import type { Target } from '../../src/targets/target.ts'

export interface StandInOptions {
  readonly cacheDir: string
  readonly log: (line: string) => void
}

/** Stand-ins of these targets for all that an engine of this machine runs: on amd64 that is 386 too. */
export async function standInsFor(targets: readonly Target[], { cacheDir, log }: StandInOptions): Promise<void> {
  const host = hostArchitecture()
  if (host === null) throw new Error(`there are no stand-ins for ${process.arch}`)
  const plans = [...readPlans().values()].filter((plan) => targets.some(({ id }) => id === plan.target.id))
  for (const arch of host === 'amd64' ? (['amd64', '386'] as const) : [host]) {
    const published = plans.filter((plan) => isPublishedFor(plan, arch))
    await buildStandIns(published, { arch, cacheDir, refresh: false, log })
  }
}

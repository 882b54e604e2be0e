import { defaultConfig } from '../../config/default-config.ts'
import { runnerOf } from '../../config/runners.ts'
import type { ConfigOptions } from '../../config/with-options.ts'
import { identifyBinary } from '../../binary/identify.ts'
import { inspectBinary } from '../../binary/inspect.ts'
import { catalogueTargets } from '../../targets/catalogue.ts'
import { targetSlug } from '../../targets/plan-cells.ts'
import { readConfig } from '../files/load-config.ts'
import { openBinary } from '../files/open-binary.ts'

/**
 * Where nobody has chosen targets, the usual ones are all Linux: binaries for Windows and macOS get those of their system that a runner is for, so that
 * each binary has targets of its own. Said as options, since every job of the fan-out has to ask for the same.
 */
export async function withTheirSystems(
  options: ConfigOptions,
  configFile: string | null,
  binaries: readonly string[],
): Promise<ConfigOptions> {
  const { targets, runners } = await readConfig(configFile, options)
  const usual = defaultConfig().targets.map(({ id }) => id)
  if (targets.map(({ id }) => id).join() !== usual.join()) return options
  const identities = binaries.map((path) => {
    using source = openBinary(path)
    return identifyBinary(source) ?? inspectBinary(source)
  })
  const foreign = identities.filter(({ os }) => os !== 'linux')
  const theirs = catalogueTargets().filter(({ id, os, place }) =>
    foreign.some((each) => {
      const served = runnerOf(runners, `${each.os}/${each.arch}`, targetSlug(id)) !== null
      return each.os === os && place !== 'wine' && served
    }),
  )
  if (theirs.length === 0) return options
  const linux = foreign.length === identities.length ? [] : usual
  return { ...options, targets: [...linux, ...theirs.map(({ id }) => id)] }
}

import type { Config } from '../../config/config.ts'
import { defaultConfig } from '../../config/default-config.ts'
import { runnerOf } from '../../config/runners.ts'
import type { ConfigOptions } from '../../config/with-options.ts'
import { identifyBinary } from '../../binary/identify.ts'
import { inspectBinary } from '../../binary/inspect.ts'
import { BinaryFormatError } from '../../errors.ts'
import { catalogueTargets } from '../../targets/catalogue.ts'
import { targetSlug } from '../../targets/plan-cells.ts'
import { readConfig } from '../trust/load-config.ts'
import type { Trust } from '../trust/trust.ts'
import { openBinary } from '../files/open-binary.ts'

/**
 * Where nobody has chosen targets, the usual ones are all Linux: binaries for Windows and macOS get those of their system that a runner is for, so that
 * each binary has targets of its own. Said as options, since every job of the fan-out has to ask for the same.
 */
export async function withTheirSystems(
  options: ConfigOptions,
  configFile: string | null,
  binaries: readonly string[],
  trust?: Trust,
): Promise<ConfigOptions> {
  return { ...options, ...theirTargets(await readConfig(configFile, options, trust), binaries) }
}

/** The same for a configuration that was read: null = its own targets stand. */
function theirTargets(
  { targets, runners }: Pick<Config, 'targets' | 'runners'>,
  binaries: readonly string[],
): { readonly targets: readonly string[] } | null {
  const usual = defaultConfig().targets.map(({ id }) => id)
  if (targets.map(({ id }) => id).join() !== usual.join()) return null
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
  if (theirs.length === 0) return null
  const linux = foreign.length === identities.length ? [] : usual
  return { targets: [...linux, ...theirs.map(({ id }) => id)] }
}

/** The configuration of a check of these binaries: as `readConfig`, with targets of their systems where nobody has chosen any. */
export async function readConfigFor(
  binaries: readonly string[],
  configFile: string | null,
  options: ConfigOptions,
  trust?: Trust,
): Promise<Config> {
  const config = await readConfig(configFile, options, trust)
  try {
    const theirs = theirTargets(config, binaries)
    return theirs === null ? config : await readConfig(configFile, { ...options, ...theirs }, trust)
  } catch (error) {
    // What cannot be read is refused by the run, which names the file.
    if (error instanceof BinaryFormatError) return config
    throw error
  }
}

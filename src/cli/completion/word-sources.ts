import { allProfiles, allTargets } from '../../config/with-options.ts'
import { CATALOGUE } from '../../catalogue.ts'
import { defaultConfig } from '../../config/default-config.ts'
import type { Config } from '../../config/config.ts'
import { readConfig } from '../../host/trust/load-config.ts'
import type { WordSources } from './candidates.ts'

/** Targets and profiles of the catalogue and of the portcullis.yml that is used; `configFile` null = the one here, if any. */
export function wordSources(configFile: string | null): WordSources {
  let reading: Promise<Config> | null = null
  // A file that is wrong is told when it is used, not on the way there.
  const config = (): Promise<Config> => (reading ??= readConfig(configFile, {}).catch(() => defaultConfig()))
  return {
    async targets() {
      return allTargets(await config()).map(({ id, libc }) => {
        const version = libc.version === null ? '' : ` ${libc.version}`
        return { text: id, says: `${libc.family}${version}` }
      })
    },
    async profiles() {
      return allProfiles(await config()).map(({ name }) => ({ text: name, says: null }))
    },
    async findings() {
      return Object.entries(CATALOGUE).map(([text, { title }]) => ({ text, says: title }))
    },
  }
}

import { homedir } from 'node:os'
import { join } from 'node:path'

/** Where stand-ins and built probes are kept between runs. */
export function cacheDirectory(env: NodeJS.ProcessEnv): string {
  return env['PORTCULLIS_CACHE'] ?? join(env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'portcullis')
}

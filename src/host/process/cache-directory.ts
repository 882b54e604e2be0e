import { userInfo } from 'node:os'
import { isAbsolute, join } from 'node:path'

/**
 * Where stand-ins, built probes and compiled code are kept between runs: PORTCULLIS_CACHE, or `portcullis` in XDG_CACHE_HOME or in ~/.cache. An
 * empty or relative value counts as unset, as the XDG Base Directory Specification 0.8 says: it would point into whatever checkout the
 * run stands in.
 */
export function cacheDirectory(env: NodeJS.ProcessEnv): string {
  const own = absolute(env['PORTCULLIS_CACHE'])
  if (own !== null) return own
  const home = absolute(env[process.platform === 'win32' ? 'USERPROFILE' : 'HOME']) ?? userInfo().homedir
  return join(absolute(env['XDG_CACHE_HOME']) ?? join(home, '.cache'), 'portcullis')
}

function absolute(path: string | undefined): string | null {
  return path !== undefined && isAbsolute(path) ? path : null
}

import { finding } from '../findings.ts'
import { buildHint } from './build-hint.ts'
import type { Check, CheckPrediction } from './check.ts'
import { fails, passes, unclear } from './check-prediction.ts'

/** macOS: libraries that come with the system, with the program, or only with the machine that it was built on. */
export const dylibs: Check = {
  id: 'dylibs',
  predict({ facts, target }): CheckPrediction {
    if (facts.format !== 'macho' || target.os !== 'darwin') return passes()
    const foreign = facts.needed.filter((name) => !OF_SYSTEM.test(name))
    const missing = foreign.filter((name) => !mayLieBeside(name, facts.rpath))
    if (missing.length > 0) {
      const args = { libraries: missing, target: target.id, build: buildHint(facts) }
      return fails([finding('library-missing', 'error', args, [`the file needs ${facts.needed.join(', ')}`])])
    }
    if (foreign.length === 0) return passes()
    return unclear(`whether ${foreign.join(', ')} comes with the program is not known`)
  },
}

const OF_SYSTEM = /^\/(?:usr\/lib|System\/(?:Library|iOSSupport))\//
const BESIDE = /^@(?:executable_path|loader_path)\//

/** A search path below the program's own folder may lead to it; Homebrew's or the builder's folders are on no other machine. */
function mayLieBeside(name: string, rpath: readonly string[]): boolean {
  if (BESIDE.test(name)) return true
  return name.startsWith('@rpath/') && rpath.some((path) => BESIDE.test(`${path}/`))
}

import { finding, type Finding } from '../findings.ts'
import { buildHint } from './build-hint.ts'
import type { Check, CheckContext, CheckPrediction } from './check.ts'
import { fails, passes, unclear } from './check-prediction.ts'
import { libcHas } from './libc-sonames.ts'
import { loaderPresence } from './loader-presence.ts'
import { reachedNoCode, stderrLines } from './output-lines.ts'

/** DT_NEEDED: would the loader find each library? */
export const libraries: Check = {
  id: 'libraries',
  predict(context): CheckPrediction {
    const { facts, target } = context
    const presence = loaderPresence(facts, target)
    if (facts.format !== 'elf' || presence === 'not-needed' || presence === 'missing') return passes()
    // The loader check has said so.
    if (target.libc.family === 'unknown') return passes()
    const missing = facts.needed.filter((soname) => hasLibrary(context, soname) === false)
    if (missing.length > 0) return fails([libraryMissing(context, missing, [])])
    const open = facts.needed.filter((soname) => hasLibrary(context, soname) === null)
    if (open.length === 0) return passes()
    const paths = [...facts.rpath, ...facts.runpath]
    const beside = paths.length === 0 ? '' : `, or it comes with the program in ${paths.join(', ')},`
    return unclear(`whether ${target.id} has ${open.join(', ')}${beside} is not known`)
  },
  diagnose(outcome, context): readonly Finding[] {
    if (!reachedNoCode(outcome)) return []
    const found = stderrLines(outcome).flatMap((line) => {
      const [, glibc, musl] = LIBRARY_NOT_FOUND.exec(line) ?? []
      const library = glibc ?? musl
      return library === undefined ? [] : [{ library, line }]
    })
    if (found.length === 0) return []
    const names = [...new Set(found.map(({ library }) => library))]
    return [
      libraryMissing(
        context,
        names,
        found.map(({ line }) => line),
      ),
    ]
  },
}

/** glibc, then musl. */
export const LIBRARY_NOT_FOUND =
  /: error while loading shared libraries: ([^:\s]{1,200}): cannot open shared object file|^Error loading shared library ([^:\s]{1,200}): No such file/

/** null = cannot tell. */
export function hasLibrary({ facts, target }: CheckContext, soname: string): boolean | null {
  if (target.libraries?.includes(soname)) return true
  const own = libcHas(target.libc, facts.arch, soname)
  if (own !== false) return own
  // The binary may bring it along: what lies beside it in the release is not in its bytes.
  if (facts.rpath.length > 0 || facts.runpath.length > 0) return null
  return target.libraries === null || target.librariesComplete === false ? null : false
}

function libraryMissing(context: CheckContext, names: readonly string[], seen: readonly string[]): Finding {
  const { facts, target } = context
  const args = { libraries: names, target: target.id, build: buildHint(facts) }
  return finding('library-missing', 'error', args, [`the file needs ${facts.needed.join(', ')}`, ...seen])
}

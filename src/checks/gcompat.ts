import type { BinaryFacts } from '../binary/facts.ts'
import type { Target } from '../targets/target.ts'
import { gcompatSymbols } from './gcompat-symbols.ts'
import { libcHas } from './libc-sonames.ts'
import { muslSymbols } from './musl-symbols.ts'

export interface GcompatAnswer {
  /** null = cannot tell. */
  readonly withGcompat: boolean | null
  /** Libraries and symbols that neither musl, nor gcompat, nor the target has. */
  readonly missing: readonly string[]
}

/** Would the glibc binary run on this musl target with Alpine's gcompat installed, which brings a loader and some symbols? */
export function runsWithGcompat(facts: BinaryFacts, target: Target): GcompatAnswer {
  const libraries = facts.needed.filter((soname) => !answered(facts, target, soname))
  if (libraries.length > 0) return { withGcompat: false, missing: libraries }
  if (facts.imports.length === 0) return { withGcompat: null, missing: [] }
  const musl = muslSymbols()
  const gcompat = gcompatSymbols()
  const own = facts.needed.filter((soname) => libcHas(target.libc, facts.arch, soname) !== true)
  const missing = facts.imports
    .filter(({ name, library, weak }) => {
      // Other libraries' symbols are theirs to provide; unversioned ones could be anybody's.
      const ofLibc = library === null ? own.length === 0 : !own.includes(library)
      return ofLibc && !weak && !isProgramsOwn(name) && !musl.has(name) && !gcompat.has(name)
    })
    .map(({ name }) => name)
  if (missing.length > 0) return { withGcompat: false, missing: [...new Set(missing)] }
  return { withGcompat: own.length === 0 ? true : null, missing: [] }
}

function answered(facts: BinaryFacts, target: Target, soname: string): boolean {
  return (
    soname.startsWith('ld-linux') ||
    soname === 'libresolv.so.2' ||
    libcHas(target.libc, facts.arch, soname) === true ||
    (target.libraries?.includes(soname) ?? false)
  )
}

/** Go's external linking leaves its callbacks from C among the dynamic symbols. */
function isProgramsOwn(name: string): boolean {
  return name.startsWith('_cgo_') || name === 'crosscall2'
}

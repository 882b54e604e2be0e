import type { BinaryFacts } from '../binary/facts.ts'
import type { Target } from '../targets/target.ts'
import { libcHas } from './libc-sonames.ts'

export interface GcompatAnswer {
  /** null = cannot tell. */
  readonly withGcompat: boolean | null
  /** What neither musl nor gcompat has. */
  readonly missing: readonly string[]
}

/** Would the glibc binary run on this musl target with Alpine's gcompat installed? */
export function runsWithGcompat(facts: BinaryFacts, target: Target): GcompatAnswer {
  const missing = facts.needed.filter(
    (soname) =>
      libcHas(target.libc, facts.arch, soname) !== true &&
      !/^ld-linux/.test(soname) &&
      !target.libraries?.includes(soname),
  )
  return { withGcompat: missing.length > 0 ? false : null, missing }
}

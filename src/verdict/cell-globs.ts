import { globMatcher } from '../targets/glob.ts'

interface NamedCell {
  readonly id: string
  readonly target: { readonly id: string }
}

/** Words that begin with what they are not; without a sign of a cell's id they mean targets. */
const NEGATED_CLASS_OF_TARGETS = /^[^@/+*?]*\[[!^][^@/+]*$/

/** On cell id and target id; a star also crosses slashes, so that `*` means all. `!` in front: a cell that the rest fits by neither of its names. */
export function matchesGlob(cell: NamedCell, glob: string): boolean {
  const { id, target } = cell
  if (glob === id || glob === target.id) return true
  if (glob.startsWith('!') && !glob.startsWith('!(')) return !matchesGlob(cell, glob.slice(1))
  const matches = globMatcher(glob, { crossesSlashes: true })
  // Nearly every cell id fits `[!d]*`, whatever the target is.
  return matches(target.id) || (!NEGATED_CLASS_OF_TARGETS.test(glob) && matches(id))
}

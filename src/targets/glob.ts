import picomatch from 'picomatch'
import { UsageError } from '../errors.ts'

/** Every glob of targets and cells is read here, so that one word selects the same wherever it is written. */

export function isGlob(word: string): boolean {
  return /[*?[\]{}()!]/.test(word)
}

/** Forms that shells have and that would select something else here than there; null = there is none in `glob`. */
export function globComplaint(glob: string): string | null {
  const shown = JSON.stringify(glob)
  if (glob.includes('!(')) {
    return `${shown} has !(…), which is not supported; put ! in front of a whole word, or use [!…] for one character`
  }
  if (/\{[^{},]*\.\.[^{},]*\}/.test(glob)) {
    return `${shown} has a range in braces, which is not supported; write {10,11,12} for {10..12}`
  }
  return null
}

/** `crossesSlashes`: a star stands for slashes, too. Throws UsageError for a form that is not supported. */
export function globMatcher(
  glob: string,
  { crossesSlashes = false }: { readonly crossesSlashes?: boolean } = {},
): (text: string) => boolean {
  const complaint = globComplaint(glob)
  if (complaint !== null) throw new UsageError(complaint, { hint: 'Stars, ?, [abc], [!abc], {a,b} and (a|b) are.' })
  // Without `posix`, picomatch reads [!0] as "! or 0".
  const matches = picomatch(glob, { posix: true, ...(crossesSlashes && { bash: true, dot: true }) })
  // A second argument, such as the index that some() gives, has it answer with an object.
  return (text) => matches(text)
}

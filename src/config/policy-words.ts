import { globComplaint, globMatcher, isGlob } from '../targets/glob.ts'
import { nearestWord } from '../targets/nearest-word.ts'

/** A platform, a profile, or anything in front. */
const MAY_MEAN_A_CELL = /[@/+]|^[*?!]/

/** What is wrong with a word of `required` or `informational`: a misspelt one would leave the gate open. null = it may mean a target of `ids`, or a cell. */
export function policyWordComplaint(word: string, ids: readonly string[]): string | null {
  const complaint = globComplaint(word)
  if (complaint !== null) return complaint
  if (MAY_MEAN_A_CELL.test(word)) return null
  if (isGlob(word) ? matchesAny(word, ids) : ids.includes(word)) return null
  const nearest = nearestWord(word, ids)
  const right = nearest === null ? 'portcullis targets lists all' : `did you mean "${nearest}"?`
  return `${JSON.stringify(word)} is no target and no cell; ${right}`
}

function matchesAny(glob: string, ids: readonly string[]): boolean {
  const matches = globMatcher(glob, { crossesSlashes: true })
  return ids.some((id) => matches(id))
}

import { UsageError } from '../errors.ts'
import { catalogueTargets, hasToBeMeant } from './catalogue.ts'
import { globMatcher, isGlob } from './glob.ts'
import { nearestWord } from './nearest-word.ts'
import type { Target } from './target.ts'

/** The target of that id. Throws UsageError that names the nearest one. */
export function findTarget(id: string, among: readonly Target[] = catalogueTargets()): Target {
  const target = among.find((each) => each.id === id)
  if (target) return target
  throw new UsageError(unknownTarget(id, among), { hint: 'portcullis targets lists all.' })
}

/** `unknown target "debain:12"; did you mean "debian:12"?` */
export function unknownTarget(id: string, among: readonly Target[] = catalogueTargets()): string {
  const ids = among.map((each) => each.id)
  const nearest = nearestWord(id, ids)
  return `unknown target ${JSON.stringify(id)}${nearest === null ? '' : `; did you mean "${nearest}"?`}`
}

/**
 * The targets that ids and globs (`alpine:*`, `debian:1[23]`) select, in the order of the words and each once; `!alpine:3.20`
 * takes away from what the words before it selected. Throws UsageError for a word that matches nothing, or when nothing is left.
 */
export function selectTargets(words: readonly string[], among: readonly Target[] = catalogueTargets()): Target[] {
  let selected: Target[] = []
  for (const word of words) {
    // Not an exclusion, and refused where it is read.
    const excludes = word.startsWith('!') && !word.startsWith('!(')
    const matching = excludes ? excluded(word.slice(1), among) : matchTargets(word, among)
    if (excludes) selected = selected.filter((target) => !matching.includes(target))
    else selected.push(...matching.filter((target) => !selected.includes(target)))
  }
  if (selected.length > 0 || words.length === 0) return selected
  throw new UsageError(`${words.map((word) => JSON.stringify(word)).join(' ')} leaves no target`, {
    hint: 'Name a target before those that are taken away: "*" "!alpine:3.20".',
  })
}

/** Taking away goes by the glob alone, whatever system it means. */
function excluded(word: string, among: readonly Target[]): readonly Target[] {
  const matches = isGlob(word) ? globMatcher(word) : null
  const all = matches === null ? [] : among.filter((target) => matches(target.id))
  return all.length > 0 ? all : matchTargets(word, among)
}

function matchTargets(word: string, among: readonly Target[]): readonly Target[] {
  if (!isGlob(word)) return [findTarget(word, among)]
  const matches = globMatcher(word)
  const literal = /^[^*?[\]{}()!]*/.exec(word)![0]
  // `*` means where containers run: Windows and macOS have to be meant, by a glob that begins as their names do.
  const isMeant = (target: Target) =>
    (target.os === 'linux' && !hasToBeMeant(target)) || (literal !== '' && target.id.startsWith(literal))
  const found = among.filter((target) => matches(target.id) && isMeant(target))
  if (found.length > 0) return found
  throw new UsageError(`no target matches ${JSON.stringify(word)}`, { hint: 'portcullis targets lists all.' })
}

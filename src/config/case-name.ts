/** As long as names in portcullis.yml may be: a case is known by its name everywhere, and what is longer than this nobody reads. */
const LONGEST = 80

/**
 * The name of a case that has none but the words of its program: `run: --version`, else `run`. Long words are cut; where that leaves a name that is `taken`,
 * the first free number goes behind it.
 */
export function caseName(words: string, taken: ReadonlySet<string>): string {
  const trimmed = words.trim()
  return freeName(trimmed === '' ? 'run' : cut(`run: ${trimmed}`), taken)
}

/** The name itself, or the first free `name (2)`. */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name
  for (let number = 2; taken.has(free); number += 1) free = `${name} (${number})`
  return free
}

function cut(name: string): string {
  const characters = Array.from(name)
  return characters.length <= LONGEST ? name : `${characters.slice(0, LONGEST - 1).join('')}…`
}

/** A command line as far as it is ours. */
export interface OwnWords {
  /** Each `--run TEXT` as one word, `--run=TEXT`: what stands behind `--run` is its text, whatever it looks like. */
  readonly own: readonly string[]
  /** What stands behind `--`; null = there is none. */
  readonly behind: readonly string[] | null
}

/** `words` are those behind the command. A `--run` that comes last stays as it is. */
export function ownWords(words: readonly string[]): OwnWords {
  const own: string[] = []
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]!
    const next = words[at + 1]
    if (word === '--') return { own, behind: words.slice(at + 1) }
    if (word === '--run' && next !== undefined) {
      own.push(`--run=${next}`)
      at += 1
    } else own.push(word)
  }
  return { own, behind: null }
}

export function isHelpWord(word: string): boolean {
  return word === '--help' || word === '-h'
}

import { UsageError } from '../errors.ts'

/**
 * Splits an argument text as a POSIX shell would, with quotes and backslashes and nothing else: no variables, no globs, no
 * comments, no operators. Throws UsageError for a quote that is not closed.
 */
export function splitWords(text: string): string[] {
  const words: string[] = []
  let word: string | null = null
  let quote: '"' | "'" | null = null
  for (let index = 0; index < text.length; index++) {
    const char = text[index]!
    const next = text[index + 1]
    if (quote !== null) {
      if (char === quote) quote = null
      else if (quote === '"' && char === '\\' && next !== undefined && '"\\$`'.includes(next)) word += text[++index]!
      else word += char
    } else if (char === '"' || char === "'") {
      quote = char
      word ??= ''
    } else if (char === '\\' && next !== undefined) {
      word = (word ?? '') + text[++index]!
    } else if (/\s/.test(char)) {
      if (word !== null) words.push(word)
      word = null
    } else {
      word = (word ?? '') + char
    }
  }
  if (quote !== null) {
    throw new UsageError(`the quote ${quote} in ${JSON.stringify(text)} is not closed`, {
      hint: `Close it with ${quote}, or put a backslash before it.`,
    })
  }
  if (word !== null) words.push(word)
  return words
}

/** The text that `splitWords` turns into these words again. */
export function quoteWords(words: readonly string[]): string {
  return words.map(quoted).join(' ')
}

function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`
}

import { RE2JS } from 're2js'

/**
 * Regular expressions that run over what a program says. They are written as in JavaScript (flag m) and run by RE2, in time proportional to the text: a
 * program chooses what it prints, and JavaScript's own engine needs the square of it, or never ends, on a text made for the expression.
 */
export function expressionMatches(source: string, text: string): boolean {
  const expression = compile(source)
  if (expression.matcher(text).find()) return true
  // RE2 knows \n alone as the end of a line.
  return /[\r\u2028\u2029]/.test(text) && expression.matcher(text.replaceAll(/\r\n|[\r\u2028\u2029]/g, '\n')).find()
}

/** Why an expression cannot be used; null = it can. */
export function expressionProblem(source: string): string | null {
  try {
    // What JavaScript refuses is refused in its words.
    void new RegExp(source, 'm')
  } catch (error) {
    return `does not compile: ${(error as Error).message.split(': ').at(-1)!}`
  }
  try {
    const size = compile(source).programSize()
    return size <= MOST_STEPS ? null : `is too large: its counts unfold to ${size} steps, ${MOST_STEPS} are allowed`
  } catch (error) {
    if (error instanceof Unsupported) return error.message
    return `cannot be used: ${(error as Error).message.replace(/^error parsing regexp: /, '')}`
  }
}

/** A text costs its length times this at most. */
const MOST_STEPS = 600

class Unsupported extends Error {}

function compile(source: string): RE2JS {
  return RE2JS.compile(translate(source), RE2JS.MULTILINE)
}

const NOT_A_LINE_END = String.raw`[^\n\r\x{2028}\x{2029}]`
/** Ranges of what JavaScript counts as white space, and of what it does not. */
const SPACE = String.raw`\t-\r \x{a0}\x{1680}\x{2000}-\x{200a}\x{2028}\x{2029}\x{202f}\x{205f}\x{3000}\x{feff}`
const NO_SPACE = String.raw`\x00-\x08\x0e-\x1f!-\x{9f}\x{a1}-\x{167f}\x{1681}-\x{1fff}\x{200b}-\x{2027}\x{202a}-\x{202e}\x{2030}-\x{205e}\x{2060}-\x{2fff}\x{3001}-\x{fefe}\x{ff00}-\x{10ffff}`
const SURROGATES = /\\u(d[89ab][0-9a-f]{2})\\u(d[c-f][0-9a-f]{2})/gi
/** A token: an escape with what belongs to it, the head of a group, or one character. */
const TOKEN = /\\(?:x[0-9a-f]{2}|u[0-9a-f]{4}|c[a-z]|[0-9]+|[^])|\(\?(?:<?[=!]|<[\p{L}\p{N}_$]+>)|\[\^?|[^]/giu

/** An expression of JavaScript as RE2 writes it. Throws Unsupported for what needs more than one look at a text. */
function translate(source: string): string {
  const joined = source.replaceAll(SURROGATES, (_, high: string, low: string) =>
    String.fromCharCode(Number.parseInt(high, 16), Number.parseInt(low, 16)),
  )
  const tokens = joined.match(TOKEN) ?? []
  const named = /\(\?<[^=!]/.test(joined)
  let out = ''
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!
    if (!token.startsWith('[')) {
      out += outsideClass(token, named)
      continue
    }
    const end = classEnd(tokens, at)
    out += characterClass(token, tokens.slice(at + 1, end))
    at = end
  }
  return out
}

function outsideClass(token: string, named: boolean): string {
  if (token === '.') return NOT_A_LINE_END
  if (/^\(\?<?[=!]/.test(token)) {
    throw new Unsupported(
      `uses ${token}…), which looks around the match; such an expression can take for ever, so write it without`,
    )
  }
  // Their names are of no use where nothing refers to them.
  if (token.startsWith('(?<')) return '('
  if (token === String.raw`\s`) return `[${SPACE}]`
  if (token === String.raw`\S`) return `[${NO_SPACE}]`
  if (/^\\[bB]$/.test(token)) return token
  if (/^\\[1-9]/.test(token) || (named && token === String.raw`\k`)) {
    throw new Unsupported(
      `uses ${token}, which refers to an earlier group; such an expression can take for ever, so write it without`,
    )
  }
  return token.startsWith('\\') ? escape(token) : token
}

function classEnd(tokens: readonly string[], start: number): number {
  const end = tokens.indexOf(']', start + 1)
  return end === -1 ? tokens.length : end
}

function characterClass(head: string, tokens: readonly string[]): string {
  if (tokens.length === 0) return head === '[^' ? String.raw`[\x00-\x{10ffff}]` : String.raw`[^\x00-\x{10ffff}]`
  // A token that was read as the head of a class or group is only characters in here.
  const single = tokens.flatMap((token) => (token.startsWith('\\') ? [token] : (token.match(/[^]/gu) ?? [])))
  const isSet = (token: string | undefined): boolean => token !== undefined && /^\\[dDwWsS]$/.test(token)
  let out = head
  for (const [at, token] of single.entries()) {
    if (token === String.raw`\s`) out += SPACE
    else if (token === String.raw`\S`) out += NO_SPACE
    else if (token === String.raw`\b`) out += String.raw`\x08`
    else if (token === '-' && (isSet(single[at - 1]) || isSet(single[at + 1]))) out += String.raw`\-`
    else if (token === '[' || token === '^') out += `\\${token}`
    else out += token.startsWith('\\') ? escape(token) : token
  }
  return `${out}]`
}

/** Of one character, or of a set that is the same in both. */
function escape(token: string): string {
  const [, letter] = token as unknown as [string, string]
  if (/^\\[dDwWnrtfv]$/.test(token)) return token
  if (/^\\[xu][0-9a-f]{2,4}$/i.test(token)) return `\\x{${token.slice(2)}}`
  if (/^\\c[a-z]$/i.test(token)) return `\\x{${(token.charCodeAt(2) % 32).toString(16)}}`
  if (token === String.raw`\0`) return String.raw`\x00`
  if (/^\\\d/.test(token)) throw new Unsupported(`uses ${token}, an octal number; write \\x and two digits`)
  // JavaScript's \A is the letter; to RE2 it would be the start of the text.
  return /[A-Za-z]/.test(letter) || letter > '~' ? letter + token.slice(2) : token
}

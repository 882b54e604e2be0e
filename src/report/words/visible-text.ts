/**
 * Untrusted text made visible: control, format, private-use, line-separating and blank characters become `\x1b`, `\u202e`, so that
 * none of them acts on a terminal, turns the reading direction or hides. Piles of combining marks are cut to four.
 */
export function visibleText(text: string): string {
  return PRINTABLE_ASCII.test(text) ? text : beyondAscii(text)
}

/** One line: line ends and tabs are made visible or become spaces too. */
export function oneLine(text: string): string {
  return visibleText(text.replace(/\t/g, ' ').replace(/\r?\n/g, '\\n'))
}

/** Lines without their ends; tabs become four spaces. A trailing line end makes no empty line. */
export function visibleLines(text: string): string[] {
  const lines = text.replace(/\t/g, '    ').split(/\r?\n/)
  if (lines.at(-1) === '') lines.pop()
  return lines.map(visibleText)
}

/** At most `length` UTF-16 units, the last one `…` where something was cut; never half a surrogate pair. */
export function clip(text: string, length: number): string {
  if (text.length <= length) return text
  return `${text.slice(0, Math.max(0, length - 1)).replace(/[\ud800-\udbff]$/, '')}…`
}

/** Keeps both ends, since names and paths differ most there. */
export function clipMiddle(text: string, length: number): string {
  if (text.length <= length) return text
  const tail = Math.floor((length - 1) / 3)
  const head = text.slice(0, Math.max(0, length - 1 - tail)).replace(/[\ud800-\udbff]$/, '')
  return `${head}…${tail === 0 ? '' : text.slice(-tail).replace(/^[\udc00-\udfff]/, '')}`
}

/**
 * The runner of GitHub Actions reads stdout: a line that begins with `::` (after any white space), or has `##[` anywhere, may
 * be a command to it. Breaks both, for a whole document just before it is printed; colours of ours may come before.
 */
export function withoutWorkflowCommands(text: string): string {
  return text.replace(COMMAND_START, '$1\\x3a').replace(/##(?=\[)/g, '#\\x23')
}

// oxlint-disable-next-line no-control-regex -- colours of ours may stand before
const COMMAND_START = /^((?:[^\S\n]|\u001b\[[\d;]*m)*):(?=:)/gm

const PRINTABLE_ASCII = /^[\x20-\x7e]*$/

interface Hidden {
  readonly some: RegExp
  readonly all: RegExp
  readonly markPile: RegExp
}

let hidden: Hidden | null = null

function beyondAscii(text: string): string {
  const whole = text.toWellFormed()
  const { some, all, markPile } = (hidden ??= hiddenExpressions())
  if (!some.test(whole)) return whole
  return whole.replace(all, escapeCharacter).replace(markPile, '$1')
}

/** Expressions of Unicode properties take milliseconds to be made, so they are when there is text for them. */
function hiddenExpressions(): Hidden {
  // By category, letters that are drawn as nothing and variation selectors are no format characters; the last five are blank in their script.
  const blank = String.raw`\p{Default_Ignorable_Code_Point}\u2800\u{13441}\u{13442}\u{16fe4}\u{1d159}`
  const invisible = String.raw`\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}${blank}`
  return {
    some: new RegExp(String.raw`[${invisible}]|\p{M}{5}`, 'u'),
    all: new RegExp(`[${invisible}]`, 'gu'),
    markPile: /(\p{M}{4})\p{M}+/gu,
  }
}

function escapeCharacter(character: string): string {
  const code = character.codePointAt(0)!
  const hex = code.toString(16)
  if (code <= 0xff) return `\\x${hex.padStart(2, '0')}`
  return code <= 0xffff ? `\\u${hex.padStart(4, '0')}` : `\\u{${hex}}`
}

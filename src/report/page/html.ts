import { clip, clipMiddle, oneLine, visibleLines } from '../words/visible-text.ts'

/** JSON cannot make a key of this kind, so that no text of a report passes for markup. */
const MARKUP: unique symbol = Symbol('markup')

/** HTML that is safe to put between tags: only `html` and the functions of this file make it. */
export interface Markup {
  readonly [MARKUP]: string
}

type Piece = string | number | Markup | readonly Markup[] | null

/** Most UTF-16 units of a piece of text that was not bounded otherwise. */
const LONGEST = 600

/**
 * HTML from a template. Strings are untrusted text: bounded, made visible and escaped, for text and for attributes in double
 * quotes alike; markup stays as it is; null is nothing.
 */
export function html(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  const own = ownText(strings)
  return { [MARKUP]: own.reduce((all, each, index) => all + pieceText(pieces[index - 1] ?? null) + each) }
}

const owned = new WeakMap<TemplateStringsArray, readonly string[]>()

/** A template's own text without the indentation that it has as source. */
function ownText(strings: TemplateStringsArray): readonly string[] {
  const known = owned.get(strings)
  if (known) return known
  const text = strings.map((each) => each.replace(/\s*\n\s*/g, '\n'))
  owned.set(strings, text)
  return text
}

export const NOTHING: Markup = { [MARKUP]: '' }

/** Text of ours that is markup as it is. Never text of a report. */
export function trusted(text: string): Markup {
  return { [MARKUP]: text }
}

export function markupText(markup: Markup): string {
  return markup[MARKUP]
}

/** One line, cut at the end. */
export function line(text: string, most: number): Markup {
  return { [MARKUP]: escape(oneLine(clip(text.trim(), most))) }
}

/** A name, path or version: one line, cut in the middle. */
export function code(text: string, most = 120): Markup {
  const shown = oneLine(clipMiddle(text, most))
  return { [MARKUP]: `<code>${shown.trim() === '' ? '(empty)' : escape(shown)}</code>` }
}

/** No name of a target or profile that comes with us is longer; shorter ones stay whole, so that only what is strange breaks in two. */
const WHOLE = 14

/** The name of a cell, target or profile: its words stay whole where they are short. The elements are the same for every text. */
export function nameCode(text: string): Markup {
  return { [MARKUP]: `<code class="${breaking(text)}">${escape(oneLine(clip(text.trim(), 100)))}</code>` }
}

/** The same for a value of a table, outside of code. */
export function cellValue(text: string, most: number): Markup {
  return { [MARKUP]: `<span class="${breaking(text)}">${markupText(line(text, most))}</span>` }
}

function breaking(text: string): 'word' | 'anywhere' {
  return text.split(/\s+/).every((word) => word.length <= WHOLE) ? 'word' : 'anywhere'
}

/** A sentence of the catalogue, in which names stand between backticks. */
export function prose(text: string, most = LONGEST): Markup {
  const spans = oneLine(clip(text.trim(), most)).split(/`([^`]+)`/)
  const written = spans.map((span, index) => (index % 2 === 1 ? `<code>${escape(span)}</code>` : escape(span)))
  return { [MARKUP]: written.join('') }
}

interface BlockLimits {
  readonly lines: number
  readonly columns: number
}

/** Lines as they are, for `<pre>`; says what it leaves out. Both ends are kept, since reasons stand at either. */
export function lines(text: string, limits: BlockLimits): Markup {
  const all = text.split(/\r?\n/)
  if (all.at(-1) === '') all.pop()
  const shown = (some: readonly string[]) =>
    some.map((each) => visibleLines(clip(each, limits.columns))[0] ?? '').join('\n')
  const left = all.length - limits.lines
  if (left <= 0) return { [MARKUP]: escape(shown(all)) }
  const head = Math.ceil(limits.lines / 2)
  const tail = all.slice(all.length - (limits.lines - head))
  const ends = [shown(all.slice(0, head)), `… ${left} lines left out …`, shown(tail)]
  return { [MARKUP]: escape(ends.join('\n')) }
}

export function join(pieces: readonly Markup[], between: string): Markup {
  const own = escape(between)
  return { [MARKUP]: pieces.reduce((all, piece, index) => all + (index === 0 ? '' : own) + piece[MARKUP], '') }
}

/** The same, copied into one text, so that the many pieces it was made of need not be kept until the page is done. */
export function flat(markup: Markup): Markup {
  return { [MARKUP]: [markup[MARKUP], ''].join('') }
}

function pieceText(piece: Piece): string {
  if (piece === null) return ''
  if (typeof piece === 'string') return escape(oneLine(clip(piece, LONGEST)))
  if (typeof piece === 'number') return String(piece)
  // Added up, not joined: V8 copies the text once, at the end, and not at each level of it.
  return isList(piece) ? piece.reduce((all, each) => all + each[MARKUP], '') : piece[MARKUP]
}

function isList(piece: Markup | readonly Markup[]): piece is readonly Markup[] {
  return Array.isArray(piece)
}

/** Also breaks what a runner of GitHub Actions would take for a command, where a page is printed to its log. */
function escape(text: string): string {
  const escaped = text.replace(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`)
  return escaped.replace(/^(\s*):(?=:)/gm, '$1&#58;').replace(/##(?=\[)/g, '#&#35;')
}

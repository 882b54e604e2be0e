import { clip, clipMiddle, oneLine, visibleLines } from './visible-text.ts'

/**
 * Untrusted text for Markdown as GitHub renders it. What GitHub turns into links after Markdown (@mentions, #1, GH-1, commit
 * hashes, :emoji:, $maths$) is left alone inside code only; so is Markdown itself. Words that hold anything of that kind are
 * therefore set as code, plain words are left as they are.
 */
export function markdownText(text: string, most = 600): string {
  const spans = clip(oneLine(text.trim()), most).split(/`([^`]+)`/)
  const written = spans.map((span, index) => (index % 2 === 1 ? markdownCode(span, most) : prose(span, index === 0)))
  // Two pieces of code in touch would be read as one.
  return written.reduce((all, next) => `${all}${all.endsWith('`') && next.startsWith('`') ? ' ' : ''}${next}`)
}

/** One line as code, e.g. names, paths, versions. */
export function markdownCode(text: string, most = 120): string {
  const shown = withoutMarkers(clipMiddle(oneLine(text), most))
  if (shown.trim() === '') return '(empty)'
  const fence = '`'.repeat(longestRun(shown) + 1)
  const pad = /^`|`$|^ .* $/.test(shown) ? ' ' : ''
  return `${fence}${pad}${shown}${pad}${fence}`
}

/** The same where Markdown is not read: inside `<summary>`. */
export function htmlCode(text: string, most = 120): string {
  const shown = clipMiddle(oneLine(text), most)
  return shown.trim() === '' ? '(empty)' : `<code>${shown.replace(HTML_UNSURE, reference)}</code>`
}

interface FenceLimits {
  readonly lines: number
  readonly columns: number
}

/** A code block that its content cannot end. `language` is ours. */
export function markdownFence(text: string, language: string, limits: FenceLimits): string {
  const all = visibleLines(text.slice(0, limits.lines * limits.columns * 4))
  const kept = all.slice(0, limits.lines).map((line) => withoutMarkers(clip(line, limits.columns)))
  if (all.length > kept.length) kept.push('…')
  const fence = '`'.repeat(Math.max(3, longestRun(kept.join('\n')) + 1))
  return [`${fence}${language}`, ...kept, fence].join('\n')
}

/** null where it is no web address. */
export function markdownLink(label: string, url: string): string | null {
  if (!URL.canParse(url)) return null
  const { protocol, href } = new URL(url)
  if (protocol !== 'https:' && protocol !== 'http:') return null
  return `[${label}](<${href.replace(/[<>\\\s]/g, encodeURIComponent)}>)`
}

/** Comments are found again by an HTML comment in their text, so that none but ours may stand there, not even in code. */
function withoutMarkers(text: string): string {
  return text.replaceAll('<!--', '<\\x21--')
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length))
}

const PLAIN =
  /^[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[-.,'’/+][\p{L}\p{N}][\p{L}\p{N}\p{M}]*|\([\p{L}\p{N}][\p{L}\p{N}\p{M}]*\))*%?$/u
/** Plain to look at, and GitHub may make a link of it; and names of libraries, which read better as code. */
const LINKED = /www\.|gh-\d|(?:^|[^0-9a-z])[0-9a-f]{7,64}(?:$|[^0-9a-z])|\.so(?:\.|$)/i
const HTML_UNSURE = /[^\p{L}\p{N}\p{M} ./:+_-]/gu
const PUNCTUATION = /^[–—…→←×≥≤≠·†]+$/u
/** Signs that stand alone, such as `%`, `|`, `_` or `->`: no name, so no code. A dollar sign could begin mathematics even so, a backtick code. */
const SIGNS = /^[!-#%-/:-@[-_{-~]{1,4}$/
const MARKUP_SIGN = /[^%,;/?'"().]/g
const TOKEN = /^([("'[{]*)(.*?)([)"'\]},.;:!?]*)$/su

function prose(text: string, atStart: boolean): string {
  const words = text.split(' ')
  return words.map((word, index) => proseWord(word, atStart && index === 0)).join(' ')
}

function proseWord(word: string, first: boolean): string {
  const [, lead = '', core = '', trail = ''] = balanced(TOKEN.exec(word))
  const inner = core === '' ? '' : plainOrCode(core)
  // `1. x` at the start of a line would be a list.
  const end = first && /^\d+$/.test(core) ? trail.replace(/[.)]/g, reference) : brackets(trail)
  return `${brackets(lead)}${inner}${end}`
}

/** `Intel(R)` and `main()` keep the bracket that closes within them. */
function balanced(parts: RegExpExecArray | null): readonly string[] {
  const [all = '', lead = '', core = '', trail = ''] = parts ?? []
  const isOpen = core.lastIndexOf('(') > core.lastIndexOf(')')
  return isOpen && trail.startsWith(')') ? [all, lead, `${core})`, trail.slice(1)] : [all, lead, core, trail]
}

function plainOrCode(core: string): string {
  if (isPlain(core)) return core
  return SIGNS.test(core) ? core.replace(MARKUP_SIGN, escapedSign) : markdownCode(core, core.length)
}

/** A table would take even an escaped bar for its own where it is escaped once more. */
function escapedSign(sign: string): string {
  return sign === '|' ? reference(sign) : `\\${sign}`
}

function isPlain(core: string): boolean {
  return (PLAIN.test(core) && !LINKED.test(core)) || PUNCTUATION.test(core)
}

function brackets(text: string): string {
  return text.replace(/[[\]!]/g, reference)
}

function reference(character: string): string {
  return `&#${character.codePointAt(0)!};`
}

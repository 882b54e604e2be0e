import { eastAsianWidth } from 'get-east-asian-width'

/** Latin letters, punctuation, arrows, box drawing and our own marks: a column each, and by far the most of what is printed. */
const NARROW =
  /^[\x20-\x7e\xa1-\xac\xae-\u02ff\u2010-\u2027\u2030-\u205e\u2190-\u2193\u2500-\u257f\u2713-\u2718\u26a0]*$/
// oxlint-disable-next-line no-control-regex -- our own colours take no room
const COLOURS = /\u001b\[[\d;]*m/g
let segmenter: Intl.Segmenter | null = null

/** Columns that text takes on a terminal. Only text beyond NARROW costs more than a look, as start-up time counts. */
export function columnWidth(text: string): number {
  if (text.includes('\u001b')) return columnWidth(text.replace(COLOURS, '').replaceAll('\u001b', ''))
  if (NARROW.test(text)) return text.length
  segmenter ??= new Intl.Segmenter()
  let columns = 0
  for (const { segment } of segmenter.segment(text)) columns += clusterWidth(segment)
  return columns
}

/** Of what is drawn as one character: its base, and the marks after it that take room of their own. */
function clusterWidth(cluster: string): number {
  // Expressions of Unicode properties take milliseconds to be made, so they are here and not at the top.
  const notSeen = /[\p{Cc}\p{Cf}\p{Cs}\p{Mn}\p{Me}\p{Default_Ignorable_Code_Point}]/u
  const spacing = /[\p{Mc}\uff00-\uffef]/u
  // Presentation as emoji, a keycap, a flag.
  const asEmoji = /\p{Emoji}(?<![\d#*])\ufe0f|[\d#*]\ufe0f?\u20e3|[\u{1f1e6}-\u{1f1ff}]{2}/u
  const characters = Array.from(cluster)
  const base = characters.findIndex((character) => !notSeen.test(character))
  if (base < 0) return 0
  if (asEmoji.test(cluster)) return 2
  return characters
    .slice(base)
    .filter((character, index) => index === 0 || spacing.test(character))
    .reduce((columns, character) => columns + eastAsianWidth(character.codePointAt(0)!), 0)
}

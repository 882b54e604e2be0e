const ESCAPE = /\\(?:([abfnrtv\\'"])|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{3}))/g
const SINGLE: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  '\\': '\\',
  "'": "'",
  '"': '"',
}

/** The value of a Go string literal, as strconv.Unquote; text that is no literal stays as it is. */
export function unquoteGo(text: string): string {
  const quote = text[0]
  if (text.length < 2 || text.at(-1) !== quote) return text
  if (quote === '`') return text.slice(1, -1)
  if (quote !== '"') return text
  return text.slice(1, -1).replace(ESCAPE, (_, single, hex, short, long, octal) => {
    if (single) return SINGLE[single]!
    const code = octal ? Number.parseInt(octal, 8) : Number.parseInt(hex ?? short ?? long, 16)
    return code > 0x10ffff ? '\uFFFD' : String.fromCodePoint(code)
  })
}

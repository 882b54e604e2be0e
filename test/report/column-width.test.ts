import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import { columnWidth } from '../../src/report/words/column-width.ts'

test('every character is as wide as string-width says', { timeout: 60_000 }, () => {
  const differing: string[] = []
  // Beyond the emoji there are Chinese characters, planes of nothing and a few marks.
  for (let code = 0x20; code <= 0x10ffff; code += code < 0x20000 ? 1 : 31) {
    const character = String.fromCodePoint(code)
    if (columnWidth(character) !== stringWidth(character)) differing.push(code.toString(16))
  }
  expect(differing).toEqual([])
})

test.each([
  ['plain', 'dist/server_linux_amd64'],
  ['our marks', '✔ Runs on ✖ … — “x” → ⚠'],
  ['Latin and Greek', 'naïve ÄÖÜ λόγος'],
  ['Chinese', '日本語 ok'],
  ['a pile of marks', 'e\u0301\u0302\u0303\u0304'],
  ['Hangul in parts', '\u1112\u1161\u11ab'],
  ['half-width kana', 'ｶﾞ'],
  ['Devanagari', 'नी'],
  ['a family', '👨‍👩‍👧‍👦'],
  ['flags', '🇩🇪🇺🇦🏴󠁧󠁢󠁥󠁮󠁧󠁿🏳️‍🌈'],
  ['a keycap', '1️⃣#⃣'],
  ['shown as emoji, and as text', '⚠️ ⚠ ❤️ ☁️ 1\ufe0f'],
  ['colours', '\u001b[1m✔ Runs\u001b[0m \u001b[38;5;1m日\u001b[0m'],
  ['a skin tone', '👍🏽'],
])('%s', (_, text) => {
  expect(columnWidth(text)).toBe(stringWidth(text))
})

import { expect, test } from 'vitest'
import { safeJson } from '../../src/report/formats/safe-json.ts'
import {
  clip,
  clipMiddle,
  oneLine,
  visibleLines,
  visibleText,
  withoutWorkflowCommands,
} from '../../src/report/words/visible-text.ts'

test.each([
  ['plain é 漢 😀', 'plain é 漢 😀'],
  ['\u001b[31m\u0007\u007f', '\\x1b[31m\\x07\\x7f'],
  ['\u009b1m', '\\x9b1m'],
  ['\u202egnp\u2066', '\\u202egnp\\u2066'],
  ['a\u200bb\ufeffc\u00ad', 'a\\u200bb\\ufeffc\\xad'],
  ['\u{e0041}\ue000', '\\u{e0041}\\ue000'],
  ['\u3164', '\\u3164'],
  ['a\u2800b\u034fc', 'a\\u2800b\\u034fc'],
  ['x\ufe00y\ufe0f\u{e0100}', 'x\\ufe00y\\ufe0f\\u{e0100}'],
  ['\u17b4\u180b\u{1d159}\u{13441}', '\\u17b4\\u180b\\u{1d159}\\u{13441}'],
  ['\ud800x', '\ufffdx'],
  [`Z${'\u0351'.repeat(50)}!`, `Z${'\u0351'.repeat(4)}!`],
])('%j is shown as %j', (text, shown) => {
  expect(visibleText(text)).toBe(shown)
})

test('no code point that is drawn as nothing stays, in text and in JSON', () => {
  const ignorable = Array.from({ length: 0x11_0000 }, (_, code) => code)
    .filter((code) => code < 0xd8_00 || code > 0xdf_ff)
    .map((code) => String.fromCodePoint(code))
    .filter((character) => /^\p{Default_Ignorable_Code_Point}$/u.test(character))
  expect(ignorable.length).toBeGreaterThan(4_000)
  expect(ignorable.filter((character) => visibleText(character) === character)).toEqual([])
  const inBasicPlane = ignorable.filter((character) => character.length === 1)
  expect(inBasicPlane.filter((character) => safeJson(character).includes(character))).toEqual([])
})

test('one line, and lines', () => {
  expect(oneLine('a\tb\r\nc\rd\n')).toBe('a b\\nc\\x0dd\\n')
  expect(visibleLines('a\tb\r\nc\n\n')).toEqual(['a    b', 'c', ''])
})

test('clips at either place, never through a surrogate pair', () => {
  expect(clip('abcdef', 6)).toBe('abcdef')
  expect(clip('abcdefg', 6)).toBe('abcde…')
  expect(clip('abcd😀fg', 6)).toBe('abcd…')
  expect(clipMiddle('registry.example.com/team/image:1', 16)).toBe('registry.e…age:1')
  expect(clipMiddle('0123456😀xxxxxx😀', 10)).toMatch(/^0123456?…x*😀?$/u)
})

test.each([
  ['::error::x', '\\x3a:error::x'],
  ['  \t::x', '  \t\\x3a:x'],
  ['a\n::x', 'a\n\\x3a:x'],
  ['\u001b[31m::x', '\u001b[31m\\x3a:x'],
  ['a ::x b::c', 'a ::x b::c'],
  ['x ##[error]y', 'x #\\x23[error]y'],
  ['###[x]', '##\\x23[x]'],
])('the runner sees no command in %j', (text, safe) => {
  expect(withoutWorkflowCommands(text)).toBe(safe)
})

import { describe, expect, test } from 'vitest'
import { expressionMatches, expressionProblem } from '../../src/config/expression.ts'

/** Each is looked for in each, and JavaScript's own engine says what is right. */
const SOURCES = [
  String.raw`^v\d+$`,
  String.raw`^\w+ v?\d+\.\d+`,
  String.raw`^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$`,
  String.raw`a.b`,
  String.raw`^.+$`,
  String.raw`a\/b|c\-d`,
  String.raw`(?<major>\d+)\.(?<minor>\d+)`,
  String.raw`(?:ab)+?c`,
  String.raw`[\w-.]+@[a-\d]`,
  String.raw`[\s\S]{3}`,
  String.raw`[^\s]\s[^\S]`,
  String.raw`^\S+ \S+$`,
  '[[:alpha:]]',
  '[]',
  '[^]x',
  '[^^]a',
  String.raw`[\]\\]`,
  String.raw`[(?<a>]`,
  String.raw`[(?<a]b>?]`,
  String.raw`\u00e9|\xe9`,
  'é',
  String.raw`\ud83d\ude00`,
  '[a-cé]+$',
  String.raw`\A|\z|\Q`,
  String.raw`\cI`,
  String.raw`\bfoo\b`,
  String.raw`\Boo`,
  String.raw`[\b]`,
  String.raw`\0`,
  'a{,3}',
  '{"ok":true}',
  'x{2}',
  '[0-9a-f]{128}',
  String.raw`x\x{2}`,
  String.raw`\p{L}`,
  String.raw`\r\n`,
  String.raw`\u2028$`,
  '(a|b|)*$',
  String.raw`\k`,
  'a]b}',
  '^$',
]
const TEXTS = [
  '',
  'v12',
  'shop\nv12\n',
  'shop\r\nv12\r\n',
  'v1\rv12\rdone',
  'app v1.2',
  '2026-01-01T00:00:00Z',
  'a\rb',
  'a\u2028b',
  'a/b c-d ababc',
  'me.x-y@d w@- @@7',
  'a\u00a0b',
  'a\u200bb \ufeff',
  'élan ça',
  '😀',
  'A z Q p{L} k',
  'a{,3} {"ok":true} xx',
  'a\tfoo \\ ] [:a] (?<',
  '\b\0',
  'a]b}',
]

describe('expressions of JavaScript mean the same', () => {
  test.each(SOURCES)('%s', (source) => {
    expect(expressionProblem(source)).toBeNull()
    const found = TEXTS.filter((text) => expressionMatches(source, text))
    expect(found).toEqual(TEXTS.filter((text) => new RegExp(source, 'm').test(text)))
  })
})

test.each([
  ['(?=x)', 'uses (?=…), which looks around the match'],
  ['a(?!x)', 'uses (?!…), which looks around the match'],
  ['(?<=x)y', 'uses (?<=…), which looks around the match'],
  ['(?<!x)y', 'uses (?<!…), which looks around the match'],
  [String.raw`(a)\1`, String.raw`uses \1, which refers to an earlier group`],
  [String.raw`(?<n>a)\k<n>`, String.raw`uses \k, which refers to an earlier group`],
  [String.raw`[\101]`, String.raw`uses \101, an octal number`],
  ['x{1001}', 'cannot be used: invalid repeat count: `{1001}`'],
  ['(x{1000}){1000}', 'cannot be used: invalid repeat count: `{1000}`'],
  ['(a|c|ac){300}b', 'is too large: its counts unfold to'],
  ['v(1', 'does not compile: Unterminated group'],
  ['(?P<n>x)', 'does not compile: Invalid group'],
])('%s is refused', (source, problem) => {
  expect(expressionProblem(source)).toContain(problem)
})

test('\\r\\n is one end of a line, so that a case means the same on Windows', () => {
  expect(expressionMatches('^v1\nv2$', 'v1\r\nv2\r\n')).toBe(true)
  expect(expressionMatches(String.raw`^v1\r\nv2`, 'v1\r\nv2\r\n')).toBe(true)
})

/** JavaScript's own engine takes hours for each. The first line has what they end with, so that none is settled by its lack. */
test.each([
  String.raw`^(\w+\s?)*!$`,
  '(a+)+b',
  '(a|aa)+[bc]$',
  '(?:a?){30}a{30}b',
  'a.*.*.*=x',
  String.raw`(\s*a\s*)+c`,
])('%s ends on 256 KiB made for it', (source) => {
  expect(expressionProblem(source)).toBeNull()
  expect(expressionMatches(source, `=x!c!b!c \n${'a'.repeat(262_144)}`)).toBe(false)
  expect(expressionMatches(source, `=x!c!b!c \n${'a '.repeat(131_072)}`)).toBe(false)
})

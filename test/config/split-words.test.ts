import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { splitWords } from '../../src/config/split-words.ts'

test.each([
  ['', []],
  ['   ', []],
  ['--version', ['--version']],
  [' a  b\tc\n', ['a', 'b', 'c']],
  [`"a b" 'c d'`, ['a b', 'c d']],
  [`--name="a b"'c'd`, ['--name=a bcd']],
  [`"" ''`, ['', '']],
  ['a\\ b \\"', ['a b', '"']],
  ['"a\\"b\\\\c\\d"', ['a"b\\c\\d']],
  [`'a\\b'`, ['a\\b']],
  [`"it's"`, ["it's"]],
  ['a\\', ['a\\']],
])('%j -> %j', (text, words) => {
  expect(splitWords(text)).toEqual(words)
})

test.each([`a b`, `"a b" 'c  d' e\\ f`, `--x="1 2"'3'4`, `"" ''`, `"a\\"b\\\\c\\d"`, `'a\\b'`])(
  'splits %j as sh does',
  (text) => {
    const output = execFileSync('sh', ['-c', `for word in ${text}; do printf '%s\\0' "$word"; done`], {
      encoding: 'utf8',
    })
    expect(splitWords(text)).toEqual(output.split('\0').slice(0, -1))
  },
)

test('variables, globs, comments and operators are plain text', () => {
  expect(splitWords('$HOME * # > | ; && ~')).toEqual(['$HOME', '*', '#', '>', '|', ';', '&&', '~'])
})

test.each(['"a', "b 'c", `"a' b`])('%j is refused', (text) => {
  expect(() => splitWords(text)).toThrow('is not closed')
})

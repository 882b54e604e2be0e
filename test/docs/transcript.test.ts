import { expect, test } from 'vitest'
import { exchanges, firstMissing } from './transcript.ts'

test('commands and what they say', () => {
  const page = 'x\n```console\n$ a b\nsaid\n\nmore\n$ c\n```\n```go\n$ no\n```\n'
  expect(exchanges(page)).toEqual([
    { command: 'a b', expected: ['said', '', 'more'] },
    { command: 'c', expected: [] },
  ])
})

test.each([
  { expected: ['a', 'b'], said: 'a\nb\n', missing: null },
  { expected: ['took 5 ms'], said: 'took   71.3 s', missing: null },
  { expected: ['a', '...', 'c'], said: 'a\nb\nc', missing: null },
  { expected: ['✗ fail    x  y'], said: '✗ fail *  x   y', missing: null },
  { expected: ['a'], said: 'a\nb', missing: '\nb' },
  { expected: ['b'], said: 'a\nb', missing: 'b' },
  { expected: ['a', '...', 'c', '...'], said: 'a\nb', missing: 'c' },
  { expected: [], said: 'a', missing: null },
])('$expected against $said', ({ expected, said, missing }) => {
  expect(firstMissing({ command: '', expected }, said)).toBe(missing)
})

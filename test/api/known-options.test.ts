import { expect, test } from 'vitest'
import { knownOptions } from '../../src/api/known-options.ts'

const NAMES = { timeoutMs: true, env: true, stdin: true } as const

test('a word that a unit was left out of is known by its beginning', () => {
  expect(() => knownOptions('cell.run', { timeout: 5 }, NAMES as never)).toThrow(
    'cell.run: unknown option "timeout", did you mean "timeoutMs"?',
  )
})

test('what is known, and nothing at all, pass', () => {
  expect(() => knownOptions('cell.run', { timeoutMs: 5, env: {} }, NAMES)).not.toThrow()
  expect(() => knownOptions('cell.run', undefined, NAMES)).not.toThrow()
})

test('many are counted, and a long one is cut', () => {
  const many = Object.fromEntries(Array.from({ length: 25 }, (_, index) => [`${'x'.repeat(100)}${index}`, 1]))
  expect(() => knownOptions('cell.run', many, NAMES as never)).toThrow(/"x{60}"; .*; and 15 more$/)
})

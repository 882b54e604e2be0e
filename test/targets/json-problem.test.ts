import { expect, test } from 'vitest'
import { jsonProblem } from '../../src/targets/json-problem.ts'

test.each([
  ['', 'is empty'],
  [' \n', 'is empty'],
  ['{"a": [1,', 'is no JSON: its end is missing'],
  ['{', 'is no JSON: its end is missing'],
  ['[{\n', 'is no JSON: its end is missing'],
  ['{"a": "b', 'is no JSON: its end is missing'],
  ['{\n  "a": [1 2]\n}', 'is no JSON: line 2, column 11 is wrong'],
  ['{"a": 1,\n}', 'is no JSON: line 2, column 1 is wrong'],
  ['hello', 'is no JSON: it is wrong near line 1'],
  ['<!doctype html>\n<p>', 'is no JSON: it is wrong near line 1'],
  ['\x7fELF\x02\x01', 'is no JSON: it is wrong near line 1'],
])('%j %s', (text, problem) => {
  let said = ''
  try {
    JSON.parse(text)
  } catch (error) {
    said = jsonProblem(text, error)
  }
  expect(said.slice(0, problem.length)).toBe(problem)
  // Nothing of the file's content.
  expect(said).not.toMatch(/hello|doctype|ELF/)
  // Nothing of the engine's own words.
  expect(said).not.toMatch(/token|JSON input|position/)
})

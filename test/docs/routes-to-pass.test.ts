import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ROOT } from '../helpers/portcullis.ts'

const PAGE = readFileSync(`${ROOT}/docs/routes-to-pass.md`, 'utf8')
const NAMED = [...PAGE.matchAll(/\| `(test\/[\w/.-]+\.ts)`: (.+?) \|$/gm)].map(([, path, name]) => ({
  path: path!,
  name: name!,
}))

test('each row of the routes names a test', () => {
  const rows = PAGE.split('\n').filter((line) => line.startsWith('| ') && !/^\| (?:---|route|a step passes)/.test(line))
  expect(rows.length).toBeGreaterThan(25)
  expect(NAMED).toHaveLength(rows.length)
})

test.each(NAMED)('$path has the test "$name"', ({ path, name }) => {
  expect(readFileSync(`${ROOT}/${path}`, 'utf8')).toContain(name)
})

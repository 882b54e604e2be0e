import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

test('the examples of docs/reading-the-report.md are lines of a golden comment', () => {
  const docs = readFileSync('docs/reading-the-report.md', 'utf8').split('\n')
  const comment = readFileSync('test/golden/check server --max-glibc 2.17 --format markdown.md', 'utf8').split('\n')
  const examples = docs.filter((line) => /^\| (?:❌|✅|⚠️|❓|`|\||result \| target|target \| path)/u.test(line))
  expect(examples).toHaveLength(10)
  for (const line of examples) expect(comment).toContain(line)
})

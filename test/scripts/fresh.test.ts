import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from '../helpers/portcullis.ts'

test.each([
  [['--suite', 'sid'], '--suite: expected trixie, bookworm, got "sid"'],
  [['--command', 'check'], '--command: expected demo, test, both, got "check"'],
  [['--limit', 'long'], '--limit: expected minutes, got "long"'],
])('%j is refused before anything is made', (words, said) => {
  const { status, stderr } = spawnSync(process.execPath, [join(ROOT, 'scripts/fresh.ts'), ...words], {
    encoding: 'utf8',
  })
  expect([status, stderr]).toEqual([2, `fresh: ${said}\n`])
})

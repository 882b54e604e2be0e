import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '..', '..')

test('a short soak: every fault once, three runs at once', { timeout: 600_000 }, () => {
  const words = [join(ROOT, 'scripts', 'soak.ts'), '--rounds', '7', '--together', '3', '--seed', '3']
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: ROOT, encoding: 'utf8' })
  expect(stderr).toBe('')
  for (const each of ['engine ended', 'killed run', 'stopped run', 'full disk', 'other clock', 'at once']) {
    expect(stdout).toContain(each)
  }
  expect(stdout).toContain('no cell lost, no wrong outcome, nothing left behind, no growth')
  expect(status).toBe(0)
})

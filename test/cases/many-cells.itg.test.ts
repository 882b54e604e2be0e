import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { reportSchema } from '../../src/report/report.ts'
import { goBuild } from '../helpers/go-build.ts'
import { configFile, ROOT } from '../helpers/portcullis.ts'

const CELLS = 200
const MAX_KILOBYTES = 150_000
const IMAGE = 'portcullis.local/stand-in/debian-12:latest'

test(`${CELLS} cells of one machine: each is there once and passes, within 150 MB`, { timeout: 900_000 }, () => {
  const targets = Array.from({ length: CELLS }, (_, index) => `  - { id: cell-${index}, image: ${IMAGE}, libc: none }`)
  const smoke = 'smoke: [{ name: say, args: [say, ok] }]'
  const config = configFile(`targets:\n${targets.join('\n')}\n${smoke}\ntimers: false\n`)
  const words = [
    'check',
    goBuild(join(ROOT, 'test', 'engines', 'actor')),
    '--config',
    config,
    '--pull',
    'never',
    '--json',
  ]
  const { status, stdout, stderr, output } = spawnSync(
    process.execPath,
    ['--require', join(ROOT, 'bench', 'peak-memory.cjs'), join(ROOT, 'dist', 'cli.cjs'), ...words],
    { stdio: ['ignore', 'pipe', 'pipe', 'pipe'], encoding: 'utf8', maxBuffer: 64 << 20 },
  )
  expect(status, stderr.slice(-2_000)).toBe(0)
  const { cells } = reportSchema.parse(JSON.parse(stdout))
  expect(new Set(cells.map(({ id }) => id)).size).toBe(CELLS)
  expect(cells.filter(({ outcome }) => outcome !== 'pass')).toEqual([])
  expect(Number(output[3])).toBeGreaterThan(10_000)
  expect(Number(output[3])).toBeLessThan(MAX_KILOBYTES)
})

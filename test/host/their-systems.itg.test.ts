import { rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { check } from '../../src/api/library/check.ts'
import { goBuild } from '../helpers/go-build.ts'
import { ROOT } from '../helpers/portcullis.ts'

const built: string[] = []
afterAll(() => {
  for (const path of built) rmSync(dirname(path), { recursive: true })
})

test.each([
  ['windows', 'amd64'],
  ['darwin', 'arm64'],
])('check of a binary for %s/%s has targets of that system, as plan has', { timeout: 300_000 }, async (os, arch) => {
  const path = goBuild(`${ROOT}/examples/faults/sleeps-forever`, { env: { GOOS: os, GOARCH: arch } })
  built.push(path)
  const { report } = await check(path, { engine: 'none' })
  expect(report.cells.length).toBeGreaterThan(1)
  const family = os === 'darwin' ? 'macos' : os
  expect([...new Set(report.cells.map(({ target }) => target.id.split('-')[0]))]).toEqual([family])
  // Targets that were chosen stand, whatever the binary is for.
  const chosen = await check(path, { engine: 'none', targets: ['debian:12'] })
  expect(chosen.report.cells.map(({ target }) => target.id)).toEqual(['debian:12'])
  expect(chosen.exitCode).toBe(1)
})

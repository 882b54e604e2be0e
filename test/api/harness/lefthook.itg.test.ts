import { spawnSync } from 'node:child_process'
import { cpSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { reportSchema, type Report } from '../../../src/report/report.ts'
import { gitImages } from '../../helpers/git-images.ts'
import { installPackage, type InstalledPackage } from '../../helpers/installed-package.ts'
import { ROOT } from '../../helpers/portcullis.ts'

/** examples/harness as its reader runs it: the packed package, its own vitest, real containers. */
let installed: InstalledPackage
let images: Awaited<ReturnType<typeof gitImages>>
beforeAll(async () => {
  installed = await installPackage()
  images = await gitImages('/var/run/docker.sock')
  cpSync(join(ROOT, 'examples/harness'), installed.project, { recursive: true })
  symlinkSync(join(ROOT, 'node_modules/lefthook-linux-x64'), join(installed.project, 'node_modules/lefthook-linux-x64'))
})
afterAll(async () => {
  await images[Symbol.asyncDispose]()
  rmSync(dirname(installed.tarball), { recursive: true, force: true })
})

test('lefthook tells its version everywhere, and runs its hooks where there is git', () => {
  const vitest = join(installed.project, 'node_modules/vitest/vitest.mjs')
  const { status, stdout, stderr } = spawnSync(process.execPath, [vitest, 'run'], {
    cwd: installed.project,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  })
  expect(status, stdout + stderr).toBe(0)
  expect(stdout).toMatch(/Tests {2}14 passed \(14\)/)
  const report: Report = reportSchema.parse(
    JSON.parse(readFileSync(join(installed.project, 'portcullis-report/report.json'), 'utf8')),
  )
  expect(report.gate.decision).toBe('pass')
  expect(report.engine?.kind).toBe('docker')
  expect(
    Object.fromEntries(report.cells.map(({ id, steps }) => [id, steps.filter(({ kind }) => kind !== 'test').length])),
  ).toEqual({
    'linux/amd64@scratch': 2,
    'linux/amd64@alpine-3.22': 2,
    'linux/amd64@debian-12': 2,
    'linux/amd64@debian-11-git': 2,
    'linux/amd64@debian-12-git': 6,
    'linux/amd64@debian-13-git': 6,
  })
  const timed = report.cells.find(({ id }) => id === 'linux/amd64@debian-12')!
  expect(timed.timers?.paths.length).toBe(2)
  expect(readFileSync(join(installed.project, 'portcullis-report/report.md'), 'utf8')).toContain('debian-13-git')
})

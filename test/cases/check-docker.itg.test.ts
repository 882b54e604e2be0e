import { expect, test } from 'vitest'
import { leftovers } from '../helpers/leftovers.ts'
import { cellOf, check, findingIds, ROOT } from '../helpers/portcullis.ts'
import { goBuild } from '../helpers/go-build.ts'

const SOCKET = '/var/run/docker.sock'
const env = { DOCKER_HOST: `unix://${SOCKET}` }
const ESBUILD = `${ROOT}/node_modules/@esbuild/linux-x64/bin/esbuild`

test('a static Go binary passes in every default target, as predicted, and nothing stays behind', async () => {
  const { code, report } = await check([ESBUILD, '--run', '--version', '--no-timers'], { env })
  expect(report.cells.length).toBeGreaterThanOrEqual(8)
  for (const cell of report.cells) {
    expect.soft(cell, cell.id).toMatchObject({ outcome: 'pass', basis: 'observation', observed: 'runs', agrees: true })
    expect.soft(cell.steps[0]!.stdout?.text).toMatch(/^\d+\.\d+\.\d+\n$/)
    expect.soft(cell.startupMs).toBeGreaterThan(0)
    expect.soft(cell.steps[0]!.peakMemoryBytes).toBeGreaterThan(1_000_000)
    expect.soft(cell.image?.digest).toMatch(/^sha256:/)
  }
  expect(report.gate).toMatchObject({ decision: 'pass', glibcFloor: null })
  expect(code).toBe(0)
  expect(await leftovers(SOCKET)).toEqual([])
})

test('a cgo server is stopped where its libc is missing, foreign or too old, for the reason predicted', async () => {
  const server = goBuild(`${ROOT}/examples/hello-server`, { cgo: true })
  const { code, report } = await check([server, '--config', 'examples/hello-server/portcullis.yml', '--no-timers'], {
    env,
  })
  const reasons: Record<string, string> = {
    scratch: 'loader-missing',
    'alpine:3.22': 'glibc-binary-on-musl',
    'centos:7': 'glibc-too-old',
    'debian:11': 'glibc-too-old',
  }
  for (const [target, reason] of Object.entries(reasons)) {
    const cell = cellOf(report, target)
    expect.soft(cell, target).toMatchObject({ outcome: 'fail', observed: 'fails', agrees: true })
    expect.soft(findingIds(cell), target).toContain(reason)
    const finding = cell.prediction.findings.find((each) => each.id === reason)!
    expect.soft(finding.remedy?.command, target).toMatch(/go build/)
  }
  for (const target of ['debian:12', 'debian:13', 'ubuntu:24.04']) {
    const cell = cellOf(report, target)
    expect.soft(cell, target).toMatchObject({ outcome: 'pass', observed: 'runs', agrees: true })
    expect.soft(cell.steps.map((step) => [step.name, step.result])).toContainEqual([expect.anything(), 'pass'])
  }
  expect(report.gate.decision).toBe('fail')
  expect(report.gate.glibcFloor).toBe('GLIBC_2.34')
  expect(code).toBe(1)
})

test('timers are measured in every cell, both paths, none lost', async () => {
  const words = [ESBUILD, '--run', '--version', '--target', 'scratch', '--target', 'debian:12']
  const { report } = await check(words, { env })
  for (const cell of report.cells) {
    expect(cell.timers?.paths.map((each) => each.path).toSorted()).toEqual(['go', 'os'])
    for (const path of cell.timers!.paths) {
      expect(path).toMatchObject({ samples: 300, periodNs: 10_000_000 })
      expect(path.p50Ns).toBeGreaterThan(0)
      expect(path.p50Ns).toBeLessThanOrEqual(path.p99Ns)
      expect(path.p99Ns).toBeLessThanOrEqual(path.maxNs)
    }
    expect(cell.timers!.clock!.nowNs).toBeGreaterThan(0)
  }
})

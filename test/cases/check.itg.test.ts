import { beforeAll, describe, expect, test } from 'vitest'
import type { Report } from '../../src/report/report.ts'
import { goBuild } from '../helpers/go-build.ts'
import { leftovers, podmanLeftovers } from '../helpers/leftovers.ts'
import { cellOf, check, configFile, findingIds, ROOT } from '../helpers/portcullis.ts'

const SOCKET = '/var/run/docker.sock'
const ESBUILD = `${ROOT}/node_modules/@esbuild/linux-x64/bin/esbuild`
const ENGINES = {
  docker: { env: { DOCKER_HOST: `unix://${SOCKET}` }, left: () => leftovers(SOCKET) },
  podman: { env: { DOCKER_HOST: '' }, left: () => podmanLeftovers() },
}

describe.each(['docker', 'podman'] as const)('%s', (kind) => {
  const { env, left } = ENGINES[kind]
  const engine = ['--engine', kind, '--no-timers']

  test('a static Go binary passes in every default target, as predicted, and nothing stays behind', async () => {
    const { code, report } = await check([ESBUILD, '--run', '--version', ...engine], { env })
    expect(report.engine).toMatchObject({ kind })
    expect(report.cells.length).toBeGreaterThanOrEqual(8)
    for (const cell of report.cells) {
      expect
        .soft(cell, cell.id)
        .toMatchObject({ outcome: 'pass', basis: 'observation', observed: 'runs', agrees: true })
      expect.soft(cell.steps[0]!.stdout?.text).toMatch(/^\d+\.\d+\.\d+\n$/)
      expect.soft(cell.startupMs).toBeGreaterThan(0)
      expect.soft(cell.steps[0]!.peakMemoryBytes).toBeGreaterThan(1_000_000)
      // The empty image is made for the run.
      if (cell.target.id === 'scratch') expect.soft(cell.image).toMatchObject({ reference: 'scratch', digest: null })
      else expect.soft(cell.image?.digest, cell.id).toMatch(/^sha256:/)
    }
    expect(report.gate).toMatchObject({ decision: 'pass', glibcFloor: null })
    expect(code).toBe(0)
    expect(await left()).toEqual([])
  })

  test('a cgo server is stopped where its libc is missing, foreign or too old, for the reason predicted', async () => {
    const server = goBuild(`${ROOT}/examples/hello-server`, { cgo: true })
    const words = [server, '--config', 'examples/hello-server/portcullis.yml', ...engine]
    const { code, report } = await check(words, { env })
    const reasons: Record<string, string> = {
      scratch: 'loader-missing',
      'alpine:3.24': 'glibc-binary-on-musl',
      'centos:7': 'glibc-too-old',
    }
    for (const [target, reason] of Object.entries(reasons)) {
      const cell = cellOf(report, target)
      expect.soft(cell, target).toMatchObject({ outcome: 'fail', observed: 'fails', agrees: true })
      expect.soft(findingIds(cell), target).toContain(reason)
      const finding = cell.prediction.findings.find((each) => each.id === reason)!
      expect.soft(finding.remedy?.command, target).toMatch(/go build/)
    }
    for (const target of ['debian:12', 'debian:13', 'ubuntu:24.04', 'ubuntu:26.04']) {
      const cell = cellOf(report, target)
      expect.soft(cell, target).toMatchObject({ outcome: 'pass', observed: 'runs', agrees: true })
      expect.soft(cell.steps.map((step) => [step.name, step.result])).toContainEqual([expect.anything(), 'pass'])
    }
    expect(report.gate.decision).toBe('fail')
    expect(report.gate.glibcFloor).toBe('GLIBC_2.34')
    expect(code).toBe(1)
    expect(await left()).toEqual([])
  })
})

describe('Docker and Podman', () => {
  const server = `${ROOT}/examples/hello-server`
  let reports: readonly Report[]
  beforeAll(async () => {
    const binary = goBuild(server, { cgo: true })
    // As a child, as process 1, where it may write and where it may not.
    const config = configFile(`
targets: [scratch, alpine:3.22, centos:7, debian:11, debian:12, ubuntu:24.04]
profiles: [default, hardened]
smoke:
  - { name: version, args: [--version], expect: { stdout: { matches: '^hello-server ' } } }
  - { name: refuses, args: [--no-such-option], expect: { exit: 2 } }
  - { name: first, as: pid1, args: [--version] }
timers: false
pull: never
`)
    const run = async (kind: 'docker' | 'podman') =>
      (await check([binary, '--config', config, '--engine', kind], { env: ENGINES[kind].env })).report
    reports = [await run('docker'), await run('podman')]
  })

  test('come to the same outcomes, cell by cell and step by step', () => {
    const [docker, podman] = reports.map((report) =>
      report.cells.map((cell) => ({
        id: cell.id,
        outcome: cell.outcome,
        observed: cell.observed,
        agrees: cell.agrees,
        findings: cell.findings.map(({ id }) => id),
        standIn: cell.image?.standIn,
        steps: cell.steps.map((step) => ({
          name: step.name,
          result: step.result,
          exitCode: step.exitCode,
          errno: step.startError?.errno ?? null,
          findings: step.findings.map(({ id }) => id),
        })),
      })),
    )
    expect(docker).toHaveLength(12)
    expect(new Set(docker!.map(({ outcome }) => outcome)).size).toBeGreaterThan(1)
    expect(podman).toEqual(docker)
  })
})

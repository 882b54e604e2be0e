import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { release, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { planSchema, sliceSchema } from '../../src/fanout/plan.ts'
import { goBuild } from '../helpers/go-build.ts'
import { cellOf, check, configFile, expectAllUnknown, ROOT, startCli } from '../helpers/portcullis.ts'

const folder = mkdtempSync(join(tmpdir(), 'portcullis-native-case-'))
// The cells' own directories come here, and none may stay.
const temporary = mkdtempSync(join(tmpdir(), 'portcullis-native-tmp-'))
const env = { DOCKER_HOST: 'unix:///var/run/docker.sock', GITHUB_TOKEN: 'secret', TMPDIR: temporary }
const PLACE = { kind: 'host', name: `Linux ${release()}` }
let binary: string

beforeAll(() => {
  binary = goBuild(`${ROOT}/test/engines/actor`)
}, 300_000)
afterAll(() => {
  for (const each of [folder, temporary]) rmSync(each, { recursive: true })
})

test('this machine itself: smoke cases, timers and what its system is like', async () => {
  const config = configFile(`
targets: [linux-host]
engine: native
timers: {samples: 220, period: 2ms}
smoke:
  - name: environment
    args: [surroundings]
  - name: serves
    args: [serve, "127.0.0.1:0"]
    expect: {signal: SIGKILL}
    timeout: 500ms
`)
  const { report } = await check([binary, '--config', config], { env })
  expect(report.engine).toMatchObject({ kind: 'native', os: 'linux', kernel: release() })
  const cell = cellOf(report, 'linux-host')
  expect(cell).toMatchObject({ observed: 'runs', agrees: true, place: PLACE, image: null })
  expect(cell.steps[0]).toMatchObject({ name: 'environment', result: 'pass' })
  const said = cell.steps[0]!.stdout!.text
  expect(said).toMatch(/^env PATH=/m)
  expect(said).not.toContain('secret')
  expect(cell.steps[1]).toMatchObject({ timedOut: true, signal: 'SIGKILL' })
  const [os, go] = cell.timers!.paths
  expect(os).toMatchObject({ path: 'os', periodNs: 2_000_000 })
  // A stall shortens a series.
  expect(os!.samples + os!.missed).toBeGreaterThan(110)
  expect(os!.samples).toBeLessThanOrEqual(220)
  expect(go).toMatchObject({ path: 'go' })
  // There is no host beside it, and the report says so.
  expect(cell.timers).toMatchObject({ alone: 'host' })
  expect(cell.timers!.duet).toBeUndefined()
  expect(cell.system).toMatchObject({
    name: `Linux ${release()}`,
    connections: { requests: 1000, connections: 1, failed: 0 },
    signals: [{ signal: 'SIGURG', sent: 50 }, { signal: 'SIGPROF' }],
  })
  expect(readdirSync(temporary)).toEqual([])
})

test('with another engine the cell is unknown, and says how it is had', async () => {
  const words = ['--target', 'linux-host', '--engine', 'docker', '--no-timers', '--run', 'say']
  const { report, code } = await check([binary, ...words], { env })
  expect(code).toBe(3)
  expectAllUnknown(
    report,
    'platform-unavailable',
    /linux-host is a machine of its own: run it there with --engine native/,
  )
})

test('a slice of a fan-out has its machine and its containers side by side', async () => {
  const ask = [
    '--target',
    'linux-host',
    '--target',
    'scratch',
    '--target',
    'windows-2025',
    '--no-timers',
    '--run',
    'say',
  ]
  const planned = await startCli(['plan', binary, ...ask, '--out', folder], { env }).ended
  expect(planned.code).toBe(0)
  const plan = planSchema.parse(JSON.parse(readFileSync(join(folder, 'plan.json'), 'utf8')))
  expect(plan.slices).toMatchObject([
    { cells: [expect.stringContaining('@linux-host'), expect.stringContaining('@scratch')] },
  ])
  const { name } = plan.slices[0]!
  const words = ['run', '--plan', join(folder, 'plan.json'), '--slice', name, '--out', folder]
  expect((await startCli(words, { env }).ended).code).toBe(0)
  const { report } = sliceSchema.parse(JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')))
  expect(report.engine?.kind).toBe('docker')
  expect(cellOf(report, 'linux-host')).toMatchObject({ outcome: 'pass', place: PLACE })
  expect(cellOf(report, 'scratch')).toMatchObject({ outcome: 'pass', image: { reference: 'scratch' } })
  expect(cellOf(report, 'scratch').place).toBeUndefined()
  expect(readdirSync(temporary)).toEqual([])
})

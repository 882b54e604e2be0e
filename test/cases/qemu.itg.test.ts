import { beforeAll, expect, test } from 'vitest'
import { cacheDirectory } from '../../src/host/process/cache-directory.ts'
import { buildStandIns } from '../../matrix/stand-ins/build-stand-ins.ts'
import { readPlans } from '../../matrix/stand-ins/recipe.ts'
import { goBuild } from '../helpers/go-build.ts'
import { cellOf, check, configFile, expectAllUnknown, findingIds, ROOT } from '../helpers/portcullis.ts'
import { qemuFolder } from '../helpers/qemu-folder.ts'

const ACTOR = `${ROOT}/test/engines/actor`
let env: NodeJS.ProcessEnv

beforeAll(async () => {
  env = { PATH: `${process.env['PATH']}:${qemuFolder()}` }
  const plans = ['debian-12', 'alpine-3.22'].map((id) => readPlans().get(id)!)
  const cacheDir = cacheDirectory(process.env)
  await buildStandIns(plans, { arch: 'arm64', cacheDir, refresh: false, log: () => undefined })
}, 300_000)

function config(targets: string): string {
  return configFile(`
targets: [${targets}]
qemu: true
engine: docker
pull: never
smoke:
  - name: says
    args: [say, out, err, "3"]
    expect: {exit: 3, stdout: {equals: out}, stderr: {equals: err}}
  - name: serves
    args: [serve, "127.0.0.1:8080"]
    server: {ready: {http: "http://127.0.0.1:8080/"}}
  - name: serves as PID 1
    args: [serve, "127.0.0.1:8080"]
    as: pid1
    server: {ready: {http: "http://127.0.0.1:8080/"}}
`)
}

test.each(['arm64', 'arm'])(
  'a static binary for linux/%s runs in scratch, marked as emulated and never timed',
  async (arch) => {
    const binary = goBuild(ACTOR, { env: { GOARCH: arch } })
    const { report, code } = await check([binary, '--config', config('scratch')], { env })
    const cell = cellOf(report, 'scratch')
    expect(cell).toMatchObject({
      outcome: 'pass',
      observed: 'runs',
      agrees: true,
      platform: `linux/${arch}`,
      timers: null,
    })
    expect(cell.steps.map(({ name, result }) => [name, result])).toEqual([
      ['says', 'pass'],
      ['serves', 'pass'],
      ['serves as PID 1', 'pass'],
    ])
    expect(cell.place).toMatchObject({ kind: 'qemu', name: expect.stringMatching(/^qemu-\w+ \d+\.\d+/) })
    expect(findingIds(cell)).toContain('emulated')
    expect(cell.steps[0]).toMatchObject({ peakMemoryBytes: null, peakThreads: null, peakOpenFiles: null })
    expect(code).toBe(0)
  },
)

test('a dynamic one runs where its loader is, and fails as predicted where it is not', async () => {
  const binary = goBuild(ACTOR, { args: ['-buildmode=pie'], env: { GOARCH: 'arm64' } })
  const { report } = await check([binary, '--config', config('"debian:12", "alpine:3.22"')], { env })
  expect(cellOf(report, 'debian:12')).toMatchObject({ outcome: 'pass', agrees: true, place: { kind: 'qemu' } })
  const alpine = cellOf(report, 'alpine:3.22')
  expect(alpine).toMatchObject({ outcome: 'fail', observed: 'fails', agrees: true })
  expect(alpine.steps[0]!.startError).toMatchObject({ errno: 'ENOENT' })
})

test('unless it is asked for, or where no emulator is found, such a cell is unknown', async () => {
  const binary = goBuild(ACTOR, { env: { GOARCH: 'arm64' } })
  const plain = await check([binary, '--target', 'scratch', '--engine', 'docker', '--no-timers', '--run', 'say'], {
    env,
  })
  expectAllUnknown(plain.report, 'platform-unavailable', /runs linux\/\w+, the cell needs linux\/arm64.*qemu: true/)
  const without = await check([binary, '--config', config('scratch')])
  expectAllUnknown(
    without.report,
    'platform-unavailable',
    /no emulator of it was found on PATH; install qemu-user-static/,
  )
  expect([plain.code, without.code]).toEqual([3, 3])
})

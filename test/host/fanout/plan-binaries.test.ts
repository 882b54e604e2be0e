import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { planSchema, type Plan } from '../../../src/fanout/plan.ts'
import { elfImage } from '../../binary/elf-image.ts'
import { machoImage } from '../../binary/macho-image.ts'
import { peImage } from '../../binary/pe-image.ts'
import { ROOT, startCli } from '../../helpers/portcullis.ts'

/** A release of many platforms, by the list that goreleaser wrote (test/fixtures/goreleaser) and small files at its paths. */
const LIST = join(ROOT, 'test', 'fixtures', 'goreleaser', 'artifacts.json')
const MACHINES = {
  'linux/amd64': () => elfImage(),
  'linux/arm64': () => elfImage({ machine: 183 }),
  'linux/386': () => elfImage({ machine: 3, bits: 32 }),
  'linux/arm': () => elfImage({ machine: 40, bits: 32 }),
  'linux/riscv64': () => elfImage({ machine: 243 }),
  'windows/amd64': () => peImage(),
  'windows/arm64': () => peImage({ machine: 0xaa64 }),
  'darwin/amd64': () => machoImage(),
  'darwin/arm64': () => machoImage({ cpuType: 0x100000c }),
} as const
const folder = mkdtempSync(join(tmpdir(), 'portcullis-plan-'))

interface Listed {
  readonly type: string
  readonly path: string
  readonly goos: string
  readonly goarch: string
}

beforeAll(() => {
  mkdirSync(join(folder, 'dist'))
  cpSync(LIST, join(folder, 'dist', 'artifacts.json'))
  const listed = JSON.parse(readFileSync(LIST, 'utf8')) as Listed[]
  for (const { path, goos, goarch } of listed.filter(({ type }) => type === 'Binary')) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), MACHINES[`${goos}/${goarch}` as keyof typeof MACHINES]())
  }
})
afterAll(() => rmSync(folder, { recursive: true }))

async function plan(...words: string[]) {
  const { code, stderr } = await startCli(['plan', ...words, '--no-timers'], { cwd: folder }).ended
  if (code !== 0) return { code, stderr }
  return { code, stderr, plan: planSchema.parse(JSON.parse(readFileSync(join(folder, 'plan.json'), 'utf8'))) }
}

/** Platform -> its targets. */
function targetsOf({ report }: Plan): Record<string, string[]> {
  const platforms = [...new Set(report.cells.map(({ platform }) => platform))]
  const of = (platform: string) => report.cells.filter((cell) => cell.platform === platform)
  return Object.fromEntries(platforms.map((platform) => [platform, of(platform).map(({ target }) => target.id)]))
}

test("goreleaser's list: every binary with targets of its own system and machine, on its own runner", async () => {
  const { plan: planned } = await plan('dist/artifacts.json')
  expect(planned!.report.binaries.map(({ os, arch }) => `${os}/${arch}`).toSorted()).toEqual(
    Object.keys(MACHINES).toSorted(),
  )
  const targets = targetsOf(planned!)
  expect(targets['linux/amd64']).toEqual(targets['linux/arm64'])
  expect(targets['linux/amd64']).toContain('centos:7')
  expect(targets['linux/riscv64']).toEqual(expect.arrayContaining(['scratch', 'debian:13']))
  expect(targets['linux/riscv64']).not.toContain('debian:12')
  expect(targets['windows/amd64']).toEqual([
    ...['windows-2022', 'windows-2025', 'windows-servercore-2022', 'windows-servercore-2025'],
    ...['windows-nanoserver-2022', 'windows-nanoserver-2025'],
  ])
  expect(targets['windows/arm64']).toEqual(['windows-11-arm'])
  expect(targets['darwin/arm64']).toEqual(['macos-15', 'macos-26'])
  expect(planned!.report.cells.flatMap(({ findings }) => findings.map(({ id }) => id))).not.toContain(
    'wrong-architecture',
  )
  // Containers go to the runner with their own release, beside the cells that are the runner itself.
  const onWindows = planned!.slices.find(({ runner }) => runner === 'windows-2025')!
  expect(onWindows.cells).toEqual([
    'windows/amd64@windows-2025',
    'windows/amd64@windows-nanoserver-2025',
    'windows/amd64@windows-servercore-2025',
  ])
  const runners = new Set(planned!.slices.map(({ runner }) => runner))
  for (const runner of ['ubuntu-24.04', 'ubuntu-24.04-arm', 'windows-2025', 'macos-26'])
    expect(runners).toContain(runner)
})

test('a template over system and machine names the same files', async () => {
  const listed = await plan('dist/artifacts.json')
  const named = await plan('dist/hello-server_{os}_{arch}*/hello-server*')
  const cells = ({ plan: planned }: typeof named) => planned!.report.cells.map(({ id }) => id).toSorted()
  expect(cells(named)).toEqual(cells(listed))
  const linux = await plan('dist/hello-server_linux_{arch}*/hello-server')
  expect(Object.keys(targetsOf(linux.plan!)).toSorted()).toEqual([
    'linux/386',
    'linux/amd64',
    'linux/arm',
    'linux/arm64',
    'linux/riscv64',
  ])
})

test('with QEMU the runner of amd64 takes the machines that no runner is named for', async () => {
  const without = await plan(
    'dist/artifacts.json',
    '--target',
    'scratch',
    '--target',
    'macos-26',
    '--target',
    'windows-2025',
  )
  writeFileSync(join(folder, 'portcullis.yml'), 'qemu: true\n')
  const emulated = await plan(
    'dist/artifacts.json',
    '--target',
    'scratch',
    '--target',
    'macos-26',
    '--target',
    'windows-2025',
  )
  rmSync(join(folder, 'portcullis.yml'))
  const dealt = ({ plan: planned }: typeof without) =>
    planned!.slices.find(({ name }) => name === 'ubuntu-24.04')!.cells
  expect(dealt(without)).toEqual(['linux/386@scratch', 'linux/amd64@scratch'])
  expect(dealt(emulated)).toEqual([
    'linux/386@scratch',
    'linux/amd64@scratch',
    'linux/arm@scratch',
    'linux/riscv64@scratch',
  ])
})

describe('nothing is passed over in silence', () => {
  test('a binary without a target, and a target without a binary, fail', async () => {
    const { plan: planned } = await plan('dist/artifacts.json', '--target', 'debian:12', '--target', 'windows-10')
    const failing = planned!.report.cells.filter(({ outcome }) => outcome === 'fail').map(({ id }) => id)
    expect(failing).toContain('darwin/arm64@debian-12')
    expect(failing).not.toContain('linux/amd64@windows-10')
    const alone = await plan(
      'dist/hello-server_linux_{arch}*/hello-server',
      '--target',
      'scratch',
      '--target',
      'windows-10',
    )
    expect(alone.plan!.report.cells.filter(({ outcome }) => outcome === 'fail').map(({ id }) => id)).toContain(
      'linux/amd64@windows-10',
    )
  })

  test('a file that is for another machine than its list says', async () => {
    const path = join(folder, 'dist/hello-server_linux_arm64_v8.0/hello-server')
    writeFileSync(path, MACHINES['linux/amd64']())
    const { code, stderr } = await plan('dist/artifacts.json')
    const template = await plan('dist/hello-server_{os}_{arch}*/hello-server')
    writeFileSync(path, MACHINES['linux/arm64']())
    for (const said of [stderr, template.stderr])
      expect(said).toContain('is for linux/amd64, and listed for linux/arm64')
    expect([code, template.code]).toEqual([2, 2])
  })

  test('a template that fits nothing', async () => {
    expect(await plan('build/{os}/{arch}/app')).toMatchObject({ code: 2 })
  })
})

import { readFileSync, writeFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { goBuild } from '../helpers/go-build.ts'
import { cellOf, check, configFile, expectAllUnknown, findingIds, ROOT } from '../helpers/portcullis.ts'
import { ensureWineImage } from '../helpers/wine-image.ts'

const env = { DOCKER_HOST: 'unix:///var/run/docker.sock' }
let binary: string

beforeAll(async () => {
  await ensureWineImage()
  binary = goBuild(`${ROOT}/examples/hello-server`, { env: { GOOS: 'windows', GOARCH: 'amd64' } })
}, 600_000)

test('a Windows program runs in Wine, marked as such; what Windows is like there is in the report', async () => {
  const config = configFile(`
targets: [wine]
engine: docker
pull: never
smoke:
  - name: version
    args: [--version]
  - name: refuses
    args: [--no-such-flag]
    expect: {exit: 2}
  - name: serves
    args: [serve, --addr, "127.0.0.1:8080"]
    server: {ready: {http: "http://127.0.0.1:8080/healthz"}}
`)
  const { report, code } = await check([binary, '--config', config], { env })
  const cell = cellOf(report, 'wine')
  expect(cell).toMatchObject({ outcome: 'pass', observed: 'runs', agrees: true, timers: null })
  expect(cell.steps.map(({ name, result }) => [name, result])).toEqual([
    ['version', 'pass'],
    ['refuses', 'pass'],
    ['serves', 'pass'],
  ])
  expect(cell.place).toMatchObject({ kind: 'wine', name: expect.stringMatching(/^Wine \d+/) })
  expect(findingIds(cell)).toEqual(['emulated'])
  // Nothing of Wine's own processes is told as the program's.
  for (const step of cell.steps) expect(step).toMatchObject({ peakMemoryBytes: null, peakThreads: null })
  const { system } = cell
  expect(system).toMatchObject({
    name: expect.stringMatching(/^Windows 10\.0\.\d+$/),
    timer: { counterFrequencyHz: 10_000_000, coarsestNs: 15_625_000 },
    connections: { protocol: 'HTTP/2.0', requests: 1000, connections: 1, failed: 0 },
    givenUp: 0,
    startsError: null,
    signals: [],
  })
  expect(system!.directories.map(({ kind, refused }) => [kind, refused])).toEqual([
    ['temporary', null],
    ['cache', null],
    ['config', null],
    ['home', null],
  ])
  expect(system!.directories[0]).toMatchObject({ path: expect.stringMatching(/^C:\\/), accessEntries: 3 })
  const figures = system!.figures.map(({ name, samples }) => [name, samples])
  expect(Object.fromEntries(figures)).toMatchObject({ 'cold start': 5, 'warm start': 20, rename: 100, request: 1000 })
  for (const { p50Ns, p95Ns, maxNs } of system!.figures) {
    expect(p50Ns).toBeGreaterThan(0)
    expect(p95Ns).toBeLessThanOrEqual(maxNs * 1.001)
  }
  expect(code).toBe(0)
})

test('a DLL that Wine does not have is named', async () => {
  const bytes = readFileSync(binary)
  bytes.write('kernel99', bytes.lastIndexOf('kernel32.dll\0'))
  const spoiled = binary.replace(/\.exe$|$/, '-spoiled.exe')
  writeFileSync(spoiled, bytes)
  const words = ['--target', 'wine', '--no-timers', '--run', '--version', '--engine', 'docker']
  const { report } = await check([spoiled, ...words], { env })
  const cell = cellOf(report, 'wine')
  expect(cell).toMatchObject({ outcome: 'fail', observed: 'fails', prediction: { runs: null } })
  expect(cell.steps[0]!.findings).toMatchObject([{ id: 'library-missing', args: { libraries: ['kernel99.dll'] } }])
})

test('an engine without the image says what to do, and another machine than Wine has is refused', async () => {
  const words = ['--target', 'wine', '--no-timers', '--run', '--version']
  const podman = await check([binary, ...words, '--engine', 'podman'], { env: { DOCKER_HOST: '' } })
  expectAllUnknown(
    podman.report,
    'platform-unavailable',
    /has no portcullis\.local\/wine:latest; npm run wine makes it/,
  )
  expect(podman.code).toBe(3)
})

import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { reportSchema, type Report } from '../../src/report/report.ts'
import { WindowsEngine, type WindowsEngineOptions } from '../engines/windows-engine.ts'
import { goBuild } from '../helpers/go-build.ts'
import { check, configFile, expectAllUnknown, findingIds, ROOT, startCli } from '../helpers/portcullis.ts'
import { ensureWineImage } from '../helpers/wine-image.ts'

// NOTHING HERE RAN ON WINDOWS: the engine is a stand-in that speaks like Docker on Windows and runs programs in Wine.

const NANO = 'mcr.microsoft.com/windows/nanoserver:ltsc2022'
const CORE = 'mcr.microsoft.com/windows/servercore:ltsc2022'
const OLD = 'mcr.microsoft.com/windows/nanoserver:1809'
const IMAGES: WindowsEngineOptions['images'] = {
  [NANO]: { osVersion: '10.0.20348.2340', user: 'ContainerUser', how: 'pull' },
  [CORE]: { osVersion: '10.0.20348.2227', user: '', how: 'local' },
  [OLD]: { osVersion: '10.0.17763.5576', user: 'ContainerUser', how: 'local' },
}
const WORDS = ['--engine', 'docker', '--no-timers']
const ONE = ['--target', 'windows-servercore-2022', ...WORDS]

let binary: string
let engine: WindowsEngine

async function standIn(options: Partial<WindowsEngineOptions> = {}): Promise<NodeJS.ProcessEnv> {
  engine = await WindowsEngine.start({ images: IMAGES, ...options })
  return { DOCKER_HOST: engine.address }
}

beforeAll(async () => {
  await ensureWineImage()
  binary = goBuild(`${ROOT}/examples/hello-server`, { env: { GOOS: 'windows', GOARCH: 'amd64' } })
}, 600_000)

afterEach(async () => {
  await engine[Symbol.asyncDispose]()
})

test('stand-in, not Windows: targets of Windows are cells like others, predicted and observed', async () => {
  const env = await standIn({ hyperv: true })
  const config = configFile(`
targets: ['debian:12', windows-nanoserver-2022, windows-servercore-2022, windows-nanoserver-2019]
policy: {required: ['windows-*']}
lock: windows.lock
engine: docker
timers: false
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
  const lock = join(dirname(config), 'windows.lock')
  const linux = {
    'docker.io/library/debian:12': { 'linux/amd64': { digest: `sha256:${'1'.repeat(64)}`, standIn: null } },
  }
  writeFileSync(lock, JSON.stringify({ schema: 'portcullis-lock/1', images: linux }))
  expect(await startCli(['targets', '--lock', '--config', config], { env }).ended).toMatchObject({ code: 0 })
  const { images } = JSON.parse(readFileSync(lock, 'utf8')) as { images: Record<string, object> }
  expect(Object.entries(images).map(([name, platforms]) => [name, Object.keys(platforms)])).toEqual([
    ['docker.io/library/debian:12', ['linux/amd64']],
    ...[OLD, NANO, CORE].map((name) => [name, ['windows/amd64']]),
  ])
  expect(engine.bodies).toEqual([])
  const { report, code } = await check([binary, '--config', config], { env })
  expect(report.engine).toMatchObject({
    os: 'windows',
    kernel: null,
    osVersion: '10.0.20348.2340',
    isolation: 'process',
  })
  const [ofLinux, ...cells] = report.cells
  // The file is for Windows.
  expect(ofLinux).toMatchObject({ outcome: 'fail', required: false })
  expect(cells.map(({ target }) => target.id)).toEqual([
    'windows-nanoserver-2022',
    'windows-servercore-2022',
    'windows-nanoserver-2019',
  ])
  for (const cell of cells) {
    expect(cell).toMatchObject({ outcome: 'pass', basis: 'observation', observed: 'runs', agrees: true })
    expect(cell.prediction.runs).toBe(true)
    expect(cell.steps.map(({ result }) => result)).toEqual(['pass', 'pass', 'pass'])
    expect(findingIds(cell)).not.toContain('emulated')
    expect(cell.place!.without).toContain('a seccomp filter')
    // What the machine's own system is like: rows W1 to W6.
    expect(cell.system).toMatchObject({ connections: { requests: 1000, failed: 0 }, startsError: null })
  }
  const places = cells.map(({ place }) => `${place!.kind}: ${place!.name}`)
  expect(places).toEqual([
    'container: Windows 10.0.20348.2340, process isolation',
    'container: Windows 10.0.20348.2340, process isolation',
    'container: Windows 10.0.20348.2340, Hyper-V isolation',
  ])
  // The machine's kernel does not do for an older image: process isolation is not tried.
  const isolations = engine.bodies.map(({ HostConfig }) => HostConfig!['Isolation'])
  expect(isolations.filter((each) => each === 'hyperv')).toHaveLength(2)
  expect(isolations.filter((each) => each === 'process')).toHaveLength(4)
  for (const { HostConfig } of engine.bodies) {
    expect(HostConfig).toMatchObject({ NetworkMode: 'none', Memory: 536_870_912 })
  }
  expect(engine.left()).toEqual([])
  expect(code).toBe(0)
}, 90_000)

test('stand-in, not Windows: an image of another Windows than the machine is unknown, with what to do', async () => {
  const newer = { osVersion: '10.0.26100.3194', user: '', how: 'local' } as const
  const refused = 'a Windows version 10.0.26100-based image is incompatible with a 10.0.20348 host'
  const env = await standIn({
    images: {
      [OLD]: IMAGES[OLD]!,
      'mcr.microsoft.com/windows/servercore:ltsc2025': newer,
      'mcr.microsoft.com/windows/nanoserver:ltsc2025': { ...newer, how: { refused } },
      [NANO]: { osVersion: '10.0.20348.9999', user: 'ContainerUser', how: 'local' },
    },
  })
  const targets = ['nanoserver-2019', 'servercore-2025', 'nanoserver-2025', 'nanoserver-2022', 'servercore-2022']
  const config = configFile(`targets: [${targets.map((id) => `windows-${id}`).join(', ')}]`)
  const { report, code } = await check([binary, '--config', config, ...WORDS, '--run', '--version'], { env })
  const reasons = Object.fromEntries(report.cells.map(({ target, reason }) => [target.id.slice(8), reason]))
  expect(reasons).toMatchObject({
    'nanoserver-2019': expect.stringMatching(
      /nanoserver:1809 is Windows 10\.0\.17763\.5576, the engine's machine 10\.0\.20348\.2340; that needs Hyper-V isolation, which was refused \(.*No hypervisor.*\): switch Hyper-V on there, or use a machine of build 17763/,
    ),
    'servercore-2025': expect.stringMatching(/no isolation runs a newer Windows: .*runner windows-2025/),
    'nanoserver-2025': expect.stringMatching(
      /incompatible with a 10\.0\.20348 host; .*use another tag, or another runner/,
    ),
    'nanoserver-2022': expect.stringMatching(
      /0xc0370106.*update the machine, or take a tag of the image with an older/,
    ),
    'servercore-2022': expect.stringMatching(/manifest unknown/),
  })
  expect(report.cells.map((cell) => cell.findings[0]!.id)).toEqual([
    ...Array.from({ length: 4 }, () => 'platform-unavailable'),
    'image-unavailable',
  ])
  expect(report.cells.every(({ outcome, basis }) => outcome === 'unknown' && basis === 'none')).toBe(true)
  expect(engine.left()).toEqual([])
  expect(code).toBe(3)
})

test('stand-in, not Windows: profiles of what Windows has nothing like, and cells of Linux, are unknown', async () => {
  const env = await standIn()
  const profiles = await check([binary, ...ONE, '--run', '--version', '--profile', 'readonly', '--profile', 'limits'], {
    env,
  })
  expectAllUnknown(
    profiles.report,
    'profile-refused',
    /containers of Windows have nothing like (a read-only root, tmpfs|a limit)/,
  )
  const linux = goBuild(`${ROOT}/examples/hello-server`)
  const other = await check([linux, '--target', 'alpine:3.22', ...WORDS, '--run', '--version'], { env })
  expectAllUnknown(other.report, 'platform-unavailable', /runs windows\/amd64, .* switch Docker to Linux containers/)
  expect(engine.calls).not.toContain('POST /containers/create')
})

test('stand-in, not Windows: the slice of a Windows runner has its containers beside its own cells', async () => {
  const env = await standIn()
  const folder = mkdtempSync(join(tmpdir(), 'portcullis-windows-'))
  const slice = async (dockerHost: string | undefined): Promise<Report['cells']> => {
    const words = ['run', '--plan', join(folder, 'plan.json'), '--slice', 'windows-2022', '--out', folder]
    await startCli(words, { cwd: folder, env: { DOCKER_HOST: dockerHost } }).ended
    const brought = JSON.parse(readFileSync(join(folder, 'windows-2022.json'), 'utf8')) as { report: unknown }
    return reportSchema.parse(brought.report).cells
  }
  copyFileSync(binary, join(folder, 'app.exe'))
  const targets = ['--target', 'windows-2022', '--target', 'windows-nanoserver-2022']
  const planned = await startCli(['plan', 'app.exe', ...targets, ...WORDS, '--run', '--version'], { cwd: folder }).ended
  expect(planned).toMatchObject({ code: 0 })
  const [own, container] = await slice(env['DOCKER_HOST'])
  expect(container).toMatchObject({ outcome: 'pass', observed: 'runs', place: { kind: 'container' } })
  // This is no runner of Windows.
  expect(own).toMatchObject({
    outcome: 'unknown',
    reason: expect.stringMatching(/another system than this machine, Linux/),
  })
  const without = await slice(`unix://${folder}/docker.sock`)
  expect(without.map(({ outcome }) => outcome)).toEqual(['unknown', 'unknown'])
  expect(without[1]!.reason).toMatch(/No Docker engine answers.*no such socket.*Start that engine/)
  const ofLinux = await slice('unix:///var/run/docker.sock')
  expect(ofLinux[1]!.reason).toMatch(/is a container of Windows, this docker engine runs linux containers: use/)
  rmSync(folder, { recursive: true })
}, 60_000)

const SERVE = ['--run', 'serve --addr 127.0.0.1:8080']

test('stand-in, not Windows: the engine dies in mid-run', async () => {
  const env = await standIn()
  const running = check([binary, ...ONE, ...SERVE], { env })
  await engine.running(1)
  await engine.die()
  const { report, code } = await running
  expectAllUnknown(report, 'engine-lost', /engine/)
  expect(code).toBe(3)
})

test('stand-in, not Windows: Ctrl-C, the time limit of a cell and a kill from outside', async () => {
  const env = await standIn()
  const stopped = startCli(['check', binary, ...ONE, ...SERVE, '--json'], { env })
  await engine.running(1)
  stopped.child.kill('SIGINT')
  const report = reportSchema.parse(JSON.parse((await stopped.ended).stdout))
  expectAllUnknown(report, 'interrupted', /stopped before this cell had ended/)
  expect(engine.left()).toEqual([])

  // Nothing in it moves any more, not even the probe, which has limits of its own.
  const config = configFile('cell-timeout: 1s')
  const frozen = check([binary, '--config', config, ...ONE, ...SERVE], { env })
  execFileSync('docker', ['pause', ...(await engine.running(1))], { stdio: 'ignore' })
  const killed = check([binary, ...ONE, ...SERVE], { env })
  const newest = (await engine.running(2))[0]!
  execFileSync('docker', ['kill', newest], { stdio: 'ignore' })
  expectAllUnknown((await killed).report, 'killed-from-outside', /outside of this run ended/)
  expectAllUnknown((await frozen).report, 'cell-time-limit', /time limit/)
  expect(engine.left()).toEqual([])
}, 60_000)

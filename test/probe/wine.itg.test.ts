import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { WINE_LAUNCHER, WINE_REFERENCE } from '../../src/engines/images/wine-image.ts'
import { PROTOCOL_VERSION, type ProbeJob } from '../../src/protocol/job.ts'
import { readMessages } from '../../src/protocol/read-messages.ts'
import { series } from '../../src/protocol/timer-series.ts'
import { ROOT } from '../helpers/portcullis.ts'
import { ensureWineImage } from '../helpers/wine-image.ts'

/** The probe's timers by Windows' own calls, as far as Wine has them: on a real Windows they have not run yet. */
const MS = 1_000_000
const env = { ...process.env, GOOS: 'windows', GOARCH: 'amd64', CGO_ENABLED: '0', GOFLAGS: '-buildvcs=false' }
/** Packages with tests that are for Windows too. */
const TESTED = ['wire', 'sys', 'clocks', 'timing', 'child', 'serve', 'machine', 'connections'] as const
const folder = mkdtempSync(join(tmpdir(), 'portcullis-wine-probe-'))

beforeAll(async () => {
  await ensureWineImage()
  const go = (...words: string[]) => execFileSync('go', words, { cwd: join(ROOT, 'probe'), env, stdio: 'pipe' })
  go('build', '-o', join(folder, 'probe.exe'), './cmd/native')
  for (const name of TESTED) go('test', '-c', '-o', join(folder, `${name}.test.exe`), `./internal/${name}`)
}, 600_000)
afterAll(() => rmSync(folder, { recursive: true }))

function runInWine(...words: string[]) {
  const options = ['run', '--rm', '--network', 'none', '-v', `${folder}:/t:ro`, '--tmpfs', '/tmp:exec']
  return spawnSync('docker', [...options, WINE_REFERENCE, WINE_LAUNCHER, ...words])
}

test("the probe's own tests pass, but the one that listens on UDP, which this Wine cannot", () => {
  const said = TESTED.map((name) => runInWine(`/t/${name}.test.exe`, '-test.v').stdout.toString()).join('\n')
  const needed = [
    'SampleGrid',
    'SampleTicks',
    'SamplingDoesNotAllocate',
    'FakedClock',
    'ServerIsAskedAndStopped',
    'CountEntries',
  ]
  for (const name of needed) expect(said).toContain(`--- PASS: Test${name} `)
  const failed = [...said.matchAll(/^--- FAIL: (\w+)/gm)].map(([, name]) => name)
  expect(failed).toEqual(['TestAskNtp'])
  // Go asks for SIO_UDP_NETRESET (WSAEOPNOTSUPP): all that its six cases say.
  expect([...said.matchAll(/clocks_test\.go:\d+: (.*?)\r?$/gm)].map(([, why]) => why)).toEqual(
    Array.from({ length: 6 }, () => 'listen udp 127.0.0.1:0: wsaioctl: winapi error #10045'),
  )
}, 240_000)

test('waitable timers against QueryPerformanceCounter, timers of Go, a read deadline, the clocks', () => {
  const measurements = [
    { ...series('os', 'sleep', 10 * MS, 40), pair: 0, offsetNs: 0 },
    series('go', 'sleep', 10 * MS, 20),
    series('go', 'ticker', 5 * MS, 20),
    series('go', 'read-deadline', 5 * MS, 20),
  ]
  const job: ProbeJob = {
    protocol: PROTOCOL_VERSION,
    binary: 'Z:\\t\\probe.exe',
    workDir: 'C:\\work',
    limits: { outputBytes: 65_536, totalMs: 30_000 },
    steps: [
      { kind: 'measure', id: 'm', start: { kind: 'announce', leadMs: 100 }, budgetMs: 20_000, measurements },
      { kind: 'clocks', id: 'c', ntpServer: null, driftMs: 100 },
    ],
  }
  writeFileSync(join(folder, 'job.json'), JSON.stringify(job))
  const { messages, problems } = readMessages(runInWine('/t/probe.exe', 'Z:\\t\\job.json').stdout)
  expect(problems).toEqual([])
  const found = messages.flatMap((message) => (message.type === 'series' ? [message] : []))
  expect(found.map(({ path, timer, problem }) => [path, timer, problem])).toEqual(
    measurements.map(({ path, timer }) => [path, timer, null]),
  )
  for (const { latenessNs, missed, causes } of found) {
    expect(latenessNs.length + missed).toBeGreaterThan(5)
    expect(causes.cpuNs).toBeGreaterThanOrEqual(0)
  }
  const clocks = messages.find((message) => message.type === 'clocks')!
  expect(clocks.clocks.windows).toMatchObject({ counterFrequencyHz: expect.any(Number) })
  expect(Math.abs(clocks.clocks.wallMs - Date.now())).toBeLessThan(60_000)
}, 120_000)

import { expect, test } from 'vitest'
import { decodeHistogram } from '../../src/timing/histogram-text.ts'
import { check, configFile, ROOT } from '../helpers/portcullis.ts'
import { startTimeServer } from './time-server.ts'

const ESBUILD = `${ROOT}/node_modules/@esbuild/linux-x64/bin/esbuild`

/** Whether a machine is calm is not for a test to say: what holds on any is asked for. */
test('a cell is measured against its host, pair by pair, and judged', async () => {
  const config = configFile('targets: [scratch]\ntimers: { mode: quick }\npolicy: { timers: { class: serverless } }')
  const { report } = await check([ESBUILD, '--config', config, '--engine', 'docker'])
  const [cell] = report.cells
  const { duet, paths, clock } = cell!.timers!
  expect(duet).toMatchObject({ class: 'serverless', limitPercent: 15, action: 'stop', periodNs: 10_000_000 })
  expect(duet!.verdict).toMatch(/^(steady|inconclusive|contaminated)$/)
  // A stall may delay the beginning of one side, so that the order in a pair is not for a test to say.
  expect(duet!.pairs.length).toBeGreaterThanOrEqual(5)
  expect(new Set(duet!.pairs.map(({ first }) => first))).toEqual(new Set(['cell', 'control']))
  for (const side of [duet!.control!, duet!.cell!]) {
    expect(side.samples).toBeGreaterThan(5 * 36)
    expect(side.p50Ns).toBeGreaterThan(1_000)
    expect(decodeHistogram(side.histogram)).toMatchObject({ count: side.samples, max: side.maxNs })
  }
  expect(paths.map(({ path }) => path)).toEqual(['os', 'go'])
  expect(clock!.nowNs).toBeGreaterThan(0)
})

const AHEAD_MS = 5_000

test('default, host PID and host network side by side: one wall clock, and only a network reaches the time server', async () => {
  await using server = await startTimeServer(AHEAD_MS)
  const config = configFile(
    [
      'targets: [scratch]',
      'profiles: [default, hostpid, hostnet]',
      `timers: { mode: quick, period: 1ms, ntp: '127.0.0.1:${server.port}' }`,
    ].join('\n'),
  )
  const { report } = await check([ESBUILD, '--config', config, '--engine', 'docker', '--run', '--version'])
  const clocks = new Map(report.cells.map(({ profile, timers }) => [profile, timers!.clocks!]))
  expect([...clocks.keys()]).toEqual(['default', 'hostpid', 'hostnet'])
  for (const { offsetMs, drift, faked, source } of clocks.values()) {
    expect(Math.abs(offsetMs!)).toBeLessThan(5)
    expect(Math.abs(drift.gainedNs)).toBeLessThan(drift.overNs / 100)
    expect(faked).toBeNull()
    expect(source.available).toContain(source.current)
  }
  expect(clocks.get('default')!.ntp).toMatchObject({ offsetMs: null, error: expect.any(String) })
  const { ntp } = clocks.get('hostnet')!
  expect(ntp).toMatchObject({ server: `127.0.0.1:${server.port}`, error: null, stratum: 2 })
  expect(Math.abs(ntp!.offsetMs! - AHEAD_MS)).toBeLessThan(100)
})

test.each(['docker', 'podman'] as const)(
  '%s: timers are measured in every cell against its host, as many as asked for, none lost',
  async (kind) => {
    const env = { DOCKER_HOST: kind === 'docker' ? 'unix:///var/run/docker.sock' : '' }
    const config = configFile('targets: [scratch, debian:12]\ntimers: { period: 2ms, samples: 400 }')
    const { report } = await check([ESBUILD, '--config', config, '--engine', kind], { env })
    for (const cell of report.cells) {
      expect(cell.timers?.paths.map((each) => each.path).toSorted()).toEqual(['go', 'os'])
      for (const path of cell.timers!.paths) {
        expect(path.periodNs).toBe(2_000_000)
        expect(path.p50Ns).toBeGreaterThan(0)
        expect(path.p50Ns).toBeLessThanOrEqual(path.p99Ns)
        expect(path.p99Ns).toBeLessThanOrEqual(path.maxNs)
      }
      const { duet } = cell.timers!
      expect(duet!.pairs.length).toBeGreaterThanOrEqual(4)
      for (const { samples } of [duet!.cell!, duet!.control!]) {
        expect(samples).toBeGreaterThan(200)
        expect(samples).toBeLessThanOrEqual(400)
      }
      expect(cell.timers!.clock!.nowNs).toBeGreaterThan(0)
    }
  },
)

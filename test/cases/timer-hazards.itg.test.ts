import { describe, expect, test } from 'vitest'
import { check, configFile, ROOT } from '../helpers/portcullis.ts'
import { checkInStrangeCell, type Strangeness } from './strange-cell.ts'

const ESBUILD = `${ROOT}/node_modules/@esbuild/linux-x64/bin/esbuild`
const HOUR_MS = 3_600_000

/** Real cells of a real engine; what makes them strange sits between the engine and the probe, as a tracer or a sandbox would. */
describe.runIf(process.arch === 'x64')('what bites programs that look at clocks', { timeout: 60_000 }, () => {
  test('timer slack of 5 ms', async () => {
    const cell = await checkInStrangeCell(ESBUILD, 'slack=5000000')
    const found = cell.findings.find(({ id }) => id === 'timer-slack-large')
    expect(found).toMatchObject({ severity: 'warning', args: { slackNs: 5_000_000 } })
    expect(found!.evidence).toEqual(['/proc/self/timerslack_ns: 5000000'])
    expect(cell.outcome).toBe('warn')
  })

  test('no vDSO, though the host has one', async () => {
    const cell = await checkInStrangeCell(ESBUILD, 'no-vdso')
    const found = cell.findings.find(({ id }) => id === 'vdso-off')
    expect(found).toMatchObject({ severity: 'warning', args: { hostToo: false } })
    expect(cell.timers!.clock!.path).toBe('syscall')
  })

  test.each<[Strangeness, how: string]>([
    ['constant', 'constant'],
    ['1970', '1970'],
    ['2009-11-10', '2009-11-10'],
    ['rate', 'rate'],
    ['offset', 'offset'],
  ])('a wall clock for show: %s', async (strangeness, how) => {
    const cell = await checkInStrangeCell(ESBUILD, strangeness)
    const found = cell.findings.find(({ id }) => id === 'clock-faked')
    expect(found).toMatchObject({ severity: 'warning', args: { how } })
    if (how === 'offset') {
      const { offsetMs } = cell.timers!.clocks!
      expect(Math.abs(offsetMs! - HOUR_MS)).toBeLessThan(1_000)
    }
  })
})

// Where others use up the machine, the cell does not get as far as its quota: tried again.
test(
  'half a CPU under load: the stall and the throttled periods are named, and nothing else is',
  { retry: 2 },
  async () => {
    const config = configFile(
      [
        'targets: [scratch]',
        'profiles: { half-cpu: { extends: default, cpus: 0.5 } }',
        'timers: { mode: quick }',
        'smoke: [{ name: version, args: [--version] }]',
      ].join('\n'),
    )
    const { report } = await check([ESBUILD, '--config', config, '--engine', 'docker'])
    const [cell] = report.cells
    const { loaded, conditions, clocks } = cell!.timers!
    expect(conditions).toMatchObject({ cpuQuota: 0.5, cpuPeriodUs: 100_000 })
    expect(loaded!.throttle!.throttledPeriods).toBeGreaterThan(0)
    expect(loaded!.maxNs).toBeGreaterThan(20e6)
    const ids = cell!.findings.map(({ id }) => id)
    expect(ids).toContain('cpu-throttled')
    expect(ids).not.toContain('clock-faked')
    expect(ids).not.toContain('timer-slack-large')
    // One kernel, one wall clock.
    expect(Math.abs(clocks!.offsetMs!)).toBeLessThan(5)
  },
)

import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ClockFacts } from '../../src/protocol/clocks.ts'
import type { MeasureConditions, Measurement, SeriesMessage } from '../../src/protocol/measure.ts'
import { series } from '../../src/protocol/timer-series.ts'
import { importEmptyImage, program, runInContainer, temporary } from './probe-run.ts'

const MS = 1_000_000
let image: string

beforeAll(() => {
  image = importEmptyImage()
})

afterAll(() => {
  execFileSync('docker', ['rmi', image])
})

interface Measured {
  readonly conditions: MeasureConditions
  readonly series: readonly SeriesMessage[]
}

async function measure(measurements: readonly Measurement[], options: readonly string[]): Promise<Measured> {
  const start = { kind: 'now' } as const
  const steps = [{ kind: 'measure', id: 'm', start, budgetMs: 18_000, measurements } as const]
  const { messages, problems } = await runInContainer(image, { binary: program('tell'), steps }, options)
  expect(problems).toEqual([])
  const { conditions } = messages.find((message) => message.type === 'conditions')!
  return { conditions, series: messages.flatMap((message) => (message.type === 'series' ? [message] : [])) }
}

async function clocks(options: readonly string[]): Promise<ClockFacts> {
  const steps = [{ kind: 'clocks', id: 'c', ntpServer: '192.0.2.1', driftMs: 50 } as const]
  const { messages, problems } = await runInContainer(image, { binary: program('tell'), steps }, options)
  expect(problems).toEqual([])
  return messages.find((message) => message.type === 'clocks')!.clocks
}

test('a fifth of a CPU under load stalls for tens of ms; absolute deadlines show it and the throttled periods name it', async () => {
  const loaded = { ...series('os', 'sleep', 10 * MS, 300), burners: 2 }
  const plan = [loaded, { ...loaded, deadlines: 'relative' } as const]
  const { conditions, series: found } = await measure(plan, ['--cpus', '0.2'])
  expect(conditions).toMatchObject({ cpuQuota: 0.2, cpuPeriodUs: 100_000 })
  const [absolute] = found
  // Two busy processes use 20 ms of CPU in no more: the rest of each period of 100 ms nothing of the cell runs.
  expect(Math.max(...absolute!.latenessNs)).toBeGreaterThan(50 * MS)
  expect(absolute!.missed).toBeGreaterThan(100)
  const { throttle } = absolute!.causes
  expect(throttle!.throttledPeriods).toBeGreaterThan(10)
  expect(throttle!.throttledPeriods / throttle!.periods).toBeGreaterThan(0.7)
  expect(throttle!.throttledNs).toBeGreaterThan(1000 * MS)
  // Who waits from the last wake-up on sees a stall once, however many deadlines it lasted.
  const late = ({ latenessNs, missed }: SeriesMessage): number => latenessNs.filter((ns) => ns > 5 * MS).length + missed
  expect(late(absolute!)).toBeGreaterThan(1.3 * late(found[1]!))
})

test('an idle cell with the same quota is not throttled: waiting costs next to nothing', async () => {
  const five = Array.from({ length: 5 }, () => series('os', 'sleep', 10 * MS, 100))
  const { series: found } = await measure(five, ['--cpus', '0.5'])
  expect(found).toHaveLength(5)
  // What a busy machine takes counts as the cell's, too: its caches, and the time in which the machine itself stands still.
  const shares = found.map(({ causes }) => causes.cpuNs! / causes.durationNs)
  expect(Math.min(...shares)).toBeLessThan(0.02)
  const throttled = found.map(({ causes }) => causes.throttle!)
  for (const { periods, throttledPeriods } of throttled) {
    expect(periods).toBeGreaterThan(0)
    expect(throttledPeriods).toBe(0)
  }
})

test('a read deadline works without a network', async () => {
  const { series: found } = await measure([series('go', 'read-deadline', 5 * MS, 40)], [])
  expect(found[0]).toMatchObject({ problem: null })
  expect(found[0]!.latenessNs.length + found[0]!.missed).toBe(40)
})

test('a cpuset is named', async () => {
  const { conditions } = await measure([series('os', 'sleep', MS, 5)], ['--cpuset-cpus', '0'])
  expect(conditions).toMatchObject({ cpuset: '0', cpus: 1 })
})

test('reading the clock discipline needs no right; setting is refused for want of one; scratch has no zones', async () => {
  const facts = await clocks([])
  expect(facts).toMatchObject({
    adjust: { read: 'permitted', set: 'refused-capability', setError: 'EPERM' },
    zones: { database: null, localtime: null, localName: 'UTC', localOffsetS: 0 },
    faked: null,
    ntp: { offsetMs: null, error: expect.stringContaining('unreachable') },
  })
  expect(facts.zones.loadError).toContain('unknown time zone Europe/London')
  expect(facts.source.available).toContain(facts.source.current)
})

test('a filter that refuses clock_adjtime is told from a missing right', async () => {
  const calls = [{ names: ['clock_adjtime', 'adjtimex'], action: 'SCMP_ACT_ERRNO' }]
  const profile = join(temporary('seccomp'), 'profile.json')
  writeFileSync(profile, JSON.stringify({ defaultAction: 'SCMP_ACT_ALLOW', syscalls: calls }))
  const facts = await clocks(['--security-opt', `seccomp=${profile}`])
  expect(facts.adjust).toEqual({ read: 'EPERM', set: 'refused-filter', setError: 'EPERM', state: null })
})

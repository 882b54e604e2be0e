import { readFileSync } from 'node:fs'
import { createSocket } from 'node:dgram'
import { beforeAll, expect, test } from 'vitest'
import type { ClockFacts } from '../../src/protocol/clocks.ts'
import { TIMER_KINDS, type Measurement, type MeasureStep, type SeriesMessage } from '../../src/protocol/measure.ts'
import { series } from '../../src/protocol/timer-series.ts'
import { builtProbe, runNatively, type ProbeResult } from './probe-run.ts'

const MS = 1_000_000

beforeAll(async () => {
  await builtProbe()
}, 300_000)

function measureStep(measurements: readonly Measurement[], over: Partial<MeasureStep> = {}): MeasureStep {
  return { kind: 'measure', id: 'm', start: { kind: 'now' }, budgetMs: 15_000, measurements, ...over }
}

async function measure(step: MeasureStep, stdin: string | null = null): Promise<ProbeResult> {
  return await runNatively({ binary: '/none', steps: [step] }, { stdin })
}

function seriesOf({ messages }: ProbeResult): readonly SeriesMessage[] {
  return messages.flatMap((message) => (message.type === 'series' ? [message] : []))
}

function readyUs({ messages }: ProbeResult): number | null | undefined {
  return messages.find((message) => message.type === 'ready')?.startUs
}

async function clocksOf(env: Readonly<Record<string, string>>, ntpServer: string | null = null): Promise<ClockFacts> {
  const step = { kind: 'clocks', id: 'c', ntpServer, driftMs: 60 } as const
  const { messages, problems } = await runNatively({ binary: '/none', steps: [step] }, { env })
  expect(problems).toEqual([])
  return messages.find((message) => message.type === 'clocks')!.clocks
}

test('measures each kind of timer, with every deadline served or counted as missed', async () => {
  const plan = [
    series('os', 'sleep', 2 * MS, 40),
    ...TIMER_KINDS.map((timer) => series('go', timer, 2 * MS, 40)),
    { ...series('go', 'timer', 0.1 * MS, 20), deadlines: 'relative' } as const,
  ]
  const result = await measure(measureStep(plan))
  expect(result.problems).toEqual([])
  expect(result.messages.slice(0, 4).map(({ type }) => type)).toEqual(['hello', 'started', 'conditions', 'ready'])
  const found = seriesOf(result)
  expect(found.map(({ path, timer }) => `${path} ${timer}`)).toEqual(plan.map(({ path, timer }) => `${path} ${timer}`))
  for (const [index, each] of found.entries()) {
    expect(each).toMatchObject({ index, problem: null, periodNs: plan[index]!.periodNs, early: 0 })
    expect(each.latenessNs.length + each.missed).toBe(plan[index]!.samples)
    expect(Math.max(...each.latenessNs)).toBeGreaterThan(1_000)
    expect(each.causes.durationNs).toBeGreaterThan(1 * MS)
    expect(each.causes.cpuNs).toBeGreaterThan(0)
  }
  // runnable and not running: known of the one thread that is locked
  expect(found[0]!.causes.runDelayNs).toEqual(expect.any(Number))
})

test('a Go timer of 100 µs comes when the runtime wakes, and what it skipped is counted', async () => {
  const plan = (['go', 'os', 'os', 'os', 'os'] as const).map((path) => series(path, 'sleep', 0.1 * MS, 500))
  const [go, ...os] = seriesOf(await measure(measureStep(plan)))
  expect(go!.missed).toBeGreaterThan(200)
  // A busy machine may have one of 50 ms pass over as many.
  expect(Math.min(...os.map(({ missed }) => missed))).toBeLessThan(go!.missed)
  expect(go!.latenessNs.length + go!.missed).toBe(500)
})

test('sets GOMAXPROCS and locks the thread as the plan says', async () => {
  const plan = [1, 8].flatMap((processors) =>
    [false, true].map((lockThread) => ({ ...series('go', 'ticker', 2 * MS, 5), processors, lockThread })),
  )
  const found = seriesOf(await measure(measureStep(plan)))
  expect(found.map(({ processors, lockThread }) => [processors, lockThread])).toEqual([
    [1, false],
    [1, true],
    [8, false],
    [8, true],
  ])
  expect(found.map(({ causes }) => causes.runDelayNs !== null)).toEqual([false, true, false, true])
})

test('ends with the budget, and says of the rest that no time was left', async () => {
  const plan = [series('os', 'sleep', 10 * MS, 2_000), series('go', 'sleep', 10 * MS, 5)]
  const result = await measure(measureStep(plan, { budgetMs: 300 }))
  const [first, second] = seriesOf(result)
  expect(first!.problem).toBe('the time for it ran out')
  expect(first!.latenessNs.length).toBeLessThan(31)
  expect(second).toMatchObject({ problem: 'no time was left for it', latenessNs: [], startUs: null })
  expect(result.wallMs).toBeLessThan(10_000)
})

test('says what a path does not have', async () => {
  const [only] = seriesOf(await measure(measureStep([series('os', 'ticker', MS, 5)])))
  expect(only).toMatchObject({ problem: 'the path os has no timer of kind ticker', latenessNs: [] })
})

test.each([
  ['no measurements', { measurements: [] }],
  ['another start', { start: { kind: 'moon' } as never }],
  ['a period of nothing', { measurements: [{ ...series('os', 'sleep', MS, 5), periodNs: 0 }] }],
  ['samples without end', { measurements: [series('os', 'sleep', MS, 1e9)] }],
])('refuses a plan with %s', async (_, over) => {
  const result = await measure(measureStep([series('os', 'sleep', MS, 5)], over))
  expect(result.outcome.startError).toMatchObject({ errno: 'EINVAL' })
  expect(result.saidBye).toBe(true)
})

/** A series of 50 ms every 100 ms. */
function everyTenth(pairs: number): readonly Measurement[] {
  return Array.from({ length: pairs }, (_, pair) => ({
    ...series('os', 'sleep', 5 * MS, 10),
    offsetNs: pair * 100 * MS,
    pair,
  }))
}

/** On a busy machine a series begins whole periods late, but not each. */
function gridOf(result: ProbeResult, beginUs: number): object {
  const lateUs = seriesOf(result).map(({ startUs }, pair) => startUs! - beginUs - pair * 100_000)
  return {
    series: lateUs.length,
    inPeriods: lateUs.every((us) => us % 5_000 === 0),
    leastLateUs: Math.min(...lateUs),
    withinASecond: Math.max(...lateUs) < 1_000_000,
  }
}

const ON_GRID = { series: 8, inPeriods: true, leastLateUs: 0, withinASecond: true }

test('a cell announces the moment, and a control that hears of it measures on the same grid', async () => {
  const plan = everyTenth(8)
  const cell = await measure(measureStep(plan, { start: { kind: 'announce', leadMs: 300 } }))
  const announced = readyUs(cell)!
  expect(gridOf(cell, announced)).toEqual(ON_GRID)
  // a moment that has passed: the grid stays, and the stretch ends when it would have ended
  const late = await measure(measureStep(plan, { start: { kind: 'stdin' } }), `${announced}\n`)
  expect(readyUs(late)).toBeNull()
  for (const { startUs } of seriesOf(late)) expect((startUs! - announced) % 5_000).toBe(0)
})

test('two probes that are given one moment begin together', async () => {
  const plan = everyTenth(8)
  // CLOCK_MONOTONIC
  const soonUs = Number(process.hrtime.bigint() / 1_000n) + 700_000
  const both = await Promise.all([
    measure(measureStep(plan, { start: { kind: 'at', atUs: soonUs } })),
    measure(measureStep(plan, { start: { kind: 'stdin' } }), `${soonUs}\n`),
  ])
  for (const result of both) expect(gridOf(result, soonUs)).toEqual(ON_GRID)
})

test.each(['', 'soon\n', `${'9'.repeat(99)}\n`])('refuses %j as a moment', async (line) => {
  const result = await measure(measureStep([series('os', 'sleep', MS, 5)], { start: { kind: 'stdin' } }), line)
  expect(result.outcome.startError!.message).toContain('the moment to start at was to come on stdin')
})

test('clocks: cost, steps, drift, source, discipline, zones', async () => {
  const clocks = await clocksOf({ TZ: 'America/New_York' })
  expect(clocks).toMatchObject({
    cost: { vdsoMapped: true, nowNs: expect.any(Number), syscallNs: expect.any(Number) },
    monotonicSteps: { negative: 0, smallestNs: expect.any(Number) },
    faked: null,
    timeNamespace: { monotonicNs: 0, boottimeNs: 0 },
    source: {
      current: readFileSync('/sys/devices/system/clocksource/clocksource0/current_clocksource', 'utf8').trim(),
    },
    adjust: { read: 'permitted' },
    zones: { tz: 'America/New_York' },
    ntp: null,
    windows: null,
  })
  expect(clocks.source.available).toContain(clocks.source.current)
  expect(clocks.drift.overNs).toBeGreaterThanOrEqual(60 * MS)
  expect(Math.abs(clocks.wallMs - Date.now())).toBeLessThan(30_000)
})

test('clocks: a time server, and one that does not answer', async () => {
  const server = createSocket('udp4').on('message', (request, from) => {
    const reply = Buffer.alloc(48)
    reply.writeUInt8((4 << 3) | 4, 0)
    reply.writeUInt8(2, 1)
    request.copy(reply, 24, 40, 48)
    const seconds = (Date.now() + 10_000) / 1_000 + 2_208_988_800
    for (const at of [32, 40]) {
      reply.writeUInt32BE(Math.floor(seconds), at)
      reply.writeUInt32BE(Math.floor((seconds % 1) * 2 ** 32), at + 4)
    }
    server.send(reply, from.port, from.address)
  })
  await new Promise<void>((resolve) => server.bind(0, '127.0.0.1', resolve))
  try {
    const { ntp } = await clocksOf({}, `127.0.0.1:${server.address().port}`)
    expect(ntp).toMatchObject({ stratum: 2, error: null })
    // ten seconds ahead, to within the round trip and the millisecond that this clock reads in
    expect(Math.abs(ntp!.offsetMs! - 10_000)).toBeLessThan(ntp!.roundTripMs! / 2 + 2)
  } finally {
    server.close()
  }
  const { ntp } = await clocksOf({}, '127.0.0.1:1')
  expect(ntp).toMatchObject({ offsetMs: null, error: expect.stringContaining('refused') })
})

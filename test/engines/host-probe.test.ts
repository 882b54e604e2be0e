import { expect, test } from 'vitest'
import { startHostProbe } from '../../src/engines/probe/host-probe.ts'
import { duetPlan } from '../../src/timing/duet-plan.ts'
import { builtProbe } from '../probe/probe-run.ts'

const SHORT = duetPlan('quick', { periodNs: 1_000_000 }).control.slice(0, 2)

function nowUs(): number {
  return Number(process.hrtime.bigint() / 1_000n)
}

test('the control waits for its moment, measures, and ends', async () => {
  await using control = await startHostProbe(await builtProbe(), { measurements: SHORT, limitMs: 20_000 })
  const startUs = nowUs() + 300_000
  control.begin(startUs)
  const series = await control.series
  expect(series.map(({ pair, path, periodNs }) => [pair, path, periodNs])).toEqual([
    [0, 'os', 1_000_000],
    [1, 'os', 1_000_000],
  ])
  for (const { latenessNs, missed, startUs: begun } of series) {
    expect(latenessNs.length + missed).toBeGreaterThanOrEqual(20)
    expect(begun).toBeGreaterThanOrEqual(startUs)
  }
})

test('a control that is told nothing is ended with what it is for', async () => {
  const control = await startHostProbe(await builtProbe(), { measurements: SHORT, limitMs: 20_000 })
  await control[Symbol.asyncDispose]()
  expect(await control.series).toEqual([])
})

test('a probe that cannot be started gives nothing', async () => {
  await using control = await startHostProbe('/nonexistent/probe', { measurements: SHORT, limitMs: 1_000 })
  control.begin(0)
  expect(await control.series).toEqual([])
})

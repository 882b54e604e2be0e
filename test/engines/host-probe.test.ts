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
  for (const [index, { latenessNs, missed, startUs: begun }] of series.entries()) {
    const plannedUs = startUs + SHORT[index]!.offsetNs! / 1_000
    expect(begun).toBeGreaterThanOrEqual(plannedUs)
    // On a busy machine it begins whole periods late, and ends when it would have ended.
    const latePeriods = Math.round((begun! - plannedUs) / 1_000)
    expect(latenessNs.length + missed + latePeriods).toBeGreaterThanOrEqual(20)
    expect(latenessNs).not.toHaveLength(0)
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

import { expect, test } from 'vitest'
import type { CellRequest, Engine } from '../../src/engines/engine.ts'
import type { Measurement, SeriesMessage } from '../../src/protocol/measure.ts'
import type { CellObservation } from '../../src/protocol/observation.ts'
import { observeDuet, type DuetRequest } from '../../src/run/observe-duet.ts'
import { builtInProfiles } from '../../src/targets/profiles.ts'
import { DROPPED_PAIRS } from '../../src/timing/analyse-duet.ts'
import { summariseSeries } from '../../src/timing/summarise-series.ts'
import { summariseTimer } from '../../src/timing/summarise.ts'
import type { TimerMode } from '../../src/timing/duet-plan.ts'
import { CALM_CLOCKS, CONDITIONS, sampleSeries } from '../report/sample-clocks.ts'

/** Stands in for an engine: gives back a series for each measurement that it is asked for. */
function echoingEngine(asked: Measurement[], over: Partial<SeriesMessage> = {}): Engine {
  return {
    description: { cpus: 2 } as Engine['description'],
    prepare: async () => undefined,
    runCell: async ({ steps, onMeasure }: CellRequest): Promise<CellObservation> => {
      const measure = steps.map(({ step }) => step).find((step) => step.kind === 'measure')!
      asked.push(...measure.measurements)
      onMeasure?.(1_000)
      const series = measure.measurements.map((each, index) => ({ ...seriesOf(each, index), ...over }))
      return {
        ...{ image: null, facts: null, outcomes: [], timers: [], clock: null, containerStartMs: 1, trouble: null },
        measured: { conditions: CONDITIONS, series, clocks: CALM_CLOCKS },
      }
    },
    [Symbol.asyncDispose]: async () => undefined,
  }
}

function seriesOf({ path, timer, periodNs, pair, processors, lockThread }: Measurement, index: number): SeriesMessage {
  return sampleSeries({ index, path, timer, periodNs, pair, lockThread, processors: processors ?? 2 })
}

async function observe(mode: TimerMode, cpus: number | null, own: Partial<DuetRequest> = {}) {
  const asked: Measurement[] = []
  const profile = { ...builtInProfiles()[0]!, cpus }
  const { timed } = await observeDuet({
    engine: echoingEngine(asked),
    cell: { profile } as CellRequest,
    ...{
      mode,
      periodNs: 10_000_000,
      ntpServer: null,
      samples: null,
      isHost: false,
      startControl: null,
      hostClocks: null,
    },
    ...own,
    signal: new AbortController().signal,
  })
  return { asked, timed, measured: timed.measured! }
}

test('thorough: what follows the duet are tables of every kind at every period, and of one over GOMAXPROCS and LockOSThread', async () => {
  const { measured, timed } = await observe('thorough', null)
  const { kinds, processors } = measured.tables!
  expect([...new Set(kinds.map(({ periodNs }) => periodNs / 1e6))]).toEqual([0.1, 1, 1.5, 5, 10, 15.6])
  expect(kinds.filter(({ timer }) => timer === 'read-deadline')).toMatchObject([{ path: 'go', periodNs: 5_000_000 }])
  expect(processors.map((each) => `${each.timer} ${each.processors} ${each.lockThread}`)).toEqual(
    [1, 4, 8, 2].flatMap((count) => [`ticker ${count} false`, `ticker ${count} true`]),
  )
  expect(measured.series).toHaveLength(10)
  expect(measured.loaded).toBeUndefined()
  // Only the duet's own series are in the figures of both paths.
  expect(timed.timers.map(({ path, latenessNs }) => [path, latenessNs.length])).toEqual([
    ['os', 8 * 40],
    ['go', 40],
  ])
})

test('figures of the paths are those of the duet, with the deadlines that a stall passed over', async () => {
  const late = [0, 0, 35_000_000, 0]
  const engine = echoingEngine([], { latenessNs: late, missed: 2 })
  const { measured, timed } = await observe('quick', null, { engine })
  const kept = measured.series.filter(({ path, pair }) => path === 'os' && (pair ?? 0) >= DROPPED_PAIRS)
  const { samples, p90Ns, p99Ns, maxNs, missed } = summariseSeries(kept)!
  const [os] = timed.timers
  expect(summariseTimer(os!)).toMatchObject({ samples, p90Ns, p99Ns, maxNs, missed })
  expect(samples).toBe(kept.length * (late.length + 2))
})

test('a quota is measured under load: a busy process for each CPU and one more, or more than the quota', async () => {
  const { measured, asked } = await observe('quick', 0.5)
  expect(measured.loaded).toMatchObject({ path: 'os', timer: 'sleep', periodNs: 10_000_000 })
  expect(asked.at(-1)).toMatchObject({ burners: 3 })
  expect(measured).not.toHaveProperty('tables')
  expect((await observe('quick', 6)).asked.at(-1)).toMatchObject({ burners: 7 })
  expect((await observe('quick', 60)).asked.at(-1)).toMatchObject({ burners: 16 })
  expect((await observe('standard', null)).asked.every(({ burners }) => burners === undefined)).toBe(true)
})

test('samples in place of the mode: as many of each side, in pairs that a bootstrap can draw from', async () => {
  const pairsOf = async (samples: number) => {
    const { asked } = await observe('standard', null, { samples, periodNs: 1_000_000 })
    return asked.filter(({ pair }) => pair !== null && pair > 0).map((each) => each.samples)
  }
  expect(await pairsOf(220)).toEqual([44, 44, 44, 44, 44])
  expect(await pairsOf(300)).toEqual([50, 50, 50, 50, 50, 50])
  expect(await pairsOf(308)).toEqual([44, 44, 44, 44, 44, 44, 44])
  expect(await pairsOf(1_600)).toEqual(Array.from({ length: 8 }, () => 200))
  expect(await pairsOf(100_000)).toEqual(Array.from({ length: 8 }, () => 12_500))
})

test('a cell without a host beside it says why', async () => {
  const failing = async () => await Promise.reject(new Error('no probe'))
  expect((await observe('quick', null, { isHost: true })).timed).toMatchObject({ alone: 'host' })
  expect((await observe('quick', null)).timed).toMatchObject({ alone: 'elsewhere' })
  const without = await observe('quick', null, { startControl: failing })
  expect(without.timed).toMatchObject({ alone: 'no-control' })
  expect(without.timed).not.toHaveProperty('control')
})

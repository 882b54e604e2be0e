import { spawnSync } from 'node:child_process'
import type { ClockFacts } from '../src/protocol/clocks.ts'
import type { MeasureConditions, Measurement, SeriesMessage } from '../src/protocol/measure.ts'
import { processorMatrix, series, timerMatrix } from '../src/protocol/timer-series.ts'
import { withPassedOver } from '../src/timing/passed-over.ts'
import type { ProbeContainer } from './probe-container.ts'

const MS = 1_000_000
const HALF_CPU = ['--cpus', '0.5']
export const BURNERS = 2
/** Of each kind and period in the matrix. */
const EACH_MS = 1_000

export interface Tables {
  readonly conditions: MeasureConditions
  readonly clocks: ClockFacts
  /** null where no time namespace could be made. */
  readonly inTimeNamespace: ClockFacts | null
  readonly quota: readonly QuotaRow[]
  readonly matrix: readonly SeriesMessage[]
  readonly processors: readonly ProcessorRow[]
  /** Waits of 100 µs by a Timer, each from where the last one ended. */
  readonly naive: SeriesMessage
  readonly deadlineUnderLoad: SeriesMessage
  /** Likewise, of 50 µs. */
  readonly shortest: SeriesMessage
  /** Ten sleeps of 100 ms, each from where the last one ended. */
  readonly sleeps: SeriesMessage
  readonly hostClocks: ClockFacts
}

export interface QuotaRow {
  readonly quota: 'none' | 'half a CPU'
  readonly load: 'idle' | 'load'
  readonly series: SeriesMessage
}

interface ProcessorRow {
  readonly load: 'idle' | 'load'
  readonly series: SeriesMessage
}

/** Microseconds, over all deadlines, also those that a stall passed over. */
export interface Figures {
  readonly mean: number
  readonly p50: number
  readonly p90: number
  readonly p95: number
  readonly max: number
}

export function figures(taken: SeriesMessage): Figures {
  const sorted = withPassedOver(taken).toSorted((a, b) => a - b)
  const at = (q: number): number => (sorted[Math.max(0, Math.ceil(sorted.length * q) - 1)] ?? Number.NaN) / 1_000
  const mean = sorted.reduce((sum, ns) => sum + ns, 0) / sorted.length / 1_000
  return { mean, p50: at(0.5), p90: at(0.9), p95: at(0.95), max: at(1) }
}

/** `83 µs`, `28.1 ms`. */
export function duration(us: number): string {
  if (!Number.isFinite(us)) return 'none served'
  return us < 1_000 ? `${us.toFixed(0)} µs` : `${(us / 1_000).toFixed(1)} ms`
}

function measureIn(probe: ProbeContainer, options: readonly string[], measurements: readonly Measurement[]) {
  const start = { kind: 'now' } as const
  const said = probe.inContainer(options, [{ kind: 'measure', id: 'm', start, budgetMs: 250_000, measurements }])
  const found = said.flatMap((message) => (message.type === 'series' ? [message] : []))
  const conditions = said.find((message) => message.type === 'conditions')
  if (!conditions || found.length !== measurements.length) throw new Error('the probe measured less than its plan')
  return { found, conditions: conditions.conditions }
}

function readClocks(probe: ProbeContainer): Pick<Tables, 'clocks' | 'hostClocks' | 'inTimeNamespace'> {
  const steps = [{ kind: 'clocks', id: 'c', ntpServer: null, driftMs: 5_000 } as const]
  const onHost = probe.natively([], steps).find((message) => message.type === 'clocks')
  const clocks = probe.inContainer([], steps).find((message) => message.type === 'clocks')
  if (!clocks || !onHost) throw new Error('the probe said nothing of the clocks')
  const hostClocks = onHost.clocks
  const unshare = ['unshare', '--time', '--monotonic', '-3', '--boottime', '86400', '--fork']
  if (spawnSync(unshare[0]!, [...unshare.slice(1), 'true']).status !== 0) {
    return { clocks: clocks.clocks, hostClocks, inTimeNamespace: null }
  }
  const shifted = probe.natively(unshare, steps).find((message) => message.type === 'clocks')
  return { clocks: clocks.clocks, hostClocks, inTimeNamespace: shifted?.clocks ?? null }
}

/** About three minutes. */
export function measureAll(probe: ProbeContainer): Tables {
  const loads = [0, BURNERS]
  const tick = [series('os', 'sleep', 10 * MS, 300), series('go', 'ticker', 10 * MS, 300)]
  const quota = (['none', 'half a CPU'] as const).flatMap((name) => {
    const plan = loads.flatMap((burners) => tick.map((each) => ({ ...each, burners })))
    const { found } = measureIn(probe, name === 'none' ? [] : HALF_CPU, plan)
    return found.map((each, at) => ({ quota: name, load: at < tick.length ? 'idle' : 'load', series: each }) as const)
  })
  const table = processorMatrix('ticker', 10 * MS, 150)
  const processors = loads.flatMap((burners) =>
    measureIn(
      probe,
      [],
      table.map((each) => ({ ...each, burners })),
    ).found.map((each) => ({ load: burners > 0 ? 'load' : 'idle', series: each }) as const),
  )
  const { found: matrix, conditions } = measureIn(probe, [], timerMatrix(EACH_MS))
  const naive = { ...series('go', 'timer', 0.1 * MS, 2_000), deadlines: 'relative' } as const
  const deadline = { ...series('go', 'read-deadline', 5 * MS, 400), burners: BURNERS }
  const shortest = { ...series('go', 'timer', 0.05 * MS, 1_000), deadlines: 'relative' } as const
  const sleeps = { ...series('go', 'sleep', 100 * MS, 10), deadlines: 'relative' } as const
  const [first, second, third, fourth] = measureIn(probe, [], [naive, deadline, shortest, sleeps]).found
  const alone = { naive: first!, deadlineUnderLoad: second!, shortest: third!, sleeps: fourth! }
  return { conditions, ...readClocks(probe), quota, matrix, processors, ...alone }
}

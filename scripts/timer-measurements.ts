import { spawnSync } from 'node:child_process'
import { loadavg } from 'node:os'
import type { Measurement } from '../src/protocol/measure.ts'
import { processorMatrix, series, timerMatrix } from '../src/protocol/timer-series.ts'
import type { ProbeContainer } from './probe-container.ts'
import { BURNERS, taken, type Tables } from './timer-figures.ts'

const MS = 1_000_000
const HALF_CPU = ['--cpus', '0.5']
/** Of each kind and period in the matrix. */
const EACH_MS = 1_000

function measureIn(probe: ProbeContainer, options: readonly string[], measurements: readonly Measurement[]) {
  const start = { kind: 'now' } as const
  const said = probe.inContainer(options, [{ kind: 'measure', id: 'm', start, budgetMs: 250_000, measurements }])
  const found = said.flatMap((message) => (message.type === 'series' ? [message] : []))
  const conditions = said.find((message) => message.type === 'conditions')
  if (!conditions || found.length !== measurements.length) throw new Error('the probe measured less than its plan')
  return { found: found.map(taken), conditions: conditions.conditions }
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
  const loadAverage = Number(loadavg()[0]!.toFixed(1))
  return { conditions, ...readClocks(probe), quota, matrix, processors, ...alone, loadAverage }
}

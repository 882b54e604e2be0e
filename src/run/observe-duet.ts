import type { CellRequest, Engine } from '../engines/engine.ts'
import type { HostMeasurement, HostProbe } from '../engines/host-probe.ts'
import type { CellStep } from '../protocol/job.ts'
import type { SeriesMessage } from '../protocol/measure.ts'
import type { ClockMessage, TimerMessage, TimerPath } from '../protocol/messages.ts'
import type { CellObservation } from '../protocol/observation.ts'
import { duetPlan, type TimerMode } from '../timing/duet-plan.ts'

export interface DuetRequest {
  readonly engine: Engine
  readonly cell: Omit<CellRequest, 'steps' | 'timeoutMs' | 'onMeasure'>
  readonly mode: TimerMode
  readonly periodNs: number
  /** Starts the probe on the machine of the engine; null where that is another one: the cell is then measured alone. */
  readonly startControl: ((measurement: HostMeasurement) => Promise<HostProbe>) | null
  readonly signal: AbortSignal
}

/** From the cell's being set up to its first deadline: for the message to come here and go on to the control. */
const LEAD_MS = 150
/** Container start, probe start, clocks. */
const OVERHEAD_MS = 15_000
/** A stall delays a pair; the plan as a whole may take so much longer. */
const SLACK = 1.5
const DRIFT_MS = 200

type Timed = Pick<CellObservation, 'timers' | 'clock' | 'measured' | 'control'>

/** Measures a cell's timers beside those of its host. */
export async function observeDuet(request: DuetRequest): Promise<Timed> {
  const { engine, cell, mode, periodNs, startControl, signal } = request
  const plan = duetPlan(mode, periodNs)
  const budgetMs = Math.round(plan.durationMs * SLACK)
  const limitMs = budgetMs + OVERHEAD_MS
  const start = { kind: 'announce', leadMs: LEAD_MS } as const
  const steps: CellStep[] = [
    { step: { kind: 'measure', id: 'duet', start, budgetMs, measurements: plan.cell }, startAs: 'child' },
    { step: { kind: 'clocks', id: 'clocks', ntpServer: null, driftMs: DRIFT_MS }, startAs: 'child' },
  ]
  const control = await startControl?.({ measurements: plan.control, limitMs }).catch(() => null)
  try {
    // A cell that says it twice is no reason to begin twice.
    const begun = { once: false }
    const observed = await engine.runCell(
      {
        ...cell,
        steps,
        timeoutMs: limitMs,
        onMeasure: (startUs) => {
          if (!begun.once) control?.begin(startUs)
          begun.once = true
        },
      },
      signal,
    )
    const series = observed.measured?.series ?? []
    return {
      timers: pooled(series),
      clock: clockOf(observed),
      ...(observed.measured && { measured: observed.measured }),
      ...(control && { control: observed.trouble === null && begun.once ? await control.series : [] }),
    }
  } finally {
    await control?.[Symbol.asyncDispose]()
  }
}

const PATHS: readonly TimerPath[] = ['os', 'go']

/** Each path's series as one. */
function pooled(series: readonly SeriesMessage[]): readonly TimerMessage[] {
  return PATHS.flatMap((path): TimerMessage[] => {
    const own = series.filter((each) => each.path === path && each.latenessNs.length > 0)
    if (own.length === 0) return []
    const missed = own.reduce((sum, each) => sum + each.missed, 0)
    const latenessNs = own.flatMap((each) => each.latenessNs)
    return [{ type: 'timer', step: 'duet', path, periodNs: own[0]!.periodNs, latenessNs, missed }]
  })
}

function clockOf({ measured }: CellObservation): ClockMessage | null {
  const cost = measured?.clocks?.cost
  return cost ? { type: 'clock', step: 'clocks', ...cost } : null
}

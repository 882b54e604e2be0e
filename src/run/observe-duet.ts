import type { CellRequest, Engine } from '../engines/engine.ts'
import type { HostMeasurement, HostProbe } from '../engines/probe/host-probe.ts'
import type { ClockFacts } from '../protocol/clocks.ts'
import type { CellStep } from '../protocol/job.ts'
import type { SeriesMessage } from '../protocol/measure.ts'
import type { TimerPath } from '../protocol/measure.ts'
import type { CellMeasurements, CellObservation, MeasuredAlone, PathLateness } from '../protocol/observation.ts'
import { DROPPED_PAIRS } from '../timing/analyse-duet.ts'
import { withPassedOver } from '../timing/passed-over.ts'
import { duetPlan, type DuetPlan, type TimerMode } from '../timing/duet-plan.ts'

export type StartControl = (measurement: HostMeasurement) => Promise<HostProbe>

export interface DuetRequest {
  readonly engine: Engine
  readonly cell: Omit<CellRequest, 'steps' | 'timeoutMs' | 'onMeasure'>
  readonly mode: TimerMode
  readonly periodNs: number
  /** Of each side; null = as many as the mode has. */
  readonly samples: number | null
  /** `host` or `host:port` that the cell asks for the time; null = none. */
  readonly ntpServer: string | null
  /** Starts the probe on the machine of the engine; null where that is another one, or the cell: then the cell is measured alone. */
  readonly startControl: StartControl | null
  /** The cell is the machine itself, so that there is nothing to hold it against. */
  readonly isHost: boolean
  /** Of the same machine. */
  readonly hostClocks: ClockFacts | null
  readonly signal: AbortSignal
}

/** From the cell's being set up to its first deadline: for the message to come here and go on to the control. */
const LEAD_MS = 150
/** Container start, probe start, clocks. */
const OVERHEAD_MS = 15_000
/** A stall delays a pair; the plan as a whole may take so much longer. */
const SLACK = 1.5
/** How long wall and monotonic clock are compared. */
const DRIFT_MS: Readonly<Record<TimerMode, number>> = { quick: 100, standard: 200, thorough: 5_000 }

export interface DuetOutcome {
  readonly timed: Timed
  /** Of the container that it was measured in. */
  readonly observed: CellObservation
}

type Timed = Pick<CellObservation, 'timers' | 'clock' | 'measured' | 'control' | 'alone'>

/** Measures a cell's timers beside those of its host. */
export async function observeDuet(request: DuetRequest): Promise<DuetOutcome> {
  const { engine, cell, mode, periodNs, samples, ntpServer, startControl, signal } = request
  const plan = duetPlan(mode, { periodNs, samples, quota: cell.profile.cpus, cpus: engine.description.cpus })
  const budgetMs = Math.round(plan.durationMs * SLACK)
  const limitMs = budgetMs + OVERHEAD_MS
  const start = { kind: 'announce', leadMs: LEAD_MS } as const
  const measurements = [...plan.cell, ...plan.loaded, ...plan.kinds, ...plan.processors]
  const steps: CellStep[] = [
    { step: { kind: 'measure', id: 'duet', start, budgetMs, measurements }, startAs: 'child' },
    { step: { kind: 'clocks', id: 'clocks', ntpServer, driftMs: DRIFT_MS[mode] }, startAs: 'child' },
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
    const measured = observed.measured && sorted(observed.measured, plan, request.hostClocks)
    const series = control && observed.trouble === null && begun.once ? await control.series : []
    const timed: Timed = {
      timers: pooled(measured?.series ?? []),
      clock: measured?.clocks?.cost ?? null,
      ...(measured && { measured }),
      ...(control ? { control: series } : { alone: whyAlone(request) }),
    }
    return { timed, observed }
  } finally {
    await control?.[Symbol.asyncDispose]()
  }
}

function whyAlone({ isHost, startControl }: DuetRequest): MeasuredAlone {
  if (isHost) return 'host'
  return startControl === null ? 'elsewhere' : 'no-control'
}

/** The clocks of the machine that a control runs on, by the same probe; null where they cannot be had. */
export async function readHostClocks(startControl: StartControl | null, mode: TimerMode): Promise<ClockFacts | null> {
  if (startControl === null) return null
  try {
    await using probe = await startControl({
      measurements: [],
      clocksDriftMs: Math.min(DRIFT_MS[mode], 1_000),
      limitMs: 10_000,
    })
    return await probe.clocks
  } catch {
    return null
  }
}

/** By their place in the plan: a series of the duet, under load, or of the tables. */
function sorted(measured: CellMeasurements, plan: DuetPlan, hostClocks: ClockFacts | null): CellMeasurements {
  const between = (from: number, to: number) => measured.series.filter(({ index }) => index >= from && index < to)
  const underLoad = plan.cell.length + plan.loaded.length
  const end = underLoad + plan.kinds.length
  const [loaded] = between(plan.cell.length, underLoad)
  return {
    ...measured,
    series: between(0, plan.cell.length),
    ...(loaded && { loaded }),
    ...(plan.kinds.length > 0 && {
      tables: { kinds: between(underLoad, end), processors: between(end, end + plan.processors.length) },
    }),
    ...(hostClocks && { hostClocks }),
  }
}

const PATHS: readonly TimerPath[] = ['os', 'go']

/** Each path's series as one, without what the duet drops. */
function pooled(series: readonly SeriesMessage[]): readonly PathLateness[] {
  return PATHS.flatMap((path): PathLateness[] => {
    const own = series.filter((each) => {
      return each.path === path && each.latenessNs.length > 0 && (each.pair === null || each.pair >= DROPPED_PAIRS)
    })
    if (own.length === 0) return []
    const missed = own.reduce((sum, each) => sum + each.missed, 0)
    // With the deadlines that stalls passed over, as the duet's own figures of the same series have them.
    const latenessNs = own.flatMap(withPassedOver)
    return [{ path, periodNs: own[0]!.periodNs, latenessNs, missed }]
  })
}

import type { CellRequest, Engine } from '../engines/engine.ts'
import type { CellStep } from '../protocol/job.ts'
import type { CellObservation, SystemSeen } from '../protocol/observation.ts'
import type { SystemFacts } from '../protocol/system.ts'
import { figureStatistics } from '../timing/figure-statistics.ts'

/** Of the step: the probe leaves out what there is no time left for. */
const SYSTEM_MS = 30_000
const OVERHEAD_MS = 20_000
const DRIFT_MS = 100

/** How the machine's own system treats programs: in cells that are a machine, or Wine's idea of one. null = nothing came back. */
export async function observeSystem(
  engine: Engine,
  base: Omit<CellRequest, 'steps' | 'timeoutMs'>,
  steps: readonly CellStep[],
  { outcomes }: Pick<CellObservation, 'outcomes'>,
  signal: AbortSignal,
): Promise<SystemSeen | null> {
  // A case that was seen to end by itself tells how to start the binary.
  const ended = outcomes.filter(({ exitCode }) => exitCode === 0).map(({ step }) => step)
  const example = steps.map(({ step }) => step).find((step) => step.kind === 'run' && ended.includes(step.id))
  const { args, env } = example?.kind === 'run' ? example : { args: ['--help'], env: {} }
  const observed: CellObservation = await engine.runCell(
    {
      ...base,
      steps: [
        { step: { kind: 'clocks', id: 'clocks', ntpServer: null, driftMs: DRIFT_MS }, startAs: 'child' },
        { step: { kind: 'system', id: 'system', args, env, timeoutMs: SYSTEM_MS }, startAs: 'child' },
      ],
      timeoutMs: SYSTEM_MS + OVERHEAD_MS,
    },
    signal,
  )
  const { systemFacts: facts } = observed
  if (facts === undefined) return null
  return { facts, clocks: observed.measured?.clocks ?? null, figures: await statisticsOf(facts) }
}

async function statisticsOf({ starts, files, connections }: SystemFacts): Promise<SystemSeen['figures']> {
  const all: readonly [name: SystemSeen['figures'][number]['name'], figuresNs: readonly number[]][] = [
    ['cold start', starts?.coldNs ?? []],
    ['warm start', starts?.warmNs ?? []],
    ['create', files?.createNs ?? []],
    ['write', files?.writeNs ?? []],
    ['rename', files?.renameNs ?? []],
    ['delete', files?.deleteNs ?? []],
    ['request', connections?.requestNs ?? []],
  ]
  const found = await Promise.all(
    all.map(async ([name, figuresNs]) => {
      const statistics = await figureStatistics(figuresNs)
      return statistics === null ? null : { name, ...statistics }
    }),
  )
  return found.filter((each) => each !== null)
}

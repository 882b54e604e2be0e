import { smokeSteps } from '../../checks/smoke.ts'
import type { BinaryFacts } from '../../binary/facts.ts'
import type { Config } from '../../config/config.ts'
import type { Engine } from '../../engines/engine.ts'
import type { CellStep } from '../../protocol/job.ts'
import type { CellObservation } from '../../protocol/observation.ts'
import { forEachSideBySide } from '../../run/side-by-side.ts'
import { DENIED } from '../../seccomp/learn.ts'
import { learningProfile } from '../../seccomp/oci-profile.ts'
import type { CellJudgement } from '../../verdict/judgement.ts'
import { cellRequest, judge, TRACED_SLOWNESS, type PlannedSmoke } from './smoke-cells.ts'

export interface TracedCell extends PlannedSmoke {
  readonly observation: CellObservation
  readonly judgement: CellJudgement
  /** `engine`: its own profile let ptrace through. `portcullis`: it did not, and ours for learning was used. */
  readonly learntUnder: 'engine' | 'portcullis'
  /** The errno that ptrace was refused with all the same; null = it was traced. */
  readonly refused: string | null
}

export interface TraceRequest {
  readonly engine: Engine
  readonly facts: BinaryFacts
  readonly config: Config
  readonly binary: string
  readonly cells: readonly PlannedSmoke[]
  readonly signal: AbortSignal
  readonly onTraced: (cell: TracedCell) => void
}

/** Runs the smoke cases of each cell with every system call noted, in the order of the cells. */
export async function traceCells(request: TraceRequest): Promise<readonly TracedCell[]> {
  const { engine, config, cells } = request
  const traced = new Map<PlannedSmoke, TracedCell>()
  const sideBySide = config.parallel ?? Math.max(2, Math.min(8, engine.description.cpus * 2))
  await forEachSideBySide(cells, sideBySide, async (planned) => {
    const cell = await traceCell(request, planned)
    traced.set(planned, cell)
    request.onTraced(cell)
  })
  return cells.map((cell) => traced.get(cell)!)
}

async function traceCell(request: TraceRequest, planned: PlannedSmoke): Promise<TracedCell> {
  const first = await observe(request, planned, null)
  const underEngine = first.traces?.find(({ refused }) => refused !== null)?.refused ?? null
  if (underEngine === null) return toTraced(request, planned, first, 'engine')
  const own = JSON.stringify(learningProfile(DENIED))
  return toTraced(request, planned, await observe(request, planned, own), 'portcullis')
}

function toTraced(
  { facts, config }: TraceRequest,
  planned: PlannedSmoke,
  observation: CellObservation,
  learntUnder: TracedCell['learntUnder'],
): TracedCell {
  const refused = observation.traces?.find((trace) => trace.refused !== null)?.refused ?? null
  return { ...planned, observation, judgement: judge(planned, facts, config, observation), learntUnder, refused }
}

async function observe(
  { engine, config, binary, signal }: TraceRequest,
  { cell }: PlannedSmoke,
  seccomp: string | null,
): Promise<CellObservation> {
  const steps = [{ step: { kind: 'facts', id: 'facts' }, startAs: 'child' } as const, ...tracedSteps(config)]
  const timeoutMs = config.cellTimeoutMs * TRACED_SLOWNESS
  const request = cellRequest(cell, { steps, timeoutMs, binary, config, ...(seccomp !== null && { seccomp }) })
  return await engine.runCell(request, signal)
}

/** What is PID 1 otherwise is the probe's child here: the calls are the same, and there the probe is not near enough to trace. */
function tracedSteps({ smoke }: Config): CellStep[] {
  return smokeSteps(smoke).map(({ step }): CellStep => {
    if (step.kind !== 'run' && step.kind !== 'serve') return { step, startAs: 'child' }
    const slower = { timeoutMs: step.timeoutMs * TRACED_SLOWNESS, trace: true }
    if (step.kind === 'run') return { step: { ...step, ...slower }, startAs: 'child' }
    const { request, stop } = step.serve
    const serve = {
      ...step.serve,
      readyTimeoutMs: step.serve.readyTimeoutMs * TRACED_SLOWNESS,
      request: request && { ...request, timeoutMs: request.timeoutMs * TRACED_SLOWNESS },
      stop: { ...stop, graceMs: stop.graceMs * TRACED_SLOWNESS },
    }
    return { step: { ...step, ...slower, serve }, startAs: 'child' }
  })
}

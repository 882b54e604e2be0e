import type { Config } from '../config/config.ts'
import { mirroredImage } from '../config/mirrored-image.ts'
import type { CellPhase, CellRequest, Engine } from '../engines/engine.ts'
import type { CellStep } from '../protocol/job.ts'
import type { CellObservation, StepRefusals, SystemSeen, Trouble } from '../protocol/observation.ts'
import type { Cell } from '../targets/cell.ts'
import { exactSteps } from './exact-steps.ts'
import { observeDuet, readHostClocks, type DuetRequest } from './observe-duet.ts'
import { forEachSideBySide } from './side-by-side.ts'

/** Kept of each output stream of a step; the rest is counted. */
const OUTPUT_BYTES = 256 * 1024

export interface ObserveRequest {
  readonly engine: Engine
  readonly cells: readonly Cell[]
  /** `cellName` of the binary that a cell is about. */
  readonly binaryName: (cell: Cell) => string
  readonly steps: readonly CellStep[]
  readonly config: Config
  /** null: the engine's machine is not this one. */
  readonly startControl: DuetRequest['startControl']
  readonly signal: AbortSignal
  readonly onPhase: (cell: Cell, phase: CellPhase | 'timing') => void
  readonly onObserved: (cell: Cell, observation: CellObservation) => void
  readonly onTimed: (cell: Cell, observation: CellObservation) => void
}

/**
 * Runs the smoke cases of all cells side by side, then the timers one cell at a time so that nothing of ours disturbs them.
 * Every cell gets an observation, also when `signal` ends the run.
 */
export async function observeCells(request: ObserveRequest): Promise<ReadonlyMap<Cell, CellObservation>> {
  const { engine, cells, config, signal } = request
  const observations = new Map<Cell, CellObservation>()
  const sideBySide = config.parallel ?? Math.max(2, Math.min(8, engine.description.cpus * 2))
  const observe = async (cell: Cell): Promise<void> => {
    const observation = await observeSmoke(request, cell)
    observations.set(cell, observation)
    request.onObserved(cell, observation)
  }
  // On the host's network servers would take each other's port.
  const shares = ({ profile }: Cell): boolean => profile.hostNetwork === true
  await forEachSideBySide(
    cells.filter((cell) => !shares(cell)),
    sideBySide,
    observe,
  )
  await forEachSideBySide(cells.filter(shares), 1, observe)
  if (!config.timers.enabled) return observations
  const hostClocks = await readHostClocks(request.startControl, config.timers.mode)
  for (const cell of cells) {
    const smoke = observations.get(cell)!
    if (signal.aborted || !canBeTimed(smoke)) continue
    request.onPhase(cell, 'timing')
    const timed = await observeTimers({ ...request, hostClocks }, cell, smoke)
    observations.set(cell, timed)
    request.onTimed(cell, timed)
  }
  return observations
}

async function observeSmoke(request: ObserveRequest, cell: Cell): Promise<CellObservation> {
  if (request.signal.aborted)
    return notRun({ kind: 'interrupted', message: 'stopped before this cell began', step: null })
  const seen = await observeCell(request, cell)
  const system = await observePlace(request, cell, seen)
  return system === null ? seen : { ...seen, system }
}

export type CellWork = Pick<ObserveRequest, 'engine' | 'binaryName' | 'steps' | 'config' | 'signal' | 'onPhase'>

/** The steps in one fresh cell, with what the cell is like, and what steps that did not end well were refused. */
export async function observeCell(request: CellWork, cell: Cell): Promise<CellObservation> {
  const { engine, config, signal } = request
  const trouble = platformTrouble(cell, engine)
  if (trouble) return notRun(trouble)
  const facts = { step: { kind: 'facts', id: 'facts' }, startAs: 'child' } as const
  const steps: CellStep[] = [facts, ...exactSteps(request.steps, cell.profile)]
  const seen = await engine.runCell(cellRequest(request, cell, steps, config.cellTimeoutMs), signal)
  const refusals = await refusalsOf(request, cell, steps, seen)
  return refusals === null ? seen : { ...seen, refusals }
}

/** How the system treats programs, in cells that are a machine of their own or Wine. null = it is none, or that could not be seen. */
export async function observePlace(request: CellWork, cell: Cell, seen: CellObservation): Promise<SystemSeen | null> {
  if (seen.refusals !== undefined) return null
  if (seen.trouble !== null || seen.place === undefined || seen.place.kind === 'qemu') return null
  const { observeSystem } = await import('./observe-system.ts')
  const { engine, steps, signal } = request
  return await observeSystem(engine, cellRequest(request, cell, [], 0), steps, seen, signal)
}

/** Only a step that did not end well is looked at again. */
async function refusalsOf(
  request: CellWork,
  cell: Cell,
  steps: readonly CellStep[],
  seen: CellObservation,
): Promise<readonly StepRefusals[] | null> {
  if (seen.outcomes.every(({ exitCode, startError }) => exitCode === 0 || startError !== null)) return null
  const { traceRefusals } = await import('./trace-refusals.ts')
  const { engine, config, signal } = request
  return await traceRefusals(engine, cellRequest(request, cell, steps, config.cellTimeoutMs), seen, signal)
}

/** A container of its own: the timers must not share it with what the smoke cases left. */
async function observeTimers(
  request: ObserveRequest & Pick<DuetRequest, 'hostClocks'>,
  cell: Cell,
  smoke: CellObservation,
): Promise<CellObservation> {
  const { engine, hostClocks, signal, config } = request
  const isHost = smoke.place?.kind === 'host'
  const startControl = isHost ? null : request.startControl
  const cellAlone = cellRequest(request, cell, [], 0)
  const duet = { ...config.timers, engine, cell: cellAlone, startControl, isHost, hostClocks, signal }
  return { ...smoke, ...(await observeDuet(duet)).timed }
}

export function cellRequest(
  request: Pick<CellWork, 'binaryName' | 'config' | 'onPhase'>,
  cell: Cell,
  steps: readonly CellStep[],
  timeoutMs: number,
): CellRequest {
  return {
    cellId: cell.id,
    binary: request.binaryName(cell),
    target: cell.target,
    binaryPlatform: cell.platform,
    image: pulledImage(cell, request.config),
    standIn: cell.target.standIn,
    platform: cell.imagePlatform,
    profile: cell.profile,
    steps,
    pull: request.config.pull,
    ...lockOf(cell, request.config),
    timeoutMs,
    outputBytes: OUTPUT_BYTES,
    onPhase: (phase: CellPhase) => request.onPhase(cell, phase),
  }
}

/** By its mirror, where there is one. */
export function pulledImage(
  { target: { image } }: Pick<Cell, 'target'>,
  { mirrors }: Pick<Config, 'mirrors'>,
): string | null {
  return image === null ? null : mirroredImage(image, mirrors)
}

/** What of a cell's request the lock says; nothing where there is none, or no image to be locked. */
export function lockOf({ target, imagePlatform }: Cell, { lock }: Pick<Config, 'lock'>): Pick<CellRequest, 'locked'> {
  if (!lock || target.image === null) return {}
  return { locked: { image: lock.images[target.image]?.[imagePlatform] ?? null } }
}

/** With qemu's binfmt registered an engine runs foreign machines' binaries silently: such a cell would prove nothing. */
export function platformTrouble(cell: Cell, engine: Engine): Trouble | null {
  const { os, arch, kind } = engine.description
  const { target } = cell
  const { place } = target
  // Such an engine knows best what it is.
  if (kind === 'native' || (place !== undefined && engine.description.places?.includes(place))) return null
  if (place === 'host') {
    const message = `${target.id} is a machine of its own: run it there with --engine native, or in a job of its runner`
    return { kind: 'platform-unavailable', message, step: null }
  }
  if (engine.description.emulates?.includes(cell.platform)) return null
  if (place !== undefined || target.os !== os) {
    return { kind: 'platform-unavailable', message: otherSystem(cell, engine), step: null }
  }
  const served = arch === 'amd64' ? [`${os}/amd64`, `${os}/386`] : [`${os}/${arch}`]
  if (served.includes(cell.platform)) return null
  return {
    kind: 'platform-unavailable',
    message: `this ${kind} engine runs ${os}/${arch}, the cell needs ${cell.platform}; ${emulation(engine)}`,
    step: null,
  }
}

/** The engine's containers are of another system than the cell's. */
function otherSystem({ target, platform }: Cell, { description: { os, arch, kind } }: Engine): string {
  const { id, place } = target
  if (place === 'wine') return `Wine is a container of Linux, this ${kind} engine runs ${os} containers`
  const own = `this ${kind} engine runs ${os} containers`
  if (target.os === 'windows') {
    return `${id} is a container of Windows, ${own}: use Docker on Windows, switched to Windows containers, or a job of a runner such as windows-2025`
  }
  if (os === 'windows') {
    return `this ${kind} engine runs ${os}/${arch}, the cell needs ${platform}: switch Docker to Linux containers, or use an engine of Linux`
  }
  return `${id} is predicted only, ${own}`
}

function emulation({ description }: Engine): string {
  if (description.emulates === undefined) return 'qemu: true in portcullis.yml has it emulated'
  return 'no emulator of it was found on PATH; install qemu-user-static (apt-get install qemu-user-static)'
}

/** What emulates has timers of its own. */
function canBeTimed(observation: CellObservation): boolean {
  if (observation.place?.kind === 'wine' || observation.place?.kind === 'qemu') return false
  return observation.containerStartMs !== null && observation.trouble?.kind !== 'interrupted'
}

/** The observation of a cell that was never started. */
export function notRun(trouble: Trouble): CellObservation {
  return { image: null, facts: null, outcomes: [], timers: [], clock: null, containerStartMs: null, trouble }
}

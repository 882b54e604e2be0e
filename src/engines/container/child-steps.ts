import { PROTOCOL_VERSION, type ProbeJob, type Step } from '../../protocol/job.ts'
import { binaryPath, createCellContainer, type CellContext } from './cell-context.ts'
import { PROBE_PATH, SHARED_MEMORY, WORK_DIR, type CellNetwork } from './container-options.ts'
import { untilInterrupted } from '../api/interruption.ts'
import { runProbe, type ProbeRun } from '../probe/probe-run.ts'

/** Runs the steps that the probe starts, all in one container. Rejects when the container could not be had. */
export async function runChildSteps(cell: CellContext, steps: readonly Step[]): Promise<ProbeRun> {
  const network = await cell.bareNetwork.choose()
  try {
    return await runIn(network, cell, steps)
  } catch (error) {
    if (cell.ipv6.refused(error)) return await runIn(network, cell, steps)
    if (!cell.bareNetwork.refused(error, network)) throw error
    return await runIn({ kind: 'none' }, cell, steps)
  }
}

async function runIn(network: CellNetwork, cell: CellContext, steps: readonly Step[]): Promise<ProbeRun> {
  const { containers, volume, signal } = cell
  const job = probeJob(cell, steps, cell.request.timeoutMs)
  // On its way while the container is made.
  const { path, stored } = volume.store(job)
  cell.request.onPhase?.('creating')
  const container = await createCellContainer(cell, {
    command: [PROBE_PATH, path],
    env: [],
    cwd: '/',
    work: { kind: 'tmpfs', owner: null },
    network,
  })
  let gone: Promise<void> = Promise.resolve()
  try {
    await untilInterrupted(stored, signal)
    cell.deadline.leftMs()
    cell.request.onPhase?.('running')
    const { onMeasure } = cell.request
    const run = await runProbe({ ...cell, container, job, ...(onMeasure && { onMeasure }) })
    gone = run.gone
    return run
  } finally {
    cell.request.onPhase?.('removing')
    void containers.discard(container, gone)
  }
}

export function probeJob(cell: CellContext, steps: readonly Step[], totalMs: number): ProbeJob {
  return {
    protocol: PROTOCOL_VERSION,
    binary: binaryPath(cell),
    ...(cell.launcher.length > 0 && { launcher: cell.launcher }),
    workDir: WORK_DIR,
    fresh: [WORK_DIR, ...Object.keys(cell.request.profile.tmpfs), SHARED_MEMORY],
    limits: { outputBytes: cell.request.outputBytes, totalMs: Math.round(totalMs) },
    steps,
  }
}

import { PROTOCOL_VERSION, type ProbeJob, type Step } from '../protocol/job.ts'
import { binaryPath, createCellContainer, type CellContext } from './cell-context.ts'
import { PROBE_PATH, WORK_DIR } from './container-options.ts'
import { untilInterrupted } from './interruption.ts'
import { runProbe, type ProbeRun } from './probe-run.ts'

/** Runs the steps that the probe starts, all in one container. Rejects when the container could not be had. */
export async function runChildSteps(cell: CellContext, steps: readonly Step[]): Promise<ProbeRun> {
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
    join: null,
  })
  try {
    await untilInterrupted(stored, signal)
    cell.deadline.leftMs()
    cell.request.onPhase?.('running')
    return await runProbe({ ...cell, container, job })
  } finally {
    cell.request.onPhase?.('removing')
    containers.discard(container)
  }
}

export function probeJob(cell: CellContext, steps: readonly Step[], totalMs: number): ProbeJob {
  return {
    protocol: PROTOCOL_VERSION,
    binary: binaryPath(cell),
    workDir: WORK_DIR,
    limits: { outputBytes: cell.request.outputBytes, totalMs: Math.round(totalMs) },
    steps,
  }
}

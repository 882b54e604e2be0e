import type Docker from 'dockerode'
import { PROTOCOL_VERSION, type ProbeJob, type Step } from '../../protocol/job.ts'
import type { CellObservation, CellPlace, Trouble } from '../../protocol/observation.ts'
import type { AcquiredImage } from '../images/acquired-image.ts'
import { nothingSeen } from '../nothing-seen.ts'
import type { Containers } from '../api/containers.ts'
import { engineTrouble } from '../api/engine-trouble.ts'
import type { CellRequest, Upload } from '../engine.ts'
import { untilInterrupted } from '../api/interruption.ts'
import type { OutputDemux } from '../api/output-demux.ts'
import type { PackedFile } from '../api/pack-files.ts'
import { observationOf } from '../probe/probe-observation.ts'
import { runProbe, type ProbeRun } from '../probe/probe-run.ts'
import { windowsContainerOptions, WINDOWS_ROOT, WITHOUT_ON_WINDOWS } from './windows-container-options.ts'
import { windowsBinaryPath, windowsFiles, WINDOWS_JOB, WINDOWS_PROBE, windowsWorkDir } from './windows-files.ts'
import { isVersionMismatch, newerImage, versionTrouble, type WindowsPair } from './windows-refusal.ts'
import { isolationsFor, type WindowsIsolation, type WindowsVersion } from './windows-version.ts'

/** What the container of one cell is made from. */
export interface WindowsCell {
  readonly request: CellRequest
  readonly image: AcquiredImage
  readonly imageVersion: WindowsVersion | null
  readonly machineVersion: WindowsVersion | null
  /** The engine's own choice. */
  readonly usualIsolation: WindowsIsolation
  readonly containers: Containers
  readonly demux: OutputDemux
  readonly labels: Readonly<Record<string, string>>
  readonly upload: Promise<{ readonly probe: string; readonly binaries: Upload['binaries'] }>
  readonly signal: AbortSignal
}

/** The steps in one container of Windows, on its own kernel where the machine's does not do. Never rejects. */
export async function runWindowsCell(cell: WindowsCell): Promise<CellObservation> {
  const { request, image, imageVersion, machineVersion, usualIsolation } = cell
  const pair: WindowsPair = { reference: request.image!, image: imageVersion, machine: machineVersion }
  const before: CellObservation = { ...nothingSeen(null), image: image.facts }
  const steps = request.steps.filter(({ startAs }) => startAs === 'child').map(({ step }) => step)
  // Only the image was asked for.
  if (request.steps.length === 0) return before
  const refused: unknown[] = []
  for (const isolation of isolationsFor(machineVersion, imageVersion, usualIsolation)) {
    try {
      const run = await runIn(cell, isolation, steps)
      const seen = observationOf(run, request.timeoutMs)
      return {
        ...seen,
        image: image.facts,
        place: placeOf(cell, isolation),
        trouble: seen.trouble ?? pid1Trouble(request),
      }
    } catch (error) {
      refused.push(error)
      if (!isVersionMismatch(error)) break
    }
  }
  if (refused.length === 0) return { ...before, trouble: newerImage(pair) }
  return { ...before, trouble: versionTrouble(pair, refused) ?? engineTrouble(refused.at(-1), null) }
}

async function runIn(cell: WindowsCell, isolation: WindowsIsolation, steps: readonly Step[]): Promise<ProbeRun> {
  const { containers, request, image, labels, signal } = cell
  const job = probeJob(cell, steps)
  request.onPhase?.('creating')
  const container = await containers.create(
    windowsContainerOptions({
      image: image.reference,
      labels,
      profile: request.profile,
      command: [WINDOWS_PROBE, WINDOWS_JOB],
      isolation,
    }),
  )
  let gone: Promise<void> = Promise.resolve()
  try {
    await untilInterrupted(putFiles(cell, container, job), signal)
    request.onPhase?.('running')
    const { onMeasure } = request
    const run = await runProbe({ ...cell, container, job, ...(onMeasure && { onMeasure }) })
    gone = run.gone
    return run
  } finally {
    request.onPhase?.('removing')
    void containers.discard(container, gone)
  }
}

async function putFiles({ upload, request, containers }: WindowsCell, container: Docker.Container, job: ProbeJob) {
  const { probe, binaries } = await upload
  const binary = binaries.find(({ cellName }) => cellName === request.binary)!
  const files: readonly PackedFile[] = windowsFiles(probe, binary, job)
  await containers.put(container, WINDOWS_ROOT, files)
}

function probeJob({ request, image }: WindowsCell, steps: readonly Step[]): ProbeJob {
  const workDir = windowsWorkDir(request.profile.user ?? image.user)
  return {
    protocol: PROTOCOL_VERSION,
    binary: windowsBinaryPath(request.binary),
    workDir,
    fresh: [workDir],
    limits: { outputBytes: request.outputBytes, totalMs: Math.round(request.timeoutMs) },
    steps,
  }
}

function placeOf({ machineVersion }: WindowsCell, isolation: WindowsIsolation): CellPlace {
  const machine = machineVersion === null ? 'Windows' : `Windows ${machineVersion.text}`
  const kept = { process: 'process isolation', hyperv: 'Hyper-V isolation' }[isolation]
  return { kind: 'container', name: `${machine}, ${kept}`, without: WITHOUT_ON_WINDOWS }
}

function pid1Trouble({ steps }: CellRequest): Trouble | null {
  const step = steps.find(({ startAs }) => startAs === 'pid1')?.step.id
  const message = 'Windows has no PID 1; as-pid1 is for containers of Linux'
  return step === undefined ? null : { kind: 'engine-refused', message, step }
}

import type Docker from 'dockerode'
import type { ProbeJob } from '../../protocol/job.ts'
import { createMessageReader } from '../../protocol/read-messages.ts'
import type { ContainerEnd, Containers } from '../api/containers.ts'
import { deferred } from '../deferred.ts'
import { Interruption } from '../api/interruption.ts'
import type { OutputDemux } from '../api/output-demux.ts'
import { ProbeReport } from './probe-report.ts'

/** The probe ends itself at the job's limit, and hard some seconds later; past this nothing will come any more. */
const PROBE_GRACE_MS = 8_000
/** An engine may keep the stream open although the container has ended, or end it before the state says so. */
const SETTLE_MS = 10_000
const DRAIN_MS = 1_000

export interface ProbeRun {
  readonly report: ProbeReport
  /** `bye`: the probe said its last word. Otherwise what ended it. */
  readonly ended: 'bye' | 'exit' | 'limit' | 'interruption'
  /** How the container ended, where the probe did not say bye. */
  readonly end: ContainerEnd | null
  /** The engine could not be asked that. */
  readonly error: unknown
  /** Since the epoch. */
  readonly startedMs: number
  /** Resolves soon: removing a container that has just ended costs less than removing one that is about to. */
  readonly gone: Promise<void>
}

export interface ProbeStart {
  readonly containers: Containers
  readonly container: Docker.Container
  readonly job: ProbeJob
  readonly demux: OutputDemux
  readonly signal: AbortSignal
  readonly onMeasure?: (startUs: number) => void
}

/** Starts a container whose entry point is the probe and listens to it. Rejects with ApiError when the engine fails. */
export async function runProbe({
  containers,
  container,
  job,
  demux,
  signal,
  onMeasure,
}: ProbeStart): Promise<ProbeRun> {
  const reader = createMessageReader()
  const report = new ProbeReport(job.steps, reader, onMeasure)
  // Podman does most of the start when it attaches.
  const startedMs = Date.now()
  const output = await containers.attach(container)
  const over = deferred<ProbeRun['ended']>()
  demux(
    output,
    (chunk) => {
      report.stdout(chunk)
      if (report.bye) over.resolve('bye')
    },
    (chunk) => report.complain(chunk),
  )
  output.once('end', () => over.resolve(report.bye ? 'bye' : 'exit'))
  output.once('close', () => over.resolve(report.bye ? 'bye' : 'exit'))
  output.once('error', () => over.resolve('exit'))
  const interrupt = (): void => over.resolve('interruption')
  signal.addEventListener('abort', interrupt, { once: true })
  let timer: NodeJS.Timeout | undefined
  try {
    if (signal.aborted) throw new Interruption()
    await containers.start(container)
    timer = setTimeout(() => over.resolve('limit'), job.limits.totalMs + PROBE_GRACE_MS)
    // Some engines leave the stream open when the container ends.
    const stopped = containers.stopped(container, job.limits.totalMs + PROBE_GRACE_MS)
    void stopped.then(
      () => setTimeout(() => over.resolve(report.bye ? 'bye' : 'exit'), DRAIN_MS).unref(),
      () => undefined,
    )
    const ended = await over.promise
    const { end, error } = ended === 'exit' ? await howItEnded(containers, container) : { end: null, error: null }
    const gone = ended === 'bye' ? settledWithin(stopped, DRAIN_MS) : Promise.resolve()
    return { report, ended, end, error, startedMs, gone }
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', interrupt)
    destroy(output)
  }
}

async function howItEnded(
  containers: Containers,
  container: Docker.Container,
): Promise<Pick<ProbeRun, 'end' | 'error'>> {
  try {
    await containers.stopped(container, SETTLE_MS)
    return { end: await containers.end(container), error: null }
  } catch (error) {
    return { end: null, error }
  }
}

async function settledWithin(work: Promise<void>, limitMs: number): Promise<void> {
  const late = deferred<void>()
  const timer = setTimeout(() => late.resolve(), limitMs)
  await Promise.race([work.catch(() => undefined), late.promise])
  clearTimeout(timer)
}

export function destroy(stream: NodeJS.ReadWriteStream): void {
  stream.on('error', () => undefined)
  if ('destroy' in stream && typeof stream.destroy === 'function') stream.destroy()
}

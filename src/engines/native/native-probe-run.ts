import { spawn, type ChildProcess } from 'node:child_process'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ProbeJob } from '../../protocol/job.ts'
import { createMessageReader } from '../../protocol/read-messages.ts'
import { deferred } from '../deferred.ts'
import { ProbeReport } from '../probe/probe-report.ts'
import type { ProbeRun } from '../probe/probe-run.ts'

/** The probe ends itself at the job's limit, and hard some seconds later. */
const PROBE_GRACE_MS = 8_000
/** Asked to end, it first ends what it started. */
const STOP_GRACE_MS = 3_000

export interface NativeStart {
  readonly probe: string
  readonly job: ProbeJob
  /** Where the job's file goes. */
  readonly directory: string
  readonly env: Readonly<Record<string, string>>
  readonly platform: string
  readonly signal: AbortSignal
  readonly onMeasure?: (startUs: number) => void
}

/** Starts the probe as a process of this machine, in a group of its own, and listens to it. Never rejects for what the probe does. */
export async function runNativeProbe(start: NativeStart): Promise<ProbeRun> {
  const { probe, job, directory, env, platform, signal, onMeasure } = start
  const jobPath = join(directory, 'job.json')
  await writeFile(jobPath, JSON.stringify(job))
  const reader = createMessageReader()
  const report = new ProbeReport(job.steps, reader, onMeasure)
  const startedMs = Date.now()
  const child = spawn(probe, [jobPath], {
    cwd: directory,
    env: { ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: platform !== 'win32',
    windowsHide: true,
  })
  const over = deferred<ProbeRun['ended']>()
  const closed = deferred<{ code: number | null; signal: NodeJS.Signals | null; error: string }>()
  child.stdout.on('data', (chunk: Buffer) => report.stdout(chunk))
  child.stderr.on('data', (chunk: Buffer) => report.complain(chunk))
  child.once('error', (error) => closed.resolve({ code: null, signal: null, error: error.message }))
  child.once('close', (code, by) => closed.resolve({ code, signal: by, error: '' }))
  void closed.promise.then(() => over.resolve(report.bye ? 'bye' : 'exit'))
  const timer = setTimeout(() => over.resolve('limit'), job.limits.totalMs + PROBE_GRACE_MS)
  const interrupt = (): void => over.resolve('interruption')
  signal.addEventListener('abort', interrupt, { once: true })
  if (signal.aborted) interrupt()
  try {
    const ended = await over.promise
    if (ended === 'limit' || ended === 'interruption') await endTree(child, platform, closed.promise)
    else if (child.pid !== undefined) killGroup(child.pid, platform)
    const { code, signal: by, error } = await closed.promise
    const end = {
      running: false,
      exitCode: code ?? (by === 'SIGTERM' ? 143 : 137),
      oomKilled: false,
      killedBy: by === 'SIGKILL' ? ('unclear' as const) : null,
      error,
      startedMs,
      finishedMs: Date.now(),
    }
    return { report, ended, end, error: null, startedMs, gone: Promise.resolve() }
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', interrupt)
    await rm(jobPath, { force: true, maxRetries: 8, retryDelay: 100 }).catch(() => undefined)
  }
}

/** The probe knows what it started, in whatever sessions that is; then its own group goes, whether it obeyed or not. */
async function endTree(child: ChildProcess, platform: string, closed: Promise<unknown>): Promise<void> {
  const { pid } = child
  if (pid === undefined) return
  if (platform === 'win32') {
    // Its job object ends all it started when it ends.
    child.kill()
    await closed
    return
  }
  child.kill('SIGTERM')
  const patience = deferred<void>()
  const timer = setTimeout(() => patience.resolve(), STOP_GRACE_MS)
  await Promise.race([closed, patience.promise])
  clearTimeout(timer)
  killGroup(pid, platform)
  child.kill('SIGKILL')
}

/** What may be left of the group that the probe led. */
function killGroup(pid: number, platform: string): void {
  if (platform === 'win32') return
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // Nothing was left.
  }
}

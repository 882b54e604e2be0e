import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ClockFacts } from '../../protocol/clocks.ts'
import { PROTOCOL_VERSION, type ProbeJob, type Step } from '../../protocol/job.ts'
import type { Measurement, SeriesMessage } from '../../protocol/measure.ts'
import { createMessageReader } from '../../protocol/read-messages.ts'

export interface HostMeasurement {
  /** Begun by `begin`; empty = none, and the probe ends by itself. */
  readonly measurements: readonly Measurement[]
  /** The host's clocks are read, their drift over so long; absent = they are not. */
  readonly clocksDriftMs?: number
  /** Ends it, whatever happens. */
  readonly limitMs: number
}

/** The probe on this machine itself, set up and waiting: the control of a duet. */
export interface HostProbe extends AsyncDisposable {
  /** Begins the first measurement at this moment, µs as in MeasureStart. */
  begin(startUs: number): void
  /** What came, when the probe has ended; less or nothing where it failed. */
  readonly series: Promise<readonly SeriesMessage[]>
  readonly clocks: Promise<ClockFacts | null>
}

/** Starts nothing but our own probe, with a job that names no program. Never rejects for what the probe does. */
export async function startHostProbe(probePath: string, measurement: HostMeasurement): Promise<HostProbe> {
  const { limitMs } = measurement
  const directory = await mkdtemp(join(tmpdir(), 'portcullis-control-'))
  const jobPath = join(directory, 'job.json')
  const limits = { outputBytes: 65_536, totalMs: limitMs }
  const workDir = join(directory, 'work')
  const steps = stepsOf(measurement)
  const job: ProbeJob = { protocol: PROTOCOL_VERSION, binary: probePath, workDir, limits, steps }
  await writeFile(jobPath, JSON.stringify(job))
  const child = spawn(probePath, [jobPath], { cwd: directory, env: {}, stdio: ['pipe', 'pipe', 'ignore'] })
  const reader = createMessageReader()
  const series: SeriesMessage[] = []
  const said: { clocks: ClockFacts | null } = { clocks: null }
  child.stdout.on('data', (chunk: Buffer) => {
    for (const message of reader.push(chunk)) {
      if (message.type === 'series') series.push(message)
      if (message.type === 'clocks') said.clocks = message.clocks
    }
  })
  child.stdin.on('error', () => undefined)
  const ended = new Promise<void>((resolve) => child.once('error', () => resolve()).once('close', () => resolve()))
  return {
    begin: (startUs) => void child.stdin.end(`${Math.round(startUs)}\n`),
    series: ended.then(() => series),
    clocks: ended.then(() => said.clocks),
    async [Symbol.asyncDispose]() {
      child.kill('SIGKILL')
      await ended
      await rm(directory, { recursive: true, force: true, maxRetries: 8, retryDelay: 100 }).catch(() => undefined)
    },
  }
}

function stepsOf({ measurements, clocksDriftMs, limitMs }: HostMeasurement): readonly Step[] {
  const measure = { kind: 'measure', id: 'duet', start: { kind: 'stdin' }, budgetMs: limitMs, measurements } as const
  const clocks = { kind: 'clocks', id: 'clocks', ntpServer: null, driftMs: clocksDriftMs ?? 0 } as const
  return [...(measurements.length > 0 ? [measure] : []), ...(clocksDriftMs === undefined ? [] : [clocks])]
}

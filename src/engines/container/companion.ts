import type Docker from 'dockerode'
import type { ObserveStep, ProbeJob, ServeStep } from '../../protocol/job.ts'
import type { ServeOutcome, StepOutcome } from '../../protocol/process.ts'
import type { Trouble } from '../../protocol/observation.ts'
import { createCellContainer, type CellContext } from './cell-context.ts'
import { probeJob } from './child-steps.ts'
import { PROBE_PATH } from './container-options.ts'
import { untilInterrupted } from '../api/interruption.ts'
import type { Pid1Result } from './pid1-result.ts'
import { runProbe, type ProbeRun } from '../probe/probe-run.ts'
import { probeTrouble } from '../probe/probe-trouble.ts'

const SETTLE_MS = 3_000

/**
 * The probe beside a server that is PID 1: it joins its PID and network namespace, waits until the server is ready, asks it and
 * stops it. When PID 1 ends the kernel ends the probe with it, so its last message may be missing.
 */
export class Companion {
  readonly #cell: CellContext
  readonly #main: Docker.Container
  readonly #step: ObserveStep
  readonly #job: ProbeJob
  #container: Docker.Container | null = null
  #running: Promise<ProbeRun> | null = null
  #run: ProbeRun | null = null

  constructor(cell: CellContext, { id, timeoutMs, serve }: ServeStep, main: Docker.Container) {
    this.#cell = cell
    this.#main = main
    this.#step = { kind: 'observe', id, timeoutMs, serve }
    this.#job = probeJob(cell, [this.#step], timeoutMs)
  }

  async create(): Promise<void> {
    const { path, stored } = this.#cell.volume.store(this.#job)
    const network = { kind: 'join', container: this.#main.id } as const
    this.#container = await createCellContainer(
      this.#cell,
      { command: [PROBE_PATH, path], env: [], cwd: '/', work: { kind: 'none' }, network },
      { unfiltered: true },
    )
    await untilInterrupted(stored, this.#cell.signal)
  }

  /** To be called once PID 1 was started. Resolves when the probe is done, with whether PID 1 should have to be ended. */
  async run(): Promise<boolean> {
    const { containers, demux, signal } = this.#cell
    this.#running = runProbe({ containers, container: this.#container!, job: this.#job, demux, signal })
    try {
      this.#run = await this.#running
      return this.#run.ended !== 'exit' || this.#run.report.outcomes.size === 0
    } catch {
      // It cannot join what has ended already; what became of PID 1 says more.
      return true
    }
  }

  /** Waits for the probe after PID 1 has ended. */
  async settled(): Promise<void> {
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, SETTLE_MS)
    })
    await Promise.race([late, this.#running?.catch(() => undefined)])
    clearTimeout(timer)
  }

  /** Resolves when it is gone. */
  async discard(): Promise<void> {
    if (this.#container) await this.#cell.containers.discard(this.#container)
  }

  /** Why the probe's container ended before the probe had said anything of a PID 1 that was still there; null = it did not. */
  trouble(): Trouble | null {
    const run = this.#run
    if (run?.ended !== 'exit' || run.report.outcomes.has(this.#step.id)) return null
    return probeTrouble(run, this.#cell.request.timeoutMs)
  }

  /** What the engine saw of PID 1, with what the probe saw of the exchange. `endedMs`: since the epoch, by this machine's clock. */
  complete(outcome: StepOutcome, endedMs: number): Pid1Result {
    const run = this.#run
    const said = run?.report.outcomes.get(outcome.step)
    if (run && said && !said.startError) {
      const { peakMemoryBytes, peakThreads, peakOpenFiles, peakProcesses, timedOut, descriptors, zombies } = said
      return {
        outcome: {
          ...outcome,
          timedOut: outcome.timedOut || timedOut,
          peakMemoryBytes,
          peakThreads,
          peakOpenFiles,
          peakProcesses,
          ...(descriptors && { descriptors }),
          ...(zombies !== undefined && { zombies }),
          serve: said.serve && { ...said.serve, stop: stopSeen(said.serve, run, endedMs) },
        },
        trouble: null,
      }
    }
    if (said?.startError || (run && run.ended !== 'exit')) {
      const message = said?.startError?.message ?? 'the probe beside PID 1 said nothing of it'
      return { outcome: null, trouble: { kind: 'probe-failed', message, step: outcome.step } }
    }
    // PID 1 ended before it could be asked.
    const serve = { readyMs: null, readyError: 'the server ended', response: null, requestError: null, stop: null }
    return { outcome: { ...outcome, serve }, trouble: null }
  }
}

/** The probe says its outcome before it sends the stop signal, since the end of PID 1 takes it along. */
function stopSeen({ stop }: ServeOutcome, { ended, report }: ProbeRun, endedMs: number): ServeOutcome['stop'] {
  if (stop === null || stop.exited || ended === 'bye') return stop
  return { ...stop, exited: true, afterMs: stop.afterMs + Math.max(0, endedMs - report.lastOutcomeMs!) }
}

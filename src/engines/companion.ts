import type Docker from 'dockerode'
import type { ObserveStep, ProbeJob, ServeStep } from '../protocol/job.ts'
import type { ServeOutcome, StepOutcome } from '../protocol/messages.ts'
import { createCellContainer, type CellContext } from './cell-context.ts'
import { probeJob } from './child-steps.ts'
import { PROBE_PATH } from './container-options.ts'
import type { ContainerEnd } from './containers.ts'
import { untilInterrupted } from './interruption.ts'
import type { Pid1Result } from './pid1-step.ts'
import { runProbe, type ProbeRun } from './probe-run.ts'
import { probeTrouble } from './probe-trouble.ts'

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
    this.#container = await createCellContainer(this.#cell, {
      command: [PROBE_PATH, path],
      env: [],
      cwd: '/',
      work: { kind: 'none' },
      join: this.#main.id,
    })
    await untilInterrupted(stored, this.#cell.signal)
  }

  /** To be called once PID 1 was started. Resolves when the probe is done, with whether PID 1 should have to be ended. */
  async run(): Promise<boolean> {
    const { containers, demux, signal } = this.#cell
    this.#running = runProbe({ containers, container: this.#container!, job: this.#job, demux, signal })
    try {
      this.#run = await this.#running
      return this.#run.ended !== 'exit'
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

  discard(): void {
    if (this.#container) this.#cell.containers.discard(this.#container)
  }

  /** What the engine saw of PID 1, with what the probe saw of the exchange. */
  complete(outcome: StepOutcome, end: ContainerEnd): Pid1Result {
    const said = this.#run?.report.outcomes.get(outcome.step)
    if (said) {
      const { peakMemoryBytes, peakThreads, peakOpenFiles, peakProcesses } = said
      const serve = said.serve && { ...said.serve, stop: this.#stop(said.serve, end) }
      return {
        outcome: { ...outcome, serve, peakMemoryBytes, peakThreads, peakOpenFiles, peakProcesses },
        trouble: null,
      }
    }
    if (this.#run && this.#run.ended !== 'exit') {
      return { outcome: null, trouble: { ...probeTrouble(this.#run, this.#step.timeoutMs)!, step: outcome.step } }
    }
    // PID 1 ended before it could be asked.
    const serve = { readyMs: null, readyError: 'the server ended', response: null, requestError: null, stop: null }
    return { outcome: { ...outcome, serve }, trouble: null }
  }

  /** The probe cannot see the end of the PID 1 that takes it along. */
  #stop({ stop }: ServeOutcome, end: ContainerEnd): ServeOutcome['stop'] {
    if (stop === null || stop.exited || this.#run?.ended === 'bye') return stop
    return { ...stop, exited: !end.running }
  }
}

import type Docker from 'dockerode'
import type { StepFile } from '../../protocol/job.ts'
import type { StartError, StepOutcome } from '../../protocol/process.ts'
import { ApiError } from '../api/api-error.ts'
import { BoundedOutput } from '../bounded-output.ts'
import { binaryPath, createCellContainer, type CellContext } from './cell-context.ts'
import { Companion } from './companion.ts'
import { containerEnv } from './container-env.ts'
import { numericUser, WORK_DIR } from './container-options.ts'
import type { ContainerEnd } from '../api/containers.ts'
import { deferred } from '../deferred.ts'
import { emptyOutcome } from '../empty-outcome.ts'
import { engineTrouble } from '../api/engine-trouble.ts'
import { untilInterrupted } from '../api/interruption.ts'
import type { Pid1Result, Pid1Step } from './pid1-result.ts'
import type { PackedFile } from '../api/pack-files.ts'
import { destroy } from '../probe/probe-run.ts'
import { readExitCode } from '../signal-names.ts'
import { startErrorOfFile, startErrorOfOutput, startErrorOfRefusal } from './start-error.ts'

const SETTLE_MS = 10_000
const DRAIN_MS = 1_000

/** Times that a step is started whose output the engine loses. */
const ATTEMPTS = 3

/** Runs one step in a container of its own, in which the engine starts the binary. Never rejects. */
export async function runAsPid1(cell: CellContext, step: Pid1Step): Promise<Pid1Result> {
  let result = await runOnce(cell, step)
  for (let attempt = 1; attempt < ATTEMPTS && isOutputLost(cell, result); attempt += 1) {
    result = await runOnce(cell, step)
  }
  return result
}

/** Under load an engine may lose what a container that ends at once has written. */
function isOutputLost({ dialect }: CellContext, { outcome }: Pid1Result): boolean {
  return outcome !== null && dialect.lostOutput?.test(outcome.stderr.text) === true
}

async function runOnce(cell: CellContext, step: Pid1Step): Promise<Pid1Result> {
  if (cell.request.profile.hostPid) {
    const message = `step ${step.id} starts as PID 1, which among the host's processes it is not`
    return { outcome: null, trouble: { kind: 'profile-refused', message, step: step.id } }
  }
  const refusal = whyNot(cell, step)
  if (refusal !== null) {
    return { outcome: null, trouble: { kind: 'engine-refused', message: refusal, step: step.id } }
  }
  const run = new Pid1Run(cell, step)
  try {
    return await run.toEnd()
  } catch (error) {
    if (cell.ipv6.refused(error)) return await runOnce(cell, step)
    const startError = startErrorOfRefusal(error, binaryPath(cell))
    if (startError) {
      const explained = explainedByFile(cell, startError)
      return { outcome: { ...emptyOutcome(step.id), startError: explained }, trouble: null }
    }
    return { outcome: null, trouble: engineTrouble(error, step.id) }
  } finally {
    run.discard()
  }
}

/** Attached standard input is not dependable over the engines' API, and a read-only root takes no files before the start. */
function whyNot({ request }: CellContext, step: Pid1Step): string | null {
  if (step.kind === 'run' && step.stdinBase64 !== null) {
    return `step ${step.id} starts as PID 1, where the engine gives it no standard input`
  }
  const absolute = step.files.find(({ path }) => path.startsWith('/'))
  if (absolute && request.profile.readOnlyRoot) {
    return `${absolute.path} cannot be put into a read-only root before PID 1 starts; use a relative path`
  }
  return null
}

function explainedByFile(cell: CellContext, startError: StartError): StartError {
  const file = cell.volume.binary(cell.request.binary)
  if (file === null) return startError
  const lacksAll = cell.request.profile.capabilities === undefined
  const asksForCapabilities = file.asksForCapabilities && lacksAll
  return startErrorOfFile(startError, binaryPath(cell), { ...file, asksForCapabilities })
}

function commandOf(cell: CellContext, args: readonly string[]): readonly [string, ...string[]] {
  const [first = binaryPath(cell), ...rest] = [...cell.launcher, binaryPath(cell), ...args]
  return [first, ...rest]
}

type Ending = 'exit' | 'limit' | 'interruption' | 'stopped'

class Pid1Run {
  readonly #cell: CellContext
  readonly #step: Pid1Step
  readonly #stdout: BoundedOutput
  readonly #stderr: BoundedOutput
  readonly #drained = deferred<void>()
  #container: Docker.Container | null = null
  #companion: Companion | null = null
  #output: NodeJS.ReadWriteStream | null = null
  #startedMs = 0
  #endedMs = 0

  constructor(cell: CellContext, step: Pid1Step) {
    this.#cell = cell
    this.#step = step
    this.#stdout = new BoundedOutput(cell.request.outputBytes)
    this.#stderr = new BoundedOutput(cell.request.outputBytes)
  }

  async toEnd(): Promise<Pid1Result> {
    const { containers, volume, signal, request } = this.#cell
    request.onPhase?.('creating')
    const container = await this.#create()
    await untilInterrupted(volume.filled(), signal)
    if (this.#step.kind === 'serve') {
      this.#companion = new Companion(this.#cell, this.#step, container)
      await this.#companion.create()
    }
    this.#output = await containers.attach(container)
    this.#listen(this.#output)
    request.onPhase?.('running')
    const leftMs = this.#cell.deadline.leftMs()
    const limitMs = Math.min(this.#step.timeoutMs, leftMs)
    this.#startedMs = Date.now()
    await untilInterrupted(containers.start(container), signal)
    const ending = await this.#wait(container, limitMs)
    if (ending !== 'exit') await containers.kill(container, 'SIGKILL').catch(ignoreRefusal)
    await containers.stopped(container, SETTLE_MS)
    const [end] = await Promise.all([containers.end(container), this.#drainedInTime(), this.#companion?.settled()])
    if (ending === 'limit' && leftMs < this.#step.timeoutMs) return this.#cellTimeUp()
    const isAssumed = ending === 'exit' && end.killedBy === 'outside' && this.#cell.dialect.seesMemoryKills
    const isOpen = isAssumed && !(await containers.wasAskedToKill(container, end.startedMs))
    return this.#result(ending, isOpen ? { ...end, killedBy: 'unclear' } : end)
  }

  discard(): void {
    const { containers, request } = this.#cell
    request.onPhase?.('removing')
    if (this.#output) destroy(this.#output)
    // First the one that lives in the other's namespaces: Podman keeps a container that another one depends on.
    const freed = this.#companion?.discard()
    if (this.#container) void containers.discard(this.#container, freed)
  }

  #cellTimeUp(): Pid1Result {
    const message = `the cell's time limit of ${this.#cell.request.timeoutMs} ms passed`
    return { outcome: null, trouble: { kind: 'time-limit', message, step: this.#step.id } }
  }

  async #create(): Promise<Docker.Container> {
    const { image, containers, dialect } = this.#cell
    const { args, env, files } = this.#step
    const relative = files.filter(({ path }) => !path.startsWith('/'))
    const container = await createCellContainer(this.#cell, {
      command: commandOf(this.#cell, args),
      env: containerEnv(env, image.env, dialect),
      cwd: WORK_DIR,
      // A tmpfs is empty at the start; only a volume can be written before.
      work: relative.length > 0 ? { kind: 'volume' } : { kind: 'tmpfs', owner: this.#workOwner() },
      network: { kind: 'none' },
    })
    this.#container = container
    if (relative.length > 0) await containers.put(container, WORK_DIR, relative.map(packed))
    const absolute = files.filter(({ path }) => path.startsWith('/'))
    if (absolute.length > 0) await containers.put(container, '/', absolute.map(packed))
    return container
  }

  /** Whom the tmpfs has to be given to. */
  #workOwner(): string | null {
    const { dialect, request, image } = this.#cell
    return dialect.makesWorkDirectory ? numericUser(request.profile.user ?? image.user) : null
  }

  #listen(output: NodeJS.ReadWriteStream): void {
    this.#cell.demux(
      output,
      (chunk) => this.#stdout.push(chunk),
      (chunk) => this.#stderr.push(chunk),
    )
    const drained = (): void => {
      this.#endedMs ||= Date.now()
      this.#drained.resolve()
    }
    output.once('end', drained)
    output.once('close', drained)
    output.once('error', drained)
  }

  async #drainedInTime(): Promise<void> {
    const timer = setTimeout(() => this.#drained.resolve(), DRAIN_MS)
    await this.#drained.promise
    clearTimeout(timer)
  }

  async #wait(container: Docker.Container, limitMs: number): Promise<Ending> {
    const { containers, signal } = this.#cell
    const over = deferred<Ending>()
    const timer = setTimeout(() => over.resolve('limit'), limitMs)
    const interrupt = (): void => over.resolve('interruption')
    if (signal.aborted) interrupt()
    signal.addEventListener('abort', interrupt, { once: true })
    containers.stopped(container, limitMs + SETTLE_MS).then(
      () => over.resolve('exit'),
      (error: unknown) => over.reject(error),
    )
    this.#companion?.run().then(
      (stillThere) => {
        if (stillThere) over.resolve('stopped')
      },
      (error: unknown) => over.reject(error),
    )
    try {
      return await over.promise
    } finally {
      clearTimeout(timer)
      signal.removeEventListener('abort', interrupt)
    }
  }

  #result(ending: Ending, end: ContainerEnd): Pid1Result {
    const step = this.#step.id
    if (ending === 'interruption') {
      return { outcome: null, trouble: { kind: 'interrupted', message: 'the run was interrupted', step } }
    }
    if (end.running) {
      const message = 'the engine says that the container has ended and that it is running'
      return { outcome: null, trouble: { kind: 'engine-refused', message, step } }
    }
    const { exitCode, signal } = readExitCode(end.exitCode)
    if (end.killedBy === 'outside' && ending === 'exit') {
      const message = 'the container was killed from outside (SIGKILL)'
      return { outcome: null, trouble: { kind: 'killed-from-outside', message, step } }
    }
    if (ending === 'stopped' && end.killedBy === 'outside') {
      // By us, since the probe beside it is gone.
      const trouble = this.#companion!.trouble()
      if (trouble) return { outcome: null, trouble }
    }
    const stdout = this.#stdout.captured()
    const stderr = this.#stderr.captured()
    const refused = startErrorOfOutput(end.exitCode, stdout.text, stderr.text, binaryPath(this.#cell))
    const startError = refused && explainedByFile(this.#cell, refused)
    const outcome: StepOutcome = {
      ...emptyOutcome(step),
      ...(startError ? { startError } : { exitCode, signal }),
      timedOut: ending === 'limit',
      durationMs: this.#durationMs(end),
      stdout,
      stderr,
      oomKills: end.oomKilled ? 1 : end.killedBy === 'unclear' ? null : 0,
    }
    if (startError || this.#companion === null) return { outcome, trouble: null }
    return this.#companion.complete(outcome, this.#endedMs || Date.now())
  }

  /** By this machine's clock where the engine may say that a container started after it has ended. */
  #durationMs(end: ContainerEnd): number {
    const seen = this.#endedMs === 0 ? 0 : this.#endedMs - this.#startedMs
    return Math.max(0, this.#cell.dialect.timesProcesses ? end.finishedMs - end.startedMs : seen)
  }
}

function packed({ path, contentBase64, mode }: StepFile): PackedFile {
  return { kind: 'content', path: path.replace(/^\/+/, ''), mode, content: Buffer.from(contentBase64, 'base64') }
}

/** It may have ended meanwhile, which engines say in several ways; whether it has is asked next. */
function ignoreRefusal(error: unknown): void {
  if (!(error instanceof ApiError) || error.lost) throw error
}

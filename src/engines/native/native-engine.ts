import { constants } from 'node:fs'
import { chmod, copyFile, mkdir, mkdtemp, rm, stat } from 'node:fs/promises'
import { availableParallelism, release, tmpdir, version } from 'node:os'
import { join } from 'node:path'
import { PROTOCOL_VERSION, type ProbeJob } from '../../protocol/job.ts'
import type { CellObservation, Trouble } from '../../protocol/observation.ts'
import { nothingSeen } from '../nothing-seen.ts'
import { deferred } from '../deferred.ts'
import { engineTrouble } from '../api/engine-trouble.ts'
import type { CellRequest, Engine, EngineDescription, Upload, UploadedBinary } from '../engine.ts'
import { fileHash } from '../hash-through.ts'
import { untilInterrupted } from '../api/interruption.ts'
import { nativeEnvironment } from './native-environment.ts'
import { runNativeProbe } from './native-probe-run.ts'
import {
  goarchOf,
  goosOf,
  machineName,
  nativeArchitectures,
  nativeMismatch,
  type NativeMachine,
} from './native-system.ts'
import { observationOf } from '../probe/probe-observation.ts'

export interface NativeOptions {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly machine?: NativeMachine
  /** Where each cell's own directory is made. */
  readonly temporary?: string
}

export function thisMachine(): NativeMachine {
  return { platform: process.platform, arch: process.arch, release: release(), version: version() }
}

/** Cells that are this machine itself: processes of its own, without a container around them. */
export function openNativeEngine(options: NativeOptions): Engine {
  return new NativeEngine(options)
}

class NativeEngine implements Engine {
  readonly description: EngineDescription
  readonly #machine: NativeMachine
  readonly #options: NativeOptions
  readonly #upload = deferred<Omit<Upload, 'probePath'> & { probe: string }>()
  readonly #closing = new AbortController()
  /** One cell after the other: they share the machine's ports and its directories. */
  #last: Promise<unknown> = Promise.resolve()

  constructor(options: NativeOptions) {
    const machine = options.machine ?? thisMachine()
    this.#machine = machine
    this.#options = options
    this.#upload.promise.catch(() => undefined)
    this.description = {
      kind: 'native',
      version: machine.release,
      apiVersion: '',
      address: 'this machine',
      os: goosOf(machine),
      arch: goarchOf(machine),
      kernel: machine.platform === 'linux' ? machine.release : null,
      cpus: availableParallelism(),
      rootless: process.getuid?.() !== 0,
      places: ['host'],
    }
  }

  async prepare({ probePath, ...upload }: Upload): Promise<void> {
    try {
      this.#upload.resolve({ probe: await probePath, ...upload })
    } catch (error) {
      this.#upload.reject(error)
      throw error
    }
  }

  async runCell(request: CellRequest, signal: AbortSignal): Promise<CellObservation> {
    const either = AbortSignal.any([signal, this.#closing.signal])
    const refused = this.#refusal(request)
    if (refused !== null) return nothingSeen(refused)
    const turn = this.#last
    const running = turn
      .then(async () => await this.#runCell(request, either))
      .catch((error: unknown) => nothingSeen(engineTrouble(error, null)))
    this.#last = running
    return await running
  }

  /** Why the cell would prove nothing here, or cannot be had as it is meant to be. */
  #refusal({ target, binaryPlatform, profile, steps }: CellRequest): Trouble | null {
    const trouble = (kind: Trouble['kind'], message: string, step: string | null = null): Trouble => {
      return { kind, message, step }
    }
    if (target.place !== 'host') {
      return trouble(
        'platform-unavailable',
        `${target.id} needs a container engine, and this machine itself was asked for`,
      )
    }
    const mismatch = nativeMismatch(this.#machine, target)
    if (mismatch !== null) return trouble('platform-unavailable', mismatch)
    const [os, arch] = binaryPlatform.split('/')
    if (os !== this.description.os || !nativeArchitectures(this.#machine).includes(arch!)) {
      const own = `${this.description.os}/${this.description.arch}`
      return trouble('platform-unavailable', `this machine is ${own}, the cell needs ${binaryPlatform}`)
    }
    if (profile.name !== 'default') {
      return trouble('profile-refused', 'a machine itself is not constrained; profiles are for containers')
    }
    const pid1 = steps.find(({ startAs }) => startAs === 'pid1')
    return pid1 === undefined
      ? null
      : trouble('engine-refused', 'a machine has its own PID 1; as-pid1 is for containers', pid1.step.id)
  }

  async #runCell(request: CellRequest, signal: AbortSignal): Promise<CellObservation> {
    request.onPhase?.('creating')
    const { probe, binaries, modesLost = false } = await untilInterrupted(this.#upload.promise, signal)
    const directory = await mkdtemp(join(this.#options.temporary ?? tmpdir(), 'portcullis-native-'))
    try {
      const { platform } = this.#machine
      const temporary = join(directory, 'tmp')
      await mkdir(temporary)
      const source = binaries.find(({ cellName }) => cellName === request.binary)!
      const job = this.#job(request, directory, await ownCopy(source, directory, { platform, modesLost }))
      request.onPhase?.('running')
      const { onMeasure } = request
      const run = await runNativeProbe({
        probe,
        job,
        directory,
        platform,
        env: nativeEnvironment(this.#options.env, temporary),
        signal,
        ...(onMeasure && { onMeasure }),
      })
      const place = { kind: 'host', name: machineName(this.#machine) } as const
      return { ...observationOf(run, request.timeoutMs), place }
    } finally {
      request.onPhase?.('removing')
      await rm(directory, { recursive: true, force: true, maxRetries: 8, retryDelay: 100 }).catch(() => undefined)
    }
  }

  #job({ outputBytes, timeoutMs, steps }: CellRequest, directory: string, binary: string): ProbeJob {
    return {
      protocol: PROTOCOL_VERSION,
      binary,
      workDir: join(directory, 'work'),
      fresh: [join(directory, 'work'), join(directory, 'tmp')],
      limits: { outputBytes, totalMs: Math.round(timeoutMs) },
      steps: steps.map(({ step }) => step),
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#closing.abort()
    await this.#last.catch(() => undefined)
  }
}

/** The file itself is the user's. Its mode comes along, unless that was lost on the way here. */
async function ownCopy(
  { hostPath: source, identity }: UploadedBinary,
  directory: string,
  { platform, modesLost }: { readonly platform: string; readonly modesLost: boolean },
): Promise<string> {
  const base = source.split(/[/\\]/).at(-1)!
  const name = platform === 'win32' && !/\.exe$/i.test(base) ? `${base}.exe` : base
  await mkdir(join(directory, 'bin'))
  const copy = join(directory, 'bin', name)
  identity?.holds(await stat(source, { bigint: true }))
  await copyFile(source, copy, constants.COPYFILE_FICLONE)
  identity?.holds(await stat(source, { bigint: true }))
  // A copy of a file system that clones reads nothing: the hash is of what will run.
  identity?.used(await fileHash(copy))
  if (modesLost || platform === 'win32') await chmod(copy, 0o755)
  return copy
}

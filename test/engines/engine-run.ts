import { randomBytes } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Docker from 'dockerode'
import { openEngine } from '../../src/engines/open-engine.ts'
import type { CellRequest, Engine, Upload } from '../../src/engines/engine.ts'
import { findEngine, type FoundEngine } from '../../src/engines/find/find-engine.ts'
import { probeFor } from '../../src/engines/probe/probe-binary.ts'
import type { CellStep, RunStep, ServeStep, Step } from '../../src/protocol/job.ts'
import type { StepOutcome } from '../../src/protocol/process.ts'
import type { CellObservation } from '../../src/protocol/observation.ts'
import type { Profile } from '../../src/targets/profile.ts'
import { goBuild } from '../helpers/go-build.ts'

const ROOT = join(import.meta.dirname, '../..')

export const PROFILE: Profile = {
  name: 'default',
  description: '',
  memoryBytes: 128 << 20,
  pids: 64,
  cpus: null,
  readOnlyRoot: false,
  user: null,
  openFiles: 1024,
  tmpfs: {},
}

export interface Programs {
  readonly probe: string
  readonly actor: string
  /** The same, wanting a loader that only some images have. */
  readonly wantsLoader: string
}

let built: Promise<Programs> | null = null

/** Probe and actor, built once for all tests of a worker. */
function programs(): Promise<Programs> {
  built ??= build()
  return built
}

async function build(): Promise<Programs> {
  const actor = goBuild(join(import.meta.dirname, 'actor'))
  const wantsLoader = goBuild(join(import.meta.dirname, 'actor'), { args: ['-buildmode=pie'] })
  // Shared by all files of a run of the tests.
  const cacheDir = join(tmpdir(), 'portcullis-test-cache')
  const options = { packageRoot: ROOT, cacheDir, env: process.env, log: () => undefined }
  const arch = process.arch === 'x64' ? 'amd64' : 'arm64'
  return { actor, wantsLoader, probe: await probeFor({ os: 'linux', arch }, options) }
}

export interface TestRun extends AsyncDisposable {
  readonly engine: Engine
  /** Settles as `prepare` does. */
  readonly prepared: Promise<void>
  readonly runId: string
  readonly cacheDir: string
  cell(over: Partial<CellRequest>, signal?: AbortSignal): Promise<CellObservation>
}

/** Docker at its usual socket, or a service of Podman that is started for the caller, who stops it. */
export async function findUsual(kind: 'docker' | 'podman'): Promise<FoundEngine> {
  const signal = new AbortController().signal
  const sockets = kind === 'podman' ? { sockets: { docker: [], podman: [] } } : {}
  return await findEngine(kind, { env: {}, platform: 'linux', log: () => undefined, signal, ...sockets })
}

/** An engine opened on what was found, with the actor uploaded as `app`. */
export async function openRun(found: FoundEngine, upload: Partial<Upload> = {}): Promise<TestRun> {
  const { actor, probe, wantsLoader } = await programs()
  const cacheDir = await mkdtemp(join(tmpdir(), 'portcullis-cache-'))
  const runId = `test${randomBytes(6).toString('hex')}`
  const engine = await openEngine({ ...found, stopService: null }, { cacheDir, runId, log: () => undefined })
  const noProgram = join(cacheDir, 'no-program')
  await writeFile(noProgram, 'module no/program\n', { mode: 0o755 })
  const binaries = [
    { hostPath: actor, cellName: 'app' },
    { hostPath: wantsLoader, cellName: '1/app' },
    { hostPath: noProgram, cellName: 'no-program' },
  ]
  const prepared = engine.prepare({ binaries, probePath: Promise.resolve(probe), ...upload })
  prepared.catch(() => undefined)
  const { os, arch } = engine.description
  return {
    engine,
    prepared,
    runId,
    cacheDir,
    cell(over, signal = new AbortController().signal) {
      const request: CellRequest = {
        cellId: 'test',
        binary: 'app',
        target: { id: 'test', os: 'linux' },
        binaryPlatform: `${os}/${arch}`,
        image: null,
        standIn: null,
        platform: `${os}/${arch}`,
        profile: PROFILE,
        steps: [],
        pull: 'never',
        timeoutMs: 30_000,
        outputBytes: 10_000,
        ...over,
      }
      return engine.runCell(request, signal)
    },
    async [Symbol.asyncDispose]() {
      await engine[Symbol.asyncDispose]()
      await rm(cacheDir, { recursive: true, force: true })
    },
  }
}

export function child(step: Step): CellStep {
  return { step, startAs: 'child' }
}

export function pid1(step: Step): CellStep {
  return { step, startAs: 'pid1' }
}

export const FACTS: CellStep = child({ kind: 'facts', id: 'facts' })

export function runStep(id: string, args: readonly string[], over: Partial<RunStep> = {}): RunStep {
  return { kind: 'run', id, args, env: {}, files: [], timeoutMs: 10_000, stdinBase64: null, ...over }
}

export function serveStep(id: string, args: readonly string[], over: Partial<ServeStep> = {}): ServeStep {
  const url = 'http://127.0.0.1:8080/'
  const request = { method: 'GET', url, headers: {}, bodyBase64: null, timeoutMs: 2_000 }
  return {
    kind: 'serve',
    id,
    args,
    env: {},
    files: [],
    timeoutMs: 10_000,
    serve: {
      ready: { kind: 'http', url },
      readyTimeoutMs: 3_000,
      request,
      stop: { signal: 'SIGTERM', graceMs: 1_000 },
    },
    ...over,
  }
}

export function outcomeOf(observation: CellObservation, id: string): StepOutcome {
  const found = observation.outcomes.find((outcome) => outcome.step === id)
  if (!found) throw new Error(`no outcome of ${id}: ${JSON.stringify(observation.trouble)}`)
  return found
}

export function socketOf(found: FoundEngine): string {
  if (found.address.kind !== 'socket') throw new Error('these tests need an engine at a socket')
  return found.address.path
}

/** The containers of a run that are running right now. */
export async function runningContainers(found: FoundEngine, runId: string): Promise<readonly Docker.Container[]> {
  const docker = new Docker({ socketPath: socketOf(found) })
  const filters = { label: [`portcullis.run=${runId}`], status: ['running'] }
  const listed = await docker.listContainers({ filters })
  return listed.map(({ Id }) => docker.getContainer(Id))
}

/** Everything that the engine still has of a run. */
export async function leftOf(found: FoundEngine, runId: string): Promise<readonly string[]> {
  const docker = new Docker({ socketPath: socketOf(found) })
  const filters = { label: [`portcullis.run=${runId}`] }
  const [containers, volumes, images] = await Promise.all([
    docker.listContainers({ all: true, filters }),
    docker.listVolumes({ filters }),
    docker.listImages({ filters }),
  ])
  return [
    ...containers.map(({ Names }) => Names[0]!),
    ...(volumes.Volumes ?? []).map(({ Name }) => Name),
    ...images.map(({ Id }) => Id),
  ]
}

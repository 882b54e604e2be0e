import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll } from 'vitest'
import { probeFor } from '../../src/engines/probe/probe-binary.ts'
import type { ProbeKind } from '../../src/engines/probe/probe-tools.ts'
import { PROTOCOL_VERSION, type ProbeJob, type RunStep, type ServeStep, type Step } from '../../src/protocol/job.ts'
import type { ProbeMessage } from '../../src/protocol/messages.ts'
import type { StepOutcome } from '../../src/protocol/process.ts'
import { readMessages } from '../../src/protocol/read-messages.ts'

const ROOT = join(import.meta.dirname, '../..')
export const ARCH: string = process.arch === 'x64' ? 'amd64' : 'arm64'

const probes = new Map<ProbeKind, Promise<string>>()
const programs = new Map<string, string>()

/** The probe of this source, built once for a worker. */
export function builtProbe(kind: ProbeKind = 'cell'): Promise<string> {
  let probe = probes.get(kind)
  if (probe === undefined) {
    const tools = { packageRoot: ROOT, cacheDir: temporary('cache'), env: process.env, log: () => undefined }
    probe = probeFor({ os: 'linux', arch: ARCH, kind }, tools)
    probes.set(kind, probe)
  }
  return probe
}

/** A program of test/fixtures/probe, built once for a worker. */
export function program(name: string): string {
  let path = programs.get(name)
  if (path === undefined) {
    path = join(temporary('program'), name)
    execFileSync('go', ['build', '-trimpath', '-ldflags=-s -w', '-o', path, 'main.go'], {
      cwd: join(ROOT, 'test/fixtures/probe', name),
      env: { ...process.env, GOWORK: 'off', CGO_ENABLED: '0', GO111MODULE: 'off' },
    })
    programs.set(name, path)
  }
  return path
}

let folder: string | null = null

/** A new folder, removed when the tests of this file are over. */
export function temporary(purpose: string): string {
  folder ??= mkdtempSync(join(tmpdir(), 'portcullis-probe-'))
  return mkdtempSync(join(folder, `${purpose}-`))
}

afterAll(() => {
  if (folder) rmSync(folder, { recursive: true, force: true })
})

export function runStep(over: Partial<RunStep> = {}): RunStep {
  return { kind: 'run', id: 'run', args: [], env: {}, files: [], timeoutMs: 10_000, stdinBase64: null, ...over }
}

export function serveStep(
  port: number,
  over: Partial<ServeStep> = {},
  serve: Partial<ServeStep['serve']> = {},
): ServeStep {
  return {
    kind: 'serve',
    id: 'serve',
    args: [`127.0.0.1:${port}`],
    env: {},
    files: [],
    timeoutMs: 10_000,
    ...over,
    serve: {
      ready: { kind: 'tcp', address: `127.0.0.1:${port}` },
      readyTimeoutMs: 5_000,
      request: null,
      stop: { signal: 'SIGTERM', graceMs: 2_000 },
      ...serve,
    },
  }
}

export interface ProbeResult {
  readonly messages: readonly ProbeMessage[]
  readonly problems: readonly string[]
  readonly outcomes: readonly StepOutcome[]
  /** The first outcome; throws with all that was said when there is none. */
  readonly outcome: StepOutcome
  readonly stderr: string
  readonly exitCode: number | null
  readonly wallMs: number
  readonly saidBye: boolean
}

export interface JobOver {
  readonly binary: string
  readonly steps: readonly Step[]
  readonly workDir?: string
  readonly outputBytes?: number
  readonly totalMs?: number
}

function probeJob({ binary, steps, workDir, outputBytes = 65_536, totalMs = 20_000 }: JobOver): ProbeJob {
  return {
    protocol: PROTOCOL_VERSION,
    binary,
    workDir: workDir ?? join(temporary('work'), 'made-by-the-probe'),
    limits: { outputBytes, totalMs },
    steps,
  }
}

export interface NativeOptions {
  readonly env?: Readonly<Record<string, string>>
  /** Words before the probe: `prlimit --nofile=...`. */
  readonly wrapper?: readonly string[]
  /** What it gets on stdin; null = nothing is attached. */
  readonly stdin?: string | null
  /** Absent: that of a container. */
  readonly probe?: string
}

export async function runNatively(
  over: JobOver,
  { env = {}, wrapper = [], stdin = null, probe }: NativeOptions = {},
): Promise<ProbeResult> {
  const job = join(temporary('job'), 'job.json')
  writeFileSync(job, JSON.stringify(probeJob(over)))
  const command = [...wrapper, probe ?? (await builtProbe()), job]
  return await collect(command, { ...process.env, ...env }, stdin)
}

/** Runs the probe as PID 1 of a container from an empty image, constrained as the engine does it. */
export async function runInContainer(
  image: string,
  over: JobOver,
  options: readonly string[] = [],
): Promise<ProbeResult> {
  const directory = await volume(over)
  const name = `portcullis-probe-${basename(directory)}`
  const docker = [...dockerRun(directory, name), '--network', 'none', ...options, image, PROBE, JOB]
  const hung = setTimeout(() => execFileSync('docker', ['rm', '-f', name]), 60_000)
  try {
    return await collect(docker, process.env)
  } finally {
    clearTimeout(hung)
  }
}

export interface ObservedJob extends JobOver {
  readonly args: readonly string[]
  /** What the job says that the binary is. */
  readonly claim?: string
}

/** Runs the binary as PID 1 of a container, and the probe in another one that joins it. */
export async function observeInContainer(image: string, over: ObservedJob): Promise<ProbeResult> {
  const directory = await volume(over, over.claim)
  const name = `portcullis-probe-${basename(directory)}`
  const [docker, ...start] = dockerRun(directory, `${name}-main`)
  execFileSync(docker!, [...start, '--network', 'none', '--detach', image, APP, ...over.args])
  try {
    const join = ['--network', `container:${name}-main`, '--pid', `container:${name}-main`]
    return await collect([...dockerRun(directory, name), ...join, image, PROBE, JOB], process.env)
  } finally {
    await removed(name)
  }
}

/** Those that ended by themselves are being removed already, which a busy engine takes its time over and calls an error. */
async function removed(name: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const left = execFileSync('docker', ['ps', '--all', '--quiet', '--filter', `name=${name}`])
      .toString()
      .split('\n')
    const ids = left.filter((id) => id !== '')
    if (ids.length === 0) return
    spawnSync('docker', ['rm', '-f', ...ids], { stdio: 'ignore' })
    await sleep(100)
  }
  throw new Error(`the containers ${name} could not be removed`)
}

const APP = '/.portcullis/app'
const PROBE = '/.portcullis/probe'
const JOB = '/.portcullis/jobs/cell.json'

async function volume(over: JobOver, binary = APP): Promise<string> {
  const directory = temporary('volume')
  for (const path of [folder!, directory]) chmodSync(path, 0o755) // cells have users of their own
  mkdirSync(join(directory, 'jobs'))
  copyFileSync(await builtProbe(), join(directory, 'probe'))
  copyFileSync(over.binary, join(directory, 'app'))
  writeFileSync(
    join(directory, 'jobs/cell.json'),
    JSON.stringify(probeJob({ ...over, binary, workDir: '/.portcullis-work' })),
  )
  return directory
}

function dockerRun(directory: string, name: string): string[] {
  return [
    ...['docker', 'run', '--rm', '--name', name, '--label', 'portcullis.test=probe', '--cap-drop', 'ALL'],
    ...['--security-opt', 'no-new-privileges', '--read-only', '--tmpfs', '/.portcullis-work:exec,mode=1777'],
    ...['-v', `${directory}:/.portcullis:ro`],
  ]
}

/** An empty image, as `scratch` is one. */
export function importEmptyImage(): string {
  const empty = Buffer.alloc(10_240)
  return execFileSync('docker', ['import', '-'], { input: empty }).toString().trim()
}

async function collect(
  [command, ...args]: readonly string[],
  env: NodeJS.ProcessEnv,
  stdin: string | null = null,
): Promise<ProbeResult> {
  const startedAt = performance.now()
  const child = spawn(command!, args, { env, stdio: ['pipe', 'pipe', 'pipe'] })
  // It may have ended before it read a word.
  child.stdin.on('error', () => undefined)
  child.stdin.end(stdin ?? '')
  const stdout: Buffer[] = []
  let stderr = ''
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  const wallMs = performance.now() - startedAt
  const { messages, problems } = readMessages(Buffer.concat(stdout))
  const outcomes = messages.flatMap((message) => (message.type === 'outcome' ? [message.outcome] : []))
  return {
    messages,
    problems,
    outcomes,
    get outcome(): StepOutcome {
      const [first] = outcomes
      if (!first) throw new Error(`no outcome: ${JSON.stringify({ messages, problems, stderr, exitCode })}`)
      return first
    },
    stderr,
    exitCode,
    wallMs,
    saidBye: messages.some(({ type }) => type === 'bye'),
  }
}

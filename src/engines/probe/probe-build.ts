import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { chmod, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isOwnFile, ownFolder, temporaryFolder } from '../own-folder.ts'
import { probeKind, type ProbePlatform, type ProbeTools } from './probe-tools.ts'
import { goEnvironment } from './go-environment.ts'
import type { GoToolchain } from './probe-go.ts'

const TOOL = 'portcullis-probe'
/** Beside the program in the cache: the SHA-256 of what was put there, hex. */
const SUM = 'sha256'

/** The probe that this Go has built from this source before, or builds now. */
export async function cachedProbe(platform: ProbePlatform, go: GoToolchain, tools: ProbeTools): Promise<string> {
  const source = join(tools.packageRoot, 'probe')
  const sourceHash = hashSource(source)
  const entry: CacheEntry = {
    root: ownToolCache(tools),
    version: cacheVersion(sourceHash, go.version),
    arch: `${platform.os}-${platform.arch}-${probeKind(platform)}`,
    file: platform.os === 'windows' ? `${TOOL}.exe` : TOOL,
  }
  const cached = await fromCache(entry)
  if (cached !== null) return cached
  const directory = temporaryFolder()
  try {
    const built = join(directory, entry.file)
    const startedAt = performance.now()
    await buildProbe({ source, sourceHash, platform, go: go.path, out: built, env: tools.env })
    tools.log(`probe: built with ${go.version} in ${Math.round(performance.now() - startedAt)} ms`)
    await chmod(built, 0o755)
    await writeFile(join(directory, SUM), await sha256Of(built), { mode: 0o600 })
    return await intoCache(directory, entry, tools.log)
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}

/**
 * Of what goes into the program: go.mod and the Go files but the tests. Sixteen hexadecimal digits. Every run comes by here,
 * and for many small files reading in one go takes a fifth of what the thread pool does.
 */
export function hashSource(directory: string): string {
  const hash = createHash('sha256')
  for (const name of sourceFiles(directory)) {
    const text = readFileSync(join(directory, name))
    hash.update(`${name}\0${text.length}\0`).update(text)
  }
  return hash.digest('hex').slice(0, 16)
}

function sourceFiles(directory: string, below = ''): string[] {
  return readdirSync(join(directory, below), { withFileTypes: true })
    .flatMap((entry) => {
      const name = below + entry.name
      if (entry.isDirectory()) return entry.name === 'testdata' ? [] : sourceFiles(directory, `${name}/`)
      return name === 'go.mod' || (name.endsWith('.go') && !name.endsWith('_test.go')) ? [name] : []
    })
    .sort()
}

interface CacheEntry {
  readonly root: string
  readonly version: string
  readonly arch: string
  readonly file: string
}

/** A semantic version, as the tool cache wants one: `1.0.0-s0123456789abcdef.go1-26-8`. */
export function cacheVersion(sourceHash: string, goVersion: string): string {
  return `1.0.0-s${sourceHash}.${goVersion.replaceAll(/[^0-9A-Za-z-]/g, '-')}`
}

/**
 * What lies there is executed, on this machine too. GitHub's hosted runners let everybody write into their tool cache: then the user's own
 * cache has it.
 */
function ownToolCache({ env, cacheDir }: ProbeTools): string {
  const runners = env.RUNNER_TOOL_CACHE
  return (runners ? ownFolder(runners) : null) ?? ownFolder(join(cacheDir, 'tools')) ?? temporaryFolder()
}

/**
 * The lookup of @actions/tool-cache (`find`: TOOL/VERSION/ARCH with `.complete` beside it) without loading it: its imports cost
 * more than all else on this way, and all runs but the first come by here. A file that is not as it was put there is made anew.
 */
async function fromCache({ root, version, arch, file }: CacheEntry): Promise<string | null> {
  const directory = join(root, TOOL, version, arch)
  const path = join(directory, file)
  try {
    if (ownFolder(directory) === null || !isOwnFile(path) || !isOwnFile(join(directory, SUM))) return null
    await stat(`${directory}.complete`)
    const sum = await readFile(join(directory, SUM), 'utf8')
    return sum === (await sha256Of(path)) ? path : null
  } catch {
    return null
  }
}

async function sha256Of(path: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(path))
    .digest('hex')
}

let lastIntoCache: Promise<unknown> = Promise.resolve()

/** One after the other: where the cache lies is said to the library by the environment of the process. */
async function intoCache(directory: string, entry: CacheEntry, log: (line: string) => void): Promise<string> {
  const turn = lastIntoCache.then(async () => await putIntoCache(directory, entry, log))
  lastIntoCache = turn.catch(() => undefined)
  return await turn
}

async function putIntoCache(directory: string, entry: CacheEntry, log: (line: string) => void): Promise<string> {
  const { cacheDir } = await import('@actions/tool-cache')
  // It reads both from the environment alone; off a runner they are not set.
  const before = { RUNNER_TOOL_CACHE: process.env.RUNNER_TOOL_CACHE, RUNNER_TEMP: process.env.RUNNER_TEMP }
  Object.assign(process.env, { RUNNER_TOOL_CACHE: entry.root, RUNNER_TEMP: directory })
  const restoreOutput = divertWorkflowCommands(log)
  try {
    // Made by the user's umask otherwise, which may let the group write.
    ownFolder(join(entry.root, TOOL, entry.version))
    const folder = await cacheDir(directory, TOOL, entry.version, entry.arch)
    await chmod(folder, 0o700)
    return join(folder, entry.file)
  } finally {
    restoreOutput()
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name]
      else process.env[name] = value
    }
  }
}

/** The tool cache prints `::debug::` lines, on a runner or not; stdout may be somebody's JSON. */
function divertWorkflowCommands(log: (line: string) => void): () => void {
  // oxlint-disable-next-line typescript/unbound-method -- put back as it was
  const write = process.stdout.write
  process.stdout.write = function divert(...args: Parameters<typeof write>): boolean {
    const [chunk] = args
    if (typeof chunk !== 'string' || !chunk.startsWith('::debug::')) return write.apply(process.stdout, args)
    log(`probe: ${chunk.slice('::debug::'.length).trim()}`)
    return true
  } as typeof write
  return () => {
    process.stdout.write = write
  }
}

export interface BuildRequest {
  readonly source: string
  readonly sourceHash: string
  readonly platform: ProbePlatform
  readonly go: string
  readonly out: string
  readonly env: ProbeTools['env']
  /** Version to build with instead of the very Go at hand (`go1.26.8`); scripts only. */
  readonly toolchain?: string
}

/** The same source and Go give the same bytes, wherever they lie. */
export async function buildProbe({
  source,
  sourceHash,
  platform,
  go,
  out,
  env,
  toolchain,
}: BuildRequest): Promise<void> {
  const { exec } = await import('@actions/exec')
  let said = ''
  const listen = (data: Buffer): void => {
    if (said.length < 4_000) said += data.toString()
  }
  const flags = ['-trimpath', '-buildvcs=false', `-ldflags=-s -w -buildid= -X main.sourceVersion=${sourceHash}`]
  const kind = probeKind(platform)
  // The client of a serve step speaks HTTP/1.1; only a machine's probe has a server, with HTTP/2.
  const tags = kind === 'cell' ? ['-tags', 'nethttpomithttp2'] : []
  const code = await exec(go, ['build', ...flags, ...tags, '-o', out, `./cmd/${kind}`], {
    cwd: source,
    env: goEnvironment(env, { GOOS: platform.os, GOARCH: platform.arch, ...(toolchain && { GOTOOLCHAIN: toolchain }) }),
    silent: true,
    ignoreReturnCode: true,
    listeners: { stdout: listen, stderr: listen },
  })
  if (code !== 0) throw new Error(`go build ended with exit code ${code}: ${said.trim()}`)
}

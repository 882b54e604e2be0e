import { readFile, realpath, stat } from 'node:fs/promises'
import { delimiter, dirname, join } from 'node:path'
import { goEnvironment } from './go-environment.ts'
import type { ProbeTools } from './probe-tools.ts'

export interface GoToolchain {
  readonly path: string
  /** `go1.26.8` */
  readonly version: string
}

const OLDEST_MINOR = 21

/** The first `go` on PATH, or null when there is none or it is older than Go 1.21. */
export async function findGo(tools: ProbeTools): Promise<GoToolchain | null> {
  const path = await firstOnPath(tools.env.PATH ?? '')
  if (path === null) return null
  const version = (await versionFile(path)) ?? (await askVersion(path, tools))
  const minor = /^go1\.(\d+)/.exec(version ?? '')?.[1]
  if (version === null || minor === undefined || Number(minor) < OLDEST_MINOR) {
    tools.log(
      `probe: ${path} is ${version ?? 'no Go that tells its version'}; Go 1.${OLDEST_MINOR} is needed to build the probe`,
    )
    return null
  }
  return { path, version }
}

async function firstOnPath(searchPath: string): Promise<string | null> {
  const name = process.platform === 'win32' ? 'go.exe' : 'go'
  for (const directory of searchPath.split(delimiter)) {
    if (directory === '') continue
    const candidate = join(directory, name)
    const found = await stat(candidate).catch(() => null)
    if (found?.isFile() && (process.platform === 'win32' || (found.mode & 0o111) !== 0)) return candidate
  }
  return null
}

/** GOROOT/VERSION names the toolchain; reading it spares the 10 ms and more that `go version` takes. */
async function versionFile(path: string): Promise<string | null> {
  try {
    const text = await readFile(join(dirname(dirname(await realpath(path))), 'VERSION'), 'utf8')
    return /^go1\.\S+/.exec(text)?.[0] ?? null
  } catch {
    return null
  }
}

async function askVersion(path: string, { env, log }: ProbeTools): Promise<string | null> {
  const { getExecOutput } = await import('@actions/exec')
  const answer = await getExecOutput(path, ['version'], {
    silent: true,
    ignoreReturnCode: true,
    env: goEnvironment(env, {}),
  }).catch((error: unknown) => {
    log(`probe: ${path} version: ${String(error)}`)
    return null
  })
  return /^go version (?:devel )?(go1\.\S+)/.exec(answer?.stdout ?? '')?.[1] ?? null
}

import { execFile } from 'node:child_process'
import { chmodSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** The release that the shipped probes are built with, and that the tests get where the installed one is older than they need. */
export const GO_RELEASE = 'go1.26.8'
/** Go reads a cgroup's CPU quota since then; older ones build the same source without the code that the tests ask about. */
const OLDEST_MINOR = 25
/** Hashes of golang.org/toolchain, as https://sum.golang.org has them. */
const SUMS: Readonly<Record<string, string>> = {
  x64: 'h1:ZOmGe1OnfREDMIdb1Qi4G9JSuDPBLGExZMQ4nis1RXM=',
  arm64: 'h1:sYL/O6MqS68ML0kjsQ36WoYIpJqkw60TxizWUYUKQMc=',
}
const ARCHITECTURES: Readonly<Record<string, string>> = { x64: 'amd64', arm64: 'arm64' }
const LIMIT_MS = 15 * 60_000

/**
 * Debian 13 has Go 1.24, Debian 12 has 1.19, and neither fetches a newer one by itself. As a module the toolchain can be fetched by any Go: through
 * GOPROXY, held against the checksum database by Go and against SUMS here. It lies in Go's module cache and is the first on this process' PATH.
 */
export async function ensureGo(log: (line: string) => void): Promise<void> {
  const installed = await goVersion()
  if (isNewEnough(installed)) return
  const sum = SUMS[process.arch]
  if (process.platform !== 'linux' || sum === undefined) {
    throw new Error(
      `The tests need Go 1.${OLDEST_MINOR} or later, and ${installed} is on the PATH: install a newer one.`,
    )
  }
  log(
    `tests need Go 1.${OLDEST_MINOR} or later, and ${installed} is installed: fetching ${GO_RELEASE} into Go's module cache, about 70 MB`,
  )
  const bin = join(await downloadToolchain(sum), 'bin')
  process.env['PATH'] = `${bin}:${process.env['PATH']}`
  delete process.env['GOROOT']
  const brought = await goVersion()
  if (!isNewEnough(brought)) throw new Error(`${join(bin, 'go')} should be ${GO_RELEASE} and says ${brought}`)
}

async function goVersion(): Promise<string> {
  const { stdout } = await run('go', ['env', 'GOVERSION'], { cwd: tmpdir() })
  return stdout.trim()
}

function isNewEnough(version: string): boolean {
  const minor = /^go1\.(\d+)/.exec(version)?.[1]
  return version.startsWith('devel') || (minor !== undefined && Number(minor) >= OLDEST_MINOR)
}

/** Returns its GOROOT. */
async function downloadToolchain(sum: string): Promise<string> {
  const module = `golang.org/toolchain@v0.0.1-${GO_RELEASE}.linux-${ARCHITECTURES[process.arch]}`
  const env = { ...process.env, GOTOOLCHAIN: 'local', GOFLAGS: '', GOWORK: 'off' }
  const options = { cwd: tmpdir(), env, timeout: LIMIT_MS }
  const { stdout } = await run('go', ['mod', 'download', '-json', module], options).catch((error: unknown) => {
    const { stdout: said = '', stderr = '', message } = error as Error & { stdout?: string; stderr?: string }
    throw new Error(`go mod download ${module} failed: ${said.trim() || stderr.trim() || message}`, { cause: error })
  })
  const { Dir: folder, Sum: found } = JSON.parse(stdout) as { Dir: string; Sum: string }
  if (found !== sum) throw new Error(`${module} has the hash ${found}, expected ${sum}: it is not used`)
  // Files of a module are not executable.
  const tools = join(folder, 'pkg', 'tool', `linux_${ARCHITECTURES[process.arch]}`)
  for (const place of [join(folder, 'bin'), tools]) {
    for (const name of readdirSync(place)) chmodSync(join(place, name), 0o755)
  }
  return folder
}

import { existsSync, readdirSync } from 'node:fs'
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { EngineUnavailableError } from '../src/errors.ts'
import { findEngine, type FoundEngine } from '../src/engines/find/find-engine.ts'
import { formatEngineAddress } from '../src/engines/find/engine-address.ts'
import { cacheDirectory } from '../src/host/process/cache-directory.ts'
import { hasCommand, installPackages, whyNotInstall } from './install-packages.ts'
import { startDockerd } from './start-dockerd.ts'

const run = promisify(execFile)

export interface EngineWish {
  readonly want: 'docker' | 'podman' | 'any'
  readonly log: (line: string) => void
}

/** An engine that answers. Its end stops what `ensureEngine` started itself, and nothing else. */
export interface EnsuredEngine extends AsyncDisposable {
  readonly kind: 'docker' | 'podman'
  /** `unix:///var/run/docker.sock`; null = Podman's service is started anew by each run that needs it. */
  readonly address: string | null
  readonly startedHere: boolean
  stop(): Promise<void>
}

/**
 * Uses the engine that answers. Where there is none, on Debian or Ubuntu as root, installs and starts one, saying so; elsewhere rejects
 * with EngineUnavailableError, which says what to do.
 */
export async function ensureEngine(wish: EngineWish): Promise<EnsuredEngine> {
  const found = await find(wish)
  if (!(found instanceof EngineUnavailableError)) return await existing(found, wish)
  const obstacle = process.platform === 'linux' ? whyNotInstall() : 'this is not Linux'
  const startable = process.getuid?.() === 0 && hasCommand('dockerd') && wish.want !== 'podman'
  if (obstacle !== null && !startable) {
    throw new EngineUnavailableError(found.message, {
      hint: `An engine is installed for you on Debian and Ubuntu as root; ${obstacle}. ${found.hint}`,
      cause: found,
    })
  }
  return wish.want === 'podman' ? await podman(wish) : await docker(wish)
}

async function find({ want }: EngineWish): Promise<FoundEngine | EngineUnavailableError> {
  try {
    return await findEngine(want === 'any' ? 'auto' : want, {
      env: process.env,
      platform: process.platform,
      log: () => undefined,
      signal: AbortSignal.timeout(30_000),
    })
  } catch (error) {
    if (error instanceof EngineUnavailableError) return error
    throw error
  }
}

async function existing(found: FoundEngine, { log }: EngineWish): Promise<EnsuredEngine> {
  const { kind, version } = found.version
  if (found.stopService) {
    await found.stopService()
    log(`engine: ${kind} ${version}; its service is started for each run`)
    return ensured(kind, null, null)
  }
  const address = formatEngineAddress(found.address)
  log(`engine: ${kind} ${version} at ${address}, running already`)
  return ensured(kind, address, null)
}

async function docker(wish: EngineWish): Promise<EnsuredEngine> {
  const { log } = wish
  if (!hasCommand('dockerd')) await installPackages(['docker.io'], log)
  if (existsSync('/run/systemd/system')) {
    await run('systemctl', ['start', 'docker'])
    const found = await find({ ...wish, want: 'docker' })
    if (found instanceof EngineUnavailableError) throw found
    log('engine: started the docker service of this system, which stays')
    return ensured('docker', formatEngineAddress(found.address), null)
  }
  await mountCgroups(log)
  const folder = join(cacheDirectory(process.env), 'engine')
  const dockerd = await startDockerd(folder)
  const note = dockerd.note === null ? '' : `, ${dockerd.note}`
  log(`engine: started docker ${dockerd.version} (pid ${dockerd.pid}, log ${join(folder, 'dockerd.log')})${note}`)
  return ensured('docker', dockerd.address, async () => {
    await dockerd.stop()
    log(`engine: stopped docker (pid ${dockerd.pid}) again`)
  })
}

/** Without systemd nobody may have mounted them yet. */
async function mountCgroups(log: (line: string) => void): Promise<void> {
  if (existsSync('/sys/fs/cgroup') && readdirSync('/sys/fs/cgroup').length > 0) return
  if (!hasCommand('cgroupfs-mount')) await installPackages(['cgroupfs-mount'], log)
  await run('cgroupfs-mount', [])
}

async function podman(wish: EngineWish): Promise<EnsuredEngine> {
  if (!hasCommand('podman')) await installPackages(['podman'], wish.log)
  const found = await find(wish)
  if (found instanceof EngineUnavailableError) throw found
  return await existing(found, wish)
}

function ensured(
  kind: 'docker' | 'podman',
  address: string | null,
  stopStarted: (() => Promise<void>) | null,
): EnsuredEngine {
  let stopping: Promise<void> | null = null
  const stop = async () => {
    process.off('SIGINT', interrupted).off('SIGTERM', interrupted)
    await (stopping ??= stopStarted?.() ?? Promise.resolve())
  }
  const interrupted = () => void stop().then(() => process.exit(130))
  if (stopStarted) process.on('SIGINT', interrupted).on('SIGTERM', interrupted)
  return { kind, address, startedHere: stopStarted !== null, stop, [Symbol.asyncDispose]: stop }
}

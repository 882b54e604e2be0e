import { spawn, type ChildProcess } from 'node:child_process'
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { EngineUnavailableError } from '../src/errors.ts'
import { askEngine } from '../src/engines/find/ask-engine.ts'

const SOCKET = '/var/run/docker.sock'
const START_LIMIT_MS = 60_000
const STOP_LIMIT_MS = 20_000
/** What dockerd says of a machine that lets it set up no network. Cells have none anyway. */
const NETWORK_TROUBLE = /iptables|nftables|bridge|network controller|NAT chain|ip_tables|veth/i

export interface StartedDockerd {
  readonly pid: number
  readonly version: string
  readonly address: string
  /** How it had to be started, when not in the plain way. */
  readonly note: string | null
  stop(): Promise<void>
}

/** Starts the Docker engine as a process of its own; its pid and log are kept in `folder`. Needs root. */
export async function startDockerd(folder: string): Promise<StartedDockerd> {
  mkdirSync(folder, { recursive: true })
  const plain = await attempt(folder, [])
  if (typeof plain !== 'string') return plain
  if (!NETWORK_TROUBLE.test(plain)) throw notStarted(folder, plain)
  const withoutNetwork = await attempt(folder, ['--iptables=false', '--ip6tables=false', '--bridge=none'])
  if (typeof withoutNetwork === 'string') throw notStarted(folder, withoutNetwork)
  return { ...withoutNetwork, note: 'without a bridge network, which this machine does not allow and cells do not use' }
}

async function attempt(folder: string, options: readonly string[]): Promise<StartedDockerd | string> {
  const logPath = join(folder, 'dockerd.log')
  const pidPath = join(folder, 'dockerd.pid')
  const log = openSync(logPath, 'w')
  const child = spawn('dockerd', ['--host', `unix://${SOCKET}`, '--log-level', 'warn', ...options], {
    // Detached: Ctrl-C in the terminal must not end it before its cells were cleaned up.
    detached: true,
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  const ended = endOf(child)
  const version = await answer(child)
  if (version === null) {
    await stop(child, ended)
    return readFileSync(logPath, 'utf8')
  }
  writeFileSync(pidPath, `${child.pid}\n`)
  child.unref()
  const killNow = () => void child.kill('SIGTERM')
  process.on('exit', killNow)
  return {
    pid: child.pid!,
    version,
    address: `unix://${SOCKET}`,
    note: null,
    async stop() {
      process.off('exit', killNow)
      await stop(child, ended)
      rmSync(pidPath, { force: true })
    },
  }
}

/** Version of the engine once it answers; null = it ended, or takes too long. */
async function answer(child: ChildProcess): Promise<string | null> {
  const deadline = Date.now() + START_LIMIT_MS
  while (isRunning(child) && Date.now() < deadline) {
    const said = await askEngine({ kind: 'socket', path: SOCKET }, AbortSignal.timeout(2000))
    if (isRunning(child) && 'version' in said) return said.version.version
    await sleep(100)
  }
  return null
}

function isRunning(child: ChildProcess): boolean {
  return child.pid !== undefined && child.exitCode === null && child.signalCode === null
}

async function stop(child: ChildProcess, ended: Promise<void>): Promise<void> {
  child.kill('SIGTERM')
  const kill = setTimeout(() => child.kill('SIGKILL'), STOP_LIMIT_MS)
  await ended
  clearTimeout(kill)
}

async function endOf(child: ChildProcess): Promise<void> {
  await new Promise<void>((resolve) => {
    child.once('exit', () => resolve())
    child.once('error', () => resolve())
  })
}

function notStarted(folder: string, log: string): EngineUnavailableError {
  const said = log.trim().split('\n').slice(-3).join('\n')
  return new EngineUnavailableError(`dockerd does not start on this machine:\n${said}`, {
    hint: `Its whole log is ${join(folder, 'dockerd.log')}. Name another engine with DOCKER_HOST.`,
  })
}

import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, readlink, rm, rmdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { findEngine, type FoundEngine } from '../../src/engines/find/find-engine.ts'

/** A Docker engine of the test's own, which may be ended under the feet of a run. */
export class SecondDockerd implements AsyncDisposable {
  readonly found: FoundEngine
  #process: ChildProcess
  readonly #folder: string

  private constructor(process: ChildProcess, folder: string, found: FoundEngine) {
    this.#process = process
    this.#folder = folder
    this.found = found
  }

  /** Ends it and starts it again at the same place, with what it had. */
  async restart(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    await this.end(signal)
    await endContainerd(join(this.#folder, 'exec', 'containerd', 'containerd.pid'))
    this.#process = (await launch(this.#folder)).process
  }

  /** Rejects where no dockerd can be started: not root, not installed. */
  static async start(): Promise<SecondDockerd> {
    const folder = await mkdtemp(join(tmpdir(), 'portcullis-dockerd-'))
    const { process, found } = await launch(folder)
    return new SecondDockerd(process, folder, found)
  }

  /** SIGTERM lets it end its containers; SIGKILL does not. */
  async end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return
    const exited = once(this.#process, 'exit')
    this.#process.kill(signal)
    await exited
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.end('SIGTERM')
    // After SIGKILL its containerd and what ran in it live on.
    await endProcessesBelow(this.#folder)
    await removeCgroups(cgroupOf(this.#folder))
    await rm(this.#folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
  }
}

async function launch(folder: string): Promise<{ readonly process: ChildProcess; readonly found: FoundEngine }> {
  const host = `unix://${folder}/docker.sock`
  const args = [
    ['--data-root', `${folder}/data`],
    ['--exec-root', `${folder}/exec`],
    ['--pidfile', `${folder}/docker.pid`],
    ['-H', host],
    ['--exec-opt', 'native.cgroupdriver=cgroupfs', '--cgroup-parent', cgroupOf(folder)],
    ['--bridge=none', '--iptables=false', '--log-level=error'],
  ].flat()
  // In a network of its own: without a bridge it takes that of the first one away.
  const dockerd = spawn('unshare', ['--net', 'dockerd', ...args], { stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  dockerd.stderr.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-2_000)
  })
  const failed = once(dockerd, 'error').then(([error]) => {
    throw error
  })
  const up = async (): Promise<FoundEngine> => {
    for (let tries = 0; tries < 300 && dockerd.exitCode === null; tries += 1) {
      const options = { env: { DOCKER_HOST: host }, platform: 'linux', log: () => undefined }
      const signal = new AbortController().signal
      const found = await findEngine('docker', { ...options, signal }).catch(() => null)
      if (found) return found
      await sleep(100)
    }
    throw new Error(`dockerd did not start: ${said}`)
  }
  return { process: dockerd, found: await Promise.race([up(), failed]) }
}

/** It outlives an engine that was killed, and the next one does not always come to terms with it. */
async function endContainerd(pidFile: string): Promise<void> {
  const pid = Number(await readFile(pidFile, 'utf8').catch(() => ''))
  if (!(pid > 0)) return
  for (let tries = 0; existsSync(`/proc/${pid}`) && tries < 100; tries += 1) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      return
    }
    await sleep(50)
  }
}

function cgroupOf(folder: string): string {
  return `/${basename(folder)}`
}

/** Nobody removes the cgroups of containers whose engine was killed. */
async function removeCgroups(parent: string): Promise<void> {
  const mounts = (await readFile('/proc/self/mounts', 'utf8')).split('\n').map((line) => line.split(' '))
  for (const [, mount, type] of mounts) {
    const own = `${mount}${parent}`
    if ((type !== 'cgroup' && type !== 'cgroup2') || !existsSync(own)) continue
    const below = (await readdir(own, { withFileTypes: true })).filter((entry) => entry.isDirectory())
    for (const { name } of below) await removeCgroup(join(own, name))
    await removeCgroup(own)
  }
}

/** It is busy until the kernel is done with what was killed in it. */
async function removeCgroup(path: string): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await rmdir(path)
    } catch (error) {
      if (tries === 100) throw error
      await sleep(100)
    }
  }
}

/** Ends what was started for this folder, which stands in its command line. */
async function endProcessesBelow(folder: string): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    for (const pid of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
      const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
      const cwd = await readlink(`/proc/${pid}/cwd`).catch(() => '')
      // What ran in its containers has no more of it than its mounts.
      const mounts = await readFile(`/proc/${pid}/mountinfo`, 'utf8').catch(() => '')
      const inContainer = mounts.split('\n', 1)[0]!.includes(`=${folder}/`)
      const ours = command.includes(folder) || cwd.startsWith(folder) || inContainer
      if (!ours || Number(pid) === process.pid) continue
      try {
        process.kill(Number(pid), 'SIGKILL')
      } catch {
        // It has ended by itself.
      }
    }
    await sleep(200)
  }
  const mounts = await readFile('/proc/self/mounts', 'utf8')
  const below = mounts
    .split('\n')
    .map((line) => line.split(' ')[1]!)
    .filter((path) => path?.startsWith(folder))
  for (const path of below.reverse()) execFileSync('/bin/umount', ['-l', path])
}

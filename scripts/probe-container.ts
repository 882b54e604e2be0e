import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { arch, tmpdir } from 'node:os'
import { join } from 'node:path'
import { probeFor } from '../src/engines/probe/probe-binary.ts'
import { PROTOCOL_VERSION, type Step } from '../src/protocol/job.ts'
import type { ProbeMessage } from '../src/protocol/messages.ts'
import { readMessages } from '../src/protocol/read-messages.ts'

const ROOT = join(import.meta.dirname, '..')
const LIMIT_MS = 300_000

/** The probe of this source, on this machine and in containers of an empty image. */
export interface ProbeContainer {
  /** In a container with these `docker run` options, as unprivileged as a cell. */
  inContainer(options: readonly string[], steps: readonly Step[], binary?: string): readonly ProbeMessage[]
  /** On this machine, behind these words (`unshare ...`). */
  natively(wrapper: readonly string[], steps: readonly Step[]): readonly ProbeMessage[]
  /** `docker run` with these options in front of the empty image, as unprivileged as a cell, and this command behind it. */
  run(options: readonly string[], command: readonly string[]): Ended
}

export interface Ended {
  readonly stdout: string
  readonly stderr: string
  readonly exitCode: number | null
}

/** Builds the probe and the image, and removes both when `use` is over. */
export async function withProbeContainer<T>(use: (probe: ProbeContainer) => Promise<T> | T): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'portcullis-measure-'))
  chmodSync(folder, 0o755)
  let image = ''
  try {
    const platform = { os: 'linux', arch: arch() === 'x64' ? 'amd64' : arch() }
    const options = { packageRoot: ROOT, cacheDir: folder, env: process.env, log: () => undefined }
    const probe = await probeFor(platform, options)
    image = execFileSync('docker', ['import', '-'], { input: Buffer.alloc(10_240) })
      .toString()
      .trim()
    const rights = ['--cap-drop', 'ALL', '--security-opt', 'no-new-privileges', '--network', 'none']
    const mounts = ['-v', `${folder}:/p:ro`, '-v', `${probe}:/probe:ro`]
    return await use({
      run: (extra, command) => {
        const words = ['run', '--rm', ...rights, ...extra, image, ...command]
        const { stdout, stderr, status } = spawnSync('docker', words, { encoding: 'utf8', timeout: LIMIT_MS })
        return { stdout, stderr, exitCode: status }
      },
      inContainer: (extra, steps, binary) => {
        writeJob(folder, steps, binary)
        return say(['docker', 'run', '--rm', ...rights, ...mounts, ...extra, image, '/probe', '/p/job.json'])
      },
      natively: (wrapper, steps) => say([...wrapper, probe, writeJob(folder, steps)]),
    })
  } finally {
    if (image) execFileSync('docker', ['rmi', image], { stdio: 'ignore' })
    rmSync(folder, { recursive: true, force: true })
  }
}

function writeJob(folder: string, steps: readonly Step[], binary = '/none'): string {
  const job = join(folder, 'job.json')
  const limits = { outputBytes: 0, totalMs: LIMIT_MS }
  writeFileSync(job, JSON.stringify({ protocol: PROTOCOL_VERSION, binary, workDir: '/tmp', limits, steps }))
  return job
}

function say([command, ...args]: readonly string[]): readonly ProbeMessage[] {
  const { stdout, stderr, status } = spawnSync(command!, args, { maxBuffer: 1 << 28 })
  const { messages, problems } = readMessages(stdout)
  if (status !== 0 || problems.length > 0) {
    throw new Error(`the probe ended with ${status}: ${problems.join('; ')} ${stderr.toString()}`)
  }
  return messages
}

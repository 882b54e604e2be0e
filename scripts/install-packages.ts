import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Why packages cannot be installed here; null = they can: Debian or Ubuntu, as root. */
export function whyNotInstall(): string | null {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return 'this is not Debian or Ubuntu'
  return process.getuid?.() === 0 ? null : 'this user is not root'
}

/** Installs Debian packages without asking. The package lists are fetched only when they do not know the packages yet. */
export async function installPackages(names: readonly string[], log: (line: string) => void): Promise<void> {
  log(`installing with apt-get: ${names.join(' ')}`)
  try {
    await aptGet('install', ...names)
  } catch {
    await aptGet('update')
    await aptGet('install', ...names)
  }
}

/** Installs the first of several sets of packages that can be installed: their names differ from release to release. */
export async function installFirst(sets: readonly (readonly string[])[], log: (line: string) => void): Promise<void> {
  const refusals: unknown[] = []
  for (const names of sets) {
    try {
      return await installPackages(names, log)
    } catch (error) {
      refusals.push(error)
    }
  }
  throw new Error(refusals.map((error) => (error as Error).message).join('\n'))
}

async function aptGet(command: 'install' | 'update', ...names: string[]): Promise<void> {
  const options = command === 'install' ? ['-y', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=120'] : []
  try {
    await run('apt-get', ['-q', command, ...options, ...names], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', NEEDRESTART_MODE: 'l' },
      maxBuffer: 64 << 20,
    })
  } catch (error) {
    const said = ((error as { stderr?: string }).stderr ?? '').trim().split('\n').slice(-3).join(' | ')
    throw new Error(`apt-get ${command} ${names.join(' ')} failed: ${said || (error as Error).message}`, {
      cause: error,
    })
  }
}

/** Is there a program of this name on the PATH? */
export function hasCommand(name: string): boolean {
  return (process.env['PATH'] ?? '').split(':').some((folder) => folder !== '' && existsSync(`${folder}/${name}`))
}

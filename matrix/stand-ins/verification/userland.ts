import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { EngineError } from '../../../src/errors.ts'
import { debianMirror } from '../debian-mirror.ts'
import type { Architecture, Suite } from '../recipe.ts'

const run = promisify(execFile)

export interface UserlandRequest {
  readonly suite: Suite
  readonly arch: Architecture
  readonly cacheDir: string
  readonly log: (line: string) => void
}

/** Root folder of a real Debian as `debootstrap --variant=minbase` makes it, which is what debian:* images come from. Kept in the cache. */
export async function realUserland({ suite, arch, cacheDir, log }: UserlandRequest): Promise<string> {
  const folder = join(cacheDir, 'userlands', `${suite}-${arch}`)
  if (existsSync(folder)) return folder
  if (process.getuid?.() !== 0) {
    throw new EngineError('a real Debian userland is made with debootstrap and chroot, and this user is not root', {
      hint: 'Run it as root, in a container of Debian for instance.',
    })
  }
  await mkdir(join(cacheDir, 'userlands'), { recursive: true })
  const mirror = await debianMirror()
  const draft = await mkdtemp(join(cacheDir, 'userlands', `${suite}-`))
  log(`debootstrap ${suite} (${arch})`)
  try {
    const keyring = mirror.keyring === null ? [] : [`--keyring=${mirror.keyring}`]
    await run('debootstrap', ['--variant=minbase', `--arch=${arch}`, ...keyring, suite, draft, mirror.uri], {
      maxBuffer: 64 << 20,
    })
    await run('chmod', ['755', draft])
    await rm(join(draft, 'var/cache/apt/archives'), { recursive: true, force: true })
    await rename(draft, folder)
  } catch (error) {
    const log = await readFile(join(draft, 'debootstrap/debootstrap.log'), 'utf8').catch(() => '')
    await rm(draft, { recursive: true, force: true })
    const said = `${(error as Error).message}\n${log}`.trim().split('\n').slice(-5).join(' | ')
    throw new EngineError(`debootstrap of ${suite} failed: ${said}`, {
      hint: 'Check that debootstrap is installed and the mirror is reached.',
      cause: error,
    })
  }
  return folder
}

/** Unpacks the one layer of a stand-in into a new folder below `parent`. As root, so that chroot and modes are the image's. */
export async function unpackStandIn(tarPath: string, parent: string): Promise<string> {
  const root = await mkdtemp(join(parent, 'stand-in-'))
  await run('tar', ['-xf', resolve(tarPath), '-C', root, 'layer.tar'])
  await run('tar', ['-xpf', join(root, 'layer.tar'), '-C', root])
  await rm(join(root, 'layer.tar'))
  await run('chmod', ['755', root])
  return root
}

import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { runApart } from './fresh-machine.ts'

const run = promisify(execFile)
const MIRROR = process.env['PORTCULLIS_DEBIAN_MIRROR'] ?? 'http://deb.debian.org/debian'
const KEYRING = '/usr/share/keyrings/debian-archive-keyring.gpg'
const MADE_ANEW_AFTER_DAYS = 7

/** What README presumes: Node 20 or later, with npm. Debian 13 has both; Debian 12 has Node 18, so that they come from the npm registry. */
const SUITES = {
  trixie: { debian: 13, packages: ['nodejs', 'npm'], node: [] },
  bookworm: { debian: 12, packages: [], node: ['node-linux-ARCH@20.20.2', 'npm@10.8.2'] },
} as const

export type Suite = keyof typeof SUITES
export const SUITE_NAMES = Object.keys(SUITES) as readonly Suite[]

/**
 * An archive of a bare Debian with Node and npm, from the cache where one is there. It has no package lists, no compiler, no engine, no git.
 */
export async function freshBase(suite: Suite, folder: string, signal: AbortSignal): Promise<string> {
  const recipe = JSON.stringify([SUITES[suite], MIRROR])
  const hash = createHash('sha256').update(recipe).digest('hex').slice(0, 12)
  const archive = join(folder, `${suite}-${process.arch}-${hash}.tar`)
  if (existsSync(archive) && Date.now() - statSync(archive).mtimeMs < MADE_ANEW_AFTER_DAYS * 86_400_000) return archive
  const { debian, packages, node } = SUITES[suite]
  const root = join(folder, `base-${suite}-${process.pid}`)
  mkdirSync(root, { recursive: true })
  try {
    console.log(
      `fresh: Debian ${debian} (${suite}) from ${MIRROR}, some minutes; it is kept for ${MADE_ANEW_AFTER_DAYS} days`,
    )
    const options = ['--variant=minbase', '--include=ca-certificates', `--keyring=${KEYRING}`]
    await must('debootstrap', runApart(['debootstrap', ...options, suite, root, MIRROR], signal))
    giveNetwork(root)
    if (packages.length > 0) {
      const install = `apt-get -q -y --no-install-recommends install ${packages.join(' ')}`
      const lines = `export DEBIAN_FRONTEND=noninteractive; apt-get -q update && ${install} && apt-get clean`
      await must('apt-get', runApart(['chroot', root, 'sh', '-c', lines], signal))
    }
    for (const name of node) await unpackFromNpm(name.replace('ARCH', process.arch), root, signal)
    rmSync(join(root, 'var/lib/apt/lists'), { recursive: true })
    mkdirSync(join(root, 'var/lib/apt/lists/partial'), { recursive: true })
    await run('tar', ['-C', root, '--one-file-system', '-cf', `${archive}.new`, '.'], { signal })
    renameSync(`${archive}.new`, archive)
    return archive
  } finally {
    rmSync(root, { recursive: true, force: true })
    rmSync(`${archive}.new`, { force: true })
  }
}

/** Names are looked up as on this machine. */
export function giveNetwork(root: string): void {
  copyFileSync('/etc/resolv.conf', join(root, 'etc/resolv.conf'))
  writeFileSync(join(root, 'etc/hosts'), '127.0.0.1 localhost fresh\n')
}

/** npm checks what it fetches against the registry's hashes. */
async function unpackFromNpm(name: string, root: string, signal: AbortSignal): Promise<void> {
  const to = join(root, 'usr/local/lib/node_modules', name.startsWith('npm@') ? 'npm' : 'node')
  mkdirSync(to, { recursive: true })
  const { stdout } = await run('npm', ['pack', '--silent', '--pack-destination', to, name], { signal })
  const archive = join(to, stdout.trim())
  await run('tar', ['-C', to, '--strip-components=1', '--no-same-owner', '-xzf', archive], { signal })
  rmSync(archive)
  const manifest = JSON.parse(readFileSync(join(to, 'package.json'), 'utf8')) as { bin?: Record<string, string> }
  for (const [command, path] of Object.entries(manifest.bin ?? { node: 'bin/node' })) {
    await run('ln', ['-sf', join('/', to.slice(root.length), path), join(root, 'usr/local/bin', command)])
  }
}

async function must(what: string, ended: Promise<number | null>): Promise<void> {
  const code = await ended
  if (code !== 0) throw new Error(`${what} ended with exit code ${code}; its words are above.`)
}

import { execFile, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { chmod, copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import { WINE_LABEL, WINE_REFERENCE } from '../../src/engines/wine/wine-image.ts'

const run = promisify(execFile)
/** Older ones lack bcryptprimitives.dll, which Go asks for. */
const SUITE = 'trixie'
const MIRROR = process.env['PORTCULLIS_DEBIAN_MIRROR'] ?? 'http://deb.debian.org/debian'
const UNUSED = ['var/cache/apt/archives', 'var/lib/apt/lists', 'usr/share/locale', 'usr/share/doc', 'usr/share/man']

/** On the image: what it was made by, so that it is made anew when that changes. */
const MADE_BY_LABEL = 'portcullis.wine.made-by'

function madeBy(): string {
  const hash = createHash('sha256')
  for (const name of ['build.ts', 'prepare.sh', 'run.sh']) hash.update(readFileSync(join(import.meta.dirname, name)))
  return hash.digest('hex')
}

async function isUpToDate(): Promise<boolean> {
  const format = `{{index .Config.Labels "${MADE_BY_LABEL}"}}`
  const found = await run('docker', ['image', 'inspect', '--format', format, WINE_REFERENCE]).catch(() => null)
  return found?.stdout.trim() === madeBy()
}

/** The image that cells of the target `wine` run in, made from Debian's packages and left in Docker. */
async function build(): Promise<void> {
  if (await isUpToDate()) return console.log(`${WINE_REFERENCE} is up to date`)
  if (process.getuid?.() !== 0) throw new Error('debootstrap needs root: sudo npm run wine')
  const folder = await mkdtemp(join(tmpdir(), 'portcullis-wine-'))
  const base = `portcullis.local/wine-base:${process.pid}`
  const container = `portcullis-wine-${process.pid}`
  try {
    const root = join(folder, 'root')
    console.log(`Debian ${SUITE} with Wine, about 200 MB from ${MIRROR}`)
    await run('debootstrap', ['--variant=minbase', '--include=wine64', SUITE, root, MIRROR], { maxBuffer: 1 << 26 })
    for (const path of UNUSED) await rm(join(root, path), { recursive: true, force: true })
    const own = join(root, 'opt/portcullis-wine')
    await mkdir(own, { recursive: true })
    for (const name of ['prepare', 'run']) {
      await copyFile(join(import.meta.dirname, `${name}.sh`), join(own, name))
      await chmod(join(own, name), 0o755)
    }
    console.log('into Docker')
    await importRoot(root, base)
    await run('docker', ['create', '--name', container, '--network', 'none', base, '/opt/portcullis-wine/prepare'])
    console.log("Wine's own set-up")
    const { stdout } = await run('docker', ['start', '--attach', container])
    const version = /^wine-(\S+)/m.exec(stdout)?.[1]
    if (version === undefined) throw new Error(`Wine did not say its version: ${stdout}`)
    const labels = `LABEL ${WINE_LABEL}=${version} ${MADE_BY_LABEL}=${madeBy()}`
    await run('docker', ['commit', '--change', labels, container, WINE_REFERENCE])
    console.log(`${WINE_REFERENCE}: Wine ${version}`)
  } finally {
    await run('docker', ['rm', '--force', container]).catch(() => undefined)
    await run('docker', ['rmi', base]).catch(() => undefined)
    await rm(folder, { recursive: true, force: true })
  }
}

async function importRoot(root: string, reference: string): Promise<void> {
  const tar = spawn('tar', ['-C', root, '-c', '.'], { stdio: ['ignore', 'pipe', 'inherit'] })
  const docker = spawn('docker', ['import', '-', reference], { stdio: ['pipe', 'ignore', 'inherit'] })
  const ended = new Promise<number | null>((resolve) => docker.once('close', resolve))
  await pipeline(tar.stdout, docker.stdin)
  const code = await ended
  if (code !== 0) throw new Error(`docker import ended with exit code ${code}`)
}

await build()

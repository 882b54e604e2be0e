import { execFile, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { chmod, copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type Docker from 'dockerode'
import { openApi, type EngineApi } from '../../src/engines/api/engine-api.ts'
import { findEngine } from '../../src/engines/find/find-engine.ts'
import { WINE_LABEL, WINE_REFERENCE } from '../../src/engines/images/wine-image.ts'

const run = promisify(execFile)
/** Older ones lack bcryptprimitives.dll, which Go asks for. */
const SUITE = 'trixie'
const MIRROR = process.env['PORTCULLIS_DEBIAN_MIRROR'] ?? 'http://deb.debian.org/debian'
/** Each step on the engine takes seconds to a minute or two. */
const STEP_LIMIT_MS = 10 * 60_000
const UNUSED = ['var/cache/apt/archives', 'var/lib/apt/lists', 'usr/share/locale', 'usr/share/doc', 'usr/share/man']

/** On the image: what it was made by, so that it is made anew when that changes. */
const MADE_BY_LABEL = 'portcullis.wine.made-by'

function madeBy(): string {
  const hash = createHash('sha256')
  for (const name of ['build.ts', 'prepare.sh', 'run.sh']) hash.update(readFileSync(join(import.meta.dirname, name)))
  return hash.digest('hex')
}

async function isUpToDate(engine: EngineApi): Promise<boolean> {
  const images = await engine.call('list images', async (abortSignal) => {
    const filters = JSON.stringify({ reference: [WINE_REFERENCE], label: [`${MADE_BY_LABEL}=${madeBy()}`] })
    return await engine.docker.listImages({ filters, abortSignal })
  })
  return images.length > 0
}

/** The image that cells of the target `wine` run in, made from Debian's packages and left in Docker. */
async function build(engine: EngineApi): Promise<void> {
  if (await isUpToDate(engine)) return console.log(`${WINE_REFERENCE} is up to date`)
  if (process.getuid?.() !== 0) throw new Error('debootstrap needs root: sudo npm run wine')
  const folder = await mkdtemp(join(tmpdir(), 'portcullis-wine-'))
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
    await intoDocker(engine, root)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function intoDocker(engine: EngineApi, root: string): Promise<void> {
  const { docker } = engine
  const base = `portcullis.local/wine-base:${process.pid}`
  let container: Docker.Container | null = null
  try {
    console.log('into Docker')
    await engine.call('import image', async () => await importRoot(docker, root, base), STEP_LIMIT_MS)
    console.log("Wine's own set-up")
    container = await engine.call(
      'create container',
      async () =>
        await docker.createContainer({
          name: `portcullis-wine-${process.pid}`,
          Image: base,
          Cmd: ['/opt/portcullis-wine/prepare'],
          HostConfig: { NetworkMode: 'none' },
        }),
    )
    const said = await engine.call('run container', async () => await runToEnd(container!), STEP_LIMIT_MS)
    const version = /wine-(\d\S*)/.exec(said)?.[1]
    if (version === undefined) throw new Error(`Wine did not say its version: ${said}`)
    const labels = `LABEL ${WINE_LABEL}=${version} ${MADE_BY_LABEL}=${madeBy()}`
    const [repo, tag] = WINE_REFERENCE.split(':')
    await engine.call('commit', async () => await container!.commit({ repo, tag, changes: [labels] }), STEP_LIMIT_MS)
    console.log(`${WINE_REFERENCE}: Wine ${version}`)
  } finally {
    await container?.remove({ force: true }).catch(() => undefined)
    await docker
      .getImage(base)
      .remove()
      .catch(() => undefined)
  }
}

async function importRoot(docker: Docker, root: string, reference: string): Promise<void> {
  const tar = spawn('tar', ['-C', root, '-c', '.'], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [repo, tag] = reference.split(':')
  const progress = await docker.importImage(tar.stdout, { repo, tag })
  await new Promise<void>((resolve, reject) => {
    docker.modem.followProgress(progress, (error) => (error ? reject(error) : resolve()))
  })
}

/** Returns what it wrote, with the engine's eight bytes before each part. */
async function runToEnd(container: Docker.Container): Promise<string> {
  await container.start()
  await container.wait()
  const said = await container.logs({ stdout: true, stderr: true })
  return said.toString()
}

const { address } = await findEngine('docker', {
  env: process.env,
  platform: process.platform,
  log: () => undefined,
  signal: AbortSignal.timeout(60_000),
})
using engine = await openApi(address)
await build(engine)

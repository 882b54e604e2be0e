import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import Docker from 'dockerode'
import { pack } from 'tar-stream'
import { buildStandIns } from '../../matrix/stand-ins/build-stand-ins.ts'
import { debianPackages } from '../../matrix/stand-ins/debian-packages.ts'
import { loadStandIns } from '../../matrix/stand-ins/load-stand-ins.ts'
import { readDeb } from '../../matrix/stand-ins/read-deb.ts'
import { readPlans, reference, type Suite } from '../../matrix/stand-ins/recipe.ts'
import { cacheDirectory } from '../../src/host/process/cache-directory.ts'

const SUITES: readonly { readonly id: string; readonly suite: Suite }[] = [
  { id: 'debian-11', suite: 'bullseye' },
  { id: 'debian-12', suite: 'bookworm' },
  { id: 'debian-13', suite: 'trixie' },
]
/** git and what its program is linked with, beyond the C library. */
const PACKAGES = ['git', 'libpcre2-8-0', 'zlib1g']

/** Stand-ins for Debian with that Debian's own git in them: `portcullis.local/example/debian-12-git:1`. Removes them when it is disposed of. */
export async function gitImages(socketPath: string): Promise<AsyncDisposable & { readonly names: readonly string[] }> {
  const cacheDir = cacheDirectory(process.env)
  const log = () => undefined
  const docker = new Docker({ socketPath })
  const plans = readPlans()
  const standIns = await buildStandIns(
    SUITES.map(({ id }) => plans.get(id)!),
    { arch: 'amd64', cacheDir, refresh: false, log },
  )
  await loadStandIns(standIns, socketPath)
  const names: string[] = []
  for (const { id, suite } of SUITES) {
    const packages = await debianPackages({ suite, arch: 'amd64', names: PACKAGES, cacheDir, refresh: false, log })
    const archive = pack()
    archive.entry({ name: 'Dockerfile' }, `FROM ${reference(id, 'amd64')}\nCOPY root/ /\n`)
    for (const found of packages) {
      const tree = await readDeb(found, (path) => path === '/usr/bin/git' || /\/lib(?:pcre2-8|z)\.so/.test(path))
      for (const [path, entry] of tree) {
        // The stand-in's /lib is a folder or a link to it; a COPY must not meet a link with a folder.
        const name = `root${path.replace(/^\/lib\//, '/usr/lib/')}`
        if (entry.kind === 'file') archive.entry({ name, mode: entry.mode }, Buffer.from(entry.content))
        if (entry.kind === 'link') archive.entry({ name, type: 'symlink', linkname: entry.to })
      }
    }
    archive.finalize()
    const name = `portcullis.local/example/${id}-git:1`
    const said = await text(await docker.buildImage(Readable.from(archive), { t: name, networkmode: 'none' }))
    if (/"error"/.test(said)) throw new Error(`image ${name} could not be built:\n${said}`)
    names.push(name)
  }
  return {
    names,
    async [Symbol.asyncDispose]() {
      for (const name of names) await docker.getImage(name).remove({ force: true })
    },
  }
}

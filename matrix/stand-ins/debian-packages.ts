import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { EngineError } from '../../src/errors.ts'
import { debianMirror, type DebianMirror } from './debian-mirror.ts'
import { ARCHITECTURES, type Architecture, type Suite } from './recipe.ts'

const run = promisify(execFile)

/** One .deb in the cache. Its hash was checked by apt against the mirror's signed index, and is checked again at each use. */
export interface DebianPackage {
  readonly name: string
  readonly file: string
  readonly sha256: string
}

export interface PackageRequest {
  readonly suite: Suite
  readonly arch: Architecture
  readonly names: readonly string[]
  readonly cacheDir: string
  /** Ask the mirror again for packages that are in the cache. */
  readonly refresh: boolean
  readonly log: (line: string) => void
}

/** Packages of one release and architecture, from the cache or through apt; neither root nor the system's own lists are touched. */
export async function debianPackages(request: PackageRequest): Promise<readonly DebianPackage[]> {
  const folder = join(request.cacheDir, 'debian', `${request.suite}-${request.arch}`)
  const known = await readIndex(folder)
  const missing = request.refresh ? request.names : request.names.filter((name) => !known.has(name))
  if (missing.length > 0) {
    const mirror = await debianMirror()
    request.log(`fetching from Debian ${request.suite} (${request.arch}): ${missing.join(' ')}`)
    for (const fetched of await fetchPackages(request, missing, mirror, folder)) known.set(fetched.name, fetched)
    await writeIndex(folder, known)
  }
  return request.names.map((name) => known.get(name)!)
}

/** Refuses a package file that is no longer what apt had checked. */
export async function checkPackageFile(found: DebianPackage): Promise<void> {
  const bytes = await readFile(found.file)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  if (sha256 !== found.sha256) {
    throw new EngineError(`${found.file} has SHA-256 ${sha256}, the mirror's index said ${found.sha256}`, {
      hint: 'The file in the cache is damaged: run npm run stand-ins -- --refresh.',
    })
  }
}

async function fetchPackages(
  { suite, arch, log }: PackageRequest,
  names: readonly string[],
  mirror: DebianMirror,
  folder: string,
): Promise<readonly DebianPackage[]> {
  await mkdir(folder, { recursive: true })
  const root = await mkdtemp(join(folder, 'apt-'))
  try {
    await makeAptRoot(root, suite, arch, mirror)
    const apt = async (...args: string[]) =>
      (await run('apt-get', ['-q', '-c', join(root, 'apt.conf'), ...args], { cwd: join(root, 'download') })).stdout
    await apt('update', '--error-on=any').catch(async (error: { stderr?: string }) => {
      if (!/is expired \(invalid since/.test(error.stderr ?? '')) throw error
      // A mirror that stands still: its packages are older than they could be, which a stand-in may be. They are signed all the same.
      log(`Debian ${suite}: the mirror's index has expired; its signed packages are taken as they are`)
      await apt('update', '--error-on=any', '-o', 'Acquire::Check-Valid-Until=false')
    })
    const lines = (await apt('download', '--print-uris', ...names)).split('\n')
    await apt('download', ...names)
    const fetched: DebianPackage[] = []
    for (const { name, file, sha256 } of lines.flatMap(parseUriLine)) {
      await rename(join(root, 'download', file), join(folder, file))
      fetched.push({ name, file: join(folder, file), sha256 })
    }
    return fetched
  } catch (error) {
    const said = ((error as { stderr?: string }).stderr ?? (error as Error).message).trim().split('\n').slice(-4)
    throw new EngineError(`Debian ${suite} packages could not be fetched from ${mirror.uri}: ${said.join(' | ')}`, {
      hint: `Check that the mirror is reached and carries ${suite}; PORTCULLIS_DEBIAN_MIRROR names another one.`,
      cause: error,
    })
  } finally {
    await rm(root, { recursive: true, force: true })
  }
}

/** Only what `-c` reads last can undo the hooks and extra indexes of the system's own configuration; proxies and dates stay. */
async function makeAptRoot(root: string, suite: Suite, arch: Architecture, mirror: DebianMirror): Promise<void> {
  for (const name of ['lists/partial', 'archives/partial', 'download', 'etc']) {
    await mkdir(join(root, name), { recursive: true })
  }
  await writeFile(join(root, 'status'), '')
  const signedBy = mirror.keyring === null ? '' : `[signed-by=${mirror.keyring}] `
  await writeFile(join(root, 'sources.list'), `deb ${signedBy}${mirror.uri} ${suite} main\n`)
  await writeFile(
    join(root, 'apt.conf'),
    `#clear APT::Update;
#clear DPkg::Post-Invoke;
#clear Acquire::IndexTargets;
#clear APT::Architectures;
Acquire::IndexTargets::deb::Packages { MetaKey "$(COMPONENT)/binary-$(ARCHITECTURE)/Packages"; flatMetaKey "Packages"; ShortDescription "Packages"; Description "$(RELEASE)/$(COMPONENT) $(ARCHITECTURE) Packages"; Optional "0"; };
Acquire::Languages "none";
Acquire::Retries "2";
Acquire::GzipIndexes "false";
APT::Architecture "${ARCHITECTURES[arch].debian}";
APT::Architectures "${ARCHITECTURES[arch].debian}";
APT::Sandbox::User "";
Dir::Etc::sourcelist "${root}/sources.list";
Dir::Etc::sourceparts "-";
Dir::Etc::preferences "/dev/null";
Dir::Etc::preferencesparts "-";
Dir::State::Lists "${root}/lists";
Dir::State::status "${root}/status";
Dir::Cache "${root}";
Dir::Cache::Archives "${root}/archives";
Dir::Cache::pkgcache "pkgcache.bin";
Dir::Cache::srcpkgcache "srcpkgcache.bin";
`,
  )
}

/** `'http://...' libc6_2.36-9_amd64.deb 2759320 SHA256:...` */
function parseUriLine(line: string): { name: string; file: string; sha256: string }[] {
  const match = /^'[^']*' (([^_ ]+)_[^ ]+\.deb) \d+ SHA256:([0-9a-f]{64})$/.exec(line.trim())
  return match ? [{ file: match[1]!, name: match[2]!, sha256: match[3]! }] : []
}

async function readIndex(folder: string): Promise<Map<string, DebianPackage>> {
  try {
    const entries = JSON.parse(await readFile(join(folder, 'packages.json'), 'utf8')) as DebianPackage[]
    return new Map(entries.map((entry) => [entry.name, { ...entry, file: join(folder, entry.file) }]))
  } catch {
    return new Map()
  }
}

async function writeIndex(folder: string, packages: ReadonlyMap<string, DebianPackage>): Promise<void> {
  const entries = [...packages.values()].map((entry) => ({ ...entry, file: entry.file.slice(folder.length + 1) }))
  const draft = join(folder, `packages.json.${process.pid}`)
  await writeFile(draft, `${JSON.stringify(entries, null, 2)}\n`)
  await rename(draft, join(folder, 'packages.json'))
}

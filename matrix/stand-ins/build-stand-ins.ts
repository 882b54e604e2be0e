import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { EngineError } from '../../src/errors.ts'
import { debianPackages, type DebianPackage } from './debian-packages.ts'
import type { FileTree } from './file-tree.ts'
import { imageArchive } from './image-archive.ts'
import { isLibraryPath, libraryFiles } from './libraries.ts'
import { readDeb } from './read-deb.ts'
import { versionCap, type Architecture, type Plan, type Suite } from './recipe.ts'
import { isSurroundingPath, surroundingFiles, surroundingPackages } from './surroundings.ts'

export interface BuildOptions {
  readonly arch: Architecture
  readonly cacheDir: string
  /** Ask the mirror for newer packages. */
  readonly refresh: boolean
  readonly log: (line: string) => void
}

export interface StandIn {
  readonly id: string
  readonly arch: Architecture
  /** docker-archive tar. */
  readonly path: string
  readonly built: boolean
}

/** What a tar in the cache was made from; stands beside it. */
interface Provenance {
  readonly fingerprint: string
  readonly packages: readonly { readonly name: string; readonly sha256: string }[]
  /** Digest of the image's layer, as in its label `portcullis.stand-in.layer`. */
  readonly layer: string
}

function standInPath(id: string, { arch, cacheDir }: Pick<BuildOptions, 'arch' | 'cacheDir'>): string {
  return join(cacheDir, 'stand-ins', `${id}-${arch}.tar`)
}

/**
 * Brings the tars of these plans up to date in the cache; what is there already is only looked at. A Debian release that cannot be fetched takes down its own
 * stand-ins alone: the others are built, then it rejects with EngineError, which names those that lack.
 */
export async function buildStandIns(plans: readonly Plan[], options: BuildOptions): Promise<readonly StandIn[]> {
  const code = codeFingerprint()
  const states = await Promise.all(
    plans.map(async (plan) => {
      const path = standInPath(plan.id, options)
      const { recipe, target, has } = plan
      const made = [recipe, target.libc.family, target.libc.lacks, versionCap(plan, options.arch), has, options.arch]
      const fingerprint = hash(code, JSON.stringify(made))
      const provenance = existsSync(path) ? await readProvenance(path) : null
      return { plan, id: plan.id, path, fingerprint, provenance, fresh: provenance?.fingerprint === fingerprint }
    }),
  )
  const stale = options.refresh ? states : states.filter((state) => !state.fresh)
  if (stale.length === 0) return states.map(({ id, path }) => ({ id, arch: options.arch, path, built: false }))
  await mkdir(join(options.cacheDir, 'stand-ins'), { recursive: true })
  const { packages, problems } = await packagesFor(
    stale.map((state) => state.plan),
    options,
  )
  const trees = new PackageTrees(options.arch)
  const built = new Set<string>()
  for (const state of stale) {
    const ofSuite = packages.get(state.plan.recipe.suite)
    if (ofSuite === undefined) continue
    const found = planPackages(state.plan).map((name) => ofSuite.get(name)!)
    const origin = { fingerprint: state.fingerprint, packages: found.map(({ name, sha256 }) => ({ name, sha256 })) }
    if (isFrom(state.provenance, origin)) continue
    const { archive, layer } = await imageArchive(state.id, options.arch, await assemble(state.plan, found, trees))
    const provenance: Provenance = { ...origin, layer }
    await replaceFile(state.path, archive)
    await replaceFile(provenancePath(state.path), `${JSON.stringify(provenance, null, 2)}\n`)
    options.log(`built ${state.id} (${options.arch}, ${(archive.length / 1e6).toFixed(1)} MB)`)
    built.add(state.id)
  }
  const lacking = stale.filter(({ plan }) => problems.has(plan.recipe.suite)).map(({ id }) => id)
  if (lacking.length > 0) throw incomplete(lacking, [...problems.values()])
  return states.map(({ id, path }) => ({ id, arch: options.arch, path, built: built.has(id) }))
}

function incomplete(ids: readonly string[], problems: readonly EngineError[]): EngineError {
  const [first] = problems
  const reasons = problems.map(({ message }) => message).join('\n')
  return new EngineError(`${reasons}\nNot built: ${ids.join(', ')}`, { hint: first!.hint, cause: first })
}

function isFrom(provenance: Provenance | null, origin: Omit<Provenance, 'layer'>): boolean {
  if (provenance === null) return false
  const { fingerprint, packages } = provenance
  return isDeepStrictEqual({ fingerprint, packages }, origin)
}

async function assemble(plan: Plan, packages: readonly DebianPackage[], trees: PackageTrees): Promise<FileTree> {
  const all = await Promise.all(packages.map(async (found) => await trees.read(found)))
  const count = plan.recipe.libraries.length
  return new Map([...surroundingFiles(plan, all.slice(count)), ...libraryFiles(plan, all.slice(0, count), trees.arch)])
}

/** Recipes share packages: each is unpacked once a run. */
class PackageTrees {
  readonly arch: Architecture
  readonly #read = new Map<string, Promise<FileTree>>()

  constructor(arch: Architecture) {
    this.arch = arch
  }

  async read(found: DebianPackage): Promise<FileTree> {
    let tree = this.#read.get(found.file)
    if (!tree) {
      tree = readDeb(found, (path) => isLibraryPath(path, this.arch) || isSurroundingPath(path))
      this.#read.set(found.file, tree)
    }
    return await tree
  }
}

function planPackages(plan: Plan): readonly string[] {
  return [...plan.recipe.libraries, ...surroundingPackages(plan)]
}

/** Each release has its packages or its problem. */
interface FoundPackages {
  readonly packages: ReadonlyMap<Suite, ReadonlyMap<string, DebianPackage>>
  readonly problems: ReadonlyMap<Suite, EngineError>
}

async function packagesFor(plans: readonly Plan[], options: BuildOptions): Promise<FoundPackages> {
  const names = new Map<Suite, Set<string>>()
  for (const plan of plans) {
    const wanted = names.get(plan.recipe.suite) ?? new Set()
    for (const name of planPackages(plan)) wanted.add(name)
    names.set(plan.recipe.suite, wanted)
  }
  const packages = new Map<Suite, ReadonlyMap<string, DebianPackage>>()
  const problems = new Map<Suite, EngineError>()
  await Promise.all(
    [...names].map(async ([suite, wanted]) => {
      try {
        const found = await debianPackages({ ...options, suite, names: [...wanted] })
        packages.set(suite, new Map(found.map((one) => [one.name, one])))
      } catch (error) {
        if (!(error instanceof EngineError)) throw error
        problems.set(suite, error)
      }
    }),
  )
  return { packages, problems }
}

/** A tar made by other code is stale, as is one made from another recipe. */
function codeFingerprint(): string {
  const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.ts'))
  return hash(...files.sort().map((name) => readFileSync(join(import.meta.dirname, name), 'utf8')))
}

function hash(...parts: readonly string[]): string {
  const sum = createHash('sha256')
  for (const part of parts) sum.update(part).update('\0')
  return sum.digest('hex')
}

function provenancePath(tarPath: string): string {
  return tarPath.replace(/\.tar$/, '.json')
}

async function readProvenance(tarPath: string): Promise<Provenance | null> {
  try {
    return JSON.parse(await readFile(provenancePath(tarPath), 'utf8')) as Provenance
  } catch {
    return null
  }
}

/** Two builds at a time do each other no harm: a file appears whole. */
async function replaceFile(path: string, content: string | Uint8Array): Promise<void> {
  const draft = `${path}.${process.pid}`
  await writeFile(draft, content)
  await rename(draft, path)
}

import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { debianPackages, type DebianPackage } from './debian-packages.ts'
import type { FileTree } from './file-tree.ts'
import { imageArchive } from './image-archive.ts'
import { isLibraryPath, libraryFiles } from './libraries.ts'
import { readDeb } from './read-deb.ts'
import type { Architecture, Recipe, Suite } from './recipe.ts'
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
  /** docker-archive tar. */
  readonly path: string
  readonly built: boolean
}

/** What a tar in the cache was made from; stands beside it. */
interface Provenance {
  readonly fingerprint: string
  readonly packages: readonly { readonly file: string; readonly sha256: string }[]
}

export function standInPath(id: string, { arch, cacheDir }: Pick<BuildOptions, 'arch' | 'cacheDir'>): string {
  return join(cacheDir, 'stand-ins', `${id}-${arch}.tar`)
}

/** Brings the tars of these recipes up to date in the cache; what is there already is only looked at. */
export async function buildStandIns(
  recipes: ReadonlyMap<string, Recipe>,
  options: BuildOptions,
): Promise<readonly StandIn[]> {
  const code = codeFingerprint()
  const states = await Promise.all(
    [...recipes].map(async ([id, recipe]) => {
      const path = standInPath(id, options)
      const fingerprint = hash(code, JSON.stringify(recipe), options.arch)
      const provenance = existsSync(path) ? await readProvenance(path) : null
      return { id, recipe, path, fingerprint, provenance, fresh: provenance?.fingerprint === fingerprint }
    }),
  )
  const stale = options.refresh ? states : states.filter((state) => !state.fresh)
  if (stale.length === 0) return states.map(({ id, path }) => ({ id, path, built: false }))
  await mkdir(join(options.cacheDir, 'stand-ins'), { recursive: true })
  const packages = await packagesFor(
    stale.map((state) => state.recipe),
    options,
  )
  const trees = new PackageTrees(options.arch)
  const built = new Set<string>()
  for (const state of stale) {
    const found = recipePackages(state.recipe).map((name) => packages.get(state.recipe.suite)!.get(name)!)
    const provenance = {
      fingerprint: state.fingerprint,
      packages: found.map(({ name, sha256 }) => ({ file: name, sha256 })),
    }
    if (JSON.stringify(provenance) === JSON.stringify(state.provenance)) continue
    const image = await imageArchive(state.id, options.arch, await assemble(state, found, trees))
    await replaceFile(state.path, image)
    await replaceFile(provenancePath(state.path), `${JSON.stringify(provenance, null, 2)}\n`)
    options.log(`built ${state.id} (${options.arch}, ${(image.length / 1e6).toFixed(1)} MB)`)
    built.add(state.id)
  }
  return states.map(({ id, path }) => ({ id, path, built: built.has(id) }))
}

async function assemble(
  { id, recipe }: { id: string; recipe: Recipe },
  packages: readonly DebianPackage[],
  trees: PackageTrees,
): Promise<FileTree> {
  const all = await Promise.all(packages.map(async (found) => await trees.read(found)))
  const count = recipe.libraries.length
  return new Map([
    ...surroundingFiles(id, recipe, all.slice(count)),
    ...libraryFiles(recipe, all.slice(0, count), trees.arch),
  ])
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

function recipePackages(recipe: Recipe): readonly string[] {
  return [...recipe.libraries, ...surroundingPackages(recipe)]
}

async function packagesFor(
  recipes: readonly Recipe[],
  options: BuildOptions,
): Promise<ReadonlyMap<Suite, ReadonlyMap<string, DebianPackage>>> {
  const names = new Map<Suite, Set<string>>()
  for (const recipe of recipes) {
    const wanted = names.get(recipe.suite) ?? new Set()
    for (const name of recipePackages(recipe)) wanted.add(name)
    names.set(recipe.suite, wanted)
  }
  const found = await Promise.all(
    [...names].map(async ([suite, wanted]) => {
      const packages = await debianPackages({ ...options, suite, names: [...wanted] })
      return [suite, new Map(packages.map((one) => [one.name, one]))] as const
    }),
  )
  return new Map(found)
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

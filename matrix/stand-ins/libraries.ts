import { posix } from 'node:path'
import { link, type FileTree, type TreeEntry } from './file-tree.ts'
import { loaderCache } from './loader-cache.ts'
import { ARCHITECTURES, triplet, versionCap, type Architecture, type Plan, type Recipe } from './recipe.ts'
import { renameVersions } from './rename-versions.ts'

/** The shared libraries of the packages, renamed down and laid out as the real image has them. */
export function libraryFiles(plan: Plan, packages: readonly FileTree[], arch: Architecture): FileTree {
  const { recipe, target } = plan
  if (recipe.libraries.length === 0) return new Map()
  const allowed = versionCap(plan, arch)
  if (allowed === null) return muslFiles(packages, arch)
  const libraries = sonames(packages, target.libc.lacks ?? [])
  const folder = libraryFolder(recipe, arch)
  const { loader } = ARCHITECTURES[arch]
  const tree: FileTree = new Map()
  for (const [soname, content] of libraries) {
    const { bytes } = renameVersions(content, allowed)
    tree.set(`${folder}/${soname}`, { kind: 'file', mode: soname === loader ? 0o755 : 0o644, content: bytes })
  }
  if (!libraries.has(loader)) throw new Error(`the packages hold no ${loader}`)
  for (const [path, entry] of loaderLinks(recipe, arch, loader)) tree.set(path, entry)
  if (recipe.layout === 'rhel') {
    const paths = new Map([...libraries.keys()].map((soname) => [soname, `${folder.replace(/^\/usr/, '')}/${soname}`]))
    tree.set('/etc/ld.so.cache', { kind: 'file', mode: 0o644, content: loaderCache(paths, arch) })
  }
  return tree
}

/** Is this a file that `libraryFiles` has use for? */
export function isLibraryPath(path: string, arch: Architecture): boolean {
  const folder = posix.dirname(path).replace(/^\/usr/, '')
  const folders = [`/lib/${triplet(arch)}`, `/lib/${muslTriplet(arch)}`]
  return folders.includes(folder) && /^(?:ld|lib).*\.so/.test(posix.basename(path))
}

/** Sonames -> contents. Older packages keep libc.so.6 as a link to libc-2.31.so: only the name that programs ask for stays. */
function sonames(packages: readonly FileTree[], without: readonly string[]): ReadonlyMap<string, Uint8Array> {
  const found = new Map<string, Uint8Array>()
  for (const tree of packages) {
    const targets = new Set<string>()
    for (const [path, entry] of tree) {
      if (entry.kind !== 'link') continue
      const target = posix.resolve(posix.dirname(path), entry.to)
      const real = tree.get(target)
      if (real?.kind !== 'file') throw new Error(`${path} points to ${entry.to}, which the package does not hold`)
      targets.add(target)
      found.set(posix.basename(path), real.content)
    }
    for (const [path, entry] of tree) {
      if (entry.kind === 'file' && !targets.has(path)) found.set(posix.basename(path), entry.content)
    }
  }
  for (const soname of without) found.delete(soname)
  return found
}

function libraryFolder(recipe: Recipe, arch: Architecture): string {
  switch (recipe.layout) {
    case 'debian':
      return `/lib/${triplet(arch)}`
    case 'debian-merged':
      return `/usr/lib/${triplet(arch)}`
    case 'rhel':
      return arch === '386' ? '/usr/lib' : '/usr/lib64'
    case 'flat':
    case 'alpine':
      return '/lib'
  }
}

/** The interpreter's path is part of the ABI: /lib64/ld-linux-x86-64.so.2, /lib/ld-linux-aarch64.so.1. */
function loaderLinks(recipe: Recipe, arch: Architecture, loader: string): readonly (readonly [string, TreeEntry])[] {
  const { loaderFolder } = ARCHITECTURES[arch]
  switch (recipe.layout) {
    case 'debian':
      return [linkAt(`${loaderFolder}/${loader}`, `/lib/${triplet(arch)}/${loader}`)]
    case 'debian-merged':
      return [linkAt(`/usr${loaderFolder}/${loader}`, `/lib/${triplet(arch)}/${loader}`)]
    case 'rhel':
      return arch === 'arm64' ? [linkAt(`/usr/lib/${loader}`, `../lib64/${loader}`)] : []
    case 'flat':
    case 'alpine':
      return arch === 'amd64' ? [linkAt('/lib64', 'lib')] : []
  }
}

function linkAt(path: string, to: string): readonly [string, TreeEntry] {
  return [path, link(to)]
}

/** musl is one file; Alpine has it under the loader's name and links the C library's to it. */
function muslFiles(packages: readonly FileTree[], arch: Architecture): FileTree {
  const libc = packages
    .flatMap((tree) => [...tree])
    .find(([path, entry]) => entry.kind === 'file' && path.endsWith(`/${muslTriplet(arch)}/libc.so`))
  if (libc?.[1].kind !== 'file') throw new Error('the musl package holds no libc.so')
  const { cpu, muslSoname } = ARCHITECTURES[arch]
  return new Map<string, TreeEntry>([
    [`/lib/ld-musl-${cpu}.so.1`, { ...libc[1], mode: 0o755 }],
    [`/lib/libc.musl-${muslSoname}.so.1`, { kind: 'link', to: `ld-musl-${cpu}.so.1` }],
  ])
}

function muslTriplet(arch: Architecture): string {
  return `${ARCHITECTURES[arch].cpu}-linux-musl`
}

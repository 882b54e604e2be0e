import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { catalogueTargets, DEFAULT_TARGET_IDS } from '../../src/targets/catalogue.ts'
import type { Target, TargetHas, VersionNodes } from '../../src/targets/target.ts'

/**
 * One entry of recipes.json: how a stand-in is made. What it has to be like (libc, version nodes, certificates, time zones, ...) is
 * told by its target in the catalogue. The recipe id is the target's slug.
 */
export interface Recipe {
  /** Target as people write it: `centos:7`. */
  readonly target: string
  /** Debian release whose packages are used. */
  readonly suite: Suite
  /** Binary packages whose shared libraries go in; the libc's own first. */
  readonly libraries: readonly string[]
  readonly layout: Layout
  readonly accounts: AccountFamily
}

/** A recipe with its target. */
export interface Plan {
  readonly id: string
  readonly recipe: Recipe
  readonly target: Target
  readonly has: TargetHas
}

/** `forky` is testing: its packages change until it is released, and a cache keeps those it was built from. */
export type Suite = 'bullseye' | 'bookworm' | 'trixie' | 'forky'
/** GOARCH words. 32-bit x86 runs on the engines of amd64. */
export type Architecture = 'amd64' | '386' | 'arm64'
export type AccountFamily = 'debian' | 'rhel7' | 'rhel' | 'alpine' | 'distroless' | 'busybox'

/**
 * Where libraries lie. `debian`: /lib/<triplet>; `debian-merged`: the same through /lib -> usr/lib; `rhel`: /lib64 -> usr/lib64
 * with an ld.so.cache, since Debian's loader does not look there by itself; `alpine`: musl's loader in /lib; `flat`: /lib.
 */
export type Layout = 'debian' | 'debian-merged' | 'rhel' | 'alpine' | 'flat'

/** Plans of the targets that are checked when none is named. `scratch` is the empty image and needs none. */
export function defaultPlans(plans: ReadonlyMap<string, Plan>): readonly Plan[] {
  return [...plans.values()].filter(({ target }) => DEFAULT_TARGET_IDS.includes(target.id))
}

export function readPlans(): ReadonlyMap<string, Plan> {
  const text = readFileSync(join(import.meta.dirname, 'recipes.json'), 'utf8')
  const targets = new Map(catalogueTargets().map((target) => [target.id, target]))
  return new Map(
    Object.entries(JSON.parse(text) as Record<string, Recipe>).map(([id, recipe]) => {
      const target = targets.get(recipe.target)
      if (!target?.has)
        throw new Error(`recipe ${id} is for ${recipe.target}, of which the catalogue does not know enough`)
      return [id, { id, recipe, target, has: target.has }]
    }),
  )
}

/** Version nodes that may be there: those of the real image. null = nothing is renamed. */
export function versionCap({ target }: Plan, arch: Architecture): VersionNodes | null {
  if (target.libc.family !== 'glibc') return null
  const nodes = target.libc.nodes?.[arch]
  if (!nodes) throw new Error(`the catalogue does not know the version nodes of ${target.id} on ${arch}`)
  return nodes
}

/** GOARCH word of this machine; null where no stand-in can be built for it. */
export function hostArchitecture(arch: string = process.arch): 'amd64' | 'arm64' | null {
  if (arch === 'x64') return 'amd64'
  return arch === 'arm64' ? 'arm64' : null
}

/** What C libraries and Debian call the architecture. */
export const ARCHITECTURES: Readonly<Record<Architecture, ArchitectureNames>> = {
  amd64: {
    debian: 'amd64',
    cpu: 'x86_64',
    loader: 'ld-linux-x86-64.so.2',
    loaderFolder: '/lib64',
    muslSoname: 'x86_64',
  },
  '386': { debian: 'i386', cpu: 'i386', loader: 'ld-linux.so.2', loaderFolder: '/lib', muslSoname: 'x86' },
  arm64: {
    debian: 'arm64',
    cpu: 'aarch64',
    loader: 'ld-linux-aarch64.so.1',
    loaderFolder: '/lib',
    muslSoname: 'aarch64',
  },
}

interface ArchitectureNames {
  readonly debian: string
  readonly cpu: string
  /** glibc's, with the folder that the ABI puts it into. */
  readonly loader: string
  readonly loaderFolder: string
  /** `libc.musl-x86.so.1` */
  readonly muslSoname: string
}

/** Debian's multiarch directory name. */
export function triplet(arch: Architecture): string {
  return `${ARCHITECTURES[arch].cpu}-linux-gnu`
}

/** Images of several architectures in one engine need names of their own. */
export function reference(id: string, arch: Architecture): string {
  return `portcullis.local/stand-in/${id}:${arch === 'amd64' ? 'latest' : arch}`
}

/** Is there a real image of that architecture to stand in for? */
export function isPublishedFor({ target }: Plan, arch: Architecture): boolean {
  return target.architectures === null || target.architectures.includes(arch)
}

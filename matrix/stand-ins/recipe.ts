import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TargetHas } from '../../src/targets/target.ts'

/** One entry of recipes.json: how the place of a real image is taken with Debian's packages. The recipe id is the target's slug. */
export interface Recipe {
  /** Target as people write it: `centos:7`. */
  readonly target: string
  /** `none`: the image has no shared C library (static programs only). */
  readonly libc: 'glibc' | 'musl' | 'none'
  /** Debian release whose packages are used. */
  readonly suite: Suite
  /** Binary packages whose shared libraries go in; the libc's own first. */
  readonly libraries: readonly string[]
  /** Sonames of those packages that the real image does not have. */
  readonly without?: readonly string[]
  readonly layout: Layout
  /**
   * Highest version node of each prefix that the real image's libraries offer: nodes of the newer libraries above it are
   * renamed. `keep` names nodes above it that the real ones offer all the same, by architecture.
   */
  readonly nodes: Readonly<Record<string, string>>
  readonly markers: readonly string[]
  readonly keep?: Readonly<Partial<Record<Architecture, readonly string[]>>>
  readonly has: TargetHas
  readonly accounts: AccountFamily
}

export type Suite = 'bullseye' | 'bookworm' | 'trixie'
export type Architecture = 'amd64' | 'arm64'
export type AccountFamily = 'debian' | 'rhel7' | 'rhel' | 'alpine' | 'distroless' | 'busybox'

/**
 * Where libraries lie. `debian`: /lib/<triplet>; `debian-merged`: the same through /lib -> usr/lib; `rhel`: /lib64 -> usr/lib64
 * with an ld.so.cache, since Debian's loader does not look there by itself; `alpine`: musl's loader in /lib; `flat`: /lib.
 */
export type Layout = 'debian' | 'debian-merged' | 'rhel' | 'alpine' | 'flat'

/** Built when no recipe is named: the default matrix without `scratch`, which is the empty image and needs none. */
export const DEFAULT_RECIPES = [
  'alpine-3.22',
  'centos-7',
  'debian-11',
  'debian-12',
  'debian-13',
  'ubuntu-22.04',
  'ubuntu-24.04',
] as const

export function readRecipes(): ReadonlyMap<string, Recipe> {
  const text = readFileSync(join(import.meta.dirname, 'recipes.json'), 'utf8')
  return new Map(Object.entries(JSON.parse(text) as Record<string, Recipe>))
}

/** GOARCH word of this machine; null where no stand-in can be built for it. */
export function hostArchitecture(arch: string = process.arch): Architecture | null {
  if (arch === 'x64') return 'amd64'
  return arch === 'arm64' ? 'arm64' : null
}

/** Debian's multiarch directory name. */
export function triplet(arch: Architecture): string {
  return arch === 'amd64' ? 'x86_64-linux-gnu' : 'aarch64-linux-gnu'
}

export function reference(id: string): string {
  return `portcullis.local/stand-in/${id}:latest`
}

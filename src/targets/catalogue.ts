import entries from '../../matrix/targets.json' with { type: 'json' }
import { systemTargets } from './system-targets.ts'
import type { Target, TargetLibc } from './target.ts'
import { nodesOfDistribution } from './version-nodes.ts'

/** A target as matrix/targets.json has it: `libc.nodes` names a distribution of matrix/version-nodes.json. */
interface Entry extends Omit<Target, 'os' | 'libc' | 'custom'> {
  readonly libc: Omit<TargetLibc, 'nodes'> & { readonly nodes: string | null }
}

/**
 * Checked when no target is asked for: one of each kind that Go binaries are shipped to, as far as they are supported. centos:7 has ended and
 * stays: its glibc 2.17 is the oldest that compilers and other projects' binaries still aim at (manylinux2014, RHEL 7 with extended support).
 */
export const DEFAULT_TARGET_IDS: readonly string[] = [
  'scratch',
  'alpine:3.24',
  'centos:7',
  'debian:12',
  'debian:13',
  'ubuntu:22.04',
  'ubuntu:24.04',
  'ubuntu:26.04',
]

let distributions: readonly Target[] | null = null
let catalogue: readonly Target[] | null = null

/** Every target of matrix/targets.json, in its order: distributions of Linux. The same objects on each call. */
export function distributionTargets(): readonly Target[] {
  distributions ??= (entries as unknown as readonly Entry[]).map(toTarget)
  return distributions
}

/** Those and then every target of systems.json, in their order. The same objects on each call. */
export function catalogueTargets(): readonly Target[] {
  catalogue ??= [...distributionTargets(), ...systemTargets()]
  return catalogue
}

/** Those of the catalogue that are of the binary's operating system; those of Linux where there is none. */
export function targetsOfSystem(os: string): readonly Target[] {
  // The others of Linux have to be meant, and making all takes twice as long.
  if (os === 'linux') return distributionTargets()
  const own = catalogueTargets().filter((target) => target.os === os && !hasToBeMeant(target))
  return own.length > 0 ? own : targetsOfSystem('linux')
}

/** This machine and Wine are no systems that people ship to: nothing selects them but their own names. */
export function hasToBeMeant({ os, place }: Target): boolean {
  return place === 'wine' || (place === 'host' && os === 'linux')
}

function toTarget(entry: Entry): Target {
  const { nodes, ...libc } = entry.libc
  let provided: TargetLibc['nodes'] | undefined
  return {
    ...entry,
    os: 'linux',
    libc: {
      ...libc,
      // 2 ms for the whole catalogue, and most binaries are static: nothing asks for it.
      get nodes() {
        return (provided ??= nodes === null ? null : nodesOfDistribution(nodes, entry.libraries ?? []))
      },
    },
    custom: false,
  }
}

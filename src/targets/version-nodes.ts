import data from '../../matrix/version-nodes.json' with { type: 'json' }
import { compareVersions } from './compare-versions.ts'
import type { VersionNodes } from './target.ts'

type NodesByArch = Readonly<Record<string, VersionNodes>>

const DISTRIBUTIONS = data.distributions as unknown as Readonly<Record<string, NodesByArch>>
const KNOWN = data.known as unknown as Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>
/** The library whose presence in an image decides whether it provides the nodes of a prefix. GLIBC comes with the libc. */
const LIBRARY_OF_PREFIX: Readonly<Record<string, string>> = {
  GLIBCXX: 'libstdc++.so.6',
  CXXABI: 'libstdc++.so.6',
  GCC: 'libgcc_s.so.1',
  ZLIB: 'libz.so.1',
}

/** The glibc release that brought a marker, and the architectures it is on (null = all). Source: glibc NEWS and x86 Versions files. */
const MARKERS: readonly { node: string; since: string; on: readonly string[] | null }[] = [
  { node: 'GLIBC_ABI_DT_RELR', since: '2.36', on: null },
  { node: 'GLIBC_ABI_DT_X86_64_PLT', since: '2.42', on: ['amd64'] },
  { node: 'GLIBC_ABI_GNU2_TLS', since: '2.42', on: ['amd64', '386'] },
  { node: 'GLIBC_ABI_GNU_TLS', since: '2.42', on: ['386'] },
]

/** `GLIBC_ABI_DT_RELR` -> `GLIBC` and `ABI_DT_RELR`. */
export function splitNode(node: string): { prefix: string; rest: string } {
  const end = node.indexOf('_')
  return end === -1 ? { prefix: node, rest: '' } : { prefix: node.slice(0, end), rest: node.slice(end + 1) }
}

/**
 * By GOARCH, the nodes of a probed distribution that an image of it provides: the probe installed a whole toolchain, the bare
 * image has only `libraries`. Throws RangeError for a distribution that was not probed.
 */
export function nodesOfDistribution(name: string, libraries: readonly string[]): NodesByArch {
  const byArch = DISTRIBUTIONS[name]
  if (byArch === undefined) throw new RangeError(`no version nodes for ${name} in matrix/version-nodes.json`)
  const present = (prefix: string) => {
    const library = LIBRARY_OF_PREFIX[prefix]
    return library === undefined || libraries.includes(library)
  }
  return mapValues(byArch, ({ max, markers }) => ({
    max: Object.fromEntries(Object.entries(max).filter(([prefix]) => present(prefix))),
    markers: markers.filter((node) => present(splitNode(node).prefix)),
  }))
}

/** By GOARCH, what glibc of that version provides as its project released it. */
export function nodesOfGlibc(version: string): NodesByArch {
  return mapValues(KNOWN, (_known, goarch) => {
    const markers = MARKERS.filter(
      ({ since, on }) => compareVersions(since, version) <= 0 && (on === null || on.includes(goarch)),
    )
    return { max: { GLIBC: version }, markers: markers.map(({ node }) => node) }
  })
}

/** Every numeric node of the prefix that exists on the architecture, in rising order; null = no table. */
export function knownVersions(goarch: string, prefix: string): readonly string[] | null {
  return KNOWN[goarch]?.[prefix] ?? null
}

function mapValues<From, To>(
  record: Readonly<Record<string, From>>,
  change: (value: From, key: string) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]))
}

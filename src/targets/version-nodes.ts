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

/** By GOARCH, what a plain glibc of that version provides: its level, and the markers that distributions up to it have. */
export function nodesOfGlibc(version: string): NodesByArch {
  return mapValues(KNOWN, (_known, goarch) => {
    const upTo = Object.values(DISTRIBUTIONS)
      .map((byArch) => byArch[goarch])
      .filter((nodes) => nodes !== undefined && compareVersions(nodes.max['GLIBC'] ?? '0', version) <= 0)
    const markers = upTo.flatMap((nodes) => nodes?.markers ?? []).filter((node) => node.startsWith('GLIBC_ABI_'))
    return { max: { GLIBC: version }, markers: [...new Set(markers)].sort() }
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

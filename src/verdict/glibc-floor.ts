import type { BinaryFacts } from '../binary/facts.ts'
import { compareVersions } from '../targets/compare-versions.ts'
import { glibcNodeVersion } from '../targets/glibc-version.ts'

/** A GLIBC node that the loader insists on, and the version of glibc that brought it. */
export interface GlibcNeed {
  readonly node: string
  /** `2.34` */
  readonly version: string
  readonly library: string
  readonly symbols: readonly string[]
}

/** Nodes without a number, by the release that introduced them. Source: the NEWS file of glibc 2.36 and 2.42. */
const MARKERS: Readonly<Record<string, string>> = {
  GLIBC_ABI_DT_RELR: '2.36',
  GLIBC_ABI_GNU2_TLS: '2.42',
  GLIBC_ABI_GNU_TLS: '2.42',
  GLIBC_ABI_DT_X86_64_PLT: '2.42',
}

/** All that a binary needs of glibc, highest first; weakly needed nodes do not count. */
export function glibcNeeds(facts: Pick<BinaryFacts, 'versions'>): readonly GlibcNeed[] {
  return Object.entries(facts.versions)
    .flatMap(([library, { symbols, weak }]) =>
      Object.entries(symbols).flatMap(([node, names]) => {
        const version = glibcNodeVersion(node) ?? MARKERS[node]
        return version === undefined || weak.includes(node) ? [] : [{ node, version, library, symbols: names }]
      }),
    )
    .sort((a, b) => compareVersions(b.version, a.version))
}

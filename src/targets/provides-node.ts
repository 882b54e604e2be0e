import { compareVersions } from './compare-versions.ts'
import type { VersionNodes } from './target.ts'
import { knownVersions, splitNode } from './version-nodes.ts'

/**
 * Whether the loader finds version node `node` (`GLIBC_2.34`, `GLIBC_ABI_DT_RELR`); null = not known.
 * The loader looks for the name, it does not compare: GLIBC_2.19 exists on no x86-64, GLIBC_2.2.5 on no arm64, however new the
 * glibc is. So a number counts where it exists on the architecture and is not above the target's level.
 * A marker that is not listed is unknown from glibc 2.36 on: stable releases get markers by updates (Debian 13 got those of 2.42).
 */
export function providesNode(nodes: VersionNodes, goarch: string, node: string): boolean | null {
  if (nodes.markers.includes(node)) return true
  const { prefix, rest } = splitNode(node)
  const level = nodes.max[prefix]
  if (level === undefined) return null
  if (!/^\d+(\.\d+)*$/.test(rest)) return prefix === 'GLIBC' && compareVersions(level, '2.36') >= 0 ? null : false
  if (compareVersions(rest, level) > 0) return false
  const known = knownVersions(goarch, prefix)
  if (known === null || known.includes(rest)) return true
  // Newer than any distribution we know, and the target was said to be newer still.
  return compareVersions(rest, known.at(-1)!) > 0
}

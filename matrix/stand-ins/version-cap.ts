/** What the libraries of an older distribution offer; everything above it has to look absent. */
export interface VersionCap {
  /** Highest numeric node by prefix: `{ "GLIBC": "2.17" }`. Prefixes that are not named are left alone. */
  readonly nodes: Readonly<Record<string, string>>
  /** Nodes that are no numbers (`GLIBC_ABI_DT_RELR`) and that the old libraries offer. */
  readonly markers: readonly string[]
  /** Single nodes above the cap that they offer all the same. */
  readonly keep: readonly string[]
}

/** Has this version node to go? */
export function isAbove(node: string, cap: VersionCap): boolean {
  if (cap.keep.includes(node)) return false
  const numeric = /^([A-Z]+)_(\d+(?:\.\d+)*)$/.exec(node)
  if (numeric) {
    const highest = cap.nodes[numeric[1]!]
    return highest !== undefined && compareVersions(numeric[2]!, highest) > 0
  }
  return 'GLIBC' in cap.nodes && node.startsWith('GLIBC_ABI_') && !cap.markers.includes(node)
}

/** By number, part by part: 2.4 < 2.17 < 2.17.1. */
export function compareVersions(left: string, right: string): number {
  const [a, b] = [left.split('.').map(Number), right.split('.').map(Number)]
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const difference = (a[index] ?? -1) - (b[index] ?? -1)
    if (difference !== 0) return difference
  }
  return 0
}

/**
 * GLIBC_2.34 -> GLIBBo2.34: a name that nothing asks for, as long as before and with the same System V hash, since that shifts
 * by 4 bits a character: one less in one place is 16 more in the next. So no hash field changes, nor the hash of GLIBC_ABI_DT_RELR that
 * is compiled into the loader's code.
 */
export function renamed(node: string): string {
  const at = node.indexOf('_')
  if (at < 1) throw new Error(`${JSON.stringify(node)} is not the name of a version node`)
  const before = String.fromCharCode(node.charCodeAt(at - 1) - 1)
  return `${node.slice(0, at - 1)}${before}${String.fromCharCode('_'.charCodeAt(0) + 16)}${node.slice(at + 1)}`
}

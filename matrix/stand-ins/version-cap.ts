import { compareVersions } from '../../src/targets/compare-versions.ts'
import type { VersionNodes } from '../../src/targets/target.ts'

/**
 * Has this version node to go, where `nodes` are all that there may be? Nodes of prefixes not named there are left alone, and so
 * is GLIBC_PRIVATE, by which the parts of one glibc know each other.
 */
export function isAbove(node: string, nodes: VersionNodes): boolean {
  const at = node.indexOf('_')
  const highest = nodes.max[node.slice(0, at)]
  const rest = node.slice(at + 1)
  if (highest === undefined || rest === 'PRIVATE' || nodes.markers.includes(node)) return false
  return /^\d+(?:\.\d+)*$/.test(rest) ? compareVersions(rest, highest) > 0 : true
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

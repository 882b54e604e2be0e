import { ByteView, readExactly } from '../byte-view.ts'
import { offsetOf, type Region } from '../image.ts'
import type { ByteSource } from '../reader.ts'
import { readCString } from '../text.ts'
import type { Warnings } from '../warnings.ts'
import { DT_VERNEED, DT_VERNEEDNUM, type Dynamic } from './dynamic.ts'

const VER_FLG_WEAK = 2
/** Bit 15 of an index hides a symbol; it is no part of the index. */
export const VERSION_INDEX = 0x7fff
/** glibc alone has 45 nodes; no real file needs a thousand. */
const MAX_LIBRARIES = 1024
const MAX_NODES = 8192
const MAX_NAME_BYTES = 256

/** One version node that a library must offer, with the index that .gnu.version knows it by. */
export interface NeededVersion {
  readonly library: string
  readonly version: string
  readonly weak: boolean
  readonly index: number
}

/** .gnu.version_r by way of DT_VERNEED: Elf_Verneed and Elf_Vernaux of the LSB, "Symbol Versioning". */
export function readVersionNeeds(
  source: ByteSource,
  endian: 'little' | 'big',
  dynamic: Dynamic,
  regions: readonly Region[],
  warnings: Warnings,
): readonly NeededVersion[] {
  const address = dynamic.values.get(DT_VERNEED)
  const { strings } = dynamic
  if (address === undefined || !strings) return []
  const found: NeededVersion[] = []
  warnings.attempt('version needs', undefined, () => {
    const start = offsetOf({ regions }, address)
    if (start === null) {
      warnings.add(`version needs: address 0x${address.toString(16)} is not in the file`)
      return
    }
    const nameAt = (at: number): string =>
      readCString(source, strings.offset + at, Math.min(strings.end, strings.offset + at + MAX_NAME_BYTES))
    const viewAt = (offset: number): ByteView =>
      new ByteView(readExactly(source, offset, 16, 'a version need'), offset, endian)
    const libraries = dynamic.values.get(DT_VERNEEDNUM) ?? 0
    let at = start
    for (let library = 0; library < libraries; library += 1) {
      if (library >= MAX_LIBRARIES)
        return warnings.add(`version needs: only the first ${MAX_LIBRARIES} libraries are read`)
      const need = viewAt(at)
      const file = nameAt(need.u32(4))
      let nodeAt = at + need.u32(8)
      for (let node = 0; node < need.u16(2); node += 1) {
        if (found.length >= MAX_NODES) return warnings.add(`version needs: only the first ${MAX_NODES} nodes are read`)
        const aux = viewAt(nodeAt)
        found.push({
          library: file,
          version: nameAt(aux.u32(8)),
          weak: (aux.u16(4) & VER_FLG_WEAK) !== 0,
          index: aux.u16(6) & VERSION_INDEX,
        })
        if (aux.u32(12) === 0) break
        nodeAt += aux.u32(12)
      }
      if (need.u32(12) === 0) break
      at += need.u32(12)
    }
  })
  return found
}

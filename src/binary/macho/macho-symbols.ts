import { ByteView, readExactly } from '../byte-view.ts'
import type { ImportedSymbol } from '../facts.ts'
import type { ByteSource } from '../reader.ts'
import { readCString } from '../text.ts'
import type { Warnings } from '../warnings.ts'
import type { MachoSlice } from './load-commands.ts'

const LC_SYMTAB = 0x2
const LC_DYSYMTAB = 0xb
const N_WEAK_REF = 0x40
const MH_TWOLEVEL = 0x80
const MAX_IMPORTS = 20_000
const MAX_NAME_BYTES = 1024
const MAX_NAMES_BYTES = 4 << 20

export interface MachoSymbols {
  readonly imports: readonly ImportedSymbol[]
  /** Nothing but what dyld needs is left; null where the file has no symbol table. */
  readonly stripped: boolean | null
}

/** Undefined symbols by LC_DYSYMTAB's range, each with the library that its two-level name counts to. */
export function readMachoSymbols(
  source: ByteSource,
  slice: MachoSlice,
  libraries: readonly string[],
  warnings: Warnings,
): MachoSymbols {
  const table = slice.commands.find(({ kind }) => kind === LC_SYMTAB)?.view
  const ranges = slice.commands.find(({ kind }) => kind === LC_DYSYMTAB)?.view
  if (!table || !ranges || table.length < 24 || ranges.length < 32) return { imports: [], stripped: null }
  const [first, count] = [ranges.u32(24), ranges.u32(28)]
  return warnings.attempt<MachoSymbols>('symbols', { imports: [], stripped: null }, () => {
    const entryBytes = slice.bits === 64 ? 16 : 12
    const there = Math.max(0, Math.min(count, table.u32(12) - first))
    if (count > there) warnings.add(`symbols: ${count} imports are announced, the table has room for ${there}`)
    const read = Math.min(there, MAX_IMPORTS)
    if (there > read) warnings.add(`symbols: the first ${read} of ${there} imports are read`)
    const start = slice.start + table.u32(8) + first * entryBytes
    const strings = slice.start + table.u32(16)
    const view = new ByteView(readExactly(source, start, read * entryBytes, 'undefined symbols'), start, slice.endian)
    let left = MAX_NAMES_BYTES
    const imports = Array.from({ length: read }, (_, index): ImportedSymbol => {
      const at = index * entryBytes
      const nameAt = strings + view.u32(at)
      const description = view.u16(at + 6)
      const name = readCString(source, nameAt, nameAt + Math.min(MAX_NAME_BYTES, left))
      left -= name.length
      const library = (slice.flags & MH_TWOLEVEL) === 0 ? undefined : libraries[(description >>> 8) - 1]
      return {
        name,
        library: library ?? null,
        version: null,
        weak: (description & N_WEAK_REF) !== 0,
      }
    })
    // No local symbols, and of the exported ones __mh_execute_header at most.
    return { imports, stripped: ranges.u32(12) === 0 && ranges.u32(20) <= 1 }
  })
}

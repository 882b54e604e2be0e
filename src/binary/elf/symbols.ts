import { ByteView } from '../byte-view.ts'
import type { ImportedSymbol, VersionNeeds } from '../facts.ts'
import { offsetOf } from '../image.ts'
import type { ByteSource } from '../reader.ts'
import { readChunk } from '../search.ts'
import { readCString } from '../text.ts'
import type { Warnings } from '../warnings.ts'
import { DT_SYMTAB, DT_VERSYM } from './dynamic.ts'
import { type CountInput, countSymbols } from './symbol-count.ts'
import { versionFloor } from './version-floor.ts'
import { type NeededVersion, VERSION_INDEX } from './version-needs.ts'

const SHN_UNDEF = 0
const STB_WEAK = 2
const STT_SECTION = 3
/** libLLVM exports 150,000. */
const MAX_SYMBOLS = 1 << 20
const MAX_IMPORTS = 20_000
const MAX_NAMES_BYTES = 4 << 20
const CHUNK_SYMBOLS = 4096

/**
 * Symbols that another library must provide: undefined ones, and defined ones with a needed version (the executable's own copy of
 * data such as stdout, filled from the library).
 */
export function readImports(
  input: Omit<CountInput, 'symbolBytes'>,
  needs: readonly NeededVersion[],
  warnings: Warnings,
): readonly ImportedSymbol[] {
  const { source, header, dynamic, regions } = input
  const address = dynamic.values.get(DT_SYMTAB)
  const { strings } = dynamic
  if (address === undefined || !strings) return []
  const found: ImportedSymbol[] = []
  warnings.attempt('dynamic symbols', undefined, () => {
    const start = offsetOf({ regions }, address)
    if (start === null) {
      warnings.add(`dynamic symbols: address 0x${address.toString(16)} is not in the file`)
      return
    }
    const [symbolBytes, infoAt, sectionAt] = header.bits === 64 ? ([24, 4, 6] as const) : ([16, 12, 14] as const)
    const counted = countSymbols({ ...input, symbolBytes }, warnings)
    if (counted > MAX_SYMBOLS) warnings.add(`dynamic symbols: the first ${MAX_SYMBOLS} of ${counted} are read`)
    const count = Math.min(counted, MAX_SYMBOLS)
    const needOf = new Map(needs.map((need) => [need.index, need]))
    const versionsAt = offsetOf({ regions }, dynamic.values.get(DT_VERSYM) ?? -1)
    const symbolBuffer = new Uint8Array(Math.min(count, CHUNK_SYMBOLS) * symbolBytes)
    const versionBuffer = new Uint8Array(Math.min(count, CHUNK_SYMBOLS) * 2)
    let nameBytes = 0
    for (let first = 0; first < count; first += CHUNK_SYMBOLS) {
      const size = Math.min(CHUNK_SYMBOLS, count - first)
      const at = start + first * symbolBytes
      const symbols = viewOf(source, at, symbolBuffer.subarray(0, size * symbolBytes), header.endian)
      const indexes =
        versionsAt === null
          ? null
          : viewOf(source, versionsAt + first * 2, versionBuffer.subarray(0, size * 2), header.endian)
      for (let index = first === 0 ? 1 : 0; index < size; index += 1) {
        const symbolAt = index * symbolBytes
        const need = indexes ? needOf.get(indexes.u16(index * 2) & VERSION_INDEX) : undefined
        if (need === undefined && symbols.u16(symbolAt + sectionAt) !== SHN_UNDEF) continue
        const info = symbols.u8(symbolAt + infoAt)
        const nameAt = symbols.u32(symbolAt)
        if ((info & 15) === STT_SECTION || nameAt === 0) continue
        if (found.length >= MAX_IMPORTS || nameBytes > MAX_NAMES_BYTES) {
          return warnings.add(`dynamic symbols: only the first ${found.length} imports are kept`)
        }
        const name = readCString(source, strings.offset + nameAt, strings.end)
        if (name === '') continue
        nameBytes += name.length
        const weak = info >> 4 === STB_WEAK
        found.push({ name, library: need?.library ?? null, version: need?.version ?? null, weak })
      }
    }
  })
  return found
}

function viewOf(source: ByteSource, at: number, buffer: Uint8Array, endian: 'little' | 'big'): ByteView {
  return new ByteView(buffer.subarray(0, readChunk(source, at, buffer)), at, endian)
}

/** Version needs by library, each node with the symbols that want it. */
export function versionsByLibrary(
  needs: readonly NeededVersion[],
  imports: readonly ImportedSymbol[],
): Readonly<Record<string, VersionNeeds>> {
  const libraries = new Map<string, Map<string, { strong: boolean; symbols: string[] }>>()
  for (const { library, version, weak } of needs) {
    let nodes = libraries.get(library)
    if (!nodes) libraries.set(library, (nodes = new Map()))
    const node = nodes.get(version)
    if (node) node.strong ||= !weak
    else nodes.set(version, { strong: !weak, symbols: [] })
  }
  for (const { name, library, version } of imports) {
    if (library !== null && version !== null) libraries.get(library)?.get(version)?.symbols.push(name)
  }
  return Object.fromEntries(
    [...libraries].map(([library, nodes]) => {
      const all = [...nodes]
      const strong = all.filter(([, node]) => node.strong).map(([version]) => version)
      const needs: VersionNeeds = {
        floor: versionFloor(library, strong),
        symbols: Object.fromEntries(all.map(([version, node]) => [version, node.symbols])),
        weak: all.filter(([, node]) => !node.strong).map(([version]) => version),
      }
      return [library, needs]
    }),
  )
}

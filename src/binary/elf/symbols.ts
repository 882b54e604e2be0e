import { ByteView, readExactly } from '../byte-view.ts'
import type { ImportedSymbol, VersionNeeds } from '../facts.ts'
import { offsetOf } from '../image.ts'
import { readCString } from '../text.ts'
import type { Warnings } from '../warnings.ts'
import { DT_SYMTAB, DT_VERSYM } from './dynamic.ts'
import { type CountInput, countSymbols } from './symbol-count.ts'
import { versionFloor } from './version-floor.ts'
import { type NeededVersion, VERSION_INDEX } from './version-needs.ts'

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
    const symbolBytes = header.bits === 64 ? 24 : 16
    const counted = countSymbols({ ...input, symbolBytes }, warnings)
    if (counted > MAX_SYMBOLS) warnings.add(`dynamic symbols: the first ${MAX_SYMBOLS} of ${counted} are read`)
    const count = Math.min(counted, MAX_SYMBOLS)
    const needOf = new Map(needs.map((need) => [need.index, need]))
    const versionsAt = offsetOf({ regions }, dynamic.values.get(DT_VERSYM) ?? -1)
    let nameBytes = 0
    for (let first = 0; first < count; first += CHUNK_SYMBOLS) {
      const size = Math.min(CHUNK_SYMBOLS, count - first)
      const at = start + first * symbolBytes
      const symbols = new ByteView(readExactly(source, at, size * symbolBytes, 'dynamic symbols'), at, header.endian)
      const indexes = versionsAt === null ? null : versionIndexes(input, versionsAt + first * 2, size)
      for (let index = first === 0 ? 1 : 0; index < size; index += 1) {
        const symbol = symbolAt(symbols, index * symbolBytes, header.bits)
        const need = indexes ? needOf.get(indexes.u16(index * 2) & VERSION_INDEX) : undefined
        if (!symbol.undefined && !need) continue
        if (symbol.type === STT_SECTION || symbol.nameAt === 0) continue
        if (found.length >= MAX_IMPORTS || nameBytes > MAX_NAMES_BYTES) {
          return warnings.add(`dynamic symbols: only the first ${found.length} imports are kept`)
        }
        const name = readCString(source, strings.offset + symbol.nameAt, strings.end)
        if (name === '') continue
        nameBytes += name.length
        found.push({ name, library: need?.library ?? null, version: need?.version ?? null, weak: symbol.weak })
      }
    }
  })
  return found
}

function versionIndexes({ source, header }: Omit<CountInput, 'symbolBytes'>, at: number, count: number): ByteView {
  return new ByteView(readExactly(source, at, count * 2, 'symbol versions'), at, header.endian)
}

interface SymbolEntry {
  readonly nameAt: number
  readonly type: number
  readonly weak: boolean
  readonly undefined: boolean
}

function symbolAt(view: ByteView, at: number, bits: 32 | 64): SymbolEntry {
  const info = view.u8(at + (bits === 64 ? 4 : 12))
  const section = view.u16(at + (bits === 64 ? 6 : 14))
  return { nameAt: view.u32(at), type: info & 15, weak: info >> 4 === STB_WEAK, undefined: section === 0 }
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

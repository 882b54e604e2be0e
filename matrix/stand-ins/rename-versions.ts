import type { VersionNodes } from '../../src/targets/target.ts'
import { isAbove, renamed } from './version-cap.ts'

const SHT_DYNSYM = 11
const SHT_GNU_VERDEF = 0x6ffffffd
const SHT_GNU_VERNEED = 0x6ffffffe
const SHN_ABS = 0xfff1

/** Nodes that the loader itself knows: since 2.36 it refuses a library with relative relocations packed that does not need this one. */
const KNOWN_TO_LOADER = ['GLIBC_ABI_DT_RELR']

interface Section {
  readonly type: number
  readonly offset: number
  readonly size: number
  readonly link: number
  /** Number of entries, for version sections. */
  readonly info: number
}

/**
 * A copy of a little-endian shared library in which every version node beyond `allowed` has another name, both where it is
 * offered (.gnu.version_d) and where it is needed (.gnu.version_r). Done over a whole set of libraries they still fit
 * each other, while a program that asks for such a node is told by the loader that it is not found.
 */
export function renameVersions(
  library: Uint8Array,
  allowed: VersionNodes,
): { bytes: Uint8Array; renamed: readonly string[] } {
  const bytes = Uint8Array.from(library)
  const view = new DataView(bytes.buffer)
  const sections = readSections(view)
  const symbols = sections.find((section) => section.type === SHT_DYNSYM)
  if (!symbols) throw new Error('not a shared library: it has no dynamic symbol table')
  const strings = sections[symbols.link]!
  const above = new Map<number, string>()
  for (const nameOffset of sections.flatMap((section) => nodeNames(view, section))) {
    const name = readString(bytes, strings.offset + nameOffset)
    if (isAbove(name, allowed)) above.set(nameOffset, name)
  }
  refuseSharedStrings(view, { symbols, above })
  renameConstants(bytes, allowed)
  for (const [nameOffset, name] of above) {
    bytes.set(Buffer.from(renamed(name), 'latin1'), strings.offset + nameOffset)
  }
  return { bytes, renamed: [...above.values()] }
}

/** Where fields lie: Elf64_Ehdr, Shdr, Sym and Elf32_Ehdr, Shdr, Sym. Version sections are alike in both. */
const LAYOUTS = {
  64: {
    sections: 40,
    entrySize: 58,
    count: 60,
    offset: 24,
    size: 32,
    link: 40,
    info: 44,
    symbol: 24,
    symbolSection: 6,
  },
  32: {
    sections: 32,
    entrySize: 46,
    count: 48,
    offset: 16,
    size: 20,
    link: 24,
    info: 28,
    symbol: 16,
    symbolSection: 14,
  },
} as const

function layoutOf(view: DataView): (typeof LAYOUTS)[32 | 64] {
  if (view.getUint32(0) !== 0x7f454c46 || view.getUint8(5) !== 1) throw new Error('not a little-endian ELF file')
  return LAYOUTS[view.getUint8(4) === 2 ? 64 : 32]
}

function readSections(view: DataView): readonly Section[] {
  const layout = layoutOf(view)
  const word = (at: number) => (layout === LAYOUTS[64] ? Number(view.getBigUint64(at, true)) : view.getUint32(at, true))
  const start = word(layout.sections)
  const entrySize = view.getUint16(layout.entrySize, true)
  return Array.from({ length: view.getUint16(layout.count, true) }, (_, index) => {
    const at = start + index * entrySize
    return {
      type: view.getUint32(at + 4, true),
      offset: word(at + layout.offset),
      size: word(at + layout.size),
      link: view.getUint32(at + layout.link, true),
      info: view.getUint32(at + layout.info, true),
    }
  })
}

/** Offsets, in the string table, of all version nodes that a section offers or needs. */
function nodeNames(view: DataView, section: Section): readonly number[] {
  if (section.type === SHT_GNU_VERDEF) return definitions(view, section)
  return section.type === SHT_GNU_VERNEED ? needs(view, section) : []
}

/** Elf64_Verdef { u16 version, flags, ndx, cnt; u32 hash, aux, next }, Elf64_Verdaux { u32 name, next }. */
function definitions(view: DataView, section: Section): readonly number[] {
  const names: number[] = []
  let at = section.offset
  for (let entry = 0; entry < section.info; entry++) {
    let aux = at + view.getUint32(at + 12, true)
    for (let index = 0; index < view.getUint16(at + 6, true); index++) {
      names.push(view.getUint32(aux, true))
      aux += view.getUint32(aux + 4, true)
    }
    at += view.getUint32(at + 16, true)
  }
  return names
}

/** Elf64_Verneed { u16 version, cnt; u32 file, aux, next }, Elf64_Vernaux { u32 hash; u16 flags, other; u32 name, next }. */
function needs(view: DataView, section: Section): readonly number[] {
  const names: number[] = []
  let at = section.offset
  for (let entry = 0; entry < section.info; entry++) {
    let aux = at + view.getUint32(at + 8, true)
    for (let index = 0; index < view.getUint16(at + 2, true); index++) {
      names.push(view.getUint32(aux + 8, true))
      aux += view.getUint32(aux + 12, true)
    }
    at += view.getUint32(at + 12, true)
  }
  return names
}

/** The loader compares with a string constant of its own; renamed there too, the libraries of the set still satisfy it. */
function renameConstants(bytes: Uint8Array, allowed: VersionNodes): void {
  const buffer = Buffer.from(bytes.buffer)
  for (const name of KNOWN_TO_LOADER.filter((node) => isAbove(node, allowed))) {
    const at = buffer.indexOf(`\0${name}\0`, 0, 'latin1')
    if (at !== -1) bytes.set(Buffer.from(renamed(name), 'latin1'), at + 1)
  }
}

/**
 * Linkers let one string be the tail of another. A symbol whose name lies inside a node's would be renamed with it, so that is
 * refused; the absolute symbols that some linkers define for the nodes themselves may share the string, nothing asks for them.
 */
function refuseSharedStrings(view: DataView, found: { symbols: Section; above: ReadonlyMap<number, string> }): void {
  const inside = new Map<number, string>()
  for (const [start, name] of found.above) {
    for (let index = 0; index < name.length; index++) inside.set(start + index, name)
  }
  const { offset, size } = found.symbols
  const layout = layoutOf(view)
  for (let at = offset; at < offset + size; at += layout.symbol) {
    const nameOffset = view.getUint32(at, true)
    const node = inside.get(nameOffset)
    if (node === undefined) continue
    if (found.above.has(nameOffset) && view.getUint16(at + layout.symbolSection, true) === SHN_ABS) continue
    throw new Error(`a symbol shares its name with the end of version node ${node}: renaming would break it`)
  }
}

function readString(bytes: Uint8Array, start: number): string {
  return Buffer.from(bytes.subarray(start, bytes.indexOf(0, start))).toString('latin1')
}

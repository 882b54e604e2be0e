import { ImageWriter, NameTable } from './image-writer.ts'

export interface ElfImageOptions {
  readonly bits?: 32 | 64
  readonly endian?: 'little' | 'big'
  readonly machine?: number
  readonly type?: number
  readonly osAbi?: number
  readonly interpreter?: string
  readonly needed?: readonly string[]
  readonly soname?: string
  readonly rpath?: string
  readonly runpath?: string
  /** DT_FLAGS_1. */
  readonly flags1?: number
  readonly versions?: readonly ElfVersionNeed[]
  /** Nodes that the file offers; its own name comes first, as linkers write it. */
  readonly definitions?: readonly string[]
  /** Undefined symbols without a version. */
  readonly plainImports?: readonly string[]
  /** `none`: only the order of the tables tells how many symbols there are. */
  readonly hash?: 'sysv' | 'none'
  readonly notes?: readonly { readonly name: string; readonly type: number; readonly words: readonly number[] }[]
  /** null: no PT_GNU_STACK. */
  readonly stackFlags?: number | null
  readonly relro?: boolean
  /** Constants, mapped read-only. */
  readonly constants?: Uint8Array
  /** Data, mapped writable; `dataAt` is the address of its first byte. */
  readonly data?: Uint8Array | ((dataAt: number) => Uint8Array)
  /** Named sections over constants and data; without them there is no section table. */
  readonly sections?: { readonly constants?: string; readonly data?: string; readonly symtab?: boolean }
}

export interface ElfVersionNeed {
  readonly library: string
  readonly nodes: readonly {
    readonly version: string
    readonly weak?: boolean
    readonly symbols?: readonly string[]
    readonly copies?: readonly string[]
  }[]
}

const BASE = 0x400000

/** A small ELF file with just these parts. One segment holds headers, tables and constants, another the data. */
export function elfImage(options: ElfImageOptions = {}): Uint8Array {
  const { bits = 64, endian = 'little', machine = 62, type = 2 } = options
  const writer = new ImageWriter(bits, endian)
  const headerBytes = bits === 64 ? 64 : 52
  const entryBytes = bits === 64 ? 56 : 32
  const segments: SegmentPart[] = []
  writer.padTo(headerBytes + 9 * entryBytes).align(16)
  if (options.interpreter !== undefined) {
    segments.push({ type: 3, flags: 4, offset: writer.size, size: options.interpreter.length + 1 })
    writer.text(`${options.interpreter}\0`).align(16)
  }
  const dynamic = dynamicTables(writer, options)
  if (options.notes) {
    const offset = writer.size
    for (const { name, type, words } of options.notes) {
      writer
        .u32(name.length + 1, words.length * 4, type)
        .text(`${name}\0`)
        .align(4)
      writer.u32(...words)
    }
    segments.push({ type: 4, flags: 4, offset, size: writer.size - offset, align: 4 })
  }
  writer.align(32)
  const constantsAt = writer.size
  if (options.constants) writer.raw(options.constants)
  const firstSize = writer.align(16).size
  const dataAt = writer.size
  if (dynamic) segments.push({ type: 2, flags: 6, offset: dataAt, size: dynamic.length * 2 * (bits / 8) })
  for (const [tag, value] of dynamic ?? []) writer.word(tag, value)
  writer.align(16)
  const blobAt = writer.size
  const { data } = options
  if (data) writer.raw(typeof data === 'function' ? data(BASE + blobAt) : data)
  writer.align(16)
  segments.push({ type: 1, flags: 4, offset: 0, size: firstSize })
  if (writer.size > dataAt) segments.push({ type: 1, flags: 6, offset: dataAt, size: writer.size - dataAt })
  if (options.stackFlags !== null)
    segments.push({ type: 0x6474e551, flags: options.stackFlags ?? 6, offset: 0, size: 0 })
  if (options.relro) segments.push({ type: 0x6474e552, flags: 4, offset: dataAt, size: 16 })
  const table = sectionTable(writer, options, { constantsAt, dataAt: firstSize, blobAt })
  writeHeader(writer, { machine, type, osAbi: options.osAbi ?? 0, segments, ...table })
  return writer.bytes()
}

/** Where `elfImage` maps the byte at `offset`. */
export function addressOf(offset: number): number {
  return BASE + offset
}

interface SegmentPart {
  readonly type: number
  readonly flags: number
  readonly offset: number
  readonly size: number
  readonly align?: number
}

/** Writes strings, symbols and versions; returns the entries of the dynamic segment, null where it is not wanted. */
function dynamicTables(writer: ImageWriter, options: ElfImageOptions): [number, number][] | null {
  const { needed = [], versions = [], definitions = [], plainImports = [], soname, rpath, runpath, flags1 } = options
  const wanted = [needed, versions, plainImports, definitions].some((list) => list.length > 0) || flags1 !== undefined
  if (!wanted && soname === undefined && rpath === undefined && runpath === undefined) return null
  const names = new NameTable()
  const symbols = [
    ...plainImports.map((name) => ({ name, index: 1, section: 0 })),
    ...versions.flatMap(({ nodes }, library) =>
      nodes.flatMap((node, place) =>
        [...(node.symbols ?? []), ...(node.copies ?? [])].map((name) => ({
          name,
          index: nodeIndex(versions, library, place),
          section: node.copies?.includes(name) ? 1 : 0,
        })),
      ),
    ),
  ]
  const symbolsAt = writer.size
  writer.padTo(writer.size + (writer.bits === 64 ? 24 : 16))
  for (const { name, section } of symbols) writeSymbol(writer, names.add(name), section)
  const versionsAt = writer.size
  writer.u16(0, ...symbols.map(({ index }) => index)).align(8)
  const needsAt = writer.size
  writeNeeds(writer, names, versions)
  writer.align(8)
  const definitionsAt = writer.size
  writeDefinitions(writer, names, [soname ?? 'self', ...definitions])
  const hashAt = writer.size
  writer.u32(1, symbols.length + 1, 0)
  for (let index = 0; index <= symbols.length; index += 1) writer.u32(0)
  writer.align(8)
  const entries: [number, number][] = needed.map((name) => [1, names.add(name)])
  if (soname !== undefined) entries.push([14, names.add(soname)])
  if (rpath !== undefined) entries.push([15, names.add(rpath)])
  if (runpath !== undefined) entries.push([29, names.add(runpath)])
  const stringsAt = writer.size
  writer.text(names.text).align(16)
  entries.push([5, BASE + stringsAt], [10, names.text.length], [6, BASE + symbolsAt])
  if (options.hash !== 'none') entries.push([4, BASE + hashAt])
  if (versions.length > 0) entries.push([0x6ffffff0, BASE + versionsAt], [0x6ffffffe, BASE + needsAt])
  if (versions.length > 0) entries.push([0x6fffffff, versions.length])
  if (definitions.length > 0) entries.push([0x6ffffffc, BASE + definitionsAt], [0x6ffffffd, definitions.length + 1])
  if (flags1 !== undefined) entries.push([0x6ffffffb, flags1])
  return [...entries, [0, 0]]
}

/** Indexes 0 and 1 stand for local and global; nodes count from 2. */
function nodeIndex(versions: readonly ElfVersionNeed[], library: number, place: number): number {
  return versions.slice(0, library).reduce((sum, { nodes }) => sum + nodes.length, 2 + place)
}

function writeSymbol(writer: ImageWriter, name: number, section: number): void {
  const globalFunction = 0x12
  if (writer.bits === 64) writer.u32(name).u8(globalFunction, 0).u16(section).u64(0, 0)
  else writer.u32(name, 0, 0).u8(globalFunction, 0).u16(section)
}

function writeNeeds(writer: ImageWriter, names: NameTable, versions: readonly ElfVersionNeed[]): void {
  for (const [library, { library: file, nodes }] of versions.entries()) {
    const last = library === versions.length - 1
    writer.u16(1, nodes.length).u32(names.add(file), 16, last ? 0 : 16 + 16 * nodes.length)
    for (const [place, { version, weak }] of nodes.entries()) {
      const next = place === nodes.length - 1 ? 0 : 16
      writer
        .u32(0)
        .u16(weak ? 2 : 0, nodeIndex(versions, library, place))
        .u32(names.add(version), next)
    }
  }
}

function writeDefinitions(writer: ImageWriter, names: NameTable, definitions: readonly string[]): void {
  for (const [index, name] of definitions.entries()) {
    const next = index === definitions.length - 1 ? 0 : 28
    writer
      .u16(1, index === 0 ? 1 : 0, index + 1, 1)
      .u32(0, 20, next)
      .u32(names.add(name), 0)
  }
}

interface SectionPlaces {
  readonly constantsAt: number
  readonly dataAt: number
  readonly blobAt: number
}

function sectionTable(
  writer: ImageWriter,
  { sections, constants }: ElfImageOptions,
  { constantsAt, blobAt }: SectionPlaces,
): { readonly sectionsAt: number; readonly sectionCount: number } {
  if (!sections) return { sectionsAt: 0, sectionCount: 0 }
  const names = new NameTable()
  const dataEnd = writer.size
  const rows: [name: number, type: number, offset: number, size: number][] = [[0, 0, 0, 0]]
  rows.push([names.add('.shstrtab'), 3, 0, 0])
  if (sections.constants) rows.push([names.add(sections.constants), 1, constantsAt, constants?.length ?? 0])
  if (sections.data) rows.push([names.add(sections.data), 1, blobAt, dataEnd - blobAt])
  if (sections.symtab) rows.push([names.add('.symtab'), 2, 0, 0])
  rows[1] = [rows[1]![0], 3, writer.size, names.text.length]
  writer.text(names.text).align(8)
  const sectionsAt = writer.size
  for (const [name, type, offset, size] of rows) {
    writer
      .u32(name, type)
      .word(2, BASE + offset, offset, size)
      .u32(0, 0)
      .word(1, 0)
  }
  return { sectionsAt, sectionCount: rows.length }
}

interface HeaderParts {
  readonly machine: number
  readonly type: number
  readonly osAbi: number
  readonly segments: readonly SegmentPart[]
  readonly sectionsAt: number
  readonly sectionCount: number
}

function writeHeader(writer: ImageWriter, parts: HeaderParts): void {
  const { bits, endian } = writer
  const head = new ImageWriter(bits, endian)
  const headerBytes = bits === 64 ? 64 : 52
  head
    .text('\x7fELF')
    .u8(bits === 64 ? 2 : 1, endian === 'little' ? 1 : 2, 1, parts.osAbi)
    .padTo(16)
  head.u16(parts.type, parts.machine).u32(1).word(BASE, headerBytes, parts.sectionsAt).u32(0)
  head.u16(headerBytes, bits === 64 ? 56 : 32, parts.segments.length)
  head.u16(bits === 64 ? 64 : 40, parts.sectionCount, parts.sectionCount > 0 ? 1 : 0)
  for (const { type, flags, offset, size, align = 16 } of parts.segments) {
    if (bits === 64) head.u32(type, flags).u64(offset, BASE + offset, BASE + offset, size, size, align)
    else head.u32(type, offset, BASE + offset, BASE + offset, size, size, flags, align)
  }
  for (const [at, byte] of head.bytes().entries()) writer.put(at, byte, 1)
}

import { ByteView, readExactly, readUpTo } from '../byte-view.ts'
import type { Image } from '../image.ts'
import { type ByteRange, CHUNK_BYTES, findAll, Needle, readChunk } from '../search.ts'
import type { Warnings } from '../warnings.ts'

/** Go release that brought in a layout of the table, by the last byte of its magic (internal/abi/symtab.go). */
const LAYOUTS: Readonly<Record<number, Layout>> = {
  0xfb: '1.2',
  0xfa: '1.16',
  0xf0: '1.18',
  0xf1: '1.20',
}
export type Layout = '1.2' | '1.16' | '1.18' | '1.20'

const SECTION = /^(?:(?:\.data\.rel\.ro)?\.gopclntab|__gopclntab)$/
/** Where GNU linkers put it in position-independent programs until Go 1.25. */
const SHARED_SECTION = '.data.rel.ro'
const MAX_SEARCHED_BYTES = 64 << 20
/** Numbers that look like the magic are rare; a file full of them is no Go binary. */
const MAX_CANDIDATES = 10_000
/** Kubernetes' largest programs have 200,000. */
const MAX_FUNCTIONS = 4_000_000
/** Where each name is read by itself. */
const MAX_STREWN_FUNCTIONS = 400_000
const HEAD_BYTES = 80

/** runtime.pclntab: program counters to functions, files and lines. It outlives strip and -ldflags "-s -w". */
export interface FunctionTable {
  readonly layout: Layout
  readonly offset: number
  readonly pointerBytes: 4 | 8
  readonly functions: number
  /** Where it ends at the latest: its section does, or what is known of it. */
  readonly end: number
  /** The block of NUL-terminated names; null for layout 1.2, which has them strewn over the table. */
  readonly names: ByteRange | null
  /** NUL-terminated paths of source files; null for layout 1.2. */
  readonly files: ByteRange | null
}

/** Finds the table by its section, else by its magic in what is mapped; null where there is none. */
export function findFunctionTable(image: Image, warnings: Warnings): FunctionTable | null {
  const budget = { bytes: MAX_SEARCHED_BYTES, candidates: MAX_CANDIDATES }
  for (const section of image.sections) {
    if (!SECTION.test(section.name)) continue
    const table = searchIn(image, section, budget)
    if (table) return { ...table, end: section.offset + section.sizeBytes }
    warnings.add(`function table: there is none in section ${section.name}`)
  }
  const shared = image.sections.filter((section) => section.name === SHARED_SECTION)
  for (const region of [...shared, ...[...image.regions].sort((a, b) => rank(a) - rank(b))]) {
    const table = searchIn(image, region, budget)
    if (table) return table
  }
  return null
}

interface Budget {
  bytes: number
  candidates: number
}

function searchIn(image: Image, { offset, sizeBytes }: ByteRange, budget: Budget): FunctionTable | null {
  const size = Math.min(sizeBytes, budget.bytes)
  budget.bytes -= size
  for (const at of magicsIn(image, { offset, sizeBytes: size })) {
    budget.candidates -= 1
    if (budget.candidates < 0) return null
    const table = readHead(image, at)
    if (table) return table
  }
  return null
}

/** Constants first, code last. */
function rank(region: Image['regions'][number]): number {
  return (region.executable ? 2 : 0) + (region.writable ? 1 : 0)
}

/** What follows, or in big-endian files makes up, all magics. */
const LITTLE_ENDIAN_REST = new Needle('\xff\xff\xff\0\0')
const BIG_ENDIAN_START = new Needle('\xff\xff\xff')

/** Offsets where a magic may stand: multiples of four. */
function* magicsIn({ source, endian }: Image, range: ByteRange): Generator<number> {
  const before = endian === 'little' ? 1 : 0
  for (const at of findAll(source, range, endian === 'little' ? LITTLE_ENDIAN_REST : BIG_ENDIAN_START)) {
    if (at - before >= range.offset && (at - before) % 4 === 0) yield at - before
  }
}

/** Words of the header after its eight bytes (debug/gosym/pclntab.go); null where the bytes make no sense as one. */
function readHead(image: Image, offset: number): FunctionTable | null {
  const head = readUpTo(image.source, offset, HEAD_BYTES)
  if (head.length < HEAD_BYTES) return null
  const { endian } = image
  const layout = LAYOUTS[head[endian === 'big' ? 3 : 0]!]
  const [pad1, pad2, quantum, pointerBytes] = [head[4], head[5], head[6], head[7]]
  if (layout === undefined || pad1 !== 0 || pad2 !== 0) return null
  if (quantum !== 1 && quantum !== 2 && quantum !== 4) return null
  if (pointerBytes !== 4 && pointerBytes !== 8) return null
  const view = new ByteView(head, offset, endian)
  const word = (index: number): number => view.word(8 + index * pointerBytes, pointerBytes === 8 ? 64 : 32)
  const functions = word(0)
  if (functions === 0 || functions > MAX_FUNCTIONS) return null
  const table = { layout, offset, pointerBytes, functions } as const
  if (layout === '1.2') return { ...table, end: offset, names: null, files: null }
  const namesWord = layout === '1.16' ? 2 : 3
  const [from, to] = [word(namesWord), word(namesWord + 1)]
  if (from < 8 + namesWord * pointerBytes || to <= from || offset + to > image.source.sizeBytes) return null
  const [filesFrom, filesTo] = [word(namesWord + 2), word(namesWord + 3)]
  const hasFiles = filesFrom >= to && filesTo > filesFrom && offset + filesTo <= image.source.sizeBytes
  return {
    ...table,
    end: offset + to,
    names: { offset: offset + from, sizeBytes: to - from },
    files: hasFiles ? { offset: offset + filesFrom, sizeBytes: filesTo - filesFrom } : null,
  }
}

/** Gets a piece of whole names: a NUL, then names that are each closed by one. Valid during the call only. False = enough. */
export type VisitNames = (names: Uint8Array) => boolean

/** Calls `visit` with one piece after the other, front to back. */
export function eachNames(image: Image, table: FunctionTable, visit: VisitNames, warnings: Warnings): void {
  if (table.names) eachBlock(image, table.names, visit, warnings)
  else eachStrewn(image, table, visit, warnings)
}

/** 100 MB of program come with 5 to 10 MB of names; the largest one seen, 700 MB, with 74. */
const MAX_NAMES_BYTES = 96 << 20

function eachBlock({ source }: Image, names: ByteRange, visit: VisitNames, warnings: Warnings): void {
  if (names.sizeBytes > MAX_NAMES_BYTES) {
    warnings.add(`function table: the first ${MAX_NAMES_BYTES} of ${names.sizeBytes} bytes of names are read`)
  }
  const end = names.offset + Math.min(names.sizeBytes, MAX_NAMES_BYTES)
  const piece = new Uint8Array(1 + Math.min(CHUNK_BYTES, end - names.offset))
  for (let start = names.offset; start < end;) {
    const length = readChunk(source, start, piece.subarray(1, 1 + Math.min(CHUNK_BYTES, end - start)))
    const whole = piece.subarray(1, 1 + length).lastIndexOf(0) + 1
    if (whole === 0 && start + length < names.offset + names.sizeBytes && start + length >= end) return
    if (whole === 0) return warnings.add(`function table: a name has no end (at byte offset ${start})`)
    if (!visit(piece.subarray(0, 1 + whole))) return
    start += whole
  }
}

const NAME_BYTES = 512

/** Layout 1.2: {pc, offset} pairs, at each offset a function whose second field is the offset of its name. */
function eachStrewn(image: Image, table: FunctionTable, visit: VisitNames, warnings: Warnings): void {
  const { source, endian } = image
  const { offset, pointerBytes } = table
  const bits = pointerBytes === 8 ? 64 : 32
  const entryBytes = 2 * pointerBytes
  const perChunk = Math.floor(CHUNK_BYTES / entryBytes)
  const functions = Math.min(table.functions, MAX_STREWN_FUNCTIONS)
  if (functions < table.functions) {
    warnings.add(`function table: the first ${functions} of ${table.functions} functions are read`)
  }
  const piece = new Uint8Array(CHUNK_BYTES)
  let filled = 1
  let wanted = true
  warnings.attempt('function table', undefined, () => {
    for (let first = 0; wanted && first < functions; first += perChunk) {
      const count = Math.min(perChunk, functions - first)
      const at = offset + 8 + pointerBytes + first * entryBytes
      const view = new ByteView(readExactly(source, at, count * entryBytes, 'functions'), at, endian)
      for (let index = 0; wanted && index < count; index += 1) {
        const functionAt = offset + view.word(index * entryBytes + pointerBytes, bits)
        const head = new ByteView(readExactly(source, functionAt, pointerBytes + 4, 'a function'), functionAt, endian)
        const name = readUpTo(source, offset + head.u32(pointerBytes), NAME_BYTES)
        const nul = name.indexOf(0)
        if (nul <= 0) continue
        if (filled + nul + 1 > piece.length) {
          wanted = visit(piece.subarray(0, filled))
          filled = 1
        }
        piece.set(name.subarray(0, nul + 1), filled)
        filled += nul + 1
      }
    }
  })
  if (wanted) visit(piece.subarray(0, filled))
}

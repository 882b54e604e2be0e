import { BinaryFormatError } from '../../errors.ts'
import { ByteView, CUT_OFF_HINT, readExactly } from '../byte-view.ts'
import type { ByteSource } from '../reader.ts'

/** e_type. */
export const ET_REL = 1
export const ET_DYN = 3
export const ET_CORE = 4

/** Counts are the true ones, also where they did not fit the header (gABI, "extended numbering"). */
export interface ElfHeader {
  readonly bits: 32 | 64
  readonly endian: 'little' | 'big'
  readonly osAbi: number
  readonly type: number
  readonly machine: number
  readonly flags: number
  readonly programHeaders: HeaderTable
  readonly sectionHeaders: HeaderTable
  /** Index of the section with the section names. */
  readonly nameSection: number
}

export interface HeaderTable {
  readonly offset: number
  readonly entryBytes: number
  readonly count: number
}

const PN_XNUM = 0xffff
const SHN_XINDEX = 0xffff

/** System V gABI, chapter 4, "ELF Header". */
export function readElfHeader(source: ByteSource): ElfHeader {
  const ident = readExactly(source, 0, 16, 'the ELF identification')
  const bits = identBits(ident[4]!)
  const endian = identEndian(ident[5]!)
  const size = bits === 64 ? 64 : 52
  const view = new ByteView(readExactly(source, 0, size, 'the ELF header'), 0, endian)
  const tail = size - 12
  const sectionHeaders = {
    offset: bits === 64 ? view.u64(40) : view.u32(32),
    entryBytes: view.u16(tail + 6),
    count: view.u16(tail + 8),
  }
  const header: ElfHeader = {
    bits,
    endian,
    osAbi: ident[7]!,
    type: view.u16(16),
    machine: view.u16(18),
    flags: view.u32(tail - 4),
    programHeaders: {
      offset: bits === 64 ? view.u64(32) : view.u32(28),
      entryBytes: view.u16(tail + 2),
      count: view.u16(tail + 4),
    },
    sectionHeaders,
    nameSection: view.u16(tail + 10),
  }
  return withExtendedCounts(source, header)
}

function withExtendedCounts(source: ByteSource, header: ElfHeader): ElfHeader {
  const { programHeaders, sectionHeaders, nameSection } = header
  const sections = sectionHeaders.count === 0 && sectionHeaders.offset !== 0
  if (!sections && programHeaders.count !== PN_XNUM && nameSection !== SHN_XINDEX) return header
  const size = header.bits === 64 ? 64 : 40
  if (sectionHeaders.offset === 0 || sectionHeaders.offset + size > source.sizeBytes) return header
  const view = new ByteView(
    readExactly(source, sectionHeaders.offset, size, 'section header 0'),
    sectionHeaders.offset,
    header.endian,
  )
  const [sizeAt, linkAt, infoAt] = header.bits === 64 ? ([32, 40, 44] as const) : ([20, 24, 28] as const)
  return {
    ...header,
    sectionHeaders: sections ? { ...sectionHeaders, count: view.word(sizeAt, header.bits) } : sectionHeaders,
    programHeaders: programHeaders.count === PN_XNUM ? { ...programHeaders, count: view.u32(infoAt) } : programHeaders,
    nameSection: nameSection === SHN_XINDEX ? view.u32(linkAt) : nameSection,
  }
}

function identBits(value: number): 32 | 64 {
  if (value === 1) return 32
  if (value === 2) return 64
  throw new BinaryFormatError(4, `the ELF class is ${value}, neither 1 (32 bit) nor 2 (64 bit)`, { hint: CUT_OFF_HINT })
}

function identEndian(value: number): 'little' | 'big' {
  if (value === 1) return 'little'
  if (value === 2) return 'big'
  throw new BinaryFormatError(5, `the ELF byte order is ${value}, neither 1 (little) nor 2 (big)`, {
    hint: CUT_OFF_HINT,
  })
}

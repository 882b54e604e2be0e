import { BinaryFormatError } from '../../errors.ts'
import { ByteView, CUT_OFF_HINT, readExactly, readUpTo } from '../byte-view.ts'
import type { ByteSource } from '../reader.ts'
import { cString } from '../text.ts'
import type { Warnings } from '../warnings.ts'

export interface PeHeader {
  readonly bits: 32 | 64
  readonly machine: number
  /** COFF characteristics. */
  readonly characteristics: number
  readonly subsystem: number
  readonly dllCharacteristics: number
  /** `6.1`. */
  readonly osVersion: string
  readonly subsystemVersion: string
  readonly imageBase: number
  readonly symbolCount: number
  readonly directories: readonly DataDirectory[]
  readonly sections: readonly PeSection[]
}

export interface DataDirectory {
  /** Relative virtual address; for the certificate table a file offset. */
  readonly address: number
  readonly sizeBytes: number
}

export interface PeSection {
  readonly name: string
  /** Relative virtual address. */
  readonly address: number
  readonly virtualBytes: number
  readonly offset: number
  readonly sizeBytes: number
  readonly characteristics: number
}

const MAX_DIRECTORIES = 16
/** Windows itself stops at 96. */
const MAX_SECTIONS = 512

/** Microsoft, "PE Format": MS-DOS stub, COFF header, optional header, section table. */
export function readPeHeader(source: ByteSource, warnings: Warnings): PeHeader {
  const at = peOffset(source)
  const coff = new ByteView(readExactly(source, at, 24, 'the COFF header'), at, 'little')
  const optionalBytes = coff.u16(20)
  const characteristics = coff.u16(22)
  if (optionalBytes === 0) {
    throw new BinaryFormatError(at + 20, 'the PE file has no optional header: it is an object, not an executable', {
      hint: 'Name what the linker made of it, the .exe that "go build" writes.',
    })
  }
  const optional = new ByteView(readExactly(source, at + 24, optionalBytes, 'the optional header'), at + 24, 'little')
  const magic = optional.u16(0)
  if (magic !== 0x10b && magic !== 0x20b) {
    throw new BinaryFormatError(at + 24, `the magic of the optional header is 0x${magic.toString(16)}`, {
      hint: CUT_OFF_HINT,
    })
  }
  const bits = magic === 0x20b ? 64 : 32
  return {
    bits,
    machine: coff.u16(4),
    characteristics,
    subsystem: optional.u16(68),
    dllCharacteristics: optional.u16(70),
    osVersion: `${optional.u16(40)}.${optional.u16(42)}`,
    subsystemVersion: `${optional.u16(48)}.${optional.u16(50)}`,
    imageBase: bits === 64 ? optional.u64(24) : optional.u32(28),
    symbolCount: coff.u32(16),
    directories: readDirectories(optional, bits),
    sections: readSections(source, coff.u16(6), at + 24 + optionalBytes, warnings),
  }
}

function peOffset(source: ByteSource): number {
  const stub = new ByteView(readUpTo(source, 0, 64), 0, 'little')
  const at = stub.length < 64 ? -1 : stub.u32(0x3c)
  const signature = at < 0 ? '' : String.fromCharCode(...readUpTo(source, at, 4))
  if (signature === 'PE\0\0') return at
  const other = /^(?:NE|LE|LX)/.exec(signature)?.[0]
  throw new BinaryFormatError(
    Math.max(0, Math.min(at, source.sizeBytes)),
    other
      ? `this is a 16-bit or mixed program (${other}), not a PE file`
      : 'the file begins with MZ and has no PE header',
    { hint: stub.length < 64 || at + 4 > source.sizeBytes ? CUT_OFF_HINT : 'Name the .exe that "go build" writes.' },
  )
}

function readDirectories(optional: ByteView, bits: 32 | 64): readonly DataDirectory[] {
  const start = bits === 64 ? 112 : 96
  if (optional.length < start) return []
  const room = Math.floor((optional.length - start) / 8)
  const count = Math.min(optional.u32(start - 4), room, MAX_DIRECTORIES)
  return Array.from({ length: count }, (_, index) => ({
    address: optional.u32(start + index * 8),
    sizeBytes: optional.u32(start + index * 8 + 4),
  }))
}

function readSections(source: ByteSource, count: number, at: number, warnings: Warnings): readonly PeSection[] {
  if (count > MAX_SECTIONS) warnings.add(`the file has ${count} sections; the first ${MAX_SECTIONS} are read`)
  const read = Math.min(count, MAX_SECTIONS)
  const view = new ByteView(readExactly(source, at, read * 40, 'the section table'), at, 'little')
  const sections = Array.from({ length: read }, (_, index) => {
    const base = index * 40
    return {
      name: cString(view.bytes.subarray(base, base + 8)),
      virtualBytes: view.u32(base + 8),
      address: view.u32(base + 12),
      sizeBytes: view.u32(base + 16),
      offset: view.u32(base + 20),
      characteristics: view.u32(base + 36),
    }
  })
  for (const section of sections) {
    if (section.sizeBytes > 0 && section.offset + section.sizeBytes > source.sizeBytes) {
      throw new BinaryFormatError(
        source.sizeBytes,
        `the file is truncated: section ${JSON.stringify(section.name)} ends at byte ${section.offset + section.sizeBytes}, the file at ${source.sizeBytes}`,
        { hint: CUT_OFF_HINT },
      )
    }
  }
  return sections
}

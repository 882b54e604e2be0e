import { BinaryFormatError } from '../../errors.ts'
import { ByteView, CUT_OFF_HINT, readExactly } from '../byte-view.ts'
import type { ByteSource } from '../reader.ts'
import type { Warnings } from '../warnings.ts'
import type { ElfHeader } from './elf-header.ts'

/** p_type. */
export const PT_LOAD = 1
export const PT_DYNAMIC = 2
export const PT_INTERP = 3
export const PT_NOTE = 4
export const PT_GNU_STACK = 0x6474e551
export const PT_GNU_RELRO = 0x6474e552
export const PT_GNU_PROPERTY = 0x6474e553
/** p_flags. */
export const PF_X = 1
export const PF_W = 2

export interface Segment {
  readonly type: number
  readonly flags: number
  readonly offset: number
  readonly address: number
  /** In the file. */
  readonly sizeBytes: number
  readonly memoryBytes: number
  readonly align: number
}

/** Real files have 5 to 15; kernels of the BSDs and of Linux allow 64 KB of them. */
const MAX_SEGMENTS = 2048

/** The program headers: what the kernel and the loader go by. Throws where a mapped segment ends after the file does. */
export function readSegments(source: ByteSource, header: ElfHeader, warnings: Warnings): readonly Segment[] {
  const { offset, entryBytes, count } = header.programHeaders
  const minimum = header.bits === 64 ? 56 : 32
  if (count === 0) return []
  if (entryBytes < minimum) {
    throw new BinaryFormatError(header.bits === 64 ? 54 : 42, `program headers of ${entryBytes} bytes are too small`, {
      hint: CUT_OFF_HINT,
    })
  }
  if (count > MAX_SEGMENTS) warnings.add(`the file has ${count} program headers; the first ${MAX_SEGMENTS} are read`)
  const read = Math.min(count, MAX_SEGMENTS)
  const view = new ByteView(
    readExactly(source, offset, read * entryBytes, 'the table of program headers'),
    offset,
    header.endian,
  )
  const segments = Array.from({ length: read }, (_, index) => segmentAt(view, index * entryBytes, header.bits))
  for (const [index, segment] of segments.entries()) {
    if (segment.type === PT_LOAD && segment.offset + segment.sizeBytes > source.sizeBytes) {
      throw new BinaryFormatError(
        source.sizeBytes,
        `the file is truncated: segment ${index} ends at byte ${segment.offset + segment.sizeBytes}, the file at ${source.sizeBytes}`,
        { hint: CUT_OFF_HINT },
      )
    }
  }
  return segments
}

function segmentAt(view: ByteView, at: number, bits: 32 | 64): Segment {
  if (bits === 64) {
    return {
      type: view.u32(at),
      flags: view.u32(at + 4),
      offset: view.u64(at + 8),
      address: view.u64(at + 16),
      sizeBytes: view.u64(at + 32),
      memoryBytes: view.u64(at + 40),
      align: view.u64(at + 48),
    }
  }
  return {
    type: view.u32(at),
    flags: view.u32(at + 24),
    offset: view.u32(at + 4),
    address: view.u32(at + 8),
    sizeBytes: view.u32(at + 16),
    memoryBytes: view.u32(at + 20),
    align: view.u32(at + 28),
  }
}

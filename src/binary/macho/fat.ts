import { BinaryFormatError } from '../../errors.ts'
import { ByteView, CUT_OFF_HINT, readExactly } from '../byte-view.ts'
import type { ByteSource } from '../reader.ts'

const FAT_MAGIC = 0xcafebabe
const FAT_MAGIC_64 = 0xcafebabf
const MAX_ARCHITECTURES = 64

export interface FatPart {
  readonly cpuType: number
  readonly offset: number
  readonly sizeBytes: number
}

/** Parts of a fat (universal) file, always big-endian (mach-o/fat.h); null where the file holds one architecture. */
export function readFat(source: ByteSource): readonly FatPart[] | null {
  const head = new ByteView(readExactly(source, 0, 8, 'the Mach-O magic'), 0, 'big')
  const magic = head.u32(0)
  if (magic !== FAT_MAGIC && magic !== FAT_MAGIC_64) return null
  const count = head.u32(4)
  if (count === 0 || count > MAX_ARCHITECTURES) {
    throw new BinaryFormatError(4, `the fat Mach-O file announces ${count} architectures`, { hint: CUT_OFF_HINT })
  }
  const wide = magic === FAT_MAGIC_64
  const entry = wide ? 32 : 20
  const view = new ByteView(readExactly(source, 8, count * entry, 'the table of architectures'), 8, 'big')
  return Array.from({ length: count }, (_, index) => {
    const at = index * entry
    const part = {
      cpuType: view.u32(at),
      offset: wide ? view.u64(at + 8) : view.u32(at + 8),
      sizeBytes: wide ? view.u64(at + 16) : view.u32(at + 12),
    }
    if (part.offset + part.sizeBytes <= source.sizeBytes) return part
    throw new BinaryFormatError(
      source.sizeBytes,
      `the file is truncated: architecture ${index} ends at byte ${part.offset + part.sizeBytes}, the file at ${source.sizeBytes}`,
      { hint: CUT_OFF_HINT },
    )
  })
}

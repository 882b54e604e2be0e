import { readUpTo } from './byte-view.ts'
import { inspectElf } from './elf/inspect-elf.ts'
import type { BinaryFacts } from './facts.ts'
import { inspectMacho } from './macho/inspect-macho.ts'
import { notABinary } from './not-a-binary.ts'
import { inspectPe } from './pe/inspect-pe.ts'
import type { ByteSource } from './reader.ts'

/** Facts of a binary from its bytes. Throws BinaryFormatError for anything else; damaged parts become `warnings`. */
export function inspectBinary(source: ByteSource): BinaryFacts {
  const head = readUpTo(source, 0, 512)
  const magic = head.length < 4 ? 0 : new DataView(head.buffer, head.byteOffset).getUint32(0)
  switch (magic) {
    case 0x7f454c46:
      return inspectElf(source)
    case 0xfeedface:
    case 0xfeedfacf:
    case 0xcefaedfe:
    case 0xcffaedfe:
    case 0xcafebabf:
      return inspectMacho(source)
    case 0xcafebabe:
      // Java classes begin so too; there the next number is their version, 45 or more.
      if (head.length < 8 || head[7]! < 40) return inspectMacho(source)
      throw notABinary(head, source.sizeBytes)
  }
  if (magic >>> 16 === 0x4d5a) return inspectPe(source)
  throw notABinary(head, source.sizeBytes)
}

import { readUpTo } from './byte-view.ts'
import { identifyElf } from './elf/identify-elf.ts'
import type { PlatformFacts } from './facts.ts'
import type { ByteSource } from './reader.ts'

/**
 * As `inspectBinary` says it, in a fraction of its time. null where only that tells, which it does for damaged files and other formats than
 * ELF; what is no binary is for it to refuse.
 */
export function identifyBinary(source: ByteSource): PlatformFacts | null {
  const magic = readUpTo(source, 0, 4)
  return magic.length === 4 && String.fromCharCode(...magic) === '\x7fELF' ? identifyElf(source) : null
}

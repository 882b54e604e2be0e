import { ByteView, readExactly, readUpTo } from '../byte-view.ts'
import type { Section } from '../image.ts'
import type { ByteSource } from '../reader.ts'
import { cString } from '../text.ts'
import type { Warnings } from '../warnings.ts'
import type { ElfHeader } from './elf-header.ts'

/** sh_type. */
export const SHT_SYMTAB = 2
export const SHT_NOBITS = 8
export const SHT_DYNSYM = 11
/** sh_flags. */
const SHF_EXECINSTR = 4

export interface ElfSection extends Section {
  readonly type: number
  readonly executable: boolean
  readonly entryBytes: number
}

/** Go objects compiled with -ffunction-sections reach thousands; linked files have 30 to 50. */
const MAX_SECTIONS = 4096
const MAX_NAMES_BYTES = 1 << 20
const MAX_NAME_BYTES = 256

/**
 * The section table, an extra: the kernel and the loader never look at it and it may be gone or a lie. Empty where it is not
 * there; a warning where it cannot be read.
 */
export function readSections(source: ByteSource, header: ElfHeader, warnings: Warnings): readonly ElfSection[] {
  const { offset, entryBytes, count } = header.sectionHeaders
  if (offset === 0 || count === 0) return []
  return warnings.attempt('section headers', [], () => {
    if (count > MAX_SECTIONS) warnings.add(`the file has ${count} section headers; the first ${MAX_SECTIONS} are read`)
    const minimum = header.bits === 64 ? 64 : 40
    const read = Math.min(count, MAX_SECTIONS)
    const step = Math.max(entryBytes, minimum)
    const view = new ByteView(
      readExactly(source, offset, read * step, 'the table of section headers'),
      offset,
      header.endian,
    )
    const raw = Array.from({ length: read }, (_, index) => sectionAt(view, index * step, header.bits))
    const table = raw[header.nameSection]
    const names = table ? readUpTo(source, table.offset, Math.min(table.sizeBytes, MAX_NAMES_BYTES)) : new Uint8Array()
    return raw.map(({ nameAt, ...section }) => ({
      ...section,
      name: nameAt < names.length ? cString(names.subarray(nameAt, nameAt + MAX_NAME_BYTES)) : '',
    }))
  })
}

function sectionAt(view: ByteView, at: number, bits: 32 | 64): Omit<ElfSection, 'name'> & { nameAt: number } {
  const word = bits / 8
  return {
    nameAt: view.u32(at),
    type: view.u32(at + 4),
    executable: (view.word(at + 8, bits) & SHF_EXECINSTR) !== 0,
    address: view.word(at + 8 + word, bits),
    offset: view.word(at + 8 + 2 * word, bits),
    sizeBytes: view.word(at + 8 + 3 * word, bits),
    entryBytes: view.word(at + 16 + 5 * word, bits),
  }
}

import { ByteView, readExactly } from '../byte-view.ts'
import { offsetOf, type Region } from '../image.ts'
import type { ByteSource } from '../reader.ts'
import { readCString } from '../text.ts'
import type { Warnings } from '../warnings.ts'
import type { ElfHeader } from './elf-header.ts'
import { PT_DYNAMIC, type Segment } from './segments.ts'

/** d_tag. */
export const DT_HASH = 4
export const DT_SYMTAB = 6
export const DT_GNU_HASH = 0x6ffffef5
export const DT_VERSYM = 0x6ffffff0
export const DT_VERDEF = 0x6ffffffc
export const DT_VERDEFNUM = 0x6ffffffd
export const DT_VERNEED = 0x6ffffffe
export const DT_VERNEEDNUM = 0x6fffffff
const DT_NEEDED = 1
const DT_STRTAB = 5
const DT_STRSZ = 10
const DT_SONAME = 14
const DT_RPATH = 15
const DT_BIND_NOW = 24
const DT_RUNPATH = 29
const DT_FLAGS = 30
const DT_FLAGS_1 = 0x6ffffffb
const DF_BIND_NOW = 8
const DF_1_NOW = 1
const DF_1_PIE = 0x08000000

/** Real files stay under 100 entries besides DT_NEEDED. */
const MAX_ENTRIES = 8192
const MAX_NEEDED = 1024
const MAX_PATHS = 16
const MAX_NAME_BYTES = 1024
const MAX_PATH_BYTES = 4096

export interface Dynamic {
  readonly needed: readonly string[]
  readonly soname: string | null
  readonly rpath: readonly string[]
  readonly runpath: readonly string[]
  readonly bindNow: boolean
  readonly pie: boolean
  /** Last value of each tag that appears once: addresses and counts. */
  readonly values: ReadonlyMap<number, number>
  /** File range of the dynamic string table; null where it is not mapped. */
  readonly strings: { readonly offset: number; readonly end: number } | null
}

/** What the dynamic segment says; null where the file has none. */
export function readDynamic(
  source: ByteSource,
  header: ElfHeader,
  segments: readonly Segment[],
  regions: readonly Region[],
  warnings: Warnings,
): Dynamic | null {
  const segment = segments.find((each) => each.type === PT_DYNAMIC && each.sizeBytes > 0)
  if (!segment) return null
  return warnings.attempt('dynamic segment', null, () => {
    const entries = readEntries(source, header, segment, warnings)
    const values = new Map(entries)
    const strings = stringTable(values, regions, source.sizeBytes)
    if (!strings) warnings.add('dynamic segment: its string table is not in the file; no library names can be read')
    const textsOf = (wanted: number, most = MAX_PATHS, longest = MAX_PATH_BYTES): string[] =>
      entries
        .filter(([tag]) => tag === wanted)
        .slice(0, most)
        .map(([, at]) =>
          strings ? readCString(source, strings.offset + at, Math.min(strings.end, strings.offset + at + longest)) : '',
        )
        .filter((text) => text !== '')
    const flags1 = values.get(DT_FLAGS_1) ?? 0
    return {
      needed: textsOf(DT_NEEDED, MAX_NEEDED, MAX_NAME_BYTES),
      soname: textsOf(DT_SONAME)[0] ?? null,
      rpath: textsOf(DT_RPATH).flatMap((text) => text.split(':')),
      runpath: textsOf(DT_RUNPATH).flatMap((text) => text.split(':')),
      bindNow:
        values.has(DT_BIND_NOW) || ((values.get(DT_FLAGS) ?? 0) & DF_BIND_NOW) !== 0 || (flags1 & DF_1_NOW) !== 0,
      pie: (flags1 & DF_1_PIE) !== 0,
      values,
      strings,
    }
  })
}

function readEntries(
  source: ByteSource,
  header: ElfHeader,
  segment: Segment,
  warnings: Warnings,
): (readonly [tag: number, value: number])[] {
  const word = header.bits / 8
  const inFile = Math.floor(segment.sizeBytes / (2 * word))
  if (inFile > MAX_ENTRIES) warnings.add(`the dynamic segment has ${inFile} entries; the first ${MAX_ENTRIES} are read`)
  const count = Math.min(inFile, MAX_ENTRIES)
  const view = new ByteView(
    readExactly(source, segment.offset, count * 2 * word, 'the dynamic segment'),
    segment.offset,
    header.endian,
  )
  const entries: (readonly [number, number])[] = []
  for (let index = 0; index < count; index += 1) {
    const tag = view.word(index * 2 * word, header.bits)
    if (tag === 0) break
    entries.push([tag, view.word(index * 2 * word + word, header.bits)])
  }
  return entries
}

function stringTable(
  values: ReadonlyMap<number, number>,
  regions: readonly Region[],
  fileBytes: number,
): Dynamic['strings'] {
  const address = values.get(DT_STRTAB)
  const offset = address === undefined ? null : offsetOf({ regions }, address)
  if (offset === null) return null
  return { offset, end: Math.min(offset + (values.get(DT_STRSZ) ?? 0), fileBytes) }
}

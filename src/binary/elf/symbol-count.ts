import { ByteView, readExactly } from '../byte-view.ts'
import { offsetOf, type Region } from '../image.ts'
import type { ByteSource } from '../reader.ts'
import type { Warnings } from '../warnings.ts'
import { DT_GNU_HASH, DT_HASH, DT_SYMTAB, DT_VERSYM, type Dynamic } from './dynamic.ts'
import type { ElfHeader } from './elf-header.ts'
import { type ElfSection, SHT_DYNSYM } from './sections.ts'

const MAX_BUCKETS = 1 << 20
const MAX_CHAIN = 1 << 20
const EM_S390 = 22
const EM_ALPHA = 0x9026

export interface CountInput {
  readonly source: ByteSource
  readonly header: ElfHeader
  readonly dynamic: Dynamic
  readonly regions: readonly Region[]
  readonly sections: readonly ElfSection[]
  readonly symbolBytes: number
}

/**
 * How many dynamic symbols there are. No tag says so: DT_HASH does, DT_GNU_HASH only where something is exported, and for the rest
 * the table ends where the next one begins.
 */
export function countSymbols(input: CountInput, warnings: Warnings): number {
  const { dynamic, regions, source, sections, symbolBytes } = input
  const offset = offsetOf({ regions }, dynamic.values.get(DT_SYMTAB)!)
  if (offset === null) return 0
  const most = Math.floor((source.sizeBytes - offset) / symbolBytes)
  const counted =
    warnings.attempt('symbol hash table', null, () => fromHash(input)) ??
    warnings.attempt('GNU symbol hash table', null, () => fromGnuHash(input))
  if (counted !== null && counted > most) {
    warnings.add(`dynamic symbols: ${counted} are announced, the file has room for ${most}`)
  }
  if (counted !== null) return Math.min(counted, most)
  const section = sections.find((each) => each.type === SHT_DYNSYM && each.offset === offset)
  if (section) return Math.min(Math.floor(section.sizeBytes / symbolBytes), most)
  return Math.min(untilNextTable(input), most)
}

function fromHash({ source, header, dynamic, regions }: CountInput): number | null {
  const address = dynamic.values.get(DT_HASH)
  const offset = address === undefined ? null : offsetOf({ regions }, address)
  if (offset === null) return null
  const wide = header.bits === 64 && (header.machine === EM_S390 || header.machine === EM_ALPHA)
  const view = new ByteView(readExactly(source, offset, wide ? 16 : 8, 'the symbol hash table'), offset, header.endian)
  return wide ? view.u64(8) : view.u32(4)
}

function fromGnuHash({ source, header, dynamic, regions }: CountInput): number | null {
  const address = dynamic.values.get(DT_GNU_HASH)
  const offset = address === undefined ? null : offsetOf({ regions }, address)
  if (offset === null) return null
  const head = new ByteView(readExactly(source, offset, 16, 'the GNU symbol hash table'), offset, header.endian)
  const [buckets, firstHashed, bloomWords] = [head.u32(0), head.u32(4), head.u32(8)]
  if (buckets > MAX_BUCKETS) return null
  const bucketsAt = offset + 16 + bloomWords * (header.bits / 8)
  const bucket = new ByteView(
    readExactly(source, bucketsAt, buckets * 4, 'buckets of the GNU symbol hash table'),
    bucketsAt,
    header.endian,
  )
  let last = 0
  for (let index = 0; index < buckets; index += 1) last = Math.max(last, bucket.u32(index * 4))
  if (last < firstHashed) return null
  const chainsAt = bucketsAt + buckets * 4
  for (let index = last; index - last < MAX_CHAIN; index += 1) {
    const at = chainsAt + (index - firstHashed) * 4
    const chain = new ByteView(readExactly(source, at, 4, 'a chain of the GNU symbol hash table'), at, header.endian)
    if ((chain.u32(0) & 1) === 1) return index + 1
  }
  return null
}

function untilNextTable({ dynamic, regions, symbolBytes }: CountInput): number {
  const start = dynamic.values.get(DT_SYMTAB)!
  const region = regions.find((each) => start >= each.address && start < each.address + each.sizeBytes)
  if (!region) return 0
  let end = region.address + region.sizeBytes
  for (const value of dynamic.values.values()) if (value > start && value < end) end = value
  const versions = dynamic.values.get(DT_VERSYM)
  const count = Math.floor((end - start) / symbolBytes)
  if (versions === undefined) return count
  // One 16-bit version index per symbol: the same count, bounded by what follows that table.
  let versionsEnd = Number.POSITIVE_INFINITY
  for (const value of dynamic.values.values()) if (value > versions && value < versionsEnd) versionsEnd = value
  return Math.min(count, Math.floor((versionsEnd - versions) / 2))
}

import { BinaryFormatError } from '../../errors.ts'
import { ByteView, CUT_OFF_HINT, readExactly } from '../byte-view.ts'
import type { Image, Region, Section } from '../image.ts'
import type { ByteSource } from '../reader.ts'
import { cString } from '../text.ts'
import type { Warnings } from '../warnings.ts'

const LC_SEGMENT = 0x1
const LC_SEGMENT_64 = 0x19
const VM_PROT_WRITE = 2
const VM_PROT_EXECUTE = 4
const S_ZEROFILL = 1
const MAX_COMMANDS = 4096
const MAX_COMMANDS_BYTES = 4 << 20
/** What an 8-bit number can count, Apple's own limit. */
const MAX_SECTIONS = 255

export interface LoadCommand {
  readonly kind: number
  /** The whole command, its 8-byte head included. */
  readonly view: ByteView
}

export interface MachoSlice {
  readonly bits: 32 | 64
  readonly endian: 'little' | 'big'
  readonly cpuType: number
  readonly cpuSubtype: number
  readonly fileType: number
  readonly flags: number
  /** Where this architecture begins in a fat file, else 0. */
  readonly start: number
  readonly commands: readonly LoadCommand[]
}

/** One architecture: the header and its load commands (Apple, mach-o/loader.h). */
export function readSlice(source: ByteSource, start: number, warnings: Warnings): MachoSlice {
  const magic = new ByteView(readExactly(source, start, 4, 'the Mach-O magic'), start, 'big').u32(0)
  const kind = {
    0xfeedface: [32, 'big'],
    0xfeedfacf: [64, 'big'],
    0xcefaedfe: [32, 'little'],
    0xcffaedfe: [64, 'little'],
  }[magic] as [32 | 64, 'little' | 'big'] | undefined
  if (!kind) {
    throw new BinaryFormatError(start, `there is no Mach-O header but 0x${magic.toString(16)}`, { hint: CUT_OFF_HINT })
  }
  const [bits, endian] = kind
  const size = bits === 64 ? 32 : 28
  const head = new ByteView(readExactly(source, start, size, 'the Mach-O header'), start, endian)
  const commandsBytes = head.u32(20)
  if (commandsBytes > MAX_COMMANDS_BYTES) {
    throw new BinaryFormatError(start + 20, `the load commands claim ${commandsBytes} bytes`, { hint: CUT_OFF_HINT })
  }
  const bytes = readExactly(source, start + size, commandsBytes, 'the load commands')
  return {
    bits,
    endian,
    cpuType: head.u32(4),
    cpuSubtype: head.u32(8),
    fileType: head.u32(12),
    flags: head.u32(24),
    start,
    commands: splitCommands(bytes, start + size, head.u32(16), endian, warnings),
  }
}

function splitCommands(
  bytes: Uint8Array,
  start: number,
  count: number,
  endian: 'little' | 'big',
  warnings: Warnings,
): readonly LoadCommand[] {
  const table = new ByteView(bytes, start, endian)
  const commands: LoadCommand[] = []
  let at = 0
  for (let index = 0; index < count; index += 1) {
    if (index >= MAX_COMMANDS || at + 8 > bytes.length) {
      warnings.add(`load commands: ${count} are announced, ${index} are there or are read`)
      break
    }
    const size = table.u32(at + 4)
    if (size < 8 || at + size > bytes.length) {
      warnings.add(`load commands: number ${index} claims ${size} bytes (at byte offset ${start + at})`)
      break
    }
    commands.push({ kind: table.u32(at), view: new ByteView(bytes.subarray(at, at + size), start + at, endian) })
    at += size
  }
  return commands
}

/** Segments and sections of a slice. */
export function sliceImage(source: ByteSource, slice: MachoSlice): Image {
  const regions: Region[] = []
  const sections: Section[] = []
  for (const { kind, view } of slice.commands) {
    if (kind !== LC_SEGMENT && kind !== LC_SEGMENT_64) continue
    const bits = kind === LC_SEGMENT_64 ? 64 : 32
    const word = bits / 8
    const fileBytes = view.word(24 + 3 * word, bits)
    const offset = view.word(24 + 2 * word, bits) + slice.start
    const protection = view.u32(24 + 4 * word + 4)
    if (offset + fileBytes > source.sizeBytes) throw truncated(view, offset + fileBytes, source.sizeBytes)
    // Symbols, fix-ups and the signature: mapped, but no part of the program.
    if (fileBytes > 0 && cString(view.bytes.subarray(8, 24)) !== '__LINKEDIT') {
      regions.push({
        offset,
        sizeBytes: fileBytes,
        address: view.word(24, bits),
        writable: (protection & VM_PROT_WRITE) !== 0,
        executable: (protection & VM_PROT_EXECUTE) !== 0,
      })
    }
    sections.push(...sectionsOf(view, bits, slice.start))
  }
  return { source, endian: slice.endian, bits: slice.bits, regions, sections }
}

/** Where the last segment of a file with one architecture ends. */
export function endOfParts({ commands }: MachoSlice): number {
  const ends = commands.map(({ kind, view }) => {
    if (kind !== LC_SEGMENT && kind !== LC_SEGMENT_64) return 0
    const bits = kind === LC_SEGMENT_64 ? 64 : 32
    return view.word(24 + 2 * (bits / 8), bits) + view.word(24 + 3 * (bits / 8), bits)
  })
  return Math.max(0, ...ends)
}

function truncated(view: ByteView, end: number, sizeBytes: number): BinaryFormatError {
  const name = JSON.stringify(cString(view.bytes.subarray(8, 24)))
  return new BinaryFormatError(
    sizeBytes,
    `the file is truncated: segment ${name} ends at byte ${end}, the file at ${sizeBytes}`,
    { hint: CUT_OFF_HINT },
  )
}

function sectionsOf(view: ByteView, bits: 32 | 64, start: number): readonly Section[] {
  const word = bits / 8
  const first = 24 + 4 * word + 16
  const size = bits === 64 ? 80 : 68
  const count = Math.min(view.u32(first - 8), Math.floor((view.length - first) / size), MAX_SECTIONS)
  const sections: Section[] = []
  for (let index = 0; index < count; index += 1) {
    const at = first + index * size
    const flags = view.u32(at + 32 + 2 * word + 16)
    if ((flags & 0xff) === S_ZEROFILL) continue
    sections.push({
      name: cString(view.bytes.subarray(at, at + 16)),
      address: view.word(at + 32, bits),
      sizeBytes: view.word(at + 32 + word, bits),
      offset: view.u32(at + 32 + 2 * word) + start,
    })
  }
  return sections
}

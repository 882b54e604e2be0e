import { inspectBinary } from '../../src/binary/inspect.ts'
import type { ByteSource } from '../../src/binary/reader.ts'
import { BinaryFormatError } from '../../src/errors.ts'
import { bytesSource, latin1 } from './bytes-source.ts'
import { addressOf, elfImage } from './elf-image.ts'
import { functionTable, inlineBuildInfo, pointedBuildInfo } from './go-parts.ts'
import { fatImage, machoImage } from './macho-image.ts'
import { peImage } from './pe-image.ts'

export interface HostileImage {
  readonly name: string
  readonly source: () => ByteSource
  /** The error's message, or one of the warnings; null where whole facts are all right. */
  readonly says: RegExp | null
}

const GIGABYTE = 2 ** 30
/** Where elfImage puts program headers, 64 bit: LOAD first, then data, then stack. */
const PROGRAM_HEADERS = 64
const P_FILESZ = 32

/** What a file of many bytes would give: `head`, then `pattern` again and again. */
function vast(head: Uint8Array, sizeBytes: number, pattern = '\0'): ByteSource {
  const tile = latin1(pattern.repeat(Math.ceil(4096 / pattern.length)))
  const readInto = (offset: number, target: Uint8Array): number => {
    const size = Math.max(0, Math.min(target.length, sizeBytes - offset))
    for (let at = 0; at < size;) {
      const into = (offset + at - head.length) % pattern.length
      const part = offset + at < head.length ? head.subarray(offset + at) : tile.subarray(into)
      target.set(part.subarray(0, size - at), at)
      at += part.length
    }
    return size
  }
  return {
    sizeBytes,
    readInto,
    indexOf: (hay, needle, from) => Buffer.from(hay.buffer, hay.byteOffset, hay.length).indexOf(needle, from),
    read(offset, length) {
      const bytes = new Uint8Array(Math.max(0, Math.min(length, sizeBytes - offset)))
      readInto(offset, bytes)
      return bytes
    },
  }
}

/** A copy with little-endian numbers put over it. */
function patched(
  bytes: Uint8Array,
  ...patches: readonly (readonly [at: number, width: 2 | 4 | 8, value: number])[]
): Uint8Array {
  const copy = bytes.slice()
  const view = new DataView(copy.buffer)
  for (const [at, width, value] of patches) {
    if (width === 2) view.setUint16(at, value, true)
    else if (width === 4) view.setUint32(at, value, true)
    else view.setBigUint64(at, BigInt(value), true)
  }
  return copy
}

function indexOf(bytes: Uint8Array, ...numbers: readonly number[]): number {
  const found = bytes.findIndex((_, at) => numbers.every((number, index) => bytes[at + index] === number))
  if (found < 0) throw new Error('the pattern to patch is not in the image')
  return found
}

/** A 64-bit file whose first or second segment (constants or data) runs over a gigabyte of `pattern`. */
function vastElf(
  segment: 0 | 1,
  pattern: string,
  head = elfImage({ data: latin1('data'), stackFlags: null }),
): ByteSource {
  const at = PROGRAM_HEADERS + segment * 56
  const offset = Number(new DataView(head.buffer).getBigUint64(at + 8, true))
  return vast(patched(head, [at + P_FILESZ, 8, GIGABYTE - offset]), GIGABYTE, pattern)
}

const DYNAMIC = elfImage({
  needed: ['libc.so.6'],
  versions: [{ library: 'libc.so.6', nodes: [{ version: 'GLIBC_2.34', symbols: ['dlsym'] }] }],
  stackFlags: null,
})
const DT = { strings: 5, stringBytes: 10, hash: 4, versions: 0x6fffffff, needs: 0x6ffffffe }

/** Place of a tag's value in DYNAMIC. */
function valueOf(tag: number): number {
  const bytes = [tag & 255, (tag >> 8) & 255, (tag >> 16) & 255, (tag >> 24) & 255, 0, 0, 0, 0]
  return (
    DYNAMIC.findLastIndex((_, at) => at % 8 === 0 && bytes.every((byte, index) => DYNAMIC[at + index] === byte)) + 8
  )
}

const TABLE = functionTable(['crosscall2', 'main.main'], { layout: '1.20', bits: 64, endian: 'little' })
const OLD_TABLE = functionTable(['main.main'], { layout: '1.2', bits: 64, endian: 'little' })
const GO_NOTE = [{ name: 'Go', type: 4, words: [1] }]

/** A function table whose names are a gigabyte of `pattern`. */
function vastNames(pattern: string): ByteSource {
  const head = elfImage({ constants: TABLE, notes: GO_NOTE, stackFlags: null })
  const at = indexOf(head, 0xf1, 0xff, 0xff, 0xff)
  const load = indexOf(head, 1, 0, 0, 0, 4, 0, 0, 0)
  const names = patched(head, [at + 8 + 4 * 8, 8, GIGABYTE - at], [load + P_FILESZ, 8, GIGABYTE])
  return vast(names, GIGABYTE, pattern)
}

export const HOSTILE: readonly HostileImage[] = [
  {
    name: '2^32 sections',
    source: () => {
      const image = elfImage({ data: new Uint8Array(64) })
      const at = image.length - 64
      return bytesSource(patched(image, [40, 8, at], [58, 2, 64], [60, 2, 0], [at + 32, 8, 2 ** 32]))
    },
    says: /section headers: the table of section headers should be/,
  },
  {
    name: '2^32 sections in a file that has room for them',
    source: () =>
      vast(patched(elfImage(), [40, 8, 64], [58, 2, 64], [60, 2, 0], [96, 8, 2 ** 32]), 2 ** 40, 'section '),
    says: /4294967296 section headers; the first 4096 are read/,
  },
  {
    name: '65,000 program headers',
    source: () => vast(patched(elfImage(), [56, 2, 65_000]), GIGABYTE, '\x01\0\0\0\x04\0\0\0'),
    says: /65000 program headers|truncated/,
  },
  {
    name: 'program headers beyond the end',
    source: () => bytesSource(patched(elfImage(), [32, 8, 2 ** 40])),
    says: /the table of program headers should be/,
  },
  {
    name: 'program headers of 8 bytes',
    source: () => bytesSource(patched(elfImage(), [54, 2, 8])),
    says: /program headers of 8 bytes are too small/,
  },
  {
    name: 'a segment that ends after the file',
    source: () => bytesSource(elfImage({ data: latin1('x') }).slice(0, -8)),
    says: /the file is truncated: segment \d ends at byte/,
  },
  {
    name: 'nothing to load',
    source: () => bytesSource(patched(elfImage({ stackFlags: null }), [56, 2, 0])),
    says: /no segment to load/,
  },
  {
    name: 'a symbol count of 2^32',
    source: () => bytesSource(patched(DYNAMIC, [addressOffset(DT.hash) + 4, 4, 2 ** 32 - 1])),
    says: /dynamic symbols: 4294967295 are announced, the file has room for/,
  },
  {
    name: 'a million symbols with long names over one another',
    source: () => {
      const load = indexOf(DYNAMIC, 1, 0, 0, 0, 4, 0, 0, 0)
      const head = patched(
        DYNAMIC,
        [addressOffset(DT.hash) + 4, 4, 2 ** 32 - 1],
        [valueOf(DT.stringBytes), 8, GIGABYTE],
        [load + P_FILESZ, 8, GIGABYTE],
      )
      return vast(head, GIGABYTE, '\x41\x01\x01\0\x12\0\0\0')
    },
    says: /only the first \d+ imports are kept|dynamic symbols: the first/,
  },
  {
    name: '2^32 libraries with version needs',
    source: () => bytesSource(patched(DYNAMIC, [valueOf(DT.versions), 8, 2 ** 32])),
    says: null,
  },
  {
    name: 'version needs that lie over one another',
    source: () => {
      const at = addressOffset(DT.needs)
      return bytesSource(
        patched(DYNAMIC, [valueOf(DT.versions), 8, 2 ** 32], [at + 2, 2, 0xffff], [at + 12, 4, 1], [at + 28, 4, 1]),
      )
    },
    says: /version needs: (only the first|a version need should be)/,
  },
  {
    name: 'version needs without end',
    source: () => {
      const at = addressOffset(DT.needs)
      const load = indexOf(DYNAMIC, 1, 0, 0, 0, 4, 0, 0, 0)
      const head = patched(
        DYNAMIC,
        [valueOf(DT.versions), 8, 2 ** 32],
        [at + 12, 4, DYNAMIC.length - at],
        [load + P_FILESZ, 8, GIGABYTE],
      )
      return vast(head, GIGABYTE, '\x01\0\x01\0\x01\0\0\0\x10\0\0\0\x10\0\0\0')
    },
    says: /version needs: only the first 1024 libraries/,
  },
  {
    name: 'strings at an address that is not mapped',
    source: () => bytesSource(patched(DYNAMIC, [valueOf(DT.strings), 8, 2 ** 60])),
    says: /its string table is not in the file/,
  },
  {
    name: 'a note that claims 4 GB',
    source: () => {
      const image = elfImage({ notes: [{ name: 'GNU', type: 1, words: [0, 3, 2, 0] }] })
      return bytesSource(
        patched(image, [indexOf(image, 4, 0, 0, 0, 16, 0, 0, 0, 1, 0, 0, 0, 0x47) + 4, 4, 2 ** 32 - 1]),
      )
    },
    says: null,
  },
  {
    name: 'build info of 2^60 bytes',
    source: () => {
      const blob = inlineBuildInfo('go1.26.0', '')
      blob.set([0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x0f], 32)
      return bytesSource(elfImage({ data: blob }))
    },
    says: /build info: a string of the build info should be 4096 bytes/,
  },
  {
    name: 'a length in the build info without end',
    source: () => {
      const blob = new Uint8Array(64).fill(0xff)
      blob.set(inlineBuildInfo('', '').subarray(0, 32))
      return bytesSource(elfImage({ data: blob }))
    },
    says: /the length of a string has no end/,
  },
  {
    name: 'build info that points to itself',
    source: () =>
      bytesSource(
        elfImage({
          data: (address) => pointedBuildInfo('go1.15', '', { address: address - 32, bits: 64, endian: 'little' }),
        }),
      ),
    says: /build info/,
  },
  { name: 'a gigabyte of build info magic', source: () => vastElf(1, '\xff Go buildinf:\x08\x02'), says: null },
  { name: 'a gigabyte of nothing', source: () => vastElf(1, '\0'), says: null },
  { name: 'a gigabyte of function table magic', source: () => vastElf(0, '\xf1\xff\xff\xff'), says: null },
  {
    name: 'a gigabyte of Go versions',
    source: () => vastElf(0, 'go1.26.5', elfImage({ notes: GO_NOTE, stackFlags: null, data: latin1('data') })),
    says: null,
  },
  { name: 'a gigabyte of C functions', source: () => vastNames('a._Cfunc_b\0'), says: /bytes of names are read/ },
  { name: 'C functions without end', source: () => vastNames('a._Cfunc_b'), says: /a name has no end/ },
  {
    name: 'exported functions without end',
    source: () => vastNames('_cgoexp_0123456789ab_a\0x.a\0'),
    says: /names are read/,
  },
  { name: 'empty names', source: () => vastNames('\0'), says: /bytes of names are read/ },
  { name: 'names of one letter', source: () => vastNames('t\0'), says: /bytes of names are read/ },
  {
    name: 'four million functions in the oldest layout',
    source: () => {
      const head = elfImage({ constants: OLD_TABLE, notes: GO_NOTE, stackFlags: null })
      const load = indexOf(head, 1, 0, 0, 0, 4, 0, 0, 0)
      const at = indexOf(head, 0xfb, 0xff, 0xff, 0xff)
      return vast(patched(head, [at + 8, 8, 4_000_000], [load + P_FILESZ, 8, GIGABYTE]), GIGABYTE, '\x10\0\0\0\0\0\0\0')
    },
    says: /the first 400000 of 4000000 functions/,
  },
  {
    name: 'PE: section table beyond the end',
    source: () => bytesSource(patched(peImage(), [0x86, 2, 0xffff])),
    says: /the section table should be/,
  },
  {
    name: 'PE: import descriptors without end',
    source: () => {
      const image = peImage({ imports: [{ library: 'a.dll', names: ['f'] }] })
      return vast(
        patched(image, [0x188 + 16, 4, 0x7f000000], [0x188 + 8, 4, 0x7f000000], [0x188 - 0x108 + 0x98, 4, 0x3000]),
        2 ** 31,
        '\0\x30\0\0',
      )
    },
    says: null,
  },
  {
    name: 'PE: a header that points to itself',
    source: () => bytesSource(patched(peImage(), [0x3c, 4, 0])),
    says: /no PE header/,
  },
  {
    name: 'PE: certificates beyond the end',
    source: () => bytesSource(patched(peImage({ certificate: latin1('x') }), [0x80 + 24 + 112 + 32, 4, 2 ** 31])),
    says: /Authenticode: the certificate table should be/,
  },
  {
    name: 'Mach-O: 2^32 commands',
    source: () => bytesSource(patched(machoImage(), [16, 4, 2 ** 32 - 1])),
    says: /load commands: 4294967295 are announced/,
  },
  {
    name: 'Mach-O: 4 GB of commands',
    source: () => bytesSource(patched(machoImage(), [20, 4, 2 ** 32 - 1])),
    says: /the load commands claim 4294967295 bytes/,
  },
  {
    name: 'Mach-O: a command of no bytes',
    source: () => bytesSource(patched(machoImage(), [36, 4, 0])),
    says: /number 0 claims 0 bytes/,
  },
  {
    name: 'Mach-O: a segment that ends after the file',
    source: () => bytesSource(machoImage().slice(0, -16)),
    says: /truncated: segment "__LINKEDIT"/,
  },
  {
    name: 'universal: itself inside itself',
    source: () => {
      const image = fatImage([{ cpuType: 7, bytes: machoImage() }])
      new DataView(image.buffer).setUint32(16, 0)
      return bytesSource(image)
    },
    says: /no Mach-O header but 0xcafebabe/,
  },
  {
    name: 'universal: 39 architectures in 100 bytes',
    source: () =>
      bytesSource(patched(fatImage([{ cpuType: 7, bytes: machoImage() }]).slice(0, 100), [4, 4, 39 * 2 ** 24])),
    says: /the table of architectures/,
  },
]

/** Where the table that a tag names stands in DYNAMIC's file. */
function addressOffset(tag: number): number {
  const address = new DataView(DYNAMIC.buffer).getBigUint64(valueOf(tag), true)
  return Number(address) - addressOf(0)
}

/** Started with the number of an image: prints how much memory its inspection took beyond Node itself, in bytes. */
if (import.meta.main) {
  const file = HOSTILE[Number(process.argv[2])]!.source()
  const before = process.resourceUsage().maxRSS
  try {
    inspectBinary(file)
  } catch (error) {
    if (!(error instanceof BinaryFormatError)) throw error
  }
  console.log((process.resourceUsage().maxRSS - before) * 1024)
}

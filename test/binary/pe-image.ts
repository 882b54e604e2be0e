import { ImageWriter } from './image-writer.ts'

export interface PeImageOptions {
  readonly bits?: 32 | 64
  readonly machine?: number
  readonly characteristics?: number
  readonly subsystem?: number
  readonly dllCharacteristics?: number
  readonly imports?: readonly { readonly library: string; readonly names: readonly (string | number)[] }[]
  readonly delayLoaded?: readonly string[]
  /** In .rdata, mapped read-only. */
  readonly constants?: Uint8Array
  /** In .data, mapped writable. */
  readonly data?: Uint8Array
  /** PKCS #7 bytes appended as certificate. */
  readonly certificate?: Uint8Array
}

const IMAGE_BASE = 0x140000000
const HEADERS_BYTES = 0x400
const STUB_BYTES = 0x80
const READ_ONLY_DATA = 0x40000040
const WRITABLE_DATA = 0xc0000040

/** A small .exe: headers, .rdata with the import tables, .data. Relative addresses equal file offsets. */
export function peImage(options: PeImageOptions = {}): Uint8Array {
  const { bits = 64 } = options
  const writer = new ImageWriter(bits, 'little')
  writer.text('MZ').padTo(0x3c).u32(STUB_BYTES).padTo(HEADERS_BYTES)
  const imports = writeImports(writer, options.imports ?? [])
  const delayed = writeDelayed(writer, options.delayLoaded ?? [])
  writer.align(16).raw(options.constants ?? new Uint8Array())
  const rdata = {
    name: '.rdata',
    at: HEADERS_BYTES,
    size: writer.align(512).size - HEADERS_BYTES,
    flags: READ_ONLY_DATA,
  }
  const dataAt = writer.size
  writer.raw(options.data ?? new Uint8Array(16)).align(512)
  const data = { name: '.data', at: dataAt, size: writer.size - dataAt, flags: WRITABLE_DATA }
  const certificate = { at: 0, size: 0 }
  if (options.certificate) {
    certificate.at = writer.size
    writer
      .u32(options.certificate.length + 8)
      .u16(0x200, 2)
      .raw(options.certificate)
      .align(8)
    certificate.size = writer.size - certificate.at
  }
  const directories = Array.from({ length: 16 }, () => ({ at: 0, size: 0 }))
  directories[1] = imports
  directories[4] = certificate
  directories[13] = delayed
  const head = headers(options, directories, [rdata, data])
  for (const [index, byte] of head.entries()) writer.put(STUB_BYTES + index, byte, 1)
  return writer.bytes()
}

interface Place {
  readonly at: number
  readonly size: number
}

function headers(
  { bits = 64, machine = 0x8664, characteristics = 0x22, subsystem = 3, dllCharacteristics = 0x8160 }: PeImageOptions,
  directories: readonly Place[],
  sections: readonly (Place & { readonly name: string; readonly flags: number })[],
): Uint8Array {
  const head = new ImageWriter(bits, 'little')
  const wide = bits === 64
  head
    .text('PE\0\0')
    .u16(machine, sections.length)
    .u32(0, 0, 0)
    .u16(wide ? 240 : 224, characteristics)
  head.u16(wide ? 0x20b : 0x10b).padTo(24 + 24)
  if (wide) head.u64(IMAGE_BASE)
  else head.u32(0, 0x400000)
  head.u32(0x1000, 0x200).u16(6, 1, 0, 0, 6, 1).u32(0, 0, HEADERS_BYTES, 0).u16(subsystem, dllCharacteristics)
  head.word(0, 0, 0, 0).u32(0, directories.length)
  for (const { at, size } of directories) head.u32(at, size)
  for (const { name, at, size, flags } of sections) {
    const start = head.size
    head
      .text(name)
      .padTo(start + 8)
      .u32(size, at, size, at, 0, 0, 0, flags)
  }
  return head.bytes()
}

function writeImports(writer: ImageWriter, imports: PeImageOptions['imports'] & {}): Place {
  if (imports.length === 0) return { at: 0, size: 0 }
  const rows = imports.map(({ library, names }) => {
    const name = writer.size
    writer.text(`${library}\0`)
    const hints = names.map((each) => {
      if (typeof each === 'number') return { ordinal: each, at: 0 }
      const at = writer.align(2).size
      writer.u16(0).text(`${each}\0`)
      return { ordinal: null, at }
    })
    const thunks = writer.align(8).size
    for (const { ordinal, at } of hints) {
      if (ordinal === null) writer.word(at)
      else if (writer.bits === 64) writer.u32(ordinal, 0x80000000)
      else writer.u32(ordinal + 0x80000000)
    }
    writer.word(0)
    return { name, thunks }
  })
  const at = writer.align(4).size
  for (const { name, thunks } of rows) writer.u32(thunks, 0, 0, name, thunks)
  writer.u32(0, 0, 0, 0, 0)
  return { at, size: writer.size - at }
}

function writeDelayed(writer: ImageWriter, libraries: readonly string[]): Place {
  if (libraries.length === 0) return { at: 0, size: 0 }
  const names = libraries.map((library) => {
    const at = writer.size
    writer.text(`${library}\0`)
    return at
  })
  const at = writer.align(4).size
  for (const name of names) writer.u32(1, name, 0, 0, 0, 0, 0, 0)
  writer.u32(0, 0, 0, 0, 0, 0, 0, 0)
  return { at, size: writer.size - at }
}

import { ImageWriter, NameTable } from './image-writer.ts'

export interface MachoImageOptions {
  readonly bits?: 32 | 64
  readonly endian?: 'little' | 'big'
  readonly cpuType?: number
  readonly fileType?: number
  readonly flags?: number
  readonly libraries?: readonly { readonly name: string; readonly weak?: boolean }[]
  readonly rpaths?: readonly string[]
  /** Packed versions, 0x0c0000 = 12.0. */
  readonly buildVersion?: { readonly platform: number; readonly minOs: number; readonly sdk: number }
  readonly versionMin?: { readonly command: number; readonly minOs: number; readonly sdk: number }
  /** Undefined symbols: name and the number of the library, from 1. */
  readonly imports?: readonly { readonly name: string; readonly library: number; readonly weak?: boolean }[]
  readonly localSymbols?: number
  /** In __TEXT. */
  readonly constants?: Uint8Array
  /** In __DATA. */
  readonly data?: Uint8Array
  readonly signature?: Uint8Array
  /** No sections, only segments. */
  readonly unnamed?: boolean
}

const HEADERS_BYTES = 0x800
const BASE = 0x100000000

/** A small Mach-O executable. */
export function machoImage(options: MachoImageOptions = {}): Uint8Array {
  const { bits = 64, endian = 'little' } = options
  const writer = new ImageWriter(bits, endian)
  const base = bits === 64 ? BASE : 0x1000
  writer.padTo(HEADERS_BYTES)
  const constantsAt = writer.size
  writer.raw(options.constants ?? new Uint8Array()).align(32)
  const dataAt = writer.size
  writer.raw(options.data ?? new Uint8Array(16)).align(32)
  const linkAt = writer.size
  const symbols = writeSymbols(writer, options)
  const signatureAt = writer.align(16).size
  writer.raw(options.signature ?? new Uint8Array())
  const commands = new CommandWriter(bits, endian)
  const constants =
    options.constants && !options.unnamed ? ([['__gopclntab', constantsAt, options.constants.length]] as const) : []
  const data = options.data && !options.unnamed ? ([['__go_buildinfo', dataAt, options.data.length]] as const) : []
  commands.segment('__TEXT', base, { at: 0, size: dataAt }, 5, constants)
  commands.segment('__DATA', base + dataAt, { at: dataAt, size: linkAt - dataAt }, 3, data)
  commands.segment('__LINKEDIT', base + linkAt, { at: linkAt, size: writer.size - linkAt }, 1, [])
  commands.command(0x2, (body) => body.u32(linkAt, symbols.count, symbols.stringsAt, symbols.stringBytes))
  const locals = options.localSymbols ?? 0
  const externals = symbols.count - locals
  commands.command(0xb, (body) => body.u32(0, locals, locals, 0, locals, externals, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0))
  commands.named(0xe, '/usr/lib/dyld', [])
  for (const { name, weak } of options.libraries ?? []) commands.named(weak ? 0x80000018 : 0xc, name, [0, 0, 0])
  for (const path of options.rpaths ?? []) commands.named(0x8000001c, path, [])
  const { buildVersion, versionMin } = options
  if (buildVersion)
    commands.command(0x32, (body) => body.u32(buildVersion.platform, buildVersion.minOs, buildVersion.sdk, 0))
  if (versionMin) commands.command(versionMin.command, (body) => body.u32(versionMin.minOs, versionMin.sdk))
  const { signature } = options
  if (signature) commands.command(0x1d, (body) => body.u32(signatureAt, signature.length))
  const head = new ImageWriter(bits, endian)
  head.u32(bits === 64 ? 0xfeedfacf : 0xfeedface, options.cpuType ?? 0x1000007, 3, options.fileType ?? 2)
  head.u32(commands.count, commands.bytes().length, options.flags ?? 0x200085)
  if (bits === 64) head.u32(0)
  head.raw(commands.bytes())
  for (const [at, byte] of head.bytes().entries()) writer.put(at, byte, 1)
  return writer.bytes()
}

/** Several architectures in one file, each begun on a page. */
export function fatImage(parts: readonly { readonly cpuType: number; readonly bytes: Uint8Array }[]): Uint8Array {
  const writer = new ImageWriter(64, 'big')
  writer.u32(0xcafebabe, parts.length).padTo(8 + parts.length * 20)
  for (const [index, { cpuType, bytes }] of parts.entries()) {
    const at = writer.align(4096).size
    writer.raw(bytes)
    for (const [field, value] of [cpuType, 3, at, bytes.length, 4].entries())
      writer.put(8 + index * 20 + field * 4, value, 4)
  }
  return writer.bytes()
}

export interface SignatureOptions {
  readonly flags: number
  readonly cms?: Uint8Array
  readonly entitlements?: string
}

/** A code signature's super blob with a code directory and what else is given. */
export function codeSignature({ flags, cms, entitlements }: SignatureOptions): Uint8Array {
  const directory = new ImageWriter(64, 'big').u32(0xfade0c02, 44, 0x20400, flags, 0, 0, 0, 0, 0, 0, 0).bytes()
  const blobs: [slot: number, bytes: Uint8Array][] = [[0, directory]]
  if (entitlements !== undefined) blobs.push([5, blob(0xfade7171, new TextEncoder().encode(entitlements))])
  if (cms) blobs.push([0x10000, blob(0xfade0b01, cms)])
  const writer = new ImageWriter(64, 'big')
  const headBytes = 12 + blobs.length * 8
  writer.u32(0xfade0cc0, headBytes + blobs.reduce((sum, [, bytes]) => sum + bytes.length, 0), blobs.length)
  let at = headBytes
  for (const [slot, bytes] of blobs) {
    writer.u32(slot, at)
    at += bytes.length
  }
  for (const [, bytes] of blobs) writer.raw(bytes)
  return writer.bytes()
}

function blob(magic: number, bytes: Uint8Array): Uint8Array {
  return new ImageWriter(64, 'big')
    .u32(magic, bytes.length + 8)
    .raw(bytes)
    .bytes()
}

interface Symbols {
  readonly count: number
  readonly stringsAt: number
  readonly stringBytes: number
}

function writeSymbols(writer: ImageWriter, { imports = [], localSymbols = 0 }: MachoImageOptions): Symbols {
  const names = new NameTable()
  for (let index = 0; index < localSymbols; index += 1) writer.u32(names.add('_local')).u8(0xe, 1).u16(0).word(0)
  for (const { name, library, weak } of imports) {
    writer
      .u32(names.add(name))
      .u8(1, 0)
      .u16((library << 8) | (weak ? 0x40 : 0))
      .word(0)
  }
  const stringsAt = writer.size
  writer.text(names.text)
  return { count: imports.length + localSymbols, stringsAt, stringBytes: names.text.length }
}

class CommandWriter {
  count = 0
  readonly #writer: ImageWriter

  constructor(bits: 32 | 64, endian: 'little' | 'big') {
    this.#writer = new ImageWriter(bits, endian)
  }

  command(kind: number, write: (body: ImageWriter) => void): void {
    const body = new ImageWriter(this.#writer.bits, this.#writer.endian)
    write(body)
    body.align(8)
    this.#writer.u32(kind, body.size + 8).raw(body.bytes())
    this.count += 1
  }

  /** A command whose first number is the offset of a text at its end. */
  named(kind: number, name: string, numbers: readonly number[]): void {
    this.command(kind, (body) => body.u32(12 + numbers.length * 4, ...numbers).text(`${name}\0`))
  }

  segment(
    name: string,
    address: number,
    { at, size }: { readonly at: number; readonly size: number },
    protection: number,
    sections: readonly (readonly [name: string, at: number, size: number])[],
  ): void {
    this.command(this.#writer.bits === 64 ? 0x19 : 0x1, (body) => {
      body.text(name).padTo(16).word(address, size, at, size).u32(protection, protection, sections.length, 0)
      for (const [section, sectionAt, sectionSize] of sections) {
        const start = body.size
        body
          .text(section)
          .padTo(start + 16)
          .text(name)
          .padTo(start + 32)
        body.word(address + sectionAt - at, sectionSize).u32(sectionAt, 4, 0, 0, 0, 0, 0)
        if (body.bits === 64) body.u32(0)
      }
    })
  }

  bytes(): Uint8Array {
    return this.#writer.bytes()
  }
}

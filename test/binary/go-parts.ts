import { ImageWriter } from './image-writer.ts'

const FRAME = '0w\xaf\x0c\x92t\x08\x02A\xe1\xc1\x07\xe6\xd6\x18\xe6'

/** Build info as Go 1.18 and later write it. */
export function inlineBuildInfo(version: string, modules: string): Uint8Array {
  const writer = new ImageWriter(64, 'little')
  writer.text('\xff Go buildinf:').u8(8, 2).padTo(32)
  for (const text of [version, modules === '' ? '' : `${FRAME}${modules}${FRAME}`]) {
    writer.raw(uvarint(text.length)).text(text)
  }
  return writer.bytes()
}

/** Build info as Go 1.13 to 1.17 write it: pointers to string headers, which follow here at once. `address`: of its first byte. */
export function pointedBuildInfo(
  version: string,
  modules: string,
  { address, bits, endian }: { address: number; bits: 32 | 64; endian: 'little' | 'big' },
): Uint8Array {
  const writer = new ImageWriter(bits, endian)
  const pointer = bits / 8
  const framed = modules === '' ? '' : `${FRAME}${modules}${FRAME}`
  const [versionHead, modulesHead, versionText] = [32, 32 + 2 * pointer, 32 + 4 * pointer]
  writer.text('\xff Go buildinf:').u8(pointer, endian === 'big' ? 1 : 0)
  writer.word(address + versionHead, framed === '' ? 0 : address + modulesHead).padTo(32)
  writer.word(address + versionText, version.length)
  writer.word(address + versionText + version.length, framed.length)
  return writer.text(version).text(framed).bytes()
}

function uvarint(value: number): Uint8Array {
  const bytes: number[] = []
  let left = value
  while (left >= 128) {
    bytes.push((left % 128) + 128)
    left = Math.floor(left / 128)
  }
  return Uint8Array.from([...bytes, left])
}

export interface FunctionTableOptions {
  readonly layout: '1.2' | '1.16' | '1.18' | '1.20'
  readonly bits: 32 | 64
  readonly endian: 'little' | 'big'
  /** Source paths; the layout 1.2 of these tables has none. */
  readonly files?: readonly string[]
}

const MAGIC = { '1.2': 0xfffffffb, '1.16': 0xfffffffa, '1.18': 0xfffffff0, '1.20': 0xfffffff1 }

/** A function table with these names and nothing else. */
export function functionTable(
  names: readonly string[],
  { layout, bits, endian, files = [] }: FunctionTableOptions,
): Uint8Array {
  const writer = new ImageWriter(bits, endian)
  const pointer = bits / 8
  writer.u32(MAGIC[layout]).u8(0, 0, 1, pointer).word(names.length)
  if (layout === '1.2') return strewnNames(writer, names)
  const words = layout === '1.16' ? 6 : 7
  const namesAt = 8 + (words + 1) * pointer
  const text = `${names.join('\0')}\0`
  const after = namesAt + text.length
  // Number of files, text start (not in 1.16), then offsets of names, compilation units, files, pc values, functions.
  writer.word(1)
  if (layout !== '1.16') writer.word(0x401000)
  const paths = files.map((path) => `${path}\0`).join('')
  const end = after + paths.length
  writer.word(namesAt, after, after, end, end).padTo(namesAt)
  return writer.text(text).text(paths).bytes()
}

function strewnNames(writer: ImageWriter, names: readonly string[]): Uint8Array {
  const pointer = writer.bits / 8
  const first = 8 + pointer + names.length * 2 * pointer + pointer
  const functionBytes = pointer + 4
  let at = first
  for (const [index, name] of names.entries()) {
    writer.word(0x401000 + index * 16, at)
    at += functionBytes + name.length + 1
  }
  writer.word(0x401000 + names.length * 16)
  for (const [index, name] of names.entries()) {
    writer.word(0x401000 + index * 16).u32(writer.size + 4)
    writer.text(`${name}\0`)
  }
  return writer.bytes()
}

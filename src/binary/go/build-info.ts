import { BinaryFormatError } from '../../errors.ts'
import { ByteView, CUT_OFF_HINT, readExactly, readUpTo } from '../byte-view.ts'
import { type Image, offsetOf } from '../image.ts'
import { type ByteRange, findAll, Needle } from '../search.ts'
import { decodeText } from '../text.ts'
import type { Warnings } from '../warnings.ts'
import { GO_SECTION } from './go-section.ts'

const MAGIC = new Needle('\xff Go buildinf:')
const HEADER_BYTES = 32
const ALIGN = 16
const FLAG_BIG_ENDIAN = 1
/** Go 1.18 and later: the strings follow the header. Before: the header points to them. */
const FLAG_INLINE = 2
const MAX_VERSION_BYTES = 4096
/** Two thousand dependencies come to 200 KB. */
const MAX_MODULES_BYTES = 4 << 20
/** Around the module text: sentinels by which the go command finds it. */
const FRAME_BYTES = 16
const MAX_SEARCHED_BYTES = 128 << 20
/** Of places with the magic; a program that looks for build info has one or two besides its own. */
const MAX_CANDIDATES = 200
const SECTION = /^(?:\.go\.buildinfo|__go_buildinfo)$/

export interface BuildInfo {
  /** As recorded: `go1.26.8`, `devel go1.27-...`; garble writes `unknown`. */
  readonly version: string
  /** Lines of `runtime/debug.BuildInfo`; empty where the linker was given none. */
  readonly modules: string
}

/** The build info blob (cmd/link data.go, debug/buildinfo); null where there is none. */
export function readBuildInfo(image: Image, warnings: Warnings): BuildInfo | null {
  let searched = 0
  let candidates = 0
  for (const range of whereToLook(image)) {
    const sizeBytes = Math.min(range.sizeBytes, MAX_SEARCHED_BYTES - searched)
    if (sizeBytes <= 0) break
    searched += sizeBytes
    for (const offset of findAll(image.source, { offset: range.offset, sizeBytes }, MAGIC)) {
      if ((offset - range.offset) % ALIGN !== 0) continue
      candidates += 1
      if (candidates > MAX_CANDIDATES) return null
      const info = warnings.attempt('build info', null, () => readBlob(image, offset, warnings))
      if (info) return info
    }
  }
  return null
}

/**
 * The named section; else data, as the magic also stands in the code of programs that look for it; else everything but code, unless
 * Go's linker named its sections and this one is not among them.
 */
function whereToLook(image: Image): readonly ByteRange[] {
  const named = image.sections.filter((section) => SECTION.test(section.name))
  const data = image.regions.filter((region) => region.writable && !region.executable)
  const goNamed = named.length === 0 && image.sections.some((section) => GO_SECTION.test(section.name))
  const constants = goNamed ? [] : image.regions.filter((region) => !region.writable && !region.executable)
  return [...named, ...data, ...constants]
}

function readBlob(image: Image, offset: number, warnings: Warnings): BuildInfo | null {
  const { source } = image
  const header = readExactly(source, offset, HEADER_BYTES, 'the header of the build info')
  const [pointerBytes, flags] = [header[14]!, header[15]!]
  if ((flags & FLAG_INLINE) !== 0) {
    const version = inlineString(image, offset + HEADER_BYTES, MAX_VERSION_BYTES, warnings)
    const modules = inlineString(image, version.end, MAX_MODULES_BYTES, warnings)
    return toBuildInfo(version.bytes, modules.bytes)
  }
  if (pointerBytes !== 4 && pointerBytes !== 8) return null
  const endian = (flags & FLAG_BIG_ENDIAN) !== 0 ? 'big' : 'little'
  const bits = pointerBytes === 8 ? 64 : 32
  const view = new ByteView(header, offset, endian)
  const stringAt = (at: number, limit: number): Uint8Array => {
    const address = view.word(at, bits)
    if (address === 0) return new Uint8Array()
    const where = mapped(image, address, offset)
    const pair = new ByteView(readExactly(source, where, 2 * pointerBytes, 'a Go string'), where, endian)
    const length = pair.word(pointerBytes, bits)
    if (length === 0) return new Uint8Array()
    return bounded(image, mapped(image, pair.word(0, bits), where), length, limit, warnings)
  }
  return toBuildInfo(stringAt(16, MAX_VERSION_BYTES), stringAt(16 + pointerBytes, MAX_MODULES_BYTES))
}

function mapped(image: Image, address: number, from: number): number {
  const offset = offsetOf(image, address)
  if (offset !== null) return offset
  throw new BinaryFormatError(from, `it points to address 0x${address.toString(16)}, which is not in the file`, {
    hint: CUT_OFF_HINT,
  })
}

function inlineString(
  image: Image,
  at: number,
  limit: number,
  warnings: Warnings,
): { readonly bytes: Uint8Array; readonly end: number } {
  const head = readUpTo(image.source, at, 10)
  let length = 0
  let used = 0
  for (let scale = 1; ; scale *= 128) {
    const byte = head[used]
    if (byte === undefined) {
      throw new BinaryFormatError(at + used, 'the length of a string has no end', { hint: CUT_OFF_HINT })
    }
    used += 1
    length += (byte & 127) * scale
    if (byte < 128) break
  }
  const start = at + used
  return { bytes: bounded(image, start, length, limit, warnings), end: start + length }
}

function bounded(image: Image, at: number, length: number, limit: number, warnings: Warnings): Uint8Array {
  if (length > limit) warnings.add(`build info: a string of ${length} bytes is read up to ${limit}`)
  return readExactly(image.source, at, Math.min(length, limit), 'a string of the build info')
}

function toBuildInfo(version: Uint8Array, modules: Uint8Array): BuildInfo | null {
  if (version.length === 0) return null
  const framed = modules.length >= 2 * FRAME_BYTES + 1 && modules.at(-FRAME_BYTES - 1) === 10
  return {
    version: decodeText(version),
    modules: framed ? decodeText(modules.subarray(FRAME_BYTES, -FRAME_BYTES)) : '',
  }
}

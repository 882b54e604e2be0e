import { ByteView, readUpTo } from '../byte-view.ts'
import { type Image, offsetOf, type Region } from '../image.ts'
import { findAll, Needle } from '../search.ts'

const START = new Needle('go1.')
const VERSION = /^go1\.\d{1,3}(?:\.\d{1,3})?(?:rc\d{1,2}|beta\d{1,2})?/
const LONGEST = 24
const MAX_CANDIDATES = 64
const MAX_SEARCHED_BYTES = 64 << 20

interface Candidate {
  readonly text: string
  readonly address: number
}

/**
 * The Go version where no build info tells it: Go strings have no end in the file, so the text counts where a string header
 * (runtime.buildVersion is one) points to it with a length that makes it a version. Else the one text with a patch number.
 */
export function versionTrace(image: Image): string | null {
  const constants = image.regions.filter((region) => !region.writable && !region.executable)
  // Mach-O keeps constants with the code.
  const code = image.regions.filter((region) => region.executable)
  const candidates = [constants, code].map((regions) => findCandidates(image, regions)).find(({ length }) => length > 0)
  return candidates ? bestOf(image, candidates) : null
}

function bestOf(image: Image, candidates: readonly Candidate[]): string | null {
  const proven = [...new Set(candidates.flatMap((candidate) => pointedTo(image, candidate)))]
  const likely = proven.length > 0 ? proven : [...new Set(candidates.map(({ text }) => text))]
  const patched = likely.filter((text) => /^go1\.\d+\.\d/.test(text))
  if (patched.length === 1) return patched[0]!
  return proven.length === 1 ? proven[0]! : null
}

function findCandidates(image: Image, regions: readonly Region[]): readonly Candidate[] {
  const found: Candidate[] = []
  let left = MAX_SEARCHED_BYTES
  for (const region of regions) {
    const sizeBytes = Math.min(region.sizeBytes, left)
    left -= sizeBytes
    for (const offset of findAll(image.source, { offset: region.offset, sizeBytes }, START)) {
      const text = VERSION.exec(String.fromCharCode(...readUpTo(image.source, offset, LONGEST)))?.[0]
      if (text === undefined) continue
      found.push({ text, address: region.address + (offset - region.offset) })
      if (found.length >= MAX_CANDIDATES) return found
    }
  }
  return found
}

function pointedTo(image: Image, { address }: Candidate): readonly string[] {
  const width = image.bits / 8
  const needle = new Needle(pointerBytes(address, image))
  for (const { offset, sizeBytes } of image.regions.filter((region) => region.writable)) {
    for (const at of findAll(image.source, { offset, sizeBytes: Math.min(sizeBytes, MAX_SEARCHED_BYTES) }, needle)) {
      const bytes = readUpTo(image.source, at + width, width)
      if (bytes.length < width) continue
      const length = new ByteView(bytes, at + width, image.endian).word(0, image.bits)
      const named = length <= LONGEST ? textAt(image, address, length) : ''
      if (VERSION.exec(named)?.[0] === named && named !== '') return [named]
    }
  }
  return []
}

function textAt(image: Image, address: number, length: number): string {
  const offset = offsetOf(image, address)
  return offset === null ? '' : String.fromCharCode(...readUpTo(image.source, offset, length))
}

function pointerBytes(address: number, { bits, endian }: Image): string {
  const bytes = new Uint8Array(8)
  new DataView(bytes.buffer).setBigUint64(0, BigInt(address), endian === 'little')
  const width = bits / 8
  return String.fromCharCode(...(endian === 'little' ? bytes.subarray(0, width) : bytes.subarray(8 - width)))
}

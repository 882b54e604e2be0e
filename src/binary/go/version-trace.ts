import { ByteView, readUpTo } from '../byte-view.ts'
import type { Image, Region } from '../image.ts'
import { findAll, Needle } from '../search.ts'
import { constantsOf } from './constants.ts'
import type { FunctionTable } from './function-table.ts'

const START = new Needle('go1.')
const VERSION = /^go1\.\d{1,3}(?:\.\d{1,3})?(?:rc\d{1,2}|beta\d{1,2})?/
const PATCHED = /^go1\.\d+\.\d/
const LONGEST = 24
const MAX_CANDIDATES = 64
/** Of them are sought in data: those that name a patch release first. */
const MAX_SOUGHT = 16
const MAX_SEARCHED_BYTES = 32 << 20

interface Candidate {
  readonly text: string
  readonly address: number
}

/**
 * The Go version where no build info tells it: Go strings have no end in the file, so the text counts where a string header
 * (runtime.buildVersion is one) points to it with a length that makes it a version. Else the one text with a patch number.
 */
export function versionTrace(image: Image, table: FunctionTable | null): string | null {
  const constants = findCandidates(image, constantsOf(image, table))
  // Mach-O keeps constants with the code.
  const code = image.regions.filter((region) => region.executable)
  const candidates = constants.length > 0 ? constants : findCandidates(image, code)
  return candidates.length > 0 ? bestOf(image, candidates) : null
}

function bestOf(image: Image, candidates: readonly Candidate[]): string | null {
  const ranked = candidates.toSorted((a, b) => Number(PATCHED.test(b.text)) - Number(PATCHED.test(a.text)))
  const proven = [...new Set(pointedTo(image, ranked.slice(0, MAX_SOUGHT)))]
  const likely = proven.length > 0 ? proven : [...new Set(candidates.map(({ text }) => text))]
  const patched = likely.filter((text) => PATCHED.test(text))
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

/** Versions whose address stands in data, followed by the length that makes them one. */
function pointedTo(image: Image, candidates: readonly Candidate[]): readonly string[] {
  const width = image.bits / 8
  const found: string[] = []
  let left = MAX_SEARCHED_BYTES
  for (const { offset, sizeBytes } of image.regions.filter((each) => each.writable)) {
    const size = Math.min(sizeBytes, left)
    left -= size
    for (const { text, address } of candidates) {
      const pointer = new Needle(numberBytes(address, image))
      for (const at of findAll(image.source, { offset, sizeBytes: size }, pointer)) {
        if ((at - offset) % width !== 0 || found.length >= MAX_CANDIDATES) continue
        const view = new ByteView(readUpTo(image.source, at + width, width), at + width, image.endian)
        const length = view.length < width ? 0 : view.word(0, image.bits)
        if (VERSION.exec(text.slice(0, length))?.[0].length === length) found.push(text.slice(0, length))
      }
    }
  }
  return found
}

/** As it stands in the file, one character per byte. */
function numberBytes(value: number, { bits, endian }: Image): string {
  const bytes = Array.from({ length: bits / 8 }, (_, index) => Math.floor(value / 256 ** index) % 256)
  return String.fromCharCode(...(endian === 'little' ? bytes : bytes.reverse()))
}

import { ByteView, readUpTo } from '../byte-view.ts'
import type { Image, Region } from '../image.ts'
import { chunksOf, findAll, Needle } from '../search.ts'

const START = new Needle('go1.')
const VERSION = /^go1\.\d{1,3}(?:\.\d{1,3})?(?:rc\d{1,2}|beta\d{1,2})?/
const LONGEST = 24
const MAX_CANDIDATES = 64
const MAX_SEARCHED_BYTES = 32 << 20

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
  const proven = [...new Set(pointedTo(image, candidates))]
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

/** Versions whose address stands in data, followed by the length that makes them one. */
function pointedTo(image: Image, candidates: readonly Candidate[]): readonly string[] {
  const byAddress = new Map(candidates.map(({ text, address }) => [address, text]))
  const lowest = Math.min(...byAddress.keys())
  const highest = Math.max(...byAddress.keys())
  const width = image.bits / 8
  const found: string[] = []
  let left = MAX_SEARCHED_BYTES
  for (const { offset, sizeBytes } of image.regions.filter((each) => each.writable)) {
    const size = Math.min(sizeBytes, left)
    left -= size
    // One word more, as a header may lie across the border.
    for (const chunk of chunksOf(image.source, { offset, sizeBytes: size }, width)) {
      const view = new ByteView(chunk.bytes, chunk.offset, image.endian)
      for (let at = 0; at + 2 * width <= view.length; at += width) {
        const address = view.word(at, image.bits)
        if (address < lowest || address > highest) continue
        const text = byAddress.get(address)
        if (text === undefined || found.length >= MAX_CANDIDATES) continue
        const version = VERSION.exec(text.slice(0, view.word(at + width, image.bits)))?.[0]
        if (version?.length === view.word(at + width, image.bits)) found.push(version)
      }
    }
  }
  return found
}

import { readUpTo } from './byte-view.ts'
import type { ByteSource } from './reader.ts'

export const CHUNK_BYTES = 1 << 18
/** What is sought in a section of its own mostly stands at its start. */
const FIRST_CHUNK_BYTES = 1 << 14

export interface ByteRange {
  readonly offset: number
  readonly sizeBytes: number
}

/** Characters by how often they stand in names of functions, the commonest first; what is not here is rarer. */
const COMMON = 'etoina/.rsplgcumdk\0hvyb*1f()8CS-ARPxDLwMI'
/** The platform's search jumps from one first byte to the next for a while, the shorter the needle is the longer; then it builds tables. */
const PROBE_BYTES = 7
/** In one call. Hostile files are full of them, and of first bytes: there the whole needle is the faster one. */
const MAX_FALSE_HITS = 16
const SAMPLES = 16

interface Probe {
  readonly bytes: Uint8Array
  /** Position in the needle. */
  readonly at: number
}

/**
 * Text sought in bytes. A source's own search is asked for a few bytes of it that begin with its rarest: 8 MB of names take 0.1 to 0.9 ms then,
 * 1.5 to 4 ms with the whole needle. Without one: Boyer-Moore-Horspool, some gigabytes a second.
 */
export class Needle {
  readonly sizeBytes: number
  readonly #bytes: Uint8Array
  readonly #text: string
  #probe: Probe | null = null
  #skip: Uint16Array | null = null

  /** One byte per character of `text` (up to U+00FF). */
  constructor(text: string) {
    this.#bytes = Uint8Array.from(text, (character) => character.charCodeAt(0))
    this.sizeBytes = this.#bytes.length
    this.#text = text
  }

  /** Position of the first occurrence at or after `from`; -1 where there is none. */
  indexIn(hay: Uint8Array, from: number, source: ByteSource): number {
    return source.indexOf ? this.#probedIn(hay, from, source.indexOf) : this.#skippedIn(hay, from)
  }

  #probedIn(hay: Uint8Array, from: number, indexOf: NonNullable<ByteSource['indexOf']>): number {
    if (this.sizeBytes <= PROBE_BYTES) return indexOf(hay, this.#bytes, from)
    const probe = (this.#probe ??= probeOf(this.#text, this.#bytes))
    if (isDense(hay, probe.bytes[0]!)) return indexOf(hay, this.#bytes, from)
    let next = from + probe.at
    for (let misses = 0; misses < MAX_FALSE_HITS; misses += 1) {
      const hit = indexOf(hay, probe.bytes, next)
      if (hit < 0) return -1
      if (this.#standsAt(hay, hit - probe.at)) return hit - probe.at
      next = hit + 1
    }
    return indexOf(hay, this.#bytes, next - probe.at)
  }

  #standsAt(hay: Uint8Array, at: number): boolean {
    const needle = this.#bytes
    let index = 0
    while (index < needle.length && hay[at + index] === needle[index]) index += 1
    return index === needle.length
  }

  #skippedIn(hay: Uint8Array, from: number): number {
    const needle = this.#bytes
    const skip = (this.#skip ??= skipTable(needle))
    const last = this.sizeBytes - 1
    const lastByte = needle[last]
    let end = from + last
    while (end < hay.length) {
      const byte = hay[end]!
      if (byte === lastByte) {
        let back = 1
        while (back <= last && hay[end - back] === needle[last - back]) back += 1
        if (back > last) return end - last
      }
      end += skip[byte]!
    }
    return -1
  }
}

/** From the rarest character on that has a whole probe behind it. */
function probeOf(text: string, bytes: Uint8Array): Probe {
  let best = 0
  let bestRank = -1
  for (let at = 0; at <= text.length - PROBE_BYTES; at += 1) {
    const place = COMMON.indexOf(text[at]!)
    const rank = place < 0 ? COMMON.length : place
    if (rank > bestRank) [best, bestRank] = [at, rank]
  }
  return { bytes: bytes.subarray(best, best + PROBE_BYTES), at: best }
}

/** Whether more than an eighth of the bytes look like `byte`. */
function isDense(hay: Uint8Array, byte: number): boolean {
  // Odd, so that it falls in step with no pattern of two or four bytes.
  const step = Math.floor(hay.length / SAMPLES) | 1
  let count = 0
  for (let at = 0; at < hay.length; at += step) if (hay[at] === byte) count += 1
  return count > SAMPLES / 8
}

function skipTable(needle: Uint8Array): Uint16Array {
  const skip = new Uint16Array(256).fill(needle.length)
  for (let index = 0; index < needle.length - 1; index += 1) skip[needle[index]!] = needle.length - 1 - index
  return skip
}

export interface Chunk {
  /** Valid until the next chunk is asked for. */
  readonly bytes: Uint8Array
  readonly offset: number
}

/** Pieces of a range of the file, front to back. Each repeats the first `overlap` bytes of the next one. */
export function* chunksOf(source: ByteSource, range: ByteRange, overlap = 0): Generator<Chunk> {
  const end = Math.min(range.offset + range.sizeBytes, source.sizeBytes)
  let size = FIRST_CHUNK_BYTES
  let buffer = new Uint8Array(0)
  for (let offset = range.offset; offset < end;) {
    const wanted = Math.min(size + overlap, end - offset)
    if (buffer.length < wanted) buffer = new Uint8Array(wanted)
    const target = buffer.subarray(0, wanted)
    yield { bytes: target.subarray(0, readChunk(source, offset, target)), offset }
    offset += size
    size = CHUNK_BYTES
  }
}

/** Fills `target` with what the file has at `offset`; returns how many bytes that were. */
export function readChunk(source: ByteSource, offset: number, target: Uint8Array): number {
  if (source.readInto) return source.readInto(offset, target)
  const bytes = readUpTo(source, offset, target.length)
  target.set(bytes)
  return bytes.length
}

/** Offsets in the file of all occurrences in a range. */
export function* findAll(source: ByteSource, range: ByteRange, needle: Needle): Generator<number> {
  for (const { bytes, offset } of chunksOf(source, range, needle.sizeBytes - 1)) {
    for (let at = needle.indexIn(bytes, 0, source); at >= 0; at = needle.indexIn(bytes, at + 1, source))
      yield offset + at
  }
}

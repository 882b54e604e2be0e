import { readUpTo } from './byte-view.ts'
import type { ByteSource } from './reader.ts'

export const CHUNK_BYTES = 1 << 18

export interface ByteRange {
  readonly offset: number
  readonly sizeBytes: number
}

/**
 * Boyer-Moore-Horspool: some gigabytes a second for needles of ten bytes and more, without a copy of what is searched. A source's own
 * search is faster where it is short, as it needs no warming up.
 */
export class Needle {
  readonly sizeBytes: number
  readonly #bytes: Uint8Array
  #skip: Uint16Array | null = null

  /** One byte per character of `text` (up to U+00FF). */
  constructor(text: string) {
    this.#bytes = Uint8Array.from(text, (character) => character.charCodeAt(0))
    this.sizeBytes = this.#bytes.length
  }

  /** Position of the first occurrence at or after `from`; -1 where there is none. */
  indexIn(hay: Uint8Array, from: number, source: ByteSource): number {
    const needle = this.#bytes
    if (source.indexOf) return source.indexOf(hay, needle, from)
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
  const buffer = new Uint8Array(Math.max(0, Math.min(CHUNK_BYTES + overlap, end - range.offset)))
  for (let offset = range.offset; offset < end; offset += CHUNK_BYTES) {
    const target = buffer.subarray(0, end - offset)
    yield { bytes: target.subarray(0, readChunk(source, offset, target)), offset }
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

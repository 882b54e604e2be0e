import { readUpTo } from './byte-view.ts'
import type { ByteSource } from './reader.ts'

const CHUNK_BYTES = 1 << 20

export interface ByteRange {
  readonly offset: number
  readonly sizeBytes: number
}

/** Boyer-Moore-Horspool: some gigabytes a second for needles of ten bytes and more, without a copy of what is searched. */
export class Needle {
  readonly sizeBytes: number
  readonly #bytes: Uint8Array
  readonly #skip: Uint16Array

  /** One byte per character of `text` (up to U+00FF). */
  constructor(text: string) {
    this.#bytes = Uint8Array.from(text, (character) => character.charCodeAt(0))
    this.sizeBytes = this.#bytes.length
    this.#skip = new Uint16Array(256).fill(this.sizeBytes)
    for (let index = 0; index < this.sizeBytes - 1; index += 1) {
      this.#skip[this.#bytes[index]!] = this.sizeBytes - 1 - index
    }
  }

  /** Position of the first occurrence at or after `from`; -1 where there is none. */
  indexIn(hay: Uint8Array, from = 0): number {
    const needle = this.#bytes
    const skip = this.#skip
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

/** Offsets in the file of all occurrences in a range, read chunk by chunk. */
export function* findAll(source: ByteSource, range: ByteRange, needle: Needle): Generator<number> {
  const end = Math.min(range.offset + range.sizeBytes, source.sizeBytes)
  const overlap = needle.sizeBytes - 1
  for (let start = range.offset; start < end; start += CHUNK_BYTES) {
    const bytes = readUpTo(source, start, Math.min(CHUNK_BYTES + overlap, end - start))
    for (let at = needle.indexIn(bytes); at >= 0; at = needle.indexIn(bytes, at + 1)) yield start + at
  }
}

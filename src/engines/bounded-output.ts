import { StringDecoder } from 'node:string_decoder'
import type { Captured } from '../protocol/process.ts'

/** Keeps the first bytes of a stream and counts the rest. */
export class BoundedOutput {
  readonly #limit: number
  readonly #chunks: Buffer[] = []
  #kept = 0
  #bytes = 0

  constructor(limit: number) {
    this.#limit = limit
  }

  push(chunk: Buffer): void {
    this.#bytes += chunk.length
    const room = this.#limit - this.#kept
    if (room <= 0) return
    // A copy: a slice would keep the whole chunk in memory.
    const part = Buffer.from(chunk.subarray(0, room))
    this.#chunks.push(part)
    this.#kept += part.length
  }

  captured(): Captured {
    // Unlike toString, the decoder leaves out a character that the limit cut in two.
    const decoder = new StringDecoder('utf8')
    const truncated = this.#bytes > this.#kept
    const text = decoder.write(Buffer.concat(this.#chunks)) + (truncated ? '' : decoder.end())
    return { text, bytes: this.#bytes, truncated }
  }
}

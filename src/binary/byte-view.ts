import { BinaryFormatError } from '../errors.ts'
import type { ByteSource } from './reader.ts'

export const CUT_OFF_HINT = 'The file may be cut off or damaged: build it or download it again.'

/** Numbers out of one table of a file. Reads past its end throw BinaryFormatError with the byte offset in the file. */
export class ByteView {
  readonly bytes: Uint8Array
  /** Where the first byte stands in the file. */
  readonly start: number
  readonly #view: DataView
  readonly #little: boolean

  constructor(bytes: Uint8Array, start: number, endian: 'little' | 'big') {
    this.bytes = bytes
    this.start = start
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.#little = endian === 'little'
  }

  get length(): number {
    return this.bytes.length
  }

  u8(at: number): number {
    return this.#view.getUint8(this.#checked(at, 1))
  }

  u16(at: number): number {
    return this.#view.getUint16(this.#checked(at, 2), this.#little)
  }

  u32(at: number): number {
    return this.#view.getUint32(this.#checked(at, 4), this.#little)
  }

  /** Exact up to 2^53; above that no file offset is meant, so the nearest number will do. */
  u64(at: number): number {
    const first = this.u32(at)
    const second = this.u32(at + 4)
    return this.#little ? second * 2 ** 32 + first : first * 2 ** 32 + second
  }

  /** A pointer-sized number. */
  word(at: number, bits: 32 | 64): number {
    return bits === 64 ? this.u64(at) : this.u32(at)
  }

  #checked(at: number, width: number): number {
    if (at >= 0 && at + width <= this.bytes.length) return at
    throw new BinaryFormatError(this.start + at, `a table ends ${this.bytes.length} bytes after its start, too early`, {
      hint: CUT_OFF_HINT,
    })
  }
}

/** Reads all of `length` bytes or throws; `what` names them in the message. */
export function readExactly(source: ByteSource, offset: number, length: number, what: string): Uint8Array {
  if (!(offset >= 0 && length >= 0 && offset + length <= source.sizeBytes)) {
    throw new BinaryFormatError(
      Math.max(0, Math.min(offset, source.sizeBytes)),
      `${what} should be ${length} bytes at ${offset}, the file has ${source.sizeBytes}`,
      { hint: CUT_OFF_HINT },
    )
  }
  const bytes = source.read(offset, length)
  if (bytes.length === length) return bytes
  throw new BinaryFormatError(offset + bytes.length, `${what} could not be read whole`, { hint: CUT_OFF_HINT })
}

/** Reads what the file has of `length` bytes at `offset`; empty where it has none. */
export function readUpTo(source: ByteSource, offset: number, length: number): Uint8Array {
  if (!(offset >= 0 && offset < source.sizeBytes)) return new Uint8Array(0)
  return source.read(offset, Math.max(0, Math.min(length, source.sizeBytes - offset)))
}

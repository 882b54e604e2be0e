import type { ByteSource } from './reader.ts'
import { readUpTo } from './byte-view.ts'

const utf8 = new TextDecoder()
const FIRST_READ_BYTES = 128
/** C++ names come near this; longer ones are cut. */
const MAX_NAME_BYTES = 4096

export function decodeText(bytes: Uint8Array): string {
  return utf8.decode(bytes)
}

/** NUL-terminated text at `offset`, at most up to `end`. */
export function readCString(source: ByteSource, offset: number, end: number): string {
  const limit = Math.min(end - offset, MAX_NAME_BYTES)
  if (limit <= 0) return ''
  let bytes = readUpTo(source, offset, Math.min(limit, FIRST_READ_BYTES))
  let nul = bytes.indexOf(0)
  if (nul < 0 && limit > FIRST_READ_BYTES) {
    bytes = readUpTo(source, offset, limit)
    nul = bytes.indexOf(0)
  }
  return utf8.decode(nul < 0 ? bytes : bytes.subarray(0, nul))
}

/** NUL-terminated text inside `bytes`. */
export function cString(bytes: Uint8Array, at = 0): string {
  const nul = bytes.indexOf(0, at)
  return utf8.decode(bytes.subarray(at, nul < 0 ? bytes.length : nul))
}

export function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

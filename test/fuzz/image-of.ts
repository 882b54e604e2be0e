import type { Image } from '../../src/binary/image.ts'
import { bytesSource } from '../binary/bytes-source.ts'

/** All that follows the first byte, mapped as data; that byte says how numbers are written. */
export function imageOf(bytes: Uint8Array): Image {
  const kind = bytes[0] ?? 0
  const content = bytes.subarray(1)
  return {
    source: bytesSource(content),
    endian: (kind & 1) === 0 ? 'little' : 'big',
    bits: (kind & 2) === 0 ? 64 : 32,
    regions: [{ offset: 0, sizeBytes: content.length, address: 0, writable: true, executable: false }],
    sections: [],
  }
}

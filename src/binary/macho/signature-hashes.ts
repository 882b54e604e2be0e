import { type ByteView, readExactly } from '../byte-view.ts'
import type { ByteSource } from '../reader.ts'
import { hexOf } from '../text.ts'
import type { Warnings } from '../warnings.ts'

/** xnu, osfmk/kern/cs_blobs.h, by number: the hash and how many of its bytes a slot has. */
const HASHES: Readonly<Record<number, { readonly algorithm: 'sha1' | 'sha256' | 'sha384'; readonly bytes: number }>> = {
  1: { algorithm: 'sha1', bytes: 20 },
  2: { algorithm: 'sha256', bytes: 32 },
  3: { algorithm: 'sha256', bytes: 20 },
  4: { algorithm: 'sha384', bytes: 48 },
}
/** Special slots whose contents lie in the signature: requirements, entitlements as XML and as DER. */
const IN_SIGNATURE: Readonly<Record<number, string>> = {
  2: 'requirements',
  5: 'entitlements',
  7: 'entitlements (DER)',
}
const SUPPORTS_CODE_LIMIT_64 = 0x20300
/** Pages are 4 KiB or 16 KiB. */
const LEAST_PAGE_SHIFT = 12
const MOST_PAGE_SHIFT = 16
const MAX_CODE_BYTES = 1 << 30
const MAX_READ_BYTES = 1 << 20

export interface SignedCode {
  /** Where the architecture begins in the file. */
  readonly start: number
  /** The code directory: its first byte is that of the blob. */
  readonly directory: ByteView
  /** The blob in a slot of the signature, its head included. */
  readonly blobIn: (slot: number) => Uint8Array | null
}

/** The first hash of the code directory that the bytes do not have, in words; null where all fit or none could be compared. */
export function findSignatureFault(source: ByteSource, signed: SignedCode, warnings: Warnings): string | null {
  const { digest } = source
  const { directory } = signed
  const hash = HASHES[directory.u8(37)]
  const hashBytes = directory.u8(36)
  if (!digest) return null
  if (!hash || hash.bytes !== hashBytes) {
    warnings.add(`code signature: its hashes (type ${directory.u8(37)}) are not compared with the bytes`)
    return null
  }
  const hashesAt = directory.u32(16)
  const slot = (number: number): Uint8Array => {
    const at = hashesAt + number * hashBytes
    // Checked: past the end this throws, with the place in the file.
    directory.u8(at + hashBytes - 1)
    return directory.bytes.subarray(at, at + hashBytes)
  }
  const fits = (bytes: Uint8Array, wanted: Uint8Array): boolean =>
    hexOf(digest(hash.algorithm, bytes).subarray(0, hashBytes)) === hexOf(wanted)
  return specialFault(signed, slot, fits) ?? pageFault(source, signed, { slot, fits }, warnings)
}

type Slot = (number: number) => Uint8Array
type Fits = (bytes: Uint8Array, wanted: Uint8Array) => boolean

function specialFault({ directory, blobIn }: SignedCode, slot: Slot, fits: Fits): string | null {
  const special = directory.u32(24)
  for (const [number, what] of Object.entries(IN_SIGNATURE)) {
    if (Number(number) > special) continue
    const wanted = slot(-Number(number))
    const blob = blobIn(Number(number))
    // Zeros: there is no such thing.
    if (blob === null || wanted.every((byte) => byte === 0)) continue
    if (!fits(blob, wanted)) return `the signature's ${what} do not have the hash that the code directory names`
  }
  return null
}

function pageFault(
  source: ByteSource,
  { start, directory }: SignedCode,
  { slot, fits }: { readonly slot: Slot; readonly fits: Fits },
  warnings: Warnings,
): string | null {
  const limit64 = directory.u32(8) >= SUPPORTS_CODE_LIMIT_64 ? directory.u64(56) : 0
  const limit = limit64 === 0 ? directory.u32(32) : limit64
  const shift = directory.u8(39)
  const slots = directory.u32(28)
  // 0: the whole file is one page, which no linker writes.
  if (shift < LEAST_PAGE_SHIFT || shift > MOST_PAGE_SHIFT) return null
  const pageBytes = 2 ** shift
  const pages = Math.ceil(limit / pageBytes)
  if (start + limit > source.sizeBytes) return `it covers ${limit} bytes, more than the file has`
  if (pages > slots) return `it has hashes of ${slots} pages for ${limit} bytes, which are ${pages} pages`
  if (limit > MAX_CODE_BYTES) warnings.add(`code signature: the first ${MAX_CODE_BYTES} bytes are compared with it`)
  const end = Math.min(limit, MAX_CODE_BYTES)
  for (let at = 0; at < end; at += MAX_READ_BYTES) {
    const bytes = readExactly(source, start + at, Math.min(MAX_READ_BYTES, end - at), 'signed code')
    for (let into = 0; into < bytes.length; into += pageBytes) {
      const page = (at + into) / pageBytes
      if (fits(bytes.subarray(into, into + pageBytes), slot(page))) continue
      const first = start + at + into
      return `page ${page} (bytes ${first} to ${Math.min(first + pageBytes, start + limit) - 1}) does not have the hash that the signature names`
    }
  }
  return null
}

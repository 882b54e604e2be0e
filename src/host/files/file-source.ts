import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { ByteSource } from '../../binary/reader.ts'
import { fileStamp } from '../../engines/binary-identity.ts'

const PAGE_BYTES = 16 * 1024
const MAX_PAGES = 64

/** `stamp`: of the file's state as it was opened. */
export type FileSource = ByteSource & Disposable & { readonly stamp: string }

/** A file read by ranges. Small reads come from a few pages kept (1 MB at most), large ones pass them by. */
export function openFileSource(path: string): FileSource {
  const file = openSync(path, 'r')
  const stats = fstatSync(file, { bigint: true })
  const sizeBytes = Number(stats.size)
  const pages = new Map<number, Uint8Array>()

  function readInto(offset: number, target: Uint8Array): number {
    let done = 0
    while (done < target.length) {
      const got = readSync(file, target, done, target.length - done, offset + done)
      if (got === 0) break
      done += got
    }
    return done
  }

  function readRange(offset: number, length: number): Uint8Array {
    const bytes = new Uint8Array(length)
    return bytes.subarray(0, readInto(offset, bytes))
  }

  function page(number: number): Uint8Array {
    const kept = pages.get(number)
    if (kept) {
      pages.delete(number)
      pages.set(number, kept)
      return kept
    }
    const start = number * PAGE_BYTES
    const read = readRange(start, Math.min(PAGE_BYTES, sizeBytes - start))
    if (pages.size >= MAX_PAGES) pages.delete(pages.keys().next().value!)
    pages.set(number, read)
    return read
  }

  return {
    sizeBytes,
    stamp: fileStamp(stats),
    readInto,
    indexOf: (hay, needle, from) => Buffer.from(hay.buffer, hay.byteOffset, hay.length).indexOf(needle, from),
    digest: (algorithm, bytes) => nodeCrypto().createHash(algorithm).update(bytes).digest(),
    read(offset, length) {
      const size = Math.max(0, Math.min(length, sizeBytes - offset))
      if (size === 0) return new Uint8Array(0)
      const first = Math.floor(offset / PAGE_BYTES)
      const into = offset - first * PAGE_BYTES
      if (into + size > PAGE_BYTES) return readRange(offset, size)
      return page(first).subarray(into, into + size)
    },
    [Symbol.dispose]() {
      closeSync(file)
    },
  }
}

/** Loads Node's streams, too, and only signed programs of macOS need it: `inspect` does without otherwise. */
function nodeCrypto(): typeof import('node:crypto') {
  return createRequire(import.meta.filename)('node:crypto') as typeof import('node:crypto')
}

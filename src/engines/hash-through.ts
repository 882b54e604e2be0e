import { createHash } from 'node:crypto'
import { constants } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import type { BinaryIdentity } from './binary-identity.ts'

/**
 * Opens a file that may have been replaced meanwhile, even by a pipe, whose opening would wait for a writer. With an identity it must be the file that
 * was read, before `use` and after it; `use` gives the SHA-256 of what it used, and the size of the file.
 */
export async function withFile(
  path: string,
  identity: BinaryIdentity | undefined,
  use: (file: FileHandle, sizeBytes: number) => Promise<string | null>,
): Promise<void> {
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    const stats = await file.stat({ bigint: true })
    identity?.holds(stats)
    const used = use(file, Number(stats.size))
    // Bytes of a changed file may end early or go on: the change is what to say.
    const settled = await used.catch(() => null)
    identity?.holds(await file.stat({ bigint: true }))
    await used
    if (settled !== null) identity?.used(settled)
  } finally {
    await file.close()
  }
}

/** The file's bytes up to `sizeBytes`, in parts. */
export function readParts(file: FileHandle, sizeBytes: number): Readable {
  return file.createReadStream({ start: 0, end: Math.max(0, sizeBytes - 1), highWaterMark: 1 << 20, autoClose: false })
}

export interface HashedParts {
  readonly through: (parts: AsyncIterable<Buffer>) => AsyncGenerator<Buffer>
  readonly sha256: () => string
}

/** Hashes what flows by, so that the bytes are read once. */
export function hashThrough(): HashedParts {
  const hash = createHash('sha256')
  return {
    through: async function* (parts) {
      for await (const part of parts) {
        hash.update(part)
        yield part
      }
    },
    sha256: () => hash.digest('hex'),
  }
}

/** Of the file's bytes, hex; with an identity they are those of the binary that was read. */
export async function fileHash(path: string, identity?: BinaryIdentity): Promise<string> {
  let sum = ''
  await withFile(path, identity, async (file, sizeBytes) => {
    const hash = createHash('sha256')
    for await (const part of readParts(file, sizeBytes)) hash.update(part as Buffer)
    return (sum = hash.digest('hex'))
  })
  return sum
}

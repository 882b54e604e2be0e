import { randomUUID } from 'node:crypto'
import { closeSync, fchmodSync, lstatSync, openSync, renameSync, rmSync, writeSync, type Stats } from 'node:fs'
import { dirname, join } from 'node:path'
import { UsageError } from '../../errors.ts'

/**
 * A file of several texts, one after the other, for what should not be in memory as a whole. Whole or not at all: a new file takes the place of the
 * old one, so that nothing is written through a link, and a run that is ended meanwhile leaves what was there. Throws UsageError where `path` is
 * something else than a regular file.
 */
export function writeParts(path: string, parts: Iterable<string>): void {
  const there = writablePlace(path)
  const next = join(dirname(path), `.portcullis-${randomUUID()}`)
  const file = openNew(next, path)
  try {
    try {
      if (there !== null) fchmodSync(file, there.mode & 0o777)
      for (const part of parts) writeWhole(file, Buffer.from(part))
    } finally {
      closeSync(file)
    }
    renameSync(next, path)
  } finally {
    rmSync(next, { force: true })
  }
}

/** The same of one text. */
export function writeText(path: string, text: string): void {
  writeParts(path, [text])
}

/** What is there; null = nothing. Throws UsageError where it is no regular file. */
export function writablePlace(path: string): Stats | null {
  const there = lstatSync(path, { throwIfNoEntry: false })
  if (there === undefined || there.isFile()) return there ?? null
  throw new UsageError(`cannot write ${JSON.stringify(path)}: it is ${kindOf(there)}, and no regular file`, {
    hint: 'Nothing is written through links or into devices and pipes: name another file, or remove what is there.',
  })
}

function kindOf(there: Stats): string {
  if (there.isSymbolicLink()) return 'a symbolic link'
  if (there.isDirectory()) return 'a folder'
  if (there.isFIFO()) return 'a named pipe'
  return there.isSocket() ? 'a socket' : 'a device'
}

/** Never a file that is there, nor one that a link names. */
function openNew(next: string, path: string): number {
  try {
    return openSync(next, 'wx')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new UsageError(`cannot write ${JSON.stringify(path)}: ${code} in its folder`, {
      hint: 'Name a file in a folder that is there and can be written to.',
      cause: error,
    })
  }
}

/** A file system may take less at a time. */
function writeWhole(file: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at)
}

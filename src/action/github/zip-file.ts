import type { Entry, ZipFile } from 'yauzl'
import { UsageError } from '../../errors.ts'

/** An artifact of ours has a dozen. */
const MAX_ENTRIES = 1000
/** The type of a file in the upper half of an entry's attributes, as Unix writes it. */
const FILE_TYPE = 0o170000
const REGULAR_FILE = 0o100000

/**
 * One file out of a zip that may be anybody's work. Nothing is written to disk and nothing else is unpacked; reading stops at the first byte above
 * `maxBytes`, whatever sizes the zip claims. Throws UsageError: no zip, paths that lead out of it, too many entries, the file missing, there twice,
 * encrypted, a link, too large, or not what its checksum says.
 */
export async function fileOfZip(zip: Uint8Array, name: string, maxBytes: number): Promise<Buffer> {
  const { default: yauzl } = await import('yauzl')
  try {
    const opened = await yauzl.fromBufferPromise(Buffer.from(zip), { strictFileNames: true })
    return await readEntry(opened, await onlyEntry(opened, name), maxBytes)
  } catch (error) {
    if (error instanceof UsageError) throw error
    const said = error instanceof Error ? error.message.slice(0, 200) : 'unknown error'
    throw wrong(`cannot be read as a zip: ${said}`, error)
  }
}

async function onlyEntry(zip: ZipFile, name: string): Promise<Entry> {
  if (zip.entryCount > MAX_ENTRIES) throw wrong(`has ${zip.entryCount} entries, ${MAX_ENTRIES} are allowed`)
  const found: Entry[] = []
  // To the end: a path that leads out of the zip makes all of it suspect.
  for await (const entry of zip.eachEntry()) if (entry.fileName === name) found.push(entry)
  if (found.length === 1) return found[0]!
  throw wrong(found.length === 0 ? `has no file ${name}` : `has ${found.length} files ${name}`)
}

async function readEntry(zip: ZipFile, entry: Entry, maxBytes: number): Promise<Buffer> {
  const { fileName, uncompressedSize } = entry
  const type = (entry.externalFileAttributes >>> 16) & FILE_TYPE
  if (type !== 0 && type !== REGULAR_FILE) throw wrong(`has ${fileName} as something other than a regular file`)
  if (entry.isEncrypted()) throw wrong(`has ${fileName} encrypted`)
  if (uncompressedSize > maxBytes) throw tooLarge(fileName, maxBytes)
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of await zip.openReadStreamPromise(entry)) {
    length += (chunk as Buffer).length
    if (length > maxBytes) throw tooLarge(fileName, maxBytes)
    chunks.push(chunk as Buffer)
  }
  const bytes = Buffer.concat(chunks)
  const { crc32 } = await import('node:zlib')
  if (crc32(bytes) !== entry.crc32) throw wrong(`has ${fileName} damaged: its checksum does not fit`)
  return bytes
}

function tooLarge(name: string, maxBytes: number): UsageError {
  return wrong(`has ${name} with more than the ${maxBytes} bytes that are allowed`)
}

function wrong(problem: string, cause?: unknown): UsageError {
  return new UsageError(`the artifact ${problem}`, {
    hint: 'It is left alone. An artifact of portcullis holds report.json as portcullis wrote it.',
    cause,
  })
}

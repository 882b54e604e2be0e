import { createReadStream } from 'node:fs'

/** Of the file's bytes, hex; read in parts. Rejects with what the system says of a file that cannot be read. */
export async function fileSha256(path: string): Promise<string> {
  const [{ createHash }, { pipeline }] = await Promise.all([import('node:crypto'), import('node:stream/promises')])
  const hash = createHash('sha256')
  await pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), hash)
  return hash.digest('hex')
}

import type { BinaryIdentity } from '../../engines/binary-identity.ts'

/** Of the file's bytes, hex; read in parts. Rejects with what the system says of a file that cannot be read. */
export async function fileSha256(path: string, identity?: BinaryIdentity): Promise<string> {
  const { fileHash } = await import('../../engines/hash-through.ts')
  return await fileHash(path, identity)
}

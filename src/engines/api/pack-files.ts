import { Readable } from 'node:stream'
import type { Header, Pack } from 'tar-stream'
import type { BinaryIdentity } from '../binary-identity.ts'
import { hashThrough, readParts, withFile } from '../hash-through.ts'

/** One entry of a tar stream; parents must come first. */
export type PackedFile = PackedDirectory | PackedContent | PackedHostFile

export interface PackedDirectory {
  readonly kind: 'directory'
  readonly path: string
  readonly mode: number
}

export interface PackedContent {
  readonly kind: 'content'
  readonly path: string
  readonly mode: number
  readonly content: string | Uint8Array
}

export interface PackedHostFile {
  readonly kind: 'host-file'
  readonly path: string
  readonly mode: number
  readonly hostPath: string
  /** The attribute `security.capability`; absent = none. */
  readonly capability?: Uint8Array
  /** Of a binary under test: the file must be the one that was read. */
  readonly identity?: BinaryIdentity
}

const CAPABILITY = 'SCHILY.xattr.security.capability'

/** A record of an extended header, which the packer itself writes as text only: `LENGTH KEY=VALUE`, with its own length. */
function attributeRecord(key: string, value: Uint8Array): Buffer {
  const rest = Buffer.concat([Buffer.from(` ${key}=`), value, Buffer.from('\n')])
  let length = rest.byteLength
  while (`${length}`.length + rest.byteLength !== length) length = `${length}`.length + rest.byteLength
  return Buffer.concat([Buffer.from(`${length}`), rest])
}

/** For the next entry. The packer gives a body to files alone, and writes the type when the entry's turn comes. */
function putExtendedHeader(tar: Pack, record: Buffer): void {
  const header: Partial<Header> & { name: string } = {
    name: 'PaxHeader',
    type: 'file',
    mode: 0o644,
    mtime: new Date(0),
    size: record.byteLength,
  }
  tar.entry(header, record)
  header.type = 'pax-header' as 'file'
}

/** Reads the packer's code before it is needed. */
export function preloadPacker(): void {
  setImmediate(() => void import('tar-stream').catch(() => undefined))
}

/** A tar of the files, owned by root and without times, so that equal files make equal bytes. Host files are streamed. */
export async function packFiles(files: readonly PackedFile[]): Promise<Readable> {
  const { pack } = await import('tar-stream')
  const tar = pack()
  void (async () => {
    try {
      for (const file of files) {
        const name = { name: file.path, mtime: new Date(0) }
        if (file.kind === 'directory') tar.entry({ ...name, mode: file.mode, type: 'directory' })
        else if (file.kind === 'content') tar.entry({ ...name, mode: file.mode }, Buffer.from(file.content))
        else await packHostFile(tar, file)
      }
      tar.finalize()
    } catch (error) {
      tar.destroy(error instanceof Error ? error : new Error(String(error)))
    }
  })()
  return Readable.from(tar)
}

async function packHostFile(tar: Pack, { path, hostPath, mode, capability, identity }: PackedHostFile): Promise<void> {
  const { pipeline } = await import('node:stream/promises')
  await withFile(hostPath, identity, async (source, size) => {
    if (capability) putExtendedHeader(tar, attributeRecord(CAPABILITY, capability))
    const entry = tar.entry({ name: path, mtime: new Date(0), mode, size })
    const hashed = identity && hashThrough()
    if (hashed) await pipeline(readParts(source, size), hashed.through, entry)
    else await pipeline(readParts(source, size), entry)
    return hashed?.sha256() ?? null
  })
}

/** The same in memory, for what is small. */
export async function packToBuffer(files: readonly PackedFile[]): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of await packFiles(files)) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import type { Header, Pack } from 'tar-stream'

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
  const [{ pack }, { pipeline }, { stat }] = await Promise.all([
    import('tar-stream'),
    import('node:stream/promises'),
    import('node:fs/promises'),
  ])
  const tar = pack()
  void (async () => {
    try {
      for (const file of files) {
        const name = { name: file.path, mtime: new Date(0) }
        if (file.kind === 'directory') tar.entry({ ...name, mode: file.mode, type: 'directory' })
        else if (file.kind === 'content') tar.entry({ ...name, mode: file.mode }, Buffer.from(file.content))
        else {
          const { size } = await stat(file.hostPath)
          const header = { ...name, mode: file.mode }
          if (file.capability) putExtendedHeader(tar, attributeRecord(CAPABILITY, file.capability))
          const source = createReadStream(file.hostPath, { highWaterMark: 1 << 20, end: Math.max(0, size - 1) })
          await pipeline(source, tar.entry({ ...header, size }))
        }
      }
      tar.finalize()
    } catch (error) {
      tar.destroy(error instanceof Error ? error : new Error(String(error)))
    }
  })()
  return Readable.from(tar)
}

/** The same in memory, for what is small. */
export async function packToBuffer(files: readonly PackedFile[]): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of await packFiles(files)) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

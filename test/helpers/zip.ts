import { crc32, deflateRawSync } from 'node:zlib'

/** An entry of a zip; what is claimed of it may be a lie. */
export interface ZipEntry {
  readonly name: string
  readonly content: Uint8Array | string
  /** 0: stored as it is. */
  readonly method?: 0 | 8
  /** Of the content unpacked. */
  readonly claimedSize?: number
  readonly claimedCrc?: number
  /** Unix file mode with its type: 0o120777 is a link. */
  readonly mode?: number
  readonly encrypted?: boolean
}

/** A zip of these entries, byte by byte as PKWARE's APPNOTE has it, so that a test can make one that no tool would. */
export function zip(entries: readonly ZipEntry[], claims: { readonly entryCount?: number } = {}): Buffer {
  const locals: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const entry of entries) {
    const { method = 8, mode = 0o100644 } = entry
    const content = Buffer.from(entry.content as Uint8Array)
    const packed = method === 8 ? deflateRawSync(content, { level: 9 }) : content
    const name = Buffer.from(entry.name)
    const shared = Buffer.alloc(26)
    shared.writeUInt16LE(20, 0)
    shared.writeUInt16LE(0x800 | (entry.encrypted ? 1 : 0), 2)
    shared.writeUInt16LE(method, 4)
    shared.writeUInt32LE(0x21_0000, 6)
    shared.writeUInt32LE(entry.claimedCrc ?? crc32(content), 10)
    shared.writeUInt32LE(packed.length, 14)
    shared.writeUInt32LE(entry.claimedSize ?? content.length, 18)
    shared.writeUInt16LE(name.length, 22)
    const local = Buffer.concat([signature('PK\x03\x04'), shared, name, packed])
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE((mode << 16) >>> 0, 6)
    rest.writeUInt32LE(offset, 10)
    central.push(Buffer.concat([signature('PK\x01\x02'), Buffer.from([20, 3]), shared, rest, name]))
    locals.push(local)
    offset += local.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(18)
  const count = claims.entryCount ?? entries.length
  end.writeUInt16LE(count, 4)
  end.writeUInt16LE(count, 6)
  end.writeUInt32LE(directory.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...locals, directory, signature('PK\x05\x06'), end])
}

function signature(text: string): Buffer {
  return Buffer.from(text, 'latin1')
}

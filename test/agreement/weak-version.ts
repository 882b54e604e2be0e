const VER_FLG_WEAK = 2

/**
 * A copy of a little-endian ELF file that needs the version only weakly. Elf_Vernaux { u32 hash; u16 flags, other; u32 name, next }:
 * found by the hash of the version's name, which has to be there once.
 */
export function withWeakVersion(file: Uint8Array, version: string): Buffer {
  const bytes = Buffer.from(file)
  const wanted = Buffer.alloc(6)
  wanted.writeUInt32LE(systemVHash(version), 0)
  const at = bytes.indexOf(wanted)
  if (at === -1 || bytes.indexOf(wanted, at + 1) !== -1) throw new Error(`no single need of ${version} in the file`)
  bytes.writeUInt16LE(VER_FLG_WEAK, at + 4)
  return bytes
}

/** The hash of the System V ABI, which version needs carry. */
function systemVHash(name: string): number {
  let hash = 0
  for (const character of Buffer.from(name, 'latin1')) {
    hash = ((hash << 4) + character) >>> 0
    const high = hash & 0xf0000000
    hash = ((hash ^ (high >>> 24)) & ~high) >>> 0
  }
  return hash
}

import type { Architecture } from './recipe.ts'

const HEADER_BYTES = 48
const ENTRY_BYTES = 24
/** FLAG_ELF_LIBC6, on 64-bit machines with the flag of their ABI (glibc, sysdeps/generic/ldconfig.h). */
const FLAGS: Readonly<Record<Architecture, number>> = { amd64: 0x0303, '386': 0x0003, arm64: 0x0a03 }

/**
 * An /etc/ld.so.cache that maps sonames to paths, as ldconfig writes it (glibc, sysdeps/generic/dl-cache.h):
 * `struct cache_file_new { char magic[17], version[3]; u32 nlibs, len_strings; u8 flags, padding[3]; u32 extension_offset, unused[3]; }`,
 * then nlibs times `{ i32 flags; u32 key, value, osversion; u64 hwcap; }`, then the strings; offsets count from the start.
 */
export function loaderCache(libraries: ReadonlyMap<string, string>, arch: Architecture): Uint8Array {
  const entries = [...libraries].sort(([left], [right]) => compareSonames(right, left))
  const strings = Buffer.from(entries.map(([soname, path]) => `${soname}\0${path}\0`).join(''), 'latin1')
  const cache = Buffer.alloc(HEADER_BYTES + entries.length * ENTRY_BYTES)
  cache.write('glibc-ld.so.cache1.1', 0, 'latin1')
  cache.writeUInt32LE(entries.length, 20)
  cache.writeUInt32LE(strings.length, 24)
  let at = HEADER_BYTES
  let string = cache.length
  for (const [soname, path] of entries) {
    cache.writeInt32LE(FLAGS[arch], at)
    cache.writeUInt32LE(string, at + 4)
    cache.writeUInt32LE(string + soname.length + 1, at + 8)
    string += soname.length + path.length + 2
    at += ENTRY_BYTES
  }
  return Buffer.concat([cache, strings])
}

/** _dl_cache_libcmp: character by character, but runs of digits by their number; a digit is above every other character. */
function compareSonames(left: string, right: string): number {
  const [a, b] = [parts(left), parts(right)]
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const [x, y] = [a[index] ?? '', b[index] ?? '']
    const digits = [/^\d/.test(x), /^\d/.test(y)]
    if (digits[0] && digits[1]) {
      if (Number(x) !== Number(y)) return Number(x) - Number(y)
    } else if (digits[0] !== digits[1]) {
      return digits[0] ? 1 : -1
    } else if (x !== y) {
      return x < y ? -1 : 1
    }
  }
  return 0
}

function parts(name: string): readonly string[] {
  return name.match(/\d+|\D/g) ?? []
}

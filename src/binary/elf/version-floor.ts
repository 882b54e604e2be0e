/** `GLIBC_2.34` -> prefix `GLIBC`, numbers [2, 34]; also `OPENSSL_1_1_0`. Names without a number at the end are no versions. */
const NUMERIC = /^([A-Za-z].*?)_(\d+(?:[._]\d+)*)$/
const MAIN_PREFIX: readonly (readonly [RegExp, string])[] = [
  [/^libstdc\+\+\.so/, 'GLIBCXX'],
  [/^libgcc_s/, 'GCC'],
  [/^(?:libc|libm|libpthread|libdl|librt|libresolv|libutil|libanl|libnsl|ld-linux.*|ld64)\.so/, 'GLIBC'],
]

/** The highest numeric version of the library's main prefix; null where no node has one. */
export function versionFloor(library: string, versions: Iterable<string>): string | null {
  const known = MAIN_PREFIX.find(([pattern]) => pattern.test(library))?.[1]
  const byPrefix = new Map<string, { version: string; numbers: readonly number[]; count: number }>()
  for (const version of versions) {
    const [, prefix, digits] = NUMERIC.exec(version) ?? []
    if (prefix === undefined || digits === undefined) continue
    const numbers = digits.split(/[._]/).map(Number)
    const best = byPrefix.get(prefix)
    const count = (best?.count ?? 0) + 1
    if (best && compareNumbers(best.numbers, numbers) >= 0) best.count = count
    else byPrefix.set(prefix, { version, numbers, count })
  }
  const main = known === undefined ? undefined : byPrefix.get(known)
  if (main) return main.version
  const [most] = [...byPrefix.values()].sort((a, b) => b.count - a.count)
  return most?.version ?? null
}

function compareNumbers(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

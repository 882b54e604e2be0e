import type { Image } from '../image.ts'
import { chunksOf, Needle } from '../search.ts'
import type { FunctionTable } from './function-table.ts'

/** Every Go program has functions of this file: a table without it was tampered with and proves nothing. */
const ALWAYS_THERE = 'runtime/proc.go'
/** The largest programs have 2 MB of file names. */
const MAX_SEARCHED_BYTES = 16 << 20
const LONGEST_PATH_BYTES = 64

/**
 * Which of some source paths (ends of folders or files, `os/user/`) functions of a program come from; null where the table does not
 * tell. It is a twentieth of the names of functions, so that what is not here need not be sought there.
 */
export function sourcesAmong(image: Image, table: FunctionTable, paths: readonly string[]): ReadonlySet<string> | null {
  if (table.files === null || table.files.sizeBytes > MAX_SEARCHED_BYTES) return null
  const found = new Set<string>()
  let wanted = [ALWAYS_THERE, ...paths].map((path) => ({ path, needle: new Needle(path) }))
  for (const { bytes } of chunksOf(image.source, table.files, LONGEST_PATH_BYTES)) {
    wanted = wanted.filter(({ path, needle }) => {
      const here = needle.indexIn(bytes, 0, image.source) >= 0
      if (here) found.add(path)
      return !here
    })
  }
  return found.has(ALWAYS_THERE) ? found : null
}

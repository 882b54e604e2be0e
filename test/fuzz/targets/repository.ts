import { initFiles } from '../../../src/init/init-files.ts'
import type { Reader } from '../bounded.ts'

/** Files of a repository: each begins with a line `== PATH`. */
export const read: Reader = (bytes) => {
  const files = new TextDecoder().decode(bytes).split(/^== /m).slice(1)
  const repository = new Map(
    files.map((file): [string, string] => {
      const end = file.indexOf('\n')
      return end < 0 ? [file, ''] : [file.slice(0, end), file.slice(end + 1)]
    }),
  )
  return initFiles(repository, { action: null }) ? 'read' : 'refused'
}

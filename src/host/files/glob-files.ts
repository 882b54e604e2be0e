import { isAbsolute, sep } from 'node:path'
import { globSync } from 'tinyglobby'

/** The regular files that a glob of the shell stands for, sorted; absolute where the glob is. Node has a glob of its own from version 22 on. */
export function globFiles(glob: string): string[] {
  const pattern = sep === '/' ? glob : glob.replaceAll(sep, '/')
  return globSync(pattern, { absolute: isAbsolute(glob), expandDirectories: false, onlyFiles: true }).toSorted()
}

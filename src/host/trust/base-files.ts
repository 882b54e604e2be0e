import { posix, relative, resolve, sep } from 'node:path'
import { readRegularFile, type FileText } from '../../engines/regular-file.ts'
import { chooseConfig, CONFIG_PLACES } from '../files/find-config.ts'
import type { ConfigFiles } from '../files/config-files.ts'
import { outsideOf } from './repository-files.ts'

/** The files of one commit, by their path in the repository with `/`. Rejects where the commit cannot be read. */
export interface CommitFiles {
  /** Names in a folder, '' the root; [] = there is no such folder. */
  names(folder: string): Promise<readonly string[]>
  read(path: string, mostBytes: number): Promise<FileText>
}

/** A commit's files under the paths that they have in the working tree at `root`; those that the operator has `named` from outside of it as they are. */
export function baseFiles(commit: CommitFiles, root: string, named: readonly string[]): ConfigFiles {
  const operators = outsideOf(root, named)
  return {
    async find() {
      const found: string[] = []
      for (const place of CONFIG_PLACES) {
        const inside = insideOf(root, place)
        if (inside === null) continue
        const folder = posix.dirname(inside)
        const names = await commit.names(folder === '.' ? '' : folder)
        if (names.includes(posix.basename(inside))) found.push(place)
      }
      return chooseConfig(found)
    },
    async read(path, mostBytes) {
      if (operators.has(resolve(path))) return readRegularFile(path, mostBytes)
      const inside = insideOf(root, path)
      if (inside === null) return { kind: 'refused', problem: 'lies outside of the repository' }
      return await commit.read(inside, mostBytes)
    },
  }
}

/** `path` within `root`, with `/`; null = it leads out of it. */
function insideOf(root: string, path: string): string | null {
  const inside = relative(root, resolve(path))
  if (inside === '' || inside === '..' || inside.startsWith(`..${sep}`) || resolve(root, inside) !== resolve(path)) {
    return null
  }
  return inside.split(sep).join('/')
}

import { existsSync, realpathSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { readRegularFile } from '../../engines/regular-file.ts'
import { findConfig } from '../files/find-config.ts'
import type { ConfigFiles } from '../files/config-files.ts'

/** The nearest folder from `from` upwards that git keeps; else the runner's workspace, where `from` lies in it; else `from`. */
export function repositoryRoot(from: string, workspace: string | null): string {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder
    if (dirname(folder) === folder) break
  }
  return workspace !== null && isWithin(resolve(workspace), from) ? resolve(workspace) : from
}

/** The working directory's files, as far as they lie in the repository, links followed; and those that the operator has named from outside of it. */
export function repositoryFiles(root: string, named: readonly string[]): ConfigFiles {
  const operators = outsideOf(root, named)
  return {
    find: () => new Promise((found) => found(findConfig())),
    read(path, mostBytes) {
      if (!operators.has(resolve(path)) && leadsOut(root, path)) {
        return Promise.resolve({
          kind: 'refused',
          problem: 'leads out of the repository, and whoever wrote it may not',
        })
      }
      return Promise.resolve(readRegularFile(path, mostBytes))
    },
  }
}

/** Those of the paths that lie outside of `root` by their words. */
export function outsideOf(root: string, paths: readonly string[]): ReadonlySet<string> {
  return new Set(paths.map((path) => resolve(path)).filter((path) => !isWithin(root, path)))
}

/** By its words, or by a link on the way. What is not there leads nowhere. */
function leadsOut(root: string, path: string): boolean {
  if (!isWithin(root, resolve(path))) return true
  try {
    return !isWithin(realpathSync(root), realpathSync(path))
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ENOENT' && (error as NodeJS.ErrnoException).code !== 'ENOTDIR'
  }
}

export function isWithin(root: string, path: string): boolean {
  const inside = relative(root, path)
  return inside !== '..' && !inside.startsWith(`..${sep}`) && resolve(root, inside) === path
}

import { readdirSync, statSync } from 'node:fs'
import { basename, isAbsolute, resolve } from 'node:path'
import { quoteWords } from '../../config/split-words.ts'
import { UsageError } from '../../errors.ts'
import { openFileSource, type FileSource } from './file-source.ts'
import { isSystemError } from '../system-error.ts'

/** Throws UsageError where there is no regular file. */
export function openBinary(path: string): FileSource {
  const shown = JSON.stringify(path.length > LONGEST_SHOWN ? `${path.slice(0, LONGEST_SHOWN)}…` : path)
  const hint = 'Name a built Go binary, for example ./dist/app.'
  try {
    const stat = statSync(path, { throwIfNoEntry: false })
    if (stat?.isFile()) return openFileSource(path)
    if (stat?.isDirectory()) throw folderNamed(path, shown)
    throw new UsageError(`binary ${shown} ${stat ? 'is not a regular file' : 'does not exist'}`, { hint })
  } catch (error) {
    if (!isSystemError(error)) throw error
    // A loop of links, too long a name, no right to read it.
    throw new UsageError(`binary ${shown} cannot be opened: ${error.code}`, { hint, cause: error })
  }
}

const LONGEST_SHOWN = 200

/** Go's own commands take the folder of a package, and so it is named here, too. */
function folderNamed(path: string, shown: string): UsageError {
  const sources = readdirSync(path).some((name) => name.endsWith('.go') && !name.endsWith('_test.go'))
  if (!sources) return new UsageError(`${shown} is a folder`, { hint: 'Name the built Go binary in it.' })
  const name = basename(resolve(path))
  const folder = isAbsolute(path) || /^\.{1,2}(?:\/|$)/.test(path) ? path : `./${path}`
  const build = quoteWords(['go', 'build', '-o', name, folder])
  return new UsageError(`${shown} is a package of Go, and a built binary is needed`, {
    hint: `Build it first: ${build}; then name ./${name}.`,
  })
}

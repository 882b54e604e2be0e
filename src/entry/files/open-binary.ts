import { statSync } from 'node:fs'
import type { ByteSource } from '../../binary/reader.ts'
import { UsageError } from '../../errors.ts'
import { openFileSource } from './file-source.ts'
import { isSystemError } from '../process/system-error.ts'

/** Throws UsageError where there is no regular file. */
export function openBinary(path: string): ByteSource & Disposable {
  const shown = JSON.stringify(path.length > LONGEST_SHOWN ? `${path.slice(0, LONGEST_SHOWN)}…` : path)
  const hint = 'Name a built Go binary, for example ./dist/app.'
  try {
    const stat = statSync(path, { throwIfNoEntry: false })
    if (stat?.isFile()) return openFileSource(path)
    throw new UsageError(`binary ${shown} ${stat ? 'is not a regular file' : 'does not exist'}`, { hint })
  } catch (error) {
    if (!isSystemError(error)) throw error
    // A loop of links, too long a name, no right to read it.
    throw new UsageError(`binary ${shown} cannot be opened: ${error.code}`, { hint, cause: error })
  }
}

const LONGEST_SHOWN = 200

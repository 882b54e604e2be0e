import { statSync } from 'node:fs'
import type { ByteSource } from '../binary/reader.ts'
import { UsageError } from '../errors.ts'
import { openFileSource } from './file-source.ts'

/** Throws UsageError where there is no regular file. */
export function openBinary(path: string): ByteSource & Disposable {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (stat?.isFile()) return openFileSource(path)
  const what = stat ? 'is not a regular file' : 'does not exist'
  throw new UsageError(`binary ${JSON.stringify(path)} ${what}`, {
    hint: 'Name a built Go binary: portcullis check ./dist/app',
  })
}

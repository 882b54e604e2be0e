import { lstatSync } from 'node:fs'
import type * as z from 'zod'
import { readRegularFile } from '../../engines/regular-file.ts'
import { parseDocument, wrongDocument } from './parse-document.ts'

/** More than 1,000 cells with all their output; what is larger is nobody's honest report. */
const MAX_BYTES = 64 * 1024 * 1024

/** A JSON document of a known schema. Throws UsageError: no regular file (links do not count), too large, no JSON, or at which place it breaks the schema. */
export function readJsonFile<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
  what: string,
  maxBytes: number = MAX_BYTES,
): z.infer<Schema> {
  const name = { what, where: JSON.stringify(path) }
  const stat = lstatSync(path, { throwIfNoEntry: false })
  if (!stat?.isFile()) throw wrongDocument(name, stat ? 'is not a regular file' : 'does not exist')
  if (stat.size > maxBytes) throw wrongDocument(name, `has ${stat.size} bytes, ${maxBytes} are allowed`)
  const file = readRegularFile(path, maxBytes)
  if (file.kind !== 'text') throw wrongDocument(name, file.kind === 'absent' ? 'does not exist' : file.problem)
  return parseDocument(file.text, schema, name)
}

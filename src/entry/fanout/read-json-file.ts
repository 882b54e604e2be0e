import { lstatSync, readFileSync } from 'node:fs'
import type * as z from 'zod'
import { UsageError } from '../../errors.ts'
import { firstProblem } from './first-problem.ts'

/** More than 1,000 cells with all their output; what is larger is nobody's honest report. */
const MAX_BYTES = 64 * 1024 * 1024

/** A JSON document of a known schema. Throws UsageError: no regular file (links do not count), too large, no JSON, or at which place it breaks the schema. */
export function readJsonFile<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
  what: string,
  maxBytes: number = MAX_BYTES,
): z.infer<Schema> {
  const stat = lstatSync(path, { throwIfNoEntry: false })
  if (!stat?.isFile()) throw wrong(path, what, stat ? 'is not a regular file' : 'does not exist')
  if (stat.size > maxBytes) throw wrong(path, what, `has ${stat.size} bytes, ${maxBytes} are allowed`)
  let value: unknown
  try {
    value = JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw wrong(path, what, `is no JSON: ${error instanceof Error ? error.message.slice(0, 200) : String(error)}`)
  }
  const problem = firstProblem(schema, value)
  if (problem !== null) throw wrong(path, what, `is wrong at ${problem}`)
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw wrong(
    path,
    what,
    `is wrong at ${issue!.path.join('.').slice(0, 200) || 'its root'}: ${issue!.message.slice(0, 200)}`,
  )
}

function wrong(path: string, what: string, problem: string): UsageError {
  return new UsageError(`the ${what} ${JSON.stringify(path)} ${problem}`, {
    hint: `Give the ${what} as portcullis wrote it.`,
  })
}

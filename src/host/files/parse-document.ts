import type * as z from 'zod'
import { UsageError } from '../../errors.ts'
import { jsonProblem } from '../../targets/json-problem.ts'
import { firstProblem } from './first-problem.ts'

/** For messages: `the report "x.json" is no JSON`. */
export interface DocumentName {
  readonly what: string
  readonly where: string
}

/** A JSON document of a known schema. Throws UsageError: no JSON, or at which place it breaks the schema. */
export function parseDocument<Schema extends z.ZodType>(
  text: string,
  schema: Schema,
  name: DocumentName,
): z.infer<Schema> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw wrongDocument(name, jsonProblem(text, error))
  }
  const another = otherKind(value, name)
  if (another !== null) throw wrongDocument(name, another)
  const problem = firstProblem(schema, value)
  if (problem !== null) throw wrongDocument(name, `is wrong at ${problem}`)
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const at = issue!.path.join('.').slice(0, 200)
  throw wrongDocument(name, `is wrong at ${at || 'its root'}: ${issue!.message.slice(0, 200)}`)
}

const KINDS: Readonly<Record<string, string>> = {
  plan: 'portcullis-plan/1',
  slice: 'portcullis-slice/1',
  report: 'portcullis-report/1',
  baseline: 'portcullis-report/1',
}

/** Another file of Portcullis's, or of another version of it; null = as far as it says, it is of this kind. */
function otherKind(value: unknown, { what }: DocumentName): string | null {
  const kind = KINDS[what]
  const said: unknown = Object(value)['schema']
  if (kind === undefined || said === kind || typeof said !== 'string') return null
  return `is ${JSON.stringify(said.slice(0, 60))}, not ${JSON.stringify(kind)}`
}

/** Where each kind of document comes from. */
const SOURCES: Readonly<Record<string, string>> = {
  plan: 'Give the plan.json that `portcullis plan` wrote, as it wrote it.',
  slice: 'Give what `portcullis run` wrote, as it wrote it; run that slice again where it was lost.',
  report: 'Give the report.json that `portcullis check FILE --out DIR` wrote, as it wrote it.',
  baseline: 'Give the report.json that an earlier `portcullis check FILE --out DIR` wrote, as it wrote it.',
}

export function wrongDocument({ what, where }: DocumentName, problem: string): UsageError {
  return new UsageError(`the ${what} ${where} ${problem}`, {
    hint: SOURCES[what] ?? `Give the ${what} as portcullis wrote it.`,
  })
}

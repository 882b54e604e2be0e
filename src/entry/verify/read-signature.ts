import { readFileSync, statSync } from 'node:fs'
import { UsageError } from '../../errors.ts'
import { jsonProblem } from '../../targets/json-problem.ts'
import { platformSignatureSchema, type PlatformSignature } from '../../signature/platform-signature.ts'

const MOST_BYTES = 16 << 20
const HINT = '`portcullis check FILE --out DIR` writes DIR/platform-signature.json.'

/** Reads and checks a file that may come from anywhere. Throws UsageError. */
export function readSignature(path: string): PlatformSignature {
  const shown = JSON.stringify(path)
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat?.isFile()) throw new UsageError(`signature ${shown} is not a file`, { hint: HINT })
  if (stat.size > MOST_BYTES) {
    throw new UsageError(`signature ${shown} has ${stat.size} bytes`, { hint: `It may have ${MOST_BYTES} at most.` })
  }
  const text = readFileSync(path, 'utf8')
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new UsageError(`signature ${shown} ${jsonProblem(text, error)}`, { hint: HINT, cause: error })
  }
  const parsed = platformSignatureSchema.safeParse(value)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const place = issue === undefined || issue.path.length === 0 ? '' : ` at ${issue.path.join('.')}`
  throw new UsageError(`signature ${shown} is no platform signature${place}: ${issue?.message ?? 'not valid'}`, {
    hint: HINT,
  })
}

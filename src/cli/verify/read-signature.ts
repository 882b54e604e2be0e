import { readRegularFile } from '../../engines/regular-file.ts'
import { UsageError } from '../../errors.ts'
import { jsonProblem } from '../../targets/json-problem.ts'
import { platformSignatureSchema, type PlatformSignature } from '../../signature/platform-signature.ts'

const MOST_BYTES = 16 << 20
const HINT = '`portcullis check FILE --out DIR` writes DIR/platform-signature.json.'

/** Reads and checks a file that may come from anywhere. Throws UsageError. */
export function readSignature(path: string): PlatformSignature {
  const shown = JSON.stringify(path)
  const file = readRegularFile(path, MOST_BYTES)
  if (file.kind !== 'text') {
    throw new UsageError(`signature ${shown} ${file.kind === 'absent' ? 'is not a file' : file.problem}`, {
      hint: HINT,
    })
  }
  return parseSignature(file.text, shown)
}

/** `shown` names the text in what goes wrong. Throws UsageError. */
export function parseSignature(text: string, shown: string): PlatformSignature {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new UsageError(`signature ${shown} ${jsonProblem(text, error)}`, { hint: HINT, cause: error })
  }
  const parsed = platformSignatureSchema.safeParse(value)
  if (parsed.success) return parsed.data
  const other = otherDocument(value)
  if (other !== null) throw new UsageError(`${shown} is ${other}, not a platform signature`, { hint: HINT })
  const [issue] = parsed.error.issues
  throw new UsageError(`signature ${shown} is not a platform signature: ${complaint(issue?.path ?? [], value)}`, {
    hint: HINT,
  })
}

/** What lies beside a signature and is taken for it. null = nothing that is known. */
function otherDocument(value: unknown): string | null {
  const has = (...keys: readonly string[]): boolean =>
    typeof value === 'object' && value !== null && keys.every((key) => Object.hasOwn(value, key))
  if (has('cells', 'gate')) return 'a report (report.json)'
  if (has('slices', 'report')) return 'a plan (plan.json)'
  if (has('result') && !has('_type')) return 'the predicate of a test result (test-result.predicate.json)'
  if (has('_type', 'predicate') && at(value, ['predicate', 'platform']) === undefined) {
    return 'an attestation that says nothing of a platform (such as test-result.json)'
  }
  return null
}

function complaint(path: readonly PropertyKey[], value: unknown): string {
  const place = path.map(String).join('.')
  if (place === '') return 'it is no object of the form that is expected'
  const found = at(value, path)
  return found === undefined ? `${place} is missing` : `${place} is ${JSON.stringify(found).slice(0, 80)}`
}

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  )
}

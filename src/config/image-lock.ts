import * as z from 'zod'
import { UsageError } from '../errors.ts'
import { jsonProblem } from '../targets/json-problem.ts'

/** Digests of images by reference and platform (`linux/amd64`), as `portcullis targets --lock` writes them. */
export type ImageLocks = Readonly<Record<string, Readonly<Record<string, LockedImage>>>>

export interface LockedImage {
  /** `sha256:...` of the repository, or the image's id where it is of none. */
  readonly digest: string
  /** Recipe of the stand-in that was locked in the image's place; null = the image itself. */
  readonly standIn: string | null
}

export const LOCK_SCHEMA = 'portcullis-lock/1'

const lockedImage = z.object({
  digest: z.string().regex(/^sha256:[0-9a-f]{64}$/, { error: 'expected sha256: and 64 hex digits' }),
  standIn: z.string().max(100).nullable(),
})

const lockSchema = z.object({
  schema: z.literal(LOCK_SCHEMA),
  images: z.record(z.string().max(512), z.record(z.string().max(64), lockedImage)),
})

/** The text of a lock file; `shown` names it in what goes wrong. Throws UsageError. */
export function parseLock(text: string, shown: string): ImageLocks {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new UsageError(`lock ${JSON.stringify(shown)} ${jsonProblem(text, error)}`, { hint: HINT, cause: error })
  }
  const parsed = lockSchema.safeParse(value)
  if (parsed.success) return parsed.data.images
  const [issue] = parsed.error.issues
  const place = issue === undefined || issue.path.length === 0 ? '' : ` at ${issue.path.join(' > ')}`
  throw new UsageError(`lock ${JSON.stringify(shown)} is not valid${place}: ${issue?.message ?? 'no lock'}`, {
    hint: HINT,
  })
}

const HINT = '`portcullis targets --lock` writes it anew.'

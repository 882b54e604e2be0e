import * as z from 'zod'
import { jsonProblem } from './json-problem.ts'

const action = z.string().regex(/^SCMP_ACT_[A-Z_]{1,30}$/, { error: 'expected an action such as "SCMP_ACT_ERRNO"' })
const names = z.array(z.string().max(100)).max(1000)

/** The part of the OCI runtime specification (config-linux.md, Seccomp) that every engine wants; engines know more keys. */
const seccompFile = z.looseObject({
  defaultAction: action,
  architectures: z.array(z.string()).optional(),
  syscalls: z
    .array(z.looseObject({ names: names.optional(), name: z.string().optional(), action }))
    .max(5000)
    .optional(),
})

/** Why the text is no seccomp profile; null = it is one, as far as can be told without an engine. */
export function seccompProblem(text: string): string | null {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return jsonProblem(text, error)
  }
  const { error } = seccompFile.safeParse(value)
  const [issue] = error?.issues ?? []
  if (issue === undefined) return null
  return `is no seccomp profile: ${issue.path.join('.') || 'the whole'}: ${issue.message}`.slice(0, 300)
}

import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import * as z from 'zod'

/**
 * Where a stranger's document first breaks the schema, null where it does not. zod lists every fault there is, and a document of nothing but faults
 * would cost gigabytes; this stops at the first.
 */
export function firstProblem(schema: z.ZodType, value: unknown): string | null {
  const validate = validatorOf(schema)
  if (validate(value)) return null
  const [error] = validate.errors ?? []
  const at = error?.instancePath.slice(1).replaceAll('/', '.').slice(0, 200)
  return `${at || 'its root'}: ${error?.message?.slice(0, 200) ?? 'not as described'}`
}

/** Compiled once for all the slices of a run. */
const VALIDATORS = new WeakMap<z.ZodType, ValidateFunction>()

function validatorOf(schema: z.ZodType): ValidateFunction {
  const known = VALIDATORS.get(schema)
  if (known) return known
  // Optimising the code takes longer, and more memory, than 256 slices save by it.
  const code = { optimize: false } as const
  const ajv = new Ajv2020({ allErrors: false, strict: false, validateFormats: false, code })
  const made = ajv.compile(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', reused: 'ref' }))
  VALIDATORS.set(schema, made)
  return made
}

import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import * as z from 'zod'
import { reportSchema } from '../../report/report.ts'

/**
 * Where a stranger's document first breaks the schema, null where it does not. zod lists every fault there is, and a document of nothing but faults
 * would cost gigabytes; this stops at the first.
 */
export function firstProblem(schema: z.ZodType, value: unknown): string | null {
  const [outer, ...inner] = partsOf(schema)
  const problem = problemOf(outer, value, [])
  // Only a document that is an object gets this far.
  return inner.reduce((found, { key, part }) => {
    return found ?? problemOf(part, (value as Record<string, unknown>)[key], [key])
  }, problem)
}

function problemOf(schema: z.ZodType, value: unknown, above: readonly string[]): string | null {
  const validate = validatorOf(schema)
  if (validate(value)) return null
  const [error] = validate.errors ?? []
  const within = error?.instancePath.split('/').slice(1) ?? []
  const at = [...above, ...within].join('.').slice(0, 200)
  return `${at || 'its root'}: ${error?.message?.slice(0, 200) ?? 'not as described'}`
}

/** Plans and slices hold a report: its validator, by far the largest, is made once for all of them. */
function partsOf(schema: z.ZodType): readonly [z.ZodType, ...{ readonly key: string; readonly part: z.ZodType }[]] {
  if (!(schema instanceof z.ZodObject) || schema.shape['report'] !== reportSchema) return [schema]
  const known = OUTER.get(schema)
  const outer = known ?? schema.extend({ report: z.unknown() })
  OUTER.set(schema, outer)
  return [outer, { key: 'report', part: reportSchema }]
}

const OUTER = new WeakMap<z.ZodType, z.ZodType>()
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

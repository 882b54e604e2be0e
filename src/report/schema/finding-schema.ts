import * as z from 'zod'
import { text } from './plain-values.ts'

const remedy = z.object({ text, command: text.nullable() })

/** Something that is wrong or may be, with what shows it and what mends it. */
export const findingSchema = z.object({
  id: text,
  severity: z.enum(['error', 'warning', 'note']),
  /** The finding's name in words, the same for every cell. */
  title: text,
  message: text,
  /** Untrusted text, one line each. */
  evidence: z.array(text),
  remedy: remedy.nullable(),
  args: z.record(text, z.unknown()),
})

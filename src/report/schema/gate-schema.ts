import * as z from 'zod'
import { text } from './plain-values.ts'

/** What the policy makes of all cells. */
export const gateSchema = z.object({
  decision: z.enum(['pass', 'fail']),
  reasons: z.array(z.object({ code: text, severity: z.enum(['fail', 'warn']), message: text, cells: z.array(text) })),
  /** Highest GLIBC version any binary needs, `GLIBC_2.34`; null = none needed. */
  glibcFloor: text.nullable(),
  /** Highest glibc that the policy allows, `2.17`; absent: any. */
  maxGlibc: text.optional(),
})

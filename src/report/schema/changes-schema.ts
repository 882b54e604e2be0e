import * as z from 'zod'
import { count, text } from './plain-values.ts'

const cellIds = z.array(text)

/** Against an earlier report, of the base branch or the last release. */
export const changesSchema = z.object({
  /** When that one was started. */
  since: z.iso.datetime(),
  newlyBroken: cellIds,
  newlyFixed: cellIds,
  newlyUnknown: cellIds,
  added: cellIds,
  gone: cellIds,
  /** null: where it was. `because`: per binary what wants the new versions, and C code that came since. */
  glibcFloor: z
    .object({
      from: text.nullable(),
      to: text.nullable(),
      because: z.array(z.object({ binary: text, symbols: z.array(text), packages: z.array(text) })),
    })
    .nullable(),
  /** Absent: no cell's timers reached a verdict in both. */
  jitter: z
    .object({
      /** Cells whose verdict is `jittery` and was `steady`, and the other way round. */
      worse: cellIds,
      better: cellIds,
      /** How many have the verdict they had. */
      same: count,
      /** How many ran on another CPU model or in another image. */
      notComparable: count,
      /** Later than usual by the history of the base branch. */
      later: cellIds,
    })
    .optional(),
})

import * as z from 'zod'
import { findingSchema } from './finding-schema.ts'
import { milliseconds, text } from './plain-values.ts'
import { stepSchema } from './step-schema.ts'
import { systemSchema } from './system-schema.ts'
import { timersSchema } from './timers-schema.ts'

const prediction = z.object({ runs: z.boolean().nullable(), reason: text.nullable(), findings: z.array(findingSchema) })

const cellTarget = z.object({
  id: text,
  image: text.nullable(),
  libc: z.object({ family: z.enum(['glibc', 'musl', 'none', 'unknown']), version: text.nullable() }),
  kernel: text.nullable(),
  endOfLife: text.nullable(),
  /** Windows or macOS and its version, `Windows 10.0.20348`; absent: Linux. */
  system: text.optional(),
})

/** One binary in one target under one profile: predicted, observed, judged. */
export const cellSchema = z.object({
  id: text,
  /** SHA-256 of the binary. */
  binary: text,
  platform: text,
  target: cellTarget,
  profile: text,
  /** What is to be said of all that ran under the profile: it only approximates a kernel, or it takes a guard away. Absent = nothing. */
  profileNotes: z.array(z.object({ kind: z.enum(['approximation', 'loosened']), text })).optional(),
  required: z.boolean(),
  prediction,
  /** `fails`: the binary never reached its own code. null: nothing was run. */
  observed: z.enum(['runs', 'fails']).nullable(),
  outcome: z.enum(['pass', 'fail', 'warn', 'unknown', 'skip']),
  /** What the outcome rests on. */
  basis: z.enum(['observation', 'prediction', 'none']),
  /** Always there for unknown and skip. */
  reason: text.nullable(),
  agrees: z.boolean().nullable(),
  findings: z.array(findingSchema),
  image: z.object({ reference: text, digest: text.nullable(), standIn: text.nullable() }).nullable(),
  /** Name of the job of the fan-out that brought the result; absent: the report is one run's, or nobody brought any. */
  slice: text.optional(),
  /** Where it ran, when not simply in a container of the image. */
  place: z
    .object({
      kind: z.enum(['host', 'wine', 'qemu', 'container']),
      name: text,
      /** What containers of Linux have and this one has not. */
      without: z.array(text).optional(),
    })
    .optional(),
  /** What was seen of the machine's own system; absent where the cell is no machine, nor Wine's. */
  system: systemSchema.optional(),
  steps: z.array(stepSchema),
  /** Median over the steps' start to exit or ready, milliseconds; null when nothing ran. */
  startupMs: milliseconds.nullable(),
  facts: z.record(text, z.unknown()).nullable(),
  timers: timersSchema.nullable(),
})

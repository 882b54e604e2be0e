import * as z from 'zod'
import { MEASURED_ALONE } from '../../protocol/observation.ts'
import { duetSchema } from './timer-duet-schema.ts'
import { clocksSchema, conditionsSchema, seriesRowSchema } from './timer-facts-schema.ts'
import { count } from './plain-values.ts'

const timerSummary = z.object({
  path: z.enum(['os', 'go']),
  periodNs: count,
  samples: count,
  p50Ns: z.number(),
  p90Ns: z.number(),
  p95Ns: z.number(),
  p99Ns: z.number(),
  maxNs: z.number(),
  missed: count,
})

/** How late timers were in a cell, nanoseconds, and what its clocks are like. */
export const timersSchema = z.object({
  paths: z.array(timerSummary),
  clock: z
    .object({ nowNs: z.number(), syscallNs: z.number().nullable(), path: z.enum(['vdso', 'syscall', 'unclear']) })
    .nullable(),
  /** Absent: the cell was not measured against its host. */
  duet: duetSchema.optional(),
  /** Why not: it is the host itself, the engine's machine is another one, the host's side gave nothing. Absent: it was, or an older version does not say. */
  alone: z.enum(MEASURED_ALONE).optional(),
  conditions: conditionsSchema.optional(),
  clocks: clocksSchema.optional(),
  /** The OS path with busy processes beside it, where there is a CPU quota. */
  loaded: seriesRowSchema.optional(),
  /** All kinds of timers and periods, and one over GOMAXPROCS and LockOSThread. */
  tables: z.object({ kinds: z.array(seriesRowSchema), processors: z.array(seriesRowSchema) }).optional(),
})

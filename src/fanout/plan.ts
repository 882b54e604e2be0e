import * as z from 'zod'
import { ENGINE_CHOICES } from '../config/config.ts'
import { TIMER_MODES } from '../config/timer-policy.ts'
import { reportSchema } from '../report/report.ts'

/** At most this many jobs fit into one workflow run. Source: GitHub's limits of a job matrix. */
export const MAX_SLICES = 256

/**
 * What `plan` writes and every job of the fan-out reads: the report as it will look, with no result in it yet, and who is to bring which.
 * That report carries the hash of the configuration, the tool's version and the binaries' digests.
 */
const words = z.array(z.string().max(10_000)).max(1000)

/** What was asked for on top of portcullis.yml, so that every job asks for the same. */
const asked = z.object({
  config: z.string().nullable(),
  targets: words,
  profiles: words,
  run: words,
  timers: z.union([z.boolean(), z.enum(TIMER_MODES)]),
  engine: z.enum(ENGINE_CHOICES).nullable(),
  pull: z.enum(['missing', 'always', 'never']).nullable(),
  maxGlibc: z.string().nullable(),
  parallel: z.int().nullable(),
  required: words,
  runners: z.record(z.string().max(200), z.string().max(200).nullable()),
})

export const planSchema = z.object({
  schema: z.literal('portcullis-plan/1'),
  asked,
  report: reportSchema,
  slices: z
    .array(
      z.object({
        /** Unique, fit for the name of a job and an artifact: `ubuntu-24.04-arm.2`. */
        name: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/),
        /** Label of the runner, `ubuntu-24.04`. */
        runner: z.string().min(1).max(200),
        /** Ids of its cells. */
        cells: z.array(z.string()).min(1),
      }),
    )
    .max(MAX_SLICES),
})

export type Plan = z.infer<typeof planSchema>
export type PlannedSlice = Plan['slices'][number]

/** What a job of the fan-out brings back. */
export const sliceSchema = z.object({
  schema: z.literal('portcullis-slice/1'),
  name: z.string().max(200),
  /** From 1; a job that was run again counts on, and its newest result stands. */
  attempt: z.int().min(1),
  report: reportSchema,
})

export type Slice = z.infer<typeof sliceSchema>

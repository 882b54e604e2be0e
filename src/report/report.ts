import * as z from 'zod'
import { binarySchema } from './schema/binary-schema.ts'
import { cellSchema } from './schema/cell-schema.ts'
import { changesSchema } from './schema/changes-schema.ts'
import { engineSchema, sliceSchema } from './schema/engine-schema.ts'
import type { findingSchema } from './schema/finding-schema.ts'
import { gateSchema } from './schema/gate-schema.ts'
import { milliseconds, text } from './schema/plain-values.ts'
import type { timersSchema } from './schema/timers-schema.ts'

/**
 * The report, version 1: the one document that everything is rendered from and that slices of a run are merged from.
 * zod is the source of the type, of schema/report.schema.json and of the check on reports that come from elsewhere; `schema/` has its parts.
 */
export const reportSchema = z.object({
  schema: z.literal('portcullis-report/1'),
  tool: z.object({ name: z.literal('portcullis'), version: text }),
  startedAt: z.iso.datetime(),
  durationMs: milliseconds,
  /** false: interrupted or cut short; the cells that did not end are `unknown`. */
  complete: z.boolean(),
  configHash: text,
  engine: engineSchema.nullable(),
  /** Empty: the report comes from one run on one machine. */
  slices: z.array(sliceSchema),
  binaries: z.array(binarySchema),
  /** Id of the target that the others are held against; absent: against most of them. */
  production: text.optional(),
  cells: z.array(cellSchema),
  gate: gateSchema,
  /** null: there was nothing to compare with. */
  changes: changesSchema.nullable(),
})

export type Report = z.infer<typeof reportSchema>
export type ReportBinary = Report['binaries'][number]
export type ReportCell = Report['cells'][number]
export type ReportStep = ReportCell['steps'][number]
export type ReportFinding = z.infer<typeof findingSchema>
export type ReportGate = Report['gate']
export type ReportTimers = z.infer<typeof timersSchema>
export type Outcome = ReportCell['outcome']

import * as z from 'zod'
import { findingSchema } from './finding-schema.ts'
import { count, milliseconds, text } from './plain-values.ts'

const captured = z.object({ text, bytes: count, truncated: z.boolean() })

/** A smoke case in one cell, or a test of the harness with what it called as steps before it. null = not seen. */
export const stepSchema = z.object({
  name: text,
  kind: z.enum(['run', 'server', 'test']),
  startAs: z.enum(['child', 'pid1']),
  result: z.enum(['pass', 'fail', 'unknown']),
  findings: z.array(findingSchema),
  startError: z.object({ errno: text, message: text }).nullable(),
  exitCode: z.int().nullable(),
  signal: text.nullable(),
  timedOut: z.boolean(),
  durationMs: milliseconds.nullable(),
  readyMs: milliseconds.nullable(),
  stdout: captured.nullable(),
  stderr: captured.nullable(),
  peakMemoryBytes: count.nullable(),
  peakThreads: count.nullable(),
  peakOpenFiles: count.nullable(),
  peakProcesses: count.nullable().optional(),
  /** Peaks against the limits that the cell was seen to have; absent in reports of older versions. */
  headroom: z
    .array(
      z.object({
        resource: z.enum(['memory', 'open files', 'processes and threads']),
        peak: count,
        limit: count,
        leftPercent: z.int().min(0).max(100),
      }),
    )
    .optional(),
})

import * as z from 'zod'
import { count, text } from './plain-values.ts'

const figures = z.object({
  name: text,
  samples: count,
  p50Ns: z.number(),
  p95Ns: z.number(),
  maxNs: z.number(),
  meanNs: z.number(),
  sdNs: z.number(),
  /** Half the width of the mean's 95 % interval, in percent of it. */
  rmePercent: z.number().nullable(),
})

/** What a machine's own system is like; figures in nanoseconds. null = could not be asked there. */
export const systemSchema = z.object({
  name: text.nullable(),
  /** Resolution, counter: Windows alone. */
  timer: z
    .object({
      wallStepNs: z.number().nullable(),
      monotonicStepNs: z.number().nullable(),
      resolutionNs: z.number().nullable(),
      finestNs: z.number().nullable(),
      coarsestNs: z.number().nullable(),
      counterFrequencyHz: z.number().nullable(),
    })
    .nullable(),
  directories: z.array(
    z.object({
      kind: text,
      path: text.nullable(),
      refused: text.nullable(),
      accessEntries: count.nullable(),
      inheritedEntries: count.nullable(),
    }),
  ),
  /** Starts of the binary; file operations and HTTP requests of the probe. */
  figures: z.array(figures),
  sharingViolations: count,
  givenUp: count,
  startsError: text.nullable(),
  connections: z.object({ protocol: text, requests: count, connections: count, failed: count }).nullable(),
  signals: z.array(z.object({ signal: text, sent: count, received: count, slowestNs: z.number() })),
  preemptionNs: z.number().nullable(),
})

import * as z from 'zod'
import { count, milliseconds, text } from './plain-values.ts'

/** What ran the containers, by its own words. */
export const engineSchema = z.object({
  kind: z.enum(['docker', 'podman', 'native']),
  version: text,
  apiVersion: text,
  os: text,
  arch: text,
  kernel: text.nullable(),
  cpus: count,
  rootless: z.boolean(),
  /** Of an engine of Windows: `10.0.20348.2340`. */
  osVersion: text.optional(),
  isolation: z.enum(['process', 'hyperv']).optional(),
})

/** A job of a fan-out, where the report was merged from several. */
export const sliceSchema = z.object({
  name: text,
  runner: text,
  engine: engineSchema.nullable(),
  durationMs: milliseconds,
})

import * as z from 'zod'
import { CLOCK_FAKES } from '../../protocol/clocks.ts'
import { TIMER_KINDS } from '../../protocol/measure.ts'
import { count, nanoseconds as ns, text } from './plain-values.ts'

/** What may explain the figures; null = could not be read. Strings come from the cell: untrusted. */
export const conditionsSchema = z.object({
  goVersion: text,
  kernel: text.nullable(),
  cpuModel: text.nullable(),
  cpus: count,
  /** GOMAXPROCS as the probe got it by itself. */
  processors: count,
  cgroup: z.enum(['v1', 'v2', 'mixed']).nullable(),
  cpuQuota: z.number().nullable(),
  cpuPeriodUs: count.nullable(),
  cpuset: text.nullable(),
  clockSource: text.nullable(),
  timerSlackNs: count.nullable(),
})

const steps = z.object({
  reads: count,
  smallestNs: ns.nullable(),
  largestNs: ns.nullable(),
  zero: count,
  negative: count,
})

export const clocksSchema = z.object({
  cost: z.object({ nowNs: ns, syscallNs: ns.nullable(), vdsoMapped: z.boolean().nullable() }),
  monotonicSteps: steps,
  wallSteps: steps,
  /** Wall clock against the monotonic one, over so long. */
  drift: z.object({ overNs: ns, gainedNs: z.number(), largestJumpNs: z.number() }),
  /** ms since the epoch. */
  wallMs: z.number(),
  monotonicUs: z.number(),
  /** Cell minus host; null = the host's could not be read. */
  offsetMs: z.number().nullable(),
  faked: z.enum(CLOCK_FAKES).nullable(),
  timeNamespace: z.object({ monotonicNs: z.number(), boottimeNs: z.number() }).nullable(),
  source: z.object({ current: text.nullable(), available: z.array(text) }),
  adjust: z
    .object({
      read: text,
      set: z.enum(['unclear', 'refused-capability', 'refused-filter', 'refused']),
      setError: text.nullable(),
      state: z
        .object({
          synchronised: z.boolean(),
          offsetNs: z.number(),
          frequencyPpm: z.number(),
          maxErrorUs: z.number(),
          estimatedErrorUs: z.number(),
        })
        .nullable(),
    })
    .nullable(),
  timerSlackNs: count.nullable(),
  zones: z.object({
    database: text.nullable(),
    localtime: text.nullable(),
    tz: text.nullable(),
    localName: text,
    localOffsetS: z.number(),
    loadError: text.nullable(),
  }),
  ntp: z
    .object({
      server: text,
      offsetMs: z.number().nullable(),
      roundTripMs: z.number().nullable(),
      stratum: count.nullable(),
      error: text.nullable(),
    })
    .nullable(),
  ptpDevices: z.array(text),
  windows: z
    .object({
      counterFrequencyHz: z.number(),
      counterStepNs: z.number(),
      resolutionNs: z.number().nullable(),
      finestNs: z.number().nullable(),
      coarsestNs: z.number().nullable(),
      highResolutionTimer: z.boolean(),
    })
    .nullable(),
})

/** One series, at every deadline of its grid. */
export const seriesRowSchema = z.object({
  path: z.enum(['os', 'go']),
  timer: z.enum(TIMER_KINDS),
  periodNs: count,
  /** GOMAXPROCS meanwhile. */
  processors: count,
  lockThread: z.boolean(),
  samples: count,
  meanNs: ns,
  p50Ns: ns,
  p90Ns: ns,
  p99Ns: ns,
  maxNs: ns,
  missed: count,
  throttle: z.object({ periods: count, throttledPeriods: count, throttledNs: ns }).nullable(),
})

export type ReportConditions = z.infer<typeof conditionsSchema>
export type ReportClocks = z.infer<typeof clocksSchema>
export type ReportSeriesRow = z.infer<typeof seriesRowSchema>

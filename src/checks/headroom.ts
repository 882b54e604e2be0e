import { finding, type Finding, type FindingArgs } from '../findings.ts'
import type { CellFacts } from '../protocol/messages.ts'
import type { StepOutcome } from '../protocol/process.ts'

export interface Headroom {
  readonly resource: FindingArgs['headroom-low']['resource']
  /** Bytes, files, or processes and threads. */
  readonly peak: number
  readonly limit: number
  /** Of the limit, rounded down, never below 0. */
  readonly leftPercent: number
}

type Limits = Pick<CellFacts, 'memoryLimitBytes' | 'openFilesLimit' | 'pidsLimit' | 'uid' | 'limits'>

/**
 * Peak use against the limits that the cell was seen to have. Memory is that of the largest process, open files are those of the
 * process with the most; threads are counted over all processes, as a process limit does.
 */
export function headroomOf(outcome: StepOutcome, limits: Limits | null): readonly Headroom[] {
  if (limits === null) return []
  return [
    ...against('memory', outcome.peakMemoryBytes, limits.memoryLimitBytes),
    ...against('open files', outcome.peakOpenFiles, limits.openFilesLimit),
    ...against('processes and threads', outcome.peakThreads, processLimit(limits)),
  ]
}

/** The least of the cgroup's and the user's; the latter does not hold for root (setrlimit(2), RLIMIT_NPROC). */
function processLimit({ pidsLimit, uid, limits }: Limits): number | null {
  const ofUser = uid === null || uid === 0 ? null : (limits?.['nproc']?.soft ?? null)
  if (pidsLimit === null || ofUser === null) return pidsLimit ?? ofUser
  return Math.min(pidsLimit, ofUser)
}

function against(resource: Headroom['resource'], peak: number | null, limit: number | null): Headroom[] {
  if (peak === null || limit === null || limit <= 0) return []
  return [{ resource, peak, limit, leftPercent: Math.max(0, Math.floor((1 - peak / limit) * 100)) }]
}

/** For steps that went well: one that failed by a limit is told so anyway. */
export function judgeHeadroom(outcome: StepOutcome, limits: Limits | null, wantedPercent: number): readonly Finding[] {
  return headroomOf(outcome, limits)
    .filter(({ leftPercent }) => leftPercent < wantedPercent)
    .map((each) => finding('headroom-low', 'warning', { step: outcome.step, ...each, wantedPercent }))
}

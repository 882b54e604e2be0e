import { bytesText, countText, durationText, groupThousands } from './quantity-text.ts'
import type { ReportStep } from '../report.ts'

const TEST_ENDS = { pass: 'passed', fail: 'failed', unknown: 'not run' } as const

/** How a step ended: `exit code 1`, `SIGKILL`, `time limit`, `not started (ENOENT)`, `not reached`. Text is raw. */
export function endText({ kind, result, startError, exitCode, signal, timedOut }: ReportStep): string {
  if (kind === 'test') return TEST_ENDS[result]
  if (startError) return `not started (${startError.errno})`
  if (timedOut) return 'time limit'
  if (signal !== null) return signal
  return exitCode === null ? 'not reached' : `exit code ${exitCode}`
}

/** `12 ms`, `ready in 12 ms`; null where nothing ran. */
export function timeText({ startError, durationMs, readyMs }: ReportStep): string | null {
  if (readyMs !== null) return `ready in ${durationText(readyMs)}`
  return startError !== null || durationMs === null ? null : durationText(durationMs)
}

/** What a step used at most, with the limit where the cell has one: `12 open files of 1,024`. */
export function peakWords(step: ReportStep): string[] {
  const { peakMemoryBytes, peakThreads, peakOpenFiles, peakProcesses = null } = step
  const words: string[] = []
  if (peakMemoryBytes !== null) words.push(bytesText(peakMemoryBytes) + limitText(step, 'memory', bytesText))
  if (peakThreads !== null) words.push(countText(peakThreads, 'thread') + limitText(step, 'processes and threads'))
  if (peakProcesses !== null && peakProcesses > 1) words.push(countText(peakProcesses, 'process', 'processes'))
  if (peakOpenFiles !== null) words.push(countText(peakOpenFiles, 'open file') + limitText(step, 'open files'))
  return words
}

type Resource = NonNullable<ReportStep['headroom']>[number]['resource']

/** ` of 1,024`; nothing where no limit is known. */
export function limitText(
  { headroom }: ReportStep,
  resource: Resource,
  figure: (limit: number) => string = groupThousands,
): string {
  const found = headroom?.find((each) => each.resource === resource)
  return found === undefined ? '' : ` of ${figure(found.limit)}`
}

import type { ReportStep } from './report.ts'

/** How a step ended: `exit code 1`, `SIGKILL`, `time limit`, `ENOENT`, `not reached`. Text is raw. */
export function endText({ startError, exitCode, signal, timedOut }: ReportStep): string {
  if (startError) return startError.errno
  if (timedOut) return 'time limit'
  if (signal !== null) return signal
  return exitCode === null ? 'not reached' : `exit code ${exitCode}`
}

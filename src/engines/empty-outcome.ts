import type { StepOutcome } from '../protocol/process.ts'

/** A step of which nothing is known yet. */
export function emptyOutcome(step: string): StepOutcome {
  const nothing = { text: '', bytes: 0, truncated: false }
  return {
    step,
    startError: null,
    exitCode: null,
    signal: null,
    timedOut: false,
    durationMs: 0,
    stdout: nothing,
    stderr: nothing,
    peakMemoryBytes: null,
    peakThreads: null,
    peakOpenFiles: null,
    peakProcesses: null,
    leftBehind: null,
    oomKills: null,
    serve: null,
  }
}

import type { StepOutcome } from '../protocol/messages.ts'

/** Without what is true of the launcher, Wine or an emulator, and not of the binary: its memory, threads, files and processes. */
export function launchedOutcome(outcome: StepOutcome): StepOutcome {
  const { step, startError, exitCode, signal, timedOut, durationMs, stdout, stderr, oomKills, serve } = outcome
  return {
    ...{ step, startError, exitCode, signal, timedOut, durationMs, stdout, stderr, oomKills },
    serve: serve && {
      readyMs: serve.readyMs,
      readyError: serve.readyError,
      response: serve.response,
      requestError: serve.requestError,
      stop: serve.stop,
    },
    peakMemoryBytes: null,
    peakThreads: null,
    peakOpenFiles: null,
    peakProcesses: null,
    leftBehind: null,
  }
}

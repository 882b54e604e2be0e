import type { CellPlace } from '../../protocol/observation.ts'
import type { StepOutcome } from '../../protocol/process.ts'

/**
 * What is true of the binary: without the memory, threads, files and processes of its launcher, Wine or an emulator, and with what kept it
 * from starting told as the kernel would.
 */
export function launchedOutcome(outcome: StepOutcome, kind: CellPlace['kind']): StepOutcome {
  const { step, exitCode, signal, timedOut, durationMs, stdout, stderr, oomKills, serve } = outcome
  const startError = outcome.startError ?? (kind === 'qemu' ? loaderError(outcome) : null)
  return {
    ...{ step, startError, signal, timedOut, durationMs, stdout, stderr, oomKills },
    exitCode: startError === null ? exitCode : null,
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

/** An emulator opens the loader itself, where the kernel does it for a program of its own machine. */
function loaderError({ exitCode, stdout, stderr }: StepOutcome): StepOutcome['startError'] {
  if (exitCode !== 255 || stdout.bytes > 0) return null
  const [, loader] = /^qemu-\S+: Could not open '([^']+)': No such file or directory$/.exec(stderr.text.trim()) ?? []
  if (loader === undefined) return null
  return { errno: 'ENOENT', message: `no such file or directory: the file exists, its loader ${loader} does not` }
}

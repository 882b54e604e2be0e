import { constants } from 'node:os'

/**
 * Turns the first SIGINT, SIGTERM or SIGHUP into an abort, so that cells stop and a partial report is written;
 * the second one ends the process at once. Restores the defaults on dispose.
 */
export function stopSignals(onStop: (signal: NodeJS.Signals) => void): Disposable & { readonly signal: AbortSignal } {
  const controller = new AbortController()
  const names = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  const stop = (name: NodeJS.Signals) => {
    if (controller.signal.aborted) process.exit(128 + constants.signals[name])
    controller.abort(name)
    onStop(name)
  }
  for (const name of names) process.on(name, stop)
  return {
    signal: controller.signal,
    [Symbol.dispose]() {
      for (const name of names) process.off(name, stop)
    },
  }
}

import { deferred } from '../deferred.ts'

export interface Patience extends Disposable {
  /** Resolves at `end`, at the latest when the time is over; never once disposed of before. */
  readonly over: Promise<void>
  end(): void
}

export function patience(limitMs: number): Patience {
  const over = deferred<void>()
  const end = (): void => over.resolve()
  const timer = setTimeout(end, limitMs)
  return { over: over.promise, end, [Symbol.dispose]: () => clearTimeout(timer) }
}

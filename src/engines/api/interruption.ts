/** The run was ended from outside (Ctrl-C, SIGTERM, a cancelled job). */
export class Interruption extends Error {
  constructor() {
    super('the run was interrupted')
    this.name = 'Interruption'
  }
}

/** Waits for `work` no longer than until the signal; what `work` makes of it then is dropped. */
export async function untilInterrupted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  if (signal.aborted) {
    work.catch(() => undefined)
    throw new Interruption()
  }
  let stop!: () => void
  const interrupted = new Promise<never>((_, reject) => {
    stop = () => reject(new Interruption())
    signal.addEventListener('abort', stop, { once: true })
  })
  try {
    return await Promise.race([work, interrupted])
  } finally {
    signal.removeEventListener('abort', stop)
    work.catch(() => undefined)
  }
}

import { ApiError } from './api-error.ts'

const SETTLE_MS = 300

/**
 * Notices that the engine is gone while an answer is awaited. docker-modem settles nothing when a connection breaks in the middle
 * of an answer, and `wait` is in the middle of one as long as a container runs. So when a connection closes and calls that were
 * under way then are not done soon after, the engine is asked for a sign of life.
 */
export class LossWatch {
  readonly #alive: () => Promise<boolean>
  readonly #waiting = new Map<(error: ApiError) => void, string>()
  #checking = false

  constructor(alive: () => Promise<boolean>) {
    this.#alive = alive
  }

  /** `work`, or ApiError as soon as the engine is gone. */
  async during<T>(call: string, work: Promise<T>): Promise<T> {
    let fail!: (error: ApiError) => void
    const lost = new Promise<never>((_, reject) => {
      fail = reject
    })
    this.#waiting.set(fail, call)
    try {
      return await Promise.race([work, lost])
    } finally {
      this.#waiting.delete(fail)
    }
  }

  connectionClosed(): void {
    if (this.#checking || this.#waiting.size === 0) return
    this.#checking = true
    setTimeout(() => void this.#check(), SETTLE_MS).unref()
  }

  async #check(): Promise<void> {
    if (this.#waiting.size > 0 && !(await this.#alive())) {
      for (const [fail, call] of this.#waiting) fail(new ApiError(call, null, 'the engine is gone'))
    }
    this.#checking = false
  }
}

import { ApiError } from '../api/api-error.ts'

/** Whether the kernel of the engine's machine has settings for IPv6. Only the runtime tells, by refusing to start a container that asks for one. */
export class Ipv6Setting {
  #exists = true

  get exists(): boolean {
    return this.#exists
  }

  /** Whether this is what kept a container from starting; then the next ones go without. */
  refused(error: unknown): boolean {
    if (!this.#exists || !(error instanceof ApiError) || error.lost) return false
    if (!/net[./]ipv6\b.*(?:no such file|does not exist|not found)/is.test(error.detail)) return false
    this.#exists = false
    return true
  }
}

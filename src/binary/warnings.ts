import { BinaryFormatError } from '../errors.ts'

const MAX_WARNINGS = 32

/** What could not be read. A damaged part costs its own facts only, not the rest. */
export class Warnings {
  readonly #texts = new Set<string>()

  add(text: string): void {
    if (this.#texts.size < MAX_WARNINGS) this.#texts.add(text)
  }

  /** `read`'s result; where the bytes do not allow it, `fallback` and a warning that begins with `what`. */
  attempt<T>(what: string, fallback: T, read: () => T): T {
    try {
      return read()
    } catch (error) {
      if (!(error instanceof BinaryFormatError)) throw error
      this.add(`${what}: ${error.message}`)
      return fallback
    }
  }

  list(): readonly string[] {
    return [...this.#texts]
  }
}

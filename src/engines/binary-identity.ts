import type { BigIntStats } from 'node:fs'
import { UsageError } from '../errors.ts'

type Stamped = Pick<BigIntStats, 'dev' | 'ino' | 'size' | 'mtimeNs' | 'ctimeNs'>

/**
 * Of a file's state: another file in its place has another one, and so has the same file once it was written to, renamed or given other rights. The
 * time of change is the kernel's own: nobody can set it back.
 */
export function fileStamp({ dev, ino, size, mtimeNs, ctimeNs }: Stamped): string {
  return [dev, ino, size, mtimeNs, ctimeNs].join(' ')
}

/** One binary from its facts to its report: all that is read of it, runs and is attested must be the same bytes. */
export class BinaryIdentity {
  readonly #path: string
  readonly #stamp: string
  #sha256: string | null = null
  #changed = false

  /** `stamp`: of the opening that the facts were read through. */
  constructor(path: string, stamp: string) {
    this.#path = path
    this.#stamp = stamp
  }

  /** Of what was given to cells, hex; null = nothing was yet. Throws UsageError once a change was seen. */
  get sha256(): string | null {
    if (this.#changed) throw this.#refusal()
    return this.#sha256
  }

  /** Throws UsageError where the file is no longer as it was read. To be asked before and after its bytes are used. */
  holds(stats: Stamped): void {
    if (fileStamp(stats) === this.#stamp) return
    this.#changed = true
    throw this.#refusal()
  }

  /** `sha256`: of bytes that were used. Throws UsageError where others were used before. */
  used(sha256: string): void {
    if (this.#sha256 !== null && this.#sha256 !== sha256) this.#changed = true
    if (this.#changed) throw this.#refusal()
    this.#sha256 = sha256
  }

  #refusal(): UsageError {
    return new UsageError(`binary ${JSON.stringify(this.#path)} changed while it was checked`, {
      hint: 'What was read, what ran and what would be attested must be the same bytes: wait until the build has ended, then run the check again.',
    })
  }
}

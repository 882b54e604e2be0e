import type { BinaryFacts } from '../binary/facts.ts'
import { identifyBinary, type BinaryIdentity } from '../binary/identify.ts'
import { inspectBinary } from '../binary/inspect.ts'
import { BinaryFormatError } from '../errors.ts'
import type { RunPorts } from '../run.ts'

/** A binary under test. Cells are planned by its identity, so that its facts can be read while the engine makes the first of them. */
export class Subject {
  readonly path: string
  readonly identity: BinaryIdentity
  readonly #ports: Pick<RunPorts, 'openSource' | 'sha256'>
  #facts: BinaryFacts | null = null
  #sha256: Promise<string> | null = null

  /** Throws UsageError where there is no file, BinaryFormatError where what is there is soon seen to be no binary. */
  constructor(path: string, ports: Pick<RunPorts, 'openSource' | 'sha256'>) {
    this.path = path
    this.#ports = ports
    using source = ports.openSource(path)
    this.identity = this.#read(() => identifyBinary(source) ?? this.facts)
  }

  /** Read when first asked for; throws BinaryFormatError. */
  get facts(): BinaryFacts {
    if (this.#facts) return this.#facts
    using source = this.#ports.openSource(this.path)
    this.#facts = this.#read(() => inspectBinary(source))
    return this.#facts
  }

  /** Of several binaries the one that cannot be read is named. */
  #read<Read>(work: () => Read): Read {
    try {
      return work()
    } catch (error) {
      throw error instanceof BinaryFormatError && error.cause === undefined ? error.of(this.path) : error
    }
  }

  /** Of the file's bytes, hex; begun when first asked for. */
  sha256(): Promise<string> {
    if (this.#sha256) return this.#sha256
    this.#sha256 = this.#ports.sha256(this.path)
    this.#sha256.catch(() => undefined)
    return this.#sha256
  }
}

import type { BinaryFacts } from '../binary/facts.ts'
import { inspectBinary } from '../binary/inspect.ts'
import { BinaryIdentity } from '../engines/binary-identity.ts'
import { BinaryFormatError } from '../errors.ts'
import type { RunPorts } from './ports.ts'

/** A binary under test. */
export interface Subject {
  readonly path: string
  readonly facts: BinaryFacts
  /** Goes with the file wherever its bytes are used. */
  readonly identity: BinaryIdentity
  /**
   * Of the bytes that cells were given, hex; where there were none, of the file's. Rejects with UsageError where those are not the bytes that the
   * facts are of. To be asked when the cells have ended.
   */
  sha256(): Promise<string>
}

/** Throws UsageError where there is no file, BinaryFormatError where what is there is no binary, naming the file. */
export function readSubject(path: string, ports: Pick<RunPorts, 'openSource' | 'sha256'>): Subject {
  const { facts, stamp } = readFacts(path, ports)
  const identity = new BinaryIdentity(path, stamp)
  return { path, facts, identity, sha256: async () => identity.sha256 ?? (await ports.sha256(path, identity)) }
}

function readFacts(path: string, ports: Pick<RunPorts, 'openSource'>): { facts: BinaryFacts; stamp: string } {
  using source = ports.openSource(path)
  try {
    return { facts: inspectBinary(source), stamp: source.stamp }
  } catch (error) {
    throw error instanceof BinaryFormatError && error.cause === undefined ? error.of(path) : error
  }
}

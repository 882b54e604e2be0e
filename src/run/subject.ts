import type { BinaryFacts } from '../binary/facts.ts'
import { inspectBinary } from '../binary/inspect.ts'
import { BinaryFormatError } from '../errors.ts'
import type { RunPorts } from '../run.ts'

/** A binary under test. */
export interface Subject {
  readonly path: string
  readonly facts: BinaryFacts
  /** Of the file's bytes, hex; read when it is first asked for. */
  sha256(): Promise<string>
}

/** Throws UsageError where there is no file, BinaryFormatError where what is there is no binary, naming the file. */
export function readSubject(path: string, ports: Pick<RunPorts, 'openSource' | 'sha256'>): Subject {
  let sum: Promise<string> | null = null
  return { path, facts: readFacts(path, ports), sha256: () => (sum ??= ports.sha256(path)) }
}

function readFacts(path: string, ports: Pick<RunPorts, 'openSource'>): BinaryFacts {
  using source = ports.openSource(path)
  try {
    return inspectBinary(source)
  } catch (error) {
    throw error instanceof BinaryFormatError && error.cause === undefined ? error.of(path) : error
  }
}

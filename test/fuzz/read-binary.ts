import { createHash } from 'node:crypto'
import { inspectBinary } from '../../src/binary/inspect.ts'
import type { ByteSource } from '../../src/binary/reader.ts'
import { predict } from '../../src/checks/predict.ts'
import { inspectJson } from '../../src/report/inspect/inspect-json.ts'
import { catalogueTargets } from '../../src/targets/catalogue.ts'
import { builtInProfiles } from '../../src/targets/profiles.ts'
import { bytesSource } from '../binary/bytes-source.ts'
import type { ReadResult } from './bounded.ts'

const TARGETS = catalogueTargets().filter(({ id }) =>
  ['debian:12', 'alpine:3.22', 'windows-2022', 'macos-15'].includes(id),
)
const PROFILE = builtInProfiles()[0]!
/** Facts are bounded whatever a file claims. */
const LONGEST_JSON = 1 << 20

/** As `inspect FILE --json` does: facts, predictions, text. */
export function readBinary(bytes: Uint8Array): ReadResult {
  const facts = inspectBinary(sourceOf(bytes))
  const predictions = TARGETS.map((target) => ({ target, prediction: predict({ facts, target, profile: PROFILE }) }))
  const { length } = inspectJson({ path: 'app', facts, predictions })
  if (length > LONGEST_JSON) throw new Error(`the facts have ${length} characters, ${LONGEST_JSON} are allowed`)
  return 'read'
}

function sourceOf(bytes: Uint8Array): ByteSource {
  return {
    ...bytesSource(bytes),
    digest: (algorithm, part) => createHash(algorithm).update(part).digest(),
    indexOf: (hay, needle, from) => Buffer.from(hay.buffer, hay.byteOffset, hay.length).indexOf(needle, from),
  }
}

import { parseMessage } from '../../../src/protocol/parse-message.ts'
import samples from '../corpus/probe-message/all-kinds.json' with { type: 'json' }
import type { Reader } from '../bounded.ts'
import { jsonOf } from '../json-decisions.ts'

/** One message of each kind, damaged in places. */
export const read: Reader = (bytes) => {
  const text = bytes[0] === 0x5b ? JSON.stringify(samples[0]) : jsonOf(bytes, samples)
  const { message, problem } = parseMessage(text)
  if (problem !== null && problem.length > 5_000) throw new Error(`a problem has ${problem.length} characters`)
  return message ? 'read' : 'refused'
}

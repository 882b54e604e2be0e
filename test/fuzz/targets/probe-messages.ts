import { createMessageReader } from '../../../src/protocol/read-messages.ts'
import type { Reader } from '../bounded.ts'

const LIMITS = { lineBytes: 64 << 10, messages: 100 }

/** The first byte says how the stream is cut. */
export const read: Reader = (bytes) => {
  const size = 1 + ((bytes[0] ?? 0) << 4)
  const stream = bytes.subarray(1)
  const reader = createMessageReader(LIMITS)
  let messages = 0
  for (let at = 0; at < stream.length; at += size) messages += reader.push(stream.subarray(at, at + size)).length
  messages += reader.end().length
  if (messages > LIMITS.messages) throw new Error(`${messages} messages came through`)
  if (reader.problems.join('').length > 100_000) throw new Error('its problems have no bound')
  return messages > 0 ? 'read' : 'refused'
}

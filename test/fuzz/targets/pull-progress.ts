import { classifyPullFailure } from '../../../src/engines/images/pull-image.ts'
import { readPullProgress } from '../../../src/engines/images/pull-progress.ts'
import type { Reader } from '../bounded.ts'

/** An engine's answer to a pull, cut as its first byte says. */
export const read: Reader = async (bytes) => {
  const size = 1 + ((bytes[0] ?? 0) << 4)
  let said = 0
  for await (const { error, status } of readPullProgress(chunks(Buffer.from(bytes.subarray(1)), size))) {
    if (error !== null) classifyPullFailure(error)
    if (error !== null || status !== null) said += 1
  }
  return said > 0 ? 'read' : 'refused'
}

// oxlint-disable-next-line require-await -- a stream's chunks come so.
async function* chunks(content: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < content.length; at += size) yield content.subarray(at, at + size)
}

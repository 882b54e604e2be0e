import { PassThrough } from 'node:stream'
import { demuxOutput } from '../../../src/engines/api/output-demux.ts'
import type { Reader } from '../bounded.ts'

/** An attach stream, cut as its first two bytes say. */
export const read: Reader = async (bytes) => {
  const size = 1 + (((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0))
  const content = Buffer.from(bytes.subarray(2))
  const stream = new PassThrough()
  let [stdout, stderr] = [0, 0]
  demuxOutput(
    stream,
    (chunk) => (stdout += chunk.length),
    (chunk) => (stderr += chunk.length),
  )
  const ended = new Promise<void>((resolve, reject) => stream.once('end', resolve).once('error', reject))
  for (let at = 0; at < content.length; at += size) stream.write(content.subarray(at, at + size))
  stream.end()
  await ended
  if (stdout + stderr > content.length) throw new Error(`${stdout + stderr} bytes came out of ${content.length}`)
  return stdout + stderr > 0 ? 'read' : 'refused'
}

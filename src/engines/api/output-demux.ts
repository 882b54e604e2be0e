/** Splits an attach stream into stdout and stderr, chunk by chunk. */
export type OutputDemux = (
  stream: NodeJS.ReadWriteStream,
  stdout: (chunk: Buffer) => void,
  stderr: (chunk: Buffer) => void,
) => void

const HEAD_BYTES = 8
const STDERR = 2

/**
 * The format of docs.docker.com, API, "Attach to a container", stream format: STREAM 0 0 0 LENGTH (big endian), then so many bytes. What a frame holds is
 * passed on as it comes. docker-modem's own calls itself for each frame: a program that writes single bytes fills its stack.
 */
export const demuxOutput: OutputDemux = (stream, stdout, stderr) => {
  const head = Buffer.alloc(HEAD_BYTES)
  let headBytes = 0
  let left = 0
  /** Not multiplexed: a terminal's stream, or one whose frames are out of step. */
  let raw = false
  stream.on('data', (chunk: Buffer) => {
    let at = 0
    while (at < chunk.length) {
      if (raw) return stdout(chunk.subarray(at))
      if (left > 0) {
        const part = chunk.subarray(at, at + left)
        left -= part.length
        at += part.length
        if (head[0] === STDERR) stderr(part)
        else stdout(part)
        continue
      }
      const copied = chunk.copy(head, headBytes, at, at + HEAD_BYTES - headBytes)
      headBytes += copied
      at += copied
      if (headBytes < HEAD_BYTES) return
      headBytes = 0
      left = head.readUInt32BE(4)
      if (head[0]! > STDERR) {
        raw = true
        stdout(Buffer.from(head))
      }
    }
  })
}

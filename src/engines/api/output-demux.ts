/** Splits an attach stream into stdout and stderr, chunk by chunk. */
export type OutputDemux = (
  stream: NodeJS.ReadWriteStream,
  stdout: (chunk: Buffer) => void,
  stderr: (chunk: Buffer) => void,
) => void

interface Modem {
  demuxStream(stream: NodeJS.ReadWriteStream, stdout: unknown, stderr: unknown): void
}

/** docker-modem's, which knows the format (docs.docker.com, API, "Attach to a container", stream format). */
export function outputDemux(modem: Modem): OutputDemux {
  return (stream, stdout, stderr) => modem.demuxStream(stream, { write: stdout }, { write: stderr })
}

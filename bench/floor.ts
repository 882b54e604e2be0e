import { PassThrough, Readable } from 'node:stream'
import type Docker from 'dockerode'
import { pack } from 'tar-stream'

/** What one check costs without us: create, put, start, wait, remove through the API. */
export async function runFloor(
  docker: Docker,
  image: string,
  program: Uint8Array,
  args: readonly string[],
): Promise<void> {
  const container = await docker.createContainer({
    Image: image,
    Entrypoint: ['/app'],
    Cmd: [...args],
    NetworkDisabled: true,
    AttachStdout: true,
    AttachStderr: true,
    Labels: { 'portcullis.bench': '1' },
    HostConfig: { NetworkMode: 'none' },
  })
  await container.putArchive(archiveOf(program), { path: '/' })
  const output = await container.attach({ stream: true, stdout: true, stderr: true })
  output.pipe(new PassThrough()).resume()
  const ended = container.wait({ condition: 'next-exit' })
  await container.start()
  const { StatusCode } = (await ended) as { StatusCode: number }
  await container.remove({ force: true, v: true })
  if (StatusCode !== 0) throw new Error(`the floor's program ended with ${StatusCode}`)
}

function archiveOf(program: Uint8Array): Readable {
  const archive = pack()
  archive.entry({ name: 'app', mode: 0o755 }, Buffer.from(program))
  archive.finalize()
  return Readable.from(archive)
}

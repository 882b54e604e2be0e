import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { demuxOutput } from '../../src/engines/api/output-demux.ts'

const frame = (stream: number, text: string) => {
  const head = Buffer.from([stream, 0, 0, 0, 0, 0, 0, 0])
  head.writeUInt32BE(Buffer.byteLength(text), 4)
  return Buffer.concat([head, Buffer.from(text)])
}

async function split(bytes: Buffer, chunkBytes: number): Promise<{ readonly stdout: string; readonly stderr: string }> {
  const stream = new PassThrough()
  const said = { stdout: '', stderr: '' }
  demuxOutput(
    stream,
    (chunk) => (said.stdout += chunk.toString('latin1')),
    (chunk) => (said.stderr += chunk.toString('latin1')),
  )
  const ended = new Promise((resolve, reject) => stream.once('end', resolve).once('error', reject))
  for (let at = 0; at < bytes.length; at += chunkBytes) stream.write(bytes.subarray(at, at + chunkBytes))
  stream.end()
  await ended
  return said
}

test.each([1, 3, 8, 9, 64, 65_536])('stdout and stderr, however the stream is cut (%i bytes)', async (chunkBytes) => {
  const bytes = Buffer.concat([
    frame(1, 'out'),
    frame(2, 'err'),
    frame(1, ''),
    frame(0, 'in'),
    frame(2, '!'),
    frame(1, 'x'),
  ])
  expect(await split(bytes, chunkBytes)).toEqual({ stdout: 'outinx', stderr: 'err!' })
})

test('a program that writes single bytes: thousands of frames in one chunk', async () => {
  const bytes = Buffer.concat(Array.from({ length: 200_000 }, (_, index) => frame(1 + (index & 1), 'a')))
  const { stdout, stderr } = await split(bytes, bytes.length)
  expect([stdout.length, stderr.length]).toEqual([100_000, 100_000])
})

test('a frame that claims 4 GB is passed on as it comes, and kept nowhere', async () => {
  const head = Buffer.from([1, 0, 0, 0, 0xff, 0xff, 0xff, 0xff])
  expect(await split(Buffer.concat([head, Buffer.from('so far')]), 5)).toEqual({ stdout: 'so far', stderr: '' })
})

test('what is not multiplexed is stdout as it is', async () => {
  expect(await split(Buffer.from('a terminal says this'), 7)).toEqual({ stdout: 'a terminal says this', stderr: '' })
})

import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import Docker from 'dockerode'
import { expect, test } from 'vitest'

const SOCKET = '/var/run/docker.sock'
const REFERENCE = 'portcullis.local/stand-in/distroless-static-debian12:latest'

test('a stand-in that is loaded ahead says in its label what it is', async () => {
  const engine = new Docker({ socketPath: SOCKET })
  const script = join(import.meta.dirname, '../../matrix/stand-ins/build.ts')
  const words = [script, 'distroless-static-debian12', '--load', '--socket', SOCKET]
  const ended = spawnSync(process.execPath, words, { encoding: 'utf8' })
  expect(ended.stderr).toBe('')
  expect(ended.stdout).toMatch(/1 up to date, all loaded|1 built, 0 up to date, all loaded/)
  const image = engine.getImage(REFERENCE)
  try {
    const { Config, Os } = await image.inspect()
    expect(Config.Labels).toEqual({
      'portcullis.stand-in': 'distroless-static-debian12',
      'portcullis.stand-in.layer': expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
    })
    expect(Os).toBe('linux')
  } finally {
    await image.remove()
  }
})

test('a socket where no engine answers: exit code 3, the socket is named', () => {
  const script = join(import.meta.dirname, '../../matrix/stand-ins/build.ts')
  const words = [script, 'distroless-static-debian12', '--load', '--socket', '/nonexistent/engine.sock']
  const ended = spawnSync(process.execPath, words, { encoding: 'utf8' })
  expect(ended.stderr).toContain('/nonexistent/engine.sock')
  expect(ended.status).toBe(3)
})

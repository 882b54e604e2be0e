import { expect, test } from 'vitest'
import { ROOT, startCli } from '../helpers/portcullis.ts'

const ESBUILD = `${ROOT}/node_modules/@esbuild/linux-x64/bin/esbuild`

// Folders cannot be made there, and Node's own way to make them never ends.
test.runIf(process.platform === 'linux').each([
  ['HOME', { HOME: '/proc/self/home', XDG_CACHE_HOME: '' }],
  ['XDG_CACHE_HOME', { XDG_CACHE_HOME: '/proc/1/nothing' }],
  ['PORTCULLIS_CACHE', { PORTCULLIS_CACHE: '/proc/nothing/below' }],
])(
  'inspect ends where %s is below /proc',
  async (_, env) => {
    const cli = startCli(['inspect', ESBUILD], { env })
    const limit = setTimeout(() => cli.child.kill('SIGKILL'), 60_000)
    const { code, stdout } = await cli.ended
    clearTimeout(limit)
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining('linux/amd64') })
  },
  90_000,
)

test('a folder for reports below /proc is refused', async () => {
  const words = ['check', ESBUILD, '--engine', 'none', '--target', 'scratch', '--out', '/proc/self/reports']
  const { code, stderr } = await startCli(words).ended
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('/proc/self/reports') })
})

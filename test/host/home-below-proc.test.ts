import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { ROOT, startCli } from '../helpers/portcullis.ts'

const ESBUILD = `${ROOT}/node_modules/@esbuild/linux-x64/bin/esbuild`

// Folders cannot be made there, and Node's own way to make them never ends. What compiles is kept by the start of the command line.
test.runIf(process.platform === 'linux').each([
  ['HOME', { HOME: '/proc/self/home', XDG_CACHE_HOME: '' }],
  ['XDG_CACHE_HOME', { XDG_CACHE_HOME: '/proc/1/nothing' }],
  ['PORTCULLIS_CACHE', { PORTCULLIS_CACHE: '/proc/nothing/below' }],
])('inspect ends where %s is below /proc', (_, env) => {
  const start = `${ROOT}/src/start/cli-start.ts`
  const { status, stdout } = spawnSync(process.execPath, [start, 'inspect', ESBUILD], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], ...env },
    timeout: 60_000,
    killSignal: 'SIGKILL',
  })
  expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringContaining('linux/amd64') })
})

test('a folder for reports below /proc is refused', async () => {
  const words = ['check', ESBUILD, '--engine', 'none', '--target', 'scratch', '--out', '/proc/self/reports']
  const { code, stderr } = await startCli(words).ended
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('/proc/self/reports') })
})

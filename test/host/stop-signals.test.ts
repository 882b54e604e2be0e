import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from '../helpers/portcullis.ts'

const PROGRAM = `
import { stopSignals } from ${JSON.stringify(join(ROOT, 'src/host/process/stop-signals.ts'))}
stopSignals((signal) => process.stdout.write(signal))
process.stdout.write('ready')
setInterval(() => {}, 1000)
`

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const)('the second %s ends with %i, as shells have it', async (signal, code) => {
  const child = spawn(process.execPath, ['--input-type=module', '-e', PROGRAM], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  await once(child.stdout, 'data')
  child.kill(signal)
  expect(String((await once(child.stdout, 'data'))[0])).toBe(signal)
  child.kill(signal)
  expect(await ended).toEqual([code, null])
})

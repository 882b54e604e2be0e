import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { inspectBinary } from '../../src/binary/inspect.ts'
import { BinaryFormatError } from '../../src/errors.ts'
import { cpuMs } from '../helpers/cpu-time.ts'
import { HOSTILE } from './hostile-images.ts'

const LIMIT_MS = 1000
const LIMIT_BYTES = 64 << 20

test.each(HOSTILE)('$name', ({ source, says }) => {
  const file = source()
  let said: readonly string[] = []
  const spentMs = cpuMs(() => (said = whatIsSaid(() => inspectBinary(file).warnings)))
  expect(spentMs).toBeLessThan(LIMIT_MS)
  if (says) expect(said.join('\n')).toMatch(says)
})

/** Those that are large enough to cost memory. */
const VAST = [...HOSTILE.entries()].filter(([, { source }]) => source().sizeBytes > 2 ** 20)

test.each(VAST.map(([index, { name }]) => [name, index] as const))('in 64 MB: %s', (_, index) => {
  const script = join(import.meta.dirname, 'hostile-images.ts')
  const bytes = Number.parseInt(
    execFileSync(process.execPath, ['--no-warnings', script, String(index)], { encoding: 'utf8' }),
  )
  // The peak may have been reached before, so nothing at all is possible.
  expect(bytes).toBeGreaterThanOrEqual(0)
  expect(bytes).toBeLessThan(LIMIT_BYTES)
})

function whatIsSaid(run: () => readonly string[]): readonly string[] {
  try {
    return run()
  } catch (error) {
    if (error instanceof BinaryFormatError) return [error.message]
    throw error
  }
}

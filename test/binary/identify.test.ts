import { expect, test } from 'vitest'
import type { BinaryFacts } from '../../src/binary/facts.ts'
import { identifyBinary } from '../../src/binary/identify.ts'
import { inspectBinary } from '../../src/binary/inspect.ts'
import { BinaryFormatError } from '../../src/errors.ts'
import { bytesSource } from './bytes-source.ts'
import { elfImage } from './elf-image.ts'
import { inlineBuildInfo } from './go-parts.ts'
import { mutate, seededRandom } from './mutate.ts'
import { SEEDS } from './seeds.ts'

const DAMAGED = 4000

function identityOf({ format, os, arch, bits, macho }: BinaryFacts) {
  return { format, os, arch, bits, macho }
}

function inspected(bytes: Uint8Array): BinaryFacts | null {
  try {
    return inspectBinary(bytesSource(bytes))
  } catch (error) {
    if (error instanceof BinaryFormatError) return null
    throw error
  }
}

test.each(SEEDS)('$name', ({ bytes }) => {
  const facts = inspectBinary(bytesSource(bytes))
  expect(identifyBinary(bytesSource(bytes))).toEqual(facts.format === 'elf' ? identityOf(facts) : null)
})

test.each(['linux', 'android', 'freebsd', 'dragonfly', 'illumos'])('GOOS=%s in the build info', (goos) => {
  const bytes = elfImage({ data: inlineBuildInfo('go1.26.8', `path\tapp\nbuild\tGOOS=${goos}\n`) })
  const facts = inspectBinary(bytesSource(bytes))
  expect(facts.go?.settings['GOOS']).toBe(goos)
  expect(identifyBinary(bytesSource(bytes))).toEqual(identityOf(facts))
})

test('damaged files are identified as they are inspected, or not at all', () => {
  const elves = SEEDS.filter(({ bytes }) => inspected(bytes)?.format === 'elf')
  let identified = 0
  for (let seed = 1; seed <= DAMAGED; seed += 1) {
    const from = elves[seed % elves.length]!
    const bytes = mutate(from.bytes, seededRandom(seed))
    const identity = identifyBinary(bytesSource(bytes))
    const facts = inspected(bytes)
    if (identity === null || facts === null) continue
    identified += 1
    expect(identity, `seed ${seed} of ${from.name}`).toEqual(identityOf(facts))
  }
  expect(identified).toBeGreaterThan(DAMAGED / 20)
})

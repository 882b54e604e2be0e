import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { mutate, seededRandom } from '../binary/mutate.ts'
import { bounded } from './bounded.ts'
import { GO_TARGETS } from './go-targets.ts'
import { corpusOf, readerOf, TARGET_NAMES } from './readers.ts'
import { PortcullisError, UsageError } from '../../src/errors.ts'

/** A short pass over every reader, always the same; `npm run fuzz` looks for more, led by coverage. */
const DAMAGED_COPIES = 150
/** Decisions by which a target damages its own sample. */
const DECISIONS = 150

describe.each(TARGET_NAMES)('%s', (target) => {
  const files = corpusOf(target)

  test('reads every file of its corpus', async () => {
    const read = await readerOf(target)
    expect(files.length).toBeGreaterThan(0)
    for (const { name, bytes } of files) expect(await read(bytes), name).toBe('read')
  })

  test('damaged copies and strange bytes end in a result or in an error of ours', { timeout: 120_000 }, async () => {
    const read = await readerOf(target)
    const results = { read: 0, refused: 0 }
    for (let seed = 1; seed <= DAMAGED_COPIES + DECISIONS; seed += 1) {
      const bytes = seed <= DAMAGED_COPIES ? mutate(files[seed % files.length]!.bytes, seededRandom(seed)) : noise(seed)
      try {
        results[await read(bytes)] += 1
      } catch (error) {
        throw new Error(`seed ${seed}: ${String(error)}`, { cause: error })
      }
    }
    expect(results.read + results.refused).toBe(DAMAGED_COPIES + DECISIONS)
    // Damage that never shows would test little.
    expect(results.refused).toBeGreaterThan(0)
  })
})

function noise(seed: number): Uint8Array {
  const random = seededRandom(seed)
  return Uint8Array.from({ length: 2 + Math.floor(random() * 60) }, () => Math.floor(random() * 256))
}

test('every target is fuzzed each night', () => {
  const file = join(import.meta.dirname, '..', '..', '.github', 'workflows', 'nightly.yml')
  const { jobs } = parse(readFileSync(file, 'utf8')) as {
    readonly jobs: {
      readonly readers: { readonly strategy: { readonly matrix: { readonly target: readonly string[] } } }
    }
  }
  expect(GO_TARGETS.length).toBeGreaterThan(5)
  expect(jobs.readers.strategy.matrix.target).toEqual([...TARGET_NAMES, ...GO_TARGETS])
})

describe('the bounds', () => {
  const throwing = (error: Error) =>
    bounded(() => {
      throw error
    })

  test('an error of ours is a refusal, any other a fault', () => {
    const ours = new UsageError('no', { hint: 'Yes.' })
    expect(ours).toBeInstanceOf(PortcullisError)
    expect(throwing(ours)(new Uint8Array())).toBe('refused')
    for (const fault of [new TypeError('x'), new RangeError('Maximum call stack size exceeded'), new Error('x')]) {
      expect(() => throwing(fault)(new Uint8Array())).toThrow(fault)
    }
  })

  test('an endless message, too much CPU and too much memory are faults', () => {
    const limits = { cpuMs: 20, kilobytes: 16 << 10, messageCharacters: 100 }
    const long = new UsageError('x'.repeat(200), { hint: 'Yes.' })
    const complains = bounded(() => {
      throw long
    }, limits)
    expect(() => complains(new Uint8Array())).toThrow(/200 characters/)
    const spins = bounded(() => {
      let sum = 0
      for (let count = 0; count < 2e8; count += 1) sum += count
      return sum > 0 ? 'read' : 'refused'
    }, limits)
    expect(() => spins(new Uint8Array())).toThrow(/ms of CPU, 20 are allowed/)
    const kept: Buffer[] = []
    const hoards = bounded(
      () => {
        for (let count = 0; count < 8; count += 1) kept.push(Buffer.alloc(64 << 20, 1))
        return 'read'
      },
      { ...limits, cpuMs: 60_000 },
    )
    expect(() => hoards(new Uint8Array())).toThrow(/KB, 16384 are allowed/)
  })
})

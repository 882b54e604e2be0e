import { expect, test } from 'vitest'
import { inspectBinary } from '../../src/binary/inspect.ts'
import { BinaryFormatError } from '../../src/errors.ts'
import { cpuMs } from '../helpers/cpu-time.ts'
import { bytesSource } from './bytes-source.ts'
import { mutate, seededRandom } from './mutate.ts'
import { SEEDS } from './seeds.ts'

/** `FUZZ_RUNS=1000000 npx vitest run --project unit test/binary/fuzz.test.ts` for a night; `FUZZ_SEED` for another path. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 20_000)
const FIRST_SEED = Number(process.env['FUZZ_SEED'] ?? 1)
const LIMIT_MS = 1000

test.each(SEEDS)('$name is whole', ({ bytes }) => {
  const { warnings } = inspectBinary(bytesSource(bytes))
  expect(warnings.filter((text) => !/universal|there is none, though/.test(text))).toEqual([])
})

test(`${RUNS} damaged files end in facts or in an error with an offset`, { timeout: 60_000 + RUNS * 5 }, () => {
  const outcomes = { facts: 0, partial: 0, error: 0 }
  let slowestMs = 0
  for (let run = 0; run < RUNS; run += 1) {
    const seed = FIRST_SEED + run
    const from = SEEDS[run % SEEDS.length]!
    const bytes = mutate(from.bytes, seededRandom(seed))
    let outcome: keyof typeof outcomes = 'error'
    const spentMs = cpuMs(() => (outcome = outcomeOf(bytes, `seed ${seed} of ${from.name}`)))
    slowestMs = Math.max(slowestMs, spentMs)
    outcomes[outcome] += 1
  }
  expect(slowestMs).toBeLessThan(LIMIT_MS)
  // Damage that never shows, or always kills, would test little.
  expect(outcomes.facts).toBeGreaterThan(RUNS / 50)
  expect(outcomes.partial).toBeGreaterThan(RUNS / 50)
  expect(outcomes.error).toBeGreaterThan(RUNS / 50)
})

function outcomeOf(bytes: Uint8Array, name: string): 'facts' | 'partial' | 'error' {
  try {
    const facts = inspectBinary(bytesSource(bytes))
    expect(facts.sizeBytes).toBe(bytes.length)
    expect(JSON.stringify(facts).length, name).toBeLessThan(1 << 20)
    return facts.warnings.length > 0 ? 'partial' : 'facts'
  } catch (error) {
    if (!(error instanceof BinaryFormatError)) throw new Error(`${name}: ${String(error)}`, { cause: error })
    expect(Number.isSafeInteger(error.offset) && error.offset >= 0, `${name}: offset ${error.offset}`).toBe(true)
    return 'error'
  }
}

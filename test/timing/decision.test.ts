import { expect, test } from 'vitest'
import { packRuns, unpackRuns } from '../../scripts/timing-fixture.ts'
import { EXPERIMENTS, inQuickPairs, recordedNoise, resample } from '../../scripts/timing-resample.ts'

/** The procedure as a whole, on noise of a busy machine: test/fixtures/timing/README.md. */
const runs = recordedNoise()
const COMPARISONS = 2_000

test('the noise is that of at least 60 runs, of which some are calm and some are not', () => {
  expect(runs.length).toBeGreaterThanOrEqual(60)
  expect(new Set(runs.map(({ kind }) => kind)).size).toBe(4)
  expect(runs.every(({ pairs }) => pairs.length === 8)).toBe(true)
})

test('packed and unpacked, samples are within 1 in 128', () => {
  const pairs = [{ controlNs: [0, 127, 84_000], cellNs: [3_000_000_000], first: 'cell' }] as const
  const [run] = unpackRuns(packRuns([{ kind: 'k', at: 'now', load: [1, 2], pairs }]))
  expect(run).toEqual({
    kind: 'k',
    at: 'now',
    load: [1, 2],
    pairs: [{ controlNs: [0, 127, 83_968], cellNs: [2_986_344_448], first: 'cell' }],
  })
})

test(
  'a target against itself: at most 1 in 100 is called later, at most 1 in 100 jittery',
  { timeout: 120_000 },
  () => {
    const found = resample(runs, EXPERIMENTS[0]!, COMPARISONS, 1)
    expect((found.laterOnCalm + found.laterOnNoisy) / COMPARISONS).toBeLessThanOrEqual(0.01)
    expect(found.jittery / COMPARISONS).toBeLessThanOrEqual(0.01)
    // The host was noisy, and not always: else the rest would say nothing.
    expect(found.contaminated / COMPARISONS).toBeGreaterThan(0.2)
    expect(found.contaminated / COMPARISONS).toBeLessThan(0.8)
  },
)

test('100 µs more: at least 95 in 100 are found, however noisy the host was', { timeout: 120_000 }, () => {
  const found = resample(runs, EXPERIMENTS[1]!, COMPARISONS, 2)
  expect((found.laterOnCalm + found.laterOnNoisy) / COMPARISONS).toBeGreaterThanOrEqual(0.95)
  expect(found.laterOnCalm / (COMPARISONS - found.contaminated)).toBeGreaterThan(0.99)
  // It is no jitter of 8 %.
  expect(found.jittery / COMPARISONS).toBeLessThanOrEqual(0.01)
})

test('the mode quick, with pairs of 44 samples, is no less honest', { timeout: 120_000 }, () => {
  const quick = inQuickPairs(runs)
  const same = resample(quick, EXPERIMENTS[0]!, 600, 3)
  expect((same.laterOnCalm + same.laterOnNoisy) / 600).toBeLessThanOrEqual(0.01)
  expect(same.jittery / 600).toBeLessThanOrEqual(0.01)
  const later = resample(quick, EXPERIMENTS[1]!, 600, 4)
  expect((later.laterOnCalm + later.laterOnNoisy) / 600).toBeGreaterThanOrEqual(0.9)
})

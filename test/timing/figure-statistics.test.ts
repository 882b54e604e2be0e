import { expect, test } from 'vitest'
import { figureStatistics } from '../../src/timing/figure-statistics.ts'

test("tinybench's statistics are those of the figures, by hand: 1 to 5 ms", async () => {
  const statistics = await figureStatistics([5e6, 1e6, 3e6, 2e6, 4e6])
  expect(statistics).toMatchObject({ samples: 5, p50Ns: 3e6, p95Ns: 5e6 })
  expect(statistics!.maxNs).toBeCloseTo(5e6, 3)
  expect(statistics!.meanNs).toBeCloseTo(3e6, 3)
  // Of a sample: the square root of 10 / 4 ms².
  expect(statistics!.sdNs).toBeCloseTo(Math.sqrt(2.5) * 1e6, 3)
  // Student's t of 4 degrees of freedom, 2.776, times sd / sqrt(5), of the mean of 3.
  expect(statistics!.rmePercent).toBeCloseTo(((2.776 * Math.sqrt(2.5)) / Math.sqrt(5) / 3) * 100, 1)
})

test('every figure counts once, of a thousand and of one', async () => {
  const many = Array.from({ length: 1000 }, (_, index) => (index + 1) * 1000)
  expect(await figureStatistics(many)).toMatchObject({ samples: 1000, p50Ns: 500_000, p95Ns: 950_000 })
  expect(await figureStatistics([7])).toMatchObject({ samples: 1, p50Ns: 7, p95Ns: 7, rmePercent: null })
  expect(await figureStatistics([])).toBeNull()
})

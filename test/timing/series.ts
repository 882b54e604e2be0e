import type { DuetPair } from '../../src/timing/duet.ts'
import { seededIndex, type RandomIndex } from '../../src/timing/seeded-random.ts'

export const PERIOD_NS = 10_000_000

/** Lateness of a calm host, by the thousandth: 60 to 130 µs, with a burst of up to 3 ms once in a hundred. */
export function calmSeries(count: number, random: RandomIndex): number[] {
  return Array.from({ length: count }, () => {
    const usual = 60_000 + random(40_000) + random(30_000)
    return random(100) === 0 ? usual + random(3_000_000) : usual
  })
}

export function pairsOf(count: number, seed: number, cell: (latenessNs: number, pair: number) => number): DuetPair[] {
  const random = seededIndex(seed)
  return Array.from({ length: count }, (_, pair) => ({
    controlNs: calmSeries(200, random),
    cellNs: calmSeries(200, random).map((each) => Math.max(0, Math.round(cell(each, pair)))),
    first: pair % 2 === 0 ? 'control' : 'cell',
  }))
}

/** What a probe would have noted whose clock reads `read(true time)`: deadlines one period apart, early wake-ups cut to zero. */
export function throughClock(latenessNs: readonly number[], read: (trueNs: number) => number): number[] {
  const start = read(0)
  return latenessNs.map((late, index) => {
    const deadline = (index + 1) * PERIOD_NS
    return Math.max(read(deadline + late) - start - deadline, 0)
  })
}

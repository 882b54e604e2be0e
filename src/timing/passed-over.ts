import type { SeriesMessage } from '../protocol/measure.ts'

/** What a series may grow to, whatever it says of itself. */
const MOST_ADDED = 100_000

/**
 * Lateness at every deadline of the grid, also at those that a stall passed over: a wait that ended `late` after its deadline was still waiting
 * when the next ones came, which were thus late by one period less each. Without them a stall of ten periods would count as one late timer among many
 * punctual ones (coordinated omission). The probe serves the deadline that lies less than a period back by itself (probe/series.go).
 */
export function withPassedOver({
  latenessNs,
  periodNs,
  missed,
}: Pick<SeriesMessage, 'latenessNs' | 'periodNs' | 'missed'>): readonly number[] {
  if (missed === 0) return latenessNs
  const all: number[] = []
  let left = Math.min(missed, MOST_ADDED)
  for (const late of latenessNs) {
    all.push(late)
    for (let next = late - periodNs; next >= periodNs && left > 0; next -= periodNs) {
      all.push(next)
      left -= 1
    }
  }
  return all
}

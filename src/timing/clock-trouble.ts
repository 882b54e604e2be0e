import type { SeriesTrouble } from './duet.ts'

/** A wake-up takes some nanoseconds at least: this share of samples that were not late at all is the clock's doing. */
const MOST_NOT_LATE = 0.2

/**
 * What is wrong with the clock behind a series; null = nothing seen. A frozen clock gives zeros, which would look like perfect timers; one
 * that goes backwards gives early wake-ups, cut to zero or left negative; a coarse one gives multiples of its step. `resolutionNs`: a
 * coarser step than this cannot tell what is asked.
 */
export function clockTrouble(latenessNs: readonly number[], resolutionNs: number): SeriesTrouble | null {
  if (latenessNs.length === 0) return null
  const steps = [...new Set(latenessNs)].sort((a, b) => a - b)
  if (steps.length === 1) return { kind: 'frozen-clock' }
  const stepNs = smallestStep(steps)
  if (stepNs >= resolutionNs) return { kind: 'coarse-clock', stepNs }
  const early = latenessNs.filter((each) => each <= 0).length / latenessNs.length
  return early > MOST_NOT_LATE ? { kind: 'backwards-clock', share: early } : null
}

function smallestStep(ascending: readonly number[]): number {
  let smallest = Infinity
  for (let at = 1; at < ascending.length; at += 1) smallest = Math.min(smallest, ascending[at]! - ascending[at - 1]!)
  return smallest
}
